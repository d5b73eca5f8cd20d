import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { rubocopSeverity } from "./rubocop-rules.js";

/** `rubocop --format json`. What it has corrected is a note: it is in order now, and was not before. */
export const rubocopJson: Parser = {
  format: "rubocop-json",
  recognise: (head) => hasKeys(head, "metadata.rubocop_version") || hasKeys(head, "files[].offenses"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    let count: number | undefined;
    let inspected: number | undefined;
    const outline = { lists: ["$.files"], values: ["$.summary.offense_count", "$.summary.inspected_file_count"] };
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      if (path !== "$.files") {
        if (path === "$.summary.offense_count") count = numberOf(value);
        else inspected = numberOf(value);
        return;
      }
      const file = asObject(value);
      for (const offense of asList(file.offenses)) findings.push(toFinding(asObject(offense), textOf(file.path)));
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.files")) problems.push(notThis(source, "RuboCop", "files"));
    else if (count !== undefined && count !== findings.length) {
      const message = `The report counts ${count} offenses, and holds ${findings.length}.`;
      problems.push({ path: source.path, code: "disagreement", message });
    } else if (inspected === 0 && findings.length === 0) {
      problems.push({ path: source.path, code: "empty", message: "RuboCop looked at no file." });
    }
    return findingsOrProblems(findings, problems);
  },
};

function toFinding(offense: JsonObject, path: string | undefined): Finding {
  const place = asObject(offense.location);
  const startLine = asPlace(place.start_line) ?? asPlace(place.line);
  const last = asPlace(place.last_column);
  return {
    tool: "rubocop",
    rule: textOf(offense.cop_name) ?? "rubocop",
    message: textOf(offense.message) ?? "",
    severity: offense.corrected === true ? "note" : rubocopSeverity(textOf(offense.severity) ?? ""),
    path,
    ...(startLine !== undefined && {
      range: {
        startLine,
        startColumn: asPlace(place.start_column) ?? asPlace(place.column),
        endLine: asPlace(place.last_line),
        // The last column is part of the offense.
        ...(last !== undefined && { endColumn: last + 1 }),
      },
    }),
  };
}
