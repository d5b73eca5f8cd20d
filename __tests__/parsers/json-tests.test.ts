import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { briefCases } from "./cases.js";
import { readFixture, readText, readTorn, summary } from "./read.js";

const fixture = (name: string) => readFileSync(join("__tests__/fixtures/reports", name), "utf8");
const file = "/home/dev/shop/test/cart.test.js";

describe("mocha's JSON", () => {
  test("tells skipped, flaky and failed tests, and hooks that fail", async () => {
    const parsed = await readFixture("mocha.json");
    expect(summary(parsed)).toEqual({ format: "mocha-json", counts: [7, 3, 2, 2, 1], problems: [] });
    expect(briefCases(parsed)).toEqual([
      `passed ${file} cart > adds`,
      `failed ${file}:4 cart > subtracts: Expected values to be strictly equal:`,
      `skipped ${file} cart > is left out`,
      `skipped ${file} cart > comes later`,
      `passed flaky ${file} cart > passes when run again`,
      `passed ${file} cart > passes when run again`,
      `failed ${file}:8 cart with a broken hook > "before all" hook: set up the shop for "never runs": (error) no shop`,
    ]);
  });

  const document = (parts: Readonly<Record<string, unknown>>) =>
    JSON.stringify({
      stats: { tests: 1, passes: 1, failures: 0 },
      tests: [],
      pending: [],
      failures: [],
      passes: [],
      ...parts,
    });
  test.each([
    [
      "a failure that only its list names",
      document({
        tests: [{ title: "t", fullTitle: "t", err: {} }],
        failures: [{ title: "t", fullTitle: "t", err: {} }],
        stats: { passes: 0, tests: 1, failures: 1 },
      }),
      [1, 0, 1, 0, 0],
      [],
    ],
    [
      "one that is named twice",
      document({
        tests: [{ title: "t", err: { message: "a" } }],
        failures: [
          { title: "t", err: { message: "a" } },
          { title: "t", err: { message: "b" } },
        ],
        stats: { passes: 0, tests: 1, failures: 1 },
      }),
      [1, 0, 1, 0, 0],
      [],
    ],
    [
      "two of one name, of which one is skipped",
      document({
        tests: [
          { title: "t", err: { message: "a" } },
          { title: "t", err: {} },
        ],
        pending: [{ title: "t", err: {} }],
        stats: { passes: 0, tests: 2, failures: 1 },
      }),
      [2, 0, 1, 1, 0],
      [],
    ],
    [
      "totals that are wrong",
      document({ tests: [{ title: "t", err: {} }], stats: { passes: 9, tests: 9, failures: 1 } }),
      [1, 1, 0, 0, 0],
      ["disagreement"],
    ],
  ])("%s", async (_, text, counts, problems) => {
    expect(summary(await readText(text))).toEqual({ format: "mocha-json", counts, problems });
    expect(summary(await readTorn(text))).toEqual({ format: "mocha-json", counts, problems });
  });
});

describe("RSpec's JSON", () => {
  test("gives the line that failed", async () => {
    const parsed = await readFixture("rspec.json");
    expect(summary(parsed)).toEqual({ format: "rspec-json", counts: [5, 1, 2, 2, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed spec/cart_spec.rb:2 Cart > adds",
      "skipped spec/cart_spec.rb:16 Cart > is left out",
      "skipped spec/cart_spec.rb:19 Cart > comes later",
      "failed spec/cart_spec.rb:8 Cart with prices > subtracts: expected: 2",
      "failed spec/cart_spec.rb:12 Cart with prices > raises: (error) no price",
    ]);
  });

  test("a file that cannot be loaded is never green", async () => {
    const { format, problems } = await readFixture("rspec-broken.json");
    expect([format, problems.map(({ code }) => code)]).toEqual(["rspec-json", ["incomplete"]]);
    expect(problems[0]?.message).toMatch(
      /^1 error outside of examples: An error occurred while loading \.\/spec\/broken_spec\.rb/,
    );
  });

  test("without a summary, and at odds with it", async () => {
    const text = fixture("rspec.json");
    expect(summary(await readText(text.replace(/"summary":\{[^}]*\},/, ""))).problems).toEqual(["truncated"]);
    expect(summary(await readText(text.replace('"example_count":5', '"example_count":6'))).problems).toEqual([
      "disagreement",
    ]);
  });
});

describe("CTRF", () => {
  test("of a real writer", async () => {
    const parsed = await readFixture("ctrf.json");
    expect(summary(parsed)).toEqual({ format: "ctrf", counts: [7, 3, 2, 2, 1], problems: [] });
    expect(briefCases(parsed)[1]).toBe(
      `failed ${file}:4 - > cart subtracts: AssertionError Expected values to be strictly equal:`,
    );
  });

  const document = (...tests: readonly object[]) => JSON.stringify({ results: { tool: { name: "x" }, tests } });
  test.each([
    [
      "other, by what the runner calls it",
      document(
        { name: "a", status: "other", rawStatus: "timedOut" },
        { name: "b", status: "other", rawStatus: "fixme" },
        { name: "c", status: "other" },
      ),
      [3, 0, 1, 2, 0],
      [],
    ],
    ["a status that is none", document({ name: "a", status: "melted" }, { name: "b" }), [2, 0, 2, 0, 0], []],
    [
      "totals that are wrong",
      '{"results":{"summary":{"tests":2,"failed":0},"tool":{"name":"x"},"tests":[{"name":"a","status":"failed"}]}}',
      [1, 0, 1, 0, 0],
      ["disagreement"],
    ],
  ])("%s", async (_, text, counts, problems) => {
    expect(summary(await readText(text))).toEqual({ format: "ctrf", counts, problems });
  });

  test("suites as a list", async () => {
    const { tests } = await readText(document({ name: "a", status: "passed", suite: ["cart.test.ts", "cart"] }));
    expect(tests?.cases[0]?.suite).toBe("cart.test.ts > cart");
  });
});

describe("Dart's events", () => {
  test("of dart and flutter", async () => {
    const parsed = await readFixture("dart.json");
    expect(summary(parsed)).toEqual({ format: "dart-json", counts: [5, 1, 3, 1, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed test/cart_test.dart:5 cart > adds",
      "failed test/cart_test.dart:9 cart > subtracts: Expected: <1>",
      "skipped test/cart_test.dart:12 cart > is left out",
      "failed test/cart_test.dart:15 cart > fails late: (error) Exception: nobody waited",
      "failed test/broken_test.dart - > loading test\\broken_test.dart: (error) Failed to load \"test\\broken_test.dart\": Missing '}'",
    ]);
    expect(parsed.tests?.cases[0]?.timeMs).toBe(8);
  });

  test("a test without an end has failed, and a run that failed by itself is never green", async () => {
    const lines = fixture("dart.json").trimEnd().split("\n");
    const cut = await readText(lines.slice(0, 13).join("\n"));
    expect(summary(cut)).toEqual({ format: "dart-json", counts: [3, 1, 2, 0, 0], problems: ["truncated"] });
    const start = '{"protocolVersion":"0.1.1","type":"start","time":0}';
    const failed = await readText(`${start}\n{"success":false,"type":"done","time":1}\nprinted\n`);
    expect(summary(failed).problems).toEqual(["incomplete", "disagreement"]);
  });
});
