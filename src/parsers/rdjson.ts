import type { Edit, Finding, Range, Severity } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import { hasKeys, headPaths } from "./json-head.js";
import { type JsonObject, jsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists } from "./json-report.js";
import { asList, asObject, asRange } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";

/**
 * Reviewdog's diagnostic format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): rdjson, one object with
 * `diagnostics`, and rdjsonl, a diagnostic a line. Names are in snake or camel case, severities words or numbers.
 */
export const rdjson: Parser = {
  format: "rdjson",
  recognise: (head) => {
    if (hasKeys(head, "diagnostics[].location") && !hasKeys(head, "diagnostics[].category")) return true;
    if (hasKeys(head, "diagnostics", "source.name")) return true;
    const keys = headPaths(head);
    const isLine = keys.has("message") && keys.has("location") && keys.has("location.path");
    return isLine && !keys.has("check_name") && !keys.has("fingerprint");
  },
  parse: async (source) => ((await isLines(source)) ? readItems(source, "rdjsonl", diagnostic) : parseObject(source)),
};

/** A first line that is a whole diagnostic. */
async function isLines(source: Source): Promise<boolean> {
  if ((await firstCharacter(source)) !== "{") return true;
  for await (const line of lines(source)) {
    if (line.trim() === "") continue;
    const object = jsonObject(line);
    return object !== null && object.diagnostics === undefined;
  }
  return false;
}

async function parseObject(source: Source): Promise<Parsed> {
  const found: { readonly finding: Finding; readonly own: { readonly tool: boolean; readonly severity: boolean } }[] =
    [];
  let tool: string | undefined;
  let common: Severity | undefined;
  let strange = 0;
  const outline = { lists: ["$.diagnostics"], values: ["$.source", "$.severity"] };
  const { problem, seen } = await readLists(source, outline, (path, value) => {
    const entry = asObject(value);
    if (path === "$.source") tool = textOf(entry.name) || undefined;
    else if (path === "$.severity") common = severityOf(value);
    else {
      const finding = diagnostic(entry);
      const own = {
        tool: asObject(entry.source).name !== undefined,
        severity: severityOf(entry.severity) !== undefined,
      };
      if (finding) found.push({ finding, own });
      else strange++;
    }
  });
  const problems = problem ? [problem] : seen.has("$.diagnostics") ? [] : [notThis(source, "rdjson", "diagnostics")];
  if (strange > 0) problems.push(notThis(source, "rdjson", `message or location in ${strange} of its diagnostics`));
  // What stands on top is what a diagnostic has that says nothing of its own.
  const findings = found.map(({ finding, own }) => ({
    ...finding,
    ...(!own.tool && tool !== undefined && { tool, rule: finding.rule === "rdjson" ? tool : finding.rule }),
    ...(!own.severity && common !== undefined && { severity: common }),
  }));
  return findingsOrProblems(findings, problems);
}

function diagnostic(entry: JsonObject): Finding | null {
  const message = textOf(entry.message);
  if (message === undefined || entry.location === undefined) return null;
  const location = asObject(entry.location);
  const code = asObject(entry.code);
  const tool = textOf(asObject(entry.source).name) || "rdjson";
  const range = rangeOf(asObject(location.range));
  const url = textOf(code.url);
  const fix = fixOf(asList(entry.suggestions).map(asObject));
  return {
    tool,
    rule: textOf(code.value) || textOf(entry.code) || tool,
    message,
    severity: severityOf(entry.severity) ?? "warning",
    path: textOf(location.path),
    ...(range && { range }),
    ...(url && { url }),
    ...(fix && { fix }),
  };
}

/** The enumeration of `Severity`: unknown, error, warning, info. */
function severityOf(value: unknown): Severity | undefined {
  if (value === 1 || value === "ERROR") return "error";
  if (value === 2 || value === "WARNING") return "warning";
  return value === 3 || value === "INFO" ? "note" : undefined;
}

function rangeOf(range: JsonObject): Range | undefined {
  const start = asObject(range.start);
  const end = asObject(range.end);
  return asRange(start.line, start.column, end.line, end.column);
}

/** Several suggestions are a choice, and no fix. */
function fixOf(suggestions: readonly JsonObject[]): readonly Edit[] | undefined {
  const [only] = suggestions;
  const range = only && suggestions.length === 1 ? rangeOf(asObject(only.range)) : undefined;
  const text = textOf(only?.text) ?? "";
  return range?.startColumn !== undefined && range.endColumn !== undefined ? [{ range, text }] : undefined;
}
