import type { Release, RolloutState } from "../core/rollout.js";

/** Who rolls a release out: a run of a workflow, or a process of a terminal. */
export interface Owner {
  /** Text that no other run has. */
  readonly id: string;
  /** For people: an address, or a machine and process. */
  readonly words: string;
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
  /** Whether `entries` are all that there ever were, where none of them is healthy. */
  isWhole(environment: string): Promise<boolean>;
  /** Opens a new one, `claimed`. */
  open(environment: string, release: Release, owner: Owner, url: string | undefined): Promise<LedgerEntry>;
  /** Writes what is about to be done, or that the owner is still alive. */
  write(entry: LedgerEntry, state: RolloutState): Promise<LedgerEntry>;
  /** Says of rollouts that another one has taken their place. */
  retire(entries: readonly LedgerEntry[]): Promise<void>;
  /** False once the owner is known, or has to be taken, to be gone. */
  isAlive(entry: LedgerEntry): Promise<boolean>;
}

/** The newest of some rollouts that is healthy: what an environment goes back to. */
export function servingBefore(entries: readonly LedgerEntry[]): LedgerEntry | null {
  return entries.find(({ state }) => state.phase === "healthy") ?? null;
}
