import { type Count, type FileCoverage, fileCount } from "./coverage.js";

/** One file's coverage against the base's. */
export interface FileDelta {
  readonly path: string;
  /** Null where the file is not in the coverage any more. */
  readonly now: Count | null;
  /** Null where it was not in it yet. */
  readonly before: Count | null;
  /** Percentage points, to two decimals; null where one side has no line. */
  readonly points: number | null;
}

/**
 * Files whose coverage differs from the base's, the deepest fall first. `renamed` maps paths of the base to those of the
 * head.
 */
export function coverageDeltas(
  head: readonly FileCoverage[],
  base: readonly FileCoverage[],
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly FileDelta[] {
  const before = new Map(base.map((file) => [renamed.get(file.path) ?? file.path, fileCount(file)]));
  const now = new Map(head.map((file) => [file.path, fileCount(file)]));
  const deltas: FileDelta[] = [];
  for (const path of new Set([...now.keys(), ...before.keys()])) {
    const [a, b] = [before.get(path) ?? null, now.get(path) ?? null];
    if (a && b && a.covered === b.covered && a.total === b.total) continue;
    deltas.push({ path, now: b, before: a, points: a && b ? points(a, b) : null });
  }
  return deltas.sort((a, b) => (a.points ?? 0) - (b.points ?? 0) || (a.path < b.path ? -1 : 1));
}

function points(before: Count, now: Count): number | null {
  if (before.total === 0 || now.total === 0) return null;
  const exact = (now.covered / now.total - before.covered / before.total) * 100;
  return Math.round(exact * 100) / 100;
}
