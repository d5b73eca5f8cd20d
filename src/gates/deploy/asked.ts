import type { PlannedGate } from "../../core/plan.js";
import type { GateReport } from "../../core/report.js";
import type { Release } from "../../core/rollout.js";
import { unstarted } from "../../core/run.js";
import { broken } from "../../core/verdict.js";
import type { GateContext } from "../gate.js";

/**
 * Deploys a release that somebody has asked for out of a clean checkout of its commit: the config is of the commit that is
 * checked out, and the commands and files that bring the release into its environment are its own.
 */
export async function inTreeOf(
  release: Release,
  gate: PlannedGate,
  context: GateContext,
  deploy: (gate: PlannedGate, release: Release, context: GateContext) => Promise<GateReport>,
): Promise<GateReport> {
  const tree = await treeOf(release.commit, context);
  if ("missing" in tree) return unstarted(gate, broken("config", tree.missing));
  try {
    const { path, trackedFiles } = tree;
    return await deploy(gate, release, { ...context, step: { ...context.step, tree: path, trackedFiles } });
  } finally {
    await tree.remove();
  }
}

async function treeOf(commit: string, { checkout, deployments: { git } }: GateContext) {
  try {
    await git.fetchCommits([commit]);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { missing: `${commit.slice(0, 7)} could not be fetched: ${words}` };
  }
  return checkout.tree(commit);
}
