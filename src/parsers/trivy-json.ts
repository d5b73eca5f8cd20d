import type { Finding, Risk } from "../core/finding.js";
import { riskOfScore, riskOfVector, riskOfWord, severityOfRisk, worstRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists } from "./json-report.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/** Where results stand: in a report, in the list of old versions, and below each resource of a cluster. */
const ROOTS = [
  "$.Results.*",
  "$.*",
  "$.Resources.*.Results.*",
  "$.Vulnerabilities.*.Results.*",
  "$.Misconfigurations.*.Results.*",
];
const KINDS = ["Vulnerabilities", "Misconfigurations", "Secrets"];

/**
 * `trivy --format json`: vulnerabilities, misconfigurations and secrets; licences are none. The match of a secret and the
 * code around it are never taken. Old versions may write `null` for nothing, which must be named to be known.
 */
export const trivyJson: Parser = {
  format: "trivy-json",
  recognise: (head) => {
    const keys = headPaths(head);
    return (
      (keys.has("SchemaVersion") && (keys.has("ArtifactName") || keys.has("Results"))) ||
      keys.has("ClusterName") ||
      keys.has("Results[].Target") ||
      (keys.has("[].Target") && (keys.has("[].Vulnerabilities") || keys.has("[].Type")))
    );
  },
  parse: async (source) => {
    if ((await firstCharacter(source)) === "n") return readItems(source, "trivy", () => null, { nullIsClean: true });
    const found: { readonly at: string; readonly toFinding: (target: Target) => Finding }[] = [];
    const targets = new Map<string, Target>();
    const outline = {
      lists: ROOTS.flatMap((root) => KINDS.map((kind) => `${root}.${kind}`)),
      values: [
        ...ROOTS.flatMap((root) => [`${root}.Target`, `${root}.Class`]),
        "$.SchemaVersion",
        "$.ArtifactName",
        "$.ClusterName",
      ],
    };
    const { problem, seen } = await readLists(source, outline, (path, value, keys) => {
      const last = path.slice(path.lastIndexOf(".") + 1);
      const depth = path.split(".").length - 2;
      const at = keys.slice(0, depth).join("/");
      const entry = asObject(value);
      if (last === "Target") targets.set(at, { ...targets.get(at), name: textOf(value) ?? "" });
      else if (last === "Class") targets.set(at, { ...targets.get(at), class: textOf(value) });
      else if (last === "Vulnerabilities") found.push({ at, toFinding: vulnerability(entry) });
      else if (last === "Misconfigurations" && !/^(PASS|EXCEPTION)$/.test(textOf(entry.Status) ?? "")) {
        found.push({ at, toFinding: misconfiguration(entry) });
      } else if (last === "Secrets") found.push({ at, toFinding: secret(entry) });
    });
    const isEmptyList = seen.size === 0 && (await firstCharacter(source)) === "[";
    const lacking = seen.size > 0 || isEmptyList ? [] : [notThis(source, "trivy", "Results")];
    const findings = found.map(({ at, toFinding }) => toFinding(targets.get(at) ?? {}));
    return findingsOrProblems(findings, problem ? [problem] : lacking);
  },
};

/** What a result says of itself; it may stand behind what it holds. */
interface Target {
  readonly name?: string;
  readonly class?: string | undefined;
}

/** Operating systems and kinds of packages are targets too, and no files. */
function fileOf(target: Target): string | undefined {
  const { name = "" } = target;
  const isNone = target.class === "os-pkgs" || /\s\(.*\)$|^(Node\.js|Python|Ruby|Java|Conda)?$/.test(name);
  return isNone ? undefined : name;
}

function vulnerability(entry: JsonObject): (target: Target) => Finding {
  const advisory = {
    tool: "trivy",
    id: textOf(entry.VulnerabilityID) ?? "",
    aliases: asList(entry.VendorIDs).flatMap((alias) => textOf(alias) ?? []),
    package: textOf(entry.PkgName) ?? "",
    version: textOf(entry.InstalledVersion),
    title: textOf(entry.Title) || (textOf(entry.Description) ?? ""),
    fixed: (textOf(entry.FixedVersion) ?? "").split(/,\s*/),
    published: textOf(entry.PublishedDate),
    risk: riskOfWord(textOf(entry.Severity)) ?? scored(asObject(entry.CVSS)),
    url: textOf(entry.PrimaryURL),
  };
  const place = textOf(entry.PkgPath);
  return (target) => advisoryFinding({ ...advisory, path: place || fileOf(target) });
}

function scored(sources: JsonObject): Risk | undefined {
  const scores = Object.values(sources).map(asObject);
  return worstRisk(scores.map((one) => riskOfScore(numberOf(one.V3Score)) ?? riskOfVector(textOf(one.V3Vector))));
}

function misconfiguration(entry: JsonObject): (target: Target) => Finding {
  const cause = asObject(entry.CauseMetadata);
  const range = linesOf(cause);
  const risk = riskOfWord(textOf(entry.Severity));
  const url = textOf(entry.PrimaryURL);
  const finding: Finding = {
    tool: "trivy",
    rule: textOf(entry.ID) ?? textOf(entry.AVDID) ?? "trivy",
    message: [textOf(entry.Title), textOf(entry.Message)].filter(Boolean).join(": "),
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    ...(range && { range }),
    ...(url && { url }),
  };
  return (target) => ({ ...finding, path: fileOf(target) });
}

function secret(entry: JsonObject): (target: Target) => Finding {
  const risk = riskOfWord(textOf(entry.Severity));
  const range = linesOf(entry);
  const rule = textOf(entry.RuleID) ?? "secret";
  const finding: Finding = {
    tool: "trivy",
    rule,
    message: textOf(entry.Title) || `Secret found by the rule ${rule}`,
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    ...(range && { range }),
  };
  return (target) => ({ ...finding, path: fileOf(target) });
}

function linesOf(entry: JsonObject): Finding["range"] {
  const startLine = asPlace(entry.StartLine);
  return startLine === undefined ? undefined : { startLine, endLine: asPlace(entry.EndLine) };
}
