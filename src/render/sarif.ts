import { createHash } from "node:crypto";
import type { Finding } from "../core/finding.js";
import { visible } from "../core/text.js";
import { type Analysis, ruleOf, type SarifRule, sarifRules } from "./sarif-rules.js";

/** Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), in the part of it that GitHub reads. */

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Finding["severity"];
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly baselineState?: "new" | "unchanged";
  readonly suppressions?: readonly object[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version?: string; readonly rules: readonly SarifRule[] };
  };
  readonly automationDetails: { readonly id: string };
  readonly results: readonly SarifResult[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

export function sarifLog(analyses: readonly Analysis[]): SarifLog {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: analyses.map(sarifRun),
  };
}

function sarifRun(analysis: Analysis): SarifRun {
  const rules = sarifRules(analysis);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  return {
    tool: {
      driver: {
        name: visible(analysis.tool),
        ...(analysis.version === undefined ? {} : { version: analysis.version }),
        rules,
      },
    },
    automationDetails: { id: analysis.id },
    results: analysis.findings.map((finding) => {
      const ruleId = ruleOf(finding, analysis);
      return {
        ruleId,
        ruleIndex: indexes.get(ruleId) ?? -1,
        level: finding.severity,
        message: { text: messageText(finding.message) },
        locations: location(finding),
        partialFingerprints: { primaryLocationLineHash: fingerprint(finding, seen) },
        ...standing(finding),
        ...suppression(finding),
      };
    }),
  };
}

/** A message is plain text: what SARIF would read as a link in it (2.1.0, 3.11.6) is escaped. */
function messageText(message: string): string {
  const words = visible(message).trim();
  if (words === "") return "(no message)";
  return /\]\(/.test(words) ? words.replace(/[\\[\]]/g, "\\$&") : words;
}

function location({ path, range }: Finding): readonly object[] {
  if (path === undefined) return [];
  const artifactLocation = isAbsolutePath(path)
    ? { uri: `file://${encoded(path)}` }
    : { uri: encoded(path), uriBaseId: "%SRCROOT%" };
  return [{ physicalLocation: { artifactLocation, ...(range ? { region: region(range) } : {}) } }];
}

function isAbsolutePath(path: string): boolean {
  return path.startsWith("/");
}

/** A path as a URI: each segment is encoded, so no name of a file is taken for a scheme, a query or an escape. */
function encoded(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
}

/** What SARIF's schema takes: an end that does not lie before the start. */
function region({ startLine, startColumn, endLine = startLine, endColumn }: NonNullable<Finding["range"]>): object {
  const hasEnd = endLine >= startLine;
  const isInOrder = endLine > startLine || (endColumn ?? 0) >= (startColumn ?? 1);
  return {
    startLine,
    ...(startColumn === undefined || startColumn < 1 ? {} : { startColumn }),
    ...(hasEnd ? { endLine } : {}),
    ...(hasEnd && isInOrder && endColumn !== undefined && endColumn >= 1 ? { endColumn } : {}),
  };
}

/**
 * By what GitHub knows an alert again, beside rule and path: the hash of its line. An advisory goes by its dependency
 * instead, since a lock file's lines move; so does by its words what has no line.
 */
function fingerprint(finding: Finding, seen: Map<string, number>): string {
  if (finding.lineHash !== undefined && !finding.package) return finding.lineHash;
  const words = finding.package ? finding.package.name : finding.message.replace(/\d+/g, "#");
  const parts = [finding.tool, finding.rule, finding.path ?? "", words].join("\u0000");
  const hash = createHash("sha256").update(parts).digest("hex").slice(0, 16);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}

function standing({ standing: word }: Finding): Pick<SarifResult, "baselineState"> {
  return word === undefined ? {} : { baselineState: word === "new" ? "new" : "unchanged" };
}

function suppression({ waived }: Finding): Pick<SarifResult, "suppressions"> {
  if (!waived) return {};
  const until = waived.until === undefined ? "" : ` (until ${waived.until})`;
  const justification = visible(`${waived.by}: ${waived.reason}${until}`);
  return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}
