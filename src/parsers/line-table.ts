import type { Count, FileCoverage, LineHits } from "../core/coverage.js";

/** Coverage of one file while a document is read: each line, branch point and function once. */
export interface FileTable {
  readonly lines: Map<number, number>;
  readonly branches: Map<string | number, Count>;
  readonly functions: Map<string, number>;
}

export function fileTable(): FileTable {
  return { lines: new Map(), branches: new Map(), functions: new Map() };
}

/** Line numbers that editors know; some writers put 0 where they know none. */
export function isLine(line: number): boolean {
  return Number.isSafeInteger(line) && line > 0;
}

/** Hit counts reach 2^64; text that is no number, and negative counts, mean "never ran". */
export function hitCount(text: string | undefined): number {
  const hits = Number(text ?? 0);
  return Number.isNaN(hits) ? 0 : Math.max(0, hits);
}

export function addHits<K>(table: Map<K, number>, key: K, hits: number): void {
  table.set(key, (table.get(key) ?? 0) + hits);
}

/** Lines in ascending order: by number, as text would put 10 before 9. */
export function sortedLines(lines: ReadonlyMap<number, number>): readonly LineHits[] {
  return [...lines].sort(([a], [b]) => a - b);
}

/** Branches and functions are left out where the document speaks of none. */
export function toFile(path: string, table: FileTable): FileCoverage {
  const ran = [...table.functions.values()].filter((hits) => hits > 0).length;
  return {
    path,
    lines: sortedLines(table.lines),
    ...(table.branches.size > 0 ? { branches: sum([...table.branches.values()]) } : {}),
    ...(table.functions.size > 0 ? { functions: { covered: ran, total: table.functions.size } } : {}),
  };
}

function sum(counts: readonly Count[]): Count {
  let covered = 0;
  let total = 0;
  for (const count of counts) {
    covered += count.covered;
    total += count.total;
  }
  return { covered, total };
}
