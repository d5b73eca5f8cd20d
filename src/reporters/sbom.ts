import { dirname, join } from "node:path";
import type { ArtifactsPort, LogPort } from "../ports.js";
import type { Reporter } from "./reporter.js";

export interface SbomWorld {
  readonly artifacts: ArtifactsPort;
  readonly log: Pick<LogPort, "info" | "warning">;
}

/** Keeps each gate's bills of materials as an artifact that holds nothing else. `root` is the repository's. */
export function sbomReporter(world: SbomWorld, root: string): Reporter {
  return {
    name: "sbom",
    close: async ({ gates }, { runAttempt }) => {
      for (const { artifacts = [] } of gates) {
        const [first] = artifacts;
        if (!first) continue;
        const name = `${first.name}-${runAttempt ?? 1}`;
        const files = artifacts.map(({ path }) => join(root, path));
        try {
          await world.artifacts.upload(name, files, dirname(join(root, first.path)));
          world.log.info(`The bill of materials is kept as the artifact ${name}.`);
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error);
          world.log.warning(`The bill of materials could not be kept as the artifact ${name}: ${words}`);
        }
      }
    },
  };
}
