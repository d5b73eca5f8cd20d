import {
  type Command,
  type CommandAnswer,
  type CommandName,
  type CommandOf,
  type CommandReply,
  commandNames,
  type Spoken,
  usage,
} from "../core/chatops.js";
import { type Decision, type Refusal, suspicion, tooOld } from "../core/chatops-decision.js";
import { broken, passed, skipped, type Verdict } from "../core/verdict.js";
import { setWindowsAside } from "../deploy/window-override.js";
import { type Wanted, wantedDeploy } from "./deploy.js";
import { type CommandRequest, type CommandWorld, placeOf } from "./place.js";
import { firstAnswer, otherRun, silentReply } from "./reply.js";
import { wantedRollback } from "./rollback.js";
import { refusedSpeaker, speechOf } from "./speaker.js";
import { statusOf } from "./status.js";

/** What a comment has come to, before anything is run. */
export type Taken =
  /** There is nothing to run: it was refused, or is done. */
  | { readonly type: "over"; readonly verdict: Verdict; readonly reply: CommandReply | null }
  | {
      readonly type: "go";
      readonly wanted: Wanted;
      readonly how: "deploy" | "rollback";
      readonly reply: CommandReply;
    };

/** A run that has nothing to do is green: what anybody may write must not turn the default branch red. */
export function nothingToDo(message: string): Verdict {
  return skipped("condition", message);
}

/**
 * Obeys a comment that carries a command, or says why not. The event is looked at first, then who speaks, then what is
 * asked for; what cannot be learned is a refusal.
 */
export async function take(
  spoken: Exclude<Spoken, { readonly type: "nothing" }>,
  request: CommandRequest,
  world: CommandWorld,
): Promise<Taken> {
  const { comment, actor, config, run } = request;
  const speech = speechOf(comment, actor);
  const suspicious = suspicion(speech) ?? tooOld(comment, world.clock.now());
  // Answers to bots might be answered, and an edited comment may have an answer already, to what it said before.
  if (suspicious !== null) {
    const reply = comment.authorType === "User" && comment.action !== "deleted" ? silentReply(comment, run.id) : null;
    return { type: "over", verdict: refused({ refuse: suspicious }), reply };
  }
  const name = nameOf(spoken);
  const least = config.least[name];
  const stranger = await refusedSpeaker(speech, { id: comment.id, name, least }, world.github.chatops);
  if (stranger !== null)
    return { type: "over", verdict: refused({ refuse: stranger }), reply: silentReply(comment, run.id) };
  const answered = await firstAnswer(request, world);
  if ("trouble" in answered) return { type: "over", verdict: broken("github", answered.trouble), reply: null };
  if ("other" in answered) return { type: "over", verdict: nothingToDo(otherRun(answered.other)), reply: null };
  const { reply, app } = answered;
  const over = (refusal: Refusal): Taken => ({
    type: "over",
    verdict: refused(refusal),
    reply: { ...reply, instead: refusal.instead },
  });
  if (spoken.type === "fault") return over({ refuse: spoken.message, instead: usage[name] });
  const { command } = spoken;
  if (command.type === "status" || command.type === "approve-window") {
    return finished(command, reply, request, world);
  }
  const decided: Decision<Wanted> =
    command.type === "deploy"
      ? await wantedDeploy(command, request, app, world)
      : await wantedRollback(command, request, world);
  if ("refuse" in decided) return over(decided);
  return { type: "go", wanted: decided.go, how: command.type, reply };
}

function nameOf(spoken: Exclude<Spoken, { readonly type: "nothing" }>): CommandName {
  if (spoken.type === "fault") return spoken.name;
  return commandNames.find((name) => name === spoken.command.type) ?? "deploy";
}

/** A refusal in one line, as the log and the summary have it. */
export function refused({ refuse, instead }: Refusal): Verdict {
  return nothingToDo(`refused: ${refuse}${instead === undefined ? "" : `: ${instead}`}`);
}

/** Commands that deploy nothing are done at once. */
async function finished(
  command: Extract<Command, { readonly type: "status" | "approve-window" }>,
  reply: CommandReply,
  request: CommandRequest,
  world: CommandWorld,
): Promise<Taken> {
  try {
    const done =
      command.type === "status"
        ? { answer: { type: "status" as const, environments: await statusOf(request.places, world) } }
        : await setAside(command, request, world);
    if ("refuse" in done) return { type: "over", verdict: refused(done), reply };
    return { type: "over", verdict: passed(`!${command.type} is answered`), reply: { ...reply, answer: done.answer } };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const what = command.type === "status" ? "the ledger of deployments" : `windows of ${command.environment}`;
    return { type: "over", verdict: broken("ledger", `${what}: ${words}`), reply };
  }
}

async function setAside(
  { environment: name, forMs, reason }: CommandOf<"approve-window">,
  { places, comment, checkedOut }: CommandRequest,
  { github, clock }: CommandWorld,
): Promise<{ readonly answer: CommandAnswer } | Refusal> {
  const place = placeOf(places, name);
  if (typeof place === "string") return { refuse: place };
  const { windows, freeze } = place.environment;
  if (windows.length + freeze.length === 0) return { refuse: `${name} has no windows and no freezes` };
  const { createdMs: fromMs, author: by, url } = comment;
  if (fromMs + forMs <= clock.now()) return { refuse: "the time that the comment asks for is over: write a new one" };
  const wish = { environment: name, commit: checkedOut.sha, by, fromMs, forMs, reason, url };
  const override = await setWindowsAside(wish, github.deployments);
  return { answer: { type: "override", environment: name, override } };
}
