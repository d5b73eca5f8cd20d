import { join } from "node:path";
import { imageReference } from "../core/containers.js";
import type { Finding } from "../core/finding.js";
import { judgeStep, type StepEnd } from "../core/judge.js";
import type { PlannedGate, PlannedStep } from "../core/plan.js";
import { applyPolicy, dayOf, type PolicyContext } from "../core/policy.js";
import { isFatal } from "../core/problem.js";
import { quarantineMatcher, withQuarantine } from "../core/quarantine.js";
import type { BaseInfo, StepReport } from "../core/report.js";
import { fileName } from "../core/text.js";
import { skipped, type Verdict } from "../core/verdict.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { unstarted } from "../steps/outcome.js";
import { runStep } from "../steps/run-step.js";
import { type ComparedFindings, comparedFindings } from "./base-findings.js";
import type { GateContext } from "./gate.js";
import { keptStep } from "./step-key.js";

/** One step of a gate from its command to its verdict. */
export interface JudgedStep {
  readonly outcome: StepOutcome;
  /** What it found, before the gate's policy. */
  readonly compared: ComparedFindings;
  readonly report: StepReport;
}

/** Runs one step in a slot of its own, compares what it found with the base, and judges it. */
export async function judgedStep(gate: PlannedGate, step: PlannedStep, context: GateContext): Promise<JudgedStep> {
  const own = stepContext(gate, step, context);
  const outcome = underQuarantine(await context.slot(() => runStep(step, own)), gate, context);
  const compared = await comparedFindings(gate, step, outcome, own, context);
  if (context.change.keep) {
    const kept = await keptStep(gate, step, outcome, own);
    if (kept) context.change.keep(gate.name, kept);
  }
  const under = applyPolicy([compared.findings], gate.policy, policyContext(context, true));
  const verdict = stepVerdict(gate, { outcome, compared }, under.steps[0] ?? [], context.change.base);
  const report = stepReport(outcome, verdict);
  const again = outcome.retries?.map(({ output }) => output);
  context.step.emit({
    type: "step-finished",
    gate: gate.name,
    step: report,
    output: outcome.output,
    ...(again ? { again } : {}),
  });
  return { outcome, compared, report };
}

/** The same for what has no command of the user's: nothing in it is compared with the base. */
export function judgedOutcome(gate: PlannedGate, outcome: StepOutcome, context: GateContext): JudgedStep {
  const compared: ComparedFindings = { findings: outcome.findings, fixed: [] };
  const report = stepReport(outcome, stepVerdict(gate, { outcome, compared }, [], context.change.base));
  context.step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
  return { outcome, compared, report };
}

/** A step that is not begun, as something before it did not pass. */
export function leftOutStep(gate: PlannedGate, step: PlannedStep, message: string, context: GateContext): JudgedStep {
  const end = { type: "skipped", message } as const;
  const outcome: StepOutcome = { ...unstarted(step, "absent", message), end };
  const report = stepReport(outcome, skipped("needs", message));
  context.step.emit({ type: "step-finished", gate: gate.name, step: report });
  return { outcome, compared: { findings: [], fixed: [] }, report };
}

/** What the step is run with. The folder's name is the step's, made safe for any file system. */
export function stepContext(gate: PlannedGate, step: PlannedStep, context: GateContext): StepContext {
  const rounds = (step.type === "tool" ? step.retries : undefined) ?? gate.retries ?? 0;
  const isQuarantined = quarantineMatcher(gate.policy.quarantine, dayOf(context.startedAt));
  return {
    ...context.step,
    gate: gate.name,
    scratch: join(context.scratch, fileName(gate.name), fileName(step.name)),
    signal: context.signal,
    coverage: gate.policy.coverage !== undefined,
    ...containerOf(gate, step, context),
    ...(rounds > 0 ? { retries: { rounds, isQuarantined } } : {}),
  };
}

/** What the step runs in, by the image that is there now; the step's own goes before the gate's. */
function containerOf(gate: PlannedGate, step: PlannedStep, { finished }: GateContext): Pick<StepContext, "container"> {
  const wanted = step.container ?? gate.container;
  return wanted ? { container: { ...wanted, found: imageReference(wanted.image, finished) } } : {};
}

function underQuarantine(outcome: StepOutcome, { policy }: PlannedGate, { startedAt }: GateContext): StepOutcome {
  if (!outcome.tests) return outcome;
  return { ...outcome, tests: withQuarantine(outcome.tests, policy.quarantine, dayOf(startedAt)) };
}

function stepReport(outcome: StepOutcome, verdict: Verdict): StepReport {
  return {
    name: outcome.name,
    command: outcome.command,
    exitCode: outcome.exitCode,
    verdict,
    durationMs: outcome.durationMs,
    cached: false,
    ...(outcome.retries ? { retries: outcome.retries.map(({ output: _, ...retry }) => retry) } : {}),
    ...(outcome.notRetried === undefined ? {} : { notRetried: outcome.notRetried }),
    ...(outcome.problems.some(isFatal) ? { isPartial: true } : {}),
  };
}

/** The step's verdict by its findings under the gate's policy. */
export function stepVerdict(
  gate: PlannedGate,
  { outcome, compared }: Pick<JudgedStep, "outcome" | "compared">,
  findings: readonly Finding[],
  base: BaseInfo | null,
): Verdict {
  const { tests, problems } = outcome;
  const against = base && compared.missing !== undefined ? { ...base, missing: compared.missing } : base;
  // A finding that a level turns off, and a test in quarantine, still explain the exit code.
  const isExplained = outcome.findings.length > 0 || (tests?.quarantined ?? 0) > 0;
  const end = endIn(gate, outcome.end, isExplained);
  return judgeStep({ end, tests, findings, problems }, gate.policy, against);
}

/** What a command warns of does not explain why it built nothing: in a build gate its exit code stands. */
function endIn({ kind }: PlannedGate, end: StepEnd, isExplained: boolean): StepEnd {
  if (end.type !== "judged") return end;
  const { exitCode, explained } = end;
  if (kind === "build" && exitCode !== 0 && !explained) {
    return { type: "failed", exitCode, message: `exited with code ${exitCode}` };
  }
  return isExplained ? { ...end, explained: true } : end;
}

/** What the gate's policy is applied at. The day is that of the run's start: midnight splits no run. */
export function policyContext({ change, startedAt }: GateContext, isWhole: boolean): PolicyContext {
  return { today: dayOf(startedAt), base: change.base, diff: change.diff, isWhole };
}
