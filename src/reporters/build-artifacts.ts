import { isAbsolute, join } from "node:path";
import { builtOf } from "../core/artifact.js";
import type { ArtifactsPort, LogPort } from "../ports.js";
import { count } from "../render/figures.js";
import type { Reporter } from "./reporter.js";

export interface BuildArtifactsWorld {
  readonly artifacts: ArtifactsPort;
  readonly log: Pick<LogPort, "info" | "warning">;
}

/**
 * Keeps what each build gate made, and what canaries were judged by, as artifacts of the run, by paths from the
 * repository's `root`. An attempt has a name of its own, as none can be written twice. What a failed build made is nothing
 * that anybody should take; a canary that failed has most to tell.
 */
export function buildArtifactsReporter(world: BuildArtifactsWorld, root: string): Reporter {
  return {
    name: "build artifacts",
    close: async ({ gates }, { runAttempt }) => {
      for (const report of gates) {
        const { name: gate, verdict, deployments = [] } = report;
        const made = verdict.outcome === "passed" ? builtOf(report).map(({ path }) => path) : [];
        const attempt = runAttempt ?? 1;
        await keep(`gatehouse-artifacts-${gate}-${attempt}`, { gate, how: "built" }, made, root, world);
        const read = deployments.flatMap(({ canary }) => canary?.snapshot ?? []);
        await keep(`gatehouse-canary-${gate}-${attempt}`, { gate, how: "was judged by" }, read, root, world);
      }
    },
  };
}

async function keep(
  name: string,
  { gate, how }: { readonly gate: string; readonly how: string },
  paths: readonly string[],
  root: string,
  { artifacts, log }: BuildArtifactsWorld,
): Promise<void> {
  if (paths.length === 0) return;
  const outside = paths.find((path) => isAbsolute(path));
  try {
    if (outside !== undefined) throw new Error(`${outside} lies outside of the repository`);
    const files = paths.map((path) => join(root, path));
    await artifacts.upload(name, files, root);
    log.info(`${count(paths.length, "file")} of ${gate} kept as the artifact ${name}.`);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    log.warning(`What ${gate} ${how} could not be kept as the artifact ${name}: ${words}`);
  }
}
