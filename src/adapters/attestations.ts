import type { AttestationsPort, LogPort } from "../ports.js";
import { captureStdout, workflowCommand } from "./stdout.js";

export interface ActionsAttestationsOptions {
  readonly token: string;
  readonly log: Pick<LogPort, "mask">;
}

/**
 * Build provenance through GitHub's own client: public repositories by Sigstore's public services, private ones by
 * GitHub's. What the client prints is kept from the log, but for the masks.
 */
export function actionsAttestations({ token, log }: ActionsAttestationsOptions): AttestationsPort {
  return {
    attest: async (subjects) => {
      const { attestProvenance } = await import("@actions/attest");
      const onLine = (line: string) => {
        const command = workflowCommand(line);
        if (command?.name === "add-mask") log.mask(command.data);
      };
      const { attestationID, tlogID } = await captureStdout(onLine, () =>
        attestProvenance({
          subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
          token,
        }),
      );
      if (!attestationID) throw new Error("GitHub took the attestation, and gave no id of it");
      return { id: attestationID, logEntry: tlogID ?? null };
    },
  };
}
