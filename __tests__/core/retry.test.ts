import { describe, expect, test } from "@jest/globals";
import { judgeQuarantine, quarantineReports, withQuarantine } from "../../src/core/quarantine.js";
import { afterRetry, tooManyToRetry } from "../../src/core/retry.js";
import { countTests, type TestCase } from "../../src/core/tests.js";

const red = (name: string, more: Partial<TestCase> = {}): TestCase => ({
  name,
  status: "failed",
  failure: { kind: "failure", message: "first" },
  ...more,
});
const green = (name: string, more: Partial<TestCase> = {}): TestCase => ({ name, status: "passed", ...more });

function merged(
  first: readonly TestCase[],
  again: readonly TestCase[],
  asked = first.filter((t) => t.status === "failed"),
) {
  const { tests, failing, ran } = afterRetry(countTests(first), asked, countTests(again));
  const cases = tests.cases.map(({ name, status, flaky, path }) => `${flaky ? "flaky" : status} ${path ?? ""}${name}`);
  return { cases, failing: failing.map(({ name }) => name), ran };
}

describe("tests that were run again", () => {
  test("are flaky if they pass, and stay failed if they fail, are skipped or gone", () => {
    expect(
      merged(
        [red("a"), red("b"), red("c"), red("d"), green("e")],
        [green("a"), red("b"), green("c", { status: "skipped" })],
      ),
    ).toEqual({
      cases: ["flaky a", "failed b", "failed c", "failed d", "passed e"],
      failing: ["b", "c", "d"],
      ran: 2,
    });
  });
  test("keep what they failed with, and are counted as passed", () => {
    const first = countTests([red("a"), green("b")]);
    const { tests } = afterRetry(first, first.cases.slice(0, 1), countTests([green("a")]));
    expect(tests).toMatchObject({ total: 2, passed: 2, failed: 0, flaky: 1 });
    expect(tests.cases[0]?.failure?.message).toBe("first");
  });
  test("of the same name count each for itself, and all have to pass", () => {
    const [one, other] = [red("a", { path: "x/" }), red("a", { path: "y/" })];
    expect(merged([one, other], [green("a", { path: "x/" }), red("a", { path: "y/" })]).cases).toEqual([
      "flaky x/a",
      "failed y/a",
    ]);
    expect(merged([red("a"), green("a")], [green("a"), red("a")]).cases).toEqual(["failed a", "passed a"]);
    expect(merged([red("a"), red("a")], [green("a")]).cases).toEqual(["failed a", "failed a"]);
  });
  test("bring to light what fails beside them", () => {
    expect(merged([red("a"), green("b")], [green("a"), red("b"), red("new")]).cases).toEqual([
      "flaky a",
      "failed b",
      "failed new",
    ]);
  });
  test("are not so many that something is truly broken", () => {
    expect([tooManyToRetry(1, 1), tooManyToRetry(10, 12), tooManyToRetry(50, 250)]).toEqual([null, null, null]);
    expect(tooManyToRetry(11, 54)).toMatch(/^11 of 54 tests failed, too many/);
    expect(tooManyToRetry(51, 100_000)).toBe("51 of 100000 tests failed, too many to be run again (at most 50 are)");
  });
});

describe("quarantine", () => {
  const cases = [
    red("test_b[x-1]", { suite: "tests.test_a.TestC", path: "tests/test_a.py" }),
    red("TestGo/sub/deeper", { suite: "example.com/m" }),
    green("test_b[x-2]", { suite: "tests.test_a.TestC" }),
  ];
  const statuses = (test: string, until?: string) =>
    withQuarantine(countTests(cases), [{ test, reason: "r", ...(until && { until }) }], "2026-11-21").cases.map(
      ({ status }) => status[0],
    );
  test("is meant by name, suite, or one of both; * is anything and all else itself", () => {
    const rows: [string, string][] = [
      ["test_b[x-1]", "qfp"],
      ["test_b[x-*", "qfp"],
      ["test_b[x-[0-9]]", "ffp"],
      ["tests.test_a.*", "qfp"],
      ["tests.test_a.TestC::test_b*", "qfp"],
      ["tests/test_a.py::test_b[x-1]", "qfp"],
      ["TestGo/*", "fqp"],
      ["example.com/m", "fqp"],
      ["test", "ffp"],
      ["*", "qqp"],
    ];
    for (const [glob, expected] of rows) expect([glob, statuses(glob).join("")]).toEqual([glob, expected]);
  });
  test("holds to the end of its last day", () => {
    expect(statuses("*", "2026-11-21").join("")).toBe("qqp");
    expect(statuses("*", "2026-11-20").join("")).toBe("ffp");
  });
  test("counts for itself", () => {
    const rules = [{ test: "TestGo/*", reason: "r" }];
    expect(withQuarantine(countTests(cases), rules, "2026-11-21")).toMatchObject({
      total: 3,
      passed: 1,
      failed: 1,
      quarantined: 1,
    });
  });
  test("that is over fails, and what matches no test is told where all tests are known", () => {
    const rules = [
      { test: "test_b*", reason: "r", until: "2026-11-20", line: 9 },
      { test: "gone", reason: "r" },
    ];
    const reports = quarantineReports([countTests(cases)], rules, "2026-11-21", true);
    expect(reports.map(({ matched, failed, expired }) => [matched, failed, expired])).toEqual([
      [2, 1, true],
      [0, 0, false],
    ]);
    expect(judgeQuarantine(reports, ".github/gatehouse.yml")?.message).toBe(
      "quarantine of test_b* expired on 2026-11-20: mend the test or give it a new date (.github/gatehouse.yml:9)",
    );
    expect(quarantineReports([], rules, "2026-11-21", false).map(({ matched }) => matched)).toEqual([null, null]);
  });
});
