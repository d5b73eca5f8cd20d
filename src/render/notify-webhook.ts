import type { NotifyEvent } from "../core/notify.js";
import type { Report } from "../core/report.js";
import { cut, visible } from "../core/text.js";
import type { RenderContext } from "./context.js";
import { webhookGates } from "./limits.js";
import type { NotifyPlace } from "./notify-message.js";

/** One delivery, in the document too: a signature covers them, so that an old document cannot be passed off as a new one. */
export interface Sent {
  readonly delivery: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

/** A run as the document of a generic webhook (docs/notifications.md). Words of tools are as they were, made visible and cut. */
export function webhookDocument(
  events: readonly NotifyEvent[],
  report: Report,
  { pullRequest, runUrl, runNumber, runAttempt }: RenderContext,
  { repository, branch, tag }: NotifyPlace,
  { delivery, sentAt }: Sent,
): object {
  const said = ({ outcome, reason, message }: Report["verdict"]) => ({
    outcome,
    reason,
    message: cut(visible(cut(message, 4_000)), 1_000),
  });
  const deployments = report.gates.flatMap((gate) => gate.deployments ?? []);
  const left = deployments.flatMap(({ environment, left: others = [] }) =>
    others.map(({ release, state, verdict }) => ({
      ...{ environment: cut(visible(environment), 200), version: cut(visible(release.version), 200) },
      ...{ state: state.phase, ...said(verdict) },
    })),
  );
  return {
    schemaVersion: 1,
    delivery,
    sentAt,
    events,
    repository,
    branch,
    tag,
    pullRequest,
    commit: report.commit,
    trigger: report.event,
    run: { url: runUrl, number: runNumber, attempt: runAttempt },
    ...said(report.verdict),
    durationMs: report.durationMs,
    gates: report.gates.slice(0, webhookGates).map(({ name, kind, verdict, durationMs }) => {
      return { name, kind, ...said(verdict), durationMs };
    }),
    gatesInAll: report.gates.length,
    ...(left.length > 0 ? { left: left.slice(0, webhookGates) } : {}),
  };
}
