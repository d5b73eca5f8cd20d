import { describe, expect, test } from "@jest/globals";
import { CASE_LIMIT, countTests, mergeTests, type TestCase, TestTally } from "../../src/core/tests.js";

function* cases(count: number, more: Partial<TestCase> = {}): Iterable<TestCase> {
  for (let at = 0; at < count; at++) yield { name: `t${at}`, status: "passed", timeMs: 0.25, ...more };
}

describe("counting tests", () => {
  test("the parts add up, and cases keep their order", () => {
    const all: TestCase[] = [
      { name: "a", status: "passed", timeMs: 1.4 },
      { name: "b", status: "failed", timeMs: 1.4 },
      { name: "c", status: "skipped" },
      { name: "d", status: "passed", flaky: true },
    ];
    expect(countTests(all)).toEqual({ total: 4, passed: 2, failed: 1, skipped: 1, flaky: 1, timeMs: 3, cases: all });
  });

  test("of more than the limit all count, and the first are kept; what failed has room of its own", () => {
    const failure: TestCase = { name: "last", status: "failed" };
    const { cases: kept, ...numbers } = countTests([...cases(CASE_LIMIT.others + 3), failure]);
    expect(numbers).toEqual({
      total: 100_004,
      passed: 100_003,
      failed: 1,
      skipped: 0,
      flaky: 0,
      timeMs: 25_001,
      omitted: { passed: 3, failed: 0, skipped: 0, flaky: 0, timeMs: 0.75 },
    });
    expect([kept.length, kept.at(-2)?.name, kept.at(-1)?.name]).toEqual([100_001, "t99999", "last"]);
  });

  test("failed and flaky ones have a limit too", () => {
    const tally = new TestTally();
    for (const one of cases(CASE_LIMIT.notable, { status: "failed" })) tally.add(one);
    expect([tally.keeps({ status: "failed" }), tally.keeps({ status: "passed", flaky: true })]).toEqual([false, false]);
    expect(tally.keeps({ status: "passed" })).toBe(true);
    tally.add({ name: "flaky", status: "passed", flaky: true });
    const { failed, flaky, omitted } = tally.results();
    expect([failed, flaky, omitted?.flaky]).toEqual([50_000, 1, 1]);
  });

  test("merging loses no number", () => {
    const many = countTests(cases(CASE_LIMIT.others + 10));
    const merged = mergeTests([many, countTests(cases(5, { status: "skipped" })), many]);
    expect([merged.total, merged.passed, merged.skipped]).toEqual([200_025, 200_020, 5]);
    expect([merged.cases.length, merged.omitted?.passed, merged.omitted?.skipped]).toEqual([100_000, 100_020, 5]);
  });
});
