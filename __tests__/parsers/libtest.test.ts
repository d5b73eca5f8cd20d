import { describe, expect, test } from "@jest/globals";
import { readFixture, readText, readTorn, summary } from "./read.js";

const result = (passed: number, failed: number) =>
  `test result: ${failed > 0 ? "FAILED" : "ok"}. ${passed} passed; ${failed} failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n`;

describe("cargo test", () => {
  test("several binaries and doc-tests", async () => {
    const parsed = await readFixture("cargo-test.stdout.txt");
    expect(summary(parsed)).toEqual({ format: "libtest", counts: [8, 4, 3, 1, 0], problems: [] });
    const failed = parsed.tests?.cases.filter((one) => one.status === "failed");
    expect(failed?.map((one) => [one.name, one.path, one.line, one.failure?.message])).toEqual([
      ["tests::adds_wrongly", "src/lib.rs", 28, "assertion `left == right` failed: one and two\n  left: 3\n right: 4"],
      ["tests::returns_err", undefined, undefined, 'Error: "no way"'],
      ["src/lib.rs - add (line 9)", "src/lib.rs", 9, "assertion `left == right` failed\n  left: 3\n right: 4"],
    ]);
    expect(parsed.tests?.cases.find((one) => one.name === "tests::panics")?.status).toBe("passed");
  });

  test("with cargo's own lines between: a suite is named by its binary", async () => {
    const parsed = await readFixture("cargo-test.both.txt");
    expect(summary(parsed)).toEqual({ format: "libtest", counts: [5, 2, 2, 1, 0], problems: [] });
    expect(parsed.tests?.cases[0]?.suite).toBe("src/lib.rs");
  });

  test("a compile error is a problem with its place, never zero tests", async () => {
    const parsed = await readFixture("cargo-test.compile-error.txt");
    expect(parsed.format).toBe("libtest");
    expect(parsed.tests).toBeUndefined();
    expect(parsed.problems[0]).toMatchObject({
      code: "incomplete",
      message:
        "could not compile `shop` (lib test) due to 1 previous error: error[E0425]: cannot find value `c` in this scope (at src/lib.rs:13:9)",
    });
  });

  test("a binary that is killed in the middle", async () => {
    const text = `running 2 tests\ntest a ... ok\ntest b ... error: test failed, to rerun pass \`--lib\`\n`;
    const parsed = await readText(text);
    expect(summary(parsed)).toMatchObject({ counts: [2, 1, 1, 0, 0], problems: ["truncated"] });
  });

  test("a result that a print tore apart is not lost if it failed", async () => {
    const failures =
      "failures:\n\n---- b stdout ----\nthread 'b' panicked at src/lib.rs:3:5:\nboom\n\n\nfailures:\n    b\n\n";
    const text = `running 2 tests\ntest a ... hello\nok\ntest b ... say FAILED\n\n${failures}${result(1, 1)}`;
    const parsed = await readTorn(text);
    expect(summary(parsed)).toMatchObject({ counts: [2, 1, 1, 0, 0], problems: [] });
    expect(parsed.tests?.cases[1]).toMatchObject({
      name: "b",
      path: "src/lib.rs",
      line: 3,
      failure: { message: "boom" },
    });
    const lost = await readText(`running 1 test\ntest b ... say FAILED\n${result(0, 1)}`);
    expect(summary(lost)).toMatchObject({ problems: ["incomplete"] });
  });

  test("no tests at all", async () => {
    expect(summary(await readText(`\nrunning 0 tests\n\n${result(0, 0)}`))).toEqual({
      format: "libtest",
      counts: [0, 0, 0, 0, 0],
      problems: [],
    });
  });
});

describe("libtest JSON", () => {
  test("the same crate", async () => {
    const parsed = await readFixture("cargo-test.json");
    expect(summary(parsed)).toEqual({ format: "libtest-json", counts: [8, 4, 3, 1, 0], problems: [] });
    const wrong = parsed.tests?.cases.find((one) => one.name === "tests::adds_wrongly");
    expect([wrong?.path, wrong?.line, wrong?.failure?.message]).toEqual([
      "src/lib.rs",
      28,
      "assertion `left == right` failed: one and two\n  left: 3\n right: 4",
    ]);
  });

  test("a suite without an end", async () => {
    const text = '{"type":"suite","event":"started","test_count":2}\n{"type":"test","event":"started","name":"a"}\n';
    expect(summary(await readText(text))).toMatchObject({ counts: [1, 0, 1, 0, 0], problems: ["truncated"] });
    expect(summary(await readText(`${text}{"type":"te`)).problems).toContain("truncated");
  });

  test("a failure that got lost among other lines", async () => {
    const text =
      '{"type":"suite","event":"started","test_count":1}\n{"type":"test","name":"C:\\x","event":"failed"}\n{"type":"suite","event":"failed","passed":0,"failed":1}\n';
    const parsed = await readText(text);
    expect(summary(parsed)).toMatchObject({ counts: [0, 0, 0, 0, 0], problems: ["incomplete", "disagreement"] });
    expect(parsed.problems[0]?.message).toBe(
      "A suite failed with 1 failed tests by its own count; the report holds 0 of them.",
    );
  });
});
