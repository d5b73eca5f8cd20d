import { isDefined } from "../core/defined.js";
import { patchCoverage } from "../core/diff-text.js";
import { judgeGate } from "../core/judge.js";
import { judgeCoverage } from "../core/judge-coverage.js";
import { mergeCoverage } from "../core/paths.js";
import type { PlannedGate } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { mergeTests } from "../core/tests.js";
import type { GateContext } from "./gate.js";
import type { JudgedStep } from "./steps.js";
import { coverageToHead, findingsToHead, testsToHead } from "./to-head.js";

/** The gate's report from its judged steps: merged, held against the floors, and told in the head's lines. */
export function gateReport(
  gate: PlannedGate,
  steps: readonly JudgedStep[],
  begun: number,
  context: GateContext,
): GateReport {
  const { change } = context;
  const outcomes = steps.map(({ outcome }) => outcome);
  const tests = outcomes.map((outcome) => outcome.tests).filter(isDefined);
  const measured = outcomes.map((outcome) => outcome.coverage).filter(isDefined);
  const coverage = measured.length > 0 ? mergeCoverage(measured) : undefined;
  const patch =
    coverage && change.diff ? patchCoverage(coverageToHead(coverage, change.toHead), change.diff) : undefined;
  const parts = steps.map(({ report }) => ({ name: report.name, verdict: report.verdict }));
  // Coverage of a run that was cut short says nothing; the step's own verdict stands for it.
  const isWhole = parts.every(({ verdict }) => verdict.outcome !== "broken" && verdict.outcome !== "cancelled");
  const floors = isWhole ? judgeCoverage(gate.policy, { coverage, patch, base: change.base }) : undefined;
  return {
    name: gate.name,
    kind: gate.kind,
    needs: gate.needs,
    verdict: judgeGate(floors ? [...parts, { name: "coverage", verdict: floors }] : parts),
    startedMs: begun - context.startedAt,
    durationMs: context.step.now() - begun,
    steps: steps.map(({ report }) => report),
    tests: tests.length > 0 ? testsToHead(mergeTests(tests), change.toHead) : undefined,
    coverage,
    patchCoverage: patch,
    findings: findingsToHead(
      steps.flatMap(({ compared }) => compared.findings),
      change.toHead,
    ),
    fixed: steps.flatMap(({ compared }) => compared.fixed),
    measurements: outcomes.flatMap(({ measurements }) => measurements),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
