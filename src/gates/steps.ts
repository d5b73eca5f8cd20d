import { join } from "node:path";
import { judgeStep } from "../core/judge.js";
import type { PlannedGate, PlannedStep } from "../core/plan.js";
import { isFatal } from "../core/problem.js";
import type { BaseInfo, StepReport } from "../core/report.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { runStep } from "../steps/run-step.js";
import { type ComparedFindings, comparedFindings } from "./base-findings.js";
import type { GateContext } from "./gate.js";

/** One step of a gate from its command to its verdict. */
export interface JudgedStep {
  readonly outcome: StepOutcome;
  readonly compared: ComparedFindings;
  readonly report: StepReport;
}

/** Runs one step in a slot of its own, compares what it found with the base, and judges it. */
export async function judgedStep(gate: PlannedGate, step: PlannedStep, context: GateContext): Promise<JudgedStep> {
  const own = stepContext(gate, step, context);
  const outcome = await context.slot(() => runStep(step, own));
  const compared = await comparedFindings(gate, step, outcome, own, context);
  const report = stepReport(gate, outcome, compared, context.change.base);
  context.step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
  return { outcome, compared, report };
}

/** What the step is run with. The folder's name is the step's, made safe for any file system. */
function stepContext(gate: PlannedGate, step: PlannedStep, context: GateContext): StepContext {
  return {
    ...context.step,
    gate: gate.name,
    scratch: join(context.scratch, folderName(gate.name), folderName(step.name)),
    signal: context.signal,
    coverage: gate.policy.coverage !== undefined,
  };
}

function folderName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 80);
}

function stepReport(
  gate: PlannedGate,
  outcome: StepOutcome,
  compared: ComparedFindings,
  base: BaseInfo | null,
): StepReport {
  const { end, tests, problems } = outcome;
  const against = base && compared.missing !== undefined ? { ...base, missing: compared.missing } : base;
  return {
    name: outcome.name,
    command: outcome.command,
    exitCode: outcome.exitCode,
    verdict: judgeStep({ end, tests, findings: compared.findings, problems }, gate.policy, against),
    durationMs: outcome.durationMs,
    cached: false,
    ...(problems.some(isFatal) ? { isPartial: true } : {}),
  };
}
