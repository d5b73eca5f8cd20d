import { dirname, join } from "node:path";
import type { Diff } from "./core/diff.js";
import { parseDiff } from "./core/diff-text.js";
import type { BaseDiff, BaseTree } from "./gates/gate.js";
import type { World } from "./ports.js";
import { lay, overlayOf } from "./steps/base-overlay.js";
import { linkModules } from "./steps/node-modules.js";

/** Worktrees of the base commit, made when they are first asked for. */
export interface LazyBaseTree {
  /** From the base to the working tree; asked of git once. */
  readonly diff: () => Promise<BaseDiff>;
  /**
   * The base with the head's files of these kinds laid over it (`Tool.configFiles`). Where none of them has changed, and
   * for the same changes, the tree is shared: steps that are configured in different ways never see each other's.
   */
  readonly get: (configFiles?: readonly string[]) => Promise<BaseTree>;
  /** Takes the worktrees away again, if there are any. */
  readonly remove: () => Promise<void>;
}

/**
 * The worktrees lie outside the repository, so that no tool finds the head's config above them. What setup installed
 * (`node_modules`) is linked into them: the base is judged with the tools of the head.
 */
export function lazyBaseTree(commit: string | null, root: string, world: World): LazyBaseTree {
  const made = new Map<string, Promise<BaseTree>>();
  const paths: string[] = [];
  const git = world.git(root);
  let diff: Promise<BaseDiff> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** Git makes one worktree at a time. */
  const make = (lays: readonly (readonly [string, string | null])[]): Promise<BaseTree> => {
    const number = paths.length === 0 ? "" : `-${paths.length}`;
    const path = join(world.temporary, `gatehouse-base-${process.pid}-${commit?.slice(0, 12) ?? "none"}${number}`);
    paths.push(path);
    const tree = turn.then(() => worktree({ commit, path, root, files: new Map(lays) }, world));
    turn = tree;
    return tree;
  };
  const shared = (lays: readonly (readonly [string, string | null])[]): Promise<BaseTree> => {
    const key = JSON.stringify(lays);
    const known = made.get(key);
    if (known) return known;
    const tree = make(lays);
    made.set(key, tree);
    return tree;
  };
  const difference = (): Promise<BaseDiff> => {
    diff ??= diffSince(commit, root, world);
    return diff;
  };
  return {
    diff: difference,
    get: async (configFiles = []) => {
      const plain = await shared([]);
      if ("missing" in plain || configFiles.length === 0) return plain;
      const since = await difference();
      if ("missing" in since) return since;
      try {
        const trackedFiles = { head: since.trackedFiles, base: plain.trackedFiles };
        const request = {
          configFiles,
          diff: since.diff,
          head: root,
          base: plain.path,
          trackedFiles,
          files: world.files,
        };
        const laid = [...(await overlayOf(request)).files].sort(([a], [b]) => (a < b ? -1 : 1));
        return laid.length === 0 ? plain : await shared(laid);
      } catch (error) {
        return { missing: `the head's configuration could not be laid over the base: ${words(error)}` };
      }
    },
    remove: async () => {
      await turn;
      for (const path of paths) await git.removeWorktree(path);
    },
  };
}

async function diffSince(commit: string | null, root: string, world: World): Promise<BaseDiff> {
  if (commit === null) return { missing: "there is no base commit" };
  try {
    const git = world.git(root);
    const [text, trackedFiles] = await Promise.all([git.diff(commit, null), git.trackedFiles()]);
    const diff: Diff = parseDiff(text);
    return { diff, trackedFiles };
  } catch (error) {
    return { missing: `git could not compare with the base: ${words(error)}` };
  }
}

interface Wanted {
  readonly commit: string | null;
  readonly path: string;
  readonly root: string;
  readonly files: ReadonlyMap<string, string | null>;
}

async function worktree({ commit, path, root, files }: Wanted, world: World): Promise<BaseTree> {
  if (commit === null) return { missing: "there is no base commit" };
  try {
    const git = world.git(root);
    await git.removeWorktree(path);
    await git.addWorktree(path, commit);
    const tracked = await world.git(path).trackedFiles();
    await lay({ files }, path, tracked, world.files);
    const trackedFiles = files.size === 0 ? tracked : await world.git(path).trackedFiles();
    for (const file of trackedFiles) {
      if (file !== "package.json" && !file.endsWith("/package.json")) continue;
      await linkModules({ root, tree: path, folder: dirname(file), trackedFiles }, world.files);
    }
    return { path, trackedFiles, laid: new Set(files.keys()) };
  } catch (error) {
    return { missing: `no worktree of the base could be made: ${words(error)}` };
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
