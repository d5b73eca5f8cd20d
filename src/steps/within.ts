import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is a folder, or something in it; both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
