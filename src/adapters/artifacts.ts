import type { ArtifactsPort, LogPort } from "../ports.js";
import { captureStdout, workflowCommand } from "./stdout.js";

/** Artifacts of the run through GitHub's own client. What it prints is kept from the log, but for the masks. */
export function actionsArtifacts(options: { readonly log: Pick<LogPort, "mask"> }): ArtifactsPort {
  return {
    upload: async (name, files, root) => {
      const { DefaultArtifactClient } = await import("@actions/artifact");
      const hear = (line: string) => {
        const command = workflowCommand(line);
        if (command?.name === "add-mask") options.log.mask(command.data);
      };
      await captureStdout(hear, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root));
    },
  };
}
