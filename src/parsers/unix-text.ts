import type { Finding } from "../core/finding.js";
import { hasLine, placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const LINE =
  /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(\d+): (.+) \[(Error|Warning|error|warning|info|Info)(?:\/([^\]]+))?\]$/;

/** The `unix` format of JavaScript linters, `path:line:column: message [Level/rule]`. */
export const unixText: Parser = {
  format: "unix-text",
  emptyIsClean: true,
  recognise: (head) => hasLine(head, LINE),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, message = "", level = "", rule] = LINE.exec(line) ?? [];
  if (path === undefined) return null;
  const word = level.toLowerCase();
  return {
    tool: "unix",
    rule: rule ?? "unix",
    message,
    severity: word === "error" || word === "warning" ? word : "note",
    path,
    range: placeOf(row, column),
  };
}
