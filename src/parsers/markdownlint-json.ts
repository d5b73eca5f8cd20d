import type { Edit, Finding } from "../core/finding.js";
import { memberOf, numberOf, textOf } from "./json-items.js";
import { readItems } from "./json-report.js";
import type { Parser } from "./parser.js";

/** The file that markdownlint-cli2-formatter-json and `markdownlint --json` write. Severities as in markdownlint-text. */
export const markdownlintJson: Parser = {
  format: "markdownlint-json",
  recognise: (head) => /^\s*\[\s*\{/.test(head) && /"ruleNames"/.test(head) && /"fileName"/.test(head),
  parse: (source) => readItems(source, "markdownlint", toFinding),
};

function toFinding(entry: unknown): Finding | null {
  const path = textOf(entry, "fileName");
  const startLine = numberOf(entry, "lineNumber");
  const names = memberOf(entry, "ruleNames");
  const rule: unknown = Array.isArray(names) ? names[0] : undefined;
  if (path === undefined || startLine === undefined || typeof rule !== "string") return null;
  const url = textOf(entry, "ruleInformation");
  const fix = fixOf(memberOf(entry, "fixInfo"), startLine);
  return {
    tool: "markdownlint",
    rule,
    message: messageOf(entry),
    severity: textOf(entry, "severity") === "warning" ? "note" : "warning",
    path,
    range: { startLine, ...columnsOf(memberOf(entry, "errorRange")) },
    ...(url !== undefined && { url }),
    ...(fix && { fix }),
  };
}

/** Worded as the text output words it, so that both forms of one result have one identity. */
function messageOf(entry: unknown): string {
  const detail = textOf(entry, "errorDetail");
  const context = textOf(entry, "errorContext");
  return (
    (textOf(entry, "ruleDescription") ?? "") +
    (detail ? ` [${detail}]` : "") +
    (context ? ` [Context: "${context}"]` : "")
  );
}

function columnsOf(range: unknown): { readonly startColumn?: number; readonly endColumn?: number } {
  if (!Array.isArray(range) || typeof range[0] !== "number" || typeof range[1] !== "number") return {};
  return { startColumn: range[0], endColumn: range[0] + range[1] };
}

function fixOf(info: unknown, startLine: number): readonly Edit[] | null {
  if (typeof info !== "object" || info === null) return null;
  const line = numberOf(info, "lineNumber") ?? startLine;
  const count = numberOf(info, "deleteCount") ?? 0;
  const text = textOf(info, "insertText") ?? "";
  // A count of -1 deletes the whole line with its end.
  if (count < 0) return [{ range: { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 }, text }];
  const column = numberOf(info, "editColumn") ?? 1;
  return [{ range: { startLine: line, startColumn: column, endLine: line, endColumn: column + count }, text }];
}
