import type { CommandReply, CommentEvent } from "../core/chatops.js";
import { cut } from "../core/text.js";
import { takenUp } from "../render/chatops.js";
import type { CommandRequest, CommandWorld } from "./place.js";

/** The first answer to a command: one comment for each, edited in place from then on. */

export type FirstAnswer =
  /** `app` is the one that we are. */
  | { readonly reply: CommandReply; readonly app: string }
  /** Another run has answered already: its id. */
  | { readonly other: string }
  | { readonly trouble: string };

/** An answer that is not written yet. */
export function silentReply(comment: CommentEvent, run: string): CommandReply {
  const [first = ""] = comment.body.split("\n", 1);
  return {
    issue: comment.issue,
    comment: comment.id,
    marker: markerOf(comment.id, run),
    id: null,
    line: cut(first.trim(), 200),
    by: comment.author,
  };
}

/** Puts the eyes on a command and says which run has it, unless another one has. A command that cannot be answered is not obeyed. */
export async function firstAnswer(
  request: CommandRequest,
  { github }: Pick<CommandWorld, "github">,
): Promise<FirstAnswer> {
  const { comment, run } = request;
  const reply = silentReply(comment, run.id);
  try {
    const login = await github.chatops.react(comment.id, "eyes");
    const before = await ownAnswer(reply, login, github);
    if (before && before.run !== run.id) return { other: before.run };
    const body = takenUp(reply, run.url);
    const { id } = before
      ? await github.updateComment(before.id, body)
      : await github.createComment(comment.issue, body, reply.marker);
    return { reply: { ...reply, id }, app: appOf(login) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const mend = "the job needs permissions: issues: write, pull-requests: write";
    return { trouble: `the comment could not be answered, and so is not obeyed: ${words} (${mend})` };
  }
}

/** Our own answer to a command: by our marker **and** by us. */
export async function ownAnswer(
  { issue, comment }: Pick<CommandReply, "issue" | "comment">,
  login: string,
  { comments }: Pick<CommandWorld["github"], "comments">,
): Promise<{ readonly id: number; readonly run: string } | null> {
  for (const { id, author, body } of await comments(issue)) {
    const [, run] = new RegExp(`^<!-- gatehouse-command:${comment}:(\\d+) -->`).exec(body) ?? [];
    if (run !== undefined && author === login) return { id, run };
  }
  return null;
}

function markerOf(comment: number, run: string): string {
  return `<!-- gatehouse-command:${comment}:${run} -->`;
}

/** A person's own token makes no checks: those of workflows are what counts there. */
function appOf(login: string): string {
  return login.endsWith("[bot]") ? login.slice(0, -"[bot]".length) : "github-actions";
}

export function otherRun(id: string): string {
  return `run ${id} has answered this command`;
}
