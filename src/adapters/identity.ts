import type { IdentityPort, LogPort } from "../ports.js";
import { captureStdout, workflowCommand } from "./stdout.js";

/** The identity of this job, from GitHub's own client. What that prints is kept from the log, but for the masks. */
export function actionsIdentity(log: Pick<LogPort, "mask">): IdentityPort {
  return {
    token: async (audience) => {
      const { getIDToken } = await import("@actions/core");
      const onLine = (line: string) => {
        const command = workflowCommand(line);
        if (command?.name === "add-mask") log.mask(command.data);
      };
      const token = await captureStdout(onLine, () => getIDToken(audience));
      const { iss, job_workflow_ref: workflow } = claimsOf(token);
      if (typeof iss !== "string" || typeof workflow !== "string") {
        throw new Error("GitHub's identity token does not say which workflow it is of");
      }
      return { token, issuer: iss, workflow };
    },
  };
}

/** The token is GitHub's answer to us, and those who are shown it check its signature. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const text = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  try {
    const claims: unknown = JSON.parse(text);
    return typeof claims === "object" && claims !== null ? { ...claims } : {};
  } catch (error) {
    throw new Error(
      `GitHub's identity token cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
