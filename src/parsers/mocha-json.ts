import type { Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asObject } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, Positions, suiteBefore, testsParsed, totalsProblem } from "./test-cases.js";

/** Mocha's `json` reporter: https://mochajs.org/#json */
export const mochaJson: Parser = {
  format: "mocha-json",
  recognise: (head) =>
    /^\s*\{\s*"stats"\s*:\s*\{[^{}]{0,2000}"passes"\s*:[^{}]{0,2000}\}\s*,\s*"(?:tests|pending|failures|passes)"\s*:\s*\[/.test(
      head,
    ),
  parse: async (source) => {
    const reader = new MochaReader();
    const fault = await readJson(source, ["$.stats", "$.tests.*", "$.pending.*", "$.failures.*"], ({ keys, value }) => {
      reader.take(String(keys[0]), asObject(value));
    });
    if (!fault && !reader.isMocha) {
      return {
        problems: [{ path: source.path, code: "malformed", message: "The document holds no results of mocha." }],
      };
    }
    return testsParsed(reader.cases, fault, fault ? [] : reader.disagreement(source));
  },
};

/** A test's state stands in the list that names it again: all are in `tests`, skipped ones in `pending` too. */
class MochaReader {
  readonly cases: TestCase[] = [];
  isMocha = false;
  readonly #make = caseMaker();
  /** File and full title → cases of that name which no other list has named yet. */
  readonly #failing = new Positions();
  readonly #others = new Positions();
  #stats: JsonObject = {};
  /** Hooks fail as tests do, and are no tests by mocha's own count. */
  #hooks = 0;

  take(list: string, item: JsonObject): void {
    this.isMocha = true;
    if (list === "stats") this.#stats = item;
    else if (list === "tests") this.#test(item);
    else if (list === "pending") this.#mark(item, (at, test) => (this.cases[at] = { ...test, status: "skipped" }));
    else this.#failed(item);
  }

  #test(item: JsonObject): void {
    const error = asObject(item.err);
    const isFailed = Object.keys(error).length > 0;
    (isFailed ? this.#failing : this.#others).add(keyOf(item), this.cases.length);
    this.cases.push(this.#toCase(item, isFailed));
  }

  #failed(item: JsonObject): void {
    const marked = this.#mark(item, (at, test) => {
      if (test.status !== "failed") this.cases[at] = this.#toCase(item, true);
    });
    // A test that fails twice (a late `done()`) is named twice.
    if (marked || [this.#failing, this.#others].some((known) => known.has(keyOf(item)))) return;
    this.#hooks++;
    this.cases.push(this.#toCase(item, true));
  }

  /** Finds the case that a list names, those that failed first for `failures`. */
  #mark(item: JsonObject, change: (at: number, test: TestCase) => void): boolean {
    const key = keyOf(item);
    const isFailed = Object.keys(asObject(item.err)).length > 0;
    const [first, second] = isFailed ? [this.#failing, this.#others] : [this.#others, this.#failing];
    const at = first.take(key) ?? second.take(key);
    const test = at === undefined ? undefined : this.cases[at];
    if (at === undefined || !test) return false;
    change(at, test);
    return true;
  }

  #toCase(item: JsonObject, isFailed: boolean): TestCase {
    const title = textOf(item.title) ?? "";
    const { message, stack, name } = asObject(item.err);
    const isAssertion = /assert|expect/i.test(`${textOf(name) ?? ""} ${(textOf(stack) ?? "").slice(0, 100)}`);
    return this.#make({
      name: title || textOf(item.fullTitle) || "",
      suite: suiteBefore(title, textOf(item.fullTitle)),
      path: textOf(item.file),
      status: isFailed ? "failed" : "passed",
      timeMs: numberOf(item.duration),
      ...(isFailed
        ? { failure: { kind: isAssertion ? "failure" : "error", message: textOf(message), text: textOf(stack) } }
        : {}),
      ...(!isFailed && (numberOf(item.currentRetry) ?? 0) > 0 ? { flaky: true } : {}),
    });
  }

  disagreement({ path }: Source): readonly Problem[] {
    const { failed } = countTests(this.cases);
    const says = { tests: [numberOf(this.#stats.tests)], failed: numberOf(this.#stats.failures) };
    return totalsProblem(path, says, { tests: this.cases.length - this.#hooks, failed });
  }
}

function keyOf(item: JsonObject): string {
  return `${textOf(item.file) ?? ""}\n${textOf(item.fullTitle) ?? textOf(item.title) ?? ""}`;
}
