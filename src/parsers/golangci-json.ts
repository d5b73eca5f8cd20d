import type { Edit, Finding, Range, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { goErrors } from "./go-errors.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/** golangci-lint's JSON, of version 1 and 2. `Issues` is null where there are none. */
export const golangciJson: Parser = {
  format: "golangci-json",
  recognise: (head) => hasKeys(head, "Issues", "Report") || hasKeys(head, "Issues[].FromLinter"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const outline = { lists: ["$.Issues", "$.Report.Warnings"], values: ["$.Report.Error"] };
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      const entry = asObject(value);
      if (path === "$.Issues") findings.push(...toFindings(entry));
      else if (path === "$.Report.Error") problems.push(toldProblem(source, "incomplete", textOf(value) ?? ""));
      else
        problems.push(
          toldProblem(source, "disagreement", `${textOf(entry.Tag) ?? "golangci-lint"}: ${textOf(entry.Text)}`),
        );
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.Issues")) problems.push(notThis(source, "golangci-lint", "Issues"));
    const told = problems.filter(({ code, message }) => code !== "incomplete" || message !== "");
    return findingsOrProblems(findings, told);
  },
};

function toFindings(entry: JsonObject): readonly Finding[] {
  const linter = textOf(entry.FromLinter) ?? "golangci-lint";
  const message = textOf(entry.Text) ?? "";
  const about = { tool: "golangci-lint", rule: linter, severity: severityOf(textOf(entry.Severity) ?? "", linter) };
  const errors = linter === "typecheck" ? goErrors(message) : [];
  if (errors.length > 0) return errors.map((error) => ({ ...about, ...error }));
  const place = asObject(entry.Pos);
  const lines = asObject(entry.LineRange);
  const startLine = asPlace(place.Line) ?? asPlace(lines.From);
  const path = textOf(place.Filename);
  if (startLine === undefined) return [{ ...about, message, path }];
  const text = asList(entry.SourceLines).map((line) => textOf(line) ?? "");
  const bytes = asPlace(place.Column);
  const startColumn = bytes === undefined ? undefined : columnOf(text[0], bytes);
  const fix = fixOf(entry, startLine, text);
  const range = { startLine, startColumn, endLine: asPlace(lines.To) };
  return [{ ...about, message, path, range, ...(fix && { fix }) }];
}

/** Go counts columns in bytes. */
function columnOf(line: string | undefined, bytes: number): number {
  return line === undefined
    ? bytes
    : Buffer.from(line)
        .subarray(0, bytes - 1)
        .toString("utf8").length + 1;
}

/**
 * Its only suggestion. Edits are byte offsets into the file, of which the report holds the lines of the issue: one that
 * reaches beyond them has no place.
 */
function fixOf(entry: JsonObject, startLine: number, text: readonly string[]): readonly Edit[] | undefined {
  const [only, ...others] = asList(entry.SuggestedFixes).map(asObject);
  const { Offset, Column } = asObject(entry.Pos);
  const offset = numberOf(Offset);
  const column = asPlace(Column);
  if (!only || others.length > 0 || offset === undefined || column === undefined || text.length === 0) return undefined;
  const source = Buffer.from(text.join("\n"));
  const edits = asList(only.TextEdits).map(asObject);
  const fix = edits.flatMap((edit): readonly Edit[] => {
    const from = (numberOf(edit.Pos) ?? -1) - offset + column - 1;
    const to = (numberOf(edit.End) ?? -1) - offset + column - 1;
    if (from < 0 || to < from || to > source.length) return [];
    const [start, end] = [from, to].map((at) => source.subarray(0, at).toString("utf8").split("\n"));
    const range: Range = {
      startLine: startLine + (start?.length ?? 1) - 1,
      startColumn: (start?.at(-1)?.length ?? 0) + 1,
      endLine: startLine + (end?.length ?? 1) - 1,
      endColumn: (end?.at(-1)?.length ?? 0) + 1,
    };
    return [{ range, text: Buffer.from(textOf(edit.NewText) ?? "", "base64").toString("utf8") }];
  });
  return fix.length > 0 && fix.length === edits.length ? fix : undefined;
}

/** Without a setting of the user's there is no severity; code that does not compile is an error all the same. */
function severityOf(word: string, linter: string): Severity {
  if (linter === "typecheck" || /^(error|high|critical|blocker)$/i.test(word)) return "error";
  return /^(info|information|note|notice|hint|low|minor)$/i.test(word) ? "note" : "warning";
}
