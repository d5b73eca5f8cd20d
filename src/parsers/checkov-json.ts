import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/**
 * Checkov's JSON: one object, an array with one for each framework, or bare totals where it found nothing to check. With
 * `--quiet` the files that it could not parse are a number only.
 */
export const checkovJson: Parser = {
  format: "checkov-json",
  recognise: (head) =>
    hasKeys(head, "check_type", "results") ||
    hasKeys(head, "[].check_type", "[].results") ||
    hasKeys(head, "checkov_version", "failed"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const lists = ["$", "$.*"].flatMap((root) => [`${root}.results.failed_checks`, `${root}.results.parsing_errors`]);
    const totals = ["$.parsing_errors", "$.summary.parsing_errors", "$.*.summary.parsing_errors"];
    const outline = { lists, values: ["$.checkov_version", "$.check_type", "$.*.check_type", ...totals] };
    let unparsed = 0;
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      if (path.endsWith("failed_checks")) findings.push(toFinding(asObject(value)));
      else if (totals.includes(path)) unparsed += numberOf(value) ?? 0;
      else if (path.endsWith("parsing_errors")) {
        problems.push(toldProblem(source, "incomplete", `Checkov could not parse ${textOf(value) ?? "a file"}`));
      }
    });
    if (unparsed > 0 && problems.length === 0) {
      const many = unparsed === 1 ? "a file" : `${unparsed} files`;
      problems.push(toldProblem(source, "incomplete", `Checkov could not parse ${many}`));
    }
    if (problem) problems.push(problem);
    else if (seen.size === 0) problems.push(notThis(source, "Checkov", "checks"));
    return findingsOrProblems(findings, problems);
  },
};

function toFinding(entry: JsonObject): Finding {
  const risk = riskOfWord(textOf(entry.severity));
  const [startLine, endLine] = asList(entry.file_line_range).map(asPlace);
  const url = textOf(entry.guideline);
  const rule = textOf(entry.check_id) ?? "checkov";
  // Of a secret it is the secret's hash, which a short one does not withstand.
  const resource = rule.startsWith("CKV_SECRET") ? undefined : textOf(entry.resource);
  return {
    tool: "checkov",
    rule,
    message: `${textOf(entry.check_name) ?? ""}${resource ? ` (${resource})` : ""}`,
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    // Paths count from the folder that was scanned, and begin with a slash all the same.
    path: (textOf(entry.repo_file_path) ?? textOf(entry.file_path))?.replace(/^\/+/, ""),
    ...(startLine !== undefined && { range: { startLine, endLine } }),
    ...(url && { url }),
  };
}
