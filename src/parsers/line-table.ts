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

/** Most lines, branches or functions of one file that are believed; sums of them stay exact. */
const COUNT_LIMIT = 1e9;

/** A number of lines, branches or functions, where a document has it as text. */
export function countOf(text: string | undefined): number {
  return Math.min(Math.floor(hitCount(text)), COUNT_LIMIT);
}

export function addHits<K>(table: Map<K, number>, key: K, hits: number): void {
  table.set(key, (table.get(key) ?? 0) + hits);
}

/** Longest span of lines that one statement is believed to have. */
const SPAN_LIMIT = 10_000;

/** A statement on several lines: a line ran as often as the statement on it that ran most. */
export function coverSpan(lines: Map<number, number>, from: number, to: number, hits: number): void {
  if (!isLine(from)) return;
  const end = isLine(to) && to - from <= SPAN_LIMIT ? Math.max(from, to) : from;
  for (let line = from; line <= end; line++) lines.set(line, Math.max(lines.get(line) ?? 0, hits));
}

/** Which of a line's branches ran is not in every format: of two reports on one line, the better one is certain. */
export function keepMost<K>(table: Map<K, Count>, key: K, count: Count): void {
  const known = table.get(key);
  if (!known || count.covered > known.covered) table.set(key, count);
}

/** The table of a file, made where the document names it for the first time. */
export function tableOf(files: Map<string, FileTable>, path: string): FileTable {
  const known = files.get(path);
  if (known) return known;
  const table = fileTable();
  files.set(path, table);
  return table;
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

export function toFiles(files: ReadonlyMap<string, FileTable>): readonly FileCoverage[] {
  return [...files].map(([path, table]) => toFile(path, table));
}

/** A file of which the document has totals only. */
export function totalsOfFile(
  path: string,
  totals: { readonly lines: Count; readonly branches?: Count | null; readonly functions?: Count | null },
): FileCoverage {
  return {
    path,
    lines: [],
    totalsOnly: true,
    statements: totals.lines,
    ...(totals.branches && totals.branches.total > 0 ? { branches: totals.branches } : {}),
    ...(totals.functions && totals.functions.total > 0 ? { functions: totals.functions } : {}),
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
