import { createHmac, randomUUID } from "node:crypto";
import { childEnvironment, referencedNames } from "../core/environment.js";
import {
  eventsOf,
  isMeant,
  type NotifyChannel,
  type NotifyEvent,
  type NotifyKind,
  notifyEvents,
} from "../core/notify.js";
import type { Report } from "../core/report.js";
import { cut, redact, visible } from "../core/text.js";
import type { Clock, GitHubPort, HttpPort, LogPort, RunnerPort } from "../ports.js";
import { discordMessage } from "../render/notify-discord.js";
import { notifyMessage } from "../render/notify-message.js";
import { slackMessage } from "../render/notify-slack.js";
import { teamsMessage } from "../render/notify-teams.js";
import { webhookDocument } from "../render/notify-webhook.js";
import { summary } from "../render/summary.js";
import { hasRecovered } from "./recovered.js";
import type { ReportContext, Reporter } from "./reporter.js";
import { type Delivery, send } from "./sending.js";

export interface NotifyWorld {
  readonly http: HttpPort;
  readonly clock: Clock;
  readonly log: Pick<LogPort, "info" | "warning" | "mask">;
  readonly runner: Pick<RunnerPort, "writeSummary">;
  /** Null without a token: then nothing is known of earlier runs. */
  readonly github: Pick<GitHubPort, "checkRuns" | "firstParents"> | null;
  readonly env: Readonly<Record<string, string>>;
  readonly interrupted: AbortSignal;
  /** What the summary says beside the report; shared by all who add to it. */
  readonly notes: string[];
}

/** The run that is told of, and who is told. */
export interface NotifyTarget {
  readonly channels: readonly NotifyChannel[];
  /** `acme/api` */
  readonly repository: string;
  readonly event: string;
  readonly branch: string | null;
  readonly tag: string | null;
  /** The base branch; null if it is not known. */
  readonly base: string | null;
  /** Commit of the branch before the push; null for other events. */
  readonly before: string | null;
}

/** Our own: what all messages of a run may take together. */
const budgetMs = 20_000;

const names: Readonly<Record<NotifyKind, string>> = {
  slack: "Slack",
  discord: "Discord",
  teams: "Teams",
  webhook: "The webhook",
};

/** Tells people elsewhere how a run came out. A message that could not be sent is said in log and summary, and changes nothing. */
export function notifyReporter(world: NotifyWorld, target: NotifyTarget): Reporter {
  return {
    name: "notifications",
    close: async (report, context) => {
      const deadline = world.clock.now() + budgetMs;
      const meant = target.channels.filter((channel) => isMeant(channel, target));
      const happened = await eventsNow(world, target, meant, report, context);
      const due = meant.flatMap((channel) => {
        const events = happened.filter((event) => channel.on.includes(event));
        return events.length > 0 ? [{ channel, events }] : [];
      });
      const lost = await Promise.all(
        due.map(({ channel, events }) => tell(world, target, channel, events, deadline, report, context)),
      );
      const notes = lost.filter((words) => words !== null);
      if (notes.length === 0) return;
      world.notes.push(...notes.map((words) => `notifications: ${words}`));
      await world.runner.writeSummary(summary(report, { ...context, notes: world.notes }));
    },
  };
}

/** What there is to tell, the most pressing first; the past is asked for only where somebody wants to know. */
async function eventsNow(
  world: NotifyWorld,
  target: NotifyTarget,
  meant: readonly NotifyChannel[],
  report: Report,
  context: ReportContext,
): Promise<readonly NotifyEvent[]> {
  const own = eventsOf(report);
  const isAsked = meant.some(({ on }) => on.includes("recovered"));
  // What a comment deploys says nothing of the branch that its run is on.
  const isOfBranch = target.branch !== null && target.event !== "issue_comment";
  const isBack = isAsked && isOfBranch && (await hasRecovered(world, target, report, context));
  return notifyEvents.filter((event) => own.includes(event) || (event === "recovered" && isBack));
}

/** Null if the channel was told, else the sentence that says why it was not. */
async function tell(
  world: NotifyWorld,
  target: NotifyTarget,
  channel: NotifyChannel,
  events: readonly NotifyEvent[],
  deadline: number,
  report: Report,
  context: ReportContext,
): Promise<string | null> {
  const name = names[channel.kind];
  const asked = { address: channel.address, key: channel.secret ?? "" };
  const { env, missing } = childEnvironment(world.env, asked);
  const { address = "", key = "" } = env;
  const values = referencedNames(asked).map((one) => world.env[one] ?? "");
  const secrets = secretsOf(address, [key, ...values], channel);
  for (const secret of secrets) world.log.mask(secret);
  const lost = (why: string) => {
    const words = cut(visible(redact(why, secrets)).replace(/\s+/g, " "), 300);
    world.log.warning(`${name} was not told (${events.join(", ")}): ${words}. The verdict does not depend on it.`);
    return `${name} was not told: ${words}`;
  };
  const empty = channel.secret !== undefined && key === "" ? channel.secret : channel.address;
  if (missing[0] !== undefined) return lost(`${missing[0]} is not set in the step's environment`);
  if (address === "" || (channel.secret !== undefined && key === "")) return lost(`${empty} is empty`);
  if (!isAllowed(address, channel)) return lost("the address does not begin with https://");
  // The same in each try, so that a message that came twice can be known.
  const sent = { delivery: randomUUID(), sentAt: new Date(world.clock.now()).toISOString() };
  const body = JSON.stringify(
    channel.kind === "webhook"
      ? webhookDocument(events, report, context, target, sent)
      : shapes[channel.kind](notifyMessage(events, report, context, target)),
  );
  const delivery: Delivery = { url: address, body, headers: headersOf(channel, body, key, sent.delivery, events) };
  const trouble = await send(world, delivery, deadline);
  if (trouble !== null) return lost(trouble);
  world.log.info(`${name} was told: ${events.join(", ")}.`);
  return null;
}

const shapes = { slack: slackMessage, discord: discordMessage, teams: teamsMessage } as const;

function headersOf(
  { kind }: NotifyChannel,
  body: string,
  key: string,
  delivery: string,
  [event = "failed"]: readonly NotifyEvent[],
): Readonly<Record<string, string>> {
  const common = { "content-type": "application/json; charset=utf-8" };
  if (kind !== "webhook") return common;
  return {
    ...common,
    "x-gatehouse-event": event,
    "x-gatehouse-delivery": delivery,
    ...(key === ""
      ? {}
      : { "x-gatehouse-signature-256": `sha256=${createHmac("sha256", key).update(body).digest("hex")}` }),
  };
}

/** The address in whole and in part, as a message of an error may hold it, and what was looked up. */
function secretsOf(address: string, values: readonly string[], channel: NotifyChannel): readonly string[] {
  const isNamed = channel.address.startsWith("$");
  const parts = isNamed && URL.canParse(address) ? partsOf(new URL(address)) : [];
  return [...(isNamed ? [address] : []), ...parts, ...values].filter((secret) => secret.trim().length >= 4);
}

/** Path and query, and each part of them that is no plain word: any of them may be the token. */
function partsOf({ pathname, search, searchParams }: URL): readonly string[] {
  const raw = [...pathname.split("/"), ...search.slice(1).split(/[&=]/), ...searchParams.values()];
  return [`${pathname}${search}`, pathname, ...raw.filter((part) => /^(?=.*\d).{8,}$|^.{16,}$/.test(part))];
}

/** A secret goes over no open wire; a machine's own loopback is none. */
function isAllowed(address: string, { kind }: NotifyChannel): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === "https:") return true;
  return protocol === "http:" && (kind === "webhook" || ["127.0.0.1", "[::1]", "localhost"].includes(hostname));
}
