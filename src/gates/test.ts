import { unstarted } from "../core/run.js";
import { artifactTree } from "./artifact-tree.js";
import type { GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/** Runs the tests in the repository, or where the gate asks for it against what a build gate made, and that alone. */
export const test: GateHandler = async (gate, context) => {
  if (!gate.artifact) return inTurn(gate, context);
  const tree = await artifactTree(gate.artifact, gate, context);
  if ("verdict" in tree) return unstarted(gate, tree.verdict);
  try {
    return await inTurn(gate, tree.context);
  } finally {
    await tree.remove();
  }
};

/** Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. */
const inTurn: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const steps: JudgedStep[] = [];
  for (const step of gate.steps) steps.push(await judgedStep(gate, step, context));
  return gateReport(gate, steps, begun, context);
};
