import type { Parsed, Problem } from "../core/problem.js";
import { type TestCase, type TestFailure, type TestStatus, TestTally } from "../core/tests.js";
import { failurePlace, type Place } from "./failure-place.js";
import type { Parser, Source } from "./parser.js";
import { resultsParsed } from "./test-cases.js";
import { bounded, copyOf, detailsBudget, firstLine, keeper, MESSAGE_LIMIT, NAME_LIMIT, stripAnsi } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";
import { milliseconds, whole } from "./xml-values.js";

/**
 * JUnit XML in the dialects of surefire, pytest, jest-junit, mocha, phpunit, gtest, bazel, nextest, node and others.
 * The format has no owner; https://github.com/testmoapp/junitxml describes what is common.
 */
export const junit: Parser = {
  format: "junit",
  recognise: (head) => roots.includes(rootElement(head) ?? ""),
  parse: parseJunit,
};

const roots = ["testsuites", "testsuite"];

/** A suite while it is open, with what it says of itself and what was counted in it. */
interface Suite {
  readonly name: string;
  readonly file: string | undefined;
  readonly line: number;
  readonly attributes: Attributes;
  readonly direct: Tally;
  readonly all: Tally;
}

interface Tally {
  cases: number;
  failed: number;
  /** Elements that say how a case ended; a case with a failure and an error has two. */
  outcomes: number;
  failures: number;
}

/** A case while it is open. */
interface OpenCase {
  readonly attributes: Attributes;
  readonly suite: Suite | undefined;
  readonly failures: { kind: TestFailure["kind"]; message: string; text: string }[];
  skipped: number;
  flaky: boolean;
}

const emptyTally = (): Tally => ({ cases: 0, failed: 0, outcomes: 0, failures: 0 });

async function parseJunit(source: Source): Promise<Parsed> {
  const reader = new JunitReader();
  const problem = await readXml(source, roots, reader);
  if (problem?.code === "unknown-format") return { problems: [problem] };
  return resultsParsed(reader.tests.results(), problem, problem ? [] : reader.disagreements(source.path));
}

class JunitReader {
  readonly tests = new TestTally();
  readonly #suites: Suite[] = [];
  #wrong: { readonly count: number; readonly line: number; readonly message: string } | null = null;
  readonly #keep = keeper();
  readonly #details = detailsBudget();
  #open: OpenCase | null = null;
  /** Elements open inside the case: only its direct children say how it ended. */
  #inside = 0;
  /** A suite that failed as a whole, without any case to blame. */
  #suiteFailure: { kind: TestFailure["kind"]; message: string } | null = null;

  open(name: string, attributes: Attributes, line: number): boolean {
    if (this.#open) {
      this.#inside++;
      return this.#inside === 1 && this.#openResult(this.#open, name, attributes);
    }
    if (name === "testsuite" || name === "testsuites") {
      const file = attributes.file || attributes.filepath || this.#suites.at(-1)?.file;
      this.#suites.push({
        name: attributes.name ?? "",
        file,
        line,
        attributes,
        direct: emptyTally(),
        all: emptyTally(),
      });
    } else if (name === "testcase") {
      this.#open = { attributes, suite: this.#suites.at(-1), failures: [], skipped: 0, flaky: false };
      this.#inside = 0;
    } else if (name === "failure" || name === "error") {
      this.#suiteFailure = { kind: name, message: attributes.message ?? "" };
      return true;
    }
    return false;
  }

  #openResult(open: OpenCase, name: string, attributes: Attributes): boolean {
    if (name === "failure" || name === "error") {
      open.failures.push({ kind: name, message: attributes.message ?? "", text: "" });
      return true;
    }
    if (name === "skipped" || name === "ignored" || name === "disabled") open.skipped++;
    if (name === "flakyFailure" || name === "flakyError") open.flaky = true;
    return false;
  }

  close(name: string, text: string): void {
    if (this.#open && this.#inside > 0) {
      const failure = this.#open.failures.at(-1);
      if (this.#inside === 1 && (name === "failure" || name === "error") && failure) failure.text = text;
      this.#inside--;
    } else if (this.#open) {
      this.#closeCase(this.#open);
      this.#open = null;
    } else if (name === "testsuite" || name === "testsuites") {
      this.#closeSuite();
    } else if ((name === "failure" || name === "error") && this.#suiteFailure) {
      const { kind, message } = this.#suiteFailure;
      const suite = this.#suites.at(-1);
      const attributes = { name: suite?.name || "test suite" };
      this.#closeCase({ attributes, suite, failures: [{ kind, message, text }], skipped: 0, flaky: false });
      this.#suiteFailure = null;
    }
  }

  #closeCase(open: OpenCase): void {
    const { failures, skipped, suite, attributes } = open;
    const status = statusOf(open);
    const flaky = open.flaky && status !== "failed";
    if (this.tests.keeps({ status, flaky })) this.tests.add(this.#toCase(open, status, flaky));
    else this.tests.omit({ status, flaky, timeMs: milliseconds(attributes.time) });
    if (!suite) return;
    const { direct } = suite;
    direct.cases++;
    if (status === "failed") direct.failed++;
    direct.outcomes += Math.max(1, failures.length + skipped);
    direct.failures += failures.length;
  }

  #toCase({ attributes, suite, failures }: OpenCase, status: TestStatus, flaky: boolean): TestCase {
    const kept = (text: string | undefined) => (text ? this.#keep(bounded(text, NAME_LIMIT)) : undefined);
    const failed = status === "failed";
    const file = attributes.file || attributes.filepath || suite?.file;
    // Node's test runner writes "test" for every case.
    const className = attributes.classname === "test" && suite?.name ? undefined : attributes.classname;
    const place = failed ? placeOf(failures, file, attributes.classname) : null;
    return {
      name: copyOf(bounded(attributes.name || attributes.id || "unnamed test", NAME_LIMIT)),
      suite: kept(className || attributes.class || suite?.name),
      path: kept(file ?? place?.path),
      line: place?.line ?? lineOf(attributes, suite),
      status,
      timeMs: milliseconds(attributes.time),
      ...(failed ? { failure: this.#failureOf(failures) } : {}),
      ...(flaky ? { flaky: true } : {}),
    };
  }

  #failureOf(failures: OpenCase["failures"]): TestFailure {
    const text = stripAnsi(failures.map((failure) => failure.text).join("\n")).trim();
    const message = bounded(stripAnsi(failures[0]?.message ?? "").trim(), MESSAGE_LIMIT);
    const details = this.#details(text);
    return {
      kind: failures.length > 0 && failures.every((failure) => failure.kind === "error") ? "error" : "failure",
      message: this.#keep(message || firstLine(text) || "The report gives no message."),
      details: details === undefined ? undefined : copyOf(details),
    };
  }

  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (!suite) return;
    addTally(suite.all, suite.direct);
    const parent = this.#suites.at(-1);
    if (parent) addTally(parent.all, suite.all);
    const message = disagreement(suite);
    if (message === null) return;
    const { count, line, message: first } = this.#wrong ?? { count: 0, line: suite.line, message };
    this.#wrong = { count: count + 1, line, message: first };
  }

  /** One problem for the whole document: its first suite whose totals are not what was counted. */
  disagreements(path: string): readonly Problem[] {
    if (!this.#wrong) return [];
    const { count, line, message } = this.#wrong;
    const more = count > 1 ? ` (and so in ${count - 1} other ${count === 2 ? "suite" : "suites"})` : "";
    return [{ path, code: "disagreement", message: `${message}${more}`, line }];
  }
}

function statusOf({ attributes, failures, skipped }: OpenCase): TestStatus {
  const { status, result } = attributes;
  const said = status || result ? `${status ?? ""} ${result ?? ""}`.toLowerCase() : "";
  if (failures.length > 0 || (said !== "" && /\b(?:failed|failure|error|errored)\b/.test(said))) return "failed";
  const isSkipped =
    skipped > 0 ||
    attributes.disabled === "true" ||
    (said !== "" && /\b(?:disabled|notrun|skipped|suppressed|ignored)\b/.test(said));
  return isSkipped ? "skipped" : "passed";
}

function addTally(sum: Tally, one: Tally): void {
  sum.cases += one.cases;
  sum.failed += one.failed;
  sum.outcomes += one.outcomes;
  sum.failures += one.failures;
}

/** Totals may be meant with or without inner suites, and count cases or outcomes; null if any reading fits. */
function disagreement({ name, attributes, direct, all }: Suite): string | null {
  const tests = whole(attributes.tests);
  const failing = ["failures", "errors"].map((key) => whole(attributes[key]));
  const failed = failing.some((count) => count !== null) ? (failing[0] ?? 0) + (failing[1] ?? 0) : null;
  const testsFit = tests === null || [direct, all].some((tally) => tests >= tally.cases && tests <= tally.outcomes);
  const failedFit =
    failed === null || [direct, all].some((tally) => failed === tally.failed || failed === tally.failures);
  if (testsFit && failedFit) return null;
  const says = [tests === null ? "" : `${tests} tests`, failed === null ? "" : `${failed} failed`].filter(Boolean);
  const suite = name === "" ? "The report" : `Suite "${bounded(name, 80)}"`;
  return `${suite} says ${says.join(", ")}, but holds ${all.cases} tests, ${all.failed} failed; what it holds was counted.`;
}

function placeOf(failures: OpenCase["failures"], file?: string, className?: string): Place | null {
  const text = failures.map((failure) => failure.text || failure.message).join("\n");
  return failurePlace(stripAnsi(text), file, className);
}

/** pytest counts the lines of its (older) `line` attribute from 0. */
function lineOf(attributes: Attributes, suite: Suite | undefined): number | undefined {
  const line = whole(attributes.line);
  if (line === null) return undefined;
  const from1 = suite?.name === "pytest" ? line + 1 : line;
  return from1 > 0 ? from1 : undefined;
}
