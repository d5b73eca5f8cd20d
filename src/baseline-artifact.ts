import { join } from "node:path";
import { type Baseline, maxBaselineBytes } from "./core/baseline.js";
import { type ArtifactRef, GitHubError, type World } from "./ports.js";

/** Which baseline is looked for among the artifacts of earlier runs. */
export interface Wanted {
  readonly name: string;
  readonly branch: string;
  /** SHAs, the best first. */
  readonly commits: readonly string[];
  /** What came before those, the nearest first; asked for when there is something to choose from. */
  readonly history: () => Promise<readonly string[]>;
}

type ArtifactsWorld = Pick<World, "github" | "artifacts" | "files" | "temporary">;

/**
 * The baseline that a run of the base branch kept as an artifact: of the wanted commits, else of the nearest before
 * them, else of the branch's last run. Null if there is none or the token may not ask (`actions: read`), a sentence if
 * there is one that cannot be used.
 */
export async function baselineFromArtifact(wanted: Wanted, world: ArtifactsWorld): Promise<Baseline | string | null> {
  const { artifacts, files, temporary } = world;
  if (artifacts === null) return null;
  const folder = join(temporary, `${wanted.name}-download`);
  try {
    const ref = await choose(await listed(wanted, world), wanted);
    if (ref === null) return null;
    if (ref.bytes > maxBaselineBytes) return `the artifact is larger than ${maxBaselineBytes / 1024 / 1024} MiB`;
    await files.remove(folder);
    await artifacts.download(ref, folder);
    const { readBaseline } = await import("./baseline-file.js");
    const read = await readBaseline(join(folder, "baseline.json"), files);
    if (read === null) return "the artifact has no baseline.json";
    if (typeof read === "string") return read;
    if (read.branch !== wanted.branch) return "the baseline is of another branch";
    return read.commit === ref.commit ? read : "the baseline is not of the commit that its run was of";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await files.remove(folder);
  }
}

/** Only of the branch itself: a fork may call its branch as it likes, and its runs write what they like. */
async function listed({ name, branch }: Wanted, { github }: ArtifactsWorld): Promise<readonly ArtifactRef[]> {
  if (github === null) return [];
  try {
    const all = await github.artifacts(name);
    return all.filter((each) => each.branch === branch && !each.isFork && !each.isExpired);
  } catch (error) {
    // An optional permission: what a run without it lacks is said where the figures would be.
    if (error instanceof GitHubError && error.isDenied) return [];
    throw error;
  }
}

async function choose(refs: readonly ArtifactRef[], { commits, history }: Wanted): Promise<ArtifactRef | null> {
  const of = (shas: readonly string[]) => {
    const commit = shas.find((sha) => refs.some((each) => each.commit === sha));
    return refs.find((each) => each.commit === commit);
  };
  const [newest = null] = refs;
  return newest && (of(commits) ?? of(await history()) ?? newest);
}
