import type { Release } from "../core/rollout.js";
import { isEnded } from "../core/rollout.js";
import type { Clock } from "../ports.js";
import type { Ledger, LedgerEntry, Owner } from "./ledger.js";

/** What a run finds when it wants an environment for itself. */
export type Claim =
  /**
   * It has it. `dead` are rollouts that their own runs left open: they have to be ended first, oldest first. `before` is all
   * that came before it, newest first.
   */
  | { readonly entry: LedgerEntry; readonly dead: readonly LedgerEntry[]; readonly before: readonly LedgerEntry[] }
  /** Somebody else is at it. */
  | { readonly busy: LedgerEntry };

/**
 * Takes an environment for a rollout. Both of two that come at the same time write first and look afterwards, so that at
 * least the later one sees the other: the lower id goes on, the other one takes its entry back.
 */
export async function claim(
  ledger: Ledger,
  wanted: {
    readonly environment: string;
    readonly release: Release;
    readonly owner: Owner;
    readonly url?: string | undefined;
  },
  clock: Clock,
): Promise<Claim> {
  const { environment, release, owner, url } = wanted;
  const busy = await alive(ledger, await ledger.entries(environment));
  if (busy) return { busy };
  const entry = await ledger.open(environment, release, owner, url);
  await clock.wait(ledger.settleMs);
  const earlier = (await ledger.entries(environment)).filter(({ id }) => id < entry.id);
  const first = await alive(ledger, earlier);
  if (first) {
    await ledger.write(entry, { phase: "rolled-back", weight: 0, reason: "another rollout was before it" });
    return { busy: first };
  }
  return { entry, dead: earlier.filter(({ state }) => !isEnded(state)).reverse(), before: earlier };
}

async function alive(ledger: Ledger, entries: readonly LedgerEntry[]): Promise<LedgerEntry | null> {
  for (const entry of entries) {
    if (!isEnded(entry.state) && (await ledger.isAlive(entry))) return entry;
  }
  return null;
}
