import { describe, expect, test } from "@jest/globals";
import { judgeCanary } from "../../src/core/canary.js";
import {
  type CanaryInterval,
  type MetricRule,
  type MetricSample,
  metricDefaults,
  type Reading,
} from "../../src/core/canary-metric.js";

const minute = 60_000;
const { better, tolerance, ...counts } = metricDefaults;
const errors: MetricRule = { name: "errors", ...counts, max: 0.05, compare: { better, tolerance } };
const latency: MetricRule = { name: "latency", ...counts, max: 500, compare: { better, tolerance } };

const share = (count: number, total: number): Reading => ({ type: "share", count, total });
const value = (one: number): Reading => ({ type: "value", value: one });
const none: Reading = { type: "none", why: "the query found no series" };
const error: Reading = { type: "error", why: "the server answered 502" };

/** A rollout of three steps of ten intervals, at most twenty each; `samples` are those of the step it is in. */
function judge(
  rule: MetricRule | readonly MetricRule[],
  samples: readonly MetricSample[],
  { before = [] as readonly (readonly MetricSample[])[], minutes = samples.length } = {},
) {
  const rules = Array.isArray(rule) ? (rule as readonly MetricRule[]) : [rule as MetricRule];
  const name = rules[0]?.name ?? "";
  const intervals = [...before, samples].flatMap((all, step): CanaryInterval[] =>
    all.map((sample) => ({ step, samples: { [name]: sample } })),
  );
  const state = { intervals, step: before.length, elapsedMs: minutes * minute };
  return judgeCanary({ rules, looks: [20, 20, 20] }, { ...state, holdMs: 10 * minute, deadlineMs: 20 * minute });
}

const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
/** Up and down, so that neighbours do not resemble each other. */
const noise = (index: number) => ((index * 7) % 10) - 4.5;
const same = repeat(10, (at) => ({ canary: share(at % 2, 40), stable: share(4, 360) }));
const steady = repeat(10, (at) => ({ canary: value(200 + noise(at)), stable: value(200 + noise(at + 3)) }));

describe("shares", () => {
  test("of equal versions go on, and on to the next step when the time is over", () => {
    expect(judge(errors, same.slice(0, 9)).action).toBe("continue");
    expect(judge(errors, same)).toEqual({
      action: "promote",
      reason: "errors is 1.25 % of 400, stable's 1.11 % of 3,600",
      metrics: [{ name: "errors", outcome: "pass", reason: "is 1.25 % of 400, stable's 1.11 % of 3,600" }],
    });
  });

  test("that are plainly worse end the rollout at once", () => {
    const bad = [{ canary: share(12, 40), stable: share(4, 360) }];
    expect(judge(errors, bad)).toMatchObject({
      action: "rollback",
      reason: "errors is 30 % of 40 (may be at most 5 %; p < 0.0001)",
      metrics: [{ outcome: "breach" }],
    });
    expect(judge({ ...errors, max: undefined }, bad).reason).toBe(
      "errors is worse than stable's: 30 % of 40 against 1.11 % of 360 (p < 0.0001)",
    );
  });

  test("of which more is better are judged by the rarer outcome", () => {
    const success: MetricRule = { name: "success", ...counts, compare: { better: "higher", tolerance } };
    const worse = repeat(10, () => ({ canary: share(180, 200), stable: share(1782, 1800) }));
    expect(judge(success, worse).reason).toMatch(/^success is worse than stable's: 90 % of 2,000 against 99 %/);
    const clicks: MetricRule = { ...success, name: "clicks" };
    const fewer = repeat(15, () => ({ canary: share(1, 200), stable: share(36, 1800) }));
    expect(judge(clicks, fewer).reason).toMatch(/^clicks is worse than stable's: 0.5 % of 3,000 against 2 %/);
    expect(
      judge(
        success,
        repeat(10, () => ({ canary: share(199, 200), stable: share(1782, 1800) })),
      ).action,
    ).toBe("promote");
    const low: MetricRule = { name: "success", ...counts, min: 0.99 };
    expect(judge(low, worse).reason).toMatch(/^success is 90 % of 2,000 \(may be at least 99 %/);
  });

  test("that are worse by less than the tolerance are let pass, however sure", () => {
    const steps = [20, 20, 20].map((count) =>
      repeat(count, () => ({ canary: share(650, 10_000), stable: share(4_500, 90_000) })),
    );
    const judged = (tolerance: number) =>
      judge({ ...errors, max: undefined, compare: { better, tolerance } }, steps[2] ?? [], {
        before: steps.slice(0, 2),
      });
    expect(judged(0.35).action).toBe("promote");
    expect(judged(0.25).action).toBe("rollback");
  });

  test("that differ by no more than their noise are no proof, and a steady difference is one", () => {
    // Each version has good and bad spells of its own; the canary's bad ones come first.
    const spells = (index: number) => (Math.floor(index / 4) % 2 === 0 ? 1.6 : 0.6);
    const noisy = repeat(18, (at) => ({
      canary: share(Math.round(60 * spells(at)), 4_000),
      stable: share(Math.round(540 * spells(at + 4)), 36_000),
    }));
    const calm = repeat(18, () => ({ canary: share(120, 4_000), stable: share(540, 36_000) }));
    const actions = (samples: readonly MetricSample[]) =>
      samples.map((_, at) => judge(errors, samples.slice(0, at + 1)).action);
    expect(actions(noisy)).not.toContain("rollback");
    expect(actions(calm)).toContain("rollback");
  });

  test("that look worse wait for more data, and pass at the deadline if these do not bear it out", () => {
    const odd = repeat(10, (at) => ({ canary: share(at % 2, 40), stable: share(at % 5 === 0 ? 5 : 0, 360) }));
    const waiting = judge(errors, odd);
    expect(waiting).toMatchObject({ action: "hold", metrics: [{ outcome: "inconclusive" }] });
    expect(waiting.reason).toMatch(
      /^errors looks worse than stable's: 1.25 % of 400 against 0.278 % of 3,600 \(p = 0\./,
    );
    expect(judge(errors, odd, { minutes: 20 })).toMatchObject({ action: "promote", metrics: [{ outcome: "pass" }] });
  });

  test("of too few requests hold, and roll back at the deadline", () => {
    const few = repeat(10, () => ({ canary: share(0, 5), stable: share(0, 45) }));
    expect(judge(errors, few)).toMatchObject({
      action: "hold",
      reason: "errors has 50 of the 100 requests that it needs",
    });
    expect(judge(errors, few, { minutes: 20 })).toMatchObject({
      action: "rollback",
      reason: "the deadline has passed, and errors has 50 of the 100 requests that it needs",
      metrics: [{ outcome: "inconclusive" }],
    });
  });

  test("above their limit are no pass, be they too few to be sure", () => {
    const high = repeat(10, (at) => ({ canary: share(at < 6 ? 1 : 0, 11), stable: share(5, 99) }));
    expect(judge({ ...errors, samples: 1 }, high)).toMatchObject({
      action: "hold",
      reason: "errors is 5.45 % of 110, stable's 5.05 % of 990 (may be at most 5 %), too few to be sure",
    });
  });
});

describe("values", () => {
  test("of equal versions promote", () => {
    expect(judge(latency, steady)).toMatchObject({
      action: "promote",
      reason: "latency is 200, stable's 200 over 10 samples",
    });
  });

  test("outside their limit so many times in a row end the rollout, and not before", () => {
    const high = [...steady, ...repeat(2, () => ({ canary: value(612), stable: value(200) }))];
    const absolute = { ...latency, compare: undefined };
    expect(judge(absolute, high)).toMatchObject({
      action: "hold",
      reason: "latency was 612 at last (may be at most 500)",
    });
    const over = judge(absolute, [...high, { canary: none }, { canary: value(640) }]);
    expect(over).toMatchObject({
      action: "rollback",
      reason: "latency was 612, 612, 640, 3 times in a row (may be at most 500)",
    });
  });

  test("that are outside every other time do not pass", () => {
    const restless = repeat(11, (at) => ({ canary: value(at % 2 === 0 ? 900 : 400) }));
    expect(judge({ ...latency, compare: undefined }, restless)).toMatchObject({
      action: "hold",
      reason: "latency is 900 in the median (may be at most 500)",
    });
  });

  test("that are slower end the rollout within the step", () => {
    const slower = repeat(20, (at) => ({ canary: value(260 + noise(at)), stable: value(200 + noise(at + 3)) }));
    const actions = repeat(20, (at) => judge(latency, slower.slice(0, at + 1)).action);
    expect(actions.indexOf("rollback") + 1).toBe(11);
    expect(judge(latency, slower.slice(0, 11))).toMatchObject({
      action: "rollback",
      reason:
        "latency is worse than stable's by 30 %: 259.5 against 199.5 in the median of 11 intervals, the worse one in 100 % of all pairs (p = 0.0004)",
    });
    const faster = slower.map(({ canary, stable }) => ({ canary: stable, stable: canary }));
    expect(judge(latency, faster).action).toBe("promote");
    expect(judge({ ...latency, compare: { better: "higher", tolerance } }, faster).action).toBe("rollback");
  });

  test("that only get slow at a later weight are found in that step", () => {
    const long = [...steady, ...steady];
    const slower = repeat(15, (at) => ({ canary: value(260 + noise(at)), stable: value(200 + noise(at + 3)) }));
    expect(judge(latency, slower, { before: [long, long] })).toMatchObject({ action: "rollback" });
  });

  test("that are slower by less than the tolerance pass", () => {
    const slightly = repeat(10, (at) => ({ canary: value(215 + noise(at)), stable: value(200 + noise(at + 3)) }));
    expect(judge(latency, slightly).action).toBe("promote");
  });

  test("that resemble those before are no proof", () => {
    const drifting = repeat(20, (at) => ({
      canary: value(200 + 40 * Math.sin(at / 3)),
      stable: value(200 - 40 * Math.sin(at / 3)),
    }));
    expect(judge(latency, drifting.slice(0, 10)).action).not.toBe("rollback");
  });

  test("too few to show any difference do not pass", () => {
    const few = steady.slice(0, 4);
    expect(judge({ ...latency, samples: 1 }, few, { minutes: 10 })).toMatchObject({
      action: "hold",
      reason: "latency has 4 of the 5 samples that it needs",
    });
  });
});

describe("what cannot be judged is never green", () => {
  test.each<[string, readonly MetricSample[], string]>([
    ["nothing at all", [], "latency has no data: it was not measured"],
    ["no data", repeat(10, () => ({ canary: none, stable: none })), "latency has no data: the query found no series"],
    [
      "no data at last",
      [...steady, { canary: none, stable: value(1) }],
      "latency has no data: the query found no series",
    ],
    [
      "no stable version",
      repeat(10, () => ({ canary: value(1) })),
      "latency has no data: it was not measured (stable)",
    ],
    ["one error", [...steady, { canary: error, stable: none }], "latency could not be read: the server answered 502"],
    [
      "two kinds",
      repeat(2, () => ({ canary: share(1, 100), stable: value(1) })),
      "latency could not be read: one version gives a count, the other a value",
    ],
  ])("%s holds, and rolls back at the deadline", (_, samples, reason) => {
    expect(judge(latency, samples, { minutes: 10 })).toMatchObject({ action: "hold", reason });
    expect(judge(latency, samples, { minutes: 20 })).toMatchObject({
      action: "rollback",
      reason: `the deadline has passed, and ${reason}`,
      metrics: [{ outcome: "inconclusive" }],
    });
  });

  test("three errors in a row end the rollout; one that is mended does not", () => {
    const broken = { canary: error, stable: error };
    expect(judge(latency, [...steady, broken, broken, steady[0] ?? broken]).action).toBe("promote");
    expect(judge(latency, [broken, broken, broken])).toMatchObject({
      action: "rollback",
      reason: "latency could not be read 3 times in a row: the server answered 502",
    });
  });

  test("no metric, and a metric beside one that passes", () => {
    expect(judge([], [], { minutes: 10 })).toMatchObject({ action: "hold", reason: "there is no metric to judge by" });
    expect(judge([], [], { minutes: 20 }).action).toBe("rollback");
    expect(judge([latency, errors], steady)).toMatchObject({
      action: "hold",
      reason: "errors has no data: it was not measured",
      metrics: [{ outcome: "pass" }, { outcome: "inconclusive" }],
    });
  });

  test("a step without a sample of its own", () => {
    expect(judge(latency, [], { before: [steady], minutes: 10 })).toMatchObject({
      action: "hold",
      reason: "latency has no sample in this step yet",
    });
  });
});
