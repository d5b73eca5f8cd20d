import { isAbsolute, join } from "node:path";
import { compareFindings } from "../core/compare.js";
import { renames } from "../core/diff.js";
import type { Finding } from "../core/finding.js";
import type { PlannedGate, PlannedStep } from "../core/plan.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { runStep } from "../steps/run-step.js";
import type { GateContext } from "./gate.js";

/** A step's findings with their standing against the base; `missing` says why they have none. */
export interface ComparedFindings {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly missing?: string | undefined;
}

/**
 * Runs the step once more, in a worktree of the base, and compares. Nothing is run where nothing was found, or where
 * there is nothing to compare with.
 */
export async function comparedFindings(
  gate: PlannedGate,
  step: PlannedStep,
  outcome: StepOutcome,
  usual: StepContext,
  context: GateContext,
): Promise<ComparedFindings> {
  const { change } = context;
  // What is said of the change itself was not there before it.
  if (step.type === "check")
    return { findings: outcome.findings.map((one) => ({ ...one, standing: "new" })), fixed: [] };
  const untouched = { findings: outcome.findings, fixed: [] };
  if (gate.policy.block !== "new" || change.base === null || outcome.findings.length === 0) return untouched;
  if (change.base.commit === null) return { ...untouched, missing: change.base.missing };
  const tree = await change.tree();
  if ("missing" in tree) return { ...untouched, missing: tree.missing };

  const base = await context.slot(() =>
    runStep(step, {
      ...usual,
      tree: tree.path,
      trackedFiles: tree.trackedFiles,
      scratch: join(usual.scratch, "base"),
      fix: false,
      coverage: false,
      emit: () => undefined,
    }),
  );
  if (base.end.type === "cancelled") return { ...untouched, missing: "the run was cancelled" };
  if (base.end.type === "broken") {
    return { ...untouched, missing: `${step.name} could not judge the base: ${base.end.message}` };
  }
  const astray = base.findings.find(({ path }) => path !== undefined && isAbsolute(path));
  if (astray) return { ...untouched, missing: `${step.name} left the base's tree for ${astray.path}` };
  return compareFindings(outcome.findings, base.findings, renames(change.diff));
}
