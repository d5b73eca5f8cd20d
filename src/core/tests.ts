/** Test results: cases and the numbers that are counted from them, never taken from attributes. */

export type TestStatus = "passed" | "failed" | "skipped";

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
  readonly failure?: TestFailure | undefined;
  /** Failed first and passed when it was run again. */
  readonly flaky?: boolean | undefined;
  readonly standing?: TestStanding | undefined;
}

/** What one or more reports say of tests. `failed` counts errors too, and no flaky test. */
export interface TestResults {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly timeMs: number;
  readonly cases: readonly TestCase[];
}

/** Counts cases; a case without a status of its own does not exist, so the parts always add up. */
export function countTests(cases: readonly TestCase[]): TestResults {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  let flaky = 0;
  let timeMs = 0;
  for (const test of cases) {
    if (test.status === "passed") passed++;
    else if (test.status === "failed") failed++;
    else skipped++;
    if (test.flaky) flaky++;
    timeMs += test.timeMs ?? 0;
  }
  return { total: cases.length, passed, failed, skipped, flaky, timeMs: Math.round(timeMs), cases };
}

/** One result of several; the cases keep their order. */
export function mergeTests(parts: readonly TestResults[]): TestResults {
  return countTests(parts.flatMap((part) => part.cases));
}
