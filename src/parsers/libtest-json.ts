import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { failurePlace, panicMessage } from "./failure-place.js";
import { type JsonObject, jsonObject, numberOf, SkippedLines, someLine, textOf } from "./json-lines.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, detailsBudget, keeper, NAME_LIMIT, stripAnsi } from "./text.js";

/** The unstable JSON of Rust's test harness: `cargo test -- -Z unstable-options --format json`, and nextest's copy of it. */
export const libtestJson: Parser = {
  format: "libtest-json",
  recognise: (head) => someLine(head, isEvent),
  parse: parseLibtestJson,
};

function isEvent(event: JsonObject): boolean {
  return (event.type === "suite" || event.type === "test") && typeof event.event === "string";
}

async function parseLibtestJson(source: Source): Promise<Parsed> {
  const reader = new LibtestReader();
  const skipped = new SkippedLines();
  let number = 0;
  let last = "";
  for await (const line of lines(source)) {
    number++;
    if (line.trim() === "") continue;
    last = line;
    const event = jsonObject(line);
    if (!event) skipped.add(number, line);
    else if (isEvent(event)) reader.take(event);
  }
  if (reader.suites === 0) {
    return {
      problems: [{ path: source.path, code: "malformed", message: "The file holds no suite of Rust's test harness." }],
    };
  }
  const problems: Problem[] = [];
  const tests = countTests(reader.finish());
  if (reader.isOpen) {
    const cut = /^\s*\{/.test(last) && jsonObject(last) === null ? "The last line is cut" : "The last suite has no end";
    problems.push({ path: source.path, code: "truncated", message: `${cut}.`, line: number });
  }
  for (const message of reader.lostFailures) problems.push({ path: source.path, code: "incomplete", message });
  const left = skipped.report();
  if (left) problems.push({ path: source.path, code: "disagreement", ...left });
  return { tests, problems };
}

class LibtestReader {
  suites = 0;
  isOpen = false;
  readonly lostFailures: string[] = [];
  readonly #cases: TestCase[] = [];
  /** Tests of this suite that have begun and have no end yet. */
  readonly #running = new Set<string>();
  readonly #keep = keeper();
  readonly #details = detailsBudget();
  #failedInSuite = 0;
  /** nextest runs the tests of several suites at once: what it says of a suite holds for all of them together. */
  #isNextest = false;
  #openSuites = 0;
  #saidFailed = 0;

  take(event: JsonObject): void {
    const name = textOf(event.name);
    if (event.type === "suite") this.#suite(event);
    else if (name !== undefined) this.#test(event, this.#keep(bounded(name, NAME_LIMIT)));
  }

  #suite(event: JsonObject): void {
    this.#isNextest ||= "nextest" in event;
    if (this.#isNextest) {
      this.#openSuites += event.event === "started" ? 1 : -1;
      if (event.event === "started") this.suites++;
      else this.#saidFailed += numberOf(event.failed) ?? 0;
      this.isOpen = this.#openSuites > 0;
      return;
    }
    if (event.event === "started") {
      this.suites++;
      this.isOpen = true;
      this.#failedInSuite = 0;
      return;
    }
    this.#endRunning();
    this.isOpen = false;
    const failed = numberOf(event.failed) ?? 0;
    if (failed > this.#failedInSuite || (event.event === "failed" && this.#failedInSuite === 0)) {
      const found = `the report holds ${this.#failedInSuite} of them`;
      this.lostFailures.push(`A suite failed with ${failed} failed tests by its own count; ${found}.`);
    }
  }

  #test(event: JsonObject, name: string): void {
    if (event.event === "started") {
      this.#running.add(name);
      return;
    }
    // `timeout` is only a notice that a test is slow.
    if (event.event !== "ok" && event.event !== "failed" && event.event !== "ignored") return;
    const attempt = this.#isNextest ? /#(\d+)$/.exec(name) : null;
    const plain = attempt ? name.slice(0, attempt.index) : name;
    this.#running.delete(plain);
    const seconds = numberOf(event.exec_time);
    const timeMs = seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3;
    const common = { ...this.#named(plain), timeMs };
    if (event.event === "ok") this.#cases.push({ ...common, status: "passed", ...(attempt ? { flaky: true } : {}) });
    else if (event.event === "ignored") this.#cases.push({ ...common, status: "skipped" });
    else this.#fail(common, stripAnsi(textOf(event.stdout) ?? textOf(event.stderr) ?? ""), textOf(event.message));
  }

  /** nextest puts the test's binary before its name: `shop::shop$tests::adds`. */
  #named(name: string): { readonly name: string; readonly suite?: string } {
    const dollar = this.#isNextest ? name.indexOf("$") : -1;
    return dollar > 0 ? { name: name.slice(dollar + 1), suite: name.slice(0, dollar) } : { name };
  }

  #fail(common: { readonly name: string; readonly timeMs?: number | undefined }, output: string, said?: string): void {
    this.#failedInSuite++;
    const place = failurePlace(output);
    this.#cases.push({
      ...common,
      ...(place ? { path: this.#keep(place.path), line: place.line } : {}),
      status: "failed",
      failure: {
        kind: "failure",
        message: this.#keep(panicMessage(output) ?? said ?? "The test failed and printed nothing."),
        details: this.#details(output.trim()),
      },
    });
  }

  /** A test without an end took the whole process down with it. */
  #endRunning(): void {
    for (const name of this.#running) {
      this.#failedInSuite++;
      const failure = { kind: "error", message: "The test has begun and has no end." } as const;
      this.#cases.push({ ...this.#named(name), status: "failed", failure });
    }
    this.#running.clear();
  }

  finish(): readonly TestCase[] {
    if (this.#isNextest && this.#running.size > 0) this.isOpen = true;
    this.#endRunning();
    if (this.#isNextest && this.#saidFailed > this.#failedInSuite) {
      const found = `the report holds ${this.#failedInSuite} of them`;
      this.lostFailures.push(`The suites failed with ${this.#saidFailed} failed tests by their own count; ${found}.`);
    }
    return this.#cases;
  }
}
