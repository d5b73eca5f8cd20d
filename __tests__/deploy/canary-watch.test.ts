import { describe, expect, test } from "@jest/globals";
import type { CanaryConfig } from "../../src/core/canary-config.js";
import { type MetricRule, type MetricSample, metricDefaults, type Reading } from "../../src/core/canary-metric.js";
import { watchStep } from "../../src/deploy/canary-watch.js";
import { FakeClock } from "../fakes/clock.js";

const { samples, requests, breaches, errors } = metricDefaults;
const errorRate: MetricRule = { name: "errors", max: 0.02, samples, requests, breaches, errors };
const memory: MetricRule = { name: "memory", max: 100, samples: 2, requests, breaches, errors };

function canaryOf(...rules: readonly MetricRule[]): CanaryConfig {
  const from = { type: "run", run: "unused" } as const;
  return {
    steps: [10, 50].map((weight) => ({ weight, holdMs: 60_000, deadlineMs: 120_000 })),
    intervalMs: 10_000,
    metrics: rules.map((rule) => ({ rule, from })),
  };
}

const share = (count: number, total: number): Reading => ({ type: "share", count, total });
const value = (figure: number): Reading => ({ type: "value", value: figure });
const none: Reading = { type: "none", why: "the query found no series" };
const unread: Reading = { type: "error", why: "the server answered 502" };

/** Reads what the script says, interval after interval; its last one again and again. Each reading takes `readMs`. */
async function watched(
  canary: CanaryConfig,
  script: readonly Readonly<Record<string, Reading>>[],
  more: {
    readonly index?: number;
    readonly readMs?: number;
    readonly cancelAt?: number;
    readonly jumpMs?: number;
  } = {},
) {
  const clock = new FakeClock(1_000);
  const cancelling = new AbortController();
  const lines: string[] = [];
  const at: number[] = [];
  const { report, intervals } = await watchStep(canary, more.index ?? 0, [], {
    clock,
    signal: cancelling.signal,
    read: async () => {
      const readings = script[Math.min(at.length, script.length - 1)] ?? {};
      at.push(clock.time - 1_000);
      if (at.length === more.cancelAt) cancelling.abort();
      if (at.length === 2) clock.jump(more.jumpMs ?? 0);
      clock.advance(more.readMs ?? 0);
      const sampleOf = (canary: Reading): MetricSample => ({ canary });
      return Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, sampleOf(reading)]));
    },
    said: (line) => lines.push(line),
  });
  const { outcome, reason, message } = report.verdict;
  return { report, intervals, lines, at, said: `${outcome} ${reason}: ${message}` };
}

describe("a step of a canary", () => {
  test("of a good release stands for its time, and then passes", async () => {
    const { said, at, report, lines } = await watched(canaryOf(errorRate), [{ errors: share(1, 200) }]);
    expect(said).toBe("passed null: 10 %: errors is 0.5 % of 1,200");
    expect(at).toEqual([10_000, 20_000, 30_000, 40_000, 50_000, 60_000]);
    expect(report).toMatchObject({ weight: 10, heldMs: 60_000, looks: 6 });
    expect(report.metrics).toEqual([
      { name: "errors", outcome: "pass", reason: "is 0.5 % of 1,200", canary: share(1, 200) },
    ]);
    expect([lines.length, lines[0]]).toEqual([6, "10 s of 1 m, continue: errors has 1 of the 5 samples that it needs"]);
  });

  test.each([3_600_000, -3_600_000])(
    "stands for its time also where somebody sets the clock by %d ms",
    async (jumpMs) => {
      const { said, at, report } = await watched(canaryOf(errorRate), [{ errors: share(1, 200) }], { jumpMs });
      expect(said).toBe("passed null: 10 %: errors is 0.5 % of 1,200");
      expect(at).toEqual([10_000, 20_000, 30_000, 40_000, 50_000, 60_000]);
      expect(report.heldMs).toBe(60_000);
    },
  );

  test("ends at the interval in which the breach shows", async () => {
    const { said, at } = await watched(canaryOf(errorRate), [{ errors: share(0, 200) }, { errors: share(40, 200) }]);
    expect(said).toBe("failed canary: 10 %: errors is 10 % of 400 (may be at most 2 %; p < 0.0001)");
    expect(at).toEqual([10_000, 20_000]);
  });

  test("takes values outside of their limits as a breach only several times in a row", async () => {
    const outside = [90, 110, 120, 90, 110, 120, 130].map((figure) => ({ memory: value(figure) }));
    const { said, at } = await watched(canaryOf(memory), outside);
    expect(said).toBe("failed canary: 10 %: memory was 110, 120, 130, 3 times in a row (may be at most 100)");
    expect(at.at(-1)).toBe(70_000);
  });

  test("without data is held until its deadline, and then goes back", async () => {
    const { said, at, lines } = await watched(canaryOf(errorRate), [{ errors: share(0, 200) }, { errors: none }]);
    expect(said).toBe(
      "inconclusive no-data: 10 %: the deadline has passed, and errors has no data: the query found no series",
    );
    expect(at.at(-1)).toBe(120_000);
    expect(lines.map((line) => /(continue|hold|rollback):/.exec(line)?.[1])).toEqual([
      ...Array(5).fill("continue"),
      ...Array(6).fill("hold"),
      "rollback",
    ]);
  });

  test("with too few requests is held until there are enough", async () => {
    const { said, at } = await watched(canaryOf(errorRate), [{ errors: share(0, 12) }]);
    expect(said).toBe("passed null: 10 %: errors is 0 % of 108");
    expect(at.at(-1)).toBe(90_000);
  });

  test("whose traffic never suffices is not decided", async () => {
    const { said } = await watched(canaryOf(errorRate), [{ errors: share(0, 1) }]);
    expect(said).toBe(
      "inconclusive too-few-samples: 10 %: the deadline has passed, and errors has 12 of the 100 requests that it needs",
    );
  });

  test("that cannot be read ends after the third time in a row", async () => {
    const script = [unread, share(0, 100), unread, unread, unread].map((errors) => ({ errors }));
    const { said, at } = await watched(canaryOf(errorRate), script);
    expect(said).toBe("broken tool-error: 10 %: errors could not be read 3 times in a row: the server answered 502");
    expect(at.at(-1)).toBe(50_000);
  });

  test("is judged by the metric that speaks against it, whatever becomes of the others", async () => {
    const script = [
      { errors: unread, memory: value(50) },
      ...[200, 200, 200].map((one) => ({ errors: share(0, 90), memory: value(one) })),
    ];
    const { said } = await watched(canaryOf(errorRate, memory), script);
    expect(said).toBe("failed canary: 10 %: memory was 200, 200, 200, 3 times in a row (may be at most 100)");
  });

  test("that is cancelled says so, and what was being read then decides nothing", async () => {
    const script = [{ errors: share(0, 200) }, { errors: share(200, 200) }];
    const { said, intervals, report } = await watched(canaryOf(errorRate), script, { cancelAt: 2 });
    expect(said).toBe("cancelled interrupted: 10 %: stopped before it was decided");
    expect([intervals.length, report.looks]).toEqual([1, 1]);
  });

  test("leaves out the intervals that a slow reading ran into", async () => {
    const { at, said } = await watched(canaryOf(errorRate), [{ errors: share(0, 200) }], { readMs: 14_000 });
    expect(at).toEqual([10_000, 30_000, 50_000, 70_000, 90_000]);
    expect(said).toBe("passed null: 10 %: errors is 0 % of 1,000");
  });
});
