import type { CommandReply } from "../core/chatops.js";
import { isGreen } from "../core/verdict.js";
import type { GitHubPort, LogPort } from "../ports.js";
import { commandAnswer, saysNothingDone } from "../render/chatops.js";
import type { Reporter } from "./reporter.js";

export interface CommandReplyWorld {
  readonly github: GitHubPort;
  readonly log: Pick<LogPort, "warning">;
}

/** Answers a command: a reaction on the comment that holds it, and one comment of our own, which is edited in place. */
export function commandReplyReporter({ github }: CommandReplyWorld, reply: CommandReply): Reporter {
  return {
    name: "command reply",
    close: async (report, context) => {
      const isDone = isGreen(report.verdict) && (report.gates.length > 0 || reply.answer !== undefined);
      const body = commandAnswer(reply, report, context);
      const id = reply.id ?? (await standing(reply, github));
      if (id === "another") return;
      try {
        if (id === null) await github.createComment(reply.issue, body, reply.marker);
        else await github.updateComment(id, body);
      } finally {
        // Where the words are lost the sign is all that tells of the end.
        await github.chatops.react(reply.comment, isDone ? "rocket" : "-1");
      }
    },
  };
}

/**
 * Our answer that stands there from an earlier attempt. What another run has answered, or the comment before it was edited,
 * stays, and so does what tells of something that was done: a job that is run again, and refused, has not undone it.
 */
async function standing(
  { issue, comment, marker }: CommandReply,
  github: GitHubPort,
): Promise<number | "another" | null> {
  const own = marker.slice(0, marker.lastIndexOf(":") + 1);
  const found = (await github.comments(issue)).filter(({ body }) => body.startsWith(own));
  const same = found.filter(({ body }) => body.startsWith(marker));
  if (same.length === 0) return found.length > 0 ? "another" : null;
  const login = await github.chatops.react(comment, "-1");
  const ours = same.find(({ author }) => author === login);
  if (!ours) return null;
  return saysNothingDone(ours.body) ? ours.id : "another";
}
