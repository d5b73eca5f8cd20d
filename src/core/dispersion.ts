import { type CountPair, rateRatio } from "./evidence.js";

/**
 * Noise of a version's own that outlasts an interval: other customers, a bad node. To a test of counts it looks like a
 * difference, the surer the more there is to count, though the release has no part in it.
 */

/**
 * What is assumed of the noise before there are data: the variance of the logarithm of the odds ratio in one interval,
 * and how much of it is left in the next. It is more than what is usual, so that a canary's first minutes are not
 * believed too soon; `scripts/canary-simulation.mjs` shows what it costs.
 */
const assumed = { variance: 0.7, memory: 0.6 } as const;

/** How many intervals of very many events weigh as much as the assumption; few events say little, and weigh accordingly. */
const weight = 4;

/**
 * By how much the evidence of the intervals from one index on has to be made smaller: 1 where the chance of each request
 * is all that there is to see. The variance of an interval's count, given the events of both versions, is
 * `v + s v²` for a noise of variance s (Williams, Applied Statistics 31, 1982), and noise that lasts adds covariances
 * (Zeger, Biometrika 75, 1988); a likelihood ratio is divided by what this makes of the variance of the sum (quasi-likelihood, Wedderburn 1974).
 * While data are few, the larger one of chance and assumed noise counts, and not both together: small canaries would
 * lose too much. The ratio of the rates is fitted, so that a bad release is not taken for noise.
 */
export function dispersion(pairs: readonly CountPair[]): (from: number) => number {
  const { share, variance } = noiseOf(pairs);
  const plain = pairs.map((pair) => spread(pair, 1));
  return (from) => {
    let [chance, noise, before] = [0, 0, 0];
    for (const { variance: v } of plain.slice(from)) {
      before *= assumed.memory;
      noise += v * v + 2 * v * before;
      before += v;
      chance += v;
    }
    if (chance === 0) return 1;
    return Math.max(1, ((1 - share) * assumed.variance * noise + share * (chance + variance * noise)) / chance);
  };
}

/** The variance that the data show, by moments, and how far it is to be believed: from 0 to 1. */
function noiseOf(pairs: readonly CountPair[]): { readonly share: number; readonly variance: number } {
  const ratio = rateRatio(pairs);
  let [sum, weights] = [0, 0];
  for (const pair of pairs) {
    const { mean, variance } = spread(pair, ratio);
    if (!(variance > 0)) continue;
    const precision = 1 / (1 / variance + assumed.variance) ** 2;
    sum += precision * (((pair.count - mean) ** 2 - variance) / variance ** 2);
    weights += precision;
  }
  const most = 1 / assumed.variance ** 2;
  return { share: weights / (weights + weight * most), variance: weights > 0 ? sum / weights : 0 };
}

/** Mean and variance of the canary's events, given those of both versions together and the ratio of the rates. */
function spread({ count, total, stableCount, stableTotal }: CountPair, ratio: number) {
  const part = total / (total + stableTotal);
  const all = count + stableCount;
  const expected = ratio === Number.POSITIVE_INFINITY ? 1 : (part * ratio) / (1 + part * (ratio - 1));
  const others = 1 - all / (total + stableTotal);
  return { mean: all * expected, variance: all * expected * (1 - expected) * others };
}
