import { describe, expect, test } from "@jest/globals";
import type { Finding, Standing } from "../../src/core/finding.js";
import { judgeGate, judgePipeline, judgeStep, type StepEnd, type StepEvidence } from "../../src/core/judge.js";
import type { GatePolicy } from "../../src/core/plan.js";
import type { BaseInfo } from "../../src/core/report.js";
import { countTests, type TestStatus } from "../../src/core/tests.js";
import {
  broken,
  cancelled,
  exitCode,
  failed,
  inconclusive,
  isGreen,
  outcomes,
  passed,
  type ReasonOf,
  reasons,
  skipped,
  type Verdict,
} from "../../src/core/verdict.js";

const policy: GatePolicy = { block: "new", failOn: "warning" };
const base: BaseInfo = { branch: "main", commit: "abc" };
const exited = (code: number, explained = false): StepEnd => ({ type: "judged", exitCode: code, explained });
const tests = (...statuses: TestStatus[]) =>
  countTests(statuses.map((status, index) => ({ name: `t${index}`, status })));
const finding = (severity: Finding["severity"], standing?: Standing): Finding => ({
  tool: "ruff",
  rule: "F401",
  message: "unused",
  severity,
  standing,
});
const code = (verdict: Verdict | undefined) => verdict && [verdict.outcome, verdict.reason].filter(Boolean).join("/");

describe("judgeStep", () => {
  const rows: [
    string,
    string,
    Omit<StepEvidence, "problems"> & Partial<StepEvidence>,
    (BaseInfo | null)?,
    GatePolicy?,
  ][] = [
    ["exit 0 without reports", "passed", { end: exited(0), findings: [] }],
    ["exit 3 without reports", "failed/exit-code", { end: exited(3), findings: [] }],
    [
      "exit 0 with a failed test",
      "failed/tests-failed",
      { end: exited(0), tests: tests("passed", "failed"), findings: [] },
    ],
    ["exit 1 with passing tests alone", "failed/exit-code", { end: exited(1), tests: tests("passed"), findings: [] }],
    ["exit 0 with no test in the reports", "inconclusive/no-data", { end: exited(0), tests: tests(), findings: [] }],
    ["exit 1 explained by a known finding", "passed", { end: exited(1), findings: [finding("error", "known")] }],
    ["exit 1 explained by a note", "passed", { end: exited(1), findings: [finding("note", "new")] }],
    ["a new finding at the threshold", "failed/findings", { end: exited(0), findings: [finding("warning", "new")] }],
    ["a new finding below it", "passed", { end: exited(0), findings: [finding("note", "new")] }],
    [
      "a known finding with block: all",
      "failed/findings",
      { end: exited(0), findings: [finding("error", "known")] },
      base,
      { ...policy, block: "all" },
    ],
    [
      "a finding where nothing can be compared by nature",
      "failed/findings",
      { end: exited(0), findings: [finding("error")] },
      null,
    ],
    [
      "a finding without the base that is wanted",
      "inconclusive/no-base",
      { end: exited(1), findings: [finding("error")] },
    ],
    [
      "nothing found without the base that is wanted",
      "passed",
      { end: exited(0, true), findings: [] },
      { branch: "main", commit: null },
    ],
    ["a known tool's exit code is its own to read", "passed", { end: exited(1, true), findings: [] }],
    [
      "cancelled",
      "cancelled/interrupted",
      { end: { type: "cancelled", reason: "interrupted" }, tests: tests("failed"), findings: [] },
    ],
    ["stopped by a sibling", "cancelled/fail-fast", { end: { type: "cancelled", reason: "fail-fast" }, findings: [] }],
  ];
  for (const [what, expected, evidence, against = base, rule = policy] of rows) {
    test(`${what} → ${expected}`, () => {
      expect(code(judgeStep({ problems: [], ...evidence }, rule, against))).toBe(expected);
    });
  }

  for (const reason of reasons.broken) {
    test(`broken/${reason} is never outweighed by what was read`, () => {
      const end: StepEnd = { type: "broken", reason, message: "why" };
      const verdict = judgeStep(
        { end, tests: tests("failed"), findings: [finding("error", "new")], problems: [] },
        policy,
        base,
      );
      expect(verdict).toEqual(broken(reason, "why"));
    });
  }
});

describe("judgeGate and judgePipeline", () => {
  test("a sentence that begins with the step's name does not get it twice", () => {
    const said = (name: string, message: string) =>
      judgeGate([{ name, verdict: { outcome: "broken", reason: "tool-error", message } }]).message;
    expect(said("pytest", "pytest was ended by SIGABRT")).toBe("pytest was ended by SIGABRT");
    expect(said("pytest", "pytest's report cannot be read")).toBe("pytest's report cannot be read");
    expect(said("go-test", "go test: no module")).toBe("go test: no module");
    expect(said("ruff", "ruff-format is no tool")).toBe("ruff: ruff-format is no tool");
    expect(said("c++ (1)", "exited with code 2")).toBe("c++ (1): exited with code 2");
  });

  const every: Verdict[] = [
    ...reasons.failed.map((reason) => failed(reason, "m")),
    ...reasons.broken.map((reason) => broken(reason, "m")),
    ...reasons.inconclusive.map((reason) => inconclusive(reason, "m")),
    ...reasons.cancelled.map((reason) => cancelled(reason, "m")),
    ...reasons.skipped.map((reason) => skipped(reason, "m")),
    passed("m"),
  ];

  test.each(every.map((verdict) => [code(verdict), verdict] as const))(
    "%s: only passed and condition are green",
    (name, verdict) => {
      expect(isGreen(verdict)).toBe(name === "passed" || name === "skipped/condition");
      const pipeline = judgePipeline([
        { name: "a", verdict: passed("m") },
        { name: "b", verdict },
      ]);
      expect(pipeline.outcome === "passed").toBe(isGreen(verdict));
      expect(exitCode(pipeline) === 0).toBe(isGreen(verdict));
    },
  );

  test("the worst outcome wins, in the order of the contract", () => {
    const order: Verdict[] = [
      failed("findings", ""),
      broken("timeout", ""),
      inconclusive("no-data", ""),
      cancelled("interrupted", ""),
      passed(""),
    ];
    for (const [index, worse] of order.entries()) {
      for (const better of order.slice(index)) {
        expect(
          judgePipeline([
            { name: "a", verdict: better },
            { name: "b", verdict: worse },
          ]).outcome,
        ).toBe(worse.outcome);
      }
    }
    expect(outcomes.slice(0, 5)).toEqual(["failed", "broken", "inconclusive", "cancelled", "passed"]);
  });

  test("the pipeline's message counts all gates", () => {
    const verdict = judgePipeline([
      { name: "a", verdict: failed("findings", "") },
      { name: "b", verdict: passed("") },
      { name: "c", verdict: passed("") },
    ]);
    expect(verdict.message).toBe("1 failed, 2 passed");
  });

  test("a gate names every part that is as bad as the worst", () => {
    const verdict = judgeGate([
      { name: "ruff", verdict: failed("findings", "2 findings") },
      { name: "black", verdict: passed("clean") },
      { name: "mypy", verdict: failed("findings", "1 finding") },
    ]);
    expect(verdict).toEqual(failed("findings", "ruff: 2 findings; mypy: 1 finding"));
  });

  test("a single one is quoted whole, of several the first lines, and a name is not said twice", () => {
    const service = { name: "services", verdict: broken("service", "service db ended; its log ends with: b\na\nb") };
    const other = { name: "pytest", verdict: broken("service", "no answer\nmore") };
    expect(judgeGate([service])).toEqual(service.verdict);
    expect(judgeGate([service, other]).message).toBe("service db ended; its log ends with: b; pytest: no answer");
  });

  test("exit codes of the terminal", () => {
    const codes = (verdict: Verdict) => exitCode(verdict);
    expect(codes(broken("config", ""))).toBe(2);
    expect(codes(broken("tool-missing", ""))).toBe(3);
    expect(codes(inconclusive("no-base", ""))).toBe(3);
    expect(codes(failed("findings", ""))).toBe(1);
    expect(codes(cancelled("interrupted", ""))).toBe(130);
  });

  test("the reason codes are the contract's closed set", () => {
    const all: Record<string, readonly ReasonOf<never>[] | readonly string[]> = reasons;
    expect(Object.values(all).flat()).toEqual([
      "tests-failed",
      "findings",
      "coverage",
      "metrics",
      "exit-code",
      "not-reproducible",
      "deploy",
      "smoke",
      "canary",
      "release",
      "tool-missing",
      "tool-error",
      "timeout",
      "killed",
      "report-missing",
      "report-stale",
      "report-unreadable",
      "config",
      "untrusted-event",
      "absent",
      "registry",
      "service",
      "ledger",
      "github",
      "no-base",
      "too-few-samples",
      "no-data",
      "window",
      "approval",
      "busy",
      "interrupted",
      "fail-fast",
      "condition",
      "needs",
      "fail-fast",
    ]);
  });
});
