import type { Finding } from "../core/finding.js";
import { hasLine, placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const DIAGNOSTIC =
  /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(?:(\d+):)? (fatal error|error|warning|note|info|style): (.*?)(?: \[([^\]\s]+)\])?$/;

/** How gcc, clang and many linters print (`path:line:column: level: message [rule]`). Code frames between are passed over. */
export const gccText: Parser = {
  format: "gcc-text",
  emptyIsClean: true,
  recognise: (head) => hasLine(head, DIAGNOSTIC),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, level = "", message = "", option] = DIAGNOSTIC.exec(line) ?? [];
  if (path === undefined) return null;
  const isShellcheck = /^SC\d+$/.test(option ?? "");
  return {
    tool: isShellcheck ? "shellcheck" : "gcc",
    rule: option ?? level.replace(" ", "-"),
    message,
    severity: level.endsWith("error") ? "error" : level === "warning" ? "warning" : "note",
    path,
    range: placeOf(row, column),
    ...(isShellcheck && { url: `https://www.shellcheck.net/wiki/${option}` }),
  };
}
