import { join, relative } from "node:path";
import type { TargetHands } from "./target.js";

/** Why something cannot be had at a commit. */
export interface Missing {
  readonly missing: string;
}

/**
 * Has something done with the files of a commit: it is given the absolute path of the environment's working directory, in
 * a tree of that commit that is gone afterwards. Gives back what that gives, or why the commit cannot be had.
 */
export async function inTreeOf<T>(
  commit: string,
  { git, folder, root, environment, note }: TargetHands,
  use: (workingDirectory: string) => Promise<T>,
): Promise<T | Missing> {
  const tree = join(folder, "commit");
  // It lies in the folder of the action, and goes with that: what was done with it stands.
  const removed = () =>
    git.removeWorktree(tree).catch((error: unknown) => note(`${tree} cannot be removed: ${missing(error).missing}`));
  try {
    await git.fetchCommits([commit]);
  } catch (error) {
    return missing(error);
  }
  try {
    await git.addWorktree(tree, commit);
  } catch (error) {
    await removed();
    return missing(error);
  }
  try {
    return await use(join(tree, relative(root, environment.workingDirectory)));
  } finally {
    await removed();
  }
}

function missing(error: unknown): Missing {
  return { missing: error instanceof Error ? error.message : String(error) };
}
