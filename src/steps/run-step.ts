import type { PlannedStep } from "../core/plan.js";
import { runCheckStep } from "./check-step.js";
import { runCommandStep } from "./command-step.js";
import type { StepContext, StepOutcome } from "./context.js";
import { placed } from "./placed.js";
import { redacted } from "./redact.js";
import { runSbomStep } from "./sbom-step.js";
import { runToolStep } from "./tool-step.js";

/** Runs one step to its end: its findings and tests placed in the tree, and nothing secret kept. */
export async function runStep(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  await context.files.remove(context.scratch);
  await context.files.makeDir(context.scratch);
  const outcome = await begun(step, context);
  const { secrets, ...found } = await placed(outcome, step, context);
  return { ...redacted(found, secrets), secrets };
}

function begun(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  switch (step.type) {
    case "tool":
      return runToolStep(step, context);
    case "run":
      return runCommandStep(step, context);
    case "check":
      return runCheckStep(step, context);
    case "sbom":
      return runSbomStep(step, context);
  }
}
