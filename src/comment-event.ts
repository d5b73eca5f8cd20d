import * as v from "valibot";
import type { CommentEvent } from "./core/chatops.js";

/** Reads the part of an `issue_comment` event that commands are read from. */

const user = v.object({ login: v.string(), type: v.string() });
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), "is no time"),
);

/** What the payload has to hold. */
export const commentPayload = {
  action: v.string(),
  issue: v.object({ number: v.number(), pull_request: v.nullish(v.unknown()) }),
  comment: v.object({
    id: v.number(),
    html_url: v.string(),
    body: v.nullish(v.string()),
    user: v.nullish(user),
    performed_via_github_app: v.nullish(v.object({ slug: v.nullish(v.string()) })),
    created_at: time,
    updated_at: time,
  }),
  sender: user,
};
const payload = v.object(commentPayload);

export function commentOf(
  { action, issue, comment, sender }: v.InferOutput<typeof payload>,
  triggeringActor: string | undefined,
): CommentEvent {
  return {
    id: comment.id,
    url: comment.html_url,
    action,
    author: comment.user?.login ?? "ghost",
    authorType: comment.user?.type ?? "",
    ...(comment.performed_via_github_app ? { app: comment.performed_via_github_app.slug ?? "unknown" } : {}),
    body: comment.body ?? "",
    createdMs: Date.parse(comment.created_at),
    updatedMs: Date.parse(comment.updated_at),
    issue: issue.number,
    isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    sender: sender.login,
    triggeringActor: triggeringActor || null,
  };
}
