import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { type JsonObject, jsonObject, numberOf, SkippedLines, someLine, textOf } from "./json-lines.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { caseMaker, type RawCase, suiteBefore } from "./test-cases.js";

/**
 * The event stream of `dart test --reporter json` and `flutter test --machine`:
 * https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md
 */
export const dartJson: Parser = {
  format: "dart-json",
  recognise: (head) =>
    someLine(head, (event) => (event.type === "start" && "protocolVersion" in event) || isTestEvent(event)),
  parse: parseDart,
};

const types = ["start", "suite", "allSuites", "group", "testStart", "print", "error", "testDone", "debug", "done"];

/** Most failure text that is kept of one test while it runs, in UTF-16 units. */
const TEXT_LIMIT = 16 * 1024;

interface OpenTest {
  readonly case: Omit<RawCase, "status">;
  readonly startMs: number;
  message: string;
  text: string;
  isError: boolean;
}

function isTestEvent(event: JsonObject): boolean {
  return (event.type === "testStart" && "test" in event) || (event.type === "testDone" && "testID" in event);
}

async function parseDart(source: Source): Promise<Parsed> {
  const reader = new DartReader();
  const skipped = new SkippedLines();
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    const event = jsonObject(line);
    if (event && types.includes(textOf(event.type) ?? "")) reader.take(event);
    // Flutter's tool speaks in arrays between the tests' own events.
    else if (!event && line.trim() !== "" && !/^\s*\[\{"event"/.test(line)) skipped.add(number, line);
  }
  const { path } = source;
  if (reader.events === 0) {
    return { problems: [{ path, code: "malformed", message: "The file holds no event of Dart's test runner." }] };
  }
  const problems: Problem[] = [];
  const tests = countTests(reader.finish());
  if (!reader.isDone) {
    problems.push({ path, code: "truncated", message: "The stream ends before the test run does.", line: number });
  } else if (!reader.isSuccess && tests.failed === 0) {
    problems.push({ path, code: "incomplete", message: "The test run failed, and no test in it did." });
  }
  const left = skipped.report();
  if (left) problems.push({ path, code: "disagreement", ...left });
  return { tests, problems };
}

class DartReader {
  events = 0;
  isDone = false;
  isSuccess = false;
  readonly #make = caseMaker();
  readonly #cases: TestCase[] = [];
  readonly #suites = new Map<unknown, string | undefined>();
  readonly #groups = new Map<unknown, string>();
  readonly #open = new Map<unknown, OpenTest>();
  /** Where the cases of ended tests are: an error that nobody waited for can come later. */
  readonly #ended = new Map<unknown, number>();

  take(event: JsonObject): void {
    this.events++;
    if (event.type === "suite") {
      const { id, path } = asObject(event.suite);
      this.#suites.set(id, textOf(path));
    } else if (event.type === "group") {
      const { id, name } = asObject(event.group);
      this.#groups.set(id, textOf(name) ?? "");
    } else if (event.type === "testStart") this.#start(asObject(event.test), numberOf(event.time) ?? 0);
    else if (event.type === "error") this.#error(event);
    else if (event.type === "testDone") this.#done(event);
    else if (event.type === "done") {
      this.isDone = true;
      this.isSuccess = event.success !== false;
    }
  }

  #start(test: JsonObject, startMs: number): void {
    const full = textOf(test.name) ?? "";
    const groups = asList(test.groupIDs).map((id) => this.#groups.get(id) ?? "");
    const group = groups.findLast((name) => name !== "" && full.startsWith(`${name} `)) ?? "";
    const name = group === "" ? full : full.slice(group.length + 1);
    this.#open.set(test.id, {
      case: {
        name,
        suite: suiteBefore(name, full),
        path: this.#suites.get(test.suiteID)?.replaceAll("\\", "/"),
        line: asPlace(test.root_line) ?? asPlace(test.line),
      },
      startMs,
      message: "",
      text: "",
      isError: true,
    });
  }

  #error(event: JsonObject): void {
    const error = textOf(event.error) ?? "";
    const stack = textOf(event.stackTrace) ?? "";
    const open = this.#open.get(event.testID);
    if (open) {
      open.message ||= error;
      if (event.isFailure === true) open.isError = false;
      if (open.text.length < TEXT_LIMIT) open.text += `${error}\n${stack}\n`.replaceAll("\\", "/").slice(0, TEXT_LIMIT);
      return;
    }
    const at = this.#ended.get(event.testID);
    const test = at === undefined ? undefined : this.#cases[at];
    if (at === undefined || !test || test.status === "failed") return;
    const failure = { kind: "error" as const, message: error, text: stack };
    this.#cases[at] = this.#make({ ...test, status: "failed", failure });
  }

  #done(event: JsonObject): void {
    const open = this.#open.get(event.testID);
    this.#open.delete(event.testID);
    // Loading a file, and what stands around its tests, are hidden unless they failed.
    if (!open || (event.hidden === true && event.result === "success")) return;
    const isFailed = event.result !== "success";
    const end = numberOf(event.time);
    this.#ended.set(event.testID, this.#cases.length);
    this.#cases.push(
      this.#make({
        ...open.case,
        status: isFailed ? "failed" : event.skipped === true ? "skipped" : "passed",
        timeMs: end === undefined ? undefined : Math.max(0, end - open.startMs),
        ...(isFailed ? { failure: failureOf(open) } : {}),
      }),
    );
  }

  /** A test without an end took the run down with it, or was cut down with it. */
  finish(): readonly TestCase[] {
    for (const open of this.#open.values()) {
      const message = open.message || "The test has begun and has no end.";
      const failure = { kind: "error" as const, message, text: open.text };
      this.#cases.push(this.#make({ ...open.case, status: "failed", failure }));
    }
    this.#open.clear();
    return this.#cases;
  }
}

function failureOf({ message, text, isError }: OpenTest) {
  return { kind: isError ? ("error" as const) : ("failure" as const), message, text };
}
