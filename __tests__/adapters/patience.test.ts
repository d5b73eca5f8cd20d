import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { Patience } from "../../src/adapters/github/patience.js";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A call that fails for so long before it has its answer. */
function trouble(patience: Patience, ms: number): void {
  const call = {};
  patience.troubled(call, Date.now());
  jest.advanceTimersByTime(ms);
  patience.settled(call);
}

test("trouble that follows upon trouble is over after the budget", () => {
  const patience = new Patience(120_000);
  for (const ms of [60_000, 30_000, 29_000]) trouble(patience, ms);
  expect([patience.isOver, patience.leftMs]).toEqual([false, 1_000]);
  trouble(patience, 1_000);
  expect(patience.isOver).toBe(true);
});

test("a run of hours has a bad minute in each of them", () => {
  const patience = new Patience(120_000);
  for (let hour = 0; hour < 6; hour++) {
    trouble(patience, 60_000);
    jest.advanceTimersByTime(3_540_000);
  }
  expect(patience.isOver).toBe(false);
  trouble(patience, 90_000);
  jest.advanceTimersByTime(100_000);
  trouble(patience, 41_000);
  expect(patience.isOver).toBe(true);
});
