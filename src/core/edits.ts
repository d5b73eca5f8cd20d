import type { Edit } from "./finding.js";

/** Fixes made on text, and told as what they do to whole lines. */

/** One replacement of whole lines: `first` to `last`, counted from 1, become `lines`; none, where these are deleted. */
export interface LineChange {
  readonly first: number;
  readonly last: number;
  /** The lines as they are, without their ends. */
  readonly replaced: readonly string[];
  readonly lines: readonly string[];
}

/** A line end that some tools count and others do not: behind it a line's number means nothing certain. */
const doubtfulLineEnd = /\r(?!\n)|[\u2028\u2029]/;

/**
 * The text with all edits made. Null where they overlap, lie outside the text, or where tools differ in how they count:
 * columns after a character of two UTF-16 units or a byte-order mark, and lines of text with unusual line ends.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  if (edits.length === 0 || doubtfulLineEnd.test(text)) return null;
  const starts = lineStarts(text);
  const spans: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  for (const { range, text: replacement } of edits) {
    const { startLine, startColumn = 1, endLine = startLine, endColumn } = range;
    if (endColumn === undefined) return null;
    const from = offset(text, starts, startLine, startColumn);
    // The end of the last line is the start of a next one, even where the file ends without a line end.
    const isPastEnd = endLine === starts.length + 1 && endColumn === 1;
    const to = isPastEnd ? text.length : offset(text, starts, endLine, endColumn);
    if (from === null || to === null || to < from) return null;
    spans.push({ from, to, text: replacement });
  }
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  let result = "";
  let at = 0;
  for (const span of spans) {
    if (span.from < at) return null;
    result += text.slice(at, span.from) + span.text;
    at = span.to;
  }
  return result + text.slice(at);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

function offset(text: string, starts: readonly number[], line: number, column: number): number | null {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return null;
  const next = starts[line];
  const end = next === undefined ? text.length : next - 1;
  if (start + column - 1 > end) return null;
  const before = text.slice(start, start + column - 1);
  return /^\ufeff|[\ud800-\udfff]/.test(before) ? null : start + column - 1;
}

/**
 * What makes one text of the other, as one replacement of whole lines, and as small as can be. An insertion can be told
 * as a change of the line above it or of the line below: both are given. Empty where no line differs (line ends do not
 * count), and where the end of the last line comes or goes, which a change of lines cannot say.
 */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  if (before === "" || after === "" || before.endsWith("\n") !== after.endsWith("\n")) return [];
  const old = linesOf(before);
  const now = linesOf(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const change = (more: { readonly above: number; readonly below: number }): LineChange => {
    const from = head - more.above;
    return {
      first: from + 1,
      last: old.length - tail + more.below,
      replaced: old.slice(from, old.length - tail + more.below),
      lines: now.slice(from, now.length - tail + more.below),
    };
  };
  if (head + tail < old.length) return [change({ above: 0, below: 0 })];
  if (head + tail === now.length) return [];
  return [...(head > 0 ? [change({ above: 1, below: 0 })] : []), ...(tail > 0 ? [change({ above: 0, below: 1 })] : [])];
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
}
