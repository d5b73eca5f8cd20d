import type { PlannedGate } from "../core/plan.js";
import { unstarted } from "../core/run.js";
import type { Measured } from "../steps/context.js";
import { artifactTree } from "./artifact-tree.js";
import type { GateContext, GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import type { Beside } from "./services.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/** Runs the tests in the repository, or where the gate asks for it against what a build gate made, and that alone. */
export const test: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const tree = gate.artifact ? await artifactTree(gate.artifact, gate, context) : null;
  if (tree && "verdict" in tree) return unstarted(gate, tree.verdict);
  try {
    // Services come from the repository, wherever the steps run.
    const run = (own: GateContext) => inTurn(gate, tree ? reaching(tree.context, own) : own);
    const { steps, counted } = await beside(gate, context, run);
    return counted(await gateReport(gate, steps, begun, tree?.context ?? context));
  } finally {
    await tree?.remove();
  }
};

/** The steps beside the services that the gate names. What brings those up is loaded only for them. */
async function beside(
  gate: PlannedGate,
  context: GateContext,
  run: (context: GateContext) => Promise<readonly JudgedStep[]>,
): Promise<Beside> {
  if (!gate.services) return { steps: await run(context), counted: (report) => report };
  const { besideServices } = await import("./services.js");
  return besideServices(gate.services, gate, context, run);
}

/** The context of another tree with the services of this one. */
function reaching(context: GateContext, { step: { services, secrets } }: GateContext): GateContext {
  const env = { ...context.step.env, ...services?.host };
  return { ...context, step: { ...context.step, env, services, secrets } };
}

/**
 * Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. What
 * they measured is sent on only where all of them passed: half of a coverage would look like a fall.
 */
async function inTurn(gate: PlannedGate, context: GateContext): Promise<readonly JudgedStep[]> {
  const done: JudgedStep[] = [];
  for (const step of gate.steps) {
    if (step.type !== "codecov") done.push(await judgedStep(gate, step, context));
    else if (done.every(({ report }) => report.verdict.outcome === "passed"))
      done.push(await judgedStep(gate, step, withMeasured(context, done)));
  }
  return done;
}

function withMeasured(context: GateContext, steps: readonly JudgedStep[]): GateContext {
  const outcomes = steps.map(({ outcome }) => outcome);
  const measured: Measured = {
    coverageFiles: outcomes.flatMap(({ coverageFiles = [] }) => coverageFiles),
    coverage: outcomes.flatMap(({ coverage, coverageFiles }) => (coverage && !coverageFiles ? [coverage] : [])),
  };
  return { ...context, step: { ...context.step, measured } };
}
