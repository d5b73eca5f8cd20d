import type { DeploymentReport } from "./deployment.js";
import type { Report } from "./report.js";
import { condition, type When } from "./when.js";

/** Who is told of a run, and of what (docs/notifications.md). */

/** What can be told, the most pressing first. */
export const notifyEvents = ["failed", "rolled-back", "recovered", "released", "deployed"] as const;
export type NotifyEvent = (typeof notifyEvents)[number];

export const notifyKinds = ["slack", "discord", "teams", "webhook"] as const;
export type NotifyKind = (typeof notifyKinds)[number];

export interface NotifyChannel {
  readonly kind: NotifyKind;
  /** As the config has it: the name of a secret (`$SLACK_WEBHOOK_URL`), or of a `webhook` perhaps the address itself. */
  readonly address: string;
  /** Name of the secret that bodies are signed with (`$HOOK_SECRET`). Only a `webhook` has one. */
  readonly secret?: string | undefined;
  readonly on: readonly NotifyEvent[];
  readonly when?: NotifyWhen | undefined;
}

export type NotifyWhen = Omit<When, "paths">;

/** A run as a channel's condition sees it. */
export interface NotifyRun {
  readonly event: string;
  readonly branch: string | null;
  readonly tag: string | null;
  /** The base branch. */
  readonly base: string | null;
}

/**
 * Events of a branch's own life; what a pull request does is on its own page already. Of comments only those that deploy
 * something come here.
 */
const ownEvents = ["push", "schedule", "workflow_dispatch", "issue_comment"];

/**
 * True if a channel is told of such runs: those of the base branch and of tags, unless its `when` names events or
 * branches and tags of its own.
 */
export function isMeant({ when = {} }: NotifyChannel, run: NotifyRun): boolean {
  const { events = ownEvents, branches, tags } = when;
  if (condition({ events, branches, tags }, { ...run, changedPaths: null }) !== undefined) return false;
  if (when.events || branches || tags) return true;
  return run.tag !== null || (run.branch !== null && run.branch === run.base);
}

/** True where the run has come to something that is not green: failed, or could not be judged. A cancelled one says nothing. */
export function isRed({ verdict }: Pick<Report, "verdict">): boolean {
  return verdict.outcome === "failed" || verdict.outcome === "broken" || verdict.outcome === "inconclusive";
}

/** True if it is of this rollout, the run's own or one that it has ended, that the event tells. */
export function tells(event: NotifyEvent, { verdict, state, timeline }: ToldRollout): boolean {
  if (event === "deployed") return verdict.outcome === "passed" && state?.phase === "healthy";
  return event === "rolled-back" && timeline.some((entry) => entry.state.phase === "rolling-back");
}

type ToldRollout = Pick<DeploymentReport, "verdict" | "state" | "timeline">;

/** What a run has to tell, apart from `recovered`, which its report alone does not know. */
export function eventsOf(report: Report): readonly NotifyEvent[] {
  const isReleased = report.gates.some(
    ({ release, verdict }) => verdict.outcome === "passed" && release?.state === "published" && release.isNew,
  );
  const deployments = report.gates.flatMap((gate) => gate.deployments ?? []);
  const told = [...deployments, ...deployments.flatMap(({ left = [] }) => left)];
  const isDeployed = told.some((one) => tells("deployed", one));
  const isBack = told.some((one) => tells("rolled-back", one));
  const all = { failed: isRed(report), "rolled-back": isBack, released: isReleased, deployed: isDeployed };
  return notifyEvents.filter((event) => event !== "recovered" && all[event]);
}
