import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { machine } from "../src/adapters/world.js";
import type { NotifyChannel } from "../src/core/notify.js";
import type { Release, RolloutState } from "../src/core/rollout.js";
import { GitHubLedger } from "../src/deploy/github-ledger.js";
import type { ActionEvent } from "../src/event.js";
import { rolloutState } from "../src/leftovers.js";
import type { Planned } from "../src/planned.js";
import type { World } from "../src/ports.js";
import { keepForPost } from "../src/rollouts-kept.js";
import { endRollouts } from "../src/rollouts-left.js";
import { tellOfRollouts } from "../src/rollouts-told.js";
import { load } from "./config/helpers.js";
import { FakeGitHub } from "./fakes/github.js";
import { FakeLog } from "./fakes/log.js";
import { FakeRunner } from "./fakes/runner.js";
import { HookServer } from "./world/hook-server.js";

const run = { id: "41", attempt: 1, url: "https://github.com/acme/api/actions/runs/41" };
const owner = { id: "run 41 attempt 1 x", words: run.url };
const event = {
  ...{ name: "push", repository: "acme/api", sha: "b".repeat(40), headSha: "b".repeat(40), branch: "main", tag: null },
  ...{ before: null, pullRequest: null, runId: "41", runNumber: 7, runAttempt: 1, serverUrl: "https://github.com" },
} as unknown as ActionEvent;
const release = (version: string): Release => ({ version, commit: version.repeat(40).slice(0, 40), images: [] });

let root: string;
let hook: HookServer;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "left-"));
  hook = await HookServer.start();
});
afterEach(async () => {
  await hook.close();
  await rm(root, { recursive: true });
});

/** A run that was cancelled with a rollout in this state, and its `post` step. */
async function posted(state: RolloutState, command: string, notify?: readonly NotifyChannel[], more: object = {}) {
  const log = new FakeLog();
  const runner = new FakeRunner();
  const github = new FakeGitHub({});
  github.chatops.model.comments.set(101, { author: "mona", authorType: "User", body: "", createdMs: 0, updatedMs: 0 });
  const interrupted = new AbortController().signal;
  const local = machine({ log, cwd: root, interrupted });
  const env: Record<string, string> = { ...local.env, HOOK: `${hook.url}/services/T0/secret-path`, KEY: "hunter2" };
  const world: World = { ...local, env, runner, github, temporary: root };
  const config = load(`gates:
  deploy:
    environments:
      staging: { url: "https://staging.test", target: { command: { deploy: "true", rollback: "${command}" } } }
`);
  const told: readonly NotifyChannel[] = [
    { kind: "webhook", address: "$HOOK", secret: "$KEY", on: ["failed", "rolled-back", "recovered", "deployed"] },
  ];
  const planned = {
    ...{ root, run, isUntrusted: false, baseBranch: "main", config: { ...config, notify: notify ?? told } },
    plan: { gates: [{ ...config.gates[0], needs: [] }] },
    ...more,
  } as unknown as Planned;
  const context = { scratch: join(root, "logs"), env: { PATH: env.PATH ?? "" } };
  const ledger = new GitHubLedger({ deployments: github.deployments, clock: world.clock, runUrl: run.url, leaseMs: 1 });
  const old = await ledger.open("staging", release("1"), { id: "old", words: "old" }, undefined);
  await ledger.write(old, { phase: "healthy", weight: 100 });
  const settled = await keepForPost(planned, { owner } as Parameters<typeof keepForPost>[1], context, world);
  const entry = await ledger.open("staging", release("2"), owner, undefined);
  await ledger.write(entry, state);
  await settled([{ deployments: [{ state, verdict: { outcome: "cancelled" } }] }] as never);
  const saved = runner.state.get(rolloutState) ?? "";
  const ended = await endRollouts(saved, world);
  await tellOfRollouts(ended, { event, checkName: "Gatehouse" }, world);
  const [last] = await github.deployments.statuses(2);
  return { saved, ended, log, github, summary: runner.summary ?? "", state: last?.state };
}

interface Told {
  readonly events: readonly string[];
  readonly outcome: string;
  readonly message: string;
}
const heard = () => hook.delivered.map(({ json }) => json as Told);

describe("a rollout that its cancelled run has left", () => {
  test("goes back in the post step, which tells of it, and shows it in its summary", async () => {
    const { saved, ended, summary, state } = await posted({ phase: "canary", weight: 10, step: 1 }, "true");
    expect([ended.isFine, state]).toEqual([true, "failure"]);
    expect(saved).toContain("$HOOK");
    for (const secret of ["secret-path", "hunter2", hook.url]) expect(saved).not.toContain(secret);
    expect(heard()).toMatchObject([
      {
        events: ["rolled-back"],
        outcome: "cancelled",
        message: "deploy: staging: the run was cancelled; rolled back to 1",
        run: { url: run.url, number: 7 },
        branch: "main",
      },
    ]);
    expect(hook.delivered[0]?.headers["x-gatehouse-signature-256"]).toMatch(/^sha256=/);
    expect(summary).toContain("the run was cancelled; rolled back to 1");
    expect(summary).toContain("https://staging.test");
  });

  test("and cannot go back is told as a failure", async () => {
    const { ended, log } = await posted({ phase: "deploying", weight: 0 }, "exit 4");
    expect(ended.isFine).toBe(false);
    expect(heard()).toMatchObject([{ events: ["failed", "rolled-back"], outcome: "failed" }]);
    expect(heard()[0]?.message).toContain("THE ROLLBACK to 1 FAILED");
    expect(log.lines.join("\n")).not.toContain("secret-path");
  });

  test("is finished where it had proven itself, and told as deployed", async () => {
    const { state } = await posted({ phase: "promoting", weight: 100 }, "true");
    expect(state).toBe("success");
    expect(heard()).toMatchObject([{ events: ["deployed"], outcome: "passed" }]);
  });

  test("is told to whoever has asked for it by a comment, and to all who are told of runs", async () => {
    const reply = { issue: 7, comment: 101, marker: "<!-- x -->", id: null, line: "!deploy staging", by: "mona" };
    const asked = { isUntrusted: true, asked: release("2"), reply };
    const { github } = await posted({ phase: "canary", weight: 10, step: 1 }, "true", undefined, asked);
    expect(heard()).toMatchObject([{ events: ["rolled-back"] }]);
    const [answer, ...others] = await github.comments(7);
    expect(others).toEqual([]);
    expect(answer?.body).toContain("the run was cancelled; rolled back to 1");
    expect(answer?.body).toContain(`commit/${release("2").commit}`);
    expect(github.chatops.model.reactions).toEqual(["101 -1"]);
  });

  test("is told to nobody by a run that anybody can cause, and said where nobody can be told", async () => {
    await posted({ phase: "deploying", weight: 0 }, "true", undefined, { isUntrusted: true });
    expect(heard()).toEqual([]);
    const gone: NotifyChannel = { kind: "slack", address: "$GONE", on: ["rolled-back"] };
    const { log, summary } = await posted({ phase: "deploying", weight: 0 }, "true", [gone]);
    const words = "Slack was not told: GONE is not set in the step's environment";
    expect(log.lines.join("\n")).toContain(
      "Slack was not told (rolled-back): GONE is not set in the step's environment",
    );
    expect(summary).toContain(words);
  });
});
