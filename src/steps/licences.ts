import picomatch from "picomatch";
import { type Component, packageOf, plainPurl } from "../core/components.js";
import type { Finding } from "../core/finding.js";
import { licencesTool } from "../core/licences.js";
import type { LicenceException, LicencePolicy } from "../core/plan.js";
import { type ReadLicence, readLicence, showExpression } from "./licence-expression.js";
import { type LicenceStanding, licenceStanding } from "./licence-policy.js";

export interface LicenceResult {
  readonly findings: readonly Finding[];
  /** What is to be said besides, a sentence each. */
  readonly doubts: readonly string[];
}

/** True if a licence can be expected of it: workflow actions are run, not built in, and no lock file tells of theirs. */
export function hasLicence({ purl }: Component): boolean {
  const type = purl === undefined ? undefined : packageOf(purl)?.type;
  return type !== "github" && type !== "githubactions";
}

/** True if the bill tells the component's licence. */
export function isLicensed({ licence }: Component, names: ReadonlyMap<string, string>): boolean {
  return readLicence(licence, names).expression !== null;
}

/** Holds the licences of the components against the policy. */
export function judgeLicences(
  components: readonly Component[],
  names: ReadonlyMap<string, string>,
  policy: LicencePolicy,
): LicenceResult {
  const findings = new Map<string, Finding>();
  const taken = new Map<string, Set<string>>();
  const used = new Set<LicenceException>();
  for (const component of components) {
    const exceptions = policy.exceptions.filter((one) => isAbout(one, component));
    for (const exception of exceptions) used.add(exception);
    const said = exceptions.findLast(({ licence }) => licence !== undefined)?.licence;
    const read = readLicence(said ?? component.licence, names);
    for (const [name, id] of read.taken) note(taken, `"${name}" was taken for ${id}`, component.name);
    const standing = licenceStanding(read.expression, policy);
    if (standing === "allowed" || (standing === "unknown" && policy.unknown === "pass")) continue;
    const waiver = exceptions.findLast(({ licence }) => licence === undefined);
    const finding = toFinding(component, read, standing, policy.unknown === "warn");
    const waived = waiver ? { waived: { by: "ignore", reason: waiver.reason } as const } : {};
    findings.set(`${component.name} ${component.version} ${component.path} ${finding.rule}`, { ...finding, ...waived });
  }
  const idle = policy.exceptions.filter((one) => !used.has(one));
  return {
    findings: [...findings.values()],
    doubts: [
      ...[...taken].map(([words, of]) => `${words}, which is no SPDX id but near to it (${some([...of])})`),
      ...idle.map((one) => `the licence exception of ${one.package} matches no component: take it out`),
    ],
  };
}

/**
 * The version is no part of the words, so that the same licence of another version is the same finding. A licence that
 * the policy forbids is as bad as can be: what `fail-on` says is about weaknesses.
 */
function toFinding(
  { name, version, path }: Component,
  { expression }: ReadLicence,
  standing: Exclude<LicenceStanding, "allowed">,
  isMild: boolean,
): Finding {
  const licence = expression && showExpression(expression);
  const mild = standing === "unknown" && isMild;
  return {
    tool: licencesTool,
    rule: standing === "unknown" ? "unknown" : (licence ?? "unknown"),
    message: `${name}: ${words(standing, licence)}`,
    severity: mild ? "note" : "error",
    risk: mild ? "low" : "critical",
    package: { name, ...(version === undefined ? {} : { version }) },
    ...(path === undefined ? {} : { path }),
  };
}

function words(standing: Exclude<LicenceStanding, "allowed">, licence: string | null): string {
  if (standing === "denied") return `its licence ${licence} is denied`;
  if (standing === "unlisted") return `its licence ${licence} is not among those that are allowed`;
  return licence === null ? "its licence is not known" : `its licence "${licence}" is none that is known`;
}

function isAbout({ package: pattern }: LicenceException, { name, purl }: Component): boolean {
  if (!pattern.startsWith("pkg:")) return pattern === name || isGlobMatch(name, pattern);
  const plain = purl === undefined ? "" : plainPurl(purl).replaceAll("%40", "@");
  return plain !== "" && (pattern === plain || isGlobMatch(plain, pattern.replaceAll("%40", "@")));
}

function isGlobMatch(text: string, glob: string): boolean {
  return picomatch.isMatch(text, glob, { windows: false, dot: true });
}

function note(all: Map<string, Set<string>>, words: string, name: string): void {
  all.set(words, (all.get(words) ?? new Set()).add(name));
}

function some(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
