import type { Problem } from "../core/problem.js";
import { countTests, type TestCase, type TestStatus } from "../core/tests.js";
import { failurePlace } from "./failure-place.js";
import { takeIstanbulFile } from "./istanbul-file.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import { type FileTable, toFiles } from "./line-table.js";
import type { Parser } from "./parser.js";
import { bounded, DETAILS_LIMIT, firstLine, NAME_LIMIT, stripAnsi } from "./text.js";

const STATUS: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  pending: "skipped",
  skipped: "skipped",
  todo: "skipped",
  disabled: "skipped",
};

/** Results of jest (`--json`) and of vitest's `json` reporter, which writes the same shape; with jest's coverage, if it has any. */
export const jestJson: Parser = {
  format: "jest",
  recognise: (head) => /^\s*\{/.test(head) && /"num(Total|Failed)TestSuites"\s*:/.test(head),
  parse: async (source) => {
    const cases: TestCase[] = [];
    const problems: Problem[] = [];
    let total: number | undefined;
    let interrupted = false;
    const files = new Map<string, FileTable>();
    const paths = ["$.numTotalTests", "$.wasInterrupted", "$.testResults.*", "$.coverageMap.*"];
    const fault = await readJson(source, paths, ({ keys, value }) => {
      if (keys[0] === "coverageMap") takeIstanbulFile(files, String(keys[1]), value);
      else if (typeof value === "number") total = value;
      else if (typeof value === "boolean") interrupted = value;
      else cases.push(...fileCases(asObject(value), source.path, problems));
    });
    if (fault) problems.push(fault);
    else if (interrupted) {
      problems.push({ path: source.path, code: "truncated", message: "The test run was interrupted." });
    }
    const counted = cases.filter((test) => test.name !== SUITE).length;
    if (!fault && total !== undefined && total !== counted) {
      const message = `The report says ${total} tests, and holds ${counted}.`;
      problems.push({ path: source.path, code: "disagreement", message });
    }
    return { tests: countTests(cases), ...(files.size > 0 ? { coverage: { files: toFiles(files) } } : {}), problems };
  },
};

/** Name of the case that stands for a test file which failed by itself: it could not be loaded, or a hook failed. */
const SUITE = "(the test file itself)";

function fileCases(file: JsonObject, document: string, problems: Problem[]): readonly TestCase[] {
  const path = textOf(file.name);
  const cases: TestCase[] = [];
  for (const item of asList(file.assertionResults).map(asObject)) {
    const status = STATUS[textOf(item.status) ?? ""];
    if (status) cases.push(testCase(item, status, path));
    else problems.push({ path: document, code: "malformed", message: `A test has the status ${String(item.status)}.` });
  }
  if (file.status === "failed" && !cases.some((test) => test.status === "failed")) {
    const text = stripAnsi(textOf(file.message) ?? "");
    const failure = { kind: "error" as const, message: suiteMessage(text), details: bounded(text, DETAILS_LIMIT) };
    cases.push({
      name: SUITE,
      path,
      line: path === undefined ? undefined : failurePlace(text, path)?.line,
      status: "failed",
      failure,
    });
  }
  return cases;
}

function testCase(item: JsonObject, status: TestStatus, path: string | undefined): TestCase {
  const text = stripAnsi(asList(item.failureMessages).map(textOf).join("\n"));
  const declared = asPlace(asObject(item.location).line);
  const invocations = numberOf(item.invocations) ?? 1;
  const suite = asList(item.ancestorTitles).map(textOf).join(" > ");
  return {
    name: bounded(textOf(item.title) ?? textOf(item.fullName) ?? "", NAME_LIMIT),
    suite: suite === "" ? undefined : bounded(suite, NAME_LIMIT),
    path,
    line: status === "failed" ? (failurePlace(text, path)?.line ?? declared) : declared,
    status,
    timeMs: numberOf(item.duration),
    failure:
      status === "failed"
        ? { kind: "failure", message: firstLine(text), details: bounded(text, DETAILS_LIMIT) }
        : undefined,
    flaky: status === "passed" && invocations > 1 ? true : undefined,
  };
}

/** What jest's frame says under its own heading. */
function suiteMessage(text: string): string {
  return firstLine(text.replace(/^\s*● .*$/m, "")) || "The test file failed, and no test in it did";
}
