import type { Finding } from "../core/finding.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";
import { rubocopSeverity } from "./rubocop-rules.js";
import { stripAnsi } from "./text.js";

const OFFENSE =
  /^(\S.*?):(\d+):(\d+): ([RCWEFI]): (?:\[(Correctable|Corrected|Todo)\] )?(?:([A-Z]\w*(?:\/[A-Z]\w*)+|Syntax): )?(.+)$/;

/** RuboCop's text (`progress`, `emacs`, `clang`). Old versions name no cop. */
export const rubocopText: Parser = {
  format: "rubocop-text",
  recognise: (head) => {
    const text = stripAnsi(head);
    if (/^\d+ files? inspected, (no|\d+) offenses?/m.test(text)) return true;
    return text.split("\n", 100).some((line) => OFFENSE.test(line.trimEnd()));
  },
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, level = "", state, cop, message = ""] = OFFENSE.exec(line) ?? [];
  if (path === undefined) return null;
  return {
    tool: "rubocop",
    rule: cop ?? "rubocop",
    message,
    severity: state === "Corrected" ? "note" : rubocopSeverity(level),
    path,
    range: placeOf(row, column),
  };
}
