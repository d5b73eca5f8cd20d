import type { Edit } from "../core/finding.js";

/** What Biome from 2.4 on tells only in the text that it prints for people. */
export interface BiomeText {
  /** Diagnostics that have a safe fix: `path:line:column rule`. */
  readonly safe: ReadonlySet<string>;
  /** What the formatter would change, by path, as replacements of whole lines; null where it is not certain what. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** A stretch of lines that the formatter would replace. */
export interface Change {
  readonly startLine: number;
  readonly endLine: number;
  /** Lines as printed, with white space made visible. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Biome shows 150 lines of a diff: what comes after them, of this stretch and behind it, is not known. */
  readonly isCut: boolean;
}

/** `a.js:1:1 lint/style/useConst  FIXABLE  ━━━`, and without a place `a.js format ━━━`. */
const HEADER = /^(\S.*?)(?::(\d+):(\d+))? ([\w-]+(?:\/[\w-]+)*)(?: {2}[A-Z][A-Z ]*)? +━+$/;
const DIFF_LINE = /^\s*(\d+ +\d+|\d+)\s+│ ([-+ ])(?: (.*))?$/;
/** Where one line alone changes within itself: `  1 │ let·a·=·1;`, and in the next line a sign under each changed character. */
const WITHIN = /^\s*(\d+) │ (.+)$/;
const CUT = /^\s*\d+ more lines truncated$/;
const SIGNS = /^\s*│ ([ +-]*[+-][ +-]*)$/;

export function readBiomeText(text: string): BiomeText {
  const safe = new Set<string>();
  const changes = new Map<string, Change[]>();
  let key = "";
  let reader: DiffReader | null = null;
  for (const line of text.split("\n")) {
    const [, path, row, column, category] = HEADER.exec(line) ?? [];
    if (path !== undefined) {
      reader?.flush();
      key = `${path}:${row ?? 0}:${column ?? 0} ${category}`;
      reader = category === "format" ? new DiffReader() : null;
      if (reader) changes.set(path, reader.changes);
    } else if (/^\s*\S? ?Safe fix:/.test(line)) {
      safe.add(key);
    } else reader?.take(line);
  }
  reader?.flush();
  return { safe, changes };
}

class DiffReader {
  readonly changes: Change[] = [];
  #line = 1;
  #from = 1;
  #removed: string[] = [];
  #added: string[] = [];
  #within: { readonly line: number; readonly text: string } | null = null;

  take(line: string): void {
    if (CUT.test(line)) this.flush(true);
    else if (!this.#takeWithin(line)) this.#takeLine(line);
  }

  #takeLine(line: string): void {
    const [, numbers = "", sign, text = ""] = DIFF_LINE.exec(line) ?? [];
    if (sign === undefined || sign === " ") {
      this.flush();
      // A context line has both numbers, the old one first.
      if (sign === " ") this.#line = Number.parseInt(numbers, 10) + 1;
      return;
    }
    const isOpen = this.#removed.length + this.#added.length > 0;
    if (sign === "-") {
      const at = Number(numbers);
      if (isOpen && this.#removed.length > 0 && at !== this.#line) this.flush();
      if (this.#removed.length === 0) this.#from = at;
      this.#removed.push(text);
      this.#line = at + 1;
      return;
    }
    if (!isOpen) this.#from = this.#line;
    this.#added.push(text);
  }

  #takeWithin(line: string): boolean {
    const signs = SIGNS.exec(line)?.[1];
    if (this.#within && signs !== undefined) {
      const { line: at, text } = this.#within;
      const without = (sign: string) => [...text].filter((_, index) => signs[index] !== sign).join("");
      this.changes.push({ startLine: at, endLine: at, removed: [without("+")], added: [without("-")], isCut: false });
      this.#within = null;
      return true;
    }
    const [, number, text = ""] = DIFF_LINE.test(line) ? [] : (WITHIN.exec(line) ?? []);
    this.#within = number === undefined ? null : { line: Number(number), text };
    return this.#within !== null;
  }

  flush(isCut = false): void {
    if (isCut || this.#removed.length + this.#added.length > 0) {
      const endLine = this.#from + this.#removed.length - 1;
      this.changes.push({ startLine: this.#from, endLine, removed: this.#removed, added: this.#added, isCut });
    }
    this.#removed = [];
    this.#added = [];
  }
}

/**
 * The change as an edit of the file with these lines. White space is printed as signs that may stand in code too, so
 * what is removed is held against the file: undefined if it is not the same.
 */
export function changeEdit(change: Change, lines: readonly string[]): Edit | undefined {
  const { startLine, endLine, removed } = change;
  const old = lines.slice(startLine - 1, endLine);
  const isSame =
    !change.isCut && old.length === removed.length && old.every((line, at) => line === plain(removed[at] ?? ""));
  if (!isSame) return undefined;
  // A file that does not end in a line end gets one: shown as an empty line more.
  const isEnd = endLine === lines.length && lines.at(-1) !== "" && change.added.at(-1) === "";
  const added = isEnd ? change.added.slice(0, -1) : change.added;
  const range = { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 };
  return { range, text: added.map((line) => `${plain(line)}\n`).join("") };
}

function plain(shown: string): string {
  return shown.replaceAll("→ ", "\t").replaceAll("·", " ").replaceAll("␍", "\r");
}
