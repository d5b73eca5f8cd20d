import { describe, expect, test } from "@jest/globals";
import { baselineOf, coverageAgainst } from "../../src/core/baseline.js";
import type { FileCoverage } from "../../src/core/coverage.js";
import { countTests } from "../../src/core/tests.js";
import { broken, failed, inconclusive, passed, skipped } from "../../src/core/verdict.js";
import { finding, gate, report } from "../render/samples.js";

const commit = "4f1c0de4f1c0de4f1c0de4f1c0de4f1c0de4f1c0";

describe("the baseline of a run", () => {
  const tests = countTests([
    { name: "a", suite: "s", path: "t.py", line: 3, status: "passed", timeMs: 1.6 },
    { name: "b", suite: "s", path: "t.py", status: "failed", failure: { kind: "failure", message: "a long story" } },
    { name: "c", status: "skipped" },
  ]);
  const lines: FileCoverage["lines"] = [
    [1, 3],
    [2, 0],
  ];

  test("keeps what was built by name and size", () => {
    const artifact = { name: "a.whl", path: "dist/a.whl", kind: "wheel", bytes: 12, sha256: "0".repeat(64) } as const;
    const gates = [gate("build", { kind: "build", artifacts: [artifact] })];
    expect(baselineOf(report(gates), "main")?.gates[0]?.artifacts).toEqual([{ name: "a.whl", bytes: 12 }]);
  });

  test("holds names and numbers, and no failure's text", () => {
    const gates = [
      gate("lint", { findings: [finding({ context: "import os" })] }),
      gate("test", {
        kind: "test",
        verdict: failed("tests-failed", "1 of 3 tests failed"),
        tests,
        coverage: {
          files: [
            { path: "a.py", lines },
            { path: "b.go", lines: [], statements: { covered: 5, total: 7 } },
          ],
        },
        measurements: [{ name: "accuracy", value: 0.9, unit: "", better: "bigger" }],
      }),
    ];
    expect(baselineOf(report(gates), "main")).toEqual({
      schemaVersion: 1,
      branch: "main",
      commit,
      gates: [
        {
          name: "lint",
          measurements: [],
          findings: [
            {
              tool: "ruff",
              rule: "F401",
              message: "`os` imported but unused",
              severity: "error",
              path: "src/app.py",
              context: "import os",
            },
          ],
        },
        {
          name: "test",
          suites: [
            {
              suite: "s",
              path: "t.py",
              tests: [
                ["a", "p", 2],
                ["b", "f", 0],
              ],
            },
            { tests: [["c", "s", 0]] },
          ],
          coverage: {
            covered: 6,
            total: 9,
            files: [
              ["a.py", 1, 2],
              ["b.go", 5, 7],
            ],
          },
          measurements: [{ name: "accuracy", value: 0.9 }],
          findings: [],
        },
      ],
    });
  });

  test("is not made of a run with a hole; linting alone may have one", () => {
    const judged = gate("test", { kind: "test", tests });
    const hole = gate("integration", { kind: "test", verdict: broken("timeout", "too slow") });
    const waiting = gate("integration", { kind: "test", verdict: skipped("needs", "test is not green") });
    expect(baselineOf(report([judged, hole]), "main")).toBeNull();
    expect(baselineOf(report([judged, waiting]), "main")).toBeNull();
    expect(baselineOf(report([gate("lint", { verdict: broken("tool-missing", "no ruff") })]), "main")).toBeNull();
    expect(baselineOf(report([judged], { commit: null }), "main")).toBeNull();
    const lintless = report([judged, gate("lint", { verdict: broken("tool-missing", "no ruff") })]);
    expect(baselineOf(lintless, "main")?.gates.map(({ name }) => name)).toEqual(["test"]);
    const undecided = gate("model", { kind: "test", verdict: inconclusive("no-base", "no base") });
    expect(baselineOf(report([judged, undecided]), "main")?.gates.map(({ name }) => name)).toEqual(["test", "model"]);
  });

  test("keeps what the last one knew of gates that were left out", () => {
    const left = gate("model", { kind: "test", verdict: skipped("condition", "only when model/** changes") });
    const last = baselineOf(
      report([
        gate("test", { kind: "test" }),
        gate("model", { kind: "test", measurements: [{ name: "x", value: 1, unit: "", better: "bigger" }] }),
      ]),
      "main",
    );
    const next = baselineOf(report([gate("test", { kind: "test", verdict: passed("fine") }), left]), "main", last);
    expect(next?.gates.map(({ name, measurements }) => [name, measurements])).toEqual([
      ["test", []],
      ["model", [{ name: "x", value: 1 }]],
    ]);
  });

  test("says how many tests it does not name", () => {
    const omitted = { passed: 4, failed: 0, skipped: 1, flaky: 0, timeMs: 9 };
    const tests = countTests([{ name: "a", status: "passed" }], [omitted]);
    expect(baselineOf(report([gate("test", { kind: "test", tests })]), "main")?.gates[0]).toMatchObject({
      suites: [{ tests: [["a", "p", 0]] }],
      omitted: 5,
    });
  });

  test("leaves findings out when there are too many to keep", () => {
    const findings = Array.from({ length: 10_001 }, () => finding());
    expect(baselineOf(report([gate("lint", { findings })]), "main")?.gates[0]).toEqual({
      name: "lint",
      measurements: [],
    });
  });
});

test("coverage of files that changed, or whose coverage did", () => {
  const file = (path: string, covered: number, total: number): FileCoverage => ({
    path,
    lines: [],
    statements: { covered, total },
  });
  const now = {
    files: [file("same", 1, 2), file("touched", 1, 2), file("moved", 3, 4), file("worse", 1, 9), file("new", 1, 1)],
  };
  const base = {
    covered: 8,
    total: 20,
    files: [
      ["same", 1, 2],
      ["touched", 1, 2],
      ["was", 4, 4],
      ["worse", 2, 9],
      ["gone", 0, 3],
    ] as const,
  };
  expect(coverageAgainst(now, base, (path) => path === "touched", new Map([["was", "moved"]]))).toEqual({
    covered: 8,
    total: 20,
    files: [
      { path: "touched", covered: 1, total: 2 },
      { path: "moved", covered: 4, total: 4 },
      { path: "worse", covered: 2, total: 9 },
    ],
  });
});
