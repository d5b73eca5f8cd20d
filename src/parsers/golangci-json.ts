import type { Finding, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asObject, asPlace } from "./json-values.js";
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
      if (path === "$.Issues") findings.push(toFinding(entry));
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

function toFinding(entry: JsonObject): Finding {
  const linter = textOf(entry.FromLinter) ?? "golangci-lint";
  const place = asObject(entry.Pos);
  const lines = asObject(entry.LineRange);
  const startLine = asPlace(place.Line) ?? asPlace(lines.From);
  return {
    tool: "golangci-lint",
    rule: linter,
    message: textOf(entry.Text) ?? "",
    severity: severityOf(textOf(entry.Severity) ?? "", linter),
    path: textOf(place.Filename),
    ...(startLine !== undefined && {
      range: { startLine, startColumn: asPlace(place.Column), endLine: asPlace(lines.To) },
    }),
  };
}

/** Without a setting of the user's there is no severity; code that does not compile is an error all the same. */
function severityOf(word: string, linter: string): Severity {
  if (linter === "typecheck" || /^(error|high|critical|blocker)$/i.test(word)) return "error";
  return /^(info|information|note|notice|hint|low|minor)$/i.test(word) ? "note" : "warning";
}
