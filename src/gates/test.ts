import type { Measured } from "../steps/context.js";
import type { GateContext, GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { besideServices } from "./services.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/**
 * Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. What
 * they measured is sent on only where all of them passed: half of a coverage would look like a fall.
 */
export const test: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const { steps, counted } = await besideServices(gate, context, async (own) => {
    const done: JudgedStep[] = [];
    for (const step of gate.steps) {
      if (step.type !== "codecov") done.push(await judgedStep(gate, step, own));
      else if (done.every(({ report }) => report.verdict.outcome === "passed"))
        done.push(await judgedStep(gate, step, withMeasured(own, done)));
    }
    return done;
  });
  return counted(await gateReport(gate, steps, begun, context));
};

function withMeasured(context: GateContext, steps: readonly JudgedStep[]): GateContext {
  const outcomes = steps.map(({ outcome }) => outcome);
  const measured: Measured = {
    coverageFiles: outcomes.flatMap(({ coverageFiles = [] }) => coverageFiles),
    coverage: outcomes.flatMap(({ coverage, coverageFiles }) => (coverage && !coverageFiles ? [coverage] : [])),
  };
  return { ...context, step: { ...context.step, measured } };
}
