import type { CommandOf } from "../core/chatops.js";
import { type CheckFacts, checksForbid, type Decision, type Known, pin, rollUpsOf } from "../core/chatops-decision.js";
import type { Release } from "../core/rollout.js";
import { keptImages, provenRelease } from "./images.js";
import { type CommandRequest, type CommandWorld, type Place, placeOf } from "./place.js";
import { known } from "./speaker.js";

/** A release that may be deployed, and where. */
export interface Wanted {
  readonly gate: string;
  readonly environment: string;
  readonly release: Release;
  /** What conditions by branch are held against; null for a release that goes back. */
  readonly branch: string | null;
}

/** The commit that is to be deployed, pinned, with its images; or why it is not. `app` is the one that we are. */
export async function wantedDeploy(
  command: CommandOf<"deploy">,
  request: CommandRequest,
  app: string,
  world: CommandWorld,
): Promise<Decision<Wanted>> {
  const { comment, checkedOut, config, checkName } = request;
  const { chatops } = world.github;
  const place = placeOf(request.places, command.environment);
  if (typeof place === "string") return { refuse: place };
  // First the head, then the moves of its branch: what has moved since is seen.
  const pull = comment.isPullRequest ? await known(() => chatops.pullHead(comment.issue)) : null;
  const asksMoves = command.sha === null && pull !== null && !("unknown" in pull);
  const pushes = asksMoves ? await known(() => chatops.branchMoves(pull.headRef)) : null;
  const pinned = pin({ command, commentMs: comment.createdMs, pull, pushes, checkedOut });
  if ("refuse" in pinned) return pinned;
  const { sha, branch } = pinned.go;
  const checks = await known(() => chatops.commitChecks(sha, checkName));
  const check = { name: checkName, app };
  const forbidden = checksForbid(config.checks ? checks : null, check, sha);
  if (forbidden !== null) return { refuse: forbidden };
  const release = await releaseOf(sha, place, rollUps(checks, check), request, world);
  if (typeof release === "string") return { refuse: release };
  return { go: { gate: place.gate, environment: command.environment, release, branch } };
}

function rollUps(checks: Known<readonly CheckFacts[]>, check: { readonly name: string; readonly app: string }) {
  if ("unknown" in checks) return [];
  return rollUpsOf(checks, check).filter(({ conclusion }) => conclusion === "success");
}

/** As it was healthy elsewhere; else made of the images that its own run has pushed. */
async function releaseOf(
  sha: string,
  { images: names }: Place,
  checks: readonly CheckFacts[],
  { places }: CommandRequest,
  world: CommandWorld,
): Promise<Release | string> {
  const before = await known(() => provenRelease(sha, names, places, world));
  if (before !== null && "unknown" in before) return `the ledger of deployments could not be read: ${before.unknown}`;
  if (before) return before;
  const release = { version: sha.slice(0, 7), commit: sha, images: [] };
  if (names.length === 0) return release;
  const images = await known(async () => keptImages(sha, names, checks, world));
  if (typeof images === "string") return images;
  if ("unknown" in images) return `the images of ${sha.slice(0, 7)} could not be looked for: ${images.unknown}`;
  return images.length > 0 ? { ...release, images } : `no image of ${sha.slice(0, 7)} was pushed`;
}
