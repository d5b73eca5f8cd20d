import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { bounded, firstLine, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/**
 * `semgrep --json` (and opengrep's). What stands in `errors` as an error kept it from judging; as a warning, a part of a
 * file was passed over, unless time or memory ran out. The lines of code are never taken, nor the message of a rule for
 * secrets: semgrep puts what matched into it.
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
        const isFatal = /^(error|fatal)/i.test(textOf(entry.level) ?? "error") || ranOut.test(typeOf(entry));
        const code = isFatal ? "incomplete" : "disagreement";
        const where = textOf(entry.path);
        const told = textOf(entry.message) ?? textOf(entry.long_msg) ?? textOf(entry.short_msg) ?? "semgrep failed";
        // Below the first line of a syntax error stands the code.
        const said = /^Syntax error|^Lexical error/i.test(told) ? firstLine(told).replace(/:$/, "") : told;
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

/** Kinds of error by which a rule was not tried on a file, though they are told as warnings. */
const ranOut = /Timeout|OutOfMemory|StackOverflow/i;

/** A name, or a list that begins with one. */
function typeOf(entry: JsonObject): string {
  return textOf(entry.type) ?? textOf(asList(entry.type)[0]) ?? "";
}

/** Weaknesses that are a secret in the code: CWE-256 to 260, 312, 321, 522, 540, 547, 615 and 798. */
const secretWeakness = /\bCWE-(?:25[6-9]|260|312|321|522|540|547|615|798)\b/;

/** Rules for secrets are told by their name, by the weakness that they name, or by what they are said to look for. */
function findsSecrets(rule: string, metadata: JsonObject): boolean {
  const told = JSON.stringify([metadata.cwe, metadata.technology, metadata.subcategory, metadata.secret_type]);
  return (
    /secret|credential|password|passwd|token|api[-_]?key|private[-_]?key/i.test(rule + told) ||
    secretWeakness.test(told)
  );
}

function toFinding(entry: JsonObject): Finding {
  const extra = asObject(entry.extra);
  const start = asObject(entry.start);
  const end = asObject(entry.end);
  const metadata = asObject(extra.metadata);
  const risk = riskOfWord(textOf(extra.severity));
  const startLine = asPlace(start.line);
  const url = textOf(metadata.shortlink) ?? textOf(metadata.source) ?? textOf(metadata["source-rule-url"]);
  const rule = bounded(textOf(entry.check_id) ?? "semgrep", NAME_LIMIT);
  const message = findsSecrets(rule, metadata)
    ? `Found by the rule ${rule}, whose message may quote a secret`
    : (textOf(extra.message) ?? "").trim();
  return {
    tool: "semgrep",
    rule,
    message: bounded(message, MESSAGE_LIMIT),
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
