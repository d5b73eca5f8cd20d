import type { Edit, Finding, Range } from "../core/finding.js";
import { memberOf, numberOf, textOf } from "./json-items.js";
import { readItems } from "./json-report.js";
import type { Parser } from "./parser.js";
import { pythonSeverity } from "./python-rules.js";

/** `ruff check --output-format json` (or json-lines) and `ruff format --check --output-format json`. */
export const ruffJson: Parser = {
  format: "ruff-json",
  recognise: (head) => /^\s*(\[\s*)?\{/.test(head) && /"noqa_row"|"end_location"/.test(head) && /"filename"/.test(head),
  parse: (source) => readItems(source, "ruff", toFinding),
};

function toFinding(entry: unknown): Finding | null {
  const message = textOf(entry, "message");
  const path = textOf(entry, "filename");
  if (message === undefined || path === undefined) return null;
  // Ruff before 0.13 gives syntax errors no code.
  const rule = textOf(entry, "code") ?? "invalid-syntax";
  const range = rangeOf(entry);
  const fix = safeFix(memberOf(entry, "fix"));
  const url = textOf(entry, "url");
  return {
    tool: "ruff",
    rule,
    message,
    severity: pythonSeverity(rule),
    path,
    ...(range && { range }),
    ...(url !== undefined && { url }),
    ...(fix && { fix }),
  };
}

function rangeOf(entry: unknown): Range | null {
  const start = memberOf(entry, "location");
  const end = memberOf(entry, "end_location");
  const startLine = numberOf(start, "row");
  if (startLine === undefined || startLine < 1) return null;
  return {
    startLine,
    startColumn: numberOf(start, "column"),
    endLine: numberOf(end, "row"),
    endColumn: numberOf(end, "column"),
  };
}

/** The edits of a fix that ruff calls safe; null for all others, and where an edit cannot be read. */
function safeFix(fix: unknown): readonly Edit[] | null {
  const edits = memberOf(fix, "edits");
  if (textOf(fix, "applicability") !== "safe" || !Array.isArray(edits)) return null;
  const read = edits.flatMap((edit): Edit[] => {
    const range = rangeOf(edit);
    const text = textOf(edit, "content");
    return range && text !== undefined ? [{ range, text }] : [];
  });
  return read.length > 0 && read.length === edits.length ? read : null;
}
