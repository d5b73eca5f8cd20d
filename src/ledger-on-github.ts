import { GitHubLedger } from "./deploy/github-ledger.js";
import { beatMs, type Ledger } from "./deploy/ledger.js";
import type { World } from "./ports.js";

/** A rollout whose owner has not written for so long is dead: three of its first beats. */
export const leaseMs = 3 * beatMs;

/** The ledger of workflow runs; without a token nothing can be written down, and so nothing is deployed. */
export function ledgerOnGitHub(runUrl: string, { github, clock }: Pick<World, "github" | "clock">): Ledger {
  if (github) {
    const { deployments } = github;
    return new GitHubLedger({ deployments, viewer: () => github.viewer(), clock, runUrl, leaseMs });
  }
  const refuse = () => Promise.reject(new Error("there is no `github-token` to write deployments with"));
  return {
    settleMs: 0,
    entries: refuse,
    isWhole: refuse,
    history: refuse,
    override: refuse,
    open: refuse,
    beatAfterMs: () => beatMs,
    write: refuse,
    retire: refuse,
    isAlive: refuse,
  };
}
