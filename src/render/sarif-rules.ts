import { isDefined } from "../core/defined.js";
import { type Finding, type Risk, type Severity, severities } from "../core/finding.js";
import { licencesTool } from "../core/licences.js";
import { worstRisk } from "../core/risk.js";
import { cut, visible } from "../core/text.js";
import { sarifRuleText, sarifTags } from "./limits.js";
import { code, link, text } from "./markdown.js";

/** What one tool found in one gate: one run of the document, and at GitHub one analysis, which replaces the last one. */
export interface Analysis {
  /** By what an analysis is known again: `security/trivy/`. GitHub's category is what stands before the last slash. */
  readonly id: string;
  /** Name of the tool that people see. */
  readonly tool: string;
  /** Where the config asks for one. */
  readonly version?: string | undefined;
  /** GitHub shows alerts of such rules by their risk. */
  readonly isSecurity: boolean;
  /** The findings are of several tools, so each rule is named with its tool. */
  readonly isShared: boolean;
  readonly findings: readonly Finding[];
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Finding["severity"] };
  readonly properties: { readonly tags: readonly string[]; readonly "security-severity"?: string };
}

export function ruleOf({ tool, rule }: Finding, { isShared }: Pick<Analysis, "isShared">): string {
  return visible(isShared ? `${tool}/${rule}` : rule);
}

/**
 * The middle of each band of CVSS v3, for `security-severity`: GitHub reads above 9.0 as critical, from 7.0 as high,
 * from 4.0 as medium and from 0.1 as low (docs, "SARIF support for code scanning").
 */
export const scoreOfRisk: Readonly<Record<Risk, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };

/** The rules of one analysis, made from what its findings say of them: a report holds no more of a rule. */
export function sarifRules(analysis: Analysis): readonly SarifRule[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const id = ruleOf(finding, analysis);
    const same = byRule.get(id);
    if (same) same.push(finding);
    else byRule.set(id, [finding]);
  }
  return [...byRule].map(([id, findings]) => sarifRule(id, findings, analysis));
}

/** Level and score are those of the worst finding: at GitHub an alert's score is its rule's. */
function sarifRule(id: string, findings: readonly Finding[], analysis: Analysis): SarifRule {
  const risk = worstRisk(findings.map((finding) => finding.risk));
  const helpUri = findings.map(({ url }) => webAddress(url)).find(isDefined);
  const facts = factsOf(findings);
  const full = `${id}, as reported by ${tools(findings, analysis)}.`;
  return {
    id,
    shortDescription: { text: cut(title(id, findings), sarifRuleText) },
    fullDescription: { text: cut(visible(full), sarifRuleText) },
    help: {
      text: [
        visible(full),
        ...facts.map(([name, value]) => `${name}: ${visible(value)}`),
        ...(helpUri ? [helpUri] : []),
      ].join("\n\n"),
      markdown: [
        `${code(id)}, as reported by ${text(tools(findings, analysis))}.`,
        ...facts.map(([name, value]) => `**${name}:** ${text(value, sarifRuleText)}`),
        ...(helpUri ? [link("About this rule", helpUri)] : []),
      ].join("\n\n"),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: worstSeverity(findings) },
    properties: {
      tags: tagsOf(findings, analysis).slice(0, sarifTags),
      ...(risk === undefined ? {} : { "security-severity": scoreOfRisk[risk] }),
    },
  };
}

/** GitHub's title of an alert. Words that hold for one finding only do not make a title for all. */
function title(id: string, findings: readonly Finding[]): string {
  const [first = ""] = visible(findings[0]?.message ?? "")
    .trim()
    .split("\n");
  const isSame = findings.every(({ message }) => message === findings[0]?.message);
  if (!isSame || first === "") return id;
  return first.includes(id) ? first : `${id}: ${first}`;
}

function tools(findings: readonly Finding[], analysis: Analysis): string {
  return [...new Set(analysis.isShared ? findings.map(({ tool }) => tool) : [analysis.tool])].join(", ");
}

function factsOf(findings: readonly Finding[]): readonly (readonly [name: string, value: string])[] {
  const packages = findings.map((finding) => finding.package).filter(isDefined);
  // What has a licence is not mended by another version.
  const isAdvisory = findings.some((finding) => finding.package && finding.tool !== licencesTool);
  const affected = new Set(packages.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)));
  const mended = new Set(packages.flatMap(({ fixedIn }) => fixedIn ?? []));
  const aliases = new Set(findings.flatMap((finding) => finding.aliases ?? []));
  const published = findings.map((finding) => finding.published).find(isDefined);
  return [
    ...listed("Affected", affected),
    ...(isAdvisory && mended.size === 0 ? [["Fixed in", "no version that is known"] as const] : []),
    ...listed("Fixed in", mended),
    ...listed("Also known as", aliases),
    ...(published === undefined ? [] : [["Published", published] as const]),
  ];
}

/** Values that one rule may name; a rule of a hundred packages says enough with the first. */
const mostValues = 20;

function listed(name: string, values: ReadonlySet<string>): readonly (readonly [string, string])[] {
  if (values.size === 0) return [];
  const more = values.size > mostValues ? [`and ${values.size - mostValues} more`] : [];
  return [[name, [...[...values].slice(0, mostValues), ...more].join(", ")]];
}

function tagsOf(findings: readonly Finding[], { isSecurity }: Analysis): readonly string[] {
  const aliases = findings.flatMap((finding) => finding.aliases ?? []).map(visible);
  return [...new Set([...(isSecurity ? ["security"] : []), ...aliases])];
}

function worstSeverity(findings: readonly Finding[]): Severity {
  const at = Math.max(0, ...findings.map(({ severity }) => severities.indexOf(severity)));
  return severities[at] ?? "warning";
}

/** An absolute address of the web, as its parser writes it; undefined for anything else. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
