import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CommitCheck, SpokenComment } from "../../src/ports.js";
import { type CommentOptions, commentPayload } from "../world/payloads.js";
import type { JobOptions, StepResult } from "../world/runner.js";
import { Scene } from "./scene.js";

/** Commands by comment, against GitHub on loopback and real processes. */

/** Writes down what it is asked for, by whose commit it is. */
const target = (whose: string) => `const fs = require("node:fs");
const { GATEHOUSE_ENVIRONMENT: where, GATEHOUSE_ACTION: action, GATEHOUSE_VERSION: version } = process.env;
fs.appendFileSync(process.env.PLACE + "/calls", ["${whose}", where, action, version].join(" ") + "\\n");
`;
const environments = `
      staging:
        target: { command: node target.cjs }
      frozen:
        target: { command: node target.cjs }
        freeze: 2026-01-01..2099-12-31
      production:
        when: { tags: ["v*"] }
        target: { command: node target.cjs }
`;
const config = (command: string) => `version: 1
gates:
  test:
    steps: [{ run: ${command} }]
  deploy:
    needs: [test]
    environments:${environments}`;

let scene: Scene;
let runId = 9_000_000_100;
let commentId = 100;

beforeAll(async () => {
  const ours = {
    "target.cjs": target("main"),
    ".github/gatehouse.yml": config("exit 1"),
    ".gitignore": ".gatehouse/\n",
  };
  const hostile = {
    "target.cjs": target("feature"),
    ".github/gatehouse.yml": config("true").replace(/frozen:/, "stolen:"),
  };
  scene = await Scene.create({ base: ours, change: hostile, earlier: [{ "target.cjs": target("old") }] });
});
afterAll(() => scene.close());

const at = (name: string) => join(scene.repository.folder, name);
const head = () => scene.repository.headSha;
const short = (sha: string) => sha.slice(0, 7);
const model = () => scene.github.state.chatops.model;
const nowMs = Math.floor(Date.now() / 1000) * 1000;

const passedCheck = (): CommitCheck => ({
  id: 5,
  name: "Gatehouse",
  app: "github-actions",
  externalId: "gatehouse-41-1-Gatehouse",
  status: "completed",
  conclusion: "success",
});

beforeEach(async () => {
  await rm(at("calls"), { force: true });
  const { chatops, comments, checks, deployments } = scene.github.state;
  for (const list of [comments, checks, deployments.stored, deployments.history, scene.github.requests])
    list.length = 0;
  const fresh = new (chatops.model.constructor as new () => typeof chatops.model)();
  chatops.model = fresh;
  fresh.give("mona", "write");
  fresh.give("eve", "read");
  fresh.give("otto", "maintain");
  fresh.pulls.set(7, { isOpen: true, isFork: false, headSha: head(), headRef: "feature/refund" });
  fresh.moves.set("feature/refund", [{ atMs: nowMs - 60_000, after: head() }]);
  for (const sha of [head(), scene.repository.baseSha]) fresh.checks.set(sha, [passedCheck()]);
});

interface Said {
  readonly comment?: Partial<CommentOptions>;
  /** What the API says of the comment by now. */
  readonly now?: Partial<SpokenComment>;
  readonly job?: Partial<JobOptions>;
}

/** A comment, and the run that it starts on the default branch. */
async function say(body: string, { comment = {}, now = {}, job = {} }: Said = {}): Promise<StepResult> {
  const { repository, github } = scene;
  const times = { createdMs: nowMs, updatedMs: nowMs };
  const said = { id: ++commentId, issue: 7, isPullRequest: true, body, author: "mona", authorType: "User", ...times };
  const event = { ...said, ...comment };
  const { author, authorType, createdMs, updatedMs } = event;
  github.state.chatops.model.comments.set(event.id, {
    ...{ author, authorType, body: event.body, createdMs, updatedMs },
    ...now,
  });
  await repository.checkout("main", repository.baseSha);
  github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
  const actors = { GITHUB_ACTOR: event.author, GITHUB_TRIGGERING_ACTOR: event.author };
  const { env, ...more } = job;
  return scene.run({
    ...{ event: "issue_comment", payload: commentPayload(event), sha: repository.baseSha, ref: "refs/heads/main" },
    ...{ headRef: undefined, baseRef: undefined, runId },
    env: { PLACE: repository.folder, ...actors, ...env },
    ...more,
  });
}

const calls = async () => (await readFile(at("calls"), "utf8").catch(() => "")).split("\n").slice(0, -1);
const answers = () => scene.github.state.comments.map(({ body }) => body);
const reactions = () => model().reactions.map((mark) => mark.split(" ")[1]);
const written = () => scene.github.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation);

describe("a command", () => {
  test("deploys the pull request's head, by the default branch's config, and says so in one comment", async () => {
    const result = await say("!deploy staging\nthanks");
    expect(result).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
    expect(await calls()).toEqual([
      `feature staging deploy ${short(head())}`,
      `feature staging promote ${short(head())}`,
    ]);
    const { deployments, checks } = scene.github.state;
    expect(deployments.stored).toMatchObject([
      { sha: head(), environment: "staging", payload: { owner: { by: "mona" } } },
    ]);
    expect(deployments.states("staging")).toEqual(["success"]);
    expect(checks).toEqual([]);
    expect(reactions()).toEqual(["eyes", "rocket"]);
    expect(answers()).toEqual([
      expect.stringMatching(/^<!-- gatehouse-command:101:\d+ -->\n### ✅ staging: \w+ is healthy/),
    ]);
    expect(answers()[0]).toContain("`!deploy staging` of mona");
    expect(result.outputs.get("conclusion")).toBe("passed");
    expect(written()).toEqual([
      "reactions/create-for-issue-comment",
      "issues/create-comment",
      "repos/create-deployment",
      ...Array(4).fill("repos/create-deployment-status"),
      "issues/update-comment",
      "reactions/create-for-issue-comment",
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  test("goes back to a release that was healthy, at once, by its own commit", async () => {
    const { repository } = scene;
    const old = repository.mergeBaseSha;
    expect(await say("!deploy frozen")).toMatchObject({ exitCode: 1 });
    expect(await calls()).toEqual([]);
    const owner = { id: "run 40 attempt 1 x", words: "run 40" };
    const { deployments } = scene.github.state;
    for (const [environment, state, sha, version] of [
      ["frozen", "inactive", old, "v1.0.0"],
      ["frozen", "success", head(), "v1.1.0"],
    ] as const) {
      const payload = { gatehouse: 1, claim: "x", version, images: [], owner };
      deployments.create({ ref: sha, environment, payload, auto_merge: false, required_contexts: [] });
      const { id = 0 } = deployments.stored.at(-1) ?? {};
      for (const each of new Set(["success", state])) {
        deployments.addStatus(id, { state: each, description: "healthy · 100 %", auto_inactive: false });
      }
    }
    expect(await say("!rollback v0.9.0")).toMatchObject({ exitCode: 0 });
    expect(answers().at(-1)).toContain("v0.9.0 was never healthy anywhere. What was, newest first: in staging nothing");
    expect(await calls()).toEqual([]);
    expect(await say("!rollback v1.0.0")).toMatchObject({ exitCode: 0, errors: [] });
    expect(await calls()).toEqual(["main frozen deploy v1.0.0", "main frozen promote v1.0.0"]);
    expect(deployments.stored.at(-1)).toMatchObject({
      sha: old,
      environment: "frozen",
      payload: { version: "v1.0.0" },
    });
    expect(deployments.states("frozen").slice(-3)).toEqual(["inactive", "inactive", "success"]);
    expect(scene.github.violations).toEqual([]);
  });

  test("sets windows aside for a time, and tells of it", async () => {
    expect(await say("!approve-window frozen 2h because of it")).toMatchObject({ exitCode: 0 });
    expect(answers().at(-1)).toContain("!approve-window needs the role maintain, and mona has write");
    expect(await say("!deploy frozen")).toMatchObject({ exitCode: 1 });
    expect(answers().at(-1)).toContain("frozen: frozen 2026-01-01..2099-12-31");
    const reason = "<b>now</b> @acme/sre $(id)";
    expect(await say(`!approve-window frozen 2h ${reason}`, { comment: { author: "otto" } })).toMatchObject({
      exitCode: 0,
    });
    expect(answers().at(-1)).toMatch(/Windows and freezes of frozen are overridden by otto until 20\S+ \S+ UTC/);
    expect(answers().at(-1)).not.toMatch(/<b>|@acme/);
    expect(scene.github.state.deployments.stored.at(-1)).toMatchObject({
      task: "gatehouse:window",
      payload: { by: "otto", forMs: 7_200_000, reason },
    });
    const result = await say("!deploy frozen");
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(await calls()).toHaveLength(2);
    expect(result.summary).toContain("window overridden by otto until");
    expect(answers().at(-1)).toContain("window overridden by otto until");
    await say("!status");
    expect(answers().at(-1)).toMatch(
      new RegExp(`\\| frozen \\| \`${short(head())}\` .* by mona \\|  \\| yes: windows overridden`),
    );
    expect(answers().at(-1)).toContain("| staging | nothing known |  |  | yes |");
    expect(scene.github.violations).toEqual([]);
  });

  test("that is run again edits its own answer, and one that another run has is left alone", async () => {
    const again = { comment: { id: 900 }, job: { runId: 77 } };
    model().checks.clear();
    await say("!deploy staging", again);
    expect(answers()).toEqual([expect.stringContaining("has not run")]);
    model().checks.set(head(), [passedCheck()]);
    await say("!deploy staging", { ...again, job: { runId: 77, runAttempt: 2 } });
    expect(answers()).toEqual([expect.stringContaining("is healthy")]);
    await say("!deploy staging", { ...again, job: { runId: 78 } });
    expect(answers()).toEqual([expect.stringContaining("is healthy")]);
    expect(await calls()).toHaveLength(2);
  });
});

test("a comment without a command does nothing and says nothing", async () => {
  for (const body of ["Nice work!", "> !deploy staging", "please\n!deploy staging"]) {
    const result = await say(body, { comment: { author: "stranger" } });
    expect(result).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
    expect(result.outputs.get("conclusion")).toBe("skipped");
  }
  expect(await calls()).toEqual([]);
  expect(scene.github.requests).toEqual([]);
});

/** What is tried, what it says, and why it comes to nothing: the table of docs/chatops.md. */
const attacks: readonly (readonly [string, string, string, (() => Said) | undefined, (string | null)?])[] = [
  ["an edited comment", "!deploy staging", "only a new comment is obeyed", () => ({ comment: { action: "edited" } })],
  [
    "a comment that was edited before the run",
    "!deploy staging",
    "the comment was edited",
    () => ({ now: { body: "!deploy production", updatedMs: nowMs + 1000 } }),
  ],
  [
    "a bot",
    "!deploy staging",
    "app[bot] is a bot",
    () => ({ comment: { author: "app[bot]", authorType: "Bot" } }),
    null,
  ],
  [
    "a reader",
    "!deploy staging",
    "!deploy needs the role write, and eve has read",
    () => ({ comment: { author: "eve" } }),
  ],
  [
    "a stranger",
    "!rollback v1",
    "!rollback needs the role write, and mallory has none",
    () => ({ comment: { author: "mallory" } }),
  ],
  [
    "a run that another has started again",
    "!deploy staging",
    "and eve has read",
    () => ({ job: { runAttempt: 2, env: { GITHUB_TRIGGERING_ACTOR: "eve" } } }),
  ],
  [
    "a role that GitHub does not tell",
    "!deploy staging",
    "the role of mona could not be learned",
    () => {
      model().roles.set("mona", 403);
      return {};
    },
  ],
  [
    "a fork",
    "!deploy staging HEAD",
    "from a fork, whose code is not deployed",
    () => {
      model().pulls.set(7, { isOpen: true, isFork: true, headSha: head(), headRef: "feature/refund" });
      return {};
    },
  ],
  [
    "a commit pushed between comment and run",
    "!deploy staging",
    "was pushed to since the comment",
    () => {
      model().moves.set("feature/refund", [{ atMs: nowMs + 5000, after: head() }]);
      return {};
    },
  ],
  [
    "a commit with a forged date",
    "!deploy staging",
    "was pushed to since the comment",
    // Its own date is that of March, long before the comment; GitHub has seen the push after it.
    () => {
      model().moves.set("feature/refund", [
        { atMs: nowMs + 5000, after: head() },
        { atMs: nowMs - 60_000, after: "0".repeat(40) },
      ]);
      return {};
    },
  ],
  ["a short SHA", "!deploy staging abcdef1", "abcdef1 is not the full name of a commit", undefined],
  ["another commit", `!deploy staging ${"d".repeat(40)}`, "the head of the pull request is", undefined],
  [
    "a commit that was not judged",
    "!deploy staging HEAD",
    "the check Gatehouse has not run",
    () => {
      model().checks.set(head(), [{ ...passedCheck(), app: "mallory" }]);
      return {};
    },
  ],
  ["an unknown release", "!rollback v9", "v9 was never healthy anywhere", undefined],
  [
    "a release that a person wrote into the ledger",
    "!rollback v6",
    "v6 was never healthy anywhere",
    () => {
      const { deployments } = scene.github.state;
      const payload = { gatehouse: 1, claim: "x", version: "v6", images: [], owner: { id: "x", words: "x" } };
      deployments.create({ ref: head(), environment: "staging", payload, auto_merge: false, required_contexts: [] });
      const forged = deployments.stored.at(-1);
      if (forged) Object.assign(forged, { creator: { login: "mallory" } });
      deployments.addStatus(forged?.id ?? 0, {
        state: "success",
        description: "healthy · 100 %",
        auto_inactive: false,
      });
      return {};
    },
  ],
  ["a shell in the environment's name", "!deploy staging;id", "words are made of letters", undefined],
  ["a shell in the release's name", "!rollback $(id>/tmp/x)", "words are made of letters", undefined],
  ["an environment of the pull request's own config", "!deploy stolen", "stolen is no environment", undefined],
  ["an environment for tags", "!deploy production HEAD", "production is deployed to only on tags v*", undefined],
  [
    "a longer override than there may be",
    "!approve-window frozen 9h because",
    "at most 8h",
    () => ({ comment: { author: "otto" } }),
  ],
];

describe("an attack is refused", () => {
  test.each(attacks.map(([name, body, reason, prepare, answer]) => ({ name, body, reason, prepare, answer })))(
    "$name",
    async ({ body, reason, prepare, answer }) => {
      const said = prepare?.() ?? {};
      const before = scene.github.state.deployments.stored.length;
      const result = await say(body.replace("HEAD", head()), said);
      expect(result).toMatchObject({ exitCode: 0, errors: [] });
      expect(result.outputs.get("conclusion")).toBe("skipped");
      expect(result.log.join("\n")).toContain(reason);
      expect(await calls()).toEqual([]);
      expect(scene.github.state.deployments.stored).toHaveLength(before);
      expect(scene.github.state.checks).toEqual([]);
      if (answer === null) expect(answers()).toEqual([]);
      else {
        expect(answers()).toHaveLength(1);
        expect(answers()[0]).toContain("🚫 Refused");
        expect(reactions().at(-1)).toBe("-1");
      }
      expect(scene.github.violations).toEqual([]);
    },
  );

  test("an override that a person wrote into the deployments", async () => {
    const { deployments } = scene.github.state;
    const payload = { gatehouseWindow: 1, claim: "x", by: "otto", forMs: 3_600_000, reason: "x", url: "x" };
    const more = { auto_merge: false, required_contexts: [], task: "gatehouse:window" };
    deployments.create({ ref: head(), environment: "frozen", payload, ...more });
    const forged = deployments.stored.at(-1);
    if (forged) Object.assign(forged, { creator: { login: "mallory" } });
    expect(await say("!deploy frozen")).toMatchObject({ exitCode: 1 });
    expect(await calls()).toEqual([]);
  });

  test("a checkout of the pull request's code", async () => {
    const { repository } = scene;
    await mkdir(at("marks"), { recursive: true });
    await writeFile(join(at("marks"), "x"), "");
    const event = { id: ++commentId, issue: 7, isPullRequest: true, body: "!deploy staging", author: "mona" };
    const times = { authorType: "User", createdMs: nowMs, updatedMs: nowMs };
    await repository.checkout("pull/7/head", head());
    const result = await scene.run({
      ...{ event: "issue_comment", payload: commentPayload({ ...event, ...times }), sha: repository.baseSha },
      ...{ ref: "refs/heads/main", headRef: undefined, baseRef: undefined },
      env: { PLACE: repository.folder, GITHUB_ACTOR: "mona", GITHUB_TRIGGERING_ACTOR: "mona" },
    });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain("issue_comment runs with a token that can write");
    expect(await calls()).toEqual([]);
  });
});
