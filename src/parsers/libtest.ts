import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { failurePlace, panicMessage } from "./failure-place.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, detailsBudget, keeper, MESSAGE_LIMIT, NAME_LIMIT, stripAnsi } from "./text.js";

/** What `cargo test` prints for people: the harness of each test binary, then the doc-tests, and cargo's own words. */
export const libtest: Parser = {
  format: "libtest",
  recognise: (head) => {
    const text = stripAnsi(head);
    return (
      /^running \d+ tests?\r?$/m.test(text) || (/^ *Compiling \S+ v/m.test(text) && /^error(?:\[E\d+\])?: /m.test(text))
    );
  },
  parse: parseLibtest,
};

/** Most that is kept of what one failed test printed, while its section is read. */
const OUTPUT_LIMIT = 16 * 1024;

async function parseLibtest(source: Source): Promise<Parsed> {
  const reader = new TextReader();
  for await (const line of lines(source)) reader.line(stripAnsi(line));
  return reader.finish(source.path);
}

interface OpenSuite {
  readonly name: string | undefined;
  readonly expected: number;
  readonly cases: Map<string, TestCase>;
}

class TextReader {
  #number = 0;
  #suites = 0;
  #suite: OpenSuite | null = null;
  #binary: string | undefined;
  readonly #cases: TestCase[] = [];
  readonly #problems: { code: Problem["code"]; message: string; line: number }[] = [];
  /** A test whose result stands on a later line, because it (or another program) printed in between. */
  #pending: string | null = null;
  #section: { readonly name: string; output: string } | null = null;
  #compileError: string | null = null;
  readonly #keep = keeper();
  readonly #details = detailsBudget();

  line(text: string): void {
    this.#number++;
    if (this.#cargoLine(text)) return;
    const running = /^running (\d+) tests?$/.exec(text);
    if (running) {
      this.#endSuite(false);
      this.#suites++;
      this.#suite = { name: this.#binary, expected: Number(running[1]), cases: new Map() };
    } else if (this.#suite) {
      this.#suiteLine(this.#suite, text);
    }
  }

  /** Lines of cargo itself, which come on the error stream; true if this is one. */
  #cargoLine(text: string): boolean {
    const binary = /^ +(?:Running (?:unittests )?(\S+)(?: \(.*\))?|Doc-tests (\S+))$/.exec(text);
    if (binary) {
      this.#binary = this.#keep(binary[1] ?? `doc-tests of ${binary[2]}`);
      return true;
    }
    if (/^error\[E\d+\]: |^error: (?!test failed|doctest failed|\d+ targets? failed)/.test(text) && !this.#section) {
      this.#compileError ??= text;
    }
    const place = /^ *--> (\S+:\d+:\d+)$/.exec(text)?.[1];
    if (place && this.#compileError && !this.#compileError.includes(" (at ")) this.#compileError += ` (at ${place})`;
    if (/^error: could not compile /.test(text)) {
      const cause = this.#compileError === text ? text : `${text.replace(/^error: /, "")}: ${this.#compileError}`;
      this.#problem("incomplete", bounded(cause, MESSAGE_LIMIT));
      return true;
    }
    if (/^error: test failed|^ +process didn't exit successfully: .*\(signal: /.test(text)) {
      const crashed = /\(signal: .*\)/.exec(text);
      if (crashed) this.#problem("incomplete", `A test binary was ended ${crashed[0]}.`);
      this.#endSuite(false);
      return true;
    }
    return false;
  }

  #suiteLine(suite: OpenSuite, text: string): void {
    if (/^test result: (?:ok|FAILED)\. /.test(text)) {
      this.#endSection(suite);
      this.#checkTotals(suite, text);
      this.#endSuite(true);
      return;
    }
    const section = /^---- (.+) (?:stdout|stderr) ----$/.exec(text)?.[1];
    if (section !== undefined) {
      this.#endSection(suite);
      this.#section = { name: bounded(section, NAME_LIMIT), output: "" };
    } else if (this.#section) {
      if (text === "failures:") this.#endSection(suite);
      else if (this.#section.output.length < OUTPUT_LIMIT) this.#section.output += `${text}\n`;
    } else {
      this.#resultLine(suite, text);
    }
  }

  #resultLine(suite: OpenSuite, text: string): void {
    const start = /^test (.+?)(?: - should panic)? \.\.\. (.*)$/.exec(text);
    const name = start?.[1] ?? this.#pending;
    if (!name) return;
    const result = /^(ok|FAILED|ignored(?:, .*)?)(?: <[\d.]+s>)?$/.exec(start?.[2] ?? text)?.[1];
    if (result === undefined) {
      this.#pending = name;
      return;
    }
    this.#pending = null;
    const kept = this.#keep(bounded(name, NAME_LIMIT));
    const common = { name: kept, suite: suite.name };
    if (result === "FAILED") {
      const failure = { kind: "failure", message: "The test failed and printed nothing." } as const;
      suite.cases.set(kept, { ...common, status: "failed", failure });
    } else {
      suite.cases.set(kept, { ...common, status: result === "ok" ? "passed" : "skipped" });
    }
  }

  /** What a failed test printed, from the section of failures. */
  #endSection(suite: OpenSuite): void {
    const section = this.#section;
    this.#section = null;
    if (!section) return;
    const status = suite.cases.get(section.name)?.status ?? "failed";
    // With --show-output the sections of passed tests look the same.
    if (status !== "failed") return;
    const name = this.#keep(section.name);
    suite.cases.set(name, { name, suite: suite.name, status, ...this.#described(name, section.output) });
  }

  #described(name: string, output: string): Partial<TestCase> {
    // A doc-test panics in a program of its own; its name says where it stands.
    const doc = /^(\S+\.(?:rs|md)) - .*\(line (\d+)\)$/.exec(name);
    const place = doc ? { path: doc[1] ?? "", line: Number(doc[2]) } : failurePlace(output);
    return {
      ...(place ? { path: this.#keep(place.path), line: place.line } : {}),
      failure: {
        kind: "failure",
        message: this.#keep(panicMessage(output) ?? "The test failed and printed nothing."),
        details: this.#details(output.trim()),
      },
    };
  }

  #checkTotals(suite: OpenSuite, text: string): void {
    const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
    const statuses = [...suite.cases.values()].map((test) => test.status);
    const seen = (status: TestCase["status"]) => statuses.filter((one) => one === status).length;
    const said = { passed: count("passed"), failed: count("failed"), skipped: count("ignored") };
    if (seen("passed") === said.passed && seen("failed") === said.failed && seen("skipped") === said.skipped) return;
    // The result of a test can be torn apart by what it prints. Nothing failed may get lost by that.
    const lost = said.failed > seen("failed");
    const says = `${said.passed} passed, ${said.failed} failed, ${said.skipped} ignored`;
    const found = `${seen("passed")}, ${seen("failed")}, ${seen("skipped")}`;
    this.#problem(lost ? "incomplete" : "disagreement", `The harness says ${says}; its lines show ${found}.`);
  }

  #endSuite(complete: boolean): void {
    const suite = this.#suite;
    if (!suite) return;
    this.#endSection(suite);
    if (!complete) {
      if (this.#pending !== null) {
        const failure = { kind: "error", message: "The test has begun and has no end." } as const;
        const name = this.#keep(bounded(this.#pending, NAME_LIMIT));
        suite.cases.set(name, { name, suite: suite.name, status: "failed", failure });
      }
      const message = `A suite of ${suite.expected} tests has no result: ${suite.cases.size} of them are in the output.`;
      this.#problem("truncated", message);
    }
    this.#pending = null;
    this.#cases.push(...suite.cases.values());
    this.#suite = null;
  }

  #problem(code: Problem["code"], message: string): void {
    this.#problems.push({ code, message, line: this.#number });
  }

  finish(path: string): Parsed {
    this.#endSuite(false);
    const problems = this.#problems.map((problem) => ({ path, ...problem }));
    if (this.#suites > 0) return { tests: countTests(this.#cases), problems };
    if (problems.length > 0) return { problems };
    const message = this.#compileError ?? "The output holds no run of Rust's test harness.";
    return { problems: [{ path, code: "malformed", message }] };
  }
}
