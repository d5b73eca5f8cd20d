import type { CommandReply } from "./core/chatops.js";
import type { NotifyChannel } from "./core/notify.js";
import type { PlannedGate } from "./core/plan.js";
import type { GateReport } from "./core/report.js";
import { isEnded } from "./core/rollout.js";
import type { Owner } from "./deploy/ledger.js";
import type { Deployments } from "./gates/gate.js";
import { rolloutState } from "./leftovers.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";

/** What the `post` step is told. Values of secrets are not in it: commands ask for those by name. */
export interface Kept {
  readonly owner: Owner;
  readonly runUrl: string;
  /** Absolute root of the repository. */
  readonly root: string;
  readonly scratch: string;
  /** As the setup has made it. */
  readonly path: string | undefined;
  readonly gates: readonly PlannedGate[];
  /** Who is told of what the step does; addresses that are secrets stand in it by their names. */
  readonly notify: readonly NotifyChannel[];
  readonly baseBranch: string | null;
  /** The command that the run obeys: the commit that it has asked for, and where it is answered. */
  readonly asked?: { readonly commit: string; readonly reply?: CommandReply | undefined } | undefined;
}

/**
 * For a run of a workflow that is to deploy: lets its `post` step know, until the function that this gives is called with
 * reports in which nothing is open.
 */
export async function keepForPost(
  planned: Pick<Planned, "plan" | "root" | "run" | "config" | "isUntrusted" | "baseBranch" | "asked" | "reply">,
  { owner }: Deployments,
  { scratch, env }: { readonly scratch: string; readonly env: Readonly<Record<string, string>> },
  { runner }: Pick<World, "runner">,
): Promise<(gates: readonly GateReport[]) => Promise<void>> {
  const { plan, root, run, config, isUntrusted, baseBranch, reply } = planned;
  const gates = plan.gates.flatMap(({ skip, environments, ...gate }) => {
    const wanted = environments?.filter((environment) => environment.skip === undefined) ?? [];
    return skip !== undefined || wanted.length === 0 ? [] : [{ ...gate, steps: [], environments: wanted }];
  });
  if (!run || !runner || gates.length === 0) return async () => undefined;
  const asked = planned.asked && { commit: planned.asked.commit, reply };
  const notify = isUntrusted && !asked ? [] : (config.notify ?? []);
  const kept: Kept = { owner, runUrl: run.url, root, scratch, path: env.PATH, gates, notify, baseBranch, asked };
  await runner.saveState(rolloutState, JSON.stringify(kept));
  return async (reports) => {
    if (!reports.some(mayBeOpen)) await runner.saveState(rolloutState, "");
  };
}

/** A ledger that failed may hold what the report does not know. */
function mayBeOpen({ deployments = [] }: GateReport): boolean {
  return deployments.some(({ state, verdict }) => verdict.reason === "ledger" || (state !== null && !isEnded(state)));
}
