import type { Severity } from "../core/finding.js";

/** Pylint's classes of messages, by their names or first letters: what makes code wrong is an error, taste is a note. */
export function pylintSeverity(kind: string): Severity {
  if (/^[FE]/i.test(kind)) return "error";
  return /^[CRI]/i.test(kind) ? "note" : "warning";
}
