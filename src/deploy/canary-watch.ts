import { judgeCanary } from "../core/canary.js";
import { type CanaryConfig, type CanaryStepReport, looksOf } from "../core/canary-config.js";
import type { CanaryInterval, MetricSample, MetricVerdict } from "../core/canary-metric.js";
import { duration } from "../core/text.js";
import { broken, cancelled, failed, inconclusive, passed, type Verdict } from "../core/verdict.js";
import type { Clock } from "../ports.js";

/** What a step of a canary is watched with. */
export interface Watch {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Reads all metrics now, by their names; never rejects. */
  readonly read: () => Promise<Readonly<Record<string, MetricSample>>>;
  /** Told at the end of each interval, in one line, and how much of the step's time is over. */
  readonly said: (line: string, elapsedMs: number) => void;
}

export interface Watched {
  readonly report: CanaryStepReport;
  /** Those of the rollout so far, with this step's at their end. */
  readonly intervals: readonly CanaryInterval[];
}

/**
 * Lets a step stand, from now on, and reads and judges the metrics at the end of each interval: until its time is over and
 * all of them pass, something speaks against the release, or its deadline has passed without a decision.
 */
export async function watchStep(
  canary: CanaryConfig,
  index: number,
  before: readonly CanaryInterval[],
  { clock, signal, read, said }: Watch,
): Promise<Watched> {
  const step = canary.steps[index];
  if (!step) throw new RangeError(`the canary has no step ${index + 1}`);
  const { weight, holdMs, deadlineMs } = step;
  const { intervalMs } = canary;
  const plan = { rules: canary.metrics.map(({ rule }) => rule), looks: looksOf(canary) };
  const begun = clock.uptime();
  const intervals = [...before];
  const end = (verdict: Verdict, metrics: readonly MetricVerdict[]): Watched => {
    const { samples = {} } = intervals.at(-1) ?? {};
    const looks = intervals.length - before.length;
    const read = metrics.map((metric) => ({ ...metric, ...(looks > 0 ? samples[metric.name] : {}) }));
    return { report: { weight, heldMs: clock.uptime() - begun, looks, verdict, metrics: read }, intervals };
  };
  let metrics: readonly MetricVerdict[] = [];
  for (let due = intervalMs; ; due = nextDue(due, clock.uptime() - begun, intervalMs)) {
    await clock.wait(Math.max(0, begun + due - clock.uptime()), signal);
    const samples = signal.aborted ? {} : await read();
    // What was read while the run was being cancelled may have been cut short.
    if (signal.aborted) return end(cancelled("interrupted", `${weight} %: stopped before it was decided`), metrics);
    intervals.push({ step: index, samples });
    // A timer may be early by a part of a millisecond, and no whole interval is waited for because of it.
    const elapsedMs = Math.max(due, clock.uptime() - begun);
    const decision = judgeCanary(plan, { intervals, step: index, elapsedMs, holdMs, deadlineMs });
    ({ metrics } = decision);
    said(lineOf(decision, elapsedMs, holdMs), elapsedMs);
    if (decision.action === "promote") return end(passed(`${weight} %: ${decision.reason}`), metrics);
    if (decision.action === "rollback") return end(verdictOf(decision, samples, weight), metrics);
  }
}

/** Longest time between two readings before there is any traffic. */
const longestProbeMs = 5_000;

/**
 * Reads all metrics while the canary has no traffic: passed if each of them can be read, with data or without. One that
 * fails is tried as often as its rule has it before it is broken.
 */
export async function probeMetrics(
  { metrics, intervalMs }: CanaryConfig,
  { clock, signal, read }: Omit<Watch, "said">,
): Promise<Verdict> {
  for (let count = 1; ; count++) {
    const samples = signal.aborted ? {} : await read();
    if (signal.aborted) return cancelled("interrupted", "canary at 0 %: stopped before its metrics were read");
    const looked = metrics.map(({ rule: { name, errors } }) => {
      const { canary, stable } = samples[name] ?? {};
      const readings = [canary, stable].flatMap((reading) => reading ?? []);
      return { name, errors, trouble: readings.find(({ type }) => type === "error"), readings };
    });
    const words = looked.flatMap(({ name, errors, trouble }) =>
      trouble && "why" in trouble && count >= errors
        ? [`${name} could not be read${count > 1 ? ` ${count} times in a row` : ""}: ${trouble.why}`]
        : [],
    );
    if (words.length > 0) return broken("tool-error", `canary at 0 %: ${words.join("; ")}`);
    if (looked.every(({ trouble }) => trouble === undefined)) {
      const empty = looked.filter(({ readings }) => readings.some(({ type }) => type === "none"));
      const none = empty.length > 0 ? `; no data yet of ${empty.map(({ name }) => name).join(", ")}` : "";
      return passed(`all metrics can be read${none}`);
    }
    await clock.wait(Math.min(intervalMs, longestProbeMs), signal);
  }
}

/** A reading that took longer than an interval leaves out those that it ran into: each one has to be of its own. */
function nextDue(due: number, elapsedMs: number, intervalMs: number): number {
  return Math.max(due + intervalMs, Math.ceil(elapsedMs / intervalMs) * intervalMs);
}

function lineOf(
  { action, metrics }: { readonly action: string; readonly metrics: readonly MetricVerdict[] },
  elapsedMs: number,
  holdMs: number,
): string {
  const words = metrics.map(
    // That nothing is decided yet is no news while it is watched.
    ({ name, outcome, reason }) =>
      `${["pass", "inconclusive"].includes(outcome) ? "" : `${outcome}: `}${name} ${reason}`,
  );
  return `${duration(elapsedMs)} of ${duration(holdMs)}, ${action}: ${words.join("; ")}`;
}

/** What a rollback is for: a breach, a metric that cannot be read, or that nothing was decided in time. */
function verdictOf(
  { reason, metrics }: { readonly reason: string; readonly metrics: readonly MetricVerdict[] },
  samples: Readonly<Record<string, MetricSample>>,
  weight: number,
): Verdict {
  const message = `${weight} %: ${reason}`;
  if (metrics.some(({ outcome }) => outcome === "breach")) return failed("canary", message);
  const open = metrics.filter(({ outcome }) => outcome !== "pass");
  const last = open.flatMap(({ name }) => {
    const { canary, stable } = samples[name] ?? {};
    return [canary?.type ?? "none", ...(stable ? [stable.type] : [])];
  });
  if (last.includes("error")) return broken("tool-error", message);
  return inconclusive(last.includes("none") ? "no-data" : "too-few-samples", message);
}
