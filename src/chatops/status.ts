import type { EnvironmentStatus } from "../core/chatops.js";
import { rolloutWords } from "../core/rollout.js";
import { closedNow } from "../core/windows.js";
import { servingBefore, unsettled } from "../deploy/ledger.js";
import type { CommandWorld, Place } from "./place.js";

/** What is where, as the ledger has it. Rejects where it cannot be read. */
export async function statusOf(
  places: readonly Place[],
  { ledger, clock }: Pick<CommandWorld, "ledger" | "clock">,
): Promise<readonly EnvironmentStatus[]> {
  const statuses: EnvironmentStatus[] = [];
  for (const { environment } of places) {
    const { name, url, windows, freeze } = environment;
    const entries = await ledger.entries(name);
    const healthy = servingBefore(entries);
    const open = unsettled(entries);
    statuses.push({
      name,
      url,
      serving: healthy && {
        version: healthy.release.version,
        commit: healthy.release.commit,
        sinceMs: healthy.beatMs,
        by: healthy.owner.by ?? null,
      },
      underWay: open && { version: open.release.version, words: rolloutWords(open.state) },
      closed: closedNow(clock.now(), windows, freeze),
      override: windows.length + freeze.length > 0 ? await ledger.override(name) : null,
    });
  }
  return statuses;
}
