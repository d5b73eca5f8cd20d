import type { Edit, Finding, Range } from "../core/finding.js";

/**
 * The findings of a formatter's diff, one for each stretch of lines that it would change, with that change as its fix.
 * The hunks of a unified diff join stretches that stand near each other: an edit between two of them would part them, and
 * the second would seem new.
 */
export function stretches(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { range, fix = [], ...rest } = finding;
    return fix.length === 0 ? [finding] : fix.map((edit) => ({ ...rest, range: flagged(edit), fix: [edit] }));
  });
}

/** The lines that the edit replaces; the line above it where it only inserts. */
function flagged({ range }: Edit): Range {
  const { startLine, endLine = startLine } = range;
  return endLine > startLine ? { startLine, endLine: endLine - 1 } : lineOf(Math.max(1, startLine - 1));
}

function lineOf(line: number): Range {
  return { startLine: line, endLine: line };
}
