import type { Finding } from "../core/finding.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { placeOf } from "./line-report.js";
import type { Parser } from "./parser.js";

/** `hadolint -f json`. Its rules of shell code are ShellCheck's. */
export const hadolintJson: Parser = {
  format: "hadolint-json",
  recognise: (head) =>
    hasKeys(head, "[].file", "[].code", "[].level", "[].line") &&
    !hasKeys(head, "[].endLine") &&
    /"code"\s*:\s*"/.test(head),
  parse: (source) => readItems(source, "hadolint", toFinding),
};

function toFinding(entry: JsonObject): Finding | null {
  const rule = textOf(entry.code);
  const message = textOf(entry.message);
  if (rule === undefined || message === undefined) return null;
  const level = textOf(entry.level);
  const range = placeOf(String(entry.line), String(entry.column));
  const url = pageOf(rule);
  return {
    tool: "hadolint",
    rule,
    message,
    severity: level === "error" || level === "warning" ? level : "note",
    path: textOf(entry.file),
    ...(range && { range }),
    ...(url !== undefined && { url }),
  };
}

function pageOf(rule: string): string | undefined {
  if (/^SC\d+$/.test(rule)) return `https://www.shellcheck.net/wiki/${rule}`;
  return /^DL\d+$/.test(rule) ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined;
}
