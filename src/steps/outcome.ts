import type { PlannedStep } from "../core/plan.js";
import type { ReasonOf } from "../core/verdict.js";
import type { StepOutcome } from "./context.js";

/** The outcome of a step that never started, and so could not be judged. */
export function unstarted(step: PlannedStep, reason: ReasonOf<"broken">, message: string): StepOutcome {
  return { ...emptyOutcome(step.name, commandOf(step)), end: { type: "broken", reason, message } };
}

/** Of a step that has brought nothing to light yet. */
export function emptyOutcome(name: string, command: string): Omit<StepOutcome, "end"> {
  return { name, command, exitCode: null, durationMs: 0, findings: [], measurements: [], problems: [], secrets: [] };
}

function commandOf(step: PlannedStep): string {
  switch (step.type) {
    case "run":
      return step.run.trim();
    case "tool":
      return step.tool;
    case "check":
      return step.check.about;
    case "image":
      return `docker build ${step.image.context}`;
    case "push":
      return `docker push ${step.of.image.name}`;
    default:
      return step.type;
  }
}
