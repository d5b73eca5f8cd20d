/**
 * The fingerprint by which code scanning knows an alert again although lines were added above it. It is the rolling
 * hash that CodeQL's own upload computes for files without one: GitHub itself computes none for an upload by its API.
 */

/** Characters of the window, and the base of the polynomial; all arithmetic is modulo 2^64. */
const windowSize = 100;
const base = 37;
/** What is put after the last character, for U+FFFF is none of any text. */
const endOfFile = 0xffff;
const two32 = 2 ** 32;

/** 37^100 modulo 2^64, in halves: what a character weighs when it leaves the window. */
const [weightHigh, weightLow] = power(windowSize);

/**
 * `primaryLocationLineHash` of the wanted lines, counted from 1: hash of the 100 characters that begin the line, blanks
 * and tabs left out, in hexadecimal, and how often this hash has occurred in the file so far. The line after the last
 * line end counts; lines that the text does not have are left out. LF, CR and CRLF end a line alike.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const { codes, length, starts } = kept(text);
  const found = new Map<number, string>();
  const last = Math.max(0, ...wanted);
  const seen = new Map<string, number>();
  // The hash is kept in two halves: a product of a half with a 16-bit character is still a whole number of a double.
  let high = 0;
  let low = 0;
  let line = 0;
  for (let end = 0; end < length + windowSize; end++) {
    const first = end - windowSize;
    if (first >= 0 && first === starts[line]) {
      line++;
      const hash = hex(high, low);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      if (wanted.has(line)) found.set(line, `${hash}:${count}`);
      if (line >= last) break;
    }
    const leaving = first >= 0 ? (codes[first] ?? 0) : 0;
    const sum = low * base + (codes[end] ?? 0) - weightLow * leaving;
    const carry = Math.floor(sum / two32);
    low = sum - carry * two32;
    const top = high * base + carry - weightHigh * leaving;
    high = top - Math.floor(top / two32) * two32;
  }
  return found;
}

interface Kept {
  /** Characters that count, then the end of the file, then zeros for a window. */
  readonly codes: Uint16Array;
  /** How many of them are characters or the end. */
  readonly length: number;
  /** Index of each line's first character that counts. */
  readonly starts: Uint32Array;
}

function kept(text: string): Kept {
  const codes = new Uint16Array(text.length + 1 + windowSize);
  const starts = new Uint32Array(text.length + 2).fill(two32 - 1);
  let length = 0;
  let lines = 0;
  let isStart = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? endOfFile : text.charCodeAt(index);
    const isSecondHalf = afterReturn && code === 10;
    afterReturn = code === 13;
    if (code === 32 || code === 9 || isSecondHalf) continue;
    if (isStart) starts[lines++] = length;
    isStart = code === 13 || code === 10;
    codes[length++] = isStart ? 10 : code;
  }
  return { codes, length, starts };
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

function power(exponent: number): readonly [high: number, low: number] {
  let high = 0;
  let low = 1;
  for (let step = 0; step < exponent; step++) {
    const product = low * base;
    const carry = Math.floor(product / two32);
    low = product - carry * two32;
    high = (high * base + carry) % two32;
  }
  return [high, low];
}
