/** Coverage: which lines ran. Totals are sums over files, never means of rates. */

export interface Count {
  readonly covered: number;
  readonly total: number;
}

/** `[line, hits]`; a line counts as covered if its hits are above zero. */
export type LineHits = readonly [line: number, hits: number];

export interface FileCoverage {
  /** Relative to the repository's root once matched to a tracked file; as the report names it before. */
  readonly path: string;
  /** Executable lines in ascending order, each line once. */
  readonly lines: readonly LineHits[];
  /** For formats that count statements (Go profiles) or have totals only: what is summed up instead of the lines. */
  readonly statements?: Count | undefined;
  readonly branches?: Count | undefined;
  readonly functions?: Count | undefined;
  /** The report tells how many lines ran, not which: `lines` is empty, and the file's patch coverage is unknown. */
  readonly totalsOnly?: true | undefined;
}

export interface Coverage {
  readonly files: readonly FileCoverage[];
  /** Folders that the paths of the report are relative to, where it names them (Cobertura's `sources`). */
  readonly sources?: readonly string[] | undefined;
  /** Paths of the report that match no file of the repository; their lines count in no total. */
  readonly unmatched?: readonly string[] | undefined;
}

/** Coverage of the lines that a change adds or edits. */
export interface PatchCoverage extends Count {
  readonly files: readonly PatchFile[];
  /** Changed files of which the reports have totals only: what of the change ran in them is unknown. */
  readonly unknown?: readonly string[] | undefined;
}

export interface PatchFile extends Count {
  readonly path: string;
  /** Changed executable lines that did not run, ascending. */
  readonly uncovered: readonly number[];
}

/** Covered and total lines (or statements) of one file. */
export function fileCount(file: FileCoverage): Count {
  if (file.statements) return file.statements;
  return { covered: file.lines.filter(([, hits]) => hits > 0).length, total: file.lines.length };
}

export function totalCount(files: readonly FileCoverage[]): Count {
  return files.reduce<Count>((sum, file) => addCounts(sum, fileCount(file)), { covered: 0, total: 0 });
}

/** Ascending lines as ranges, both ends included. */
export function lineSpans(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans;
}

export function addCounts(a: Count, b: Count): Count {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

/** Percentage with at most two decimals, rounded down so that 79.999 never meets a floor of 80; null without data. */
export function percent(count: Count): number | null {
  if (count.total === 0) return null;
  return Math.floor((count.covered * 10_000) / count.total) / 100;
}
