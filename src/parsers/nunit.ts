import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase, type TestStatus } from "../core/tests.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, testsParsed, totalsProblem } from "./test-cases.js";
import { type Attributes, readXml, rootElement } from "./xml.js";
import { milliseconds, whole } from "./xml-values.js";

/**
 * Results of NUnit 2 (`<test-results>`) and NUnit 3 and 4 (`<test-run>`), and of the parts of either that other
 * programs write alone: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html
 */
export const nunit: Parser = {
  format: "nunit",
  recognise: (head) => roots.includes(rootElement(head) ?? ""),
  parse: parseNunit,
};

const roots = ["test-run", "test-results", "test-suite"];

/** Words of both versions. What is not here, and not empty, is no result that anybody could call green. */
const STATUS: Readonly<Record<string, TestStatus>> = {
  "": "passed",
  passed: "passed",
  success: "passed",
  warning: "passed",
  failed: "failed",
  failure: "failed",
  error: "failed",
  cancelled: "failed",
  ignored: "skipped",
  skipped: "skipped",
  explicit: "skipped",
  inconclusive: "skipped",
  notrunnable: "skipped",
  notrun: "skipped",
};

interface Said {
  message: string;
  trace: string;
}

/** A case or suite while it is open. */
interface Node {
  readonly isCase: boolean;
  readonly attributes: Attributes;
  failure: Said | null;
  /** Failed cases below. */
  failed: number;
}

async function parseNunit(source: Source): Promise<Parsed> {
  const reader = new NunitReader();
  const problem = await readXml(source, roots, reader);
  if (problem?.code === "unknown-format") return { problems: [problem] };
  return testsParsed(reader.cases, problem, problem ? [] : reader.disagreement(source.path));
}

class NunitReader {
  readonly cases: TestCase[] = [];
  readonly #make = caseMaker();
  readonly #names: string[] = [];
  readonly #nodes: Node[] = [];
  /** Suites that failed without a case to blame, which became cases of their own. */
  #ofSuites = 0;
  #root: { readonly attributes: Attributes; readonly line: number } | null = null;

  open(name: string, attributes: Attributes, line: number): boolean {
    this.#root ??= { attributes, line };
    const parent = this.#names.at(-1);
    this.#names.push(name);
    const node = this.#nodes.at(-1);
    if (name === "test-case" || name === "test-suite") {
      this.#nodes.push({ isCase: name === "test-case", attributes, failure: null, failed: 0 });
    } else if (name === "failure" && node && (parent === "test-case" || parent === "test-suite")) {
      node.failure = { message: "", trace: "" };
    }
    return (name === "message" || name === "stack-trace") && parent === "failure";
  }

  close(name: string, text: string): void {
    this.#names.pop();
    const node = this.#nodes.at(-1);
    if (!node) return;
    const failure = this.#names.at(-1) === "failure" ? node.failure : null;
    if (name === "message" && failure) failure.message = text;
    else if (name === "stack-trace" && failure) failure.trace = text;
    else if (name === "test-case" || name === "test-suite") {
      this.#nodes.pop();
      const failed = node.isCase ? this.#closeCase(node) : this.#closeSuite(node);
      const parent = this.#nodes.at(-1);
      if (parent) parent.failed += failed;
    }
  }

  #closeCase({ attributes, failure }: Node): number {
    const status = failure ? "failed" : statusOf(attributes);
    const { name, suite } = nameOf(attributes);
    const isError = /^(?:error|cancelled|invalid)$/i.test(attributes.label ?? attributes.result ?? "");
    const message = failure?.message ?? `The report gives the result "${attributes.result ?? attributes.success}".`;
    this.cases.push(
      this.#make({
        name,
        suite: suite ?? this.#fixture(),
        className: suite,
        status,
        timeMs: milliseconds(attributes.duration ?? attributes.time),
        ...(status === "failed"
          ? { failure: { kind: isError ? "error" : "failure", message, text: failure?.trace } }
          : {}),
      }),
    );
    return status === "failed" ? 1 : 0;
  }

  /** A fixture's setup or teardown, or an assembly that could not be loaded, may fail without a case that does. */
  #closeSuite({ attributes, failure, failed }: Node): number {
    const isFailed = STATUS[(attributes.result ?? "").toLowerCase()] === "failed" || failure !== null;
    if (!isFailed || failed > 0) return failed;
    this.#ofSuites++;
    const name = attributes.fullname || attributes.name || "test suite";
    const message =
      failure?.message || `The suite failed (${attributes.site ?? attributes.label ?? attributes.result}).`;
    this.cases.push(
      this.#make({
        name,
        suite: name,
        className: name,
        status: "failed",
        failure: { kind: "error", message, text: failure?.trace },
      }),
    );
    return 1;
  }

  #fixture(): string | undefined {
    const suite = this.#nodes.findLast((node) => !node.isCase)?.attributes;
    return suite?.fullname || suite?.name;
  }

  disagreement(path: string): readonly Problem[] {
    const tests = countTests(this.cases);
    const { attributes, line } = this.#root ?? { attributes: {} as Attributes, line: 1 };
    const total = whole(attributes.total);
    // NUnit 2 leaves out of its total what did not run.
    const notRun = whole(attributes["not-run"]);
    const errors = whole(attributes.errors) ?? 0;
    const failures = whole(attributes.failures);
    const failed = whole(attributes.failed) ?? (failures === null ? null : failures + errors);
    const holds = { tests: tests.total - this.#ofSuites, failed: tests.failed - this.#ofSuites };
    const readings = [total, total === null || notRun === null ? null : total + notRun];
    return totalsProblem(path, { tests: readings, failed }, holds, line);
  }
}

function statusOf({ result, executed, success }: Attributes): TestStatus {
  const said = (result ?? "").toLowerCase();
  const status = STATUS[said] ?? "failed";
  if (status !== "passed") return status;
  if (executed?.toLowerCase() === "false") return "skipped";
  return success?.toLowerCase() === "false" ? "failed" : status;
}

/** NUnit 2 gives a case the full name of its method, with arguments that may hold dots. */
function nameOf({ name = "", fullname, classname }: Attributes): { readonly name: string; readonly suite?: string } {
  if (classname) return { name: name || fullname || "", suite: classname };
  const full = fullname || name;
  const arguments_ = full.indexOf("(");
  const dot = full.lastIndexOf(".", arguments_ < 0 ? full.length : arguments_);
  return dot > 0 ? { name: full.slice(dot + 1), suite: full.slice(0, dot) } : { name: full };
}
