/**
 * Tests of counts that may be looked at as often as one likes. Each gives evidence against "no worse": a mixture of
 * likelihood ratios, whose mean is at most 1 if the versions are no different, so that it ever reaches `1 / alpha` with a
 * chance of at most `alpha` (Ville 1939; Robbins, "Statistical methods related to the law of the iterated logarithm",
 * Ann. Math. Stat. 41, 1970). Counts of canary releases were first judged so by Lindon and others ("Rapid regression
 * detection in software deployments through sequential testing", KDD 2022).
 */

/** Counts of one interval: `count` of `total`, and those of the stable version. */
export interface CountPair {
  readonly count: number;
  readonly total: number;
  readonly stableCount: number;
  readonly stableTotal: number;
}

/**
 * By how much the odds or the rate may be worse: the alternatives that the mixture bets on, and the part of it that each
 * gets. Most of it is where it counts: large ratios are seen at once anyway.
 */
const ratios = [1.1, 1.25, 1.5, 2, 3, 5, 10, 40] as const;
const parts = [0.1, 0.1, 0.15, 0.25, 0.15, 0.1, 0.1, 0.05] as const;
const logarithms = ratios.map(Math.log);

/** Logarithms of one interval's likelihood ratios, one an alternative. */
export type Bets = readonly number[];

/** Nothing was seen that could be won or lost by. */
const idle: Bets = ratios.map(() => 0);

/**
 * Bets on a higher rate of the canary. Given how many events an interval had in all, those of the canary are binomial
 * with its share of the requests (the exact test of two Poisson rates, Przyborowski and Wilenski, Biometrika 31, 1940), or
 * hypergeometric where events are not rare, for which the bet is only more careful (Hoeffding 1963). What changes for
 * both versions alike from interval to interval, and the weight of each step, cannot look like a difference.
 */
export function betsOnHigher({ count, total, stableCount, stableTotal }: CountPair): Bets {
  const part = total / (total + stableTotal);
  const all = count + stableCount;
  if (all === 0) return idle;
  return ratios.map((ratio, at) => count * (logarithms[at] ?? 0) - all * Math.log1p(part * (ratio - 1)));
}

/** The same on a lower rate. */
export function betsOnLower({ count, total, stableCount, stableTotal }: CountPair): Bets {
  return betsOnHigher({ count: stableCount, total: stableTotal, stableCount: count, stableTotal: total });
}

/** Bets on a share above the limit, by its odds: a binomial likelihood ratio against the limit itself. */
export function betsOnExcess(count: number, total: number, limit: number): Bets {
  if (limit <= 0) return ratios.map(() => (count > 0 ? Number.POSITIVE_INFINITY : 0));
  if (limit >= 1) return idle;
  return ratios.map((ratio, at) => count * (logarithms[at] ?? 0) - total * Math.log1p(limit * (ratio - 1)));
}

/**
 * Evidence of a whole rollout that something is wrong, be it from the start or only from one of its steps on: half of
 * the stake is put on the start, the other half in equal parts on the later steps. `bets` are those of the intervals, `starts` the index of
 * the first interval of each step that has begun, `steps` how many the rollout has in all, `divisor` what the logarithms
 * of the intervals from an index on are divided by. From 1 up it makes a proof only less likely: a bet that has been won is worth
 * less, and one that has been lost is never worth more than its stake.
 */
export function evidence(
  bets: readonly Bets[],
  starts: readonly number[],
  steps: number,
  divisor: (from: number) => number = () => 1,
): number {
  const later = steps > 1 ? 0.5 / (steps - 1) : 0;
  // What has not begun has neither gained nor lost.
  let sum = starts.length === 0 ? 1 : later * (steps - starts.length);
  const totals = ratios.map(() => 0);
  for (let index = bets.length - 1; index >= 0; index--) {
    const interval = bets[index] ?? [];
    for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] ?? 0) + (interval[at] ?? 0);
    if (!starts.includes(index)) continue;
    const by = divisor(index);
    const gained = totals.reduce((all, total, at) => all + (parts[at] ?? 0) * Math.exp(total / by), 0);
    sum += gained * (index === starts[0] ? 1 - later * (steps - 1) : later);
  }
  return sum;
}

/**
 * How many times the canary's rate is the stable one's, each interval by itself (Mantel and Haenszel 1959, in the form
 * for rates of Rothman and Boice 1979). NaN if neither had an event.
 */
export function rateRatio(pairs: readonly CountPair[]): number {
  let [canary, stable] = [0, 0];
  for (const { count, total, stableCount, stableTotal } of pairs) {
    canary += (count * stableTotal) / (total + stableTotal);
    stable += (stableCount * total) / (total + stableTotal);
  }
  return canary === 0 && stable === 0 ? Number.NaN : canary / stable;
}
