import { countTests, type TestCase, type TestStatus } from "../core/tests.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { caseMaker, testsParsed, totalsProblem } from "./test-cases.js";

const STATUS: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  skipped: "skipped",
  pending: "skipped",
};

/** Common Test Report Format: https://ctrf.io/docs/specification/overview */
export const ctrf: Parser = {
  format: "ctrf",
  recognise: (head) =>
    /^\s*\{/.test(head) &&
    /"results"\s*:\s*\{/.test(head) &&
    (/"reportFormat"\s*:\s*"CTRF"/i.test(head) ||
      (/"tool"\s*:\s*\{/.test(head) && /"(?:pending|tests)"\s*:/.test(head))),
  parse: async (source) => {
    const make = caseMaker();
    const cases: TestCase[] = [];
    let summary: JsonObject | null = null;
    const fault = await readJson(source, ["$.results.summary", "$.results.tests.*"], ({ keys, value }) => {
      if (keys[1] === "summary") summary = asObject(value);
      else cases.push(make(toCase(asObject(value))));
    });
    if (cases.length === 0 && !summary) {
      const message = "The document holds no results in the Common Test Report Format.";
      return { problems: [fault ?? { path: source.path, code: "malformed", message }] };
    }
    const counted = countTests(cases);
    const { tests: total, failed } = asObject(summary);
    const says = { tests: [numberOf(total)], failed: numberOf(failed) };
    const holds = { tests: counted.total, failed: counted.failed };
    return testsParsed(cases, fault, totalsProblem(source.path, says, holds));
  },
};

function toCase(test: JsonObject) {
  const status = statusOf(test);
  const suite = Array.isArray(test.suite) ? asList(test.suite).map(textOf).join(" > ") : textOf(test.suite);
  return {
    name: textOf(test.name) ?? "",
    suite,
    path: textOf(test.filePath),
    line: asPlace(test.line),
    status,
    timeMs: numberOf(test.duration),
    ...(status === "failed"
      ? { failure: { kind: "failure" as const, message: textOf(test.message), text: textOf(test.trace) } }
      : {}),
    ...(status === "passed" && test.flaky === true ? { flaky: true } : {}),
  };
}

/** `other` is in none of the format's totals: what the test's own runner called it decides whether it failed. */
function statusOf({ status, rawStatus }: JsonObject): TestStatus {
  const known = STATUS[textOf(status) ?? ""];
  if (known) return known;
  if (status !== "other") return "failed";
  return /fail|error|broken|crash|abort|interrupt|time[ds]? ?-?out/i.test(textOf(rawStatus) ?? "")
    ? "failed"
    : "skipped";
}
