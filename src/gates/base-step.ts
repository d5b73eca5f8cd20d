import { posix } from "node:path";
import type { Diff } from "../core/diff.js";
import type { PlannedStep } from "../core/plan.js";
import { findTool, tools } from "../tools/registry.js";
import { makerConfigFiles } from "../tools/sbom-makers.js";

/** What configures the step, as `Tool.configFiles` has it; of a command all that the tools it names are configured by. */
export function configFilesOf(step: PlannedStep): readonly string[] {
  if (step.type === "check") return [];
  if (step.type === "sbom") return makerConfigFiles;
  if (step.type === "tool") return findTool(step.tool)?.configFiles ?? [];
  if (step.type !== "run") return [];
  const words = new Set(step.run.split(/[\s;&|"'=]+/).map((word) => posix.basename(word)));
  const named = tools.filter(({ name, program }) => words.has(name) || words.has(program));
  return [
    ...new Set([...named.flatMap(({ configFiles = [] }) => configFiles), ...(step.matcher ? [step.matcher] : [])]),
  ];
}

/**
 * The step as it has to be run in the base: folders and paths that were renamed have their old names there, paths that
 * are new are left out. Null if the base has nothing that the step looks at.
 */
export function stepInBase(step: PlannedStep, trackedFiles: readonly string[], diff: Diff): PlannedStep | null {
  const folder = posix.normalize(step.workingDirectory).replace(/\/$/, "");
  const has = (path: string) => trackedFiles.some((file) => isWithin(file, path));
  const home = has(folder) ? folder : oldFolder(folder, diff);
  if (home === null) return trackedFiles.length === 0 || folder !== "." ? null : step;
  const moved = { ...step, workingDirectory: home };
  if (moved.type !== "tool" || moved.paths.length === 0) return moved;
  const paths = moved.paths.flatMap((path) => {
    if (/[*?[\]{}!]/.test(path) || has(posix.join(home, path))) return [path];
    const now = posix.join(folder, path);
    const renamed = [...diff.values()].filter((file) => file.status === "renamed" && isWithin(file.path, now));
    return renamed.map(({ oldPath }) => posix.relative(home, oldPath));
  });
  return paths.length === 0 ? null : { ...moved, paths };
}

function isWithin(path: string, folder: string): boolean {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

/** What a folder was called before all of it was renamed; null if it is new. */
function oldFolder(folder: string, diff: Diff): string | null {
  for (const { status, path, oldPath } of diff.values()) {
    if (status !== "renamed" || !path.startsWith(`${folder}/`)) continue;
    const rest = path.slice(folder.length + 1);
    if (oldPath === rest) return ".";
    if (oldPath.endsWith(`/${rest}`)) return oldPath.slice(0, -rest.length - 1);
  }
  return null;
}

/** True if the base has no file of the kinds that something was found in: then nothing of it can have been there before. */
export function hasNoSuchFiles(paths: readonly (string | undefined)[], trackedFiles: readonly string[]): boolean {
  const kinds = new Set(paths.map((path) => (path === undefined ? null : kindOf(path))));
  return !kinds.has(null) && !trackedFiles.some((file) => kinds.has(kindOf(file)));
}

function kindOf(path: string): string {
  return posix.extname(path).toLowerCase() || posix.basename(path);
}
