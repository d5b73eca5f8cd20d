/**
 * The rules by which others judge a canary, written anew from their documentation and formulas for the simulation. Each
 * gets a rollout as a list of steps of intervals `{errors: [canary, stable], requests: [canary, stable], latency:
 * [canary, stable]}` (latency null where there was no request) and tells whether it would roll back.
 */
import { mannWhitney } from "../build/src/core/mann-whitney.js";

/** Highest error rate and latency that the absolute rules allow; the stable version has 1 % and 113 ms. */
export const limits = { errorRate: 0.03, latencyMs: 170 };

function checks({ errors, requests, latency }) {
  if (requests[0] === 0) return [null, null];
  return [errors[0] / requests[0] <= limits.errorRate, latency[0] <= limits.latencyMs];
}

/**
 * Argo Rollouts: an analysis of its own in each step, one measurement an interval, `successCondition` on the ratio,
 * `failureLimit: 3`: more failed measurements than that fail the metric. No data is neither success nor failure.
 */
export function argo(steps) {
  return steps.some((step) => {
    const results = step.map(checks);
    return [0, 1].some((metric) => results.filter((result) => result[metric] === false).length > 3);
  });
}

/** Flagger: `threshold: 5` failed checks in the whole rollout, which no good check takes back; no data is a failed check. */
export function flagger(steps) {
  return steps.flat().filter((interval) => checks(interval).some((isGood) => isGood !== true)).length >= 5;
}

/**
 * Kayenta: Mann-Whitney at a confidence of 0.98 with a tolerance of 0.25 on all samples so far, at the end of each step;
 * score is the part of metrics that pass. Below 75, the usual marginal score, the release fails.
 */
export function kayenta(steps) {
  return steps.some((_, last) => {
    const intervals = steps.slice(0, last + 1).flat();
    const used = intervals.filter(({ requests }) => requests[0] > 0 && requests[1] > 0);
    const series = (pick) => [0, 1].map((version) => used.map((interval) => pick(interval, version)));
    const metrics = [
      series(({ errors, requests }, version) => errors[version] / requests[version]),
      series(({ latency }, version) => latency[version]),
    ];
    const high = metrics.filter(([canary, stable]) => isHigh(canary, stable)).length;
    return used.length > 0 && (100 * (metrics.length - high)) / metrics.length < 75;
  });
}

/** z of a two-sided confidence of 0.98. */
const z98 = 2.3263478740408408;

/**
 * High: the lower end of the confidence interval lies above a quarter of the Hodges-Lehmann estimate. `isAbove(mu)` says
 * that `W(mu) > z`, so that the lower end is greater than mu; the test saves the search for the root itself.
 */
function isHigh(canary, stable) {
  const isAbove = (mu, least) =>
    mannWhitney(
      canary.map((value) => value - mu),
      stable,
    ).z > least;
  if (!isAbove(0, z98)) return false;
  // The estimate is where W changes its sign.
  let [low, high] = [0, Math.max(...canary) - Math.min(...stable)];
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (isAbove(middle, -1e-9)) low = middle;
    else high = middle;
  }
  return isAbove(0.25 * ((low + high) / 2), z98);
}
