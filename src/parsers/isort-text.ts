import type { Finding } from "../core/finding.js";
import { readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const UNSORTED = /^ERROR: (.+) (Imports are incorrectly sorted(?: and\/or formatted)?\.)$/;

/** What `isort --check` prints on standard error, a file a line. */
export const isortText: Parser = {
  format: "isort-text",
  emptyIsClean: true,
  recognise: (head) => /^ERROR: .+ Imports are incorrectly sorted/m.test(head),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, message = ""] = UNSORTED.exec(line) ?? [];
  return path === undefined ? null : { tool: "isort", rule: "unsorted", message, severity: "warning", path };
}
