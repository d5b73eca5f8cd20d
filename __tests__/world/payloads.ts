import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

type Json = Record<string, unknown>;

let examples: readonly Example[] | undefined;

/** A payload as GitHub sent it once: the first of the event whose action is this one (or that has none). */
export function examplePayload(event: string, action?: string): Json {
  examples ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@octokit/webhooks-examples"), "utf8"),
  ) as Example[];
  const found = examples
    .find((each) => each.name === event)
    ?.examples.find((each) => action === undefined || each.action === action);
  if (!found) throw new Error(`no example of ${event} ${action ?? ""}`);
  return structuredClone(found) as Json;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly mergeSha: string;
}

/** `pull_request` of a repository's own branch, or of a fork's. */
export function pullRequestPayload(
  pull: PullRequest,
  options: { readonly repository?: string; readonly fork?: string; readonly action?: string } = {},
): Json {
  const repository = options.repository ?? "acme/api";
  const payload = examplePayload("pull_request", options.action ?? "synchronize");
  const example = payload.pull_request as Json & { head: Json; base: Json };
  const named = (name: string, isFork: boolean) => ({
    ...(payload.repository as Json),
    name: name.split("/")[1],
    full_name: name,
    default_branch: "main",
    fork: isFork,
    html_url: `https://github.com/${name}`,
    owner: { ...((payload.repository as Json).owner as Json), login: name.split("/")[0] },
  });
  return {
    ...payload,
    number: pull.number,
    after: pull.headSha,
    repository: named(repository, false),
    pull_request: {
      ...example,
      number: pull.number,
      html_url: `https://github.com/${repository}/pull/${pull.number}`,
      merge_commit_sha: pull.mergeSha,
      head: {
        ...example.head,
        sha: pull.headSha,
        ref: pull.headRef,
        repo: named(options.fork ?? repository, options.fork !== undefined),
      },
      base: { ...example.base, sha: pull.baseSha, ref: pull.baseRef, repo: named(repository, false) },
    },
  };
}

/** `push` of a branch. */
export function pushPayload(ref: string, before: string, after: string, repository = "acme/api"): Json {
  const payload = examplePayload("push");
  const named = { ...(payload.repository as Json), full_name: repository, default_branch: "main" };
  return { ...payload, ref, before, after, repository: named };
}

/** A comment as the event tells of it; `issue` is a pull request where `isPullRequest` says so. */
export interface CommentOptions {
  readonly id: number;
  readonly issue: number;
  readonly isPullRequest: boolean;
  readonly body: string;
  readonly author: string;
  readonly authorType: string;
  /** Slug of the app that wrote it in the author's name. */
  readonly app?: string | undefined;
  /** Who caused the event; the author when absent. */
  readonly sender?: string | undefined;
  readonly action?: "created" | "edited" | undefined;
  readonly createdMs: number;
  readonly updatedMs: number;
}

/** `issue_comment` on an issue or a pull request. */
export function commentPayload(options: CommentOptions, repository = "acme/api"): Json {
  const payload = examplePayload("issue_comment", options.action ?? "created");
  const { pull_request: _, ...issue } = payload.issue as Json;
  const url = `https://github.com/${repository}/issues/${options.issue}`;
  const [created_at, updated_at] = [options.createdMs, options.updatedMs].map((ms) => new Date(ms).toISOString());
  const user = (login: string, type: string) => ({ ...(payload.sender as Json), login, type });
  return {
    ...payload,
    repository: { ...(payload.repository as Json), full_name: repository, default_branch: "main" },
    issue: { ...issue, number: options.issue, ...(options.isPullRequest ? { pull_request: { url } } : {}) },
    comment: {
      ...(payload.comment as Json),
      id: options.id,
      html_url: `${url}#issuecomment-${options.id}`,
      body: options.body,
      user: user(options.author, options.authorType),
      performed_via_github_app: options.app === undefined ? null : { slug: options.app },
      created_at,
      updated_at,
    },
    sender: user(options.sender ?? options.author, "User"),
  };
}
