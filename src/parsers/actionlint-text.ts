import type { Finding } from "../core/finding.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";
import { stripAnsi } from "./text.js";

/** The colon after the place is missing in the port to Node, which puts blanks into the brackets. */
const ERROR = /^(\S[^\n]*?\.ya?ml):(\d+):(\d+):? (.+) \[ ?([a-z][\w-]*) ?\]$/;

/** actionlint's text: an error a line, with the lines that it speaks of below. */
export const actionlintText: Parser = {
  format: "actionlint-text",
  emptyIsClean: true,
  recognise: (head) => {
    const [first = "", second = ""] = stripAnsi(head.slice(0, 8_192)).split(/\r?\n/);
    return ERROR.test(first) && (/^\s*>?\s*\d*\s*\|/.test(second) || /\.github\/workflows\//.test(first));
  },
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, message = "", rule = ""] = ERROR.exec(line) ?? [];
  if (path === undefined) return null;
  return { tool: "actionlint", rule, message, severity: "error", path, range: placeOf(row, column) };
}
