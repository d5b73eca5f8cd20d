import { describe, expect, test } from "@jest/globals";
import type { Diff } from "../../src/core/diff.js";
import type { GatePolicy } from "../../src/core/plan.js";
import { countTests } from "../../src/core/tests.js";
import { annotations } from "../../src/render/annotations.js";
import { finding, gate } from "./samples.js";

const onlyNew: GatePolicy = { block: "new", failOn: "warning" };
const diff: Diff = new Map([
  [
    "src/app.py",
    {
      status: "modified",
      path: "src/app.py",
      oldPath: "src/app.py",
      hunks: [{ old: { start: 9, count: 0 }, new: { start: 10, count: 3 } }],
    },
  ],
  [
    "gone.py",
    {
      status: "modified",
      path: "gone.py",
      oldPath: "gone.py",
      hunks: [{ old: { start: 5, count: 2 }, new: { start: 4, count: 0 } }],
    },
  ],
]);
const at = (startLine: number, endLine?: number) => finding({ range: { startLine, ...(endLine ? { endLine } : {}) } });
const lines = (result: ReturnType<typeof annotations>) => result.shown.map((one) => [one.path, one.startLine]);

describe("where findings are annotated", () => {
  const findings = [
    at(9),
    at(10),
    at(12),
    at(13),
    at(2, 10),
    finding({ path: "other.py" }),
    finding({ path: "gone.py", range: { startLine: 4 } }),
  ];

  test("not where the policy lets them pass", () => {
    const waived = { by: "ignore", reason: "r" } as const;
    const result = annotations(gate("lint", { findings: [at(10), { ...at(11), waived }] }), onlyNew, diff);
    expect(lines(result)).toEqual([["src/app.py", 10]]);
    expect(result.hidden).toEqual(["1 finding not annotated: let pass by the gate's policy."]);
  });

  test("on lines of the change", () => {
    const result = annotations(gate("lint", { findings }), onlyNew, diff);
    expect(lines(result)).toEqual([
      ["src/app.py", 10],
      ["src/app.py", 12],
      ["src/app.py", 2],
    ]);
    expect(result.hidden).toEqual(["4 findings not annotated: lay outside the lines of the change."]);
  });
  test("everywhere with block: all, and without a change to compare with", () => {
    expect(annotations(gate("lint", { findings }), { ...onlyNew, block: "all" }, diff).shown).toHaveLength(7);
    expect(annotations(gate("lint", { findings }), onlyNew, null).shown).toHaveLength(7);
  });
  test("known ones only with block: all", () => {
    const known = [finding({ standing: "known" })];
    expect(annotations(gate("lint", { findings: known }), onlyNew, null)).toEqual({ shown: [], hidden: [] });
    expect(annotations(gate("lint", { findings: known }), { ...onlyNew, block: "all" }, null).shown).toHaveLength(1);
  });
  test("a finding about a whole file belongs to a change of it", () => {
    const result = annotations(gate("lint", { findings: [finding({ range: undefined })] }), onlyNew, diff);
    expect(lines(result)).toEqual([["src/app.py", 1]]);
  });
  test("paths outside the repository are said, not sent", () => {
    const outside = ["/etc/passwd", "../x.py", "C:\\x.py", ""].map((path) => finding({ path }));
    expect(annotations(gate("lint", { findings: [...outside, finding({ path: undefined })] }), onlyNew, null)).toEqual({
      shown: [],
      hidden: ["5 findings not annotated: named no file of the repository."],
    });
  });
});

test("columns only where the lines are the same one, and inclusive", () => {
  const [one, two] = annotations(
    gate("lint", {
      findings: [
        finding({ range: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 10 } }),
        finding({ range: { startLine: 3, startColumn: 8, endLine: 4, endColumn: 2 } }),
      ],
    }),
    onlyNew,
    null,
  ).shown;
  expect([one?.startColumn, one?.endColumn]).toEqual([8, 9]);
  expect([two?.startColumn, two?.endColumn, two?.endLine]).toEqual([undefined, undefined, 4]);
});

describe("order and limits", () => {
  const failing = (count: number) =>
    countTests(
      Array.from({ length: count }, (_, index) => ({
        name: `t${index}`,
        path: "tests/a.py",
        line: index + 1,
        status: "failed" as const,
      })),
    );

  test("failed tests, then errors, warnings and notes", () => {
    const findings = (["note", "error", "warning"] as const).map((severity) => finding({ severity }));
    const { shown } = annotations(gate("test", { tests: failing(1), findings }), onlyNew, null);
    expect(shown.map((one) => [one.level, one.title])).toEqual([
      ["failure", "t0 fails"],
      ["failure", "ruff F401"],
      ["warning", "ruff F401"],
      ["notice", "ruff F401"],
    ]);
  });
  test("a thousand, and what is cut is counted", () => {
    const result = annotations(
      gate("test", { tests: failing(990), findings: Array.from({ length: 30 }, () => finding()) }),
      onlyNew,
      null,
    );
    expect(result.shown).toHaveLength(1_000);
    expect(result.hidden).toEqual(["20 annotations not shown: a check gets the 1,000 worst."]);
  });
  test("exactly a thousand cut nothing", () => {
    expect(annotations(gate("test", { tests: failing(1_000) }), onlyNew, null).hidden).toEqual([]);
  });
  test("texts within the API's limits", () => {
    const long = { kind: "failure" as const, message: "é".repeat(70_000), details: "𝄞".repeat(40_000) };
    const tests = countTests([{ name: "n".repeat(500), path: "a.py", status: "failed", failure: long }]);
    const [one] = annotations(gate("test", { tests }), onlyNew, null).shown;
    expect(one?.title).toHaveLength(255);
    expect(Buffer.byteLength(one?.message ?? "")).toBeLessThanOrEqual(64_000);
    expect(Buffer.byteLength(one?.details ?? "")).toBeLessThanOrEqual(64_000);
    expect(one?.details).toMatch(/^\\u\{1d11e\}/);
  });
});
