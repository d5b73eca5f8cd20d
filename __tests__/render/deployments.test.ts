import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { DeploymentReport, TimelineEntry } from "../../src/core/deployment.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { failed, passed, skipped } from "../../src/core/verdict.js";
import { gateCheck } from "../../src/render/check.js";
import { comment } from "../../src/render/comment.js";
import { terminal } from "../../src/render/terminal.js";
import { expectGolden } from "./golden.js";
import { html, readText, skeleton } from "./html.js";
import { context, gate, hostileWords, report, type Sample, step } from "./samples.js";

const release = (version: string) => ({ version, commit: version.slice(1).repeat(40).slice(0, 40), images: [] });

function timeline(...states: readonly RolloutState[]): readonly TimelineEntry[] {
  return states.map((state, index) => ({ atMs: 1_000 + index * index * 1_500, state }));
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
    validate(JSON.parse(JSON.stringify(sample().report)));
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
    const page = ({ report, context }: Sample) => html(comment(report, context));
    expect(skeleton(page(named(word)))).toEqual(skeleton(page(named("word"))));
    expect(readText(page(named(word)))).not.toMatch(/(?<!\w)@\w/);
  });
});
