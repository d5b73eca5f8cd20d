import { type Comparison, type Fault, figure, type MetricRule, pWords, type Series } from "./canary-metric.js";
import { hodgesLehmann, leastP, mannWhitney, median, midranks } from "./mann-whitney.js";
import { studentTail, upperTail } from "./normal.js";
import { constantBoundary } from "./sequential.js";

/** Judgement of metrics that give one value an interval: a latency, a load, a size. */

export interface ValueSample {
  readonly step: number;
  readonly canary: number;
  /** Absent if there was none. */
  readonly stable?: number | undefined;
}

/** What the values so far prove, or let suspect. A false proof of being worse has a chance of `alpha`. */
export function valueFault(samples: readonly ValueSample[], series: Series): Fault | undefined {
  const { rule } = series;
  const outside = samples.slice(samples.findLastIndex(({ canary }) => !isOutside(canary, rule)) + 1);
  if (outside.length >= rule.breaches) {
    const values = outside.slice(-3).map(({ canary }) => figure(canary));
    const often = outside.length === 1 ? "" : `, ${outside.length} times in a row`;
    return { isSure: true, reason: `was ${values.join(", ")}${often} (${limitWords(rule)})` };
  }
  const { compare } = rule;
  if (!compare) return undefined;
  const faults = windows(samples, series).flatMap(({ pairs, planned, alpha }) => {
    return compareValues(pairs, compare, levelAt(pairs.length, planned, alpha)) ?? [];
  });
  return faults.find(({ isSure }) => isSure) ?? faults[0];
}

/** Least number of pairs that can show a difference in this rollout; fewer are no proof of anything. */
export function leastPairs({ looks, alpha }: Pick<Series, "looks" | "alpha">): number {
  return firstLook(looks.length > 1 ? alpha / 2 : alpha);
}

/** What of this step's values is within limits, or not, in words. A value that is often outside is no pass. */
export function valueStanding(
  samples: readonly ValueSample[],
  rule: MetricRule,
): { readonly isWithin: boolean; readonly reason: string } {
  const middle = median(samples.map(({ canary }) => canary));
  const last = samples.at(-1)?.canary ?? Number.NaN;
  const outside = [middle, last].find((value) => isOutside(value, rule));
  if (outside !== undefined) {
    const which = outside === middle ? `is ${figure(outside)} in the median` : `was ${figure(outside)} at last`;
    return { isWithin: false, reason: `${which} (${limitWords(rule)})` };
  }
  const stable = rule.compare ? `, stable's ${figure(median(samples.flatMap((sample) => sample.stable ?? [])))}` : "";
  const count = samples.length;
  return {
    isWithin: true,
    reason: `is ${figure(middle)}${stable} over ${count} ${count === 1 ? "sample" : "samples"}`,
  };
}

function isOutside(value: number, { max, min }: MetricRule): boolean {
  return (max !== undefined && value > max) || (min !== undefined && value < min);
}

function limitWords({ max, min }: MetricRule): string {
  const words = [max === undefined ? [] : `at most ${figure(max)}`, min === undefined ? [] : `at least ${figure(min)}`];
  return `may be ${words.flat().join(" and ")}`;
}

interface Pair {
  readonly canary: number;
  readonly stable: number;
}

/** The whole rollout and, for what only shows at a later weight, the present step by itself; alpha is shared out. */
function windows(samples: readonly ValueSample[], { step, looks, alpha }: Series) {
  const pairs = samples.filter(isPair);
  const steps = looks.length;
  const planned = looks.reduce((sum, count) => sum + count, 0);
  const whole = { pairs, planned, alpha: steps > 1 ? alpha / 2 : alpha };
  if (step === 0) return [whole];
  const own = pairs.filter((pair) => pair.step === step);
  return [whole, { pairs: own, planned: looks[step] ?? 0, alpha: alpha / 2 / (steps - 1) }];
}

function isPair(sample: ValueSample): sample is ValueSample & Pair {
  return sample.stable !== undefined;
}

/** The level of the test at each of the planned looks, equal for all of them; 0 where the sample is too small. */
export function levelAt(look: number, planned: number, alpha: number): number {
  const first = firstLook(alpha);
  return look < first || look > planned ? 0 : upperTail(constantBoundary(first, planned, alpha));
}

/** Smallest samples of equal size that can reach a level. */
function firstLook(alpha: number): number {
  let size = 1;
  while (leastP(size) > alpha) size++;
  return size;
}

/** The level of a single look at which a difference is suspected, and more data are waited for. */
const suspicion = 0.05;

/** How the canary's values are worse, if they are: by rank, and by a shift above the tolerance. */
function compareValues(pairs: readonly Pair[], { better, tolerance }: Comparison, level: number): Fault | undefined {
  if (level === 0) return undefined;
  const canary = pairs.map((pair) => pair.canary);
  const stable = pairs.map((pair) => pair.stable);
  const [high, low] = better === "lower" ? [canary, stable] : [stable, canary];
  const { p: naive, z, chance } = mannWhitney(high, low);
  if (naive > suspicion) return undefined;
  const inflated = inflation(high, low);
  // What resembles its neighbours is worth fewer values than it has, and by how much was only estimated from as many.
  const p = Math.max(naive, studentTail(z / Math.sqrt(inflated), (2 * pairs.length) / inflated - 2));
  if (p > suspicion) return undefined;
  const shift = hodgesLehmann(high, low);
  const usual = Math.abs(median(stable));
  if (shift <= tolerance * usual) return undefined;
  const worse = usual > 0 ? percent(shift / usual) : figure(shift);
  const reason =
    `worse than stable's by ${worse}: ${figure(median(canary))} against ${figure(median(stable))} in the median ` +
    `of ${pairs.length} intervals, the worse one in ${percent(chance)} of all pairs (${pWords(p)})`;
  return p <= level ? { isSure: true, reason: `is ${reason}` } : { isSure: false, reason: `looks ${reason}` };
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

/**
 * By how much the variance of a difference of means grows if each interval resembles the one before: `(1 + r) / (1 - r)`
 * for a first-order autoregression (Zwiers and von Storch, J. Climate 8, 1995), r being the correlation of neighbouring
 * rank differences, with its bias of `-(1 + 4r)/n` taken off (Marriott and Pope, Biometrika 41, 1954). What both versions do alike is no part of it.
 */
function inflation(first: readonly number[], second: readonly number[]): number {
  const n = first.length;
  const ranks = midranks([...first, ...second]);
  const differences = first.map((_, index) => (ranks[index] ?? 0) - (ranks[n + index] ?? 0));
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  let [neighbours, squares, before] = [0, 0, 0];
  for (const difference of differences) {
    neighbours += before * (difference - mean);
    before = difference - mean;
    squares += before * before;
  }
  const seen = squares > 0 ? neighbours / squares : 0;
  const r = squares > 0 ? Math.min(0.95, seen + (1 + 4 * Math.max(0, seen)) / n) : 0;
  return r > 0 ? (1 + r) / (1 - r) : 1;
}
