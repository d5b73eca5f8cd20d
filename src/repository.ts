import { isAbsolute, relative, sep } from "node:path";
import { defaultConfigPath } from "./config/config.js";
import type { World } from "./ports.js";

export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly trackedFiles: readonly string[];
  /** Those of them that are symbolic links. */
  readonly links: readonly string[];
  /** The checked-out commit, null before the first one and outside a repository. */
  readonly head: string | null;
  /** The checked-out branch, null if there is none. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
}

/** The repository that we were started in; outside one the folder itself, all of whose files count as tracked. */
export async function repositoryOf(world: World): Promise<Repository> {
  const git = world.git(world.cwd);
  // All at once: each call costs more to start than to answer. Outside a repository the other answers are errors.
  const asked = [git.trackedFiles(), git.head(), git.branch(), git.defaultBranch(), git.links()] as const;
  const [root] = await Promise.all([git.root(), Promise.allSettled(asked)]);
  if (root !== null) {
    const [trackedFiles, head, branch, defaultBranch, links] = await Promise.all(asked);
    const nested = nestedProject(root, trackedFiles, links, world);
    return nested ?? { root, trackedFiles, links, head, branch, defaultBranch };
  }
  const all = await world.files.glob(["**"], world.cwd);
  const trackedFiles = all.map((path) => relative(world.cwd, path).split(sep).join("/"));
  return { root: world.cwd, trackedFiles, links: [], head: null, branch: null, defaultBranch: null };
}

/**
 * A folder of a repository that has a config of its own, as the examples have, is a project of its own when we are
 * started in it. Its history is the whole repository's, so it is compared with nothing, and judged whole.
 */
function nestedProject(
  top: string,
  files: readonly string[],
  links: readonly string[],
  world: World,
): Repository | null {
  const below = relative(top, world.cwd).split(sep).join("/");
  if (below === "" || below.startsWith("..") || isAbsolute(below)) return null;
  if (!files.includes(`${below}/${defaultConfigPath}`)) return null;
  const inside = (paths: readonly string[]) =>
    paths.filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1));
  return {
    root: world.cwd,
    trackedFiles: inside(files),
    links: inside(links),
    head: null,
    branch: null,
    defaultBranch: null,
  };
}
