import type { WindowOverride } from "../core/chatops.js";
import type { Release, RolloutState } from "../core/rollout.js";

/** Who rolls a release out: a run of a workflow, or a process of a terminal. */
export interface Owner {
  /** Text that no other run has. */
  readonly id: string;
  /** For people: an address, or a machine and process. */
  readonly words: string;
  /** Login of the person behind it, where one is known. */
  readonly by?: string | undefined;
}

/** A rollout as the ledger tells of it. */
export interface LedgerEntry {
  /** Later ones have greater ids. */
  readonly id: number;
  readonly environment: string;
  readonly release: Release;
  readonly state: RolloutState;
  readonly owner: Owner;
  /** When it was last written to, in milliseconds since the epoch. */
  readonly beatMs: number;
  /** When it was opened or, after its run had died, taken up, by the same clock; absent where that is of no concern. */
  readonly begunMs?: number | undefined;
}

/** How often an owner says that it is alive, where nothing speaks against it. */
export const beatMs = 30_000;

/** A rollout of which it is known whether its release has proven itself. */
export interface PastRollout extends LedgerEntry {
  /** When it became healthy; null if it never did. */
  readonly healthyMs: number | null;
}

/**
 * Where rollouts are kept, so that they outlive the machine that makes them. What it cannot read or write it rejects:
 * a rollout that nobody could find again must not begin.
 */
export interface Ledger {
  /** How long it may take to show to one what another one has written. */
  readonly settleMs: number;
  /** The latest rollouts of an environment, newest first. */
  entries(environment: string): Promise<readonly LedgerEntry[]>;
  /** Where none of `entries` is healthy: whether that means that none ever was. */
  isWhole(environment: string): Promise<boolean>;
  /** All of its latest rollouts, retired ones too, newest first; of one commit alone, where that is given. */
  history(environment: string, commit?: string): Promise<readonly PastRollout[]>;
  /** Who has set the environment's windows and freezes aside, as long as that holds; null if nobody has. */
  override(environment: string): Promise<WindowOverride | null>;
  /** Opens a new one, `claimed`. */
  open(environment: string, release: Release, owner: Owner, url: string | undefined): Promise<LedgerEntry>;
  /** How long after it has written the owner of a rollout is to say again that it is alive, in milliseconds. */
  beatAfterMs(entry: LedgerEntry): number;
  /** Writes what is about to be done, or that the owner is still alive. */
  write(entry: LedgerEntry, state: RolloutState): Promise<LedgerEntry>;
  /** Says of rollouts that another one has taken their place. */
  retire(entries: readonly LedgerEntry[]): Promise<void>;
  /** False once the owner is known, or has to be taken, to be gone. */
  isAlive(entry: LedgerEntry): Promise<boolean>;
}

/** The newest of some rollouts, if it leaves open what serves: it is under way, held as it is, or stuck. */
export function unsettled(entries: readonly LedgerEntry[]): LedgerEntry | null {
  const last = entries.find(({ state: { phase } }) => phase !== "claimed" && phase !== "rolled-back");
  return last && last.state.phase !== "healthy" ? last : null;
}

/** The newest of some rollouts that is healthy: what an environment goes back to. */
export function servingBefore(entries: readonly LedgerEntry[]): LedgerEntry | null {
  return entries.find(({ state }) => state.phase === "healthy") ?? null;
}
