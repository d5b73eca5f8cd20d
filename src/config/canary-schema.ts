import * as v from "valibot";
import type { CanaryConfig, CanaryMetric, MetricPlace } from "../core/canary-config.js";
import { metricDefaults } from "../core/canary-metric.js";
import { canaryFaults } from "./canary-faults.js";
import { maxDurationMs, parseDuration } from "./duration.js";
import { closed, duration, environment, isMap, text, word } from "./schema-parts.js";

/** `canary` of an environment. */

const step = closed(
  {
    weight: v.pipe(
      v.number("must be a whole number from 1 to 99"),
      v.integer("must be a whole number from 1 to 99"),
      v.minValue(1, "must be at least 1"),
      v.maxValue(99, "must be at most 99: all of the traffic comes after the last step by itself"),
      v.description("Share of the traffic in percent."),
    ),
    hold: duration("How long it has that share at least."),
  },
  "A share of the traffic, and how long the release has it.",
);

const address = (description: string) =>
  v.pipe(
    text(description),
    v.regex(/^(https?:\/\/|\$)/, 'must begin with "https://" or "http://", or be a $NAME of the environment'),
  );
const limit = (description: string) =>
  v.pipe(
    v.number(),
    v.check((value: number) => Number.isFinite(value), "must be a finite number"),
    v.description(description),
  );
const least = (description: string) =>
  v.pipe(
    v.number("must be a whole number"),
    v.integer("must be a whole number"),
    v.minValue(1, "must be at least 1"),
    v.description(description),
  );

const metric = closed(
  {
    name: text("What people call it."),
    prometheus: v.optional(address("Address of a Prometheus, or of what speaks its HTTP API.")),
    http: v.optional(address("Address that answers with a JSON document.")),
    run: v.optional(text("Command that prints one number, or a JSON document.")),
    headers: v.optional(environment("Headers of the requests. A $NAME in a value is looked up when one is made.")),
    query: v.optional(
      text("What is read of the canary: PromQL for one number, else the dotted path of a number in the document."),
    ),
    total: v.optional(text("What the query is a count of: requests, say, where it counts those that failed.")),
    compare: v.optional(text("The same as the query, of the stable version.")),
    "compare-total": v.optional(text("The same as total, of the stable version.")),
    time: v.optional(text("Dotted path of the time of measurement in the document.")),
    max: v.optional(limit("Highest value that the canary may have; with total, the highest share.")),
    min: v.optional(limit("Lowest value that the canary may have; with total, the lowest share.")),
    better: v.optional(word(["lower", "higher"], "Which direction is good, for the comparison; lower when absent.")),
    tolerance: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0, "must not be below 0"),
        v.description("How much worse the canary may be, as a part of the stable value; 0.1 when absent."),
      ),
    ),
    samples: v.optional(least("Samples that a step needs before the metric can pass; 5 when absent.")),
    requests: v.optional(least("Requests that a step needs of each version, with total; 100 when absent.")),
    breaches: v.optional(least("So many values in a row outside of the limits are a breach; 3 when absent.")),
    errors: v.optional(least("So many failed readings in a row end the rollout; 3 when absent.")),
  },
  "Something that the canary is judged by.",
);

/** Our own: GitHub takes about 100 statuses of a deployment, and the phases and signs of life need some too. */
const mostSteps = 30;

export const canarySchema = v.pipe(
  closed(
    {
      steps: v.pipe(
        v.array(step, "must be a list of steps"),
        v.minLength(1, "must have at least one step"),
        v.maxLength(mostSteps, `must have at most ${mostSteps} steps: GitHub takes about 100 statuses of a deployment`),
        v.description("Shares of the traffic, one after the other."),
      ),
      interval: v.optional(duration("Time between two looks at the metrics; 30s when absent.")),
      deadline: v.optional(duration("How long a step may take until it is decided; three times its hold when absent.")),
      metrics: v.pipe(
        v.array(metric, "must be a list of metrics"),
        v.minLength(1, "must have at least one metric: a canary that nobody judges proves nothing"),
        v.description("What it is judged by; all of them have to pass."),
      ),
    },
    "The release gets its traffic step by step, and is judged at each.",
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (!dataset.typed || !isMap(input)) return;
    for (const { message, path } of canaryFaults(buildCanary(dataset.value), input)) addIssue({ message, path });
  }),
);
export type CanaryInput = v.InferOutput<typeof canarySchema>;

const defaultIntervalMs = 30_000;

/** The canary of an environment, with defaults filled in. */
export function buildCanary({ steps, interval, deadline, metrics }: CanaryInput): CanaryConfig {
  const longest = deadline === undefined ? undefined : (parseDuration(deadline) ?? undefined);
  return {
    steps: steps.map(({ weight, hold }) => {
      const holdMs = parseDuration(hold) ?? 0;
      return { weight, holdMs, deadlineMs: longest ?? Math.min(3 * holdMs, maxDurationMs) };
    }),
    intervalMs: (interval ? parseDuration(interval) : null) ?? defaultIntervalMs,
    metrics: metrics.map(buildMetric),
  };
}

type MetricInput = v.InferOutput<typeof metric>;

function buildMetric(input: MetricInput): CanaryMetric {
  const { name, max, min, better, tolerance, samples, requests, breaches, errors } = input;
  const { query, total, compare, "compare-total": compareTotal, time } = input;
  return {
    rule: {
      name,
      ...(max === undefined ? {} : { max }),
      ...(min === undefined ? {} : { min }),
      ...(compare === undefined
        ? {}
        : {
            compare: { better: better ?? metricDefaults.better, tolerance: tolerance ?? metricDefaults.tolerance },
          }),
      samples: samples ?? metricDefaults.samples,
      requests: requests ?? metricDefaults.requests,
      breaches: breaches ?? metricDefaults.breaches,
      errors: errors ?? metricDefaults.errors,
    },
    from: placeOf(input),
    ...(query === undefined ? {} : { query }),
    ...(total === undefined ? {} : { total }),
    ...(compare === undefined ? {} : { compare }),
    ...(compareTotal === undefined ? {} : { compareTotal }),
    ...(time === undefined ? {} : { time }),
  };
}

/** That there is one and no other, the faults say. */
function placeOf({ prometheus, http, run, headers = {} }: MetricInput): MetricPlace {
  if (run !== undefined) return { type: "run", run };
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  if (http !== undefined) return { type: "http", url: http, headers: texts };
  return { type: "prometheus", url: prometheus ?? "", headers: texts };
}
