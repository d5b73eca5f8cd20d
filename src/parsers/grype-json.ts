import type { Finding } from "../core/finding.js";
import { riskOfScore, riskOfVector, riskOfWord, worstRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser } from "./parser.js";

/** `grype -o json`. Matches that its own rules ignore stand elsewhere in the document and are no findings. */
export const grypeJson: Parser = {
  format: "grype-json",
  recognise: (head) =>
    hasKeys(head, "matches[].vulnerability", "matches[].artifact") ||
    hasKeys(head, "matches[].vulnerability", "matches[].vulnerability.id") ||
    (hasKeys(head, "matches", "descriptor") && !hasKeys(head, "matches[]")),
  parse: async (source) => {
    const findings: Finding[] = [];
    const { problem, seen } = await readLists(source, { lists: ["$.matches"] }, (_, value) => {
      findings.push(toFinding(asObject(value)));
    });
    const lacking = seen.has("$.matches") ? [] : [notThis(source, "grype", "matches")];
    return findingsOrProblems(findings, problem ? [problem] : lacking);
  },
};

function toFinding(match: JsonObject): Finding {
  const vulnerability = asObject(match.vulnerability);
  const artifact = asObject(match.artifact);
  const fix = asObject(vulnerability.fix);
  const scores = asList(vulnerability.cvss).map(asObject);
  const urls = [vulnerability.dataSource, ...asList(vulnerability.urls)].flatMap((url) => textOf(url) || []);
  return advisoryFinding({
    tool: "grype",
    id: textOf(vulnerability.id) ?? "",
    aliases: asList(match.relatedVulnerabilities).flatMap((one) => textOf(asObject(one).id) ?? []),
    package: textOf(artifact.name) ?? "",
    version: textOf(artifact.version),
    title: textOf(vulnerability.description) ?? "",
    fixed: asList(fix.versions).flatMap((version) => textOf(version) ?? []),
    risk: riskOfWord(textOf(vulnerability.severity)) ?? worstRisk(scores.map(scoreRisk)),
    path: textOf(asObject(asList(artifact.locations)[0]).path),
    url: urls[0],
  });
}

function scoreRisk(cvss: JsonObject) {
  return riskOfVector(textOf(cvss.vector)) ?? riskOfScore(numberOf(asObject(cvss.metrics).baseScore));
}
