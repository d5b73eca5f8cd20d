import { describe, expect, test } from "@jest/globals";
import { processorMs } from "../world/processor.js";
import { briefCases } from "./cases.js";
import { readFixture, readText, readTorn, summary } from "./read.js";

describe("TAP of real tools", () => {
  test("node's test runner: subtests and their parents count, suites do not", async () => {
    const parsed = await readFixture("node.tap");
    expect(summary(parsed)).toEqual({ format: "tap", counts: [9, 4, 3, 2, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed cart > adds",
      "failed /home/dev/shop/cart.node.test.mjs:5 cart > subtracts: Expected values to be strictly equal:",
      "skipped cart > is left out",
      "skipped cart > comes later",
      "passed cart > with prices > costs # something",
      "passed parent > child",
      "failed /home/dev/shop/cart.node.test.mjs:12 parent > broken child: no price",
      "failed /home/dev/shop/cart.node.test.mjs:10 - > parent: 1 subtest failed",
      "passed all green > works",
    ]);
    expect(parsed.tests?.cases[0]?.timeMs).toBe(0.634943);
  });

  test.each([
    ["tape.tap", [5, 2, 1, 2, 0], "failed /home/dev/shop/tape.js:2 - > subtracts: expected 2, got 1"],
    ["perl.tap", [7, 4, 1, 2, 0], "failed - > subtracts: The test is not ok."],
    ["bats.tap", [3, 1, 1, 1, 0], 'failed cart.bats:2 - > subtracts: `@test "subtracts" { [ 1 -eq 2 ]; }\' failed'],
  ])("%s", async (name, counts, failed) => {
    const parsed = await readFixture(name);
    expect(summary(parsed)).toEqual({ format: "tap", counts, problems: [] });
    expect(briefCases(parsed)).toContain(failed);
  });

  test("Perl's subtests are named by their comment", async () => {
    expect(briefCases(await readFixture("perl.tap"))).toEqual(
      expect.arrayContaining(["passed prices > is cheap", "passed prices > is free", "passed - > prices"]),
    );
  });
});

describe("TAP dialects", () => {
  test.each([
    ["no description and no number", "1..2\nok\nnot ok\n", [2, 1, 1, 0, 0], []],
    ["a dash without spaces", "TAP version 13\n1..2\nok 1-a\nnot ok-b\n", [2, 1, 1, 0, 0], []],
    [
      "directives in any letters",
      "1..4\nok 1 # skip\nok 2 a # Skipped: b\nnot ok 3 # todo\nok 4 # TODO done\n",
      [4, 1, 0, 3, 0],
      [],
    ],
    ["a hash that is no directive", "1..2\nok 1 - issue #12\nnot ok 2 - a \\# TODO b\n", [2, 1, 1, 0, 0], []],
    ["a trailing plan, and results behind it", "ok 1\n1..2\nok 2\n", [2, 2, 0, 0, 0], []],
    ["everything skipped", "1..0 # SKIP no database\n", [0, 0, 0, 0, 0], []],
    ["more than planned", "1..1\nok 1\nok 2\n", [2, 2, 0, 0, 0], ["disagreement"]],
    ["fewer than planned", "1..3\nok 1\nok 2\n", [2, 2, 0, 0, 0], ["truncated"]],
    ["planned, and then nothing", "1..3\n", [0, 0, 0, 0, 0], ["truncated"]],
    ["no plan", "TAP version 13\nok 1\n", [1, 1, 0, 0, 0], ["truncated"]],
    ["bailed out", "1..573\nnot ok 1 - database\nBail out! Couldn't connect.\nok 2\n", [1, 0, 1, 0, 0], ["incomplete"]],
    ["cut in subtests", "TAP version 14\n1..1\n# Subtest: a\n    ok 1\n", [1, 1, 0, 0, 0], ["truncated"]],
    [
      "braces of subtests",
      "1..1\nok 1 - a # time=5.2ms {\n    ok 1 - b\n    1..1\n}\n",
      [2, 2, 0, 0, 0],
      ["truncated"],
    ],
    [
      "output that looks like results",
      "1..1\nok 1 - a\n  ---\n  not ok 2\n  ok: 3\n  ...\nokay then\nok: no\n",
      [1, 1, 0, 0, 0],
      [],
    ],
    ["a block that nothing ends", "1..2\nnot ok 1\n  ---\n  message: a\nok 2\n", [2, 1, 1, 0, 0], []],
    ["colours and CRLF", "TAP version 13\r\n1..1\r\n\u001b[32mok 1 - a\u001b[39m\r\n", [1, 1, 0, 0, 0], []],
  ])("%s", async (_, text, counts, problems) => {
    const format = "tap";
    if (counts[0] === 0 && problems.length > 0) expect((await readText(text)).problems[0]?.code).toBe(problems[0]);
    else expect(summary(await readText(text))).toEqual({ format, counts, problems });
    expect(summary(await readTorn(text))).toEqual(summary(await readText(text)));
  });

  test("a block says what failed, where, and how long it took", async () => {
    const block =
      "  ---\n  message: 'no price'\n  at:\n    file: src/cart.js\n    line: 8\n  duration_ms: 12.5\n  ...\n";
    const { tests } = await readText(`TAP version 13\n1..1\nnot ok 1 - a # time=3ms\n${block}`);
    expect(tests?.cases).toEqual([
      {
        name: "a",
        path: "src/cart.js",
        line: 8,
        status: "failed",
        timeMs: 12.5,
        failure: { kind: "failure", message: "no price", details: expect.stringContaining("file: src/cart.js") },
      },
    ]);
  });

  test("a block that is no YAML, or a bomb of aliases, is shown as it stands", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x]",
      ..."bcdefgh".split("").map((name, at) => `${name}: &${name} [${Array(8).fill(`*${"abcdefgh"[at]}`)}]`),
    ];
    for (const block of ["message: [", bomb.join("\n  ")]) {
      const { tests } = await readText(`TAP version 13\n1..1\nnot ok 1 - a\n  ---\n  ${block}\n  ...\n`);
      expect(tests?.cases[0]?.failure?.message).toBe("The test is not ok.");
    }
  });

  test("is not taken for what Go prints", async () => {
    expect((await readText("ok  \tgithub.com/acme/shop\t0.012s\n")).format).toBeNull();
  });

  test("time grows with the length of what a test is called", async () => {
    const begun = processorMs();
    const line = `ok 1 - ${" ".repeat(9_000)}x${"# ".repeat(20_000)}\n`;
    await readText(`TAP version 13\n${line.repeat(50)}1..50\n`);
    expect(processorMs() - begun).toBeLessThan(5_000);
  });
});
