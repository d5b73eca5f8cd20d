import type { Finding, Risk } from "../core/finding.js";
import { riskOfScore, riskOfVector, riskOfWord, worstRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser } from "./parser.js";

/** `osv-scanner --format json`: a finding a vulnerability of a package in a lock file. */
export const osvJson: Parser = {
  format: "osv-json",
  recognise: (head) => {
    const keys = headPaths(head);
    if (keys.has("results[].packages") && keys.has("results[].source")) return true;
    const isBare = [...keys].every((key) => key === "results" || key.startsWith("experimental_config"));
    return keys.has("results") && isBare && /"results"\s*:\s*(\[\s*\]|null)/.test(head);
  },
  parse: async (source) => {
    const found: { readonly at: number; readonly finding: Finding }[] = [];
    const paths = new Map<number, string>();
    const outline = { lists: ["$.results", "$.results.*.packages"], values: ["$.results.*.source"] };
    const { problem, seen } = await readLists(source, outline, (path, value, keys) => {
      const at = Number(keys[1]);
      if (path === "$.results.*.source") paths.set(at, textOf(asObject(value).path) ?? "");
      if (path !== "$.results.*.packages") return;
      for (const finding of packageFindings(asObject(value))) found.push({ at, finding });
    });
    const findings = found.map(({ at, finding }) => ({ ...finding, path: paths.get(at) || undefined }));
    const lacking = seen.has("$.results") ? [] : [notThis(source, "osv-scanner", "results")];
    return findingsOrProblems(findings, problem ? [problem] : lacking);
  },
};

function packageFindings(entry: JsonObject): readonly Finding[] {
  const { name, version, commit } = asObject(entry.package);
  const groups = asList(entry.groups).map(asObject);
  return asList(entry.vulnerabilities).map((one) => {
    const vulnerability = asObject(one);
    const id = textOf(vulnerability.id) ?? "";
    const group = groups.find(({ ids }) => asList(ids).includes(id)) ?? {};
    const others = [...asList(vulnerability.aliases), ...asList(group.aliases), ...asList(group.ids)];
    return advisoryFinding({
      tool: "osv-scanner",
      id,
      aliases: others.flatMap((alias) => textOf(alias) ?? []),
      package: textOf(name) ?? "",
      version: textOf(version) || textOf(commit),
      title: textOf(vulnerability.summary) || (textOf(vulnerability.details) ?? ""),
      fixed: fixedIn(vulnerability, textOf(name)),
      published: textOf(vulnerability.published),
      risk: riskOf(vulnerability, group),
      url: `https://osv.dev/vulnerability/${id}`,
    });
  });
}

function riskOf(vulnerability: JsonObject, group: JsonObject): Risk | undefined {
  // A package that is malicious itself has no score.
  if (/^MAL-/.test(textOf(vulnerability.id) ?? "")) return "critical";
  const vectors = asList(vulnerability.severity).map((one) => riskOfVector(textOf(asObject(one).score)));
  return (
    riskOfScore(Number(textOf(group.max_severity) || Number.NaN)) ??
    worstRisk(vectors) ??
    riskOfWord(textOf(asObject(vulnerability.database_specific).severity))
  );
}

function fixedIn(vulnerability: JsonObject, name: string | undefined): readonly string[] {
  const versions = asList(vulnerability.affected)
    .map(asObject)
    .filter((affected) => textOf(asObject(affected.package).name) === name)
    .flatMap((affected) => asList(affected.ranges))
    .filter((range) => asObject(range).type !== "GIT")
    .flatMap((range) => asList(asObject(range).events))
    .flatMap((event) => textOf(asObject(event).fixed) ?? []);
  return [...new Set(versions)];
}
