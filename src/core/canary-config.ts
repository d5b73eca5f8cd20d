import type { MetricRule, MetricVerdict, Reading } from "./canary-metric.js";
import type { StepEnv } from "./step.js";
import type { Verdict } from "./verdict.js";

/** The canary of an environment: as the plan has it, and as the report tells of it. */

/** Where a metric is read. Addresses and headers may hold `$NAME`, looked up whenever they are used. */
export type MetricPlace =
  | { readonly type: "prometheus" | "http"; readonly url: string; readonly headers: StepEnv }
  | { readonly type: "run"; readonly run: string };

export interface CanaryMetric {
  readonly rule: MetricRule;
  readonly from: MetricPlace;
  /** PromQL, or dotted paths of a JSON document; only a command that prints one number has no `query`. */
  readonly query?: string | undefined;
  readonly total?: string | undefined;
  readonly compare?: string | undefined;
  readonly compareTotal?: string | undefined;
  /** Path of the time of measurement in a JSON document. */
  readonly time?: string | undefined;
}

export interface CanaryStep {
  /** Share of the traffic in percent, 1 to 99. */
  readonly weight: number;
  /** How long it stands at least, and at most where nothing is decided, in milliseconds. */
  readonly holdMs: number;
  readonly deadlineMs: number;
}

export interface CanaryConfig {
  readonly steps: readonly CanaryStep[];
  /** Time between two looks at the metrics, in milliseconds. */
  readonly intervalMs: number;
  readonly metrics: readonly CanaryMetric[];
}

/** Shares of the traffic that the release is given, one after the other; none without a canary. */
export function weightsOf(canary: CanaryConfig | undefined): readonly number[] {
  return canary?.steps.map(({ weight }) => weight) ?? [];
}

/** Most looks at the metrics that each step may have: one at the end of each interval that begins before its deadline. */
export function looksOf({ steps, intervalMs }: Pick<CanaryConfig, "steps" | "intervalMs">): readonly number[] {
  return steps.map(({ deadlineMs }) => Math.ceil(deadlineMs / intervalMs));
}

/** One metric at the end of a step, with what was read of it last. */
export interface CanaryMetricReport extends MetricVerdict {
  readonly canary?: Reading | undefined;
  readonly stable?: Reading | undefined;
}

/** What became of one step of the canary. */
export interface CanaryStepReport {
  readonly weight: number;
  /** How long it has had its weight, in milliseconds. */
  readonly heldMs: number;
  /** How often the metrics were read. */
  readonly looks: number;
  readonly verdict: Verdict;
  readonly metrics: readonly CanaryMetricReport[];
}

/** A rollout's canary: the steps that it came to. */
export interface CanaryReport {
  readonly steps: readonly CanaryStepReport[];
  /** File with what was read at each interval, relative to the repository's root; absent if it could not be written. */
  readonly snapshot?: string | undefined;
}
