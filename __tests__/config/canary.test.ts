import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const command = "{ command: ./deploy.sh }";
const environment = (canary: string, target = command) => `gates:
  deploy:
    environments:
      production:
        target: ${target}
        canary:
${canary
  .trim()
  .split("\n")
  .map((line) => `          ${line}\n`)
  .join("")}`;

const steps = "steps: [{ weight: 10, hold: 5m }, { weight: 50, hold: 10m }]";
const metric = (text: string) => `${steps}\nmetrics:\n  - ${text.trim().split("\n").join("\n    ")}`;

function canaryOf(text: string) {
  return load(environment(text)).gates[0]?.environments?.[0]?.canary;
}

describe("the canary of an environment", () => {
  test("has defaults for all that can have one", () => {
    expect(canaryOf(`${steps}\nmetrics: [{ name: errors, run: ./errors.sh, max: 0.01 }]`)).toEqual({
      steps: [
        { weight: 10, holdMs: 300_000, deadlineMs: 900_000 },
        { weight: 50, holdMs: 600_000, deadlineMs: 1_800_000 },
      ],
      intervalMs: 30_000,
      metrics: [
        {
          rule: { name: "errors", max: 0.01, samples: 5, requests: 100, breaches: 3, errors: 3 },
          from: { type: "run", run: "./errors.sh" },
        },
      ],
    });
  });

  test("with all its keys", () => {
    const text = `
steps: [{ weight: 5, hold: 1m }]
interval: 10s
deadline: 4m
metrics:
  - name: apdex
    http: $METRICS_URL/apdex
    headers: { authorization: Bearer $TOKEN }
    query: canary.good
    total: canary.all
    compare: stable.good
    compare-total: stable.all
    time: at
    min: 0.9
    better: higher
    tolerance: 0.05
    samples: 4
    requests: 500
    breaches: 2
    errors: 6`;
    expect(canaryOf(text)).toEqual({
      steps: [{ weight: 5, holdMs: 60_000, deadlineMs: 240_000 }],
      intervalMs: 10_000,
      metrics: [
        {
          rule: {
            ...{ name: "apdex", min: 0.9, compare: { better: "higher", tolerance: 0.05 } },
            ...{ samples: 4, requests: 500, breaches: 2, errors: 6 },
          },
          from: { type: "http", url: "$METRICS_URL/apdex", headers: { authorization: "Bearer $TOKEN" } },
          ...{ query: "canary.good", total: "canary.all", compare: "stable.good", compareTotal: "stable.all" },
          time: "at",
        },
      ],
    });
  });

  test.each<readonly [string, string, string]>([
    [
      "no metric",
      `${steps}\nmetrics: []`,
      '8:20: "metrics" must have at least one metric: a canary that nobody judges proves nothing',
    ],
    ["no metrics at all", steps, '6:9: "metrics" is missing'],
    [
      "weights that fall",
      "steps: [{ weight: 50, hold: 5m }, { weight: 10, hold: 5m }]\nmetrics: [{ name: a, run: x, max: 1 }]",
      "7:47: the weights have to rise: 10 comes after 50",
    ],
    [
      "all of the traffic",
      "steps: [{ weight: 100, hold: 5m }]\nmetrics: [{ name: a, run: x, max: 1 }]",
      '7:29: "weight" must be at most 99: all of the traffic comes after the last step by itself',
    ],
    [
      "more steps than GitHub could be told of",
      `steps: [${Array.from({ length: 31 }, (_, index) => `{ weight: ${index + 1}, hold: 5m }`).join(", ")}]\nmetrics: [{ name: a, run: x, max: 1 }]`,
      '7:18: "steps" must have at most 30 steps: GitHub takes about 100 statuses of a deployment',
    ],
    [
      "a hold within the interval",
      "steps: [{ weight: 5, hold: 10s }]\ndeadline: 5m\nmetrics: [{ name: a, run: x, max: 1 }]",
      '7:32: "hold" is shorter than the interval, 30s',
    ],
    [
      "a deadline within the hold",
      `${steps}\ndeadline: 6m\nmetrics: [{ name: a, run: x, max: 1 }]`,
      '8:11: "deadline" is shorter than the longest hold, 10m',
    ],
    [
      "two of a name",
      `${steps}\nmetrics: [{ name: a, run: x, max: 1 }, { name: a, run: y, max: 1 }]`,
      '8:52: metric "a" is there twice',
    ],
    [
      "nothing to be judged by",
      metric("name: a\nrun: x"),
      '9:15: metric "a" has neither a limit (max, min) nor a comparison (compare): it would always pass',
    ],
    ["no source", metric("name: a\nmax: 1"), '9:15: metric "a" needs one of prometheus, http, run'],
    [
      "two sources",
      metric("name: a\nmax: 1\nrun: x\nhttp: https://x\nquery: a"),
      '9:15: metric "a" needs one of prometheus, http, run',
    ],
    ["no query", metric("name: a\nmax: 1\nprometheus: $PROM"), '11:15: metric "a" needs a query'],
    [
      "no address",
      metric("name: a\nmax: 1\nprometheus: prom:9090\nquery: up"),
      '11:27: "prometheus" must begin with "https://" or "http://", or be a $NAME of the environment',
    ],
    [
      "half of a comparison",
      metric("name: a\nprometheus: $PROM\nquery: a\ntotal: b\ncompare: c"),
      '12:15: with "total" a comparison needs "compare-total" as well: the same of the stable version',
    ],
    [
      "a percentage",
      metric("name: a\nprometheus: $PROM\nquery: a\ntotal: b\nmax: 5"),
      '13:15: with "total" the value is a share from 0 to 1, not 5',
    ],
    [
      "a direction of nothing",
      metric("name: a\nrun: x\nmax: 5\nbetter: higher"),
      '12:15: "better" is for a comparison, and there is no "compare"',
    ],
    [
      "windows that overlap",
      metric(
        "name: a\nprometheus: $PROM\nquery: sum(increase(errors[5m]))\ntotal: sum(increase(requests[30s]))\nmax: 0.1",
      ),
      "11:15: the window [5m] is longer than the interval, 30s: what happens in it would be counted several times. Write [{{ interval }}]",
    ],
    [
      "another template",
      metric('name: a\nprometheus: $PROM\nquery: "up[{{ window }}]"\nmax: 0.1'),
      '11:15: unknown "{{ window }}": there is {{ interval }} alone',
    ],
    [
      "more samples than there can be",
      "steps: [{ weight: 5, hold: 30s }]\nmetrics: [{ name: a, run: x, max: 1 }]",
      '8:23: metric "a" needs 5 samples, and the step of 5 % has 3 intervals up to its deadline: it could never pass',
    ],
  ])("with %s", (_, canary, problem) => {
    expect(faults(environment(canary))).toEqual([problem]);
  });

  test("needs a target that shares out the traffic", () => {
    const text = environment(
      `${steps}\nmetrics: [{ name: a, run: x, max: 1 }]`,
      "{ command: { deploy: ./up.sh, rollback: ./down.sh } }",
    );
    expect(faults(text)).toEqual(["6:9: a canary needs the target's command for weight, promote"]);
  });

  test("may look back further than an interval where nothing is counted", () => {
    expect(canaryOf(metric("name: a\nprometheus: $PROM\nquery: max_over_time(memory[5m])\nmax: 5"))).toBeDefined();
  });
});
