import type { Hunk } from "./diff.js";

/** Unchanged lines that GitHub, as git by default, shows around each change. */
const contextLines = 3;

/** True if the lines, both ends included, stand in one hunk as a pull request shows it: changed lines and their context. */
export function isShown(hunks: readonly Hunk[], first: number, last: number): boolean {
  return shownSpans(hunks).some((span) => first >= span.first && last <= span.last);
}

/** True if one of the lines is itself added or changed. */
export function touchesChange(hunks: readonly Hunk[], first: number, last: number): boolean {
  return hunks.some(({ new: { start, count } }) => count > 0 && first < start + count && last >= start);
}

/** Hunks whose context meets are one. */
function shownSpans(hunks: readonly Hunk[]): readonly { readonly first: number; readonly last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const { new: now } of hunks) {
    // An empty side names the line before it.
    const start = now.count === 0 ? now.start + 1 : now.start;
    const span = { first: Math.max(1, start - contextLines), last: start + now.count - 1 + contextLines };
    const open = spans.at(-1);
    if (open && span.first <= open.last + 1) open.last = span.last;
    else spans.push(span);
  }
  return spans;
}
