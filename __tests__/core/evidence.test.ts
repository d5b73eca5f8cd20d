import { describe, expect, test } from "@jest/globals";
import { dispersion } from "../../src/core/dispersion.js";
import { type Bets, betsOnExcess, betsOnHigher, betsOnLower, evidence, rateRatio } from "../../src/core/evidence.js";
import { studentTail } from "../../src/core/normal.js";
import { constantBoundary } from "../../src/core/sequential.js";

/** Mean of the evidence over everything that can happen, each with its chance. */
function mean(outcomes: readonly { readonly chance: number; readonly bets: Bets }[]): number {
  return outcomes.reduce((sum, { chance, bets }) => sum + chance * evidence([bets], [0], 1), 0);
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

describe("evidence gains nothing in the mean where there is no difference", () => {
  test("between Poisson counts: binomial, given their sum", () => {
    const part = 0.25;
    const outcomes = Array.from({ length: 13 }, (_, count) => ({
      chance: choose(12, count) * part ** count * (1 - part) ** (12 - count),
      bets: betsOnHigher({ count, total: 100, stableCount: 12 - count, stableTotal: 300 }),
    }));
    expect(mean(outcomes)).toBeCloseTo(1, 10);
  });

  test("between shares that are not rare: hypergeometric, and careful", () => {
    const outcomes = Array.from({ length: 9 }, (_, count) => ({
      chance: (choose(10, count) * choose(30, 8 - count)) / choose(40, 8),
      bets: betsOnHigher({ count, total: 10, stableCount: 8 - count, stableTotal: 30 }),
    }));
    expect(mean(outcomes)).toBeLessThan(1);
    expect(mean(outcomes)).toBeGreaterThan(0.5);
  });

  test("at a limit, and less below it", () => {
    const at = (rate: number) =>
      mean(
        Array.from({ length: 41 }, (_, count) => ({
          chance: choose(40, count) * rate ** count * (1 - rate) ** (40 - count),
          bets: betsOnExcess(count, 40, 0.05),
        })),
      );
    expect(at(0.05)).toBeCloseTo(1, 10);
    expect(at(0.04)).toBeLessThan(0.9);
    expect(at(0.1)).toBeGreaterThan(2);
  });
});

describe("evidence", () => {
  const bad = betsOnHigher({ count: 9, total: 100, stableCount: 9, stableTotal: 900 });
  const good = betsOnHigher({ count: 1, total: 100, stableCount: 9, stableTotal: 900 });

  test("is 1 before anything is seen, and where nothing happens", () => {
    expect(evidence([], [], 3)).toBe(1);
    const quiet = betsOnHigher({ count: 0, total: 100, stableCount: 0, stableTotal: 900 });
    expect(evidence([quiet, quiet], [0], 3)).toBeCloseTo(1, 12);
  });

  test("of a fault that begins with a step is not lost in what was good before", () => {
    const before = Array.from({ length: 20 }, () => good);
    const whole = evidence([...before, bad, bad], [0], 1);
    const stepwise = evidence([...before, bad, bad], [0, 20], 2);
    expect(stepwise).toBeGreaterThan(100 * whole);
  });

  test("of a lower rate mirrors that of a higher", () => {
    const pair = { count: 9, total: 100, stableCount: 90, stableTotal: 300 };
    const mirrored = { count: 90, total: 300, stableCount: 9, stableTotal: 100 };
    expect(betsOnLower(pair)).toEqual(betsOnHigher(mirrored));
  });

  test("of limits of nothing and of all", () => {
    expect(evidence([betsOnExcess(1, 100, 0)], [0], 1)).toBe(Number.POSITIVE_INFINITY);
    expect(evidence([betsOnExcess(0, 100, 0)], [0], 1)).toBe(1);
    expect(evidence([betsOnExcess(100, 100, 1)], [0], 1)).toBe(1);
  });
});

test("the ratio of rates is that of each interval, whatever the weights", () => {
  const morning = { count: 1, total: 100, stableCount: 9, stableTotal: 900 };
  const evening = { count: 25, total: 500, stableCount: 25, stableTotal: 500 };
  expect(rateRatio([morning, evening])).toBeCloseTo(1, 12);
  expect(rateRatio([{ count: 1, total: 10, stableCount: 0, stableTotal: 90 }])).toBe(Number.POSITIVE_INFINITY);
  expect(rateRatio([{ count: 0, total: 10, stableCount: 0, stableTotal: 90 }])).toBeNaN();
});

// Pocock's own table (two-sided 5 % and 1 %); a crossing of both bounds is too rare to count.
test.each([
  [2, 0.05, 2.178],
  [5, 0.05, 2.413],
  [10, 0.05, 2.555],
  [5, 0.01, 2.986],
])("the boundary of %d looks at %d", (looks, alpha, z) => {
  expect(Math.abs(constantBoundary(1, looks, alpha / 2) - z)).toBeLessThan(0.03);
});

// Upper percentage points from any table of Student's distribution.
test.each([
  [2.015, 5, 0.05],
  [5.893, 5, 0.001],
  [2.764, 10, 0.01],
  [3.552, 20, 0.001],
])("P(T > %d) with %d degrees of freedom", (t, freedom, chance) => {
  expect(Math.abs(studentTail(t, freedom) / chance - 1)).toBeLessThan(0.1);
  expect(studentTail(-t, freedom)).toBeCloseTo(1 - studentTail(t, freedom), 12);
});

describe("noise of a version's own", () => {
  const pairs = (count: number, events: number, wave: number) =>
    Array.from({ length: count }, (_, at) => {
      const way = Math.floor(at / 3) % 2 === 0 ? 1 : -1;
      const part = 1 + way * wave;
      return { count: events * part, total: 10_000, stableCount: 9 * events, stableTotal: 90_000 };
    });

  test("is not assumed to be larger than chance where there is little to count", () => {
    expect(dispersion(pairs(20, 0.4, 0))(0)).toBe(1);
    expect(dispersion(pairs(4, 0, 0))(0)).toBe(1);
  });

  test("is assumed while intervals are few, and believed less the longer the data show none", () => {
    const alone = dispersion(pairs(1, 100, 0))(0);
    // 0.7 of the variance of a count, for lack of anything better known.
    expect(alone).toBeGreaterThan(0.5 * 0.7 * 90);
    const [few, many] = [dispersion(pairs(5, 100, 0))(0), dispersion(pairs(60, 100, 0))(0)];
    expect(many).toBeLessThan(few / 4);
  });

  test("is seen in the data, from any interval on", () => {
    const calm = dispersion(pairs(60, 100, 0));
    const noisy = dispersion(pairs(60, 100, 0.5));
    expect(noisy(0)).toBeGreaterThan(3 * calm(0));
    expect(noisy(59)).toBeLessThan(noisy(0));
  });

  test("is none where only the canary fails: that is the difference itself", () => {
    const alone = Array.from({ length: 4 }, () => ({ count: 2, total: 30, stableCount: 0, stableTotal: 270 }));
    expect(dispersion(alone)(0)).toBeCloseTo(1, 12);
  });
});

test("evidence that is divided is a proof only if it is one undivided", () => {
  const bad = betsOnHigher({ count: 9, total: 100, stableCount: 9, stableTotal: 900 });
  const good = betsOnHigher({ count: 0, total: 100, stableCount: 18, stableTotal: 900 });
  for (const by of [1, 1.5, 4, 1_000]) {
    for (const bets of [[bad, bad], [bad, good], [good]]) {
      expect(evidence(bets, [0], 1, () => by)).toBeLessThanOrEqual(evidence(bets, [0], 1) + 1);
    }
  }
});
