import { dirname, join } from "node:path";
import type { BaseTree } from "./gates/gate.js";
import type { World } from "./ports.js";

/** A worktree of the base commit, made when it is first asked for. */
export interface LazyBaseTree {
  readonly get: () => Promise<BaseTree>;
  /** Takes the worktree away again, if there is one. */
  readonly remove: () => Promise<void>;
}

/**
 * The worktree lies outside the repository, so that no tool finds the head's config above it. What setup installed
 * (`node_modules`) is linked into it: the base is judged with the tools of the head.
 */
export function lazyBaseTree(commit: string | null, root: string, world: World): LazyBaseTree {
  let made: Promise<BaseTree> | null = null;
  const path = join(world.temporary, `gatehouse-base-${process.pid}-${commit?.slice(0, 12) ?? "none"}`);
  const git = world.git(root);
  return {
    get: () => {
      made ??= make(commit, path, root, world);
      return made;
    },
    remove: async () => {
      if (made === null) return;
      await made;
      await git.removeWorktree(path);
    },
  };
}

async function make(commit: string | null, path: string, root: string, world: World): Promise<BaseTree> {
  if (commit === null) return { missing: "there is no base commit" };
  try {
    const git = world.git(root);
    await git.removeWorktree(path);
    await git.addWorktree(path, commit);
    const trackedFiles = await world.git(path).trackedFiles();
    for (const file of trackedFiles) {
      if (file !== "package.json" && !file.endsWith("/package.json")) continue;
      const modules = join(root, dirname(file), "node_modules");
      const stat = await world.files.stat(modules);
      if (stat?.isDirectory) await world.files.linkFolder(modules, join(path, dirname(file), "node_modules"));
    }
    return { path, trackedFiles };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { missing: `no worktree of the base could be made: ${why}` };
  }
}
