import { upperTail } from "./normal.js";

/** Boundaries of tests that are repeated while data come in. */

/** Width of the grid, in standard deviations of one look's increment; a fifth gives the tails to a percent. */
const width = 0.2;

/** Found boundaries; a rollout asks for the same few again at each interval. */
const found = new Map<string, number>();

/**
 * One z value for all looks from `first` to `last`, so that the chance that a growing sample of no difference ever
 * exceeds it is `alpha` (Pocock, Biometrika 64, 1977, one-sided). The chance is found by carrying the density of the sum
 * from look to look (Armitage, McPherson and Rowe, J. Royal Stat. Soc. A 132, 1969).
 */
export function constantBoundary(first: number, last: number, alpha: number): number {
  const key = `${first} ${last} ${alpha}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  let [low, high] = [0, 8];
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if (crossing(first, last, middle) > alpha) low = middle;
    else high = middle;
  }
  found.set(key, high);
  return high;
}

/** Chance that a sum of n standard normal values ever exceeds `z` times the root of n, for n from `first` to `last`. */
function crossing(first: number, last: number, z: number): number {
  const spread = 6 * Math.sqrt(last);
  const at = (index: number) => index * width - spread;
  const size = Math.ceil((2 * spread) / width) + 1;
  const below = (look: number) => Math.min(size, Math.floor((z * Math.sqrt(look) + spread) / width) + 1);
  const reach = Math.ceil(6 / width);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, index) => density((index - reach) * width) * width);

  let chance = upperTail(z);
  let sums: Float64Array = Float64Array.from({ length: below(first) }, (_, index) => {
    return density(at(index) / Math.sqrt(first)) / Math.sqrt(first);
  });
  for (let look = first + 1; look <= last; look++) {
    const limit = z * Math.sqrt(look);
    const next = new Float64Array(below(look));
    for (const [index, sum] of sums.entries()) {
      if (limit - at(index) < 6) chance += sum * width * upperTail(limit - at(index));
      const from = Math.max(0, index - reach);
      const to = Math.min(next.length - 1, index + reach);
      for (let target = from; target <= to; target++) {
        next[target] = (next[target] ?? 0) + sum * (kernel[target - index + reach] ?? 0);
      }
    }
    sums = next;
  }
  return chance;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
