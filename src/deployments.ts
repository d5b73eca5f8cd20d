import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { FileLedger } from "./deploy/file-ledger.js";
import type { Deployments } from "./gates/gate.js";
import { leaseMs, ledgerOnGitHub } from "./ledger-on-github.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";
import { privateFolder } from "./private-folders.js";

/** Where this run writes its rollouts down, and as whom. A terminal keeps its own beside the report; `process` is its name. */
export function deploymentsOf(
  { home, root, run }: Pick<Planned, "home" | "root" | "run">,
  process: string,
  world: World,
): Deployments {
  const { clock, http, grpc, files, github, owners, insisted } = world;
  const git = world.git(root);
  const common = { clock, http, grpc, git, privateFolder: () => privateFolder(world) };
  if (run) {
    // Two jobs of a run are two owners.
    const owner = {
      id: `run ${run.id} attempt ${run.attempt} ${randomUUID()}`,
      words: run.url,
      ...(run.actor ? { by: run.actor } : {}),
    };
    const ledger = ledgerOnGitHub(run.url, world);
    if (!github) return { ledger, owner, ...common };
    const sources = { git, github };
    const approvals = () => import("./deploy/approvals.js");
    const approvalOf: Deployments["approvalOf"] = async (question) => (await approvals()).approvalOf(question, sources);
    const mergeBase: Deployments["mergeBase"] = (commit, other) => github.mergeBase(commit, other);
    return { ledger, owner, ...common, approvalOf, mergeBase };
  }
  const ledger = new FileLedger({ files, clock, isGone: owners.isGone, folder: join(home, "deployments"), leaseMs });
  const owner = { id: process, words: `process ${process.split(".")[1]} of this machine` };
  return { ledger, owner, ...common, ...(insisted ? { insisted } : {}) };
}
