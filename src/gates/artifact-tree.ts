import { isAbsolute, join, posix } from "node:path";
import { type BuiltArtifact, builtOf, isUsualTests } from "../core/artifact.js";
import type { ArtifactUse, PlannedGate } from "../core/plan.js";
import { broken, type Verdict } from "../core/verdict.js";
import { matchesGlobs } from "../core/when.js";
import type { FilesPort } from "../ports.js";
import { awayFrom } from "../steps/away-from.js";
import { fileDigest } from "../steps/file-digest.js";
import type { GateContext } from "./gate.js";

/** A folder that holds what a build gate made and the tests of it, and nothing else of the repository. */
export interface ArtifactTree {
  /** With the steps' tree, root and environment in that folder. */
  readonly context: GateContext;
  readonly remove: () => Promise<void>;
}

/**
 * Lays out what a test gate is run against. Each artifact is the very file of the build gate's report, by its SHA-256, so
 * that what was tested is what was built of this commit.
 */
export async function artifactTree(
  use: ArtifactUse,
  gate: PlannedGate,
  context: GateContext,
): Promise<ArtifactTree | { readonly verdict: Verdict }> {
  const chosen = chosenOf(use, gate, context);
  if ("outcome" in chosen) return { verdict: chosen };
  const { files, root, tree } = context.step;
  const folder = await context.checkout.folder();
  try {
    for (const artifact of chosen) {
      const fault = await lay(artifact, { tree, folder: folder.path, from: use.from }, files);
      if (fault) {
        await folder.remove();
        return { verdict: fault };
      }
    }
    const beside = context.step.trackedFiles.filter((path) => matchesGlobs(use.with, path));
    const laid: string[] = [];
    for (const path of beside) {
      const stat = await files.stat(join(tree, path));
      // Deleted in the working tree, a submodule, or a link to a folder.
      if (stat === null || stat.isDirectory) continue;
      await files.copyFile(join(tree, path), join(folder.path, path));
      laid.push(path);
    }
    const [absent] = isUsualTests(use.with) ? [] : use.with.filter((glob) => isUnmatched(glob, laid));
    if (absent !== undefined) {
      await folder.remove();
      return { verdict: broken("report-missing", `"with" names ${absent}, and no tracked file is called so`) };
    }
    for (const { workingDirectory } of gate.steps) await files.makeDir(join(folder.path, workingDirectory));
    const head = await context.checkout.head();
    const { env, installed } = await awayFrom(root, context.step.env, files);
    for (const place of installed) {
      const message = `${gate.name}: ${place} has the checkout itself installed, and a step that uses it may see the source`;
      context.step.emit({ type: "warning", message });
    }
    const step: GateContext["step"] = {
      ...context.step,
      root: folder.path,
      tree: folder.path,
      trackedFiles: laid,
      sources: context.step.trackedFiles,
      env: {
        ...env,
        ...variables(chosen, folder.path, env),
        ...("commit" in head ? { GATEHOUSE_COMMIT: head.commit } : {}),
      },
    };
    return { context: { ...context, step }, remove: folder.remove };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** The artifacts that the gate asks for, or why there are none. */
function chosenOf({ from, files }: ArtifactUse, { name }: PlannedGate, { finished }: GateContext) {
  const build = finished.get(from);
  if (!build) return broken("config", `gate "${from}" has not run, whose artifacts are asked for`);
  if (build.verdict.outcome === "skipped") {
    const mend = `give "${name}" the same "when"`;
    return broken(
      "config",
      `gate "${from}" was left out (${build.verdict.message}), so there is nothing to test: ${mend}`,
    );
  }
  const made = builtOf(build);
  if (made.length === 0) return broken("report-missing", `gate "${from}" made no artifact`);
  const chosen = files ? made.filter((one) => isNamed(one, files)) : made;
  if (chosen.length > 0) return chosen;
  const names = made.map((one) => one.name).join(", ");
  return broken("report-missing", `gate "${from}" made nothing that "files" names (it made ${names})`);
}

/** Without its tests a gate would pass that has tried nothing. */
function isUnmatched(glob: string, laid: readonly string[]): boolean {
  return !glob.startsWith("!") && !laid.some((path) => matchesGlobs([glob], path));
}

/** By its name or its path; an exclusion holds for either. */
function isNamed({ name, path }: BuiltArtifact, globs: readonly string[]): boolean {
  const fits = (glob: string) => matchesGlobs([glob], name) || matchesGlobs([glob], path);
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const isLeftOut = globs.some((glob) => glob.startsWith("!") && fits(glob.slice(1)));
  return !isLeftOut && (wanted.length === 0 || wanted.some(fits));
}

interface Laying {
  readonly tree: string;
  readonly folder: string;
  readonly from: string;
}

/** Copies one artifact; a verdict if it is not what the build gate made. */
async function lay(artifact: BuiltArtifact, { tree, folder, from }: Laying, files: FilesPort): Promise<Verdict | null> {
  const { path, sha256 } = artifact;
  const source = isAbsolute(path) ? path : join(tree, path);
  if ((await files.stat(source)) === null)
    return broken("report-missing", `${path} of gate "${from}" is no longer there`);
  const copy = placeOf(artifact, folder);
  await files.copyFile(source, copy);
  const found = (await fileDigest(copy, files))?.sha256;
  if (found === sha256) return null;
  const words = `its SHA-256 was ${sha256.slice(0, 12)} and is ${found?.slice(0, 12)}`;
  return broken("report-stale", `${path} is no longer what gate "${from}" made: ${words}`);
}

/** At its own path, or by its name where that is outside of the repository. */
function placeOf({ path }: BuiltArtifact, folder: string): string {
  return join(folder, isAbsolute(path) ? posix.basename(path) : path);
}

/** What the steps know the artifacts by: the folder that all of them lie in, and the file itself if there is one. */
function variables(
  artifacts: readonly BuiltArtifact[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const places = artifacts.map((artifact) => placeOf(artifact, folder));
  const [first = folder] = places;
  let shared = posix.dirname(first);
  while (!places.every((place) => place.startsWith(`${shared}/`)) && shared !== folder) shared = posix.dirname(shared);
  return {
    GATEHOUSE_ARTIFACTS: shared,
    ...(places.length === 1 ? { GATEHOUSE_ARTIFACT: first } : {}),
    ...(env.GITHUB_WORKSPACE === undefined ? {} : { GITHUB_WORKSPACE: folder }),
  };
}
