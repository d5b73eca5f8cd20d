import { describe, expect, test } from "@jest/globals";
import type { GatePolicy } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { countTests, type TestCase } from "../../src/core/tests.js";
import { broken, cancelled, failed, inconclusive, passed, skipped, type Verdict } from "../../src/core/verdict.js";
import { again } from "../../src/render/again.js";
import { number, ranges } from "../../src/render/figures.js";
import { gateTitle, headline } from "../../src/render/headline.js";
import { badConfig, brokenRun, context, finding, gate, green, red, report, step } from "./samples.js";

const failure: TestCase = { name: "t", status: "failed" };
const line = (gates: readonly GateReport[], verdict: Verdict, policies: Readonly<Record<string, GatePolicy>> = {}) =>
  headline(report(gates, { verdict }), context(gates, policies).plan);

describe("headline", () => {
  test("what failed, in figures", () => {
    const { report, context } = red();
    expect(headline(report, context.plan)).toBe(
      "3 tests fail, 2 new findings in typing, and patch coverage is 71.42 % (needs 90 %)",
    );
  });
  test("green says how many gates, patch coverage and time", () => {
    const { report, context } = green();
    expect(headline(report, context.plan)).toBe("both gates pass · patch coverage 96.15 % · 1 flaky · 1 m 29 s");
  });
  test("broken names what could not be judged, and the mend", () => {
    const { report, context } = brokenRun();
    expect(headline(report, context.plan)).toBe(
      "could not judge test: reports/junit.xml was not written (pytest exited 4: unrecognized argument --junitxm)",
    );
  });
  test("a broken config is named by its first problem", () => {
    const { report, context } = badConfig();
    expect(headline(report, context.plan)).toBe(
      '.github/gatehouse.yml:12:5: unknown key "step" (did you mean "steps"?)',
    );
  });
  test("an exit code without a report", () => {
    const verdict = failed("exit-code", "make check exited with 2");
    expect(line([gate("test", { verdict })], verdict)).toBe("test: make check exited with 2");
  });
  test("failed and broken together are both named", () => {
    const gates = [
      gate("test", { verdict: failed("tests-failed", "1 test fails"), tests: countTests([failure]) }),
      gate("lint", { verdict: broken("tool-missing", "ruff is not installed: pip install ruff") }),
    ];
    expect(line(gates, failed("tests-failed", "2 gates"))).toBe(
      "1 test fails, and could not judge lint: ruff is not installed: pip install ruff",
    );
  });
  test("many causes are counted after the first two", () => {
    const gates = ["a", "b", "c", "d"].map((name) =>
      gate(name, { verdict: failed("findings", "x"), findings: [finding()] }),
    );
    expect(line(gates, failed("findings", "x"))).toBe("1 new finding in a, 1 new finding in b, and 2 more things");
  });
  test("inconclusive is not green", () => {
    const verdict = inconclusive("no-base", "no merge base to compare with");
    expect(line([gate("lint", { verdict })], verdict)).toBe("undecided: lint: no merge base to compare with");
  });
  test("cancelled", () => {
    const verdict = cancelled("interrupted", "interrupted");
    expect(line([gate("a"), gate("b", { verdict })], verdict)).toBe(
      "cancelled after 1 m 29 s: 1 of 2 gates had passed",
    );
  });
  test("nothing to do", () => {
    const verdict = skipped("condition", "only on main");
    expect(line([gate("deploy", { verdict })], passed("nothing"))).toBe("nothing to do for this change · 1 m 29 s");
  });
});

describe("title of a gate", () => {
  const policy: GatePolicy = { block: "new", failOn: "warning" };
  const known = finding({ standing: "known" });
  const note = finding({ severity: "note" });
  const crash = broken("tool-error", "mypy crashed\nTraceback");
  const titles: readonly (readonly [string, GateReport, GatePolicy])[] = [
    ["no findings", gate("lint"), policy],
    ["no new findings", gate("lint", { findings: [known] }), policy],
    ["1 new finding below warning", gate("lint", { findings: [note, known] }), policy],
    ["1 finding", gate("lint", { findings: [known], verdict: failed("findings", "x") }), { ...policy, block: "all" }],
    ["could not judge: mypy crashed", gate("lint", { verdict: crash }), policy],
    ["only on main", gate("deploy", { verdict: skipped("condition", "only on main") }), policy],
    [
      "2 tests pass",
      gate("test", {
        kind: "test",
        tests: countTests([
          { name: "a", status: "passed" },
          { name: "b", status: "passed" },
        ]),
      }),
      policy,
    ],
    [
      "1 of 2 tests fails · 1 skipped",
      gate("test", {
        kind: "test",
        verdict: failed("tests-failed", "x"),
        tests: countTests([failure, { name: "b", status: "skipped" }]),
      }),
      policy,
    ],
    ["fine", gate("build", { kind: "build" }), policy],
  ];
  for (const [title, one, how] of titles) test(title, () => expect(gateTitle(one, how)).toBe(title));
});

describe("again", () => {
  const run = (command: string, test: Partial<TestCase>, more = {}) =>
    again(gate("test", { steps: [step("s", { command, exitCode: 1 })], ...more }), { ...failure, ...test });

  test("each runner in its own words", () => {
    const place = { path: "tests/test_a.py" };
    expect(run("pytest -q", { ...place, name: "test_b" })).toBe("pytest tests/test_a.py::test_b");
    expect(run("python -m pytest -q", { ...place, suite: "tests.test_a.TestC", name: "test_b" })).toBe(
      "python -m pytest tests/test_a.py::TestC::test_b",
    );
    expect(run("cargo test --all", { name: "tests::adds" })).toBe("cargo test tests::adds");
    expect(run("go test -json ./...", { suite: "acme.dev/x", name: "TestA/b" })).toMatch(
      /^go test acme\.dev\/x -run \S+$/,
    );
    expect(run("npx jest --ci", { path: "a.test.ts", name: "adds" })).toBe("npx jest a.test.ts -t adds");
  });
  test("unknown runners, two runners and control characters give none", () => {
    expect(run("make check", {})).toBeNull();
    const steps = [step("a", { command: "pytest", exitCode: 1 }), step("b", { command: "cargo test", exitCode: 101 })];
    expect(run("", { path: "a.py" }, { steps })).toBeNull();
    expect(run("pytest", { path: "a.py", name: "a\u001b[31m" })).toBeNull();
  });
});

test("figures", () => {
  expect([0, 999, 1_204, 1_000_000].map(number)).toEqual(["0", "999", "1,204", "1,000,000"]);
  expect(ranges([])).toBe("");
  expect(ranges([41, 42, 43, 47, 50, 51])).toBe("41–43, 47, 50–51");
  expect(ranges([1, 3, 5], 2)).toBe("1, 3, … and 1 more");
});
