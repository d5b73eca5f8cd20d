import { dirname, join } from "node:path";
import type { PlannedGate } from "../../core/plan.js";
import type { ReleasePolicy } from "../../core/release.js";
import { broken, failed, passed, type Verdict } from "../../core/verdict.js";
import { matchesGlobs } from "../../core/when.js";
import { type FilesPort, GitHubError, type GitHubPort, type RefName } from "../../ports.js";
import {
  builtVersion,
  hasHeading,
  isSameVersion,
  type ManifestVersion,
  manifestVersion,
  usualManifests,
  workspaceVersion,
} from "../../steps/manifest-version.js";
import type { ReleaseTag } from "../../steps/release-tag.js";

/** What a release gate looks at before it makes anything. */

export interface ReleaseChecksContext {
  readonly github: GitHubPort;
  readonly tag: ReleaseTag;
  /** Full SHA of the commit that is checked out. */
  readonly commit: string;
  /** The base branch. */
  readonly base: string;
  /** Absolute root of the checkout. */
  readonly tree: string;
  readonly files: FilesPort;
  /** Paths of what the needed gates have built, relative to the root. */
  readonly built: readonly string[];
}

/** Our own: branches that a commit is looked for on, a request each. */
const mostBranches = 50;

/** The tag names the commit that was judged, and that is on a branch that releases are made from. */
export async function checkTag(policy: ReleasePolicy, context: ReleaseChecksContext): Promise<Verdict> {
  const { tag, commit, base } = context;
  const moved = await movedTag(context);
  if (moved) return moved;
  const [first, named] = await Promise.all([
    branchesFrom(base, context.github).then((found) => found.filter(({ name }) => name === base)),
    branchesOf(policy, context.github),
  ]);
  for (const { name, sha } of [...first, ...named.filter((each) => each.name !== base).slice(0, mostBranches)]) {
    // Asked for by its commit: anybody who may push can give a tag the name of a branch.
    if (await isOn(sha, commit, context.github)) return passed(`${tag.name} is on ${name}`);
  }
  const allowed = [base, ...policy.branches].join(" or ");
  const rest = named.length > mostBranches ? ` (only ${mostBranches} of ${named.length} branches were looked at)` : "";
  return failed("release", `the commit of ${tag.name} is not on ${allowed}${rest}`);
}

async function isOn(branch: string, commit: string, github: GitHubPort): Promise<boolean> {
  try {
    return (await github.mergeBase(branch, commit)) === commit;
  } catch (error) {
    // So GitHub answers where two histories have nothing in common, as that of a `gh-pages` has.
    if (error instanceof GitHubError && error.status === 404) return false;
    throw error;
  }
}

/** Null as long as the tag names the commit that is checked out. */
export async function movedTag({ github, tag, commit }: Pick<ReleaseChecksContext, "github" | "tag" | "commit">) {
  const refs = await github.refs(`tags/${tag.name}`);
  if (!refs.some(({ name }) => name === `tags/${tag.name}`)) return failed("release", `the tag ${tag.name} is gone`);
  const [now] = await github.ancestors(`refs/tags/${tag.name}`);
  if (now === commit) return null;
  return failed("release", `${tag.name} was moved to ${now?.slice(0, 7)}, and ${commit.slice(0, 7)} was judged`);
}

async function branchesOf({ branches }: ReleasePolicy, github: GitHubPort): Promise<readonly RefName[]> {
  if (branches.length === 0) return [];
  const starts = branches.filter((glob) => !glob.startsWith("!")).map((glob) => glob.replace(/[*?[{(!+@].*$/, ""));
  const found = await Promise.all([...new Set(starts)].map((start) => branchesFrom(start, github)));
  const all = new Map(found.flat().map(({ name, sha }) => [name, sha]));
  return [...all].filter(([name]) => matchesGlobs(branches, name)).map(([name, sha]) => ({ name, sha }));
}

/** Branches whose names begin so. */
async function branchesFrom(start: string, github: GitHubPort): Promise<readonly RefName[]> {
  return (await github.refs(`heads/${start}`)).map(({ name, sha }) => ({ name: name.slice("heads/".length), sha }));
}

/** Each manifest names the tag's version. */
export async function checkVersion(
  { manifests, folder }: ReleasePolicy,
  { tag, tree, files, built }: ReleaseChecksContext,
): Promise<Verdict> {
  const faults: string[] = [];
  const same: string[] = [];
  for (const path of manifests ?? usualManifests) {
    const text = await files.readText(join(tree, folder, path));
    if (text === null) {
      if (manifests) faults.push(`${path} does not exist`);
      continue;
    }
    const own = await manifestVersion(path, text);
    const found = "none" in own && own.isOfWorkspace ? await ofWorkspace(own, join(folder, path), tree, files) : own;
    const made = "none" in found ? versionsBuilt(found.dynamicOf, built) : [];
    if (made.length > 0) {
      for (const [file, version] of made) {
        if (isSameVersion(version, tag.version, path)) same.push(file);
        else faults.push(`${file} is of version ${version}, and the tag of ${tag.version}`);
      }
    } else if ("none" in found) {
      // A manifest without a version is usual; one that cannot be read, or was asked for, is not.
      if (manifests || !/names no version/.test(found.none)) faults.push(`${path} ${found.none}`);
    } else if (isSameVersion(found.version, tag.version, path)) same.push(path);
    else faults.push(`${path} says ${found.version}, and the tag ${tag.version}`);
  }
  if (faults.length > 0) return failed("release", faults.join("; "));
  return passed(same.length > 0 ? `${same.join(", ")}: ${tag.version}` : "no manifest names a version");
}

/** What the nearest workspace above a member says; the member's own words where none does. */
async function ofWorkspace(own: ManifestVersion, member: string, tree: string, files: FilesPort) {
  for (let folder = dirname(member); folder !== "."; ) {
    folder = dirname(folder);
    const text = await files.readText(join(tree, folder, "Cargo.toml"));
    const version = text === null ? null : await workspaceVersion(text);
    if (version !== null) return { version };
  }
  return own;
}

/** A project whose build decides on its version has it in the names of what it made. */
function versionsBuilt(project: string | undefined, built: readonly string[]): readonly (readonly [string, string])[] {
  if (project === undefined) return [];
  return built.flatMap((path) => {
    const version = builtVersion(path, project);
    return version === null ? [] : [[path, version] as const];
  });
}

/** The changelog has a heading for the version. */
export async function checkChangelog(
  changelog: string,
  { folder }: ReleasePolicy,
  { tag, tree, files }: ReleaseChecksContext,
): Promise<Verdict> {
  const text = await files.readText(join(tree, folder, changelog));
  if (text === null) return failed("release", `${changelog} does not exist`);
  return hasHeading(text, tag.version)
    ? passed(`${changelog} has ${tag.version}`)
    : failed("release", `${changelog} has no heading for ${tag.version}`);
}

/** Why a gate cannot be a release in this run, or null. */
export function impossible(
  { release }: PlannedGate,
  place: {
    readonly github: unknown;
    readonly tag: string | null;
    readonly base: string | null;
    readonly commit: unknown;
  },
): Verdict | null {
  if (!release) return broken("config", "the plan says nothing of the release");
  if (place.tag === null) return broken("config", "a release is made of a tag, and this run is of none");
  if (!place.github) return broken("config", "a release is made on GitHub, in a run with a token");
  if (!place.base || !place.commit) return broken("config", "neither commit nor base branch is known");
  return null;
}
