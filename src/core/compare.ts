import type { Finding, Standing } from "./finding.js";

/** Findings of the head against those of the base, matched as a multiset by identity. */
export interface Comparison {
  /** All findings of the head, in their order, each with its standing. */
  readonly findings: readonly Finding[];
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/**
 * What makes two findings the same: tool, rule, path, message and the text of the flagged lines, never a line number.
 * Line numbers that tools write into messages, and white space, are evened out, so that a shift changes nothing.
 */
export function identity(finding: Finding): string {
  const message = finding.message.replace(/\b(line|lines|ligne)\s+\d+/gi, "$1").replace(/\s+/g, " ");
  return [finding.tool, finding.rule, finding.path ?? "", message.trim(), finding.context ?? ""].join("\u0000");
}

/**
 * Marks each finding of the head as new or known. Two equal findings in the head and one in the base make one known
 * and one new. `renamed` maps paths of the base to those of the head.
 */
export function compareFindings(
  head: readonly Finding[],
  base: readonly Finding[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Comparison {
  const left = new Map<string, Finding[]>();
  for (const finding of base) {
    const path = finding.path === undefined ? undefined : (renamed.get(finding.path) ?? finding.path);
    const key = identity({ ...finding, path });
    const same = left.get(key);
    if (same) same.push(finding);
    else left.set(key, [finding]);
  }
  const findings = head.map((finding) => {
    const standing: Standing = left.get(identity(finding))?.shift() ? "known" : "new";
    return { ...finding, standing };
  });
  return { findings, fixed: [...left.values()].flat() };
}
