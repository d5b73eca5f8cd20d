import type { CommandOf } from "../core/chatops.js";
import { chooseRelease, type Decision } from "../core/chatops-decision.js";
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
  const history = [];
  for (const { gate, environment } of candidates) {
    const proven = await known(() => ledger.proven(environment.name));
    if ("unknown" in proven) return { refuse: `the ledger of deployments could not be read: ${proven.unknown}` };
    history.push({ gate, environment: environment.name, releases: proven.map(({ release }) => release) });
  }
  const chosen = chooseRelease(command, history);
  return "refuse" in chosen ? chosen : { go: { ...chosen.go, branch: null } };
}
