import type { BaselineGate, BaselineSuite, StatusLetter } from "./baseline.js";
import type { Against, TestName } from "./report.js";
import type { TestCase, TestResults, TestStanding } from "./tests.js";

/** Names of removed tests that are kept; their number is always told. */
const maxGone = 1_000;

/** A test of the base that no test of the head has been matched with yet. */
interface Before {
  readonly status: StatusLetter;
  readonly path: string | undefined;
  isTaken: boolean;
}

export interface TestComparison {
  /** The head's results, in their order, each case with its standing. */
  readonly tests: TestResults;
  readonly against: NonNullable<Against["tests"]>;
}

/**
 * The head's tests against the base's, matched by suite and name as a multiset: of several with the same names the one
 * in the same file, else one with the same status, is taken first, so that a shuffled order changes nothing.
 *
 * `isForeign` tells files that came in from the base branch and are not the author's: their tests are neither new nor
 * removed. `renamed` maps paths of the base to those of the head.
 */
export function compareTests(
  tests: TestResults,
  base: Pick<BaselineGate, "suites" | "omitted">,
  isForeign: (path: string) => boolean = () => false,
  renamed: ReadonlyMap<string, string> = new Map(),
): TestComparison {
  const suites = base.suites ?? [];
  const before = index(suites, renamed);
  // A test that is not there by name may be among those that are only counted.
  const isPartial = tests.omitted !== undefined || base.omitted !== undefined;
  const counts = { new: 0, "newly-failing": 0, fixed: 0, failing: 0 };
  const cases = tests.cases.map((test) => {
    const old = take(before.get(key(test.suite, test.name)), test);
    const standing = old ? compared(test, old) : isPartial || isForeign(test.path ?? "") ? undefined : "new";
    if (standing === undefined) return test;
    counts[standing]++;
    return { ...test, standing };
  });
  const gone: TestName[] = [];
  let removed = 0;
  for (const [names, olds] of before) {
    for (const old of olds) {
      if (isPartial || old.isTaken || isForeign(old.path ?? "")) continue;
      removed++;
      if (gone.length < maxGone) gone.push(named(names));
    }
  }
  const total = suites.reduce((sum, suite) => sum + suite.tests.length, base.omitted ?? 0);
  const { new: added, fixed, failing } = counts;
  const against = {
    total,
    new: added,
    removed,
    newlyFailing: counts["newly-failing"],
    fixed,
    failing,
    gone,
    ...(isPartial ? { isPartial } : {}),
  };
  return { tests: { ...tests, cases }, against };
}

function index(base: readonly BaselineSuite[], renamed: ReadonlyMap<string, string>): ReadonlyMap<string, Before[]> {
  const before = new Map<string, Before[]>();
  for (const { suite, path, tests } of base) {
    const now = path === undefined ? undefined : (renamed.get(path) ?? path);
    for (const [name, status] of tests) {
      const names = key(suite, name);
      const same = before.get(names);
      const one = { status, path: now, isTaken: false };
      if (same) same.push(one);
      else before.set(names, [one]);
    }
  }
  return before;
}

/** Thousands of equal names would make a search of each a quadratic one: of so many the first that is left is taken. */
const maxSearch = 100;

function take(olds: Before[] | undefined, test: TestCase): Before | undefined {
  if (!olds) return undefined;
  const [only] = olds;
  let best = only && !only.isTaken ? only : undefined;
  if (olds.length > maxSearch) best = olds.pop();
  else if (olds.length > 1) {
    const left = olds.filter(({ isTaken }) => !isTaken);
    const letter = test.status[0];
    best =
      left.find(({ path, status }) => path === test.path && status === letter) ??
      left.find(({ path }) => path === test.path) ??
      left.find(({ status }) => status === letter) ??
      left[0];
  }
  if (best) best.isTaken = true;
  return best;
}

function compared(test: TestCase, { status }: Before): TestStanding | undefined {
  if (test.status === "failed") return status === "f" ? "failing" : "newly-failing";
  return test.status === "passed" && status === "f" ? "fixed" : undefined;
}

function key(suite: string | undefined, name: string): string {
  return `${suite ?? ""}\u0000${name}`;
}

function named(names: string): TestName {
  const end = names.indexOf("\u0000");
  const suite = names.slice(0, end);
  return { name: names.slice(end + 1), ...(suite === "" ? {} : { suite }) };
}
