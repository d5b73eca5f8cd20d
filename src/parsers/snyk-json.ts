import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfScore, riskOfWord, severityOfRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/**
 * `snyk test --json`, `snyk container test --json` and `snyk iac test --json`: an object, or a list with one a project.
 * Each dependency path to a weakness is an entry of its own. A project that it could not test has `error`.
 */
export const snykJson: Parser = {
  format: "snyk-json",
  recognise: (head) => {
    const keys = headPaths(head);
    return ["", "[]."].some(
      (root) =>
        keys.has(`${root}vulnerabilities[].packageManager`) ||
        keys.has(`${root}vulnerabilities[].CVSSv3`) ||
        keys.has(`${root}vulnerabilities[].semver`) ||
        keys.has(`${root}infrastructureAsCodeIssues`) ||
        (keys.has(`${root}vulnerabilities`) && keys.has(`${root}ok`)) ||
        (keys.has(`${root}ok`) && keys.has(`${root}error`)),
    );
  },
  parse: async (source) => {
    const found: { readonly project: string; readonly finding: Finding }[] = [];
    const files = new Map<string, string>();
    const problems: Problem[] = [];
    const roots = ["$", "$.*"];
    const outline = {
      lists: roots.flatMap((root) => [
        `${root}.vulnerabilities`,
        `${root}.infrastructureAsCodeIssues`,
        `${root}.applications.*.vulnerabilities`,
      ]),
      values: roots.flatMap((root) => [
        `${root}.error`,
        `${root}.displayTargetFile`,
        `${root}.targetFile`,
        `${root}.ok`,
      ]),
    };
    const { problem, seen } = await readLists(source, outline, (path, value, keys) => {
      const project = typeof keys[0] === "number" ? String(keys[0]) : "";
      if (path.endsWith("vulnerabilities")) found.push({ project, finding: weakness(asObject(value)) });
      else if (path.endsWith("Issues")) found.push({ project, finding: misconfiguration(asObject(value)) });
      else if (path.endsWith("argetFile")) files.set(project, textOf(value) ?? "");
      else if (path.endsWith("error")) {
        const said = textOf(value) ?? textOf(asObject(value).message) ?? "no reason given";
        problems.push(toldProblem(source, "incomplete", `Snyk failed: ${said}`));
      }
    });
    if (problem) problems.push(problem);
    else if (seen.size === 0) problems.push(notThis(source, "Snyk", "vulnerabilities"));
    const findings = found.map(({ project, finding }) => ({ ...finding, path: files.get(project) || undefined }));
    return findingsOrProblems(findings, problems);
  },
};

function weakness(entry: JsonObject): Finding {
  const id = textOf(entry.id) ?? "";
  const identifiers = asObject(entry.identifiers);
  return advisoryFinding({
    tool: "snyk",
    id,
    aliases: [...asList(identifiers.CVE), ...asList(identifiers.GHSA)].flatMap((alias) => textOf(alias) ?? []),
    package: textOf(entry.packageName) ?? textOf(entry.moduleName) ?? textOf(entry.name) ?? "",
    version: textOf(entry.version),
    title: textOf(entry.title) ?? "",
    fixed: asList(entry.fixedIn).flatMap((version) => textOf(version) ?? []),
    published: textOf(entry.publicationTime),
    risk:
      riskOfWord(textOf(entry.severityWithCritical) ?? textOf(entry.severity)) ??
      riskOfScore(numberOf(entry.cvssScore)),
    url: `https://security.snyk.io/vuln/${id}`,
  });
}

function misconfiguration(entry: JsonObject): Finding {
  const risk = riskOfWord(textOf(entry.severity));
  const startLine = asPlace(entry.lineNumber);
  const url = textOf(entry.documentation);
  return {
    tool: "snyk",
    rule: textOf(entry.id) ?? textOf(entry.publicId) ?? "snyk",
    message: textOf(entry.title) ?? textOf(entry.issue) ?? "",
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    ...(startLine !== undefined && { range: { startLine } }),
    ...(url !== undefined && { url }),
  };
}
