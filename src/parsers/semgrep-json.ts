import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { bounded, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/**
 * `semgrep --json` (and opengrep's). What stands in `errors` as an error kept it from judging; as a warning, a part of a
 * file was passed over. The lines of code are never taken: a rule may be one for secrets.
 */
export const semgrepJson: Parser = {
  format: "semgrep-json",
  recognise: (head) => {
    const keys = headPaths(head);
    return keys.has("results[].check_id") || (keys.has("results") && keys.has("errors") && isBare(keys));
  },
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const { problem, seen } = await readLists(source, { lists: ["$.results", "$.errors"] }, (path, value) => {
      const entry = asObject(value);
      if (path === "$.results") findings.push(toFinding(entry));
      else {
        const code = /^(error|fatal)/i.test(textOf(entry.level) ?? "error") ? "incomplete" : "disagreement";
        const where = textOf(entry.path);
        const said = textOf(entry.message) ?? textOf(entry.long_msg) ?? textOf(entry.short_msg) ?? "semgrep failed";
        problems.push(toldProblem(source, code, where === undefined ? said : `${where}: ${said}`));
      }
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.results")) problems.push(notThis(source, "semgrep", "results"));
    return findingsOrProblems(findings, problems);
  },
};

/** Without results only the other keys that semgrep writes tell the document. */
function isBare(keys: ReadonlySet<string>): boolean {
  const others = [...keys].filter((key) => !/[.[]/.test(key));
  const known = ["results", "errors", "version", "paths", "skipped_rules", "time", "interfile_languages_used"];
  return others.every((key) => known.includes(key)) && !keys.has("results[].packages");
}

function toFinding(entry: JsonObject): Finding {
  const extra = asObject(entry.extra);
  const start = asObject(entry.start);
  const end = asObject(entry.end);
  const metadata = asObject(extra.metadata);
  const risk = riskOfWord(textOf(extra.severity));
  const startLine = asPlace(start.line);
  const url = textOf(metadata.shortlink) ?? textOf(metadata.source) ?? textOf(metadata["source-rule-url"]);
  return {
    tool: "semgrep",
    rule: bounded(textOf(entry.check_id) ?? "semgrep", NAME_LIMIT),
    message: bounded((textOf(extra.message) ?? "").trim(), MESSAGE_LIMIT),
    // An accepted `nosemgrep` stays in the report as ignored.
    severity: extra.is_ignored === true ? "note" : severityOfRisk(risk),
    ...(risk && { risk }),
    path: textOf(entry.path),
    ...(startLine !== undefined && {
      range: {
        startLine,
        startColumn: asPlace(start.col),
        endLine: asPlace(end.line),
        endColumn: asPlace(end.col),
      },
    }),
    ...(url !== undefined && { url }),
  };
}
