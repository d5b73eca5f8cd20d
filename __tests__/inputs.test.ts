import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { readActionSettings } from "../src/inputs.js";

interface WebhookExamples {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}
const examplesPath = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
const webhooks: readonly WebhookExamples[] = JSON.parse(readFileSync(examplesPath, "utf8"));

const head = "a".repeat(40);

/** A real payload of the event, the first that the predicate likes. */
function payload(name: string, like: (example: Record<string, unknown>) => boolean = () => true): object {
  const found = webhooks.find((webhook) => webhook.name === name)?.examples.find(like);
  if (!found) throw new Error(`no example of ${name}`);
  return found;
}

function environment(event: string, ref: string, inputs: Readonly<Record<string, string>> = {}) {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: "/event.json",
    GITHUB_REPOSITORY: "acme/api",
    GITHUB_SHA: head,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: "/checkout",
    GITHUB_RUN_ID: "17",
    GITHUB_RUN_NUMBER: "4",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_ACTOR: "octocat",
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

function read(env: Readonly<Record<string, string | undefined>>, body: unknown) {
  const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
  return readActionSettings(env, (path) => Promise.resolve(path === "/event.json" ? text : null));
}

async function event(name: string, ref: string, body: unknown) {
  const result = await read(environment(name, ref), body);
  if (!result.ok || !result.settings.event) throw new Error(JSON.stringify(result));
  return result.settings.event;
}

async function problems(env: Readonly<Record<string, string | undefined>>, body: unknown = {}) {
  const result = await read(env, body);
  return result.ok ? [] : result.problems;
}

describe("inputs", () => {
  const push = payload("push", ({ ref }) => ref === "refs/heads/master");

  test("that nobody set have the values of action.yml", async () => {
    const empty = { "github-token": "", gates: " ", checks: "", mode: "" };
    const result = await read(environment("schedule", "refs/heads/main", empty), {});
    expect(result).toMatchObject({
      ok: true,
      settings: {
        mode: "run",
        configPath: ".github/gatehouse.yml",
        gates: [],
        token: null,
        checkName: "Gatehouse",
        checks: "auto",
        comment: "auto",
        annotations: "auto",
        set: [],
        failFast: undefined,
        concurrency: undefined,
        cache: undefined,
        workingDirectory: undefined,
      },
    });
  });

  test("are read as the runner hands them over", async () => {
    const inputs = {
      config: "ci/gates.yml",
      gates: "lint, test,,lint",
      mode: "run",
      "github-token": "t0ken",
      "check-name": "CI",
      checks: "never",
      comment: "on-failure",
      annotations: "never",
      "fail-fast": "kill",
      concurrency: "3",
      cache: "false",
      "working-directory": "backend",
      environment: "staging",
      set: "\n  gates.test.coverage.minimum=80\n  fail-fast=true\n",
    };
    expect(await read(environment("push", "refs/heads/main", inputs), push)).toMatchObject({
      ok: true,
      settings: {
        configPath: "ci/gates.yml",
        gates: ["lint", "test"],
        token: "t0ken",
        checkName: "CI",
        checks: "never",
        comment: "on-failure",
        annotations: "never",
        failFast: "kill",
        concurrency: 3,
        cache: false,
        workingDirectory: "backend",
        environment: "staging",
        set: ["gates.test.coverage.minimum=80", "fail-fast=true"],
      },
    });
  });

  test("that are wrong are all named", async () => {
    const inputs = {
      config: "../other.yml",
      mode: "plan",
      shard: "2/4",
      environment: "staging",
      "check-name": "a\nb",
      checks: "alway",
      comment: "on-fail",
      annotations: "x",
      "fail-fast": "yes",
      concurrency: "0",
      cache: "no",
      "working-directory": "/tmp",
      modee: "run",
      "coverage-minimum": "80",
    };
    expect(await problems(environment("push", "refs/heads/main", inputs), push)).toEqual([
      'input "mode": "plan" is not supported yet',
      'input "config": must be a path inside the repository, relative to its root, not "../other.yml"',
      'input "check-name": must be one line of at most 100 characters',
      'input "checks": must be one of auto, always, never, not "alway" (did you mean "always"?)',
      'input "comment": must be one of auto, always, on-failure, never, not "on-fail" (did you mean "on-failure"?)',
      'input "annotations": must be one of auto, never, not "x"',
      'input "fail-fast": must be one of true, kill, false, not "yes"',
      'input "concurrency": must be a whole number from 1 to 256, not "0"',
      'input "cache": must be one of true, false, not "no"',
      'input "working-directory": must be a path inside the repository, relative to its root, not "/tmp"',
      'input "shard": is not supported yet',
      'input "coverage-minimum": unknown (allowed: config, gates, mode, shard, environment, github-token, check-name, checks, comment, annotations, fail-fast, concurrency, cache, working-directory, set)',
      'input "modee": unknown (did you mean "mode"?)',
    ]);
  });

  test("of a composite action around us are not ours, unless they look like a slip", async () => {
    const env = environment("push", "refs/heads/main", { "python-version": "3.14", modee: "run" });
    expect(await problems({ ...env, GITHUB_ACTION_PATH: "/actions/outer" }, push)).toEqual([
      'input "modee": unknown (did you mean "mode"?)',
    ]);
  });
});

describe("the event", () => {
  test("of a pull request within the repository", async () => {
    const body = payload("pull_request", ({ action }) => action === "opened");
    expect(await event("pull_request", "refs/pull/2/merge", body)).toEqual({
      name: "pull_request",
      action: "opened",
      pullRequest: {
        number: 2,
        headSha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
        headRef: "changes",
        baseSha: "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
        baseRef: "master",
        title: "Update the README with new information.",
        body: "This is a pretty simple change that we need to pull into master.",
        isFork: false,
      },
      repository: "acme/api",
      sha: head,
      headSha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
      ref: "refs/pull/2/merge",
      branch: null,
      tag: null,
      before: null,
      isDeletion: false,
      baseBranch: "master",
      defaultBranch: "master",
      isUntrusted: false,
      actor: "octocat",
      runId: "17",
      runNumber: 4,
      runAttempt: 2,
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      workspace: "/checkout",
    });
  });

  test("of a fork, or of one that is gone, is untrusted", async () => {
    const body = payload("pull_request", ({ action }) => action === "opened") as { pull_request: { head: object } };
    const from = (repo: object | null) => ({
      ...body,
      pull_request: { ...body.pull_request, head: { ...body.pull_request.head, repo } },
    });
    for (const repo of [{ full_name: "stranger/Hello-World" }, null]) {
      const fork = await event("pull_request", "refs/pull/2/merge", from(repo));
      expect([fork.isUntrusted, fork.pullRequest?.isFork]).toEqual([true, true]);
    }
  });

  test("pull_request_target is untrusted and has no branch, though its ref is one", async () => {
    const target = await event("pull_request_target", "refs/heads/main", payload("pull_request"));
    expect([target.isUntrusted, target.branch, target.pullRequest?.number]).toEqual([true, null, 2]);
    expect(target.pullRequest?.baseSha).toMatch(/^[0-9a-f]{40}$/);
  });

  test("of a review has the pull request", async () => {
    const review = await event("pull_request_review", "refs/pull/2/merge", payload("pull_request_review"));
    expect([review.pullRequest?.number, review.headSha === review.pullRequest?.headSha]).toEqual([2, true]);
  });

  test("of a merge group compares with the branch that it is for", async () => {
    const body = payload("merge_group") as { merge_group: Record<string, string> };
    const group = await event("merge_group", "refs/heads/gh-readonly-queue/main/pr-1-x", body);
    expect(group).toMatchObject({
      baseBranch: body.merge_group.base_ref?.replace("refs/heads/", ""),
      before: body.merge_group.base_sha,
      headSha: body.merge_group.head_sha,
      branch: "gh-readonly-queue/main/pr-1-x",
      isUntrusted: false,
    });
  });

  test("of a push to a branch, a new tag and a deletion", async () => {
    const branch = payload("push", ({ ref }) => ref === "refs/heads/master");
    expect((await event("push", "refs/heads/master", branch)).before).toBeNull();
    const before = "b".repeat(40);
    expect(await event("push", "refs/heads/master", { ...branch, before })).toMatchObject({
      branch: "master",
      tag: null,
      before,
      isDeletion: false,
      defaultBranch: "master",
      headSha: head,
    });
    const made = payload("push", (push) => push.ref === "refs/tags/simple-tag" && push.created === true);
    expect(await event("push", "refs/tags/simple-tag", made)).toMatchObject({
      branch: null,
      tag: "simple-tag",
      before: null,
    });
    const gone = payload("push", ({ deleted }) => deleted === true);
    expect((await event("push", "refs/tags/simple-tag", gone)).isDeletion).toBe(true);
  });

  test.each([
    ["workflow_dispatch", false],
    ["workflow_run", true],
    ["issue_comment", true],
  ])("%s: untrusted %s", async (name, isUntrusted) => {
    const read = await event(name, "refs/heads/main", payload(name));
    expect([read.isUntrusted, read.branch, read.pullRequest]).toEqual([isUntrusted, "main", null]);
  });

  test("of a schedule needs no payload of note, and GitHub Enterprise's addresses are kept", async () => {
    const env = { GITHUB_SERVER_URL: "https://ghes.example.com", GITHUB_API_URL: "https://ghes.example.com/api/v3" };
    const result = await read({ ...environment("schedule", "refs/heads/main"), ...env }, { schedule: "0 3 * * *" });
    expect(result.ok && result.settings.event).toMatchObject({
      serverUrl: "https://ghes.example.com",
      apiUrl: "https://ghes.example.com/api/v3",
      defaultBranch: null,
    });
  });

  test("that cannot be read is named", async () => {
    const env = environment("pull_request", "refs/pull/2/merge");
    expect(await problems(env, null)).toEqual([
      "the payload of the event is missing: /event.json (GITHUB_EVENT_PATH) does not exist",
    ]);
    expect(await problems(env, '{"pull_request":')).toEqual([
      expect.stringMatching(/^the payload of the event is no JSON: /),
    ]);
    expect(await problems(env, {})).toEqual([
      expect.stringMatching(/^the payload of pull_request is not what GitHub sends: pull_request: Invalid key/),
    ]);
    const body = payload("pull_request") as { pull_request: { head: object } };
    const forged = { ...body.pull_request, head: { ...body.pull_request.head, sha: "--upload-pack=x" } };
    expect(await problems(env, { ...body, pull_request: forged })).toEqual([
      "the payload of pull_request is not what GitHub sends: pull_request.head.sha: is no full commit SHA",
    ]);
  });

  test("that Gatehouse does not know, or an environment without one, is named", async () => {
    expect(await problems(environment("release", "refs/tags/v1"))).toEqual([
      'event "release" is not supported (allowed: pull_request, pull_request_target, pull_request_review, merge_group, push, schedule, workflow_dispatch, workflow_run, issue_comment)',
    ]);
    expect(await problems({})).toEqual(["GITHUB_EVENT_NAME is not set: this is not a workflow run"]);
    expect(
      await problems({ ...environment("push", "refs/heads/main"), GITHUB_SHA: "", GITHUB_REF: undefined }),
    ).toEqual(["GITHUB_SHA is not set", "GITHUB_REF is not set"]);
  });

  test("local is a terminal, and no event of GitHub", async () => {
    expect(await problems(environment("local", "refs/heads/main"))).toHaveLength(1);
  });
});
