import type { Finding } from "../core/finding.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const LINE = /^(\S.*?):(\d+):(\d+): \[(error|warning)\] (.+?)(?: \(([\w-]+)\))?$/;

/** `yamllint -f parsable`. Syntax errors name no rule. */
export const yamllintText: Parser = {
  format: "yamllint-text",
  emptyIsClean: true,
  recognise: (head) => /^\S.*?:\d+:\d+: \[(error|warning)\] /m.test(head),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, level, message = "", rule] = LINE.exec(line) ?? [];
  if (path === undefined) return null;
  return {
    tool: "yamllint",
    rule: rule ?? "syntax",
    message,
    severity: level === "error" ? "error" : "warning",
    path,
    range: placeOf(row, column),
    ...(rule !== undefined &&
      rule !== "syntax" && {
        url: `https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.${rule.replaceAll("-", "_")}`,
      }),
  };
}
