import type { FilesPort, LogPort } from "../ports.js";
import { sarifLog } from "../render/sarif.js";
import { analysesOf, findsThings } from "../render/sarif-analyses.js";
import type { Reporter } from "./reporter.js";

export interface SarifFileWorld {
  readonly files: Pick<FilesPort, "writeText" | "remove">;
  readonly log: Pick<LogPort, "info">;
}

/** What the lint and security gates found as one SARIF file; one of an earlier run is not left behind. */
export function sarifFileReporter(world: SarifFileWorld, path: string): Reporter {
  return {
    name: "SARIF",
    close: async (report, context) => {
      const { analyses, placeless } = analysesOf(report, context, findsThings);
      if (analyses.length === 0) return world.files.remove(path);
      await world.files.writeText(path, `${JSON.stringify(sarifLog(analyses), null, 2)}\n`);
      for (const sentence of placeless) world.log.info(sentence);
    },
  };
}
