import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { CanaryReport } from "../../src/core/canary-config.js";
import { failed, passed } from "../../src/core/verdict.js";
import { comment } from "../../src/render/comment.js";
import { html, readText, skeleton } from "./html.js";
import { context, gate, hostileWords, report, type Sample } from "./samples.js";

const canary = (name: string): CanaryReport => ({
  steps: [
    {
      weight: 10,
      heldMs: 600_000,
      looks: 20,
      verdict: passed("10 %: fine"),
      metrics: [
        {
          ...{ name, outcome: "pass", reason: "is 0.2 % of 1,812, stable's 0.2 % of 16,020" },
          canary: { type: "share", count: 0, total: 90 },
          stable: { type: "share", count: 2, total: 801 },
        },
      ],
    },
    {
      weight: 25,
      heldMs: 90_000,
      looks: 3,
      verdict: failed("canary", "25 %: worse"),
      metrics: [
        {
          name,
          outcome: "breach",
          reason: "is worse than stable's: 4.1 % of 2,410 against 0.2 % of 18,330 (p < 0.0001)",
          canary: { type: "none", why: "the query found no series" },
        },
      ],
    },
  ],
  snapshot: ".gatehouse/canary/deploy-production.json",
});

function sample(name = "error rate"): Sample {
  const release = { version: "v2", commit: "b".repeat(40), images: [] };
  const verdict = failed("canary", "canary at 25 %: worse; rolled back to v1");
  const deployment = {
    environment: name,
    verdict,
    release,
    state: { phase: "rolled-back", weight: 0, reason: "worse" },
    previous: { ...release, version: "v1" },
    timeline: [],
    canary: canary(name),
  } as const;
  const gates = [gate("deploy", { kind: "deploy", verdict, deployments: [deployment] })];
  return { report: report(gates), context: { ...context(gates), pullRequest: null } };
}

const page = ({ report, context }: Sample) => html(comment(report, context));

describe("the steps of a canary", () => {
  test("stand in the comment with what they were judged by", () => {
    const { report, context } = sample();
    const lines = comment(report, context).split("\n");
    expect(lines.filter((line) => line.startsWith("| error rate") && line.includes(" % |"))).toEqual([
      "| error rate | ✅ | 10 % | 10 m | error rate is 0.2 % of 1,812, stable's 0.2 % of 16,020 |",
      "| error rate | ❌ | 25 % | 1 m 30 s | breach: error rate is worse than stable's: 4.1 % of 2,410 against 0.2 % of 18,330 (p &lt; 0.0001) |",
    ]);
    expect(lines.some((line) => line.includes("2 steps of a canary"))).toBe(true);
  });
  test("are as the schema of reports has them", () => {
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(JSON.stringify(sample().report)));
    expect(validate.errors).toBeNull();
  });
  test.each(hostileWords)("hold nothing but text, whatever the metrics are called: %j", (word) => {
    expect(skeleton(page(sample(word)))).toEqual(skeleton(page(sample("word"))));
    expect(readText(page(sample(word)))).not.toMatch(/(?<!\w)@\w/);
  });
});
