import type { Finding } from "../core/finding.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser } from "./parser.js";

/** `zizmor --format json-v1`. Rows and columns count from 0. What a comment ignores is a note without a risk. */
export const zizmorJson: Parser = {
  format: "zizmor-json",
  recognise: (head) => hasKeys(head, "[].ident", "[].determinations"),
  parse: (source) => readItems(source, "zizmor", toFinding),
};

function toFinding(entry: JsonObject): Finding | null {
  const rule = textOf(entry.ident);
  const message = textOf(entry.desc);
  if (rule === undefined || message === undefined) return null;
  const isIgnored = entry.ignored === true;
  const risk = isIgnored ? undefined : riskOfWord(textOf(asObject(entry.determinations).severity));
  const locations = asList(entry.locations).map(asObject);
  const primary = locations.find((one) => asObject(one.symbolic).kind === "Primary") ?? locations[0] ?? {};
  const { start_point, end_point } = asObject(asObject(primary.concrete).location);
  const start = asObject(start_point);
  const end = asObject(end_point);
  const row = numberOf(start.row);
  const url = textOf(entry.url);
  const annotation = textOf(asObject(primary.symbolic).annotation);
  return {
    tool: "zizmor",
    rule,
    message: annotation ? `${message}: ${annotation}` : message,
    severity: isIgnored ? "note" : severityOfRisk(risk),
    ...(risk && { risk }),
    path: pathOf(asObject(asObject(primary.symbolic).key)),
    ...(row !== undefined && {
      range: {
        startLine: row + 1,
        startColumn: (numberOf(start.column) ?? 0) + 1,
        endLine: (numberOf(end.row) ?? row) + 1,
        ...(numberOf(end.column) !== undefined && { endColumn: (numberOf(end.column) ?? 0) + 1 }),
      },
    }),
    ...(url !== undefined && { url }),
  };
}

/** The key of an input is one of a file here or in a remote repository; its members changed their names over time. */
function pathOf(key: JsonObject): string | undefined {
  const local = asObject(key.Local);
  return textOf(local.verbatim_path) ?? textOf(local.given_path) ?? textOf(asObject(key.Remote).path);
}
