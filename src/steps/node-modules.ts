import { dirname, join, posix, relative, sep } from "node:path";
import { jsonObject } from "../parsers/json-lines.js";
import type { FilesPort } from "../ports.js";

/** Where to link what is installed in a folder of the repository: into the same folder of a tree of the base. */
export interface ModulesRequest {
  /** Absolute roots of the repository and of the tree. */
  readonly root: string;
  readonly tree: string;
  /** Relative to both. */
  readonly folder: string;
  /** Of the tree. */
  readonly trackedFiles: readonly string[];
}

/**
 * Links `node_modules`. In a workspace some of its entries lead back to the repository's own packages: those have to be
 * the tree's own, or the base's code would be checked against the head's, and a call that the change breaks would look
 * as if it had always been broken. Then each package is linked for itself.
 */
export async function linkModules(request: ModulesRequest, files: FilesPort): Promise<void> {
  const { root, tree, folder } = request;
  const modules = join(root, folder, "node_modules");
  const target = join(tree, folder, "node_modules");
  const stat = await files.stat(modules);
  if (!stat?.isDirectory) return;
  const own = await ownPackages(request, files);
  const installed = await files.glob(["*/package.json", "@*/*/package.json", ".bin/*"], modules);
  const names = new Set(installed.map((path) => packageOf(relative(modules, path).split(sep).join("/"))));
  if (![...names].some((name) => own.has(name))) {
    await files.linkFolder(modules, target);
    return;
  }
  for (const name of names) {
    const home = own.get(name);
    await files.linkFolder(home === undefined ? join(modules, name) : join(tree, home), join(target, name));
  }
}

/** Folders of the tree's own packages, by name. */
async function ownPackages({ tree, trackedFiles }: ModulesRequest, files: FilesPort) {
  const found = new Map<string, string>();
  for (const path of trackedFiles.filter((file) => file.endsWith("/package.json"))) {
    const name = jsonObject((await files.readText(join(tree, path))) ?? "")?.name;
    if (typeof name === "string") found.set(name, dirname(path));
  }
  return found;
}

/** `@scope/name/package.json` is of the package `@scope/name`, `.bin/tsc` of the folder `.bin`. */
function packageOf(path: string): string {
  return posix.dirname(path);
}
