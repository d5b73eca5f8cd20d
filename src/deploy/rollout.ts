import type { PlannedEnvironment } from "../core/deployment.js";
import { type OneWay, oneWayWords } from "../core/one-way.js";
import { type Release, type RolloutState, recovery } from "../core/rollout.js";
import type { Order, TargetAction } from "../core/target.js";
import { broken, cancelled, failed, inconclusive, passed, type Verdict } from "../core/verdict.js";

/** What a rollout is done with. Nothing here rejects but `record`. */
export interface Hands {
  /**
   * Writes down what is about to be done; rejects if that cannot be, with Unwritten where the rollout is still its own and
   * whoever finds it goes back.
   */
  readonly record: (state: RolloutState) => Promise<void>;
  /** Applies the environment's migrations; passed where there are none to apply. */
  readonly migrate: (order: Order) => Promise<Verdict>;
  /** Has the target do one thing with a release. */
  readonly act: (action: TargetAction, order: Order) => Promise<Verdict>;
  /** Looks at what is deployed; passed where there is nothing to look at. `when` is for people: `after deploy`. */
  readonly smoke: (when: string) => Promise<Verdict>;
  /** Takes the measure of what serves before, for later comparison; passed also where there is nothing to measure. */
  readonly measure: (previous: Release | null) => Promise<Verdict>;
  /** Reads what the canary is to be judged by once, before it has any traffic. */
  readonly probe: () => Promise<Verdict>;
  /** Lets a step of the canary stand for its time, and judges it. */
  readonly watch: (step: number) => Promise<Verdict>;
  /** Why the next step may not be taken now; null if it may. */
  readonly mayGoOn: () => Promise<string | null>;
}

/** The ledger has not taken what it was told; what it has says to go back. */
export class Unwritten extends Error {
  override readonly name = "Unwritten";
}

/** A release on its way into an environment. */
export interface Rollout {
  readonly environment: PlannedEnvironment;
  readonly release: Release;
  /** The release to go back to; null if none was ever healthy here. */
  readonly previous: Release | null;
  /** What a way back would cross that cannot be undone: `acrossOneWay`. */
  readonly across: readonly OneWay[];
  /** For a release that somebody wants back: what is taken back for it, and the share of the traffic that this has. */
  readonly backFrom?: { readonly release: Release | null; readonly weight: number } | undefined;
  /** Shares of the traffic that the canary is given, in percent, one step after the other. */
  readonly weights: readonly number[];
}

/**
 * Takes a release from `claimed` to its end. What it was that failed is the verdict; whether the way back worked is said in
 * the same sentence, and stands in the state.
 */
export async function rollOut(rollout: Rollout, hands: Hands): Promise<Verdict> {
  const { release, previous, weights, backFrom } = rollout;
  const order = (weight: number): Order => ({ release, replaces: previous, weight });
  let weight = 0;
  // A way back is not kept out by being slower than what is taken back.
  const measured = backFrom ? passed("") : await hands.measure(previous);
  if (measured.outcome === "cancelled") return measured;
  if (rollout.environment.migrate?.apply !== undefined) {
    await hands.record({ phase: "migrating", weight });
    const migrated = await hands.migrate(order(weight));
    if (migrated.outcome === "cancelled") return migrated;
    if (migrated.outcome !== "passed") return said(migrated, await leave(rollout, migrated.message, hands));
  }
  const stages: readonly (() => Promise<Verdict>)[] = [
    async () => {
      await hands.record({ phase: "deploying", weight });
      if (!backFrom) return hands.act("deploy", order(weight));
      return hands.act("rollback", { release, replaces: backFrom.release, weight, had: backFrom.weight });
    },
    async () => {
      await hands.record({ phase: "smoke", weight });
      return hands.smoke("after deploy");
    },
    ...(weights.length > 0 ? [() => hands.probe()] : []),
    ...weights.map((next, index) => async () => {
      const blocked = await hands.mayGoOn();
      if (blocked !== null) return inconclusive("window", blocked);
      weight = next;
      await hands.record({ phase: "canary", weight, step: index + 1 });
      const moved = await hands.act("weight", order(weight));
      return moved.outcome === "passed" ? hands.watch(index) : moved;
    }),
    () => {
      weight = 100;
      return finish(rollout, hands);
    },
  ];
  for (const stage of stages) {
    const verdict = await stage();
    // A cancelled run has no time left: what is on its way is ended by the `post` step, or by the next run.
    if (verdict.outcome === "cancelled") return verdict;
    if (verdict.outcome !== "passed") return afterFailure(rollout, verdict, weight, hands);
  }
  return passed(`${release.version} is healthy`);
}

/** Gives the release all of the traffic, and looks at it once more. */
export async function finish(rollout: Rollout, hands: Hands): Promise<Verdict> {
  const { release, previous, weights, backFrom } = rollout;
  await hands.record({ phase: "promoting", weight: 100 });
  // A rollback has given it everything already.
  const order: Order = { release, replaces: previous, weight: 100 };
  const promoted = backFrom ? passed("") : await hands.act("promote", order);
  if (promoted.outcome !== "passed") return promoted;
  await hands.record({ phase: "validating", weight: 100 });
  const stands = await hands.act("status", order);
  if (stands.outcome !== "passed") return stands;
  // Without a canary it has had all of the traffic since `deploy`, and has been looked at.
  const looked = weights.length > 0 ? await hands.smoke("after promote") : passed("");
  if (looked.outcome === "passed") await hands.record({ phase: "healthy", weight: 100 });
  return looked;
}

/** Why it may not be gone back from a release; null if it may. */
function noWayBack({ across, environment, previous }: Rollout): string | null {
  return across.length === 0 || environment.migrate?.force ? null : noWayTo(previous, across);
}

/** Why a release is not gone back to that is across what cannot be undone, and the ways on. */
export function noWayTo(release: Release | null, across: readonly OneWay[]): string {
  const where = release ? `to ${release.version} ` : "";
  return (
    `no rollback ${where}across what cannot be undone, ${oneWayWords(across)}: ` +
    "deploy a release that mends it, or set force: true of migrate to go back all the same"
  );
}

/** What goes back all the same leaves its migrations where they are. */
function backState({ release }: Rollout, reason: string): RolloutState {
  return {
    ...{ phase: "rolled-back", weight: 0, reason },
    ...((release.oneWay ?? []).length > 0 ? { migrated: true } : {}),
  };
}

/** Ends a rollout that came no further than its migrations, and says how. */
async function leave(rollout: Rollout, reason: string, hands: Hands): Promise<string> {
  const { environment, previous } = rollout;
  const serves = previous ? `${previous.version} still serves` : "nothing was deployed";
  if (noWayBack(rollout) === null) {
    await hands.record(backState(rollout, reason));
    return serves;
  }
  await hands.record({ phase: "held", weight: 0, reason });
  const what = oneWayWords(rollout.across);
  return `${serves}, and ${environment.name} is held, as what may be done cannot be undone: ${what}`;
}

async function hold(rollout: Rollout, reason: string, weight: number, hands: Hands): Promise<string> {
  await hands.record({ phase: "held", weight, reason });
  return `${rollout.environment.name} is held as it is, ${weight} % of the traffic on ${rollout.release.version}`;
}

async function afterFailure(rollout: Rollout, verdict: Verdict, weight: number, hands: Hands): Promise<Verdict> {
  const { onFailure } = rollout.environment;
  if (onFailure === "hold") return said(verdict, await hold(rollout, verdict.message, weight, hands));
  const refusal = noWayBack(rollout);
  if (refusal !== null) {
    const held = await hold(rollout, `${verdict.message}; ${refusal}`, weight, hands);
    return said(verdict, `${held}: ${refusal}`);
  }
  const back = await rollBack(rollout, verdict.message, weight, hands);
  return said(verdict, back.message);
}

/**
 * Goes back to the release before. Users do not wait for a ledger that cannot be written: the way back may be gone twice, by
 * whoever finds the rollout as it was.
 */
export async function rollBack(rollout: Rollout, reason: string, weight: number, hands: Hands): Promise<Verdict> {
  const { release, previous, environment } = rollout;
  const going: RolloutState = { phase: "rolling-back", weight, reason };
  let unwritten = await troubleOf(hands.record(going));
  const back = previous ? `to ${previous.version}` : "to nothing: no release was healthy here before";
  const order: Order = { release: previous ?? release, replaces: release, weight: 0, had: weight };
  const looks = [() => hands.act("status", order), () => hands.smoke("after rollback")];
  let end = await hands.act("rollback", order);
  for (const look of previous ? looks : []) if (end.outcome === "passed") end = await look();
  // Not failed, and not done: whoever ends the rollout goes back again.
  if (end.outcome === "cancelled") return end;
  if (unwritten !== null) unwritten = await troubleOf(hands.record(going));
  if (unwritten !== null) {
    const came = end.outcome === "passed" ? `rolled back ${back}` : `THE ROLLBACK ${back} FAILED (${end.message})`;
    return broken("ledger", `${came}, which could not be written down (${unwritten}): whoever ends it goes back again`);
  }
  if (end.outcome === "passed") {
    await hands.record(backState(rollout, reason));
    const forced = rollout.across.length > 0 ? `, across what cannot be undone: ${oneWayWords(rollout.across)}` : "";
    return passed(`rolled back ${back}${forced}`);
  }
  await hands.record({ phase: "stuck", weight, reason: `${reason}; the rollback failed: ${end.message}` });
  return failed("deploy", `THE ROLLBACK ${back} FAILED (${end.message}): ${environment.name} needs a person`);
}

/** Why the ledger has not taken it; null if it has. */
async function troubleOf(recorded: Promise<void>): Promise<string | null> {
  try {
    await recorded;
    return null;
  } catch (error) {
    if (error instanceof Unwritten) return error.message;
    throw error;
  }
}

function said(verdict: Verdict, more: string): Verdict {
  const message = `${verdict.message}; ${more}`;
  return verdict.outcome === "passed" ? failed("deploy", message) : { ...verdict, message };
}

/** Ends a rollout whose run is dead, by where it stood. */
export async function recover(rollout: Rollout, state: RolloutState, why: string, hands: Hands): Promise<Verdict> {
  switch (recovery(state)) {
    case "nothing":
      return passed("nothing was left open");
    case "forget":
      await hands.record({ phase: "rolled-back", weight: 0, reason: `${why}, before anything was changed` });
      return passed(`${why}, before anything was changed`);
    case "leave": {
      const reason = `${why} while it applied migrations, and some of them may be applied`;
      const left = await leave(rollout, reason, hands);
      return noWayBack(rollout) !== null ? failed("deploy", `${reason}; ${left}`) : passed(`${reason}; ${left}`);
    }
    case "finish": {
      const verdict = await finish(rollout, hands);
      if (verdict.outcome === "passed") return passed(`${why}; ${rollout.release.version} was promoted to its end`);
      return verdict.outcome === "cancelled" ? verdict : afterFailure(rollout, verdict, state.weight, hands);
    }
    case "roll-back": {
      // One that is on its way back already is not left half way.
      const refusal = state.phase === "rolling-back" ? null : noWayBack(rollout);
      if (refusal !== null) {
        const held = await hold(rollout, `${why}; ${refusal}`, state.weight, hands);
        return failed("deploy", `${why}; ${held}: ${refusal}`);
      }
      const back = await rollBack(rollout, why, state.weight, hands);
      return { ...back, message: `${why}; ${back.message}` };
    }
  }
}

/**
 * Ends a rollout whose run was cancelled, as its environment wants it: what had proven itself is finished, anything else goes
 * back, or is held as it is.
 */
export async function endCancelled(rollout: Rollout, state: RolloutState, hands: Hands): Promise<Verdict> {
  const { environment } = rollout;
  const reason = "the run was cancelled";
  const mayHold = environment.onCancel === "hold" && state.phase !== "rolling-back";
  if (!mayHold || recovery(state) !== "roll-back") return recover(rollout, state, reason, hands);
  return cancelled("interrupted", `${reason}; ${await hold(rollout, reason, state.weight, hands)}`);
}
