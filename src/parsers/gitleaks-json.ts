import type { Finding } from "../core/finding.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { bounded, NAME_LIMIT } from "./text.js";

/**
 * Gitleaks' JSON, of version 8 and of version 7 with its other names. The match, the secret, the line, the author and the
 * commit's message are never taken. A scan without leaks may write `null`; since only its name tells such a document
 * from others, it must be named. Gitleaks rates nothing: what leaked is open to all who can read, which is critical.
 */
export const gitleaksJson: Parser = {
  format: "gitleaks-json",
  recognise: (head) => hasKeys(head, "[].RuleID", "[].Secret") || hasKeys(head, "[].offender", "[].rule"),
  parse: (source) => readItems(source, "gitleaks", toFinding, { nullIsClean: true }),
};

function toFinding(entry: JsonObject): Finding | null {
  const rule = textOf(entry.RuleID) ?? textOf(entry.rule);
  const path = textOf(entry.File) ?? textOf(entry.file);
  if (rule === undefined || path === undefined) return null;
  const commit = textOf(entry.Commit) ?? textOf(entry.commit) ?? "";
  const startLine = asPlace(entry.StartLine) ?? asPlace(entry.lineNumber);
  const endLine = asPlace(entry.EndLine);
  const what = textOf(entry.Description) || `Secret found by the rule ${rule}`;
  return {
    tool: "gitleaks",
    rule: bounded(rule, NAME_LIMIT),
    message: `${bounded(what, NAME_LIMIT - 30)}${/^[0-9a-f]{7,}$/.test(commit) ? ` (commit ${commit.slice(0, 12)})` : ""}`,
    severity: "error",
    risk: "critical",
    path,
    ...(startLine !== undefined && { range: { startLine, ...(endLine !== undefined && { endLine }) } }),
  };
}
