import type { Finding, Severity } from "../core/finding.js";
import { goErrors } from "./go-errors.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { asObject, asRange } from "./json-values.js";
import type { Parser } from "./parser.js";

/** `staticcheck -f json`: a problem a line; a recorded list of them is read too. */
export const staticcheckJson: Parser = {
  format: "staticcheck-json",
  emptyIsClean: true,
  recognise: (head) =>
    hasKeys(head, "location.file", "code", "message") || hasKeys(head, "[].location.file", "[].code", "[].message"),
  parse: async (source) => {
    const parsed = await readItems(source, "staticcheck", toFindings);
    // It prints nothing at all when nothing is wrong.
    return parsed.problems[0]?.code === "empty" ? { findings: [], problems: [] } : parsed;
  },
};

function toFindings(entry: JsonObject): Finding | readonly Finding[] | null {
  const rule = textOf(entry.code);
  const message = textOf(entry.message);
  if (rule === undefined || message === undefined) return null;
  const start = asObject(entry.location);
  const end = asObject(entry.end ?? start.end);
  const range = asRange(start.line, start.column, end.line, end.column);
  const severity = severityOf(textOf(entry.severity));
  const path = textOf(start.file) || undefined;
  const errors = rule === "compile" && path === undefined ? goErrors(message) : [];
  if (errors.length > 0) return errors.map((error) => ({ tool: "staticcheck", rule, severity, ...error }));
  return {
    tool: "staticcheck",
    rule,
    message,
    severity,
    path,
    ...(range && { range }),
    ...(/^[A-Z]+\d+$/.test(rule) && { url: `https://staticcheck.dev/docs/checks/#${rule}` }),
  };
}

/** What the user had ignored is shown on request only, as a note. */
function severityOf(word: string | undefined): Severity {
  if (word === "ignored" || word === "info") return "note";
  return word === "warning" ? "warning" : "error";
}
