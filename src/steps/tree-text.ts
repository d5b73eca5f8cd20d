import { isAbsolute, relative, resolve, sep } from "node:path";
import type { FilesPort } from "../ports.js";

/** Our own bound: larger files are generated ones, whose lines say nothing. */
const maxBytes = 4 * 1024 * 1024;

/**
 * Text of the file that a finding names, relative to the tree or absolute. Null for one outside of the tree, as a report
 * may name any file of the machine; for one that is too large, or may not be read; and for none.
 */
export async function textInTree(path: string, tree: string, files: FilesPort): Promise<string | null> {
  const full = resolve(tree, path);
  if (isAbsolute(inTree(full, tree))) return null;
  const stat = await files.stat(full);
  if (stat === null || stat.isDirectory || stat.size > maxBytes) return null;
  try {
    return await files.readText(full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return null;
    throw error;
  }
}

/** A path with `/`, relative where it lies in the tree. */
export function inTree(path: string, tree: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(tree, path);
  return /^\.\.([\\/]|$)/.test(inside) || isAbsolute(inside) ? path : inside.split(sep).join("/");
}
