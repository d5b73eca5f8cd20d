import { join, relative } from "node:path";
import type { Release } from "../../core/rollout.js";
import type { KubectlTarget } from "../../core/target.js";
import { broken, failed, type Verdict } from "../../core/verdict.js";
import { type ClusterProgram, isVerdict } from "../cluster.js";
import { inTreeOf } from "../commit-tree.js";
import type { TargetHands } from "../target.js";
import { type KubeObject, ofRelease, parseObjects, secretsIn, withReleaseImages } from "./objects.js";

/**
 * What a release consists of: the manifests at its commit, with its images by digest and its name on each workload. Where
 * that commit cannot be had, or has no manifests, those of the checkout stand in with its images, and a note says so.
 * They have to name an image of it, unless they are to be taken `isAway`.
 */
export async function manifestsOf(
  release: Release,
  spec: KubectlTarget,
  hands: TargetHands,
  kubectl: ClusterProgram,
  isAway = false,
): Promise<readonly KubeObject[] | Verdict> {
  const found = await objectsAt(release, spec, hands, kubectl);
  if (isVerdict(found)) return found;
  // Where the cluster refuses a change, kubectl prints all of it.
  for (const secret of secretsIn(found)) hands.mask(secret);
  if (found.length === 0) return broken("config", `${wordsOf(spec)} hold no object`);
  const { objects, named } = withReleaseImages(found, release.images);
  const absent = release.images.filter(({ name }) => !named.has(name)).map(({ name }) => name);
  if (absent.length > 0 && named.size === 0 && !isAway) {
    return failed(
      "deploy",
      `${wordsOf(spec)} name no image of the release (${absent.join(", ")}): nothing new would be deployed`,
    );
  }
  if (absent.length > 0) hands.note(`${wordsOf(spec)} do not name ${absent.join(", ")}`);
  return objects.map((object) => ofRelease(object, release));
}

async function objectsAt(
  { version, commit, images }: Release,
  spec: KubectlTarget,
  hands: TargetHands,
  kubectl: ClusterProgram,
): Promise<readonly KubeObject[] | Verdict> {
  const at = (folder: string) => objectsIn(folder, spec, hands, kubectl);
  const here = () => at(hands.environment.workingDirectory);
  if ((await hands.git.head()) === commit) return here();
  const there = await inTreeOf(commit, hands, at);
  const isThere = !("missing" in there);
  if (isThere && (!isVerdict(there) || there.reason !== "config")) return there;
  const missing = isThere ? there.message : there.missing;
  // The checkout's, without an image of the release's own, would be another release under its name.
  if (images.length === 0) return failed("deploy", `the manifests of ${version} cannot be had: ${missing}`);
  hands.note(`the manifests of ${version} cannot be had, those of the checkout are used with its images: ${missing}`);
  return here();
}

async function objectsIn(
  folder: string,
  { from }: KubectlTarget,
  { files, folder: own }: TargetHands,
  kubectl: ClusterProgram,
): Promise<readonly KubeObject[] | Verdict> {
  if (from.type === "kustomize") {
    const path = join(folder, from.folder);
    const [kustomization] = await files.glob(["kustomization.yaml", "kustomization.yml", "Kustomization"], path);
    if (kustomization === undefined) return broken("config", `there is no kustomization in ${from.folder}`);
    // To a file: secrets that it generates have no place in the log.
    const built = join(own, "built.yaml");
    const args = ["kustomize", path, `--output=${built}`];
    const { verdict } = await kubectl({ name: "kustomize", args, isOffline: true });
    return verdict.outcome === "passed" ? read((await files.readText(built)) ?? "", from.folder) : verdict;
  }
  const paths = await files.glob(from.globs, folder);
  if (paths.length === 0) return broken("config", `no file matches ${from.globs.join(", ")}`);
  const objects: KubeObject[] = [];
  for (const path of paths) {
    const own = read((await files.readText(path)) ?? "", relative(folder, path).replaceAll("\\", "/"));
    if (isVerdict(own)) return own;
    objects.push(...own);
  }
  return objects;
}

function read(text: string, file: string): readonly KubeObject[] | Verdict {
  try {
    return parseObjects(text, file);
  } catch (error) {
    return failed("deploy", error instanceof Error ? error.message : String(error));
  }
}

function wordsOf({ from }: KubectlTarget): string {
  return from.type === "kustomize" ? `the manifests of ${from.folder}` : "the manifests";
}
