import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase, type TestFailure, type TestResults } from "../core/tests.js";
import { failurePlace } from "./failure-place.js";
import {
  bounded,
  boundedMiddle,
  detailsBudget,
  firstLine,
  keeper,
  MESSAGE_LIMIT,
  NAME_LIMIT,
  stripAnsi,
} from "./text.js";

/** A case as a document words it: of any length, with colours, and held by the text that it was cut from. */
export interface RawCase extends Omit<TestCase, "failure"> {
  readonly failure?: RawFailure | undefined;
  /** Java names a failed line by its class only. */
  readonly className?: string | undefined;
}

export interface RawFailure {
  readonly kind: TestFailure["kind"];
  readonly message?: string | undefined;
  /** Stack trace or output. */
  readonly text?: string | undefined;
}

/** Most of a failure's text that is searched for a place, in UTF-16 units. */
const SEARCH_LIMIT = 64 * 1024;

/** Message of a failure that says nothing. */
const SILENT = "The report gives no message.";

const UNNAMED = "unnamed test";

/** Makes the cases of one document: bounded, copied out of the document, and placed where they failed. */
export function caseMaker(): (raw: RawCase) => TestCase {
  const keep = keeper();
  const budget = detailsBudget();
  const kept = (text: string | undefined) => (text ? keep(bounded(text, NAME_LIMIT)) : undefined);
  const failureOf = (raw: RawFailure, text: string): TestFailure => {
    const message = bounded(stripAnsi(boundedMiddle(raw.message ?? "", SEARCH_LIMIT)).trim(), MESSAGE_LIMIT);
    const details = budget(text);
    return {
      kind: raw.kind,
      message: keep(message || firstLine(text) || SILENT),
      details: details === undefined ? undefined : keep(details),
    };
  };
  return ({ name, suite, path, line, status, timeMs, flaky, failure, className }) => {
    // One shape for all passed tests: there can be millions of them.
    if (!failure && !flaky) {
      return { name: kept(name) ?? UNNAMED, suite: kept(suite), path: kept(path), line, status, timeMs };
    }
    const text = failure ? stripAnsi(boundedMiddle(failure.text ?? "", SEARCH_LIMIT)).trim() : "";
    const searched = text || (failure?.message ?? "").slice(0, SEARCH_LIMIT);
    const place = failure ? failurePlace(searched, path, className) : null;
    return {
      name: kept(name) ?? UNNAMED,
      suite: kept(suite),
      path: kept(path ?? place?.path),
      line: place?.line ?? line,
      status,
      timeMs,
      ...(flaky ? { flaky } : {}),
      ...(failure ? { failure: failureOf(failure, text) } : {}),
    };
  };
}

/** What a document says of itself; a number that it does not give is undefined or null. */
export interface Totals {
  /** Any of several readings, where writers do not agree on what is a test. */
  readonly tests?: readonly (number | null | undefined)[] | undefined;
  readonly failed?: number | null | undefined;
}

/** The problem that a document's own totals are not what it holds, or none. What it holds was counted. */
export function totalsProblem(
  path: string,
  says: Totals,
  holds: { readonly tests: number; readonly failed: number },
  line?: number,
): readonly Problem[] {
  const tests = (says.tests ?? []).filter((count) => typeof count === "number");
  const failed = says.failed ?? null;
  const testsFit = tests.length === 0 || tests.includes(holds.tests);
  if (testsFit && (failed === null || failed === holds.failed)) return [];
  const said = [tests.length === 0 ? "" : `${tests[0]} tests`, failed === null ? "" : `${failed} failed`];
  const message = `The report says ${said.filter(Boolean).join(", ")}, but holds ${holds.tests} tests, ${holds.failed} failed; what it holds was counted.`;
  return [{ path, code: "disagreement", message, line }];
}

/**
 * The result of a document of cases. One that could not be read to its end, and of which no case was read, does not
 * say that there are no tests.
 */
export function testsParsed(cases: readonly TestCase[], fault: Problem | null, problems: readonly Problem[]): Parsed {
  return resultsParsed(countTests(cases), fault, problems);
}

/** The same of cases that were counted already. */
export function resultsParsed(tests: TestResults, fault: Problem | null, problems: readonly Problem[]): Parsed {
  if (!fault) return { tests, problems };
  return tests.total === 0 ? { problems: [fault] } : { tests, problems: [fault] };
}

/** What stands before a test's own name in its full name: the describe blocks that it is in. */
export function suiteBefore(name: string, fullName: string | undefined): string | undefined {
  if (!fullName || fullName === name || !fullName.endsWith(name)) return undefined;
  return fullName.slice(0, fullName.length - name.length).trim() || undefined;
}

/** Where the cases of a key are, in order; nearly all keys have one. */
export class Positions {
  readonly #positions = new Map<string, number | number[]>();

  add(key: string, at: number): void {
    const known = this.#positions.get(key);
    if (known === undefined) this.#positions.set(key, at);
    else if (typeof known === "number") this.#positions.set(key, [known, at]);
    else known.push(at);
  }

  get(key: string): readonly number[] {
    const known = this.#positions.get(key) ?? [];
    return typeof known === "number" ? [known] : known;
  }

  has(key: string): boolean {
    return this.#positions.has(key);
  }

  /** Takes the last position of the key away; the key stays known. */
  take(key: string): number | undefined {
    const known = this.#positions.get(key);
    if (typeof known !== "number") return known?.pop();
    this.#positions.set(key, []);
    return known;
  }
}
