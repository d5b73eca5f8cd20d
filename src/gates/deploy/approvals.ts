import type { PlannedEnvironment } from "../../core/deployment.js";
import type { Release } from "../../core/rollout.js";
import { inconclusive, isGreen, type Verdict } from "../../core/verdict.js";
import { servingBefore } from "../../deploy/ledger.js";
import type { Deployments } from "../gate.js";

/** Why a release may not be brought into an environment yet; null if all who have to have approved it have. */
export async function unapproved(
  { name, approvals: rules = [] }: PlannedEnvironment,
  { commit }: Release,
  { ledger, approvalOf }: Deployments,
): Promise<Verdict | null> {
  if (rules.length === 0) return null;
  if (!approvalOf)
    return inconclusive("approval", "who has approved it is only known on GitHub, with a `github-token`");
  const serving = servingBefore(await ledger.entries(name))?.release.commit ?? null;
  // Without it a change would be no more than its last pull request.
  if (serving === null && !(await ledger.isWhole(name))) {
    return inconclusive(
      "approval",
      "none of the latest deployments is healthy, so that what has changed since is not known",
    );
  }
  const verdict = await approvalOf({ rules, commit, serving });
  return isGreen(verdict) ? null : verdict;
}
