import { type Fault, type MetricRule, percent, pWords, type Series, whole } from "./canary-metric.js";
import { dispersion } from "./dispersion.js";
import { type Bets, betsOnExcess, betsOnHigher, betsOnLower, type CountPair, evidence, rateRatio } from "./evidence.js";

/** Judgement of metrics that count: so many requests failed, or were slow, of so many. */

export interface ShareSample {
  readonly step: number;
  readonly count: number;
  readonly total: number;
  readonly stable?: { readonly count: number; readonly total: number } | undefined;
}

/** Evidence at which a difference is suspected, and more data are waited for; our own choice. */
const suspicion = 4;

/**
 * What the counts so far prove, or let suspect. A false proof has a chance of at most `alpha`: of being worse than the
 * stable version where there is no difference, and of being outside a limit where the canary stands right at it.
 */
export function shareFault(samples: readonly ShareSample[], series: Series): Fault | undefined {
  const { rule, looks, alpha } = series;
  const gather = (bets: (sample: ShareSample) => Bets) => evidence(samples.map(bets), startsOf(samples), looks.length);
  const { max, min } = rule;
  const limits = [
    max === undefined ? 0 : gather(({ count, total }) => betsOnExcess(count, total, max)),
    min === undefined ? 0 : gather(({ count, total }) => betsOnExcess(total - count, total, 1 - min)),
  ];
  const found = Math.max(...limits);
  if (found >= 1 / alpha) {
    const reason = `is ${shareWords(pooled(samples))} (${limitWords(rule)}; ${pWords(1 / found)})`;
    return { isSure: true, reason };
  }
  return rule.compare && compareShares(samples, rule.compare, series);
}

/** What of this step's counts is within limits, or not, in words. */
export function shareStanding(
  samples: readonly ShareSample[],
  rule: MetricRule,
): { readonly isWithin: boolean; readonly requests: number; readonly reason: string } {
  const canary = pooled(samples);
  const share = canary.count / canary.total;
  const isOutside = (rule.max !== undefined && share > rule.max) || (rule.min !== undefined && share < rule.min);
  const stable = rule.compare ? pooled(samples.flatMap((sample) => sample.stable ?? [])) : undefined;
  const words = `is ${shareWords(canary)}${stable ? `, stable's ${shareWords(stable)}` : ""}`;
  return {
    isWithin: !isOutside,
    requests: Math.floor(Math.min(canary.total, stable?.total ?? Number.POSITIVE_INFINITY)),
    reason: isOutside ? `${words} (${limitWords(rule)}), too few to be sure` : words,
  };
}

/**
 * Both enough evidence and a ratio above the tolerance are needed. Where more is better, what counts is whichever of the
 * two outcomes is the rarer: a fall from 99 % to 98 % of successes is twice as many failures.
 */
function compareShares(
  samples: readonly ShareSample[],
  { better, tolerance }: NonNullable<MetricRule["compare"]>,
  { alpha, looks }: Series,
): Fault | undefined {
  const chosen = samples.filter(({ total, stable }) => stable !== undefined && total + stable.total > 0);
  const pairs = chosen.map(pairOf);
  const gather = (bets: (pair: CountPair) => Bets, counted: readonly CountPair[]) =>
    evidence(counted.map(bets), startsOf(chosen), looks.length, dispersion(counted));
  const found =
    better === "lower"
      ? gather(betsOnHigher, pairs)
      : (gather(betsOnHigher, pairs.map(others)) + gather(betsOnLower, pairs)) / 2;
  if (found < suspicion) return undefined;
  const [canary, stable] = [pooled(chosen), pooled(chosen.flatMap((sample) => sample.stable ?? []))];
  const areOften = canary.count + stable.count > (canary.total + stable.total) / 2;
  const ratio = better === "lower" ? rateRatio(pairs) : areOften ? rateRatio(pairs.map(others)) : 1 / rateRatio(pairs);
  if (!(ratio > 1 + tolerance)) return undefined;
  const reason = `worse than stable's: ${shareWords(canary)} against ${shareWords(stable)} (${pWords(1 / found)})`;
  return found >= 1 / alpha ? { isSure: true, reason: `is ${reason}` } : { isSure: false, reason: `looks ${reason}` };
}

/** Index of the first sample of each step. */
function startsOf(samples: readonly ShareSample[]): readonly number[] {
  return samples.map((_, index) => index).filter((index) => samples[index - 1]?.step !== samples[index]?.step);
}

function pairOf({ count, total, stable }: ShareSample): CountPair {
  return { count, total, stableCount: stable?.count ?? 0, stableTotal: stable?.total ?? 0 };
}

function others({ count, total, stableCount, stableTotal }: CountPair): CountPair {
  return { count: total - count, total, stableCount: stableTotal - stableCount, stableTotal };
}

function pooled(samples: readonly { readonly count: number; readonly total: number }[]) {
  return samples.reduce((sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }), {
    count: 0,
    total: 0,
  });
}

function shareWords({ count, total }: { readonly count: number; readonly total: number }): string {
  return `${percent(count / total)} of ${whole(total)}`;
}

function limitWords({ max, min }: MetricRule): string {
  const words = [
    max === undefined ? [] : `at most ${percent(max)}`,
    min === undefined ? [] : `at least ${percent(min)}`,
  ];
  return `may be ${words.flat().join(" and ")}`;
}
