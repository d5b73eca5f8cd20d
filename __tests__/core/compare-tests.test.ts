import { describe, expect, test } from "@jest/globals";
import type { BaselineSuite, BaselineTest } from "../../src/core/baseline.js";
import { compareTests } from "../../src/core/compare-tests.js";
import { countTests, type TestCase, type TestStatus } from "../../src/core/tests.js";

function one(name: string, status: TestStatus, more: Partial<TestCase> = {}): TestCase {
  return { name, status, ...more };
}

function suite(tests: readonly BaselineTest[], more: Partial<BaselineSuite> = {}): BaselineSuite {
  return { tests, ...more };
}

function standings(cases: readonly TestCase[], base: readonly BaselineSuite[]) {
  return compareTests(countTests(cases), { suites: base }).tests.cases.map(({ standing }) => standing);
}

describe("tests against the base", () => {
  test("each has its standing, and what is gone is named", () => {
    const base = [
      suite(
        [
          ["a", "p", 1],
          ["b", "f", 1],
          ["c", "p", 1],
          ["d", "f", 1],
        ],
        { suite: "s" },
      ),
      suite([
        ["a", "p", 1],
        ["e", "s", 0],
      ]),
    ];
    const cases = [
      one("a", "passed", { suite: "s" }),
      one("b", "failed", { suite: "s" }),
      one("c", "failed", { suite: "s" }),
      one("d", "passed", { suite: "s" }),
      one("e", "failed"),
      one("f", "failed", { suite: "s" }),
    ];
    const { tests, against } = compareTests(countTests(cases), { suites: base });
    expect(tests.cases.map(({ name, standing }) => [name, standing])).toEqual([
      ["a", undefined],
      ["b", "failing"],
      ["c", "newly-failing"],
      ["d", "fixed"],
      ["e", "newly-failing"],
      ["f", "new"],
    ]);
    expect(against).toEqual({
      total: 6,
      new: 1,
      removed: 1,
      newlyFailing: 2,
      fixed: 1,
      failing: 1,
      gone: [{ name: "a" }],
    });
    expect(tests.failed).toBe(4);
  });

  test("a test that is only skipped now is not fixed, and one that runs again is not new", () => {
    expect(
      standings(
        [one("a", "skipped"), one("b", "passed")],
        [
          suite([
            ["a", "f", 0],
            ["b", "s", 0],
          ]),
        ],
      ),
    ).toEqual([undefined, undefined]);
  });

  test("equal names are told apart by file, then by status, in any order", () => {
    const base = [suite([["works", "f", 0]], { path: "a.js" }), suite([["works", "p", 0]], { path: "b.js" })];
    const a = one("works", "failed", { path: "a.js" });
    const b = one("works", "passed", { path: "b.js" });
    expect(standings([a, b], base)).toEqual(["failing", undefined]);
    expect(standings([b, a], base)).toEqual([undefined, "failing"]);
    const nameless = [
      suite([
        ["works", "f", 0],
        ["works", "p", 0],
      ]),
    ];
    expect(standings([one("works", "passed"), one("works", "failed")], nameless)).toEqual([undefined, "failing"]);
    expect(standings([one("works", "passed"), one("works", "passed"), one("works", "passed")], nameless)).toEqual([
      undefined,
      "fixed",
      "new",
    ]);
  });

  test("a renamed file keeps its tests", () => {
    const base = [suite([["works", "f", 0]], { path: "old.js" }), suite([["works", "p", 0]], { path: "b.js" })];
    const cases = countTests([one("works", "passed", { path: "b.js" }), one("works", "passed", { path: "new.js" })]);
    const renamed = new Map([["old.js", "new.js"]]);
    expect(
      compareTests(cases, { suites: base }, () => false, renamed).tests.cases.map(({ standing }) => standing),
    ).toEqual([undefined, "fixed"]);
  });

  test("what came in from the base branch is neither new nor removed", () => {
    const cases = countTests([one("theirs", "passed", { path: "main.js" }), one("mine", "passed", { path: "a.js" })]);
    const base = [suite([["dropped there", "p", 0]], { path: "main.js" })];
    const { against } = compareTests(cases, { suites: base }, (path) => path === "main.js");
    expect(against).toMatchObject({ new: 1, removed: 0, gone: [] });
  });

  test("100,000 equal names are matched one by one, and 1,000 names of removed tests are kept", () => {
    const many = Array.from({ length: 100_000 }, () => one("same", "passed"));
    const base = [suite(Array.from({ length: 100_002 }, () => ["same", "p", 0] as const))];
    const { against } = compareTests(countTests(many), { suites: base });
    expect(against).toMatchObject({ total: 100_002, new: 0, fixed: 0, removed: 2 });
    const gone = [suite(Array.from({ length: 5_000 }, (_, index) => [`t${index}`, "p", 0] as const))];
    const emptied = compareTests(countTests([]), { suites: gone }).against;
    expect([emptied.removed, emptied.gone.length]).toEqual([5_000, 1_000]);
  });

  test("where one side is not kept whole, what is new or removed is not known", () => {
    const omitted = { passed: 5, failed: 0, skipped: 0, flaky: 0, timeMs: 0 };
    const suites = [
      suite([
        ["a", "f", 0],
        ["gone", "p", 0],
      ]),
    ];
    const cases = [one("a", "failed"), one("b", "failed")];
    const told = { new: 0, removed: 0, failing: 1, gone: [], isPartial: true };
    const head = compareTests(countTests(cases, [omitted]), { suites });
    expect(head.against).toMatchObject({ total: 2, ...told });
    expect(head.tests.cases.map(({ standing }) => standing)).toEqual(["failing", undefined]);
    expect(compareTests(countTests(cases), { suites, omitted: 5 }).against).toMatchObject({ total: 7, ...told });
  });

  test("names like those of an object's own members are names", () => {
    expect(
      standings([one("__proto__", "passed"), one("constructor", "failed")], [suite([["constructor", "f", 0]])]),
    ).toEqual(["new", "failing"]);
  });
});
