import { isAbsolute, join, relative, sep } from "node:path";
import { type BuiltArtifact, kindByName, withNames } from "../core/artifact.js";
import type { BuildPolicy } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import type { FilesPort } from "../ports.js";
import type { MadeFile } from "../tools/tool.js";
import { fileDigest } from "./file-digest.js";
import { type Before, snapshot, stale } from "./reports.js";

/** The artifacts that a tool made, measured; or why one that it named is not there. */
export async function artifactFiles(
  made: readonly MadeFile[],
  tree: string,
  files: FilesPort,
): Promise<{ readonly artifacts: readonly BuiltArtifact[] } | { readonly missing: string }> {
  const found: Omit<BuiltArtifact, "name">[] = [];
  for (const { path, kind } of made) {
    const name = shown(path, tree);
    const measured = await fileDigest(path, files);
    if (measured === null) return { missing: `${name} was not written` };
    if (measured.bytes === 0) return { missing: `${name} is empty` };
    found.push({ path: name, kind, ...measured });
  }
  return { artifacts: withNames(found) };
}

/** The files that fit a build gate's globs, as they are before its steps. */
export function filesBefore(build: BuildPolicy, tree: string, files: FilesPort): Promise<Before> {
  return snapshot(build.artifacts, join(tree, build.folder), files);
}

/** What a build gate promised to write. */
export interface PromisedArtifacts {
  readonly artifacts: readonly BuiltArtifact[];
  /** A pattern without a file, or a file that is empty or was there before. */
  readonly problems: readonly Problem[];
}

/** Looks for the files that a build gate promised; `known` are those that its tools have told of already. */
export async function promisedArtifacts(
  build: BuildPolicy,
  tree: string,
  before: Before,
  known: readonly BuiltArtifact[],
  files: FilesPort,
): Promise<PromisedArtifacts> {
  const folder = join(tree, build.folder);
  const left = build.artifacts.filter((pattern) => pattern.startsWith("!"));
  const problems: Problem[] = [];
  const paths = new Set<string>();
  for (const pattern of build.artifacts.filter((each) => !each.startsWith("!"))) {
    const found = await files.glob([pattern, ...left], folder);
    if (found.length === 0) problems.push(await unwritten(pattern, folder, files));
    for (const path of found) paths.add(path);
  }
  const told = new Set(known.map(({ path }) => path));
  const made: Omit<BuiltArtifact, "name">[] = known.map(({ name: _, ...artifact }) => artifact);
  for (const path of [...paths].sort()) {
    const name = shown(path, tree);
    if (told.has(name)) continue;
    const modified = (await files.stat(path))?.modifiedMs;
    if (modified !== undefined && before.get(path) === modified) {
      problems.push(stale(name));
      continue;
    }
    const measured = await fileDigest(path, files);
    if (measured === null || measured.bytes === 0) {
      problems.push({ path: name, code: "empty", message: `${name} is empty` });
      continue;
    }
    made.push({ path: name, kind: kindByName(name), ...measured });
  }
  return { artifacts: withNames(made), problems };
}

async function unwritten(pattern: string, folder: string, files: FilesPort): Promise<Problem> {
  const isFolder = (await files.stat(join(folder, pattern)))?.isDirectory ?? false;
  const mend = isFolder ? ` (it is a folder: write ${pattern.replace(/\/$/, "")}/** for what is in it)` : "";
  return { path: pattern, code: "missing", message: `${pattern} was not written${mend}` };
}

/** Relative to the tree; a file outside of it keeps its absolute path. */
function shown(path: string, tree: string): string {
  const inside = relative(tree, path);
  const isOutside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? path : inside).split(sep).join("/");
}
