import { sizedOf } from "../core/artifact.js";
import { isDefined } from "../core/defined.js";
import { patchCoverage } from "../core/diff-text.js";
import { judgeGate } from "../core/judge.js";
import { judgeCoverage } from "../core/judge-coverage.js";
import { judgeMetrics } from "../core/judge-metrics.js";
import { mergeCoverage } from "../core/paths.js";
import type { PlannedGate } from "../core/plan.js";
import { applyPolicy, dayOf, fixedUnderPolicy, judgeIgnores } from "../core/policy.js";
import { isFatal, type Problem } from "../core/problem.js";
import { judgeQuarantine, quarantineReports } from "../core/quarantine.js";
import type { Artifact, BaseInfo, GateReport, StepReport } from "../core/report.js";
import { mergeTests } from "../core/tests.js";
import type { Verdict } from "../core/verdict.js";
import { type ComparedFigures, comparedFigures } from "./against.js";
import type { GateChange, GateContext } from "./gate.js";
import { type JudgedStep, policyContext, stepVerdict } from "./steps.js";
import { coverageToHead, findingsToHead, testsToHead } from "./to-head.js";

/** What a build gate knows beside its steps. */
export interface Built {
  /** All that it made; what its steps tell of when absent. */
  readonly artifacts?: readonly Artifact[];
  readonly parts?: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly problems?: readonly Problem[];
}

/** The gate's report from its judged steps: merged, held against the floors, and told in the head's lines. */
export async function gateReport(
  gate: PlannedGate,
  steps: readonly JudgedStep[],
  begun: number,
  context: GateContext,
  built: Built = {},
): Promise<GateReport> {
  const { change } = context;
  const outcomes = steps.map(({ outcome }) => outcome);
  const tests = outcomes.map((outcome) => outcome.tests).filter(isDefined);
  const measured = outcomes.map((outcome) => outcome.coverage).filter(isDefined);
  const coverage = measured.length > 0 ? mergeCoverage(measured) : undefined;
  const patch =
    coverage && change.diff ? patchCoverage(coverageToHead(coverage, change.toHead), change.diff) : undefined;
  const found = findingsTogether(gate, steps, context);
  const parts = found.reports.map(({ name, verdict }) => ({ name, verdict }));
  // Coverage of a run that was cut short says nothing; the step's own verdict stands for it.
  const isWhole = parts.every(({ verdict }) => verdict.outcome !== "broken" && verdict.outcome !== "cancelled");
  const measurements = outcomes.flatMap((outcome) => outcome.measurements);
  const { findings, aside, ignores } = found;
  const artifacts = built.artifacts ?? outcomes.flatMap((outcome) => outcome.artifacts ?? []);
  const own = tests.length > 0 ? testsToHead(mergeTests(tests), change.toHead) : undefined;
  const compared = isWhole
    ? await comparedFigures(
        gate.name,
        { tests: own, coverage, measurements, artifacts: sizedOf({ artifacts }), findings: [...findings, ...aside] },
        change,
      )
    : null;
  const baseTotal = compared?.against?.coverage;
  const floors = compared
    ? judgeCoverage(coveragePolicy(gate, compared), { coverage, patch, base: wanted(change, compared), baseTotal })
    : undefined;
  const bounds = compared ? judgeMetrics(gate.policy, { measurements, ...compared.metrics }) : undefined;
  const rules = gate.policy.quarantine;
  const quarantine = rules && quarantineReports(tests, rules, dayOf(context.startedAt), isWhole);
  const overdue = quarantine && judgeQuarantine(quarantine, context.config ?? undefined);
  const expired = ignores && judgeIgnores(ignores, context.config ?? undefined);
  const fixed = steps.flatMap((step) => step.compared.fixed);
  return {
    name: gate.name,
    kind: gate.kind,
    needs: gate.needs,
    verdict: judgeGate([
      ...parts,
      ...(floors ? [{ name: "coverage", verdict: floors }] : []),
      ...(bounds ? [{ name: "metrics", verdict: bounds }] : []),
      ...(expired ? [{ name: "ignore", verdict: expired }] : []),
      ...(built.parts ?? []),
      ...(overdue ? [{ name: "quarantine", verdict: overdue }] : []),
    ]),
    startedMs: begun - context.startedAt,
    durationMs: context.step.now() - begun,
    steps: found.reports,
    tests: compared ? compared.tests : own,
    coverage,
    patchCoverage: patch,
    findings: findingsToHead(findings, change.toHead),
    ...(aside.length > 0 ? { aside } : {}),
    ...(ignores ? { ignores } : {}),
    ...(quarantine ? { quarantine } : {}),
    fixed: fixedUnderPolicy([...fixed, ...(gate.policy.block === "new" ? (compared?.fixed ?? []) : [])], gate.policy),
    measurements,
    ...(artifacts.length > 0 ? { artifacts } : {}),
    ...(compared?.against ? { against: compared.against } : {}),
    problems: [...outcomes.flatMap(({ problems }) => problems), ...(built.problems ?? [])],
  };
}

/**
 * The findings of all steps under the gate's policy, and the steps judged again by what they know together: an advisory
 * that one tool leaves unrated may be rated by another, and ignored by the name that only that one gives.
 */
function findingsTogether(gate: PlannedGate, steps: readonly JudgedStep[], context: GateContext) {
  const isWhole = steps.every(({ report, outcome }) => {
    const { outcome: end } = report.verdict;
    return end !== "broken" && end !== "cancelled" && !outcome.problems.some(isFatal);
  });
  const lists = steps.map(({ compared }) => compared.findings);
  const under = applyPolicy(lists, gate.policy, policyContext(context, isWhole));
  const reports = steps.map((step, index): StepReport => {
    const verdict = stepVerdict(gate, step, under.steps[index] ?? [], context.change.base);
    return { ...step.report, verdict };
  });
  return { ...under, reports };
}

/** The base branch's first run has nothing that its coverage could have fallen from. */
function coveragePolicy({ policy }: PlannedGate, { against, metrics }: ComparedFigures): PlannedGate["policy"] {
  const isFirst = against?.coverage === undefined && metrics.missing === undefined;
  return isFirst && policy.coverage ? { ...policy, coverage: { ...policy.coverage, maxDrop: undefined } } : policy;
}

/** The base with the reason why there are no figures of it. */
function wanted({ base }: GateChange, { metrics }: ComparedFigures): BaseInfo | null {
  return base && { ...base, missing: base.missing ?? metrics.missing };
}
