import type { LeftRollout } from "../core/deployment.js";
import { type NotifyEvent, tells } from "../core/notify.js";
import type { GateReport, Report } from "../core/report.js";
import { cut, visible } from "../core/text.js";
import { isGreen } from "../core/verdict.js";
import type { RenderContext } from "./context.js";
import { icon, policyOf } from "./figures.js";
import { firstLine, gateTitle, headline } from "./headline.js";
import { notifyGates } from "./limits.js";
import { shortCommit } from "./places.js";

/** A run in a few words, for people who are elsewhere. Words of tools, branches and commits stand in it: each channel escapes. */
export interface NotifyMessage {
  /** What is told, the most pressing first; never empty. */
  readonly events: readonly NotifyEvent[];
  /** `❌ acme/api: main failed`. */
  readonly title: string;
  readonly headline: string;
  readonly gates: readonly string[];
  /** Pages to look at, with labels of ours. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** What a message says of a run beside its report. */
export interface NotifyPlace {
  /** `acme/api` */
  readonly repository: string;
  readonly branch: string | null;
  readonly tag: string | null;
}

const marks: Readonly<Record<NotifyEvent, string>> = {
  failed: "❌",
  "rolled-back": "⏪",
  recovered: "✅",
  released: "🏷️",
  deployed: "🚀",
};

const told: Readonly<Record<NotifyEvent, string>> = {
  failed: "failed",
  "rolled-back": "was rolled back",
  recovered: "passes again",
  released: "was released",
  deployed: "was deployed",
};

function verbOf(event: NotifyEvent, { verdict, gates }: Report): string {
  if (event === "failed" && verdict.outcome !== "failed") return "could not be judged";
  const others = toldOfOthers(event, gates);
  const own = gates.flatMap(({ deployments = [] }) => deployments);
  const isStuck = (others.length > 0 ? others : own).some(({ state }) => state?.phase === "stuck");
  return event === "rolled-back" && isStuck ? "could not be rolled back" : told[event];
}

/** Rollouts that the event is about where it is about none of the run's own: those that runs had left which are gone. */
function toldOfOthers(event: NotifyEvent, gates: Report["gates"]): readonly LeftRollout[] {
  const own = gates.flatMap(({ deployments = [] }) => deployments);
  if (own.some((one) => tells(event, one))) return [];
  return own.flatMap(({ left = [] }) => left).filter((one) => tells(event, one));
}

/** A message of one run, in words that are visible and short enough for every channel. */
export function notifyMessage(
  events: readonly NotifyEvent[],
  report: Report,
  context: RenderContext,
  place: NotifyPlace,
): NotifyMessage {
  const [first = "failed"] = events;
  const verb = verbOf(first, report);
  const words = line(headline(report, context.plan), 600);
  return {
    events,
    title: `${marks[first]} ${line(`${place.repository}: ${subject(first, place, report, context)} ${verb}`, 140)}`,
    headline: words,
    gates: gateLines(report, context, words),
    links: links(report, context),
  };
}

function subject(
  event: NotifyEvent,
  { branch, tag }: NotifyPlace,
  { gates }: Report,
  { pullRequest, plan }: RenderContext,
): string {
  const [other] = toldOfOthers(event, gates);
  if (other) return line(other.release.version, 60);
  // What a comment deploys is not the branch that its run is on.
  const asked = plan.event === "issue_comment" ? gates[0]?.deployments?.[0]?.release.version : undefined;
  if (asked !== undefined) return line(asked, 60);
  if (tag !== null) return line(tag, 60);
  if (branch !== null) return line(branch, 60);
  return pullRequest === null ? plan.event : `pull request ${pullRequest}`;
}

/** Those that are not green, or all if they are; skipped ones are no news, nor is what the headline has said in full. */
function gateLines(report: Report, { plan }: RenderContext, said: string): readonly string[] {
  const ran = report.gates.filter(({ verdict }) => verdict.outcome !== "skipped");
  const red = ran.filter(({ verdict }) => !isGreen(verdict));
  const news = red.filter(({ verdict }) => !said.includes(line(firstLine(verdict.message), 160)));
  const shown = red.length > 0 ? news : ran;
  const lines = shown
    .slice(0, notifyGates)
    .map(
      (gate) =>
        `${icon(gate.verdict)} ${line(gate.name, 60)}: ${line(gateTitle(gate, policyOf(plan, gate.name)), 160)}`,
    );
  const rest = shown.length - notifyGates;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : []), ...(red.length > 0 ? leftLines(red) : [])];
}

/** How rollouts were ended that runs had left which are gone: no figure of a gate that is not green says it in full. */
function leftLines(gates: readonly GateReport[]): readonly string[] {
  const all = gates.flatMap(({ deployments = [] }) => deployments);
  const lines = all.flatMap(({ environment, left = [] }) =>
    left.map(({ verdict }) => `${icon(verdict)} ${line(`${environment}: ${verdict.message}`, 200)}`),
  );
  return lines.slice(0, notifyGates);
}

function links({ commit, gates }: Report, { runUrl, runNumber, repositoryUrl }: RenderContext) {
  return [
    ...gates.flatMap(({ release }) => (release ? [{ label: "release", url: release.url }] : [])),
    ...(runUrl === null ? [] : [{ label: runNumber === null ? "run" : `run ${runNumber}`, url: runUrl }]),
    ...(commit === null || repositoryUrl === null
      ? []
      : [{ label: `commit ${shortCommit(commit)}`, url: `${repositoryUrl}/commit/${commit}` }]),
  ];
}

function line(words: string, max: number): string {
  return cut(
    visible(cut(words, max * 4))
      .replace(/\s+/g, " ")
      .trim(),
    max,
  );
}
