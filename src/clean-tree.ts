import { basename, dirname, join } from "node:path";
import type { Checkout } from "./gates/gate.js";
import type { World } from "./ports.js";
import { linkModules } from "./steps/node-modules.js";
import type { OutsideLinks } from "./steps/outside-links.js";

/**
 * The checkout for gates that build it twice. A second one is made fresh for each of them, outside of the repository and
 * at another path: a clone, as Go stamps no commit into what it builds in a worktree. What setup installed
 * (`node_modules`) is linked into it.
 */
export function checkout(root: string, world: World, outside: OutsideLinks): Checkout {
  const git = world.git(root);
  let made = 0;
  return {
    head: async () => {
      try {
        const top = await git.root();
        if (top !== null && top !== root) return { missing: "the project is a folder of a larger repository" };
        const commit = top === null ? null : await git.head();
        if (commit === null) return { missing: "there is no commit" };
        const [time, isDirty] = await Promise.all([git.commitTime(commit), git.isDirty()]);
        return { commit, time, isClean: !isDirty };
      } catch (error) {
        return { missing: words(error) };
      }
    },
    folder: async () => {
      made++;
      const path = join(world.temporary, `gatehouse-apart-${process.pid}-${made}`);
      const remove = () => world.files.remove(path);
      await remove();
      await world.files.makeDir(path);
      return { path: (await world.files.realPath(path)) ?? path, remove };
    },
    tree: async (commit) => {
      made++;
      const path = join(world.temporary, `gatehouse-again-${process.pid}-${commit.slice(0, 12)}-${made}`);
      const remove = () => world.files.remove(path);
      try {
        await remove();
        await git.addClone(path, commit);
        // What we write must not make the tree look changed to tools that ask git.
        await world.files.writeText(join(path, ".gatehouse", ".gitignore"), "*\n");
        const trackedFiles = await world.git(path).trackedFiles();
        await outside.add(path, () => world.git(path).links());
        const lacking = await notCloned(path, trackedFiles, world);
        if (lacking !== null) throw new Error(lacking);
        for (const file of trackedFiles.filter((each) => basename(each) === "package.json")) {
          await linkModules({ root, tree: path, folder: dirname(file), trackedFiles }, world.files);
        }
        return { path, trackedFiles, remove };
      } catch (error) {
        await remove();
        return { missing: `no clean checkout could be made: ${words(error)}` };
      }
    },
  };
}

/** What a checkout has that a clone of it has not: a build without it would be another one. */
async function notCloned(path: string, trackedFiles: readonly string[], { files }: World): Promise<string | null> {
  if (trackedFiles.includes(".gitmodules")) return "it would lack the submodules";
  for (const file of trackedFiles.filter((each) => basename(each) === ".gitattributes")) {
    const attributes = (await files.readText(join(path, file))) ?? "";
    if (/\bfilter=lfs\b/.test(attributes)) return "it would lack the files of Git LFS";
  }
  return null;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
