import type { PlannedStep } from "../core/plan.js";
import type { ReasonOf } from "../core/verdict.js";
import type { StepOutcome } from "./context.js";

/** The outcome of a step that never started, and so could not be judged. */
export function unstarted(step: PlannedStep, reason: ReasonOf<"broken">, message: string): StepOutcome {
  return {
    name: step.name,
    command: step.type === "run" ? step.run.trim() : step.tool,
    exitCode: null,
    durationMs: 0,
    end: { type: "broken", reason, message },
    findings: [],
    measurements: [],
    problems: [],
    secrets: [],
  };
}
