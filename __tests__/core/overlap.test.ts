import { describe, expect, test } from "@jest/globals";
import { mergeFileTests } from "../../src/core/overlap.js";
import { countTests, type TestCase } from "../../src/core/tests.js";
import { processorMs } from "../world/processor.js";

type Given = Partial<TestCase> & { readonly name: string };

function merged(files: Readonly<Record<string, readonly Given[]>>) {
  const parts = Object.entries(files).map(([path, cases]) => ({
    path,
    tests: countTests(cases.map((test) => ({ status: "passed" as const, ...test }))),
  }));
  const { total, passed, failed, skipped, flaky } = mergeFileTests(parts);
  return [total, passed, failed, skipped, flaky];
}

const failed = { status: "failed", failure: { kind: "failure", message: "no" } } as const;

describe("tests of several files", () => {
  test.each<[string, Readonly<Record<string, readonly Given[]>>, readonly number[]]>([
    ["one file is left as it is", { "a.xml": [{ name: "t" }, { name: "t" }] }, [2, 2, 0, 0, 0]],
    ["different tests all count", { "a.xml": [{ name: "t" }], "b.xml": [{ name: "u" }] }, [2, 2, 0, 0, 0]],
    ["of different suites too", { "a.xml": [{ name: "t", suite: "s" }], "b.xml": [{ name: "t" }] }, [2, 2, 0, 0, 0]],
    [
      "a copy counts once, wherever it stands",
      { "all.xml": [{ name: "t", timeMs: 5 }, { name: "u" }], "out/t.xml": [{ name: "t", timeMs: 5 }] },
      [2, 2, 0, 0, 0],
    ],
    [
      "equal names of one file are different tests, and meet those of another one by one",
      { "a.xml": [{ name: "t" }, { name: "t" }, { name: "t", ...failed }], "b.xml": [{ name: "t" }, { name: "t" }] },
      [3, 2, 1, 0, 0],
    ],
    [
      "more of a name in the second file",
      { "a.xml": [{ name: "t" }], "b.xml": [{ name: "t" }, { name: "t" }], "c.xml": [{ name: "t" }] },
      [2, 2, 0, 0, 0],
    ],
    [
      "failed wins over passed",
      { "a.xml": [{ name: "t", ...failed, timeMs: 3 }], "b.xml": [{ name: "t", timeMs: 4 }] },
      [1, 0, 1, 0, 0],
    ],
    [
      "in any order",
      { "a.xml": [{ name: "t", timeMs: 4 }], "b.xml": [{ name: "t", ...failed, timeMs: 3 }] },
      [1, 0, 1, 0, 0],
    ],
    [
      "passed wins over skipped",
      { "a.xml": [{ name: "t", status: "skipped" }], "b.xml": [{ name: "t", timeMs: 2 }] },
      [1, 1, 0, 0, 0],
    ],
    ["flaky stays flaky", { "a.xml": [{ name: "t" }], "b.xml": [{ name: "t", flaky: true }] }, [1, 1, 0, 0, 1]],
    [
      "packages whose tests are called alike are told apart by what their runs took",
      { "a/r.xml": [{ name: "t", timeMs: 5 }], "b/r.xml": [{ name: "t", timeMs: 7 }] },
      [2, 2, 0, 0, 0],
    ],
    [
      "and by how they ended",
      { "a/r.xml": [{ name: "t", timeMs: 5 }], "b/r.xml": [{ name: "t", timeMs: 5, ...failed }] },
      [2, 1, 1, 0, 0],
    ],
    [
      "and by the file that they are in",
      { "a.xml": [{ name: "t", path: "a/t.py" }], "b.xml": [{ name: "t", path: "b/t.py" }] },
      [2, 2, 0, 0, 0],
    ],
    [
      "the same file of a test makes it the same test",
      {
        "a/r.xml": [{ name: "t", path: "t.py", timeMs: 5 }],
        "b/r.xml": [{ name: "t", path: "t.py", timeMs: 9, ...failed }],
      },
      [1, 0, 1, 0, 0],
    ],
  ])("%s", (_, files, counts) => {
    expect(merged(files)).toEqual(counts);
  });

  test("merging grows with the number of cases, not with its square", () => {
    const many = Array.from({ length: 100_000 }, () => ({ name: "t" }));
    const files = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [`${at}/r.xml`, [{ name: "t", timeMs: at }]]),
    );
    const begun = processorMs();
    expect(merged({ "a.xml": many, "b.xml": many })).toEqual([100_000, 100_000, 0, 0, 0]);
    expect(merged(files)).toEqual([2_000, 2_000, 0, 0, 0]);
    expect(processorMs() - begun).toBeLessThan(5_000);
  });
});
