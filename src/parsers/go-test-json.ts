import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { failurePlace, type Place } from "./failure-place.js";
import { type JsonObject, jsonObject, numberOf, SkippedLines, someLine, textOf } from "./json-lines.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, detailsBudget, keeper, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/** The event stream of `go test -json` (`go doc test2json`, and `go help buildjson` for the events of builds). */
export const goTestJson: Parser = {
  format: "go-test-json",
  recognise: (head) => someLine(head, isEvent),
  parse: parseGoTest,
};

/** Most output that is kept of one test or package while it runs, in UTF-16 units. */
const OUTPUT_LIMIT = 16 * 1024;

/** Message of a failure that printed nothing of its own. */
const SILENT = "It printed nothing.";

const actions = [
  "start",
  "run",
  "pause",
  "cont",
  "pass",
  "bench",
  "fail",
  "output",
  "skip",
  "attr",
  "artifacts",
  "build-output",
  "build-fail",
];

/** One test or package. Run again after its package has ended (a rerun of failures), the last result counts. */
interface Unit {
  readonly package: string;
  readonly test: string | undefined;
  end: "pass" | "fail" | "skip" | null;
  seconds: number | undefined;
  output: string;
  failedBuild: string | undefined;
  /** How often its package had ended before the run that it holds. */
  round: number;
  /** Failed, or had no end, in an earlier round. */
  failedBefore: boolean;
}

function isEvent(event: JsonObject): boolean {
  return actions.includes(textOf(event.Action) ?? "") && ("Package" in event || "ImportPath" in event);
}

async function parseGoTest(source: Source): Promise<Parsed> {
  const stream = new GoStream();
  const skipped = new SkippedLines();
  let number = 0;
  let last = "";
  for await (const line of lines(source)) {
    number++;
    if (line.trim() === "") continue;
    last = line;
    const event = jsonObject(line);
    if (event && isEvent(event)) stream.take(event);
    else if (!event) skipped.add(number, line);
  }
  const problems: Problem[] = [];
  const cut = /^\s*\{"/.test(last) && jsonObject(last) === null;
  if (stream.events === 0) {
    const message = "The file holds no event of `go test -json`.";
    return { problems: [{ path: source.path, code: "malformed", message }] };
  }
  if (cut) problems.push({ path: source.path, code: "truncated", message: "The last line is cut.", line: number });
  const open = stream.openPackages();
  if (open.length > 0 && !cut) {
    const message = `The stream ends while these packages still run: ${bounded(open.join(", "), 300)}`;
    problems.push({ path: source.path, code: "truncated", message, line: number });
  }
  for (const message of stream.packageFailures()) {
    problems.push({ path: source.path, code: "incomplete", message });
  }
  const left = skipped.report();
  if (left && !cut) problems.push({ path: source.path, code: "disagreement", ...left });
  return { tests: countTests(stream.cases()), problems };
}

class GoStream {
  events = 0;
  readonly #units = new Map<string, Unit>();
  /** How often each package has ended. */
  readonly #rounds = new Map<string, number>();
  /** What a build printed, by import path. */
  readonly #builds = new Map<string, string>();
  readonly #failedBuilds = new Set<string>();
  readonly #keep = keeper();

  take(event: JsonObject): void {
    this.events++;
    const action = textOf(event.Action);
    const output = textOf(event.Output) ?? "";
    const importPath = textOf(event.ImportPath);
    if (importPath !== undefined) {
      this.#builds.set(importPath, tail(this.#builds.get(importPath) ?? "", output));
      if (action === "build-fail") this.#failedBuilds.add(importPath);
      return;
    }
    const unit = this.#unit(textOf(event.Package) ?? "", textOf(event.Test), action === "output");
    if (action === "output") {
      if (unit.end === null || unit.end === "fail") unit.output = tail(unit.output, output);
    } else if (action === "pass" || action === "fail" || action === "skip" || action === "bench") {
      this.#end(unit, action === "bench" ? "pass" : action, event);
    }
  }

  #end(unit: Unit, end: "pass" | "fail" | "skip", event: JsonObject): void {
    // With -count one round has a test several times: one failure among them is a failure.
    if (unit.end !== "fail") unit.end = end;
    unit.seconds = numberOf(event.Elapsed);
    unit.failedBuild = textOf(event.FailedBuild);
    if (unit.end !== "fail") unit.output = "";
    if (unit.test === undefined) this.#rounds.set(unit.package, (this.#rounds.get(unit.package) ?? 0) + 1);
  }

  /** The test or package that an event speaks of, begun anew in a new round of its package. */
  #unit(packageName: string, test: string | undefined, isOutput: boolean): Unit {
    const key = test === undefined ? packageName : `${packageName} ${test}`;
    const round = this.#rounds.get(packageName) ?? 0;
    const known = this.#units.get(key);
    if (known && (known.round === round || isOutput)) return known;
    const unit: Unit = known ?? {
      package: this.#keep(packageName),
      test: test === undefined ? undefined : this.#keep(bounded(test, NAME_LIMIT)),
      end: null,
      seconds: undefined,
      output: "",
      failedBuild: undefined,
      round,
      failedBefore: false,
    };
    if (known) {
      known.failedBefore ||= known.end === "fail" || known.end === null;
      Object.assign(known, { end: null, output: "", failedBuild: undefined, round });
    } else {
      this.#units.set(this.#keep(key), unit);
    }
    return unit;
  }

  /** Packages that have begun and have no end, in a stream that tells of ends at all. */
  openPackages(): readonly string[] {
    const packages = [...this.#units.values()].filter((unit) => unit.test === undefined);
    return packages.filter((unit) => unit.end === null).map((unit) => unit.package);
  }

  cases(): readonly TestCase[] {
    const details = detailsBudget();
    const parents = this.#failedParents();
    const cases: TestCase[] = [];
    for (const [key, unit] of this.#units) {
      if (unit.test === undefined) continue;
      const test = toCase(unit, unit.test, details);
      cases.push(test.failure?.message === SILENT && parents.has(key) ? subtestFailed(test) : test);
    }
    return cases;
  }

  /** Keys of tests of which a subtest failed. */
  #failedParents(): ReadonlySet<string> {
    const parents = new Set<string>();
    for (const [key, unit] of this.#units) {
      if (unit.test === undefined || unit.end === "pass" || unit.end === "skip") continue;
      const nameStart = unit.package.length + 1;
      for (let at = key.lastIndexOf("/"); at > nameStart; at = key.lastIndexOf("/", at - 1))
        parents.add(key.slice(0, at));
    }
    return parents;
  }

  /**
   * Why packages failed in which no test failed: their build, their setup, a race or a panic after the last test. They
   * are no tests, and yet nothing that they hold was judged.
   */
  packageFailures(): readonly string[] {
    const units = [...this.#units.values()];
    const failed = units.filter((unit) => unit.test && unit.end !== "pass" && unit.end !== "skip");
    const failing = new Set(failed.map((unit) => unit.package));
    const failures: string[] = [];
    for (const unit of this.#units.values()) {
      if (unit.test !== undefined || unit.end !== "fail") continue;
      const build = unit.failedBuild;
      if (build !== undefined) this.#failedBuilds.delete(build);
      else if (failing.has(unit.package)) continue;
      failures.push(
        packageFailure(unit.package, build === undefined ? unit.output : this.#builds.get(build), build !== undefined),
      );
    }
    for (const importPath of this.#failedBuilds) {
      failures.push(packageFailure(importPath, this.#builds.get(importPath), true));
    }
    return failures;
  }
}

type Details = ReturnType<typeof detailsBudget>;

/** Message of a test that an exit or a kill of its process cut down: a panic says so itself. */
export const NO_END = "The test has begun and has no end.";

/** Message of a test that says nothing of its own, and of which a subtest failed. */
export const SUBTEST_FAILED = "A subtest of it failed.";

/** A test that has begun and has no end was cut down by a panic, an exit or a kill: it failed. */
function toCase(unit: Unit, name: string, details: Details): TestCase {
  const common = {
    name,
    suite: unit.package,
    timeMs: unit.seconds === undefined ? undefined : Math.round(unit.seconds * 1e6) / 1e3,
  };
  if (unit.end === "pass") return { ...common, status: "passed", ...(unit.failedBefore ? { flaky: true } : {}) };
  if (unit.end === "skip") return { ...common, status: "skipped" };
  const place = failurePlace(unit.output);
  return {
    ...common,
    ...placed(place, unit.package),
    status: "failed",
    failure: {
      kind: unit.end === "fail" ? "failure" : "error",
      message: unit.end === "fail" ? messageOf(unit.output) : (panicOf(unit.output) ?? NO_END),
      details: details(unit.output.trimEnd()),
    },
  };
}

function subtestFailed(test: TestCase): TestCase {
  return { ...test, failure: { kind: "failure", message: SUBTEST_FAILED } };
}

function packageFailure(name: string, output: string | undefined, isBuild: boolean): string {
  const what = isBuild ? "does not build" : "failed although none of its tests did";
  return `Package ${name} ${what}: ${messageOf(output ?? "")}`;
}

/** Go prints a test's file without its folder: the package says where it is. */
function placed(place: Place | null, packageName: string): { readonly path?: string; readonly line?: number } {
  if (!place) return {};
  const path = place.path.includes("/") ? place.path : `${packageName}/${place.path}`;
  return { path, line: place.line };
}

/** The first line that is neither a heading nor an end mark of the test runner's own. */
function messageOf(output: string): string {
  const said = output
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !/^(?:===|---|#|FAIL\b|PASS\b|exit status|panic: testing)/.test(line));
  return bounded(said?.replace(/^\S+_test\.go:\d+: /, "") || SILENT, MESSAGE_LIMIT);
}

/** What ended the process, in Go's own words; null if it did not speak. */
function panicOf(output: string): string | null {
  const said = /^(?:panic|fatal error): .*/m.exec(output)?.[0];
  return said === undefined ? null : bounded(said, MESSAGE_LIMIT);
}

function tail(text: string, more: string): string {
  const all = text + more;
  if (all.length <= OUTPUT_LIMIT) return all;
  const half = OUTPUT_LIMIT / 2;
  // The start says what failed; of the rest the end counts.
  return `${all.slice(0, half)}${all.slice(-half)}`;
}
