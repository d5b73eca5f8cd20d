import type { Edit, Finding, Range } from "../core/finding.js";

/** One stretch of lines that a formatter would replace: what to flag, and the replacement of whole lines. */
export interface Change {
  readonly range: Range;
  readonly edit: Edit;
}

/**
 * Splits the body of a diff hunk (lines that begin with a blank, `-` or `+`) into its stretches of changed lines.
 * `start` is the line number of the first body line before the change. A pure insertion flags the line above it.
 */
export function changesOf(start: number, body: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let line = start;
  let from = start;
  let removed = 0;
  let added: string[] = [];
  const flush = () => {
    if (removed === 0 && added.length === 0) return;
    const startLine = removed === 0 ? Math.max(1, from - 1) : from;
    changes.push({
      range: { startLine, endLine: removed === 0 ? startLine : from + removed - 1 },
      edit: {
        range: { startLine: from, startColumn: 1, endLine: from + removed, endColumn: 1 },
        text: added.map((text) => `${text}\n`).join(""),
      },
    });
    removed = 0;
    added = [];
  };
  for (const text of body) {
    if (text.startsWith("\\")) continue;
    if (text.startsWith("-") || text.startsWith("+")) {
      if (removed === 0 && added.length === 0) from = line;
      if (text.startsWith("+")) added.push(text.slice(1));
      else {
        removed++;
        line++;
      }
      continue;
    }
    flush();
    line++;
  }
  flush();
  return changes;
}

/** What a formatter would change in a hunk, a finding a stretch of lines, each with its fix. */
export function hunkFindings(
  about: { readonly tool: string; readonly rule: string; readonly message: string; readonly path: string },
  start: number,
  body: readonly string[],
): readonly Finding[] {
  return changesOf(start, body).map(({ range, edit }) => ({ ...about, severity: "warning", range, fix: [edit] }));
}
