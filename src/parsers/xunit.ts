import type { Parsed, Problem } from "../core/problem.js";
import type { TestCase, TestStatus } from "../core/tests.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, type RawFailure, testsParsed, totalsProblem } from "./test-cases.js";
import { type Attributes, readXml, rootElement } from "./xml.js";
import { milliseconds, whole } from "./xml-values.js";

/** Results of xUnit.net 1, 2 and 3: https://xunit.net/docs/format-xml-v2 and its neighbours. */
export const xunit: Parser = {
  format: "xunit",
  recognise: (head) => {
    const root = rootElement(head);
    // Other documents of .NET and of Maven have an <assembly> at their root too.
    return (
      root === "assemblies" ||
      (root === "assembly" && /<(?:\w+:)?assembly\s[^>]*\b(?:test-framework|run-date|total)=/.test(head))
    );
  },
  parse: parseXunit,
};

const roots = ["assemblies", "assembly"];

const STATUS: Readonly<Record<string, TestStatus>> = {
  pass: "passed",
  fail: "failed",
  skip: "skipped",
  notrun: "skipped",
};

interface OpenFailure {
  exception: string;
  message: string;
  trace: string;
}

async function parseXunit(source: Source): Promise<Parsed> {
  const reader = new XunitReader(source.path);
  const problem = await readXml(source, roots, reader);
  if (problem?.code === "unknown-format") return { problems: [problem] };
  return testsParsed(reader.cases, problem, reader.disagreements.slice(0, 1));
}

class XunitReader {
  readonly cases: TestCase[] = [];
  readonly disagreements: Problem[] = [];
  readonly #make = caseMaker();
  readonly #names: string[] = [];
  #assembly: { attributes: Attributes; line: number; tests: number; failed: number } | null = null;
  #test: Attributes | null = null;
  #error: Attributes | null = null;
  #failure: OpenFailure | null = null;

  constructor(readonly path: string) {}

  open(name: string, attributes: Attributes, line: number): boolean {
    const parent = this.#names.at(-1);
    this.#names.push(name);
    if (name === "assembly" && !this.#assembly) this.#assembly = { attributes, line, tests: 0, failed: 0 };
    else if (name === "test" && !this.#test) this.#test = attributes;
    else if (name === "error" && parent === "errors") this.#error = attributes;
    else if (name === "failure" && (parent === "test" || parent === "error")) {
      this.#failure = { exception: attributes["exception-type"] ?? "", message: "", trace: "" };
    }
    return (name === "message" || name === "stack-trace") && parent === "failure";
  }

  close(name: string, text: string): void {
    this.#names.pop();
    const isOfFailure = this.#names.at(-1) === "failure" && this.#failure !== null;
    if (name === "message" && isOfFailure && this.#failure) this.#failure.message = text;
    else if (name === "stack-trace" && isOfFailure && this.#failure) this.#failure.trace = text;
    else if (name === "test" && this.#test && !this.#names.includes("test")) this.#closeTest(this.#test);
    else if (name === "error" && this.#error && this.#names.at(-1) === "errors") this.#closeError(this.#error);
    else if (name === "assembly" && !this.#names.includes("assembly")) this.#closeAssembly();
  }

  #closeTest(test: Attributes): void {
    const { name = "", type, method, result } = test;
    const status = this.#failure ? "failed" : (STATUS[(result ?? "").toLowerCase()] ?? "failed");
    const full = name || method || "";
    this.cases.push(
      this.#make({
        name: type && full.startsWith(`${type}.`) ? full.slice(type.length + 1) : full,
        suite: type,
        className: type,
        path: test["source-file"],
        line: whole(test["source-line"]) || undefined,
        status,
        timeMs: milliseconds(test.time),
        ...(status === "failed" ? { failure: this.#said(`The report gives the result "${result}".`, "failure") } : {}),
      }),
    );
    if (this.#assembly) {
      this.#assembly.tests++;
      if (status === "failed") this.#assembly.failed++;
    }
    this.#test = null;
    this.#failure = null;
  }

  /** What failed beside the tests, as the cleanup of a class does; the assembly's totals leave it out. */
  #closeError({ type = "error", name }: Attributes): void {
    const title = name ? `[${type}] ${name}` : `[${type}]`;
    this.cases.push(this.#make({ name: title, status: "failed", failure: this.#said(`${title} failed.`, "error") }));
    this.#error = null;
    this.#failure = null;
  }

  #said(otherwise: string, kind: RawFailure["kind"]): RawFailure {
    const { exception = "", message = "", trace } = this.#failure ?? {};
    return { kind, message: message.trim() || exception || otherwise, text: trace };
  }

  #closeAssembly(): void {
    const assembly = this.#assembly;
    this.#assembly = null;
    if (!assembly) return;
    const { attributes, line, tests, failed } = assembly;
    const total = whole(attributes.total);
    // Version 3 counts the explicit tests that it did not run apart.
    const readings = [total, total === null ? null : total + (whole(attributes["not-run"]) ?? 0)];
    const says = { tests: readings, failed: whole(attributes.failed) };
    this.disagreements.push(...totalsProblem(this.path, says, { tests, failed }, line));
  }
}
