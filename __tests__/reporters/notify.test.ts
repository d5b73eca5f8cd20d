import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeHttp } from "../../src/adapters/http.js";
import type { NotifyChannel } from "../../src/core/notify.js";
import type { Report } from "../../src/core/report.js";
import { cancelled, passed } from "../../src/core/verdict.js";
import type { CheckConclusion, Clock } from "../../src/ports.js";
import { type NotifyTarget, notifyReporter } from "../../src/reporters/notify.js";
import { check } from "../contract/github.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeGitHub } from "../fakes/github.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { cancelledRun, gate, green, red, type Sample } from "../render/samples.js";
import { HookServer } from "../world/hook-server.js";

const path = "/services/T000/B000/s3cr3tpath";
const [before, parent, older] = ["b", "c", "d"].map((letter) => letter.repeat(40)) as [string, string, string];

let hook: HookServer;
let log: FakeLog;
let runner: FakeRunner;
let github: FakeGitHub;
let waits: number[];

beforeEach(async () => {
  hook = await HookServer.start();
  log = new FakeLog();
  runner = new FakeRunner();
  github = new FakeGitHub({ firstParents: () => [before, parent, older] });
  waits = [];
});
afterEach(async () => {
  await hook.close();
});

const slack: NotifyChannel = { kind: "slack", address: "$SLACK_WEBHOOK_URL", on: ["failed", "recovered"] };
const webhook: NotifyChannel = {
  kind: "webhook",
  address: "$HOOK_URL",
  secret: "$HOOK_KEY",
  on: ["failed", "recovered"],
};
const push = { repository: "acme/billing", event: "push", branch: "main", tag: null, base: "main", before };

async function tell(
  sample: Sample,
  channels: readonly NotifyChannel[],
  more: Partial<NotifyTarget> = {},
  env: object = {},
) {
  const own = new FakeClock(1_700_000_000_000);
  const clock: Clock = {
    now: () => own.now(),
    uptime: () => own.uptime(),
    wait: async (ms) => {
      waits.push(ms);
      own.advance(ms);
    },
  };
  const world = {
    ...{ http: nodeHttp(), clock, log, runner, github, notes: [], interrupted: new AbortController().signal },
    env: { SLACK_WEBHOOK_URL: hook.url + path, HOOK_URL: `${hook.url}/hook`, HOOK_KEY: "sign-with-me", ...env },
  };
  const context = { ...sample.context, pullRequest: null, runId: "991" };
  await notifyReporter(world, { ...push, channels, ...more }).close?.(sample.report, context);
}

/** The roll-up of an earlier run of a commit. */
async function past(
  headSha: string,
  conclusion: CheckConclusion,
  externalId = "gatehouse-7-1-Gatehouse",
): Promise<void> {
  await github.createCheck(check({ name: "Gatehouse", headSha, externalId, status: "completed", conclusion }));
}

describe("who is told", () => {
  test("a failed run of the base branch: Slack by blocks, a webhook by a signed document", async () => {
    await tell(red(), [slack, webhook]);
    const bySlack = hook.delivered.find((each) => each.path === path);
    const byHook = hook.delivered.find((each) => each.path === "/hook");
    expect(bySlack?.json).toMatchObject({
      blocks: [{ type: "header", text: { text: "❌ acme/billing: main failed" } }, {}, {}, {}],
    });
    expect(byHook?.json).toMatchObject({ schemaVersion: 1, events: ["failed"], branch: "main", outcome: "failed" });
    const signature = createHmac("sha256", "sign-with-me")
      .update(byHook?.text ?? "")
      .digest("hex");
    expect(byHook?.headers["x-gatehouse-signature-256"]).toBe(`sha256=${signature}`);
    expect(byHook?.headers["x-gatehouse-event"]).toBe("failed");
    // Signed with the rest: an old document is no new one.
    expect(byHook?.json).toMatchObject({
      delivery: byHook?.headers["x-gatehouse-delivery"],
      sentAt: "2023-11-14T22:13:20.000Z",
    });
    expect(bySlack?.headers["x-gatehouse-signature-256"]).toBeUndefined();
    expect(log.lines).toEqual(expect.arrayContaining(["Slack was told: failed.", "The webhook was told: failed."]));
    expect(runner.summary).toBeNull();
  });

  const quiet: readonly [string, Sample, Partial<NotifyTarget>][] = [
    ["a pull request", red(), { event: "pull_request", branch: null }],
    ["another branch", red(), { branch: "topic" }],
    ["a cancelled run", cancelledRun(), {}],
    ["a green run of which nothing is known", green(), {}],
  ];
  test.each(quiet)("not of %s", async (_name, sample, more) => {
    await tell(sample, [slack], more);
    expect([hook.delivered, log.lines]).toEqual([[], []]);
  });

  const asked: readonly [string, NotifyChannel["when"], Partial<NotifyTarget>, number][] = [
    ["a pull request that events name", { events: ["pull_request"] }, { event: "pull_request", branch: null }, 1],
    ["a branch that is named", { branches: ["release/*"] }, { branch: "release/1" }, 1],
    ["the base branch, which is not named", { branches: ["release/*"] }, {}, 0],
    ["a tag", undefined, { branch: null, tag: "v1.0.0" }, 1],
    ["a merge queue's branch", undefined, { event: "merge_group", branch: "main" }, 0],
  ];
  test.each(asked)("%s", async (_name, when, more, times) => {
    await tell(red(), [{ ...slack, when }], more);
    expect(hook.delivered).toHaveLength(times);
  });
});

test("a release that was published", async () => {
  const sample = green();
  const released = {
    tag: "v1.2.0",
    url: "https://github.com/acme/billing/releases/tag/v1.2.0",
    state: "published" as const,
    isNew: true,
    assets: [],
  };
  const made = gate("release", { kind: "release", release: released });
  const run = { ...sample, report: { ...sample.report, gates: [...sample.report.gates, made] } };
  await tell(run, [{ ...slack, on: ["released", "failed"] }], { branch: null, tag: "v1.2.0" });
  const left = gate("release", { kind: "release", release: { ...released, state: "draft" } });
  await tell({ ...run, report: { ...run.report, gates: [left] } }, [{ ...slack, on: ["released"] }]);
  const again = gate("release", { kind: "release", release: { ...released, isNew: false } });
  await tell({ ...run, report: { ...run.report, gates: [again] } }, [{ ...slack, on: ["released"] }]);
  expect(hook.delivered.map(({ json }) => (json as { text: string }).text.split(": ").slice(0, 2).join(": "))).toEqual([
    "🏷️ acme/billing: v1.2.0 was released",
  ]);
  expect(hook.delivered[0]?.text).toContain(`<${released.url}|release>`);
});

describe("recovered", () => {
  const commit = green().report.commit ?? "";
  const told = async (sample: Sample = green()) => {
    await tell(sample, [webhook]);
    return hook.delivered.map(({ json }) => (json as { events: readonly string[] }).events);
  };

  test("after the commit before the push had failed", async () => {
    await past(commit, "success", "gatehouse-991-1-Gatehouse");
    await past(before, "failure");
    expect(await told()).toEqual([["recovered"]]);
  });
  test("after an earlier attempt of the same commit", async () => {
    await past(commit, "failure");
    expect(await told()).toEqual([["recovered"]]);
  });
  test("after a cancelled run, by the one before it", async () => {
    await past(before, "cancelled");
    await past(parent, "failure");
    expect(await told()).toEqual([["recovered"]]);
  });
  test("not after a green run, though an older one had failed", async () => {
    await past(before, "success");
    await past(parent, "failure");
    expect(await told()).toEqual([]);
  });
  test("not by a check of the same name that is not ours", async () => {
    await past(before, "failure", "someone");
    expect(await told()).toEqual([]);
  });
  test("not where GitHub does not tell", async () => {
    await past(before, "failure");
    github.goDown();
    expect(await told()).toEqual([]);
    expect(log.lines[0]).toMatch(/^Whether the branch has recovered is not known: /);
  });
  test("not of a run that is not green", async () => {
    await past(before, "failure");
    const { context, report } = green();
    const verdict = cancelled("interrupted", "stopped");
    expect(await told({ context, report: { ...report, verdict } satisfies Report })).toEqual([]);
    expect(passed("x").outcome).toBe("passed");
  });
});

describe("trouble", () => {
  const warning = () => log.lines.filter((line) => line.startsWith("warning: "));

  test("a pause that the server asks for is kept, and a lost answer tried again", async () => {
    hook.answers.push({ status: 429, headers: { "retry-after": "3" } }, "reset", { status: 503 });
    await tell(red(), [slack]);
    expect([hook.delivered.length, waits]).toEqual([4, [3_000, 2_000, 4_000]]);
    expect([warning(), runner.summary]).toEqual([[], null]);
  });

  test("a longer pause than there is time for is not waited for, and said in log and summary", async () => {
    hook.answers.push({ status: 429, headers: { "retry-after": "60" } });
    await tell(red(), [slack]);
    expect([hook.delivered.length, waits]).toEqual([1, []]);
    expect(warning()).toEqual([
      'warning: Slack was not told (failed): the server answered 429 {"message":"made to fail"}, and asked to wait 60 s. The verdict does not depend on it.',
    ]);
    expect(runner.summary).toContain("notifications: Slack was not told: the server answered 429");
  });

  test("a refusal is final; the address is nowhere in what is said", async () => {
    hook.answers.push({ status: 404, body: { message: `no hook ${path} at ${hook.url}${path}` } });
    await tell(red(), [slack]);
    expect(hook.delivered).toHaveLength(1);
    expect(warning()[0]).toContain("the server answered 404");
    expect(`${log.lines.join("\n")}${runner.summary}`).not.toContain("s3cr3tpath");
    expect(log.masked).toContain(hook.url + path);
  });

  test("not even a part of an address is in what is said, wherever a server's words end", async () => {
    const token = "Zq4Vt9Lm2Xc7Rb1Kd8Wf5Ny3";
    const url = `${hook.url}/services/T0G9PQBBK/B0KNLGHFZ/${token}?api-version=1&sig=${token}%2Fabc`;
    const words = [...Array(31).keys()].map((more) => `${"x".repeat(130 + more * 5)} ${url}`);
    for (const each of [...words, `no hook ${token}`, `T0G9PQBBK/B0KNLGHFZ/${token}`, `sig ${token}/abc`]) {
      hook.answers.push({ status: 404, body: { message: each } });
      await tell(red(), [slack], {}, { SLACK_WEBHOOK_URL: url });
    }
    expect(hook.delivered).toHaveLength(34);
    expect(`${log.lines.join("\n")}${runner.summary}`).not.toMatch(/Zq4|T0G9PQ|B0KNLG/);
  });

  test("a secret inside of an address that stands in the config", async () => {
    const address = `${hook.url}/hook?key=$HOOK_KEY`;
    hook.answers.push({ status: 404, body: { message: "no hook for /hook?key=sign-with-me" } });
    await tell(red(), [{ kind: "webhook", address, on: ["failed"] }]);
    expect(hook.delivered[0]?.path).toBe("/hook?key=sign-with-me");
    expect(`${log.lines.join("\n")}${runner.summary}`).not.toContain("sign-with-me");
    expect(log.masked).toContain("sign-with-me");
  });

  test("four tries are all", async () => {
    hook.answers.push("reset", "html", "reset", { status: 500 });
    await tell(red(), [slack]);
    expect([hook.delivered.length, waits]).toEqual([4, [1_000, 2_000, 4_000]]);
    expect(warning()[0]).toContain("the server answered 500");
  });

  test("a secret that is not there, is empty, or is no address", async () => {
    const other: NotifyChannel = { ...slack, kind: "teams", address: "$TEAMS_URL" };
    await tell(red(), [other]);
    await tell(red(), [other], {}, { TEAMS_URL: "" });
    await tell(red(), [other], {}, { TEAMS_URL: "http://chat.example.com/x" });
    await tell(red(), [webhook], {}, { HOOK_KEY: "" });
    expect(warning().map((line) => line.slice("warning: ".length).split(". The")[0])).toEqual([
      "Teams was not told (failed): TEAMS_URL is not set in the step's environment",
      "Teams was not told (failed): $TEAMS_URL is empty",
      "Teams was not told (failed): the address does not begin with https://",
      "The webhook was not told (failed): $HOOK_KEY is empty",
    ]);
    expect(hook.delivered).toEqual([]);
  });
});
