import type { Edit, Range } from "../core/finding.js";
import { type JsonObject, numberOf } from "./json-lines.js";
import { asList, asObject } from "./json-values.js";

/** A replacement by byte offsets into the source. */
interface Replacement {
  readonly from: number;
  to: number;
  text: string;
}

/**
 * A diff as Biome 1 to 2.3 prints it: operations over the old text, whose new pieces stand in a dictionary, both counted in
 * bytes. Undefined where it does not fit the source.
 */
function replacementsOf(source: Buffer, diff: JsonObject): readonly Replacement[] | undefined {
  const dictionary = Buffer.from(String(diff.dictionary ?? ""));
  const found: Replacement[] = [];
  let at = 0;
  for (const op of asList(diff.ops).map(asObject)) {
    const equalLines = numberOf(asObject(op.equalLines).line_count ?? asObject(op.equalLines).lineCount);
    if (equalLines !== undefined) {
      // That many line ends, and the rest of the line before them, are left out.
      for (let line = 0; line <= equalLines && at < source.length; line++) {
        const end = source.indexOf(10, at);
        at = end < 0 ? source.length : end + 1;
      }
      continue;
    }
    const [kind, piece] = Object.entries(asObject(op.diffOp))[0] ?? [];
    const [start = 0, end = 0] = asList(asObject(piece).range).map(numberOf);
    const text = dictionary.subarray(start, end);
    const open = found.at(-1)?.to === at ? found.at(-1) : undefined;
    const change = open ?? { from: at, to: at, text: "" };
    if (kind !== "equal" && !open) found.push(change);
    if (kind === "insert") change.text += text.toString("utf8");
    else {
      if (!source.subarray(at, at + text.length).equals(text)) return undefined;
      at += text.length;
      if (kind === "delete") change.to = at;
    }
  }
  return found.filter(({ from, to, text }) => to > from || text !== "");
}

/** The diff as edits of exactly what changes. */
export function editsOf(source: string, diff: JsonObject): readonly Edit[] | undefined {
  const bytes = Buffer.from(source);
  return replacementsOf(bytes, diff)?.map(({ from, to, text }) => {
    const start = position(bytes, from);
    const end = position(bytes, to);
    const range = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    return { range, text };
  });
}

/** The diff as replacements of whole lines, one for each stretch of lines that change. */
export function lineEditsOf(source: string, diff: JsonObject): readonly Edit[] | undefined {
  const bytes = Buffer.from(source);
  const stretches: { from: number; to: number; parts: Replacement[] }[] = [];
  for (const part of replacementsOf(bytes, diff) ?? []) {
    const from = part.from === 0 ? 0 : bytes.lastIndexOf(10, part.from - 1) + 1;
    const isWhole = isLineStart(bytes, part.to) && (part.text === "" ? part.from === from : part.text.endsWith("\n"));
    const next = isWhole ? part.to - 1 : bytes.indexOf(10, part.to);
    const to = next < 0 && !isWhole ? bytes.length : next + 1;
    const last = stretches.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.parts.push(part);
    } else stretches.push({ from, to, parts: [part] });
  }
  return stretches.map(({ from, to, parts }) => {
    let text = "";
    let at = from;
    for (const part of parts) {
      text += bytes.subarray(at, part.from).toString("utf8") + part.text;
      at = part.to;
    }
    text += bytes.subarray(at, to).toString("utf8");
    const startLine = position(bytes, from).line;
    const endLine = startLine + lineEnds(bytes.subarray(from, to)) + (isLineStart(bytes, to) ? 0 : 1);
    return { range: { startLine, startColumn: 1, endLine, endColumn: 1 }, text };
  });
}

/** Lines that an edit of whole lines replaces. */
export function linesOf({ range }: Edit): Range {
  const { startLine, endLine = startLine } = range;
  return { startLine, endLine: Math.max(startLine, endLine - 1) };
}

function position(bytes: Buffer, at: number): { readonly line: number; readonly column: number } {
  const before = bytes.subarray(0, at);
  const start = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  return { line: lineEnds(before) + 1, column: before.subarray(start).toString("utf8").length + 1 };
}

function isLineStart(bytes: Buffer, at: number): boolean {
  return at === 0 || bytes[at - 1] === 10;
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
