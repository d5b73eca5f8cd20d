/** Test results: cases and the numbers that are counted from them, never taken from attributes. */

/** `quarantined` has failed, and its gate's policy lets that pass for a time; no parser gives it. */
export type TestStatus = "passed" | "failed" | "skipped" | "quarantined";

/** Why a test failed. `error` is a crash of the test, `failure` an assertion. */
export interface TestFailure {
  readonly kind: "failure" | "error";
  readonly message: string;
  /** Stack trace or output, bounded by the parser. */
  readonly details?: string | undefined;
}

/**
 * Where a test stands against the base; absent while it has not been compared, and for one that stands as it did.
 * `failing` fails on the base too.
 */
export type TestStanding = "new" | "newly-failing" | "fixed" | "failing";

export interface TestCase {
  readonly name: string;
  /** Class, module, package or describe block that the case belongs to. */
  readonly suite?: string | undefined;
  /** File of the test as the report names it; relative to the repository's root once matched. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly status: TestStatus;
  readonly timeMs?: number | undefined;
  /** Of a failed or quarantined test; of a flaky one that Gatehouse ran again, what it failed with first. */
  readonly failure?: TestFailure | undefined;
  /** Failed first and passed when it was run again. */
  readonly flaky?: boolean | undefined;
  /** Of a quarantined test: why, and the last day of it, `2026-12-31`. */
  readonly quarantine?: { readonly reason: string; readonly until?: string | undefined } | undefined;
  readonly standing?: TestStanding | undefined;
}

/** What one or more reports say of tests. `failed` counts errors too, and neither flaky tests nor quarantined ones. */
export interface TestResults {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  /** Absent if there are none. */
  readonly quarantined?: number | undefined;
  readonly timeMs: number;
  /** All cases, in their order; of more than `CASE_LIMIT` the first ones. */
  readonly cases: readonly TestCase[];
  /** Cases beyond the limit: they are in the numbers, and nowhere else. Absent if there are none. */
  readonly omitted?: OmittedTests | undefined;
}

export interface OmittedTests {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly timeMs: number;
}

/**
 * How many cases that need attention (failed or flaky), and how many others, one result keeps. Our own: all cases of
 * nearly every repository, and few enough that memory does not grow with reports of millions of tests.
 */
export const CASE_LIMIT = { notable: 50_000, others: 100_000 } as const;

/** Collects the cases of a document, or of several. Everything counts; what is beyond the limit is not kept. */
export class TestTally {
  readonly #cases: TestCase[] = [];
  readonly #omitted = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
  readonly #counts = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
  #notable = 0;

  /** Whether such a case would be kept now; if not, its name need not be made for `omit`. */
  keeps({ status, flaky }: Pick<TestCase, "status" | "flaky">): boolean {
    return isNotable({ status, flaky })
      ? this.#notable < CASE_LIMIT.notable
      : this.#cases.length - this.#notable < CASE_LIMIT.others;
  }

  add(test: TestCase): void {
    if (!this.keeps(test)) {
      this.omit(test);
      return;
    }
    if (isNotable(test)) this.#notable++;
    this.#cases.push(test);
    count(this.#counts, test);
  }

  omit(test: Pick<TestCase, "status" | "flaky" | "timeMs">): void {
    count(this.#counts, test);
    count(this.#omitted, test);
  }

  /** Takes over what another result has in its numbers only. */
  omitAll(omitted: OmittedTests): void {
    for (const key of ["passed", "failed", "skipped", "flaky", "timeMs"] as const) {
      this.#counts[key] += omitted[key];
      this.#omitted[key] += omitted[key];
    }
  }

  /** The parts always add up: a case without a status of its own does not exist. */
  results(): TestResults {
    const { passed, failed, skipped, quarantined, flaky, timeMs } = this.#counts;
    const total = passed + failed + skipped + quarantined;
    const counts = { total, passed, failed, skipped, flaky, ...(quarantined > 0 ? { quarantined } : {}) };
    const results = { ...counts, timeMs: Math.round(timeMs), cases: this.#cases };
    if (this.#cases.length === total) return results;
    // A policy is applied to cases that are kept by name, so that none of these is quarantined.
    const { quarantined: _, ...omitted } = this.#omitted;
    return { ...results, omitted };
  }
}

function isNotable({ status, flaky }: Pick<TestCase, "status" | "flaky">): boolean {
  return status === "failed" || status === "quarantined" || flaky === true;
}

function count(
  counts: { passed: number; failed: number; skipped: number; quarantined: number; flaky: number; timeMs: number },
  { status, flaky, timeMs = 0 }: Pick<TestCase, "status" | "flaky" | "timeMs">,
): void {
  counts[status]++;
  if (flaky) counts.flaky++;
  counts.timeMs += timeMs;
}

/** Counts cases, in their order. `omitted` are those of other results that the cases were taken from. */
export function countTests(
  cases: Iterable<TestCase>,
  omitted: readonly (OmittedTests | undefined)[] = [],
): TestResults {
  const tally = new TestTally();
  for (const test of cases) tally.add(test);
  for (const one of omitted) if (one) tally.omitAll(one);
  return tally.results();
}

/** One result of several; the cases keep their order. */
export function mergeTests(parts: readonly TestResults[]): TestResults {
  return countTests(
    parts.flatMap(({ cases }) => cases),
    parts.map(({ omitted }) => omitted),
  );
}
