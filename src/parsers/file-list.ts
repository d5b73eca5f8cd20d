import type { Finding } from "../core/finding.js";
import { readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const PATH = /^(?:[A-Za-z]:)?[\w.@+~/\\-]*[\w@+~-]\.[A-Za-z][A-Za-z0-9]{0,9}$/;

/**
 * What a formatter prints that only lists the files it would change (`prettier --list-different`, `cargo fmt -- -l`): a
 * path a line, and nothing else.
 */
export const fileList: Parser = {
  format: "file-list",
  emptyIsClean: true,
  recognise: (head) => {
    const lines = head.trimEnd().split(/\r?\n/);
    // The head may end in the middle of a path.
    const whole = head.length >= 65_000 ? lines.slice(0, -1) : lines;
    return whole.length > 0 && whole.every((line) => PATH.test(line));
  },
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const path = line.trim();
  if (path === "") return null;
  return { tool: "formatter", rule: "unformatted", message: "Not formatted", severity: "warning", path };
}
