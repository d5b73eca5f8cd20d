import { cvss3Score } from "./cvss.js";
import { atLeast, type Finding, type Risk, risks, type Severity, severities } from "./finding.js";

/** How the words and scores of all scanners become one scale, and this scale a severity. */

/** The qualitative scale of CVSS v3 (section 5 of its specification); undefined for 0, which means no risk, and no number. */
export function riskOfScore(score: number | undefined): Risk | undefined {
  if (score === undefined || !(score > 0)) return undefined;
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

/** By the base score of a CVSS v3 vector. */
export function riskOfVector(vector: string | undefined): Risk | undefined {
  return vector === undefined ? undefined : riskOfScore(cvss3Score(vector));
}

const words: Readonly<Record<string, Risk>> = {
  critical: "critical",
  high: "high",
  important: "high",
  error: "high",
  medium: "medium",
  moderate: "medium",
  warning: "medium",
  low: "low",
  negligible: "low",
  informational: "low",
  info: "low",
  note: "low",
  none: "low",
};

/** By the word that a scanner uses, in any case; undefined for `unknown` and all that says nothing. */
export function riskOfWord(word: string | undefined): Risk | undefined {
  const plain = word?.toLowerCase() ?? "";
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

/** The severity of a finding with this risk; a risk that nobody knows is a warning. */
export function severityOfRisk(risk: Risk | undefined): Severity {
  if (risk === undefined || risk === "medium") return "warning";
  return risk === "low" ? "note" : "error";
}

/** The worst of several; undefined if none is known. */
export function worstRisk(several: readonly (Risk | undefined)[]): Risk | undefined {
  const at = Math.max(-1, ...several.map((one) => (one === undefined ? -1 : risks.indexOf(one))));
  return risks[at];
}

/**
 * True if the finding is at least as bad as the threshold. Against a risk, an advisory whose scanner knows none counts
 * as the worst, as what is unknown is never green; any other finding by its severity, of which `error` is a high risk.
 */
export function reaches(finding: Finding, threshold: Severity | Risk): boolean {
  if (isSeverity(threshold)) return atLeast(finding.severity, threshold);
  return risks.indexOf(riskOf(finding)) >= risks.indexOf(threshold);
}

/** The risk that a finding counts as, known or not (see `reaches`). */
export function riskOf({ risk, package: affected, severity }: Finding): Risk {
  return risk ?? (affected ? "critical" : riskOfSeverity[severity]);
}

/**
 * The finding at the level that the config gives it. A risk brings its severity along; a severity brings the risk along
 * where there is one, or an unknown one that would count as the worst: `note` is low, `warning` medium, `error` high or,
 * if it was that already, critical.
 */
export function atLevel(finding: Finding, level: Severity | Risk): Finding {
  if (!isSeverity(level)) return { ...finding, risk: level, severity: severityOfRisk(level) };
  if (finding.risk === undefined && !finding.package) return { ...finding, severity: level };
  const isSame = finding.risk !== undefined && severityOfRisk(finding.risk) === level;
  return { ...finding, severity: level, risk: isSame ? finding.risk : riskOfSeverity[level] };
}

const riskOfSeverity: Readonly<Record<Severity, Risk>> = { note: "low", warning: "medium", error: "high" };

function isSeverity(word: Severity | Risk): word is Severity {
  return (severities as readonly string[]).includes(word);
}
