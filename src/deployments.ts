import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { approvalOf } from "./deploy/approvals.js";
import { FileLedger } from "./deploy/file-ledger.js";
import { GitHubLedger } from "./deploy/github-ledger.js";
import type { Ledger } from "./deploy/ledger.js";
import type { Deployments } from "./gates/gate.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";

/** A rollout whose owner has not written for so long is dead: three of its beats. */
const leaseMs = 90_000;

/** Where this run writes its rollouts down, and as whom. A terminal keeps its own beside the report; `process` is its name. */
export function deploymentsOf(
  { home, root, run }: Pick<Planned, "home" | "root" | "run">,
  process: string,
  world: World,
): Deployments {
  const { clock, http, files, github, owners, insisted } = world;
  const git = world.git(root);
  if (run) {
    // Two jobs of a run are two owners.
    const owner = {
      id: `run ${run.id} attempt ${run.attempt} ${randomUUID()}`,
      words: run.url,
      ...(run.actor ? { by: run.actor } : {}),
    };
    const ledger = ledgerOnGitHub(run.url, world);
    if (!github) return { ledger, owner, clock, http, git };
    const sources = { git, github };
    return { ledger, owner, clock, http, git, approvalOf: (question) => approvalOf(question, sources) };
  }
  const ledger = new FileLedger({ files, clock, isGone: owners.isGone, folder: join(home, "deployments"), leaseMs });
  const owner = { id: process, words: `process ${process.split(".")[1]} of this machine` };
  return { ledger, owner, clock, http, git, ...(insisted ? { insisted } : {}) };
}

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
    write: refuse,
    retire: refuse,
    isAlive: refuse,
  };
}
