import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { DeploymentReport, TimelineEntry } from "../../src/core/deployment.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { failed, passed, skipped } from "../../src/core/verdict.js";
import { gateCheck } from "../../src/render/check.js";
import { comment } from "../../src/render/comment.js";
import { deploymentState } from "../../src/render/deployments.js";
import { summary } from "../../src/render/summary.js";
import { terminal } from "../../src/render/terminal.js";
import { expectGolden } from "./golden.js";
import { html, readText, skeleton } from "./html.js";
import { context, gate, hostileWords, report, type Sample, step } from "./samples.js";

const release = (version: string) => ({ version, commit: version.slice(1).repeat(40).slice(0, 40), images: [] });

function timeline(...states: readonly RolloutState[]): readonly TimelineEntry[] {
  return states.map((state, index) => {
    const atMs = 1_000 + index * index * 1_500;
    return { atMs, time: new Date(Date.UTC(2026, 10, 21, 14, 3, 20) + atMs).toISOString(), state };
  });
}

const reason = "smoke after deploy: /health: status 503, not 200";

function environments(): readonly DeploymentReport[] {
  const healthy: RolloutState = { phase: "healthy", weight: 100 };
  const back: RolloutState = { phase: "rolled-back", weight: 0, reason };
  return [
    {
      environment: "staging",
      verdict: passed("v1.4.0 is healthy"),
      release: release("v1.4.0"),
      url: "https://staging.example.com",
      state: healthy,
      previous: release("v1.3.2"),
      timeline: timeline(
        { phase: "deploying", weight: 0 },
        { phase: "smoke", weight: 0 },
        { phase: "promoting", weight: 100 },
        healthy,
      ),
    },
    {
      environment: "production",
      verdict: failed("smoke", `${reason}; rolled back to v1.3.2`),
      release: release("v1.4.0"),
      url: "https://example.com",
      state: back,
      previous: release("v1.3.2"),
      timeline: timeline(
        { phase: "deploying", weight: 0 },
        { phase: "smoke", weight: 0 },
        { phase: "canary", weight: 25, step: 2 },
        { phase: "rolling-back", weight: 0, reason },
        back,
      ),
    },
    {
      environment: "eu",
      verdict: skipped("condition", "only on tags v*"),
      release: release("v1.4.0"),
      state: null,
      previous: null,
      timeline: [],
    },
  ];
}

test("what went without its canary says so", () => {
  const [staging] = environments();
  if (!staging) throw new Error("there is no staging");
  const verdict = passed("v1.4.0 is healthy, as the first one without a canary");
  expect([deploymentState(staging), deploymentState({ ...staging, verdict })]).toEqual([
    "healthy",
    "healthy, as the first one without a canary",
  ]);
});

/** As a canary that was halted at its second step has it. */
function withCanary(one: DeploymentReport): DeploymentReport {
  if (one.environment !== "production") return one;
  const words =
    "canary at 25 %: error rate is worse than stable's: 4.1 % of 2,410 against 0.2 % of 18,330 (p < 0.0001)";
  const verdict = failed("canary", `${words}; rolled back to v1.3.2`);
  const metric = {
    name: "error rate",
    outcome: "pass",
    reason: "is 0.2 % of 1,812, stable's 0.2 % of 16,020",
  } as const;
  const halted = { ...metric, outcome: "breach", reason: words.slice(words.indexOf("is worse")) } as const;
  const back: RolloutState = { phase: "rolled-back", weight: 0, reason: words };
  return {
    ...one,
    verdict,
    state: back,
    canary: {
      steps: [
        {
          weight: 10,
          heldMs: 1_500,
          looks: 3,
          verdict: passed(`10 %: error rate ${metric.reason}`),
          metrics: [metric],
        },
        { weight: 25, heldMs: 900, looks: 2, verdict: failed("canary", words.slice(10)), metrics: [halted] },
      ],
    },
    timeline: timeline(
      { phase: "deploying", weight: 0 },
      { phase: "smoke", weight: 0 },
      { phase: "canary", weight: 10, step: 1 },
      { phase: "canary", weight: 25, step: 2 },
      { phase: "rolling-back", weight: 25, reason: words },
      back,
    ),
  };
}

function sample(deployments = environments()): Sample {
  const gates = [
    gate("test", { kind: "test" }),
    gate("deploy", {
      kind: "deploy",
      needs: ["test"],
      startedMs: 1_000,
      durationMs: 24_000,
      verdict: failed("smoke", `production: ${reason}; rolled back to v1.3.2`),
      steps: [
        step("staging: deploy", { command: "./deploy.sh" }),
        step("staging: latency after deploy", {
          command: "GET https://staging.example.com/health, 30 times",
          exitCode: null,
          verdict: passed("8.1 ms in the median of 30 requests, 7.9 ms before: 2 % slower"),
        }),
        step("production: smoke after deploy", {
          command: "GET https://example.com/health",
          exitCode: null,
          verdict: failed("smoke", "/health: status 503, not 200"),
        }),
      ],
      deployments,
    }),
  ];
  const all = context(gates);
  return { report: report(gates), context: { ...all, plan: { ...all.plan, event: "push" }, pullRequest: null } };
}

describe("deployments", () => {
  test("in the comment", () => {
    const { report, context } = sample();
    expectGolden("comment-deployed.md", comment(report, context));
  });
  test("in the summary, with the course of each rollout in time", () => {
    const { report, context } = sample(environments().map(withCanary));
    expectGolden("summary-deployed.md", summary(report, context));
  });
  test("in the terminal", () => {
    const { report, context } = sample();
    const look = { color: false, width: 100, unicode: true };
    expectGolden("terminal-deployed.txt", terminal(report, { plan: context.plan, reportPath: null }, look));
  });
  test("give the check its title", () => {
    const { report, context } = sample();
    const title = (index: number) => {
      const found = report.gates[index];
      return found && gateCheck(found, context).title;
    };
    expect(title(1)).toBe(`production: ${reason}; rolled back to v1.3.2 · v1.4.0 is healthy in staging`);
  });
  test("are as the schema of reports has them", () => {
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const others = environments().map(({ release, verdict, previous, timeline }) => {
      return { release, verdict, previous, timeline, state: { phase: "rolled-back" as const, weight: 0 } };
    });
    const all = environments().map((one) => ({ ...one, left: others }));
    validate(JSON.parse(JSON.stringify(sample(all).report)));
    expect(validate.errors).toBeNull();
  });
  test.each(hostileWords)("hold nothing but text, whatever their names are: %j", (word) => {
    const named = (name: string) =>
      sample(
        environments().map((one) => ({
          ...one,
          environment: name,
          verdict: failed("deploy", name),
          release: { ...one.release, version: name },
          previous: { ...release("v1"), version: name },
          url: `https://x.test/${name}`,
        })),
      );
    const page = ({ report, context }: Sample) => html(comment(report, context) + summary(report, context));
    expect(skeleton(page(named(word)))).toEqual(skeleton(page(named("word"))));
    expect(readText(page(named(word)))).not.toMatch(/(?<!\w)@\w/);
  });
});
