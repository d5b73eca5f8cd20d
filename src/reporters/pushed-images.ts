import { dirname, join } from "node:path";
import { imagesOf } from "../core/artifact.js";
import { imagesArtifactName } from "../core/chatops.js";
import { isGreen } from "../core/verdict.js";
import type { ArtifactsPort, FilesPort, LogPort } from "../ports.js";
import type { Reporter } from "./reporter.js";

export interface PushedImagesWorld {
  readonly artifacts: ArtifactsPort;
  readonly files: Pick<FilesPort, "writeText" | "remove">;
  readonly log: Pick<LogPort, "warning">;
  /** Absolute folder for temporary files, outside the repository. */
  readonly temporary: string;
}

/**
 * Keeps which images of the commit green gates have pushed, by digest, where something is deployed: `!deploy` takes them
 * from there. `commit` is what was built; null where that is none that has a name, as in a pull request's merge.
 */
export function pushedImagesReporter(world: PushedImagesWorld, commit: string | null): Reporter {
  return {
    name: "pushed images",
    close: async (report, { plan, runAttempt }) => {
      if (commit === null || report.commit !== commit || !plan.gates.some(({ kind }) => kind === "deploy")) return;
      const images = report.gates
        .filter(({ verdict }) => isGreen(verdict))
        .flatMap(imagesOf)
        .flatMap(({ name, digest }) => (digest ? [{ name, digest }] : []));
      if (images.length === 0) return;
      const name = imagesArtifactName(commit, runAttempt ?? 1);
      const file = join(world.temporary, name, "images.json");
      try {
        await world.files.writeText(file, JSON.stringify({ schemaVersion: 1, commit, images }));
        await world.artifacts.upload(name, [file], dirname(file));
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        world.log.warning(`Which images were pushed could not be kept, and !deploy will not find them: ${words}`);
      } finally {
        await world.files.remove(dirname(file));
      }
    },
  };
}
