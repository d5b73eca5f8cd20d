import type { Range } from "../core/finding.js";
import { placeOf } from "./line-report.js";

/** An error of the Go compiler's or loader's. */
export interface GoError {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

const PLACED = /^(?:: )?(?:vet: )?((?:[A-Za-z]:)?[^\s:(][^:(]*\.go):(\d+):(?:(\d+):)? (.+)$/;

/**
 * The errors in a text that linters hand on as they got it from Go: `# package`, then `./a.go:3:23: message` a line. Their
 * own place is the package's first line, or none. Empty where no line has a place.
 */
export function goErrors(text: string): readonly GoError[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, path, row, column, message = ""] = PLACED.exec(line) ?? [];
    const range = placeOf(row, column);
    return path === undefined || !range ? [] : [{ path: path.replace(/^\.\//, ""), range, message }];
  });
}
