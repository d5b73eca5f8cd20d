import { upperTail } from "./normal.js";

/** The rank-sum test of two independent samples, and what it estimates. */

export interface RankSum {
  /** Pairs in which the first sample is the greater one, ties counted half. */
  readonly u: number;
  /** One-sided p value of "the first sample is stochastically greater". */
  readonly p: number;
  /** By counting all arrangements, not by the normal approximation. */
  readonly isExact: boolean;
  /** Common-language effect size: chance that a value of the first sample is the greater one (McGraw and Wong 1992). */
  readonly chance: number;
  /** U less its mean and a continuity correction of a half, in standard deviations; 0 if all values are one. */
  readonly z: number;
}

/** Both samples together; beyond it the approximation is right to the digits that anybody reads. */
const largestExact = 40;

/**
 * Mann and Whitney, "On a test of whether one of two random variables is stochastically larger than the other", Ann. Math.
 * Stat. 18 (1947). Exact without ties up to 40 values; else normal, with the variance corrected for ties, `mn/12 ((m+n+1) -
 * sum(t^3-t) / ((m+n)(m+n-1)))`, and for continuity, as R's `wilcox.test` and Kayenta do. Samples must not be empty.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankSum {
  const [m, n] = [first.length, second.length];
  const { wins: u, ties } = compareAll(first, second);
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - (all > 1 ? ties / (all * (all - 1)) : 0));
  const z = variance > 0 ? (u - (m * n) / 2 - 0.5) / Math.sqrt(variance) : 0;
  const isExact = ties === 0 && all <= largestExact;
  const p = isExact ? exactUpper(m, n, u) : variance > 0 ? upperTail(z) : 1;
  return { u, p, isExact, chance: u / (m * n), z };
}

/** Least p value that the exact test can give for two samples of this size: `1 / C(2n, n)`. */
export function leastP(size: number): number {
  let arrangements = 1;
  for (let k = 1; k <= size; k++) arrangements *= (size + k) / k;
  return 1 / arrangements;
}

/** Median of all differences between a value of the first sample and one of the second (Hodges and Lehmann 1963). */
export function hodgesLehmann(first: readonly number[], second: readonly number[]): number {
  return median(first.flatMap((a) => second.map((b) => a - b)));
}

/** NaN for an empty sample. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Pairs that the first sample wins, and the sum of t^3 - t over groups of t equal values, by walking up both at once. */
function compareAll(first: readonly number[], second: readonly number[]) {
  const [a, b] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  let [wins, ties, inA, inB] = [0, 0, 0, 0];
  while (inA < a.length || inB < b.length) {
    const value = Math.min(a[inA] ?? Number.POSITIVE_INFINITY, b[inB] ?? Number.POSITIVE_INFINITY);
    const [fromA, fromB] = [inA, inB];
    while (inA < a.length && a[inA] === value) inA++;
    while (inB < b.length && b[inB] === value) inB++;
    const [ofA, ofB] = [inA - fromA, inB - fromB];
    wins += ofA * (fromB + ofB / 2);
    ties += (ofA + ofB) ** 3 - (ofA + ofB);
  }
  return { wins, ties };
}

/** Ranks of all values, ties at the mean of theirs. */
export function midranks(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Chances of each U or more, by sizes; few sizes are ever asked for, and each of them often. */
const uppers = new Map<string, readonly number[]>();

function exactUpper(m: number, n: number, u: number): number {
  const key = `${m},${n}`;
  let upper = uppers.get(key);
  if (!upper) {
    upper = upperChances(m, n);
    uppers.set(key, upper);
  }
  return upper[u] ?? 1;
}

/** Arrangements by U are the coefficients of the Gaussian binomial: the product of `(1 - q^(n+k)) / (1 - q^k)`, k to m. */
function upperChances(m: number, n: number): readonly number[] {
  const counts = new Array<number>(m * n + 1).fill(0);
  counts[0] = 1;
  for (let k = 1; k <= m; k++) {
    for (let u = counts.length - 1; u >= n + k; u--) counts[u] = (counts[u] ?? 0) - (counts[u - n - k] ?? 0);
    for (let u = k; u < counts.length; u++) counts[u] = (counts[u] ?? 0) + (counts[u - k] ?? 0);
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  let above = 0;
  return counts
    .toReversed()
    .map((count) => {
      above += count;
      return above / all;
    })
    .reverse();
}
