import type { QuarantineRule } from "./plan.js";
import type { QuarantineReport } from "./report.js";
import { countTests, type TestCase, type TestResults } from "./tests.js";
import { failed, type Verdict } from "./verdict.js";

/** What a gate's `quarantine` makes of tests. Nothing is hidden: a quarantined test is shown, and fails nothing. */

/** The results with the failed tests of entries that still hold set aside; `today` is the day of the run, in UTC. */
export function withQuarantine(
  tests: TestResults,
  rules: readonly QuarantineRule[] | undefined,
  today: string,
): TestResults {
  const isOver = (rule: QuarantineRule) => isExpired(rule, today);
  // Of several that hold for one test the one that holds longest counts.
  const holding = [...(rules ?? [])].filter((rule) => !isOver(rule)).sort(byEnd);
  if (holding.length === 0) return tests;
  const matchers = holding.map((rule) => ({ rule, isAbout: testMatcher(rule.test) }));
  const cases = tests.cases.map((test): TestCase => {
    const rule = test.status === "failed" ? matchers.find(({ isAbout }) => isAbout(test))?.rule : undefined;
    if (!rule) return test;
    const { reason, until } = rule;
    return { ...test, status: "quarantined", quarantine: { reason, ...(until === undefined ? {} : { until }) } };
  });
  return countTests(cases, [tests.omitted]);
}

/** True for tests that the rules are about and that may fail: there is nothing to find out by running them again. */
export function quarantineMatcher(
  rules: readonly QuarantineRule[] | undefined,
  today: string,
): (test: TestCase) => boolean {
  const matchers = (rules ?? []).filter((rule) => !isExpired(rule, today)).map(({ test }) => testMatcher(test));
  return (test) => matchers.some((isAbout) => isAbout(test));
}

/** What became of each entry in the results of all steps. `isWhole` says that no step was left unjudged. */
export function quarantineReports(
  results: readonly TestResults[],
  rules: readonly QuarantineRule[],
  today: string,
  isWhole: boolean,
): readonly QuarantineReport[] {
  const isKnown = isWhole && results.every(({ omitted }) => omitted === undefined);
  return rules.map((rule) => {
    const isAbout = testMatcher(rule.test);
    const found = results.flatMap(({ cases }) => cases.filter(isAbout));
    const { test, reason, until, line } = rule;
    return {
      test,
      reason,
      ...(until === undefined ? {} : { until }),
      ...(line === undefined ? {} : { line }),
      matched: found.length === 0 && !isKnown ? null : found.length,
      failed: found.filter(({ status }) => status === "failed" || status === "quarantined").length,
      expired: isExpired(rule, today),
    };
  });
}

/** Fails a gate in which a test fails whose quarantine is over. The test itself counts as failed already. */
export function judgeQuarantine(reports: readonly QuarantineReport[], config: string | undefined): Verdict | undefined {
  const over = reports.filter(isOverdue).map((one) => `quarantine of ${one.test} ${quarantineWords(one, config)}`);
  return over.length > 0 ? failed("tests-failed", over.join("; ")) : undefined;
}

/** Over while a test of it still fails. */
export function isOverdue({ expired, failed: failing }: QuarantineReport): boolean {
  return expired && failing > 0;
}

/** What to do about an entry: `expired on 2026-12-31: mend it or … (gatehouse.yml:12)`; empty where there is nothing. */
export function quarantineWords(report: QuarantineReport, config: string | undefined): string {
  const { until = "", line, matched, expired } = report;
  const place = config === undefined ? "" : ` (${config}${line === undefined ? "" : `:${line}`})`;
  if (isOverdue(report)) return `expired on ${until}: mend the test or give it a new date${place}`;
  if (matched === 0) return `matches no test: take it out${place}`;
  return expired && matched !== null ? `expired on ${until}, and none of its tests fails: take it out${place}` : "";
}

/**
 * Whether a test is meant: by its name, its suite, `suite::name` or `path::name`. `*` stands for any characters, and
 * nothing else is special: names of tests hold brackets, braces and slashes of their own.
 */
function testMatcher(pattern: string): (test: TestCase) => boolean {
  const source = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const whole = new RegExp(`^${source.join(".*")}$`, "su");
  return ({ name, suite, path }) =>
    [name, suite, suite && `${suite}::${name}`, path && `${path}::${name}`].some(
      (words) => words !== undefined && words !== "" && whole.test(words),
    );
}

function isExpired({ until }: QuarantineRule, today: string): boolean {
  return until !== undefined && until < today;
}

function byEnd(a: QuarantineRule, b: QuarantineRule): number {
  const [one, other] = [a.until ?? "~", b.until ?? "~"];
  return one === other ? 0 : one < other ? 1 : -1;
}
