import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { DeploymentReport } from "../../src/core/deployment.js";
import type { MigrationReport } from "../../src/core/migration.js";
import { eventsOf } from "../../src/core/notify.js";
import { passed, skipped } from "../../src/core/verdict.js";
import { comment } from "../../src/render/comment.js";
import { commentLimit } from "../../src/render/limits.js";
import { terminal } from "../../src/render/terminal.js";
import { expectGolden } from "./golden.js";
import { html, readText, skeleton } from "./html.js";
import { context, gate, hostileWords, report, type Sample, step } from "./samples.js";

const sql = `-- Running upgrade 0002 -> 0003

ALTER TABLE users DROP COLUMN mail;

CREATE INDEX ix_users_name ON users (name);

UPDATE alembic_version SET version_num='0003' WHERE alembic_version.version_num = '0002';`;

const migration: MigrationReport = {
  preview: { text: sql, lines: 7 },
  oneWay: [
    { statement: "ALTER TABLE users DROP COLUMN mail", where: "line 3 of the preview" },
    { statement: "raise NotImplementedError", where: "migrations/versions/0003_mail.py, line 21" },
  ],
  applied: false,
};

/** A pull request's report: nothing is deployed, and the migrations of one environment are shown. */
function sample(shown = migration, environment = "staging"): Sample {
  const release = { version: "b47d1c2", commit: "b".repeat(40), images: [] };
  const nothing = { release, state: null, previous: null, timeline: [], url: "https://staging.example.com" };
  const deployments: readonly DeploymentReport[] = [
    {
      ...nothing,
      environment,
      verdict: passed("its migrations are previewed: 7 lines, 2 cannot be undone"),
      migration: shown,
    },
    { ...nothing, environment: "production", verdict: skipped("condition", "never from a pull request") },
  ];
  const verdict = passed("staging: its migrations are previewed: 7 lines, 2 cannot be undone");
  const steps = [step("staging: preview migrations", { command: "sh preview.sh" })];
  const gates = [gate("test", { kind: "test" }), gate("deploy", { kind: "deploy", verdict, steps, deployments })];
  return { report: report(gates), context: context(gates) };
}

const page = ({ report, context }: Sample) => html(comment(report, context));
const look = { color: false, width: 100, unicode: true };

describe("migrations", () => {
  test("in the comment", () => {
    const { report, context } = sample();
    expectGolden("comment-migrations.md", comment(report, context));
  });
  test("in the terminal", () => {
    const { report, context } = sample();
    expectGolden("terminal-migrations.txt", terminal(report, { plan: context.plan, reportPath: null }, look));
  });
  test("that were only shown are no deployment", () => {
    const { report, context } = sample();
    expect(eventsOf(report)).toEqual([]);
    expect(comment(report, context)).not.toContain("is healthy");
  });
  test("of any length leave room for the rest, and what cannot be undone stays", () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `INSERT INTO t VALUES (${index}, '${"x".repeat(250)}');`);
    const long = { ...migration, preview: { text: text.join("\n"), lines: 2_000, isCut: true } };
    const { report, context } = sample(long);
    const whole = comment(report, context);
    expect(whole.length).toBeLessThanOrEqual(commentLimit);
    expect(whole).toContain("Migrations of staging (2,000 lines, 2 cannot be undone)");
    expect(whole).toContain("⚠ `ALTER TABLE users DROP COLUMN mail`");
    expect(whole).toContain("Only the beginning of it is kept.");
    const lines = terminal(report, { plan: context.plan, reportPath: null }, look).split("\n");
    expect(lines.filter((line) => line.includes("more lines"))).toEqual(["      … and 1,980 more lines"]);
  });
  test("are as the schema of reports has them", () => {
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const { report } = sample();
    const [, deploy] = report.gates;
    const state = { phase: "rolled-back", weight: 0, migrated: true } as const;
    const back = deploy?.deployments?.map((one) => ({
      ...one,
      release: { ...one.release, oneWay: migration.oneWay },
      state,
      timeline: [{ atMs: 1, state: { phase: "migrating", weight: 0 } }],
    }));
    validate(
      JSON.parse(JSON.stringify({ ...report, gates: [report.gates[0], deploy, { ...deploy, deployments: back }] })),
    );
    expect(validate.errors).toBeNull();
  });
  test.each(hostileWords)("hold nothing but text, whatever they say: %j", (word) => {
    const named = (name: string) =>
      sample(
        {
          ...migration,
          preview: { text: `${name}\n${name}`, lines: 2 },
          oneWay: [{ statement: name, where: name }],
        },
        name,
      );
    expect(skeleton(page(named(word)))).toEqual(skeleton(page(named("word"))));
    expect(readText(page(named(word)))).not.toMatch(/(?<!\w)@\w/);
  });
});
