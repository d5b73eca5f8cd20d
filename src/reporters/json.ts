import type { FilesPort } from "../ports.js";
import type { Reporter } from "./reporter.js";

export interface JsonTargets {
  /** Absolute path of the file, null for none. */
  readonly path: string | null;
  /** Where `--json` prints to, null for nowhere. */
  readonly print: ((text: string) => void) | null;
}

/** The whole report as JSON (docs/report.schema.json). */
export function jsonReporter(files: Pick<FilesPort, "writeText">, targets: JsonTargets): Reporter {
  return {
    name: "json",
    close: async (report) => {
      const text = `${JSON.stringify(report, null, 2)}\n`;
      targets.print?.(text);
      if (targets.path !== null) await files.writeText(targets.path, text);
    },
  };
}
