import { join } from "node:path";
import { type BuiltArtifact, builtOf, together } from "../core/artifact.js";
import type { BuildPolicy, PlannedGate, PlannedStep } from "../core/plan.js";
import { broken, cancelled, failed, inconclusive, passed, type Verdict } from "../core/verdict.js";
import { firstDifference } from "../steps/archive-members.js";
import { promisedArtifacts } from "../steps/artifact-files.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { runStep } from "../steps/run-step.js";
import type { CheckedOut, CleanTree, GateContext } from "./gate.js";
import { stepContext, stepVerdict } from "./steps.js";

/** A build that is to be done again. */
export interface FirstBuild {
  readonly gate: PlannedGate;
  readonly policy: BuildPolicy;
  readonly artifacts: readonly BuiltArtifact[];
  readonly head: CheckedOut;
}

/** Builds once more in a fresh checkout at another path, and compares the bytes of each artifact. */
export async function reproduced(first: FirstBuild, context: GateContext): Promise<Verdict> {
  const tree = await context.checkout.tree(first.head.commit);
  if ("missing" in tree) return inconclusive("no-data", `could not build it again: ${tree.missing}`);
  try {
    return await compared(first, tree, context);
  } finally {
    await tree.remove();
  }
}

async function compared(first: FirstBuild, tree: CleanTree, context: GateContext): Promise<Verdict> {
  const { gate, policy, artifacts, head } = first;
  const { files } = context.step;
  const commit = head.commit.slice(0, 7);
  const where = `in a clean checkout of ${commit}`;
  const told: BuiltArtifact[] = [];
  for (const step of gate.steps) {
    // It is the files that are compared: images hold the time of their build.
    if (!writesFiles(step)) continue;
    const usual = stepContext(gate, step, context);
    const own: StepContext = {
      ...usual,
      tree: tree.path,
      trackedFiles: tree.trackedFiles,
      scratch: join(usual.scratch, "again"),
      emit: () => undefined,
    };
    const outcome = await context.slot(() => runStep(step, own));
    const verdict = verdictOf(gate, outcome);
    if (verdict.outcome === "cancelled") return cancelled(verdict.reason, verdict.message);
    if (verdict.outcome === "broken") return broken(verdict.reason, `${step.name} ${where}: ${verdict.message}`);
    if (verdict.outcome !== "passed") {
      return failed("not-reproducible", `${step.name} does not build ${where}: ${verdict.message}`);
    }
    told.push(...builtOf(outcome));
  }
  const second = await promisedArtifacts(policy, tree.path, new Map(), together([told]), files);
  const made = new Map(second.artifacts.map((artifact) => [artifact.path, artifact]));
  const differing = artifacts.filter(({ path, sha256 }) => made.get(path)?.sha256 !== sha256);
  const [worst] = differing;
  if (!worst) return passed(`the same bytes ${where}`);
  const more = differing.length > 1 ? `; ${differing.length - 1} more of ${artifacts.length} artifacts differ` : "";
  if (!made.has(worst.path)) return failed("not-reproducible", `${worst.name} is not made ${where}${more}`);
  const paths = [join(context.step.tree, worst.path), join(tree.path, worst.path)] as const;
  const member = await firstDifference(...paths, files);
  const what = member === null ? "" : `, first in ${member}`;
  return failed("not-reproducible", `${worst.name} has other bytes when it is built ${where}${what}${more}`);
}

/** By its end alone: what was found was judged the first time. */
function verdictOf(gate: PlannedGate, outcome: StepOutcome): Verdict {
  const compared = { findings: outcome.findings, fixed: [] };
  return stepVerdict(gate, { outcome, compared }, outcome.findings, null);
}

function writesFiles({ type }: PlannedStep): boolean {
  return type === "tool" || type === "run";
}
