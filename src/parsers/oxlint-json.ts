import type { Finding, Range } from "../core/finding.js";
import type { Parsed, Problem } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";

/** `oxlint -f json`: an object with `diagnostics`, before 1.0 the bare list. */
export const oxlintJson: Parser = {
  format: "oxlint-json",
  recognise: (head) =>
    hasKeys(head, "diagnostics[].filename", "diagnostics[].labels") ||
    hasKeys(head, "diagnostics", "number_of_rules") ||
    hasKeys(head, "[].filename", "[].labels", "[].severity"),
  parse: async (source) =>
    (await firstCharacter(source)) === "[" ? readItems(source, "oxlint", toFinding) : parseObject(source),
};

async function parseObject(source: Source): Promise<Parsed> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let files: number | undefined;
  const outline = { lists: ["$.diagnostics"], values: ["$.number_of_files"] };
  const { problem, seen } = await readLists(source, outline, (path, value) => {
    if (path === "$.number_of_files") files = numberOf(value);
    else findings.push(toFinding(asObject(value)));
  });
  if (problem) problems.push(problem);
  else if (!seen.has("$.diagnostics")) problems.push(notThis(source, "oxlint", "diagnostics"));
  else if (files === 0 && findings.length === 0) {
    problems.push({ path: source.path, code: "empty", message: "oxlint looked at no file." });
  }
  return findingsOrProblems(findings, problems);
}

function toFinding(entry: JsonObject): Finding {
  const word = textOf(entry.severity);
  const url = textOf(entry.url);
  const range = rangeOf(asObject(asObject(asList(entry.labels)[0]).span));
  return {
    tool: "oxlint",
    rule: textOf(entry.code) || "oxlint",
    message: textOf(entry.message) ?? "",
    severity: word === "error" || word === "warning" ? word : "note",
    path: textOf(entry.filename) || undefined,
    ...(range && { range }),
    ...(url && { url }),
  };
}

/** Lengths are bytes: they make a column only where the text is plain, and are left out. */
function rangeOf(span: JsonObject): Range | undefined {
  const startLine = asPlace(span.line);
  return startLine === undefined ? undefined : { startLine, startColumn: asPlace(span.column) };
}
