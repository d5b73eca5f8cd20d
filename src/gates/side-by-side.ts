import type { GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/** Steps that change nothing (linters, formatters, scanners) run side by side; with `--fix` they write, and run in turn. */
export const sideBySide: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  if (!context.step.fix) {
    const steps = await Promise.all(gate.steps.map((step) => judgedStep(gate, step, context)));
    return gateReport(gate, steps, begun, context);
  }
  const steps: JudgedStep[] = [];
  for (const step of gate.steps) steps.push(await judgedStep(gate, step, context));
  return gateReport(gate, steps, begun, context);
};
