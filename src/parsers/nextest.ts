import type { Parsed, Problem } from "../core/problem.js";
import type { TestCase } from "../core/tests.js";
import { panicMessage } from "./failure-place.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { caseMaker, testsParsed, totalsProblem } from "./test-cases.js";
import { bounded, MESSAGE_LIMIT, stripAnsi } from "./text.js";

/** What `cargo nextest run` prints for people: https://nexte.st/docs/reporting/ */
export const nextest: Parser = {
  format: "nextest",
  recognise: (head) => /^ *(?:Nextest run ID \S|Starting \d+ tests? across \d+ binar(?:y|ies))/m.test(stripAnsi(head)),
  parse: parseNextest,
};

/** Most that is kept of what one failed test printed, in UTF-16 units. */
const OUTPUT_LIMIT = 16 * 1024;

/** `  TRY 2 FAIL [   0.078s] (4/4) shop tests::subtracts`, without the count in older versions. */
const statusLine =
  /^ {0,11}(?:TRY (?<attempt>\d+) )?(?<word>[A-Z][A-Z0-9+-]*(?: \+ [A-Z]+| \d+\/\d+)?) \[ *(?<seconds>[\d.]+)s\] (?:[([] *[\d─]+(?:\/\d+)?[)\]] )?(?<binary>\S+) (?<name>\S.*)$/;

const passing = ["PASS", "LEAK", "SLOW", "SLOW + LEAK", "SLOW+TMPASS", "TIMEOUT-PASS"];

/** A test and how its last attempt ended. */
interface Unit {
  readonly binary: string;
  readonly name: string;
  word: string;
  attempt: number;
  seconds: number;
  output: string;
}

async function parseNextest(source: Source): Promise<Parsed> {
  const reader = new NextestReader();
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    reader.line(stripAnsi(line), number);
  }
  const { path } = source;
  if (!reader.hasBegun) {
    return { problems: [{ path, code: "malformed", message: "The output holds no run of nextest." }] };
  }
  const cases = reader.cases();
  const failed = cases.filter(({ status }) => status === "failed").length;
  return testsParsed(cases, null, reader.problems(path, { tests: cases.length, failed }, number));
}

class NextestReader {
  hasBegun = false;
  #runs = 0;
  readonly #units = new Map<string, Unit>();
  /** The failed attempt whose output is being read. */
  #section: Unit | null = null;
  #summary: { readonly ran: number; readonly planned: number; readonly failed: number; readonly line: number } | null =
    null;
  #isOpen = false;
  #error: string | null = null;

  line(text: string, number: number): void {
    if (/^ +Starting \d+ tests? across /.test(text)) {
      this.hasBegun = true;
      this.#isOpen = true;
      this.#runs++;
      this.#section = null;
      return;
    }
    const status = /^ {0,11}[A-Z]/.test(text) ? statusLine.exec(text)?.groups : undefined;
    if (status) this.#status(status);
    else if (/^ +Summary \[/.test(text)) this.#summarised(text, number);
    else if (/^error: /.test(text)) this.#error ??= bounded(text, MESSAGE_LIMIT);
    else if (/^(?:─{4,}| +Cancell?ing )/.test(text)) this.#section = null;
    else if (this.#section) this.#output(this.#section, text);
  }

  #status({ attempt = "1", word = "", seconds = "", binary = "", name = "" }: Readonly<Record<string, string>>): void {
    const flaky = /^FLAKY (\d+)\/\d+$/.exec(word);
    const key = `${this.#runs} ${binary} ${name}`;
    const known = this.#units.get(key);
    const unit = known ?? { binary, name, word, attempt: 1, seconds: 0, output: "" };
    const tries = Number(flaky?.[1] ?? attempt);
    // The end of the run repeats what was not passed at once.
    const isRepeated = known !== undefined && this.#summary !== null;
    if (!isRepeated) unit.output = "";
    Object.assign(unit, {
      word: flaky ? "PASS" : word,
      attempt: Math.max(tries, unit.attempt),
      seconds: Number(seconds),
    });
    if (!known) this.#units.set(key, unit);
    this.#section = passing.includes(unit.word) ? null : unit;
  }

  #output(unit: Unit, text: string): void {
    if (/^(?: {2}(?:stdout|stderr|output) ─|--- (?:STDOUT|STDERR|OUTPUT): )/.test(text)) return;
    if (unit.output.length < OUTPUT_LIMIT) unit.output += `${text.replace(/^ {4}/, "").slice(0, OUTPUT_LIMIT)}\n`;
  }

  #summarised(text: string, line: number): void {
    const run = /\] (\d+)(?:\/(\d+))? tests? run: (.*)$/.exec(text);
    const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(run?.[3] ?? "")?.[1] ?? 0);
    const failed = count("failed") + count("exec failed") + count("timed out");
    const before = this.#summary ?? { ran: 0, planned: 0, failed: 0 };
    this.#summary = {
      ran: before.ran + Number(run?.[1] ?? 0),
      planned: before.planned + Number(run?.[2] ?? run?.[1] ?? 0),
      failed: before.failed + failed,
      line,
    };
    this.#isOpen = false;
    this.#section = null;
  }

  cases(): readonly TestCase[] {
    const make = caseMaker();
    return [...this.#units.values()].map(({ binary, name, word, attempt, seconds, output }) => {
      const isPassed = passing.includes(word);
      const said = /panicked at /.test(output) ? panicMessage(output) : null;
      const ended = /^(?:FAIL|FL\+LK)/.test(word)
        ? "The test failed and printed nothing."
        : `The test ended as ${word}.`;
      return make({
        name,
        suite: binary,
        status: isPassed ? "passed" : "failed",
        timeMs: Math.round(seconds * 1e6) / 1e3,
        ...(isPassed ? {} : { failure: { kind: said ? "failure" : "error", message: said ?? ended, text: output } }),
        ...(isPassed && attempt > 1 ? { flaky: true } : {}),
      });
    });
  }

  problems(path: string, holds: { readonly tests: number; readonly failed: number }, last: number): readonly Problem[] {
    if (this.#isOpen || !this.#summary) {
      return [{ path, code: "truncated", message: "The output ends before the test run does.", line: last }];
    }
    const { ran, planned, failed, line } = this.#summary;
    if (holds.failed < failed) {
      const message = `The summary says ${failed} failed tests; the output shows ${holds.failed} of them.`;
      return [{ path, code: "incomplete", message, line }];
    }
    if (failed === 0 && ran < planned) {
      return [{ path, code: "incomplete", message: `Only ${ran} of ${planned} tests were run.`, line }];
    }
    if (failed === 0 && this.#error) return [{ path, code: "incomplete", message: this.#error, line }];
    return totalsProblem(path, { tests: [ran], failed }, holds, line);
  }
}
