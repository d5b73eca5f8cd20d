import type { Measurement } from "./measurement.js";
import type { GatePolicy, MetricPolicy } from "./plan.js";
import { broken, failed, inconclusive, passed, type Verdict } from "./verdict.js";

/** What a gate's metrics are judged by. */
export interface MetricEvidence {
  readonly measurements: readonly Measurement[];
  /** The base's figures; absent where there are none. */
  readonly base?: readonly Pick<Measurement, "name" | "value">[] | undefined;
  /** Why a base that is wanted is not there; undefined where there is nothing to compare with by nature. */
  readonly missing?: string | undefined;
}

/**
 * Verdict on the bounds of a gate's metrics; undefined where none is set. A metric that no step gave is never green,
 * and where several steps gave one of the same name, each has to hold.
 */
export function judgeMetrics(policy: GatePolicy, evidence: MetricEvidence): Verdict | undefined {
  const bounds = Object.entries(policy.metrics ?? {});
  if (bounds.length === 0) return undefined;
  const values = new Map<string, number[]>();
  for (const { name, value } of evidence.measurements) values.set(name, [...(values.get(name) ?? []), value]);
  const absent = bounds.filter(([name]) => !values.has(name)).map(([name]) => name);
  const short = bounds.flatMap(([name, bound]) =>
    (values.get(name) ?? []).flatMap((value) => faults(name, value, bound, baseValue(evidence.base, name))),
  );
  if (short.length > 0) return failed("metrics", short.join(", "));
  if (absent.length > 0) return broken("report-missing", `no step gave the metric ${absent.join(", ")}`);
  const undecided = bounds.filter(
    ([name, { maxDrop }]) => maxDrop !== undefined && baseValue(evidence.base, name) === undefined,
  );
  if (undecided.length > 0 && evidence.missing !== undefined) {
    const names = undecided.map(([name]) => name).join(", ");
    return inconclusive("no-base", `${names} cannot be compared with the base: ${evidence.missing}`);
  }
  return passed(bounds.map(([name]) => `${name} is ${(values.get(name) ?? []).map(figure).join(" and ")}`).join(", "));
}

/** The base's value of a metric; of several the highest, so that no drop hides behind a lower one. */
export function baseValue(base: MetricEvidence["base"], name: string): number | undefined {
  const values = (base ?? []).filter((one) => one.name === name).map(({ value }) => value);
  return values.length === 0 ? undefined : Math.max(...values);
}

function faults(name: string, value: number, bound: MetricPolicy, base: number | undefined): string[] {
  const { minimum, maximum, maxDrop } = bound;
  const said: string[] = [];
  if (minimum !== undefined && value < minimum) said.push(`${name} is ${figure(value)} (needs at least ${minimum})`);
  if (maximum !== undefined && value > maximum) said.push(`${name} is ${figure(value)} (needs at most ${maximum})`);
  if (maxDrop !== undefined && base !== undefined && isMore(base - value, maxDrop, base)) {
    said.push(`${name} fell from ${figure(base)} to ${figure(value)} (may fall by ${maxDrop})`);
  }
  return said;
}

/** 0.9 − 0.89 is 0.010000000000000009: what binary fractions add is no drop. */
function isMore(drop: number, limit: number, scale: number): boolean {
  return drop - limit > 1e-9 * Math.max(1, Math.abs(scale));
}

function figure(value: number): string {
  return String(Number(value.toPrecision(12)));
}
