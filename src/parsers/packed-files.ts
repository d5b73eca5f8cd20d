import type { Count, FileCoverage, LineHits } from "../core/coverage.js";
import { type FileTable, fileTable, toFile } from "./line-table.js";

/** What is kept of a file's branches or functions, so that a later record of the same file can be added: names and counts. */
interface Points {
  readonly names: string;
  readonly isNumeric: boolean;
  /** Covered and total of each, in turn. */
  readonly counts: Uint8Array | Uint32Array;
}

interface Packed {
  readonly file: FileCoverage;
  readonly branches: Points;
  readonly functions: Points;
}

/** A file that is named more often than this stays as it is: packing it again and again would cost more than it saves. */
const REOPEN_LIMIT = 4;
const SEPARATOR = "\n";

/**
 * The files of a document with millions of lines. Only the one that is being read is a table; the others are packed to
 * about a tenth of it. Records of one file mostly stand together.
 */
export class PackedFiles {
  readonly #files = new Map<string, FileTable | Packed>();
  readonly #reopened = new Map<string, number>();
  readonly #share = pairSharer();
  #open: { readonly path: string; readonly table: FileTable } | null = null;

  get size(): number {
    return this.#files.size;
  }

  /** The table of a file; it may be written to until the next is opened. */
  open(path: string): FileTable {
    if (this.#open?.path === path) return this.#open.table;
    this.#close();
    const known = this.#files.get(path);
    const table = known === undefined ? fileTable() : "file" in known ? this.#unpack(path, known) : known;
    this.#files.set(path, table);
    this.#open = { path, table };
    return table;
  }

  finish(): readonly FileCoverage[] {
    this.#close();
    return [...this.#files].map(([path, one]) => ("file" in one ? one.file : toFile(path, one)));
  }

  #close(): void {
    if (!this.#open) return;
    const { path, table } = this.#open;
    this.#open = null;
    if ((this.#reopened.get(path) ?? 0) >= REOPEN_LIMIT) return;
    const branches = pack(table.branches);
    const functions = pack(table.functions);
    if (!branches || !functions) return;
    const file = { ...toFile(path, { ...table, lines: new Map() }), lines: this.#pairs(table.lines) };
    this.#files.set(path, { file, branches, functions });
  }

  /** In ascending order, which is how most writers have them. */
  #pairs(lines: ReadonlyMap<number, number>): readonly LineHits[] {
    const pairs: LineHits[] = [];
    let last = 0;
    let isSorted = true;
    lines.forEach((hits, line) => {
      pairs.push(this.#share(line, hits));
      isSorted &&= line > last;
      last = line;
    });
    return isSorted ? pairs.slice() : pairs.sort((a, b) => a[0] - b[0]);
  }

  #unpack(path: string, { file, branches, functions }: Packed): FileTable {
    this.#reopened.set(path, (this.#reopened.get(path) ?? 0) + 1);
    return {
      lines: new Map(file.lines),
      branches: new Map(unpack(branches)),
      functions: new Map(unpack(functions).map(([name, { covered }]) => [String(name), covered])),
    };
  }
}

/** Null if a name holds the separator, or if names and numbers are mixed. A function has hits instead of a count. */
function pack(points: ReadonlyMap<string | number, Count | number>): Points | null {
  const names: (string | number)[] = [];
  const counts: number[] = [];
  let highest = 0;
  for (const [name, count] of points) {
    if (typeof name !== typeof (names[0] ?? name) || (typeof name === "string" && name.includes(SEPARATOR)))
      return null;
    const { covered, total } = typeof count === "number" ? { covered: count > 0 ? 1 : 0, total: 1 } : count;
    names.push(name);
    counts.push(covered, total);
    if (total > highest) highest = total;
  }
  return {
    // Joined text is a string of its own, however its parts came to be.
    names: names.join(SEPARATOR),
    isNumeric: typeof names[0] === "number",
    counts: highest < 256 ? Uint8Array.from(counts) : Uint32Array.from(counts),
  };
}

function unpack({ names, isNumeric, counts }: Points): [string | number, Count][] {
  if (counts.length === 0) return [];
  return names
    .split(SEPARATOR)
    .map((name, at) => [
      isNumeric ? Number(name) : name,
      { covered: counts[2 * at] ?? 0, total: counts[2 * at + 1] ?? 0 },
    ]);
}

/** Most pairs that are shared, and the highest hits: small numbers come in every file. */
const PAIR_LIMIT = 150_000;
const SHARED_HITS = 128;

/** Gives equal pairs of line and hits as one: a list of them is then eight bytes a line, not a hundred. */
function pairSharer(): (line: number, hits: number) => LineHits {
  const byLine: LineHits[][] = [];
  let size = 0;
  return (line, hits) => {
    const isShared = hits < SHARED_HITS && line < PAIR_LIMIT && Number.isInteger(hits);
    const known = isShared ? byLine[line]?.[hits] : undefined;
    if (known) return known;
    const pair: LineHits = [line, hits];
    if (!isShared || size >= PAIR_LIMIT) return pair;
    size++;
    const same = byLine[line];
    if (same) same[hits] = pair;
    else {
      const first: LineHits[] = [];
      first[hits] = pair;
      byLine[line] = first;
    }
    return pair;
  };
}
