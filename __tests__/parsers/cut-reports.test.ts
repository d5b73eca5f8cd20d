import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { isFatal } from "../../src/core/problem.js";
import { readText } from "./read.js";

/** A report that was cut anywhere, before what ends it, is never taken for a whole one. */
test.each([
  ["nunit2.xml", "</test-results>"],
  ["nunit3.xml", "</test-run>"],
  ["xunit1.xml", "</assembly>"],
  ["xunit2.xml", "</assemblies>"],
  ["tests.trx", "</TestRun>"],
  ["sonar-tests.xml", "</testExecutions>"],
  ["node.tap", "1..3\n# tests"],
  ["perl.tap", "1..5"],
  ["bats.tap", "ok 3"],
  ["mocha.json", "}\n"],
  ["rspec.json", "}"],
  ["ctrf.json", "}"],
  ["cucumber.json", "]"],
  ["behave.json", "]"],
  ["cucumber.ndjson", '{"testRunFinished"'],
  ["dart.json", '{"success":false,"type":"done"'],
  ["nextest.txt", "     Summary ["],
  ["nextest.json", '{"type":"suite","event":"failed","passed":0'],
])("%s", async (name, end) => {
  const text = readFileSync(join("__tests__/fixtures/reports", name), "utf8");
  const whole = text.lastIndexOf(end);
  expect(whole).toBeGreaterThan(0);
  const green: number[] = [];
  for (let step = 0; step <= 60; step++) {
    const at = Math.floor((whole * step) / 60);
    const { problems } = await readText(text.slice(0, at));
    if (!problems.some(isFatal)) green.push(at);
  }
  expect(green).toEqual([]);
});
