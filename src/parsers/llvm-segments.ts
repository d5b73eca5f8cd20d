import { numberOf } from "./json-lines.js";
import { asPlace } from "./json-values.js";
import { addHits } from "./line-table.js";

/** Where a count begins to hold: `[line, column, count, has count, is start of a region, is gap]`. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

/** Lines between two segments that are looked at: no region of code is longer. */
const SPAN_LIMIT = 100_000;

/**
 * Adds the lines of a file's segments by LLVM's own rule (`LineCoverageStats` in CoverageMapping.cpp): a line counts as
 * often as the region that holds at its start, or one that begins on it, whichever ran more. False if they are none.
 */
export function coverSegments(lines: Map<number, number>, values: readonly unknown[]): boolean {
  const segments = values.map(segmentOf);
  let wrapped: Segment | null = null;
  let at = 0;
  let line = segments[0]?.line ?? 0;
  while (at < segments.length) {
    const first = segments[at];
    if (!first || first.line < line || first.line - line > SPAN_LIMIT) return false;
    for (; line < first.line; line++) if (wrapped?.hasCount) addHits(lines, line, wrapped.count);
    const here: Segment[] = [];
    for (let next = segments[at]; next?.line === line; next = segments[++at]) here.push(next);
    const hits = hitsOf(here, wrapped);
    if (hits !== null) addHits(lines, line, hits);
    wrapped = here.at(-1) ?? null;
    line++;
  }
  return true;
}

/** Null if the line holds no code. */
function hitsOf(here: readonly Segment[], wrapped: Segment | null): number | null {
  const starts = here.filter(({ isEntry, hasCount, isGap }) => isEntry && hasCount && !isGap);
  const startsSkipped = here[0]?.isEntry && !here[0].hasCount;
  const isMapped = here.some(({ isEntry, hasCount }) => isEntry && hasCount) || (!startsSkipped && wrapped?.hasCount);
  if (!isMapped) return null;
  return starts.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0);
}

function segmentOf(value: unknown): Segment | null {
  if (!Array.isArray(value)) return null;
  const [line, , count, hasCount, isEntry, isGap] = value as readonly unknown[];
  const [at, hits] = [asPlace(line), numberOf(count)];
  if (at === undefined || hits === undefined) return null;
  return { line: at, count: hits, hasCount: isTrue(hasCount), isEntry: isTrue(isEntry), isGap: isTrue(isGap) };
}

/** Before version 2 of the format truth was written as 1. */
function isTrue(value: unknown): boolean {
  return value === true || value === 1;
}
