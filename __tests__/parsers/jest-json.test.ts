import { describe, expect, test } from "@jest/globals";
import type { Parsed } from "../../src/core/problem.js";
import { jestJson } from "../../src/parsers/jest-json.js";
import { fixtureText, formatOf, parseFixture, parseText, problemsOf } from "./tool-fixtures.js";

const cases = (parsed: Parsed) =>
  (parsed.tests?.cases ?? []).map(
    ({ status, path, line = 0, suite = "-", name, failure }) =>
      `${status} ${path}:${line} ${suite} > ${name}${failure ? `: ${failure.message}` : ""}`,
  );

describe("jest's JSON", () => {
  test("gives tests with the line that failed, and files that crash", async () => {
    const parsed = await parseFixture(jestJson, "jest.json");
    expect([...cases(parsed)].sort()).toEqual([
      "failed /repo/src/a.test.js:5 add > fails: Error: expect(received).toBe(expected) // Object.is equality",
      "failed /repo/src/crash.test.js:1 - > (the test file itself): Cannot find module './nope' from 'src/crash.test.js'",
      "passed /repo/src/a.test.js:3 add > adds",
      "skipped /repo/src/a.test.js:7 add > skipped",
      "skipped /repo/src/a.test.js:8 add > later",
    ]);
    expect(parsed.tests).toMatchObject({ total: 5, passed: 1, failed: 2, skipped: 2, flaky: 0 });
    expect(parsed.problems).toEqual([]);
    expect(await formatOf("jest.json")).toBe("jest");
  });

  test("is vitest's too", async () => {
    const parsed = await parseFixture(jestJson, "vitest.json");
    expect(parsed.tests).toMatchObject({ total: 5, passed: 1, failed: 2, skipped: 2 });
    expect(cases(parsed)).toContain(
      "failed /repo/src/a.test.js:5 add > fails: AssertionError: expected 3 to be 4 // Object.is equality",
    );
    expect(parsed.problems).toEqual([]);
    expect(await formatOf("vitest.json")).toBe("jest");
  });

  test("says when it is cut, interrupted, at odds with itself, or holds an unknown status", async () => {
    const text = await fixtureText("jest.json");
    expect(problemsOf(await parseText(jestJson, text.slice(0, -30)))).toEqual(["truncated"]);
    expect(
      problemsOf(await parseText(jestJson, text.replace('"wasInterrupted":false', '"wasInterrupted":true'))),
    ).toEqual(["truncated"]);
    expect(problemsOf(await parseText(jestJson, text.replace('"numTotalTests":4', '"numTotalTests":9')))).toEqual([
      "disagreement",
    ]);
    const odd = text.replace('"status":"todo"', '"status":"melted"');
    expect(problemsOf(await parseText(jestJson, odd))).toEqual(["malformed", "disagreement"]);
    expect(problemsOf(await parseText(jestJson, ""))).toHaveLength(1);
  });
});
