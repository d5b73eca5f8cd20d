import { describe, expect, test } from "@jest/globals";
import { fileCount } from "../../src/core/coverage.js";
import { readFixture, readText, summary } from "./read.js";

const event = (action: string, name?: string, more: object = {}) =>
  `${JSON.stringify({ Action: action, Package: "example.com/p", ...(name ? { Test: name } : {}), ...more })}\n`;

describe("go test -json", () => {
  test("a module with a failing test, a panic and a package that does not build", async () => {
    const parsed = await readFixture("go-test.json");
    expect(summary(parsed)).toEqual({ format: "go-test-json", counts: [7, 3, 3, 1, 0], problems: ["incomplete"] });
    expect(parsed.problems[0]?.message).toBe(
      "Package example.com/acme/shop/broken does not build: broken/broken_test.go:6:2: undefined: undefined",
    );
    const failed = parsed.tests?.cases.filter((one) => one.status === "failed");
    expect(failed?.map((one) => [one.name, one.path, one.line, one.failure?.message])).toEqual([
      [
        "TestPanics",
        "/home/dev/shop/panics/panics_test.go",
        9,
        "panic: assignment to entry in nil map [recovered, repanicked]",
      ],
      ["TestTable", undefined, undefined, "A subtest of it failed."],
      ["TestTable/wrong", "example.com/acme/shop/store/store_test.go", 15, "Total(1, 2) = 3, want 4"],
    ]);
  });

  test("a test without an end has failed, a package without an end is a problem", async () => {
    const text = event("start") + event("run", "TestA") + event("output", "TestA", { Output: "working\n" });
    expect(summary(await readText(text))).toMatchObject({ counts: [1, 0, 1, 0, 0], problems: ["truncated"] });
    expect(summary(await readText(`${text}{"Action":"pass","Pack`))).toMatchObject({ problems: ["truncated"] });
  });

  test("a package that fails although no test does", async () => {
    const text =
      event("run", "TestA") +
      event("pass", "TestA") +
      event("output", undefined, { Output: "WARNING: DATA RACE\n" }) +
      event("fail");
    const parsed = await readText(text);
    expect(summary(parsed)).toMatchObject({ counts: [1, 1, 0, 0, 0], problems: ["incomplete"] });
    expect(parsed.problems[0]?.message).toBe(
      "Package example.com/p failed although none of its tests did: WARNING: DATA RACE",
    );
  });

  test("run again after its package has ended: flaky; run several times by -count: failed", async () => {
    const [run, pass, fail] = [event("run", "TestA"), event("pass", "TestA"), event("fail", "TestA")];
    expect(summary(await readText(run + fail + event("fail") + run + pass + event("pass")))).toMatchObject({
      counts: [1, 1, 0, 0, 1],
      problems: [],
    });
    expect(summary(await readText(run + pass + run + fail + run + pass + event("fail")))).toMatchObject({
      counts: [1, 0, 1, 0, 0],
      problems: [],
    });
  });

  test("lines that are no JSON are left out and counted", async () => {
    const text = `go: downloading x\n${event("run", "TestA")}noise\n${event("pass", "TestA")}${event("pass")}`;
    const parsed = await readText(text);
    expect(summary(parsed)).toMatchObject({ counts: [1, 1, 0, 0, 0], problems: ["disagreement"] });
    expect(parsed.problems[0]).toMatchObject({
      message: "2 lines are no JSON and were left out, the first: go: downloading x",
      line: 1,
    });
  });
});

describe("Go cover profile", () => {
  test("counts statements as go tool cover does (71.4 %)", async () => {
    const { format, coverage, problems } = await readFixture("go-cover.out");
    expect([format, problems]).toEqual(["go-cover", []]);
    const file = coverage?.files[0];
    expect(file?.path).toBe("example.com/acme/shop/store/store.go");
    expect(file && fileCount(file)).toEqual({ covered: 5, total: 7 });
    expect(file?.lines.filter(([, hits]) => hits === 0).map(([line]) => line)).toEqual([8, 9, 15, 16, 17]);
  });

  test("a block that several test binaries report counts once, covered if any ran it", async () => {
    const text = "mode: count\na/b.go:1.1,2.2 3 0\nmode: count\na/b.go:1.1,2.2 3 4\n";
    const { coverage } = await readText(text);
    expect(coverage?.files).toEqual([
      {
        path: "a/b.go",
        lines: [
          [1, 4],
          [2, 4],
        ],
        statements: { covered: 3, total: 3 },
      },
    ]);
  });

  test("a cut line is a problem, never fewer statements", async () => {
    const { coverage, problems } = await readText("mode: set\na/b.go:1.1,2.2 3 1\na/b.go:3.1,4.");
    expect([coverage, problems.map((one) => [one.code, one.line])]).toEqual([undefined, [["malformed", 3]]]);
  });
});
