import type { CommandOf } from "../core/chatops.js";
import { chooseRelease, type Decision } from "../core/chatops-decision.js";
import { acrossOneWay } from "../core/migration.js";
import { oneWayWords } from "../core/one-way.js";
import type { PastRollout } from "../deploy/ledger.js";
import type { Wanted } from "./deploy.js";
import { type CommandRequest, type CommandWorld, placeOf } from "./place.js";
import { known } from "./speaker.js";

/** The release that is to be gone back to, as the ledger has it; or why there is none. */
export async function wantedRollback(
  command: CommandOf<"rollback">,
  { places }: CommandRequest,
  { ledger }: CommandWorld,
): Promise<Decision<Wanted>> {
  const name = command.environment;
  const named = name === null ? null : placeOf(places, name);
  if (typeof named === "string") return { refuse: named };
  const candidates = named === null ? places : [named];
  if (candidates.length === 0) return { refuse: "the config has no environment" };
  const histories = [];
  for (const { gate, environment } of candidates) {
    const past = await known(() => ledger.history(environment.name));
    if ("unknown" in past) return { refuse: `the ledger of deployments could not be read: ${past.unknown}` };
    const releases = past.flatMap(({ release, healthyMs }) => (healthyMs === null ? [] : [release]));
    histories.push({ gate, environment: environment.name, releases, past });
  }
  const chosen = chooseRelease(command, histories);
  if ("refuse" in chosen) return chosen;
  const { gate, environment, release } = chosen.go;
  const past = histories.find((each) => each.environment === environment && each.gate === gate)?.past ?? [];
  const crossed = acrossOneWay(past, { id: past[0]?.id ?? 0 }, toOf(past, release));
  if (crossed.length > 0 && !command.force) {
    return {
      refuse: `${release.version} is across migrations that cannot be undone: ${oneWayWords(crossed)}. It may not work with the data as they are`,
      instead: `!rollback ${command.release} ${environment} --force`,
    };
  }
  // What it once did to the data is done already.
  const { oneWay: _, ...back } = release;
  return { go: { gate, environment, release: back, branch: null } };
}

function toOf(past: readonly PastRollout[], release: PastRollout["release"]): PastRollout | null {
  return past.find((each) => each.release === release) ?? null;
}
