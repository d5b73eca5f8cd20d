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
 * Keeps what each build gate made as an artifact of the run, by paths from the repository's `root`. An attempt has a
 * name of its own, as none can be written twice. What a failed gate made is nothing that anybody should take.
 */
export function buildArtifactsReporter({ artifacts, log }: BuildArtifactsWorld, root: string): Reporter {
  return {
    name: "build artifacts",
    close: async ({ gates }, { runAttempt }) => {
      for (const report of gates) {
        const { name: gate, verdict } = report;
        const made = builtOf(report);
        if (verdict.outcome !== "passed" || made.length === 0) continue;
        const name = `gatehouse-artifacts-${gate}-${runAttempt ?? 1}`;
        const files = made.map(({ path }) => path);
        const outside = files.find((path) => isAbsolute(path));
        try {
          if (outside !== undefined) throw new Error(`${outside} lies outside of the repository`);
          await artifacts.upload(
            name,
            files.map((path) => join(root, path)),
            root,
          );
          log.info(`${count(made.length, "file")} of ${gate} kept as the artifact ${name}.`);
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error);
          log.warning(`What ${gate} built could not be kept as the artifact ${name}: ${words}`);
        }
      }
    },
  };
}
