import { describe, expect, test } from "@jest/globals";
import type { NotifyEvent } from "../../src/core/notify.js";
import type { RolloutPhase } from "../../src/core/rollout.js";
import { countTests } from "../../src/core/tests.js";
import { failed, inconclusive, passed, type Verdict } from "../../src/core/verdict.js";
import { slackHeader, slackSection, teamsBytes } from "../../src/render/limits.js";
import { discordMessage } from "../../src/render/notify-discord.js";
import { type NotifyPlace, notifyMessage } from "../../src/render/notify-message.js";
import { slackMessage } from "../../src/render/notify-slack.js";
import { teamsMessage } from "../../src/render/notify-teams.js";
import { webhookDocument } from "../../src/render/notify-webhook.js";
import { expectGolden } from "./golden.js";
import { images, released } from "./image-samples.js";
import { brokenRun, context, gate, green, red, report, type Sample } from "./samples.js";

const place = { repository: "acme/billing", branch: "main", tag: null };
const sent = { delivery: "7c1f8a52-0b6e-4f5d-9a43-2f6f3f1d8b11", sentAt: "2026-11-21T09:30:00.000Z" };
const channels = { slack: slackMessage, discord: discordMessage, teams: teamsMessage };

function all(events: readonly NotifyEvent[], sample: Sample, at: NotifyPlace = place): string {
  const message = notifyMessage(events, sample.report, sample.context, at);
  const shown = Object.entries(channels).map(([name, make]) => [name, make(message)]);
  const webhook = webhookDocument(events, sample.report, sample.context, at, sent);
  return `${JSON.stringify({ ...Object.fromEntries(shown), webhook }, null, 2)}\n`;
}

describe("messages", () => {
  test("of a failed run", () => expectGolden("notify-red.json", all(["failed"], red())));
  test("of a run that could not be judged", () => expectGolden("notify-broken.json", all(["failed"], brokenRun())));
  test("of a branch that passes again", () => expectGolden("notify-green.json", all(["recovered"], green())));
  test("of a release", () =>
    expectGolden("notify-released.json", all(["released"], released(), { ...place, branch: null, tag: "v1.2.0" })));
  test.each([
    ["rolled-back", "was rolled back"],
    ["stuck", "could not be rolled back"],
  ] as const)("of a rollout that ended %s", (phase, words) => {
    const release = { version: "v2", commit: "", images: [] };
    const verdict = failed("deploy", "exited with code 4");
    const state = { phase, weight: 0 };
    const deployment = { environment: "production", verdict, release, previous: null, state, timeline: [] };
    const gates = [gate("deploy", { kind: "deploy", verdict, deployments: [deployment] })];
    const { title } = notifyMessage(["rolled-back"], report(gates), context(gates), place);
    expect(title).toContain(`main ${words}`);
  });
  test.each([
    ["rolled-back", "rolled back to v0", "⏪ acme/billing: v1 was rolled back"],
    ["stuck", "THE ROLLBACK to v0 FAILED", "⏪ acme/billing: v1 could not be rolled back"],
  ] as const)("of a rollout of a run that is gone, which ended %s", (phase, words, title) => {
    const [old, own] = ["v1", "v2"].map((version) => ({ version, commit: "", images: [] }));
    if (!old || !own) throw new Error("two releases");
    const states = (...phases: readonly RolloutPhase[]) => phases.map((one) => ({ phase: one, weight: 0 }));
    const timeline = states("rolling-back", phase).map((state) => ({ atMs: 0, state }));
    const message = `the run that rolled out v1 is gone; ${words}`;
    const verdict = phase === "stuck" ? failed("deploy", message) : passed(message);
    const left = [{ release: old, verdict, previous: null, state: { phase, weight: 0 }, timeline }];
    const of = (mine: Verdict, state: RolloutPhase, events: readonly NotifyEvent[]) => {
      const now = { phase: state, weight: 100 };
      const deployment = {
        environment: "production",
        verdict: mine,
        release: own,
        previous: null,
        state: now,
        timeline: [],
        left,
      };
      const gates = [gate("deploy", { kind: "deploy", verdict: mine, deployments: [deployment] })];
      const sample = { report: report(gates), context: context(gates) };
      const document = webhookDocument(events, sample.report, sample.context, place, sent);
      return { ...notifyMessage(events, sample.report, sample.context, place), document };
    };
    const good = of(passed("v2 is healthy"), "healthy", ["rolled-back", "deployed"]);
    expect(good).toMatchObject({ title, headline: expect.stringContaining("deploy passes") });
    expect(good.gates).toEqual([`✅ deploy: v2 is healthy in production · production: ${message}`]);
    expect(good.document).toMatchObject({
      left: [{ environment: "production", version: "v1", state: phase, message }],
    });
    const shut = of(inconclusive("window", "closed"), "rolled-back", ["failed", "rolled-back"]);
    expect(shut.title).toContain("main could not be judged");
    expect(shut.gates.at(-1)).toContain(`production: ${message}`);
  });
  test("of services that did not come up", () => expectGolden("notify-images.json", all(["failed"], images())));
});

describe("other people's text", () => {
  const hostile =
    "<!channel> @here @everyone <https://evil.test|ok> *b* `c` [x](https://evil.test) :smile: <@U1> &amp; \u202e";
  const tests = countTests([{ name: hostile, status: "failed" }]);
  const gates = [
    gate(`test ${hostile}`, { verdict: failed("tests-failed", `1 failed: ${hostile}`), tests }),
    gate("build", { verdict: failed("exit-code", hostile) }),
  ];
  const sample = { report: report(gates), context: context(gates) };
  const message = notifyMessage(["failed"], sample.report, sample.context, { ...place, branch: hostile });

  test("is plain in Slack, and calls nobody", () => {
    const { text, blocks } = slackMessage(message) as { text: string; blocks: { text?: { type: string } }[] };
    expect(text).not.toMatch(/<|>|@(?=\w)|&(?!(amp|lt|gt);)/);
    expect(blocks.map((block) => block.text?.type)).toEqual(["plain_text", "plain_text", "plain_text", undefined]);
    expect(JSON.stringify(blocks[3])).not.toContain("evil");
  });

  test("has no markdown in Discord, and pings nobody", () => {
    const { embeds, allowed_mentions } = discordMessage(message) as {
      embeds: [{ title: string; description: string }];
      allowed_mentions: unknown;
    };
    expect(allowed_mentions).toEqual({ parse: [] });
    const words = embeds[0].description.split("\n\n")[0] ?? "";
    for (const text of [embeds[0].title, words]) expect(text).not.toMatch(/(?<!\\)[*_~`|<>[\]()@]/);
  });

  test("stands in runs without markdown in Teams, with every hidden character shown", () => {
    const card = JSON.stringify(teamsMessage(message));
    expect(card).not.toContain('"TextBlock"');
    expect(card).toContain("[U+202E]");
    expect(card).not.toContain("\u202e");
  });
});

test("the largest run stays within each channel's limits", () => {
  const gates = Array.from({ length: 300 }, (_, index) =>
    gate(`${"ü`*".repeat(200)}${index}`, { verdict: failed("exit-code", "ä*_`".repeat(20_000)) }),
  );
  const sample = { report: report(gates), context: context(gates) };
  const message = notifyMessage(["failed"], sample.report, sample.context, { ...place, branch: "b".repeat(5_000) });
  const slack = slackMessage(message) as { blocks: { text?: { text: string } }[] };
  expect(slack.blocks[0]?.text?.text.length).toBeLessThanOrEqual(slackHeader);
  for (const { text } of slack.blocks) expect(text?.text.length ?? 0).toBeLessThanOrEqual(slackSection);
  const [embed] = (discordMessage(message) as { embeds: { title: string; description: string }[] }).embeds;
  expect(embed?.title.length).toBeLessThanOrEqual(256);
  expect(embed?.description.length).toBeLessThanOrEqual(4_096);
  expect(Buffer.byteLength(JSON.stringify(teamsMessage(message)))).toBeLessThanOrEqual(teamsBytes);
  const document = webhookDocument(["failed"], sample.report, sample.context, place, sent) as {
    gates: object[];
    gatesInAll: number;
  };
  expect([document.gates.length, document.gatesInAll]).toEqual([100, 300]);
  expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(1_000_000);
});
