import type {
  CanaryInterval,
  Fault,
  MetricRule,
  MetricSample,
  MetricVerdict,
  Reading,
  Series,
} from "./canary-metric.js";
import { type ShareSample, shareFault, shareStanding } from "./canary-shares.js";
import { leastPairs, type ValueSample, valueFault, valueStanding } from "./canary-values.js";

/** The judge of a canary release: from all that was measured so far to what to do next. */

/**
 * Chance that a whole rollout calls a version worse that is not, all metrics and all looks at them together; their
 * limits are a matter of their own.
 */
export const falseRollbacks = 0.01;

export interface CanaryPlan {
  readonly rules: readonly MetricRule[];
  /** Most intervals that each step may have, its deadline included: what the chance of an error is shared out over. */
  readonly looks: readonly number[];
}

export interface CanaryState {
  readonly intervals: readonly CanaryInterval[];
  /** Index of the present step. */
  readonly step: number;
  /** How long the step has had its weight, how long it has to, and how long it may, in milliseconds. */
  readonly elapsedMs: number;
  readonly holdMs: number;
  readonly deadlineMs: number;
}

/**
 * `continue`: the step's time is not over. `hold`: it is, and the data do not decide. `promote`: on to the next weight,
 * or to all of the traffic.
 */
export interface CanaryDecision {
  readonly action: "continue" | "hold" | "promote" | "rollback";
  /** One sentence without its end. */
  readonly reason: string;
  readonly metrics: readonly MetricVerdict[];
}

/** Decides at the end of an interval. Only metrics that all pass promote; none at all never do. */
export function judgeCanary({ rules, looks }: CanaryPlan, state: CanaryState): CanaryDecision {
  const { intervals, step, elapsedMs, holdMs, deadlineMs } = state;
  const alpha = chanceEach(rules);
  const judged = rules.map((rule) => {
    const samples = intervals.map((interval) => {
      const { canary, stable } = interval.samples[rule.name] ?? { canary: notMeasured };
      return { step: interval.step, canary: sound(canary), stable: stable && sound(stable) };
    });
    return judgeMetric({ rule, samples, step, looks, alpha }, elapsedMs >= deadlineMs);
  });
  const metrics = judged.map(({ verdict }) => verdict);
  const decide = (action: CanaryDecision["action"], reason: string) => ({ action, reason, metrics });
  const sayAll = (chosen: readonly MetricVerdict[]) => chosen.map(({ name, reason }) => `${name} ${reason}`).join("; ");

  const ending = judged.filter(({ ends }) => ends).map(({ verdict }) => verdict);
  if (ending.length > 0) return decide("rollback", sayAll(ending));
  if (elapsedMs < holdMs) return decide("continue", "the step's time is not over");
  const open = metrics.filter(({ outcome }) => outcome !== "pass");
  if (rules.length > 0 && open.length === 0) return decide("promote", sayAll(metrics));
  const why = rules.length > 0 ? sayAll(open) : "there is no metric to judge by";
  return elapsedMs < deadlineMs ? decide("hold", why) : decide("rollback", `the deadline has passed, and ${why}`);
}

/** What each metric that is compared has of the chance of a false rollback. */
export function chanceEach(rules: readonly Pick<MetricRule, "compare">[]): number {
  return falseRollbacks / Math.max(1, rules.filter(({ compare }) => compare).length);
}

const notMeasured: Reading = { type: "none", why: "it was not measured" };

/** What no test can be made with is no data, wherever it comes from: a ledger that was read back, say. */
function sound(reading: Reading): Reading {
  if (reading.type === "value" && !Number.isFinite(reading.value)) return { type: "none", why: "it is no number" };
  if (reading.type !== "share") return reading;
  const { count, total } = reading;
  if (total === 0) return { type: "none", why: "there were no requests" };
  const isShare = Number.isFinite(total) && count >= 0 && count <= total;
  return isShare ? reading : { type: "error", why: `${count} of ${total} is no share` };
}

interface Judged {
  readonly verdict: MetricVerdict;
  /** The rollout must not go on. */
  readonly ends: boolean;
}

/** A suspicion waits for more data; at the deadline it is dropped, since it is none that the data bear out. */
function judgeMetric(series: Series, isLast: boolean): Judged {
  const { rule, samples, step } = series;
  const { name } = rule;
  const { fault, standing, count, least } = assess(series);
  if (fault?.isSure) return { verdict: { name, outcome: "breach", reason: fault.reason }, ends: true };
  const inconclusive = (reason: string, ends = false): Judged => ({
    verdict: { name, outcome: "inconclusive", reason },
    ends,
  });

  const unread = samples.slice(samples.findLastIndex((sample) => troubleOf(sample, rule)?.type !== "error") + 1);
  const trouble = troubleOf(samples.at(-1), rule);
  if (unread.length >= rule.errors) {
    return inconclusive(`could not be read ${times(unread.length)}: ${trouble?.why}`, true);
  }
  if (trouble?.type === "error") return inconclusive(`could not be read: ${trouble.why}`);
  if (trouble) return inconclusive(`has no data: ${trouble.why}`);
  if (samples.at(-1)?.step !== step) return inconclusive("has no sample in this step yet");
  if (count < least) return inconclusive(`has ${count} of the ${least} samples that it needs`);
  if (standing.requests !== undefined && standing.requests < rule.requests) {
    return inconclusive(`has ${standing.requests} of the ${rule.requests} requests that it needs`);
  }
  if (!standing.isWithin) return inconclusive(standing.reason);
  if (fault && !isLast) return inconclusive(fault.reason);
  return { verdict: { name, outcome: "pass", reason: fault?.reason ?? standing.reason }, ends: false };
}

interface Assessment {
  readonly fault: Fault | undefined;
  readonly standing: { readonly isWithin: boolean; readonly reason: string; readonly requests?: number };
  /** Usable samples of this step, and how many it needs. */
  readonly count: number;
  readonly least: number;
}

function assess(series: Series): Assessment {
  const { rule, samples, step } = series;
  if (samples.some(({ canary }) => canary.type === "share")) {
    const shares = sharesOf(samples);
    const own = shares.filter((sample) => sample.step === step);
    const standing = shareStanding(own, rule);
    return { fault: shareFault(shares, series), standing, count: own.length, least: rule.samples };
  }
  const values = valuesOf(samples);
  const own = values.filter((sample) => sample.step === step);
  const usable = rule.compare ? own.filter(({ stable }) => stable !== undefined) : own;
  // Later steps are compared together with those before.
  const least = rule.compare && step === 0 ? Math.max(rule.samples, leastPairs(series)) : rule.samples;
  return { fault: valueFault(values, series), standing: valueStanding(own, rule), count: usable.length, least };
}

/** Why a sample is no use: of the canary first, and of the stable version where it is compared. */
function troubleOf(
  sample: MetricSample | undefined,
  rule: MetricRule,
): { readonly type: "none" | "error"; readonly why: string } | undefined {
  const canary = sample?.canary ?? notMeasured;
  const stable = sample?.stable ?? notMeasured;
  if (rule.compare && isMeasured(canary) && isMeasured(stable) && canary.type !== stable.type) {
    return { type: "error", why: "one version gives a count, the other a value" };
  }
  const wanted = rule.compare ? [canary, stable] : [canary];
  const bad = wanted.flatMap((reading, index) =>
    reading.type === "none" || reading.type === "error"
      ? [{ type: reading.type, why: index === 1 ? `${reading.why} (stable)` : reading.why }]
      : [],
  );
  return bad.find(({ type }) => type === "error") ?? bad[0];
}

function isMeasured({ type }: Reading): boolean {
  return type === "value" || type === "share";
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times in a row`;
}

/** What was counted, without the samples that hold nothing. A rollout is read anew at each interval: a loop is quick. */
function sharesOf(samples: Series["samples"]): readonly ShareSample[] {
  const shares: ShareSample[] = [];
  for (const { canary, stable, step } of samples) {
    if (canary.type !== "share") continue;
    const { count, total } = canary;
    shares.push({ step, count, total, stable: stable?.type === "share" ? stable : undefined });
  }
  return shares;
}

function valuesOf(samples: Series["samples"]): readonly ValueSample[] {
  const values: ValueSample[] = [];
  for (const { canary, stable, step } of samples) {
    if (canary.type !== "value") continue;
    values.push({ step, canary: canary.value, stable: stable?.type === "value" ? stable.value : undefined });
  }
  return values;
}
