import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase, type TestStatus } from "../core/tests.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, Positions, type RawCase, testsParsed, totalsProblem } from "./test-cases.js";
import { bounded, keeper, MESSAGE_LIMIT } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";
import { whole } from "./xml-values.js";

/** Results of Visual Studio's test platform (`dotnet test --logger trx`); the schema is vstst.xsd, TeamTest/2010. */
export const trx: Parser = {
  format: "trx",
  recognise: (head) => roots.includes(rootElement(head) ?? ""),
  parse: parseTrx,
};

const roots = ["TestRun"];

const results = [
  "UnitTestResult",
  "TestResult",
  "GenericTestResult",
  "ManualTestResult",
  "WebTestResult",
  "LoadTestResult",
  "TestResultAggregation",
];

const passed = ["Passed", "PassedButRunAborted", "Warning", "Completed"];
const skipped = ["NotExecuted", "NotRunnable", "Inconclusive", "Pending"];

/** A result while it is open; results of data rows stand inside of their test's. */
interface OpenResult {
  readonly attributes: Attributes;
  message: string;
  trace: string;
}

async function parseTrx(source: Source): Promise<Parsed> {
  const reader = new TrxReader();
  const problem = await readXml(source, roots, reader);
  if (problem?.code === "unknown-format") return { problems: [problem] };
  return testsParsed(reader.cases, problem, problem ? [] : reader.problems(source.path));
}

class TrxReader {
  readonly #make = caseMaker();
  readonly #keep = keeper();
  readonly cases: TestCase[] = [];
  readonly #open: OpenResult[] = [];
  readonly #names: string[] = [];
  /** Test by id → the cases that are its results: the class that it belongs to stands behind all results. */
  readonly #byTest = new Positions();
  #definition: string | undefined;
  #outcome: string | undefined;
  #counters: Attributes | null = null;
  #line = 1;
  /** Is the run information that is being read an error? */
  #isErrorInfo = false;
  readonly #errors: string[] = [];

  open(name: string, attributes: Attributes, line: number): boolean {
    const parent = this.#names.at(-1);
    this.#names.push(name);
    if (results.includes(name) && (parent === "Results" || parent === "InnerResults")) {
      this.#open.push({ attributes, message: "", trace: "" });
    } else if (parent === "TestDefinitions") {
      this.#definition = attributes.id?.toLowerCase();
    } else if (name === "TestMethod" && this.#definition !== undefined) {
      this.#define(this.#definition, attributes);
    } else if (name === "ResultSummary") {
      this.#outcome = attributes.outcome;
    } else if (name === "Counters" && parent === "ResultSummary") {
      this.#counters = attributes;
      this.#line = line;
    } else if (name === "RunInfo") {
      this.#isErrorInfo = attributes.outcome === "Error" || attributes.outcome === "Failed";
    }
    return (
      (parent === "ErrorInfo" && (name === "Message" || name === "StackTrace")) ||
      (parent === "RunInfo" && name === "Text" && this.#isErrorInfo)
    );
  }

  close(name: string, text: string): void {
    this.#names.pop();
    const parent = this.#names.at(-1);
    const result = this.#open.at(-1);
    if (result && parent === "ErrorInfo" && name === "Message") result.message = text;
    else if (result && parent === "ErrorInfo" && name === "StackTrace") result.trace = text;
    else if (parent === "RunInfo" && name === "Text" && this.#isErrorInfo && this.#errors.length < 10) {
      this.#errors.push(bounded(text.trim(), MESSAGE_LIMIT));
    } else if (result && results.includes(name) && (parent === "Results" || parent === "InnerResults")) {
      this.#open.pop();
      this.#closeResult(result);
    }
  }

  #closeResult({ attributes, message, trace }: OpenResult): void {
    const { outcome, testName = "", testId } = attributes;
    const status = statusOf(outcome);
    const raw: RawCase = {
      name: testName || attributes.dataRowInfo || "",
      status,
      timeMs: duration(attributes.duration),
      ...(status === "failed"
        ? {
            failure: {
              kind: outcome === "Failed" ? "failure" : "error",
              message: message.trim() || (outcome === "Failed" ? "" : `The test ended as ${outcome ?? "Error"}.`),
              text: trace,
            },
          }
        : {}),
    };
    if (testId) this.#byTest.add(this.#keep(testId.toLowerCase()), this.cases.length);
    this.cases.push(this.#make(raw));
  }

  /** `Shop.CartTests, Shop, Version=1.0.0.0, …` is the older way to name a class. */
  #define(testId: string, { className }: Attributes): void {
    const suite = className?.split(",", 1)[0]?.trim();
    if (!suite) return;
    for (const at of this.#byTest.get(testId)) {
      const test = this.cases[at];
      if (!test) continue;
      const { name } = test;
      const short = name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name;
      this.cases[at] = { ...test, name: short, suite: this.#keep(bounded(suite, MESSAGE_LIMIT)) };
    }
  }

  /** A run can fail by itself: its host crashed, or was stopped. What it did not run was then not judged. */
  problems(path: string): readonly Problem[] {
    const tests = countTests(this.cases);
    const bad = this.#outcome !== undefined && !["Completed", "Passed", "Warning"].includes(this.#outcome);
    const unexplained = bad && (this.#outcome !== "Failed" || tests.failed === 0);
    const why = this.#errors.length > 0 ? `: ${this.#errors.join(" ")}` : "";
    const message = bounded(`The test run ended as ${this.#outcome}${why || "."}`, MESSAGE_LIMIT);
    const incomplete = unexplained ? [{ path, code: "incomplete" as const, message }] : [];
    const counters = this.#counters ?? {};
    const failing = ["failed", "error", "timeout", "aborted"].map((key) => whole(counters[key]));
    const failed = failing.every((count) => count === null)
      ? null
      : failing.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const says = { tests: [whole(counters.total)], failed };
    return [...incomplete, ...totalsProblem(path, says, { tests: tests.total, failed: tests.failed }, this.#line)];
  }
}

/** The schema's default is `Error`: a result without outcome was never said to have passed. */
function statusOf(outcome = "Error"): TestStatus {
  if (passed.includes(outcome)) return "passed";
  return skipped.includes(outcome) ? "skipped" : "failed";
}

/** `00:00:01.2345678`, with days before a dot if there are any. */
function duration(text: string | undefined): number | undefined {
  const parts = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? "");
  if (!parts) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const all = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return Math.round(all * 1e6) / 1e3;
}
