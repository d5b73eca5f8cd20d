import { join } from "node:path";
import * as v from "valibot";
import { imagesArtifactName } from "../core/chatops.js";
import type { CheckFacts } from "../core/chatops-decision.js";
import type { Release, ReleaseImage } from "../core/rollout.js";
import type { ArtifactRef } from "../ports.js";
import type { CommandWorld, Place } from "./place.js";

/** Images of a commit, by digest, that earlier runs have pushed. */

/** Far more than a list of images takes. */
const mostBytes = 256 * 1024;

const document = v.object({
  schemaVersion: v.literal(1),
  commit: v.string(),
  images: v.array(v.object({ name: v.string(), digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)) })),
});

/**
 * A release of this commit that was healthy in one of the environments, with these images of it; null if none was that has
 * them all. What it did to that environment's data is no part of it.
 */
export async function provenRelease(
  commit: string,
  names: readonly string[],
  places: readonly Place[],
  { ledger }: CommandWorld,
): Promise<Release | null> {
  for (const { environment } of places) {
    const history = await ledger.history(environment.name, commit);
    for (const { release, healthyMs } of history) {
      const images = release.images.filter(({ name }) => names.includes(name));
      if (healthyMs === null || !names.every((name) => images.some((image) => image.name === name))) continue;
      return { version: release.version, commit, images };
    }
  }
  return null;
}

/**
 * What the run that made one of these checks has kept of the images that it pushed; a sentence if there is nothing that can
 * be used. `checks` are the roll-ups that passed, newest first.
 */
export async function keptImages(
  commit: string,
  names: readonly string[],
  checks: readonly CheckFacts[],
  world: CommandWorld,
): Promise<readonly ReleaseImage[] | string> {
  const missing = `no run on ${commit.slice(0, 7)} has kept which images it pushed`;
  for (const { externalId } of checks) {
    const [, runId, attempt] = /^gatehouse-(\d+)-(\d+)-/.exec(externalId) ?? [];
    if (runId === undefined) continue;
    const listed = await world.github.artifacts(imagesArtifactName(commit, Number(attempt)));
    const ref = listed.find(
      (each) => each.runId === Number(runId) && each.commit === commit && !each.isFork && !each.isExpired,
    );
    if (ref) return read(ref, commit, names, world);
  }
  return missing;
}

/** The artifact is somebody else's text until it has been checked. */
async function read(
  ref: ArtifactRef,
  commit: string,
  names: readonly string[],
  { artifacts, files, temporary }: CommandWorld,
): Promise<readonly ReleaseImage[] | string> {
  if (artifacts === null) return "artifacts cannot be read here";
  if (ref.bytes > mostBytes) return "the list of images is too large";
  const folder = join(temporary, `gatehouse-images-${ref.id}`);
  try {
    await files.remove(folder);
    await artifacts.download(ref, folder);
    const file = join(folder, "images.json");
    const stat = await files.stat(file);
    if (stat === null || stat.isDirectory || stat.size > mostBytes) return "the list of images has no images.json";
    const parsed = v.safeParse(document, JSON.parse((await files.readText(file)) ?? ""));
    if (!parsed.success) return `the list of images cannot be read: ${parsed.issues[0].message}`;
    if (parsed.output.commit !== commit) return "the list of images is of another commit";
    // The run has built for other gates too.
    return parsed.output.images.filter(({ name }) => names.includes(name));
  } catch (error) {
    return `the list of images cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await files.remove(folder);
  }
}
