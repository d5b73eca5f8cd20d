import type { GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { besideServices } from "./services.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/** Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. */
export const test: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const { steps, counted } = await besideServices(gate, context, async (own) => {
    const done: JudgedStep[] = [];
    for (const step of gate.steps) done.push(await judgedStep(gate, step, own));
    return done;
  });
  return counted(await gateReport(gate, steps, begun, context));
};
