import * as v from "valibot";
import { commentOf, commentPayload } from "./comment-event.js";
import type { CommentEvent } from "./core/chatops.js";
import { type EventName, eventNames } from "./core/when.js";
import type { CodeScanningTarget, SubmissionTarget } from "./ports.js";

/** The event that started a workflow run, as far as Gatehouse cares, from the environment and the payload file. */

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly title: string;
  readonly body: string;
  /** The head is in another repository, or its repository is gone. */
  readonly isFork: boolean;
}

export interface ActionEvent {
  readonly name: Exclude<EventName, "local">;
  /** `created`, `opened`…, where the payload has one. */
  readonly action: string | null;
  /** For `pull_request`, `pull_request_target` and `pull_request_review`. */
  readonly pullRequest: PullRequest | null;
  /** Of `issue_comment` alone. */
  readonly comment?: CommentEvent | undefined;
  /** `acme/api` */
  readonly repository: string;
  /** The commit that was checked out: of a pull request, GitHub's merge of it into its base. */
  readonly sha: string;
  /** The commit that checks go to: the head of a pull request, else `sha`. */
  readonly headSha: string;
  readonly ref: string;
  /** Branch of a push, dispatch, schedule…; null for a tag and for a pull request, whose branch anyone can name. */
  readonly branch: string | null;
  readonly tag: string | null;
  /** Commit before a push, or the base of a merge group; null for a new branch and for other events. */
  readonly before: string | null;
  /** A push that took a branch or tag away: there is nothing to run on. */
  readonly isDeletion: boolean;
  /** Branch that the event itself compares with: of a pull request or a merge group. */
  readonly baseBranch: string | null;
  readonly defaultBranch: string | null;
  /** Code or text of people without write access takes part in it. */
  readonly isUntrusted: boolean;
  readonly actor: string | null;
  readonly runId: string | null;
  readonly runNumber: number | null;
  readonly runAttempt: number | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Absolute path of the checkout. */
  readonly workspace: string;
}

export type EventResult =
  | { readonly ok: true; readonly event: ActionEvent }
  | { readonly ok: false; readonly problems: readonly string[] };

type Env = Readonly<Record<string, string | undefined>>;

const sha = v.pipe(v.string(), v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "is no full commit SHA"));
const repository = v.object({ full_name: v.string() });
const pullRequest = v.object({
  number: v.number(),
  title: v.nullish(v.string()),
  body: v.nullish(v.string()),
  head: v.object({ sha, ref: v.string(), repo: v.nullish(repository) }),
  base: v.object({ sha, ref: v.string(), repo: v.nullish(repository) }),
});
const common = {
  action: v.nullish(v.string()),
  repository: v.nullish(v.object({ default_branch: v.nullish(v.string()) })),
};
/** What each event's payload must hold; the others are read from the environment alone. */
const payloads = {
  pull: v.object({ ...common, pull_request: pullRequest }),
  push: v.object({ ...common, before: v.nullish(sha), deleted: v.nullish(v.boolean()) }),
  mergeGroup: v.object({ ...common, merge_group: v.object({ head_sha: sha, base_sha: sha, base_ref: v.string() }) }),
  comment: v.object({ ...common, ...commentPayload }),
  other: v.object(common),
};

/** Reads and checks the event; a payload that is missing or is not what GitHub sends for the event is a problem. */
export async function readEvent(env: Env, readFile: (path: string) => Promise<string | null>): Promise<EventResult> {
  const problems: string[] = [];
  const name = eventNames.find((known) => known === env.GITHUB_EVENT_NAME && known !== "local");
  if (!env.GITHUB_EVENT_NAME) problems.push("GITHUB_EVENT_NAME is not set: this is not a workflow run");
  else if (!name) {
    const allowed = eventNames.filter((known) => known !== "local").join(", ");
    problems.push(`event "${env.GITHUB_EVENT_NAME}" is not supported (allowed: ${allowed})`);
  }
  for (const variable of ["GITHUB_REPOSITORY", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKSPACE", "GITHUB_EVENT_PATH"]) {
    if (!env[variable] && env.GITHUB_EVENT_NAME) problems.push(`${variable} is not set`);
  }
  if (problems.length > 0 || !name || name === "local") return { ok: false, problems };
  const payload = await readPayload(name, env.GITHUB_EVENT_PATH ?? "", readFile, env.GITHUB_TRIGGERING_ACTOR);
  return typeof payload === "string"
    ? { ok: false, problems: [payload] }
    : { ok: true, event: makeEvent(name, env, payload) };
}

interface Payload {
  readonly action: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequest | null;
  readonly before: string | null;
  readonly isDeletion: boolean;
  readonly baseBranch: string | null;
  readonly headSha: string | null;
  readonly comment?: CommentEvent | undefined;
}

/** The payload's part that counts, or a sentence why it cannot be used. */
async function readPayload(
  name: ActionEvent["name"],
  path: string,
  readFile: (path: string) => Promise<string | null>,
  triggeringActor: string | undefined,
): Promise<Payload | string> {
  const text = await readFile(path);
  if (text === null) return `the payload of the event is missing: ${path} (GITHUB_EVENT_PATH) does not exist`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return `the payload of the event is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = interpret(name, json, triggeringActor);
  if ("payload" in parsed) return parsed.payload;
  const { issue } = parsed;
  return `the payload of ${name} is not what GitHub sends: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`;
}

function interpret(
  name: ActionEvent["name"],
  json: unknown,
  triggeringActor: string | undefined,
): { payload: Payload } | { issue: v.BaseIssue<unknown> } {
  const none = { pullRequest: null, before: null, isDeletion: false, baseBranch: null, headSha: null };
  if (name === "pull_request" || name === "pull_request_target" || name === "pull_request_review") {
    const result = v.safeParse(payloads.pull, json);
    if (!result.success) return { issue: result.issues[0] };
    const pull = pullOf(result.output.pull_request);
    return {
      payload: {
        ...none,
        ...shared(result.output),
        pullRequest: pull,
        baseBranch: pull.baseRef,
        headSha: pull.headSha,
      },
    };
  }
  if (name === "merge_group") {
    const result = v.safeParse(payloads.mergeGroup, json);
    if (!result.success) return { issue: result.issues[0] };
    const group = result.output.merge_group;
    const baseBranch = group.base_ref.replace(/^refs\/heads\//, "");
    return {
      payload: { ...none, ...shared(result.output), before: group.base_sha, baseBranch, headSha: group.head_sha },
    };
  }
  if (name === "push") {
    const result = v.safeParse(payloads.push, json);
    if (!result.success) return { issue: result.issues[0] };
    const { before, deleted } = result.output;
    // GitHub writes zeros for "there was no commit before".
    const known = before && !/^0+$/.test(before) ? before : null;
    return { payload: { ...none, ...shared(result.output), before: known, isDeletion: deleted === true } };
  }
  if (name === "issue_comment") {
    const result = v.safeParse(payloads.comment, json);
    if (!result.success) return { issue: result.issues[0] };
    return { payload: { ...none, ...shared(result.output), comment: commentOf(result.output, triggeringActor) } };
  }
  const result = v.safeParse(payloads.other, json);
  return result.success ? { payload: { ...none, ...shared(result.output) } } : { issue: result.issues[0] };
}

function shared(payload: v.InferOutput<typeof payloads.other>): Pick<Payload, "action" | "defaultBranch"> {
  return { action: payload.action ?? null, defaultBranch: payload.repository?.default_branch ?? null };
}

function pullOf({ number, title, body, head, base }: v.InferOutput<typeof pullRequest>): PullRequest {
  // The head's repository is null once a fork has been deleted.
  const isFork = !head.repo || !base.repo || head.repo.full_name !== base.repo.full_name;
  return {
    number,
    headSha: head.sha,
    headRef: head.ref,
    baseSha: base.sha,
    baseRef: base.ref,
    title: title ?? "",
    body: body ?? "",
    isFork,
  };
}

const alwaysUntrusted: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

function makeEvent(name: ActionEvent["name"], env: Env, payload: Payload): ActionEvent {
  const ref = env.GITHUB_REF ?? "";
  const sha = env.GITHUB_SHA ?? "";
  const isPull = payload.pullRequest !== null;
  return {
    name,
    ...payload,
    repository: env.GITHUB_REPOSITORY ?? "",
    sha,
    headSha: payload.headSha ?? sha,
    ref,
    branch: !isPull && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
    tag: !isPull && ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null,
    isUntrusted: alwaysUntrusted.includes(name) || payload.pullRequest?.isFork === true,
    actor: env.GITHUB_ACTOR || null,
    runId: env.GITHUB_RUN_ID || null,
    runNumber: count(env.GITHUB_RUN_NUMBER),
    runAttempt: count(env.GITHUB_RUN_ATTEMPT),
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    workspace: env.GITHUB_WORKSPACE ?? "",
  };
}

function count(text: string | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}

/**
 * What the alerts of a run belong to: a push's own ref and commit, and of a pull request its head, since findings are told
 * in the head's lines. (CodeQL's upload takes the merge commit; GitHub takes both.) Runs that others can cause upload
 * nothing: a fork's token may not, and what a privileged run found must not close or open alerts of the base.
 */
export function codeScanningTarget(event: ActionEvent): CodeScanningTarget {
  const { name, pullRequest, isUntrusted, sha, headSha, ref } = event;
  if (pullRequest?.isFork) return { skipped: "the pull request is from a fork, whose token may not write" };
  if (isUntrusted) return { skipped: `${name} can be caused by anybody` };
  if (pullRequest) return { commitSha: headSha, ref: `refs/pull/${pullRequest.number}/head` };
  return { commitSha: sha, ref };
}

/**
 * What a dependency snapshot of a run belongs to: a branch, or the head of a pull request, by which a dependency review
 * knows its changes. The correlator has to be the same in every run of the same job.
 */
export function submissionTarget(event: ActionEvent, env: Env): SubmissionTarget {
  const target = codeScanningTarget(event);
  if ("skipped" in target) return target;
  if (event.tag !== null) return { skipped: "a tag has no dependency graph of its own" };
  if (event.name === "merge_group") return { skipped: "a merge queue's branch is gone as soon as it is merged" };
  return {
    ...target,
    correlator: `${env.GITHUB_WORKFLOW || "workflow"}/${env.GITHUB_JOB || "job"}`,
    detector: {
      name: "gatehouse",
      version: env.GITHUB_ACTION_REF || "0",
      url: `${event.serverUrl}/${env.GITHUB_ACTION_REPOSITORY || event.repository}`,
    },
  };
}
