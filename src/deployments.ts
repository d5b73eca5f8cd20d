import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type ApprovalQuestion, approvalOf } from "./deploy/approvals.js";
import { FileLedger } from "./deploy/file-ledger.js";
import { GitHubLedger } from "./deploy/github-ledger.js";
import type { Deployments } from "./gates/gate.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";

/** A rollout whose owner has not written for so long is dead: three of its beats. */
const leaseMs = 90_000;

/** Where this run writes its rollouts down, and as whom. A terminal keeps its own beside the report. */
export function deploymentsOf({ home, root, run }: Pick<Planned, "home" | "root" | "run">, world: World): Deployments {
  const { clock, http, github, files } = world;
  if (!github || !run) {
    const ledger = new FileLedger({ files, clock, folder: join(home, "deployments"), leaseMs });
    return { ledger, owner: { id: randomUUID(), words: `process ${process.pid} of this machine` }, clock, http };
  }
  const { id, attempt, url } = run;
  const ledger = new GitHubLedger({ deployments: github.deployments, clock, runUrl: url, leaseMs });
  const sources = { git: world.git(root), github };
  return {
    ledger,
    owner: { id: `run ${id} attempt ${attempt}`, words: url },
    clock,
    http,
    approvalOf: (question: ApprovalQuestion) => approvalOf(question, sources),
  };
}
