import type { Problem } from "../core/problem.js";
import { countTests, type TestCase, type TestStatus } from "../core/tests.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";
import { caseMaker, suiteBefore, testsParsed, totalsProblem } from "./test-cases.js";
import { bounded, MESSAGE_LIMIT, stripAnsi } from "./text.js";

const STATUS: Readonly<Record<string, TestStatus>> = { passed: "passed", failed: "failed", pending: "skipped" };

/** RSpec's `json` formatter. */
export const rspecJson: Parser = {
  format: "rspec-json",
  recognise: (head) =>
    /^\s*\{/.test(head) &&
    /"examples"\s*:\s*\[/.test(head) &&
    /"(?:version|full_description|summary_line)"\s*:/.test(head),
  parse: async (source) => {
    const make = caseMaker();
    const cases: TestCase[] = [];
    const messages: string[] = [];
    let summary: JsonObject | null = null;
    const fault = await readJson(source, ["$.messages.*", "$.examples.*", "$.summary"], ({ keys, value }) => {
      if (keys[0] === "examples") cases.push(make(example(asObject(value))));
      else if (keys[0] === "summary") summary = asObject(value);
      else if (messages.length < 10) messages.push(stripAnsi(String(value)).trim());
    });
    return testsParsed(cases, fault, fault ? [] : checked(source.path, summary, messages, countTests(cases)));
  },
};

function example(item: JsonObject) {
  const name = textOf(item.description) ?? "";
  const status = STATUS[textOf(item.status) ?? ""] ?? "failed";
  const seconds = numberOf(item.run_time);
  const exception = asObject(item.exception);
  const isAssertion = /Expectation|Assertion/.test(textOf(exception.class) ?? "");
  const backtrace = asList(exception.backtrace).slice(0, 100).map(textOf).join("\n");
  const message = textOf(exception.message) ?? `The report gives the status "${String(item.status)}".`;
  return {
    name,
    suite: suiteBefore(name, textOf(item.full_description)),
    path: textOf(item.file_path)?.replace(/^\.\//, ""),
    line: asPlace(item.line_number),
    status,
    timeMs: seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3,
    ...(status === "failed"
      ? { failure: { kind: isAssertion ? ("failure" as const) : ("error" as const), message, text: backtrace } }
      : {}),
  };
}

/** Files that could not be loaded hold no examples; RSpec counts them apart, and says why in `messages`. */
function checked(
  path: string,
  summary: JsonObject | null,
  messages: readonly string[],
  tests: { readonly total: number; readonly failed: number },
): readonly Problem[] {
  if (summary === null) return [{ path, code: "truncated", message: "The report of RSpec has no summary." }];
  const outside = numberOf(summary.errors_outside_of_examples_count) ?? 0;
  const what = outside === 1 ? "1 error" : `${outside} errors`;
  const why = bounded(messages.join("\n") || "the report does not say which.", MESSAGE_LIMIT);
  const says = { tests: [numberOf(summary.example_count)], failed: numberOf(summary.failure_count) };
  return [
    ...(outside > 0 ? [{ path, code: "incomplete" as const, message: `${what} outside of examples: ${why}` }] : []),
    ...totalsProblem(path, says, { tests: tests.total, failed: tests.failed }),
  ];
}
