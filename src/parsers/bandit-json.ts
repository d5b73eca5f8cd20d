import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/**
 * Bandit's JSON. A file that it could not read or parse stands in `errors`: it was not judged. The code is never taken,
 * nor the password that the messages of B105 to B107 quote.
 */
export const banditJson: Parser = {
  format: "bandit-json",
  recognise: (head) =>
    hasKeys(head, "results[].test_id", "results[].issue_severity") || hasKeys(head, "metrics._totals", "generated_at"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const { problem, seen } = await readLists(source, { lists: ["$.results", "$.errors"] }, (path, value) => {
      const entry = asObject(value);
      if (path === "$.results") findings.push(toFinding(entry));
      else
        problems.push(
          toldProblem(source, "incomplete", `${textOf(entry.filename) ?? "bandit"}: ${textOf(entry.reason)}`),
        );
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.results")) problems.push(notThis(source, "bandit", "results"));
    return findingsOrProblems(findings, problems);
  },
};

function toFinding(entry: JsonObject): Finding {
  const risk = riskOfWord(textOf(entry.issue_severity));
  const startLine = asPlace(entry.line_number);
  const endLine = asPlace(asList(entry.line_range).at(-1));
  const column = numberOf(entry.col_offset);
  const url = textOf(entry.more_info);
  const rule = textOf(entry.test_id) ?? "bandit";
  const message = textOf(entry.issue_text) ?? "";
  return {
    tool: "bandit",
    rule,
    message: /^B10[567]$/.test(rule) ? (message.split(":")[0] ?? "") : message,
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    path: textOf(entry.filename),
    ...(startLine !== undefined && {
      range: {
        startLine,
        // Columns count from 0, and -1 is none.
        ...(column !== undefined && column >= 0 && { startColumn: column + 1 }),
        ...(endLine !== undefined && endLine >= startLine && { endLine }),
      },
    }),
    ...(url !== undefined && { url }),
  };
}
