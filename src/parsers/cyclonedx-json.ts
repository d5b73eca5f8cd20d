import type { Finding, Risk } from "../core/finding.js";
import { riskOfScore, riskOfVector, riskOfWord, worstRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser } from "./parser.js";

/** A CycloneDX bill of materials in JSON. Findings are its vulnerabilities; one that is analysed away is a note. */
export const cyclonedxJson: Parser = {
  format: "cyclonedx-json",
  recognise: (head) => hasKeys(head, "bomFormat") && /"bomFormat"\s*:\s*"CycloneDX"/.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    const outline = { lists: ["$.vulnerabilities"], values: ["$.bomFormat"] };
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      if (path === "$.vulnerabilities") findings.push(toFinding(asObject(value)));
    });
    const lacking = seen.has("$.bomFormat") ? [] : [notThis(source, "CycloneDX", "bomFormat")];
    return findingsOrProblems(findings, problem ? [problem] : lacking);
  },
};

function toFinding(entry: JsonObject): Finding {
  const affected = asList(entry.affects).map((one) => nameOf(textOf(asObject(one).ref) ?? ""));
  const advisories = asList(entry.advisories).map((one) => textOf(asObject(one).url));
  const finding = advisoryFinding({
    tool: "cyclonedx",
    id: textOf(entry.id) ?? "",
    aliases: asList(entry.references).flatMap((one) => textOf(asObject(one).id) ?? []),
    package: affected.join(", "),
    title: textOf(entry.description) ?? textOf(entry.detail) ?? "",
    risk: riskOf(entry),
    url: advisories.find((url) => url !== undefined) ?? textOf(asObject(entry.source).url),
  });
  const state = textOf(asObject(entry.analysis).state) ?? "";
  return /^(not_affected|false_positive|resolved(_with_pedigree)?)$/.test(state)
    ? { ...finding, severity: "note" }
    : finding;
}

/** A package URL (`pkg:npm/%40vue/core@3.0.0?…`) as name and version; another reference as it is. */
function nameOf(reference: string): string {
  const [, path] = /^(?:urn:cdx:[^#]*#)?pkg:[^/]+\/([^?#]+)/.exec(reference) ?? [];
  if (path === undefined) return reference;
  const at = path.lastIndexOf("@");
  const words = at > 0 ? `${path.slice(0, at)} ${path.slice(at + 1)}` : path;
  return words.replaceAll("%40", "@").replaceAll("%2F", "/").replaceAll("%2B", "+");
}

/** Of several ratings that of the vulnerability's own source counts, else the worst. */
function riskOf(entry: JsonObject): Risk | undefined {
  const ratings = asList(entry.ratings).map(asObject);
  const own = textOf(asObject(entry.source).name);
  const fromOwn = ratings.filter((rating) => own !== undefined && textOf(asObject(rating.source).name) === own);
  return worstRisk(fromOwn.map(ratingRisk)) ?? worstRisk(ratings.map(ratingRisk));
}

function ratingRisk(rating: JsonObject): Risk | undefined {
  return (
    riskOfWord(textOf(rating.severity)) ?? riskOfVector(textOf(rating.vector)) ?? riskOfScore(numberOf(rating.score))
  );
}
