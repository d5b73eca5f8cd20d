import type { Finding } from "../core/finding.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/** actionlint's errors by its template `{{json .}}` (a list), or one a line. Their last column is part of the error. */
export const actionlintJson: Parser = {
  format: "actionlint-json",
  recognise: (head) => hasKeys(head, "[].filepath", "[].kind") || hasKeys(head, "filepath", "kind", "message"),
  parse: (source) => readItems(source, "actionlint", toFinding),
};

function toFinding(entry: JsonObject): Finding | null {
  const message = textOf(entry.message);
  const kind = textOf(entry.kind);
  if (message === undefined || kind === undefined) return null;
  const startLine = asPlace(entry.line);
  const last = numberOf(entry.end_column) ?? 0;
  return {
    tool: "actionlint",
    rule: kind,
    message,
    severity: "error",
    path: textOf(entry.filepath),
    ...(startLine !== undefined && {
      range: {
        startLine,
        startColumn: asPlace(entry.column),
        ...(last > 0 && { endLine: startLine, endColumn: last + 1 }),
      },
    }),
  };
}
