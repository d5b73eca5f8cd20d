import { describe, expect, test } from "@jest/globals";
import { judgeCoverage } from "../../src/core/judge-coverage.js";
import type { CoveragePolicy, GatePolicy } from "../../src/core/plan.js";
import type { BaseInfo } from "../../src/core/report.js";
import type { Verdict } from "../../src/core/verdict.js";

const policy: GatePolicy = { block: "new", failOn: "warning" };
const base: BaseInfo = { branch: "main", commit: "abc" };
const code = (verdict: Verdict | undefined) => verdict && [verdict.outcome, verdict.reason].filter(Boolean).join("/");

describe("judgeCoverage", () => {
  const coverage = (covered: number, total: number) => ({
    files: [
      {
        path: "a.py",
        lines: Array.from({ length: total }, (_, index) => [index + 1, index < covered ? 1 : 0] as const),
      },
    ],
  });
  const floors = (minimum?: number, patch?: number): GatePolicy => ({ ...policy, coverage: { minimum, patch } });
  const patch = (covered: number, total: number) => ({ covered, total, files: [] });

  test.each([
    ["no floor", undefined, policy, { coverage: undefined, patch: undefined, base }],
    ["above the floor", "passed", floors(85), { coverage: coverage(9, 10), patch: undefined, base }],
    ["exactly at the floor", "passed", floors(90), { coverage: coverage(9, 10), patch: undefined, base }],
    [
      "just below: 79.999 % is not 80 %",
      "failed/coverage",
      floors(80),
      { coverage: coverage(79_999, 100_000), patch: undefined, base },
    ],
    ["patch below", "failed/coverage", floors(undefined, 90), { coverage: coverage(9, 10), patch: patch(5, 10), base }],
    [
      "a change without executable lines",
      "passed",
      floors(undefined, 90),
      { coverage: coverage(9, 10), patch: patch(0, 0), base },
    ],
    [
      "patch without the base",
      "inconclusive/no-base",
      floors(undefined, 90),
      { coverage: coverage(9, 10), patch: undefined, base },
    ],
    [
      "patch where there is no base by nature",
      "passed",
      floors(undefined, 90),
      { coverage: coverage(9, 10), patch: undefined, base: null },
    ],
    ["no coverage at all", "broken/report-missing", floors(85), { coverage: undefined, patch: undefined, base }],
    ["coverage of nothing", "inconclusive/no-data", floors(85), { coverage: coverage(0, 0), patch: undefined, base }],
  ] as const)("%s → %s", (_what, expected, rule, evidence) => {
    expect(code(judgeCoverage(rule, evidence))).toBe(expected);
  });

  test("says both floors that were missed", () => {
    const verdict = judgeCoverage(floors(95, 90), { coverage: coverage(9, 10), patch: patch(5, 7), base });
    expect(verdict?.message).toBe("coverage is 90 % (needs 95 %), patch coverage is 71.42 % (needs 90 %)");
  });

  test("a summary says nothing of the patch, and is never green for it", () => {
    const known = { ...patch(9, 10), unknown: ["src/a.js"] };
    const verdict = judgeCoverage(floors(80, 90), { coverage: coverage(9, 10), patch: known, base });
    expect(code(verdict)).toBe("inconclusive/no-data");
    expect(verdict?.message).toBe("patch coverage is unknown: of src/a.js the reports have totals only, and no lines");
    const total = judgeCoverage(floors(80), { coverage: coverage(9, 10), patch: known, base });
    expect(code(total)).toBe("passed");
  });

  const rule = (floor: CoveragePolicy): GatePolicy => ({ ...policy, coverage: floor });
  const file = (path: string, covered: number, total: number) => ({ ...coverage(covered, total).files[0], path });
  const many = {
    files: [file("src/core/a.ts", 8, 10), file("src/core/b.ts", 3, 10), file("src/ui/c.ts", 0, 5)].map((one) => ({
      lines: [],
      ...one,
    })),
  };

  test("floors of paths, each for itself, with the worst files", () => {
    const verdict = judgeCoverage(rule({ paths: { "src/core/**": 95, "src/ui/*.ts": 0 } }), {
      coverage: many,
      patch: undefined,
      base: null,
    });
    expect(code(verdict)).toBe("failed/coverage");
    expect(verdict?.message).toBe(
      "coverage of src/core/** is 55 % (needs 95 %): src/core/b.ts 4–10; src/core/a.ts 9–10",
    );
    expect(
      code(judgeCoverage(rule({ paths: { "src/core/**": 55 } }), { coverage: many, patch: undefined, base })),
    ).toBe("passed");
  });

  test("a path floor without a covered file is undecided", () => {
    const verdict = judgeCoverage(rule({ paths: { "lib/**": 10 } }), { coverage: many, patch: undefined, base });
    expect([code(verdict), verdict?.message]).toEqual([
      "inconclusive/no-data",
      "the coverage reports hold no line of lib/**",
    ]);
  });

  test.each([
    ["at the limit", "passed", { covered: 905, total: 1000 }, base],
    ["a hair deeper", "failed/coverage", { covered: 90_501, total: 100_000 }, base],
    ["risen", "passed", { covered: 1, total: 2 }, base],
    ["nothing to compare with by nature", "passed", undefined, null],
    ["no baseline", "inconclusive/no-base", undefined, base],
    ["a baseline of nothing", "inconclusive/no-base", { covered: 0, total: 0 }, base],
  ] as const)("max-drop: %s → %s", (_what, expected, baseTotal, against) => {
    const evidence = { coverage: coverage(9, 10), patch: undefined, base: against, baseTotal };
    expect(code(judgeCoverage(rule({ maxDrop: 0.5 }), evidence))).toBe(expected);
  });

  test("a fall is told in points, rounded up", () => {
    const evidence = {
      coverage: coverage(9, 10),
      patch: undefined,
      base,
      baseTotal: { covered: 90_501, total: 100_000 },
    };
    expect(judgeCoverage(rule({ maxDrop: 0.5 }), evidence)?.message).toBe(
      "coverage fell by 0.51 points from 90.5 % to 90 % (may fall by 0.5)",
    );
  });

  test("what is bad outweighs what is unknown", () => {
    const evidence = { coverage: coverage(9, 10), patch: undefined, base };
    expect(code(judgeCoverage(rule({ minimum: 95, maxDrop: 0 }), evidence))).toBe("failed/coverage");
  });
});
