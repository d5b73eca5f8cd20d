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
    const branches = pack([...table.branches]);
    const functions = pack([...table.functions].map(([name, hits]) => [name, { covered: hits > 0 ? 1 : 0, total: 1 }]));
    if (!branches || !functions) return;
    const file = toFile(path, table);
    this.#files.set(path, { file: { ...file, lines: file.lines.map(this.#share) }, branches, functions });
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

/** Null if a name holds the separator, or if names and numbers are mixed. */
function pack(points: readonly (readonly [string | number, Count])[]): Points | null {
  const names = points.map(([name]) => name);
  const [first] = names;
  if (names.some((name) => typeof name !== typeof first || String(name).includes(SEPARATOR))) return null;
  const counts = points.flatMap(([, { covered, total }]) => [covered, total]);
  return {
    // Joined text is a string of its own, however its parts came to be.
    names: names.join(SEPARATOR),
    isNumeric: typeof first === "number",
    counts: counts.every((count) => count < 256) ? Uint8Array.from(counts) : Uint32Array.from(counts),
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
function pairSharer(): (pair: LineHits) => LineHits {
  const byLine: LineHits[][] = [];
  let size = 0;
  return (pair) => {
    const [line, hits] = pair;
    if (hits >= SHARED_HITS || line >= PAIR_LIMIT || !Number.isInteger(hits)) return pair;
    let same = byLine[line];
    if (!same) {
      if (size >= PAIR_LIMIT) return pair;
      same = [];
      byLine[line] = same;
    }
    const known = same[hits];
    if (known) return known;
    if (size >= PAIR_LIMIT) return pair;
    size++;
    same[hits] = pair;
    return pair;
  };
}
