import { randomUUID } from "node:crypto";
import * as v from "valibot";
import { longestOverrideMs, overrideWords, type WindowOverride } from "../core/chatops.js";
import { cut } from "../core/text.js";
import type { DeploymentRef, DeploymentsPort } from "../ports.js";

/**
 * Windows and freezes that somebody has set aside for a time, written down where rollouts are: as a deployment with a task
 * of its own, which is none of a release.
 */

export const overrideTask = "gatehouse:window";

/** What it carries. Its time runs from when it was asked for, and never from later than GitHub says that it was made. */
const payloadSchema = v.object({
  gatehouseWindow: v.literal(1),
  by: v.string(),
  fromMs: v.number(),
  forMs: v.pipe(v.number(), v.minValue(1), v.maxValue(longestOverrideMs)),
  reason: v.string(),
  url: v.string(),
});

/** The newest of an environment that still holds; null if there is none. `isOwn` tells whether we have made a deployment. */
export async function standingOverride(
  listed: readonly DeploymentRef[],
  nowMs: number,
  isOwn: (deployment: DeploymentRef) => Promise<boolean>,
): Promise<WindowOverride | null> {
  for (const deployment of listed.filter(({ task }) => task === overrideTask)) {
    const read = v.safeParse(payloadSchema, deployment.payload);
    if (!read.success || !(await isOwn(deployment))) continue;
    const { by, reason, url } = read.output;
    const untilMs = untilOf(deployment, read.output);
    if (nowMs < untilMs) return { by, untilMs, reason, url };
  }
  return null;
}

function untilOf({ createdMs }: DeploymentRef, { fromMs, forMs }: Pick<OverrideWish, "fromMs" | "forMs">): number {
  return Math.min(createdMs, fromMs) + forMs;
}

export interface OverrideWish {
  readonly environment: string;
  /** Full SHA of a commit that GitHub knows: a deployment has to be of one. */
  readonly commit: string;
  /** Login. */
  readonly by: string;
  /** When it was asked for, by GitHub's clock: a job that is run again makes it no longer. */
  readonly fromMs: number;
  readonly forMs: number;
  readonly reason: string;
  /** The comment. */
  readonly url: string;
}

/** Writes it down. It never counts as something that is deployed: GitHub shows it as inactive. */
export async function setWindowsAside(wish: OverrideWish, deployments: DeploymentsPort): Promise<WindowOverride> {
  const { environment, commit, by, fromMs, forMs, reason, url } = wish;
  const made = await deployments.create({
    sha: commit,
    environment,
    description: cut(`windows overridden by ${by}: ${reason}`, 140),
    payload: { gatehouseWindow: 1, claim: randomUUID(), by, fromMs, forMs, reason, url },
    isProduction: environment === "production",
    task: overrideTask,
  });
  const override = { by, untilMs: untilOf(made, wish), reason, url };
  const status = { state: "inactive" as const, description: cut(`windows overridden by ${by}: ${reason}`, 140) };
  try {
    await deployments.addStatus(made.id, { ...status, logUrl: url });
  } catch (error) {
    // It holds from when it was made: who hears of trouble alone would take the windows for closed.
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${overrideWords(override)}; but deployment ${made.id} of it could not be ended: ${words}`);
  }
  return override;
}
