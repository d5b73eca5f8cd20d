/** What a canary is judged by: one metric's rule, and what was read of it interval by interval. */

/** How the canary's values are held against those of the stable version. */
export interface Comparison {
  readonly better: "lower" | "higher";
  /** How much worse the canary may look, as a part of the stable value: 0.1 is a tenth. */
  readonly tolerance: number;
}

export interface MetricRule {
  readonly name: string;
  /** Highest and lowest value that the canary may have. */
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly compare?: Comparison | undefined;
  /** Least number of samples in a step before the metric can pass in it. */
  readonly samples: number;
  /** The same in requests, for shares: of the canary, and of the stable version where it is compared. */
  readonly requests: number;
  /** So many values in a row outside their limits are a breach. Shares have a test instead. */
  readonly breaches: number;
  /** So many failures to read the metric in a row end the rollout. */
  readonly errors: number;
}

/** What a rule has where the config says nothing. */
export const metricDefaults = {
  better: "lower",
  tolerance: 0.1,
  samples: 5,
  requests: 100,
  breaches: 3,
  errors: 3,
} as const satisfies Partial<MetricRule> & Comparison;

/** What a source gave for one version at one time. */
export type Reading =
  | { readonly type: "value"; readonly value: number }
  /** `count` of `total` requests, of the interval alone; fractions come from extrapolation. */
  | { readonly type: "share"; readonly count: number; readonly total: number }
  /** There is nothing to read: no series, no number, too old. */
  | { readonly type: "none"; readonly why: string }
  /** It could not be read. */
  | { readonly type: "error"; readonly why: string };

export interface MetricSample {
  readonly canary: Reading;
  /** Absent where the rule compares nothing. */
  readonly stable?: Reading | undefined;
}

/** What was read at the end of one interval. */
export interface CanaryInterval {
  /** Index of the step that it belongs to. */
  readonly step: number;
  /** By the metric's name. */
  readonly samples: Readonly<Record<string, MetricSample>>;
}

/** One metric's samples of a rollout so far, oldest first, with the step of each. */
export interface Series {
  readonly rule: MetricRule;
  readonly samples: readonly (MetricSample & { readonly step: number })[];
  /** Step that the rollout is in. */
  readonly step: number;
  /** Chance that a metric of two equal versions is ever called worse in the whole rollout. */
  readonly alpha: number;
  /** Most intervals that each step of the rollout may have. */
  readonly looks: readonly number[];
}

/** `breach` ends the rollout; `inconclusive` is never green. */
export interface MetricVerdict {
  readonly name: string;
  readonly outcome: "pass" | "breach" | "inconclusive";
  /** What explains the outcome, in one sentence without its end. */
  readonly reason: string;
}

/** Something that speaks against the canary: a proof, or a suspicion that more data have to decide. */
export interface Fault {
  readonly isSure: boolean;
  readonly reason: string;
}

let formatter: Intl.NumberFormat | undefined;

/** Made once, and only where there is a figure to show: it takes longer to make than many a module to load. */
function numberText(value: number): string {
  formatter ??= new Intl.NumberFormat("en", { maximumFractionDigits: 12 });
  return formatter.format(value);
}

/** A figure in words: four digits that matter. */
export function figure(value: number): string {
  return Number.isFinite(value) ? numberText(Number(value.toPrecision(4))) : "∞";
}

export function percent(share: number): string {
  return `${figure(Number((share * 100).toPrecision(3)))} %`;
}

export function whole(value: number): string {
  return numberText(Math.round(value));
}

/** `p = 0.0012`, or `p < 0.0001`. */
export function pWords(p: number): string {
  return p < 1e-4 ? "p < 0.0001" : `p = ${Number(p.toPrecision(2))}`;
}
