import compare from "semver/functions/compare.js";
import valid from "semver/functions/valid.js";
import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfScore, riskOfWord, worstRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { hasKeys, headPaths } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser } from "./parser.js";

/**
 * `npm audit --json`, of npm 7 and later (a finding a vulnerable package, as npm counts them) and of npm 6 and pnpm (a
 * finding an advisory). A registry that cannot answer gives a document with `error`, and nothing was judged.
 */
export const npmAudit: Parser = {
  format: "npm-audit",
  recognise: (head) =>
    hasKeys(head, "auditReportVersion", "vulnerabilities") ||
    hasKeys(head, "advisories", "metadata") ||
    hasKeys(head, "actions", "advisories") ||
    isError(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const packages = new Map<string, Vulnerable>();
    let said = "";
    const outline = { maps: ["$.vulnerabilities", "$.advisories"], values: ["$.error", "$.message"] };
    const { problem, seen } = await readLists(source, outline, (path, value, keys) => {
      const entry = asObject(value);
      if (path === "$.vulnerabilities") packages.set(String(keys[1]), vulnerable(entry));
      else if (path === "$.advisories") findings.push(advisoryOf(entry));
      else if (path === "$.message") said = textOf(value) ?? said;
      else if (textOf(entry.summary) || textOf(entry.message)) said = errorText(entry);
      else said ||= textOf(value) ?? textOf(entry.code) ?? "";
    });
    if (problem) problems.push(problem);
    else if (seen.has("$.error"))
      problems.push(toldProblem(source, "incomplete", `The audit failed: ${said || "no reason given"}`));
    else if (!seen.has("$.vulnerabilities") && !seen.has("$.advisories")) {
      problems.push(notThis(source, "npm audit", "vulnerabilities"));
    }
    for (const [name, one] of packages) findings.push(packageFinding(name, one, packages));
    return findingsOrProblems(findings, problems);
  },
};

function isError(head: string): boolean {
  const keys = headPaths(head);
  const isLone = [...keys].every((key) => key.startsWith("error"));
  return (keys.has("error.summary") && keys.has("error.detail")) || (isLone && keys.has("error.code"));
}

function errorText(error: JsonObject): string {
  return [error.code, error.summary ?? error.message, error.detail].flatMap((part) => textOf(part) || []).join(": ");
}

/** What is kept of a package until all are known: its own advisories, and the packages that it is vulnerable through. */
interface Vulnerable {
  readonly severity: string | undefined;
  readonly range: string;
  readonly own: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string | undefined;
    readonly risk: ReturnType<typeof riskOfWord>;
    /** Versions that it is about. */
    readonly range: string;
  }[];
  readonly through: readonly string[];
  /** The direct dependency whose update mends it, if npm knows of one. */
  readonly fix: { readonly name: string; readonly version: string } | undefined;
}

function vulnerable(entry: JsonObject): Vulnerable {
  const via = asList(entry.via);
  const fix = asObject(entry.fixAvailable);
  const fixName = textOf(fix.name);
  return {
    severity: textOf(entry.severity),
    range: textOf(entry.range) ?? "",
    own: via.flatMap((one) => {
      const advisory = asObject(one);
      if (typeof one === "string") return [];
      const url = textOf(advisory.url);
      return [
        {
          id: idOf(url, advisory.source),
          title: textOf(advisory.title) ?? "",
          url,
          risk: riskOfWord(textOf(advisory.severity)) ?? riskOfScore(numberOf(asObject(advisory.cvss).score)),
          range: textOf(advisory.range) ?? "",
        },
      ];
    }),
    through: via.flatMap((one) => textOf(one) ?? []),
    fix: fixName === undefined ? undefined : { name: fixName, version: textOf(fix.version) ?? "" },
  };
}

/** GitHub's id of an advisory stands at the end of its page's address; else npm's number has to do. */
function idOf(url: string | undefined, number: unknown): string {
  const ghsa = /GHSA-[\w-]+$/.exec(url ?? "")?.[0];
  return ghsa ?? (typeof number === "number" || typeof number === "string" ? `npm-${number}` : "npm-audit");
}

/**
 * A package with several advisories names them all in its rule: whoever knows of one of them does not know of the rest.
 * The document tells a range of versions, not which one is installed.
 */
function packageFinding(name: string, one: Vulnerable, all: ReadonlyMap<string, Vulnerable>): Finding {
  const [worst] = one.own;
  const ids = one.own.length > 0 ? one.own.map(({ id }) => id) : rootIds(name, all);
  const titles = [...new Set(one.own.map(({ title }) => title))].join("; ");
  const mend = one.fix ? ` (mended by ${one.fix.name} ${one.fix.version})` : "";
  const fixed = one.fix?.name === name ? [one.fix.version] : firstFixed(one.own.map(({ range }) => range));
  const found = advisoryFinding({
    tool: "npm-audit",
    id: [...new Set(ids)].sort().join(", "),
    package: name,
    version: one.range,
    title: `${worst ? titles : `depends on vulnerable ${one.through.join(", ")}`}${mend}`,
    risk: riskOfWord(one.severity) ?? worstRisk(one.own.map(({ risk }) => risk)),
    url: worst?.url,
  });
  return { ...found, package: { name, ...(fixed.length > 0 && { fixedIn: fixed }) } };
}

/** The version that all these ranges end before; none if one of them goes on. */
function firstFixed(ranges: readonly string[]): readonly string[] {
  const ends = ranges.map((range) => /(?:^|\s)<\s*(\d[\w.+-]*)$/.exec(range)?.[1] ?? "");
  if (ends.some((end) => valid(end) === null)) return [];
  return [...ends].sort(compare).slice(-1);
}

/** The advisories at the end of the ways that lead from a package through others. */
function rootIds(name: string, all: ReadonlyMap<string, Vulnerable>): readonly string[] {
  const visited = new Set([name]);
  const ids: string[] = [];
  for (const next of visited) {
    const one = all.get(next);
    ids.push(...(one?.own ?? []).map(({ id }) => id));
    if (one && (next === name || one.own.length === 0)) for (const through of one.through) visited.add(through);
  }
  return ids;
}

/** An advisory of npm 6 or pnpm. */
function advisoryOf(entry: JsonObject): Finding {
  const versions = asList(entry.findings).flatMap((one) => textOf(asObject(one).version) ?? []);
  const ghsa = textOf(entry.github_advisory_id);
  const url = textOf(entry.url);
  const cves = asList(entry.cves).flatMap((cve) => textOf(cve) ?? []);
  const mend = textOf(entry.patched_versions);
  return advisoryFinding({
    tool: "npm-audit",
    id: ghsa ?? idOf(url, entry.id),
    aliases: cves,
    package: textOf(entry.module_name) ?? textOf(entry.name) ?? "",
    version: [...new Set(versions)].join(", "),
    title: textOf(entry.title) ?? "",
    fixed: mend === undefined || mend === "<0.0.0" ? [] : [mend],
    published: textOf(entry.created),
    risk: riskOfWord(textOf(entry.severity)) ?? riskOfScore(numberOf(asObject(entry.cvss).score)),
    url,
  });
}
