import type { Finding } from "../core/finding.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";
import { stripAnsi } from "./text.js";

const DIAGNOSTIC = /^(?:vet: )?((?:[A-Za-z]:)?[^\s:][^:]*\.go):(\d+):(?:(\d+):)? (.+?)(?: \(([\w-]+)\))?$/;

/** What else these tools print: packages, the exit code, golangci-lint's frames and totals. */
const OTHER = /^(#|\s|exit status \d|\d+ issues?[:.]|\* [\w-]+: \d+$|level=|$)/;

/**
 * The text of Go's tools (`go vet`, staticcheck, golangci-lint): `path.go:line[:column]: message`, with the check in
 * parentheses behind it.
 */
export const goText: Parser = {
  format: "go-text",
  emptyIsClean: true,
  recognise: (head) => {
    const lines = stripAnsi(head).split(/\r?\n/, 100);
    const first = lines.find((line) => !/^(#.*)?$/.test(line));
    return (
      DIAGNOSTIC.test(first ?? "") && lines.slice(0, -1).every((line) => OTHER.test(line) || DIAGNOSTIC.test(line))
    );
  },
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, text = "", check] = DIAGNOSTIC.exec(line) ?? [];
  if (path === undefined) return null;
  const isStatic = /^(SA|ST|QF|S|U)\d{4}$/.test(check ?? "");
  return {
    tool: check === undefined ? "go-vet" : isStatic ? "staticcheck" : "golangci-lint",
    rule: check ?? "vet",
    message: text,
    severity: check === "compile" || check === "typecheck" ? "error" : "warning",
    path,
    range: placeOf(row, column),
  };
}
