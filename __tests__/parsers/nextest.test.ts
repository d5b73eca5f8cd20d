import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { briefCases } from "./cases.js";
import { readFixture, readText, summary } from "./read.js";

const fixture = (name: string) => readFileSync(join("__tests__/fixtures/reports", name), "utf8");

describe("nextest", () => {
  test("what it prints", async () => {
    const parsed = await readFixture("nextest.txt");
    expect(summary(parsed)).toEqual({ format: "nextest", counts: [4, 2, 2, 0, 1], problems: [] });
    expect([...briefCases(parsed)].sort()).toEqual([
      "failed shop > tests::aborts: (error) The test ended as ABRT.",
      "failed src/lib.rs:6 shop > tests::subtracts: assertion `left == right` failed: no discount",
      "passed flaky shop > tests::flaky",
      "passed shop > tests::adds",
    ]);
  });

  test("its JSON, in which suites overlap and attempts are numbered", async () => {
    const parsed = await readFixture("nextest.json");
    expect(summary(parsed)).toEqual({ format: "libtest-json", counts: [5, 2, 2, 1, 1], problems: [] });
    expect([...briefCases(parsed)].sort()).toEqual([
      "failed shop::shop > tests::aborts: The test failed and printed nothing.",
      "failed src/lib.rs:6 shop::shop > tests::subtracts: assertion `left == right` failed: no discount",
      "passed flaky shop::shop > tests::flaky",
      "passed shop::shop > tests::adds",
      "skipped shop::shop > tests::left_out",
    ]);
  });

  const begin = "    Starting 3 tests across 1 binary\n        PASS [   0.004s] shop tests::a\n";
  test.each([
    ["cut", begin, "truncated"],
    ["interrupted", `${begin}     Summary [   0.1s] 1/3 tests run: 1 passed, 0 skipped\n`, "incomplete"],
    [
      "failed by itself",
      `${begin}     Summary [   0.1s] 1 test run: 1 passed, 0 skipped\nerror: setup script failed\n`,
      "incomplete",
    ],
    [
      "a failure that is not shown",
      `${begin}     Summary [   0.1s] 3 tests run: 2 passed, 1 failed, 0 skipped\n`,
      "incomplete",
    ],
    [
      "passed tests that are not shown",
      `${begin}     Summary [   0.1s] 3 tests run: 3 passed, 0 skipped\n`,
      "disagreement",
    ],
  ])("%s", async (_, text, code) => {
    expect(summary(await readText(text))).toEqual({ format: "nextest", counts: [1, 1, 0, 0, 0], problems: [code] });
  });

  test.each([
    "        FAIL [   1.000s] (  8/100) my-binary test_name",
    " FAIL + LEAK [   1.000s] (  9/100) my-binary test_name",
    "       XFAIL [   1.000s] ( 10/100) my-binary test_name",
    "     TIMEOUT [  60.000s] my-binary test_name",
    "     SIGSEGV [   1.000s] [13/100] my-binary test_name",
    "TRY 2 LKFAIL [   1.000s] ( 17/100) my-binary test_name",
  ])("failed: %s", async (line) => {
    const text = `    Starting 1 test across 1 binary\n${line}\n     Summary [ 1.0s] 1 test run: 0 passed, 1 failed, 0 skipped\n${line}\n`;
    expect(summary(await readText(text))).toEqual({ format: "nextest", counts: [1, 0, 1, 0, 0], problems: [] });
  });

  test("older versions put the output under a heading", async () => {
    const text = fixture("nextest.txt").replace(
      /^ {2}(stdout|stderr) ─+$/gm,
      (_, name: string) => `--- ${name.toUpperCase()}:              shop tests::x ---`,
    );
    expect(briefCases(await readText(text))).toEqual(briefCases(await readFixture("nextest.txt")));
  });
});
