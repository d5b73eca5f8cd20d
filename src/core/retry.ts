import { countTests, type TestCase, type TestResults } from "./tests.js";

/** What tests come to that are run again. Pure: which command does it is the tool's affair. */

/**
 * With more failures than this something is truly broken, and to run them again burns time. Our own: a share alone
 * would call one failure of three too many.
 */
export const RETRY_LIMIT = { tests: 50, few: 10, percent: 20 } as const;

/** Why so many failures are not run again; null where they are. */
export function tooManyToRetry(failing: number, total: number): string | null {
  const { tests, few, percent } = RETRY_LIMIT;
  if (failing <= few || (failing <= tests && failing * 100 <= total * percent)) return null;
  const most = failing > tests ? `at most ${tests} are` : `at most ${few}, or ${percent} % of all, are`;
  return `${failing} of ${total} tests failed, too many to be run again (${most})`;
}

export interface AfterRetry {
  readonly tests: TestResults;
  /** Those of the tests that were asked for that still fail, or of which nothing was heard. */
  readonly failing: readonly TestCase[];
  /** How many of the tests that were asked for did run. */
  readonly ran: number;
}

/**
 * The results after a command that was to run the `asked` cases of `tests` again, and no others. A test that passes now
 * is flaky and keeps what it failed with. One that failed again, was skipped or is gone stays failed. What failed
 * beside them has failed too.
 */
export function afterRetry(tests: TestResults, asked: readonly TestCase[], again: TestResults): AfterRetry {
  const left = new Map<string, TestCase[]>();
  for (const test of again.cases.filter(({ status }) => status !== "skipped")) {
    const same = left.get(key(test));
    if (same) same.push(test);
    else left.set(key(test), [test]);
  }
  const wanted = new Map<string, readonly TestCase[]>();
  for (const test of asked) wanted.set(key(test), [...(wanted.get(key(test)) ?? []), test]);
  const isAsked = new Set(asked);
  const failing: TestCase[] = [];
  let ran = 0;
  const cases = tests.cases.map((test) => {
    const results = (left.get(key(test)) ?? []).filter((one) => isSameFile(one, test));
    if (isAsked.has(test)) {
      if (results.length > 0) ran++;
      const same = (wanted.get(key(test)) ?? []).filter((one) => isSameFile(one, test));
      const isWhole = results.length >= same.length;
      if (isWhole && results.every(({ status }) => status === "passed")) return flaky(test);
      failing.push(test);
      return test;
    }
    const worse = wanted.has(key(test)) ? undefined : results.find(({ status }) => status === "failed");
    return worse && test.status !== "failed" ? worse : test;
  });
  const known = new Set(tests.cases.map(key));
  const others = [...left.values()].flat().filter((test) => test.status === "failed" && !known.has(key(test)));
  return { tests: countTests([...cases, ...others], [tests.omitted]), failing, ran };
}

function flaky(test: TestCase): TestCase {
  return { ...test, status: "passed", flaky: true };
}

function key({ suite, name }: TestCase): string {
  return `${suite ?? ""}\u0000${name}`;
}

/** Some reports name a test's file only where it failed. */
function isSameFile(a: TestCase, b: TestCase): boolean {
  return a.path === undefined || b.path === undefined || a.path === b.path;
}
