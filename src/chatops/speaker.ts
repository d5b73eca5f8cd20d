import type { CommandName, CommentEvent, Role } from "../core/chatops.js";
import { type Known, mayNotSpeak, type SpeechFacts } from "../core/chatops-decision.js";
import type { ChatOpsPort, SpokenComment } from "../ports.js";

/** What is known of a comment from its event. */
export function speechOf(comment: CommentEvent, actor: string | null): SpeechFacts {
  const { action, sender, triggeringActor } = comment;
  return { action, said: comment, sender, actor, triggeringActor };
}

/** Asks GitHub who it is that speaks, and whether the comment is what it was; why they may not, null if they may. */
export async function refusedSpeaker(
  speech: SpeechFacts,
  { id, name, least }: { readonly id: number; readonly name: CommandName; readonly least: Role },
  github: ChatOpsPort,
): Promise<string | null> {
  const now = await known(() => reread(id, github));
  const logins = new Set([speech.said.author, speech.triggeringActor ?? speech.said.author]);
  const roles = [...logins].map(async (login) => [login, await known(() => github.role(login))] as const);
  return mayNotSpeak(speech, { now, permissions: Object.fromEntries(await Promise.all(roles)) }, name, least);
}

async function reread(id: number, github: ChatOpsPort): Promise<SpokenComment> {
  const comment = await github.comment(id);
  if (comment === null) throw new Error("it is gone");
  return comment;
}

/** A fact, or why it could not be learned. */
export async function known<T>(ask: () => Promise<T>): Promise<Known<T>> {
  try {
    return await ask();
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) };
  }
}
