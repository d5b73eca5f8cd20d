import { hodgesLehmann, mannWhitney, median } from "./mann-whitney.js";
import type { LatencyLimit } from "./smoke-check.js";

/** The latency of a release, held against that of the release before. */

export interface LatencyJudgement {
  /** It is proven that the limit is exceeded. */
  readonly isSlower: boolean;
  /** Both medians and what they prove, in one sentence without its end. */
  readonly words: string;
}

/** Chance that a measurement calls a release slower that is not; a second one has to agree. */
const alpha = 0.01;

/** Differences below that are of the machine that asks, whatever part of the whole they are. */
const leastMs = 1;

/**
 * From milliseconds of requests. The values before are raised by the limit first, so that the test is of the limit itself:
 * the ratio's lower confidence bound is above it just where the test says so.
 */
export function judgeLatency(
  before: readonly number[],
  after: readonly number[],
  { maxIncrease }: Pick<LatencyLimit, "maxIncrease">,
): LatencyJudgement {
  const limit = 1 + maxIncrease;
  const { p, chance } = mannWhitney(
    after,
    before.map((value) => value * limit),
  );
  const logarithms = [after, before].map((values) => values.map((value) => Math.log(Math.max(value, 0.001))));
  const ratio = Math.exp(hodgesLehmann(logarithms[0] ?? [], logarithms[1] ?? []));
  const isSlower = p <= alpha && ratio > limit && hodgesLehmann(after, before) > leastMs;
  const figures = `${milliseconds(median(after))} in the median of ${after.length} requests, ${milliseconds(median(before))} before`;
  const change = Math.round((ratio - 1) * 100);
  const more = change === 0 ? "no difference" : `${Math.abs(change)} % ${change > 0 ? "slower" : "faster"}`;
  const most = `at most ${Math.round(maxIncrease * 1000) / 10} % are allowed`;
  if (isSlower) {
    const sure = `above that in ${Math.round(chance * 100)} % of all pairs`;
    return { isSlower, words: `${figures}: ${more} (${most}; ${sure}, p ${pFigure(p)})` };
  }
  const proof = ratio > limit ? `; ${most}, and that it is more is not proven` : "";
  return { isSlower, words: `${figures}: ${more}${proof}` };
}

/** `8.25 ms`: three digits that matter. */
export function milliseconds(value: number): string {
  return `${value < 100 ? Number(value.toPrecision(3)) : Math.round(value)} ms`;
}

function pFigure(p: number): string {
  return p < 1e-4 ? "< 0.0001" : `= ${Number(p.toPrecision(2))}`;
}
