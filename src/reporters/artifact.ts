import { dirname, join } from "node:path";
import type { ArtifactsPort, FilesPort, LogPort } from "../ports.js";
import { number } from "../render/figures.js";
import type { Reporter } from "./reporter.js";

/** Our own: the job that reads the artifact refuses more from a run that it cannot trust (DESIGN, "Artifacts"). */
const mostBytes = 20 * 1024 * 1024;

export interface ArtifactWorld {
  readonly artifacts: ArtifactsPort;
  readonly files: Pick<FilesPort, "writeText" | "remove">;
  readonly log: Pick<LogPort, "info">;
  /** Absolute folder for temporary files, outside the repository. */
  readonly temporary: string;
}

/**
 * The report with its plan as an artifact, for a `workflow_run` job that may write what this run's token may not (a
 * fork's pull request). Nobody may be waiting for it, so trouble is one line in the log.
 */
export function artifactReporter(world: ArtifactWorld, isWanted: () => boolean): Reporter {
  return {
    name: "artifact",
    close: async (report, context) => {
      if (!isWanted()) return;
      const text = JSON.stringify({ plan: context.plan, report });
      const bytes = Buffer.byteLength(text);
      if (bytes > mostBytes) {
        world.log.info(`The report is not kept as an artifact: ${number(bytes)} bytes, above ${number(mostBytes)}.`);
        return;
      }
      const name = `gatehouse-report-all-${context.runAttempt ?? 1}`;
      const file = join(world.temporary, name, "report.json");
      try {
        await world.files.writeText(file, text);
        await world.artifacts.upload(name, [file], dirname(file));
        world.log.info(`The report is kept as the artifact ${name}, for a job that may write checks.`);
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        world.log.info(`The report could not be kept as the artifact ${name}: ${words}`);
      } finally {
        await world.files.remove(dirname(file));
      }
    },
  };
}
