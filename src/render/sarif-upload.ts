import { gzipSync } from "node:zlib";
import { type Finding, risks, severities } from "../core/finding.js";
import { count, number } from "./figures.js";
import { sarifBytes, sarifResults, sarifResultsKept, sarifRuns } from "./limits.js";
import { type SarifLog, sarifLog } from "./sarif.js";
import type { Analysis } from "./sarif-rules.js";

/** One file that GitHub takes. */
export interface SarifDocument {
  readonly log: SarifLog;
  /** Name of the tool where it is of one alone. */
  readonly toolName?: string | undefined;
  readonly packed: Uint8Array;
}

export interface SarifDocuments {
  readonly documents: readonly SarifDocument[];
  /** What was cut, by which limit, a sentence each. */
  readonly said: readonly string[];
}

/** Our own, for tests alone: smaller than GitHub's. */
export interface SarifLimits {
  readonly bytes: number;
  readonly runs: number;
  readonly results: number;
}

const usual: SarifLimits = { bytes: sarifBytes, runs: sarifRuns, results: sarifResults };

/**
 * The analyses within GitHub's limits: more runs or bytes than a file may have make more files; results beyond what a run
 * or a file can hold are cut, the least severe first. A run has no more rules than results, so these are bounded too.
 */
export function sarifDocuments(analyses: readonly Analysis[], limits: SarifLimits = usual): SarifDocuments {
  const said: string[] = [];
  const cut = analyses.map((analysis) => within(analysis, limits.results, said));
  const documents: SarifDocument[] = [];
  for (let at = 0; at < cut.length; at += limits.runs) {
    documents.push(...packed(cut.slice(at, at + limits.runs), limits, said));
  }
  return { documents, said };
}

function within(analysis: Analysis, most: number, said: string[]): Analysis {
  const found = analysis.findings.length;
  if (found > most) {
    said.push(
      `${name(analysis)}: the ${number(most)} worst of ${count(found, "finding")}, the most that code scanning takes.`,
    );
  } else if (found > sarifResultsKept) {
    said.push(
      `${name(analysis)}: code scanning keeps the ${number(sarifResultsKept)} worst of ${number(found)} findings.`,
    );
  }
  return found > most ? { ...analysis, findings: worst(analysis.findings, most) } : analysis;
}

function packed(analyses: readonly Analysis[], limits: SarifLimits, said: string[]): readonly SarifDocument[] {
  const [first] = analyses;
  if (!first) return [];
  const log = sarifLog(analyses);
  const bytes = gzipSync(JSON.stringify(log));
  if (bytes.length <= limits.bytes) {
    return [{ log, packed: bytes, toolName: analyses.length === 1 ? first.tool : undefined }];
  }
  if (analyses.length > 1) {
    const half = Math.ceil(analyses.length / 2);
    return [...packed(analyses.slice(0, half), limits, said), ...packed(analyses.slice(half), limits, said)];
  }
  return [fitted(first, bytes.length, limits.bytes, said)];
}

/** One analysis alone, with as many of its worst findings as the file can hold. */
function fitted(analysis: Analysis, size: number, limit: number, said: string[]): SarifDocument {
  const found = analysis.findings.length;
  let kept = analysis;
  let bytes: Uint8Array = new Uint8Array(size);
  while (bytes.length > limit && kept.findings.length > 0) {
    // A little less than the share that fits: what is cut first is not what is biggest.
    const most = Math.floor((kept.findings.length * limit * 0.95) / bytes.length);
    kept = { ...kept, findings: worst(kept.findings, most) };
    bytes = gzipSync(JSON.stringify(sarifLog([kept])));
  }
  said.push(
    `${name(analysis)}: the ${number(kept.findings.length)} worst of ${count(found, "finding")}, for code scanning takes ${number(limit)} bytes.`,
  );
  return { log: sarifLog([kept]), packed: bytes, toolName: analysis.tool };
}

function name({ id }: Analysis): string {
  return id.replace(/\/$/, "");
}

/** The worst, in the order in which they were found. */
function worst(findings: readonly Finding[], most: number): readonly Finding[] {
  const rank = ({ risk, severity, standing, waived }: Finding) => [
    waived ? 0 : 1,
    risk === undefined ? severities.indexOf(severity) : risks.indexOf(risk),
    severities.indexOf(severity),
    standing === "known" ? 0 : 1,
  ];
  const ranked = findings.map((finding, index) => ({ index, rank: rank(finding) }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
    return at < 0 ? a.index - b.index : (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
  });
  const kept = new Set(ranked.slice(0, most).map(({ index }) => index));
  return findings.filter((_, index) => kept.has(index));
}
