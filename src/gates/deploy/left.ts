import { weightsOf } from "../../core/canary-config.js";
import type { PlannedEnvironment, TimelineEntry } from "../../core/deployment.js";
import { acrossOneWay } from "../../core/migration.js";
import type { PlannedGate } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import type { Release } from "../../core/rollout.js";
import { broken, type Verdict } from "../../core/verdict.js";
import { type LedgerEntry, servingBefore, unsettled } from "../../deploy/ledger.js";
import { endCancelled, type Rollout, recover } from "../../deploy/rollout.js";
import type { RolloutContext } from "../gate.js";
import { DeployHands } from "./hands.js";
import { ledgerTrouble } from "./words.js";

/** How a rollout was ended that its run had left open. */
export interface Ended {
  /** Passed where it came to a good end: finished, or back at what was healthy before. */
  readonly verdict: Verdict;
  readonly entry: LedgerEntry;
  /** The release that was healthy before it; null if none is known. */
  readonly previous: Release | null;
  readonly steps: readonly StepReport[];
  readonly timeline: readonly TimelineEntry[];
}

/** Ends a rollout whose run is dead, or was cancelled: by where it stood, with the commands that its environment has now. */
export async function endLeft(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  left: LedgerEntry,
  why: "dead" | "cancelled",
  context: RolloutContext,
): Promise<Ended> {
  const { ledger } = context.deployments;
  const before = (await ledger.entries(environment.name)).filter(({ id }) => id < left.id);
  const { release, state } = left;
  // That somebody wants a release back says nothing of what another run had begun.
  const own = why === "dead" ? { ...environment, returns: false } : environment;
  const rollout = rolloutOf(own, left, before);
  const hands = new DeployHands(gate, own, ledger, left, context);
  const gone = `the run that rolled out ${release.version} is gone`;
  const ending = why === "dead" ? recover(rollout, state, gone, hands) : endCancelled(rollout, state, hands);
  const verdict = await ending.catch((error: unknown) => broken("ledger", ledgerTrouble(error)));
  hands.stop();
  const entry = await hands.entry().catch(() => left);
  if (entry.state.phase === "healthy") await retire(before, environment, context);
  return { verdict, entry, previous: rollout.previous, steps: hands.steps, timeline: hands.timeline };
}

/** A rollout with the way back from it; `earlier` are those of its environment before it, newest first. */
export function rolloutOf(
  environment: PlannedEnvironment,
  entry: LedgerEntry,
  earlier: readonly LedgerEntry[],
): Rollout {
  const previous = servingBefore(earlier);
  // By the time that there is a way back it has begun.
  const begun: LedgerEntry = { ...entry, state: { phase: "migrating", weight: 0 } };
  return {
    environment,
    release: entry.release,
    previous: previous?.release ?? null,
    across: acrossOneWay([begun, ...earlier], entry, previous),
    ...(environment.returns
      ? { weights: [], backFrom: takenBack(entry, earlier) }
      : { weights: weightsOf(environment.canary) }),
  };
}

/** What a release takes the place of that somebody wants back: what is held or stuck there, else what serves. */
function takenBack({ release }: LedgerEntry, earlier: readonly LedgerEntry[]): Rollout["backFrom"] {
  const open = unsettled(earlier);
  const there = open ?? servingBefore(earlier);
  const isOther = there?.release.commit !== release.commit || there?.release.version !== release.version;
  return { release: isOther ? (there?.release ?? null) : null, weight: open?.state.weight ?? 100 };
}

/** Says of what served before that another release has taken its place. Where that cannot be said, this one is healthy still. */
export async function retire(
  before: readonly LedgerEntry[],
  { name }: PlannedEnvironment,
  { deployments, step }: Pick<RolloutContext, "deployments" | "step">,
): Promise<void> {
  await deployments.ledger.retire(before).catch((error: unknown) => {
    const message = `${name}: the deployment before is not marked as inactive: ${ledgerTrouble(error)}`;
    step.emit({ type: "warning", message });
  });
}
