import { Unwritten } from "../../deploy/rollout.js";
import { GitHubError } from "../../ports.js";

/** Why the ledger cannot be read or written, with the permission that is missing. */
export function ledgerTrouble(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Unwritten ? error.cause : error;
  const isDenied = cause instanceof GitHubError && (cause.status === 401 || cause.status === 403);
  const mend = isDenied ? " (the job needs permissions: deployments: write)" : "";
  return `the ledger of deployments: ${words}${mend}`;
}
