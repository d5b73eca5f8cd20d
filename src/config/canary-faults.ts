import type * as v from "valibot";
import { chanceEach } from "../core/canary.js";
import { type CanaryConfig, type CanaryMetric, looksOf } from "../core/canary-config.js";
import { leastPairs } from "../core/canary-values.js";
import { parseDuration, showDuration } from "./duration.js";
import { isMap, keyItem, valueItem } from "./schema-parts.js";

/** What is wrong with a canary that no key of it says by itself: each of these would end in a rollback, or in a false pass. */

interface Found {
  readonly key: string;
  readonly message: string;
}

type Input = Readonly<Record<string, unknown>>;

export interface CanaryFault {
  readonly message: string;
  readonly path: [v.IssuePathItem, ...v.IssuePathItem[]];
}

export function canaryFaults(canary: CanaryConfig, input: Input): readonly CanaryFault[] {
  const own = (found: Found): CanaryFault => ({ message: found.message, path: [keyItem(input, found.key)] });
  const inList = (list: "steps" | "metrics", index: number, { key, message }: Found): CanaryFault => {
    const entries: unknown = input[list];
    const entry = itemAt(entries, index);
    const map = isMap(entry.value) ? entry.value : {};
    return { message, path: [valueItem(input, list), entry, keyItem(map, key)] };
  };
  return [
    ...deadlineFaults(canary, input).map(own),
    ...canary.steps.flatMap((_, index) => stepFaults(canary, index).map((found) => inList("steps", index, found))),
    ...canary.metrics.flatMap((metric, index) => {
      const entry = itemAt(input.metrics, index).value;
      return metricFaults(metric, index, canary, isMap(entry) ? entry : {}).map((found) =>
        inList("metrics", index, found),
      );
    }),
  ];
}

function itemAt(list: unknown, index: number) {
  const input: readonly unknown[] = Array.isArray(list) ? list : [];
  return { type: "array" as const, origin: "value" as const, input: [...input], key: index, value: input[index] };
}

function deadlineFaults({ steps }: CanaryConfig, input: Input): readonly Found[] {
  const longest = Math.max(...steps.map(({ holdMs }) => holdMs));
  const isTooShort = input.deadline !== undefined && steps.some(({ deadlineMs }) => deadlineMs < longest);
  const message = `"deadline" is shorter than the longest hold, ${showDuration(longest)}`;
  return isTooShort ? [{ key: "deadline", message }] : [];
}

function stepFaults({ steps, intervalMs }: CanaryConfig, index: number): readonly Found[] {
  const step = steps[index];
  const before = steps[index - 1];
  if (!step) return [];
  return [
    ...(before && step.weight <= before.weight
      ? [{ key: "weight", message: `the weights have to rise: ${step.weight} comes after ${before.weight}` }]
      : []),
    ...(step.holdMs < intervalMs
      ? [{ key: "hold", message: `"hold" is shorter than the interval, ${showDuration(intervalMs)}` }]
      : []),
  ];
}

function metricFaults(metric: CanaryMetric, index: number, canary: CanaryConfig, input: Input): readonly Found[] {
  const { rule } = metric;
  const isTwice = canary.metrics.slice(0, index).some((other) => other.rule.name === rule.name);
  return [
    ...(isTwice ? [{ key: "name", message: `metric "${rule.name}" is there twice` }] : []),
    ...sourceFaults(input),
    ...ruleFaults(metric, input),
    ...countFaults(metric, canary),
    ...["query", "total", "compare", "compare-total"].flatMap((key) => queryFaults(key, metric, canary, input)),
  ];
}

const sources = ["prometheus", "http", "run"] as const;

function sourceFaults(input: Input): readonly Found[] {
  const given = sources.filter((key) => input[key] !== undefined);
  const wrong = (key: string, isWrong: boolean, message: string) =>
    isWrong && input[key] !== undefined ? [{ key, message }] : [];
  if (given.length !== 1)
    return [{ key: "name", message: `metric "${input.name}" needs one of ${sources.join(", ")}` }];
  const [source] = given;
  const needsQuery = source !== "run" || ["total", "compare", "time"].some((key) => input[key] !== undefined);
  return [
    ...(needsQuery && input.query === undefined
      ? [{ key: source ?? "name", message: `metric "${input.name}" needs a query` }]
      : []),
    ...wrong(
      "time",
      source === "prometheus",
      '"time" goes with a JSON document alone: Prometheus says the time itself',
    ),
    ...wrong("headers", source === "run", '"headers" go with prometheus and http alone'),
  ];
}

function ruleFaults({ rule, total, compare, compareTotal }: CanaryMetric, input: Input): readonly Found[] {
  const { max, min, name } = rule;
  const found: Found[] = [];
  const add = (isWrong: boolean, key: string, message: string) => {
    if (isWrong) found.push({ key, message });
  };
  const isFree = max === undefined && min === undefined && compare === undefined;
  add(
    isFree,
    "name",
    `metric "${name}" has neither a limit (max, min) nor a comparison (compare): it would always pass`,
  );
  add(max !== undefined && min !== undefined && min > max, "min", '"min" is above "max"');
  for (const [key, value] of Object.entries({ max, min })) {
    const isShare = value === undefined || (value >= 0 && value <= 1);
    add(total !== undefined && !isShare, key, `with "total" the value is a share from 0 to 1, not ${value}`);
  }
  add(
    compare !== undefined && total !== undefined && compareTotal === undefined,
    "total",
    'with "total" a comparison needs "compare-total" as well: the same of the stable version',
  );
  add(compareTotal !== undefined && total === undefined, "compare-total", '"compare-total" needs "total"');
  add(compareTotal !== undefined && compare === undefined, "compare-total", '"compare-total" needs "compare"');
  for (const key of ["better", "tolerance"]) {
    add(
      input[key] !== undefined && compare === undefined,
      key,
      `"${key}" is for a comparison, and there is no "compare"`,
    );
  }
  add(input.requests !== undefined && total === undefined, "requests", '"requests" needs "total", which counts them');
  return found;
}

/** A metric that needs more samples than a step has intervals would never pass. */
function countFaults({ rule, total, compare }: CanaryMetric, canary: CanaryConfig): readonly Found[] {
  const looks = looksOf(canary);
  const alpha = chanceEach(canary.metrics.map((metric) => metric.rule));
  return looks
    .flatMap((most, step) => {
      const pairs = compare !== undefined && total === undefined && step === 0 ? leastPairs({ looks, alpha }) : 0;
      const needed = Math.max(rule.samples, pairs);
      if (needed <= most) return [];
      const weight = `the step of ${canary.steps[step]?.weight} %`;
      const message = `metric "${rule.name}" needs ${needed} samples, and ${weight} has ${most} intervals up to its deadline: it could never pass`;
      return [{ key: "name", message }];
    })
    .slice(0, 1);
}

/** Of Prometheus alone: a window that is longer than an interval counts what happens in several of them. */
function queryFaults(
  key: string,
  { from, total, compare }: CanaryMetric,
  { intervalMs }: CanaryConfig,
  input: Input,
): readonly Found[] {
  const query = input[key];
  if (from.type !== "prometheus" || typeof query !== "string") return [];
  const stranger = [...query.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].find(([, name]) => name !== "interval");
  if (stranger) return [{ key, message: `unknown "${stranger[0]}": there is {{ interval }} alone` }];
  // Limits of a value may look back as far as they like.
  if (total === undefined && compare === undefined) return [];
  const long = [...query.matchAll(/\[([0-9a-z]+)(?::[^\]]*)?\]/g)].find(
    ([, range = ""]) => (parseDuration(range) ?? 0) > intervalMs,
  );
  if (!long) return [];
  const words = `the window ${long[0]} is longer than the interval, ${showDuration(intervalMs)}`;
  return [{ key, message: `${words}: what happens in it would be counted several times. Write [{{ interval }}]` }];
}
