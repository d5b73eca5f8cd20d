import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import { planText } from "../../src/render/plan.js";
import { faults, load } from "./helpers.js";

const gate = (lines: string) => `gates:\n  deploy:\n    environments:\n${lines}`;
const one = (name: string, more: string) => `      ${name}: { target: { command: x }, ${more} }\n`;

const whole = gate(
  one(
    "staging",
    "migrate: { preview: alembic upgrade head --sql, apply: alembic upgrade head, paths: migrations/**, one-way: '# one-way' }",
  ) +
    one("production", "after: staging, migrate: { apply: ./migrate.sh, force: true }") +
    one("docs", "when: { branches: [main] }"),
);

describe("migrate", () => {
  test("is as docs/migrations.md shows it", () => {
    const [, block = ""] = /```yaml\n(version[\s\S]*?)```/.exec(readFileSync("docs/migrations.md", "utf8")) ?? [];
    expect(load(block).gates[0]?.environments?.map(({ migrate }) => migrate?.apply)).toEqual([
      "alembic upgrade head",
      "alembic upgrade head",
    ]);
  });

  test("has its defaults", () => {
    const environments = load(whole).gates[0]?.environments ?? [];
    expect(environments.map(({ migrate }) => migrate)).toEqual([
      {
        preview: "alembic upgrade head --sql",
        apply: "alembic upgrade head",
        paths: ["migrations/**"],
        oneWay: ["# one-way"],
        force: false,
      },
      { apply: "./migrate.sh", paths: [], oneWay: [], force: true },
      undefined,
    ]);
  });

  const rows: [string, string, readonly string[]][] = [
    ["nothing to run", one("a", "migrate: {}"), ['4:45: "migrate" must have preview, apply or both']],
    [
      "marks and nowhere to look",
      one("a", "migrate: { apply: x, one-way: y }"),
      ['4:45: "migrate" must have a preview or paths, which "one-way" is looked for in'],
    ],
    [
      "a mark that cannot be read",
      one("a", "migrate: { preview: x, one-way: [/(/] }"),
      ['4:69: "one-way[0]" is no regular expression: Invalid regular expression: /(/: Unterminated group'],
    ],
    [
      "a path that is none",
      one("a", "migrate: { preview: x, paths: [./m] }"),
      ['4:67: "paths[0]" must be relative to the repository\'s root, without a leading / or ./'],
    ],
    [
      "production that nothing comes before",
      one("staging", "migrate: { apply: x }") + one("production", "migrate: { apply: x }"),
      ['5:45: "production" would migrate before any other environment has tried it: add staging to its "after"'],
    ],
    [
      "an environment that comes after one without migrations alone",
      one("staging", "migrate: { apply: x }") +
        one("b", "url: https://b.test") +
        one("c", "after: b, migrate: { apply: x }"),
      ['6:46: "c" would migrate before any other environment has tried it: add staging to its "after"'],
    ],
  ];
  test.each(rows)("with %s is an error with its place", (_, lines, expected) => {
    expect(faults(gate(lines))).toEqual(expected);
  });

  test("may come after another one by way of a third", () => {
    const lines =
      one("a", "migrate: { apply: x }") + one("b", "after: a") + one("c", "after: [b], migrate: { apply: x }");
    expect(faults(gate(lines))).toEqual([]);
  });
});

describe("previews", () => {
  const now: PlanContext = {
    ...{ event: "pull_request", branch: null, tag: null, commit: "a".repeat(40), base: "main", gates: [], cores: 2 },
    changedPaths: ["migrations/versions/3.py"],
  };
  const planned = (change: Partial<PlanContext>) => {
    const made = makePlan(load(whole), { ...now, ...change });
    if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join("\n"));
    return made.plan;
  };
  const shown = (change: Partial<PlanContext>) =>
    planned(change)
      .gates[0]?.environments?.filter(({ previews }) => previews)
      .map(({ name }) => name);

  test("are for pull requests that change migrations, as far as can be told", () => {
    expect(shown({})).toEqual(["staging"]);
    expect(shown({ changedPaths: null })).toEqual(["staging"]);
    expect(shown({ changedPaths: ["src/app.py"] })).toEqual([]);
    expect(planned({}).gates[0]?.environments?.map(({ skip }) => skip)).toEqual(
      Array.from({ length: 3 }, () => "never from a pull request"),
    );
  });

  test("are for no other event, and for nobody who may not be trusted", () => {
    expect(shown({ isUntrusted: true })).toEqual([]);
    expect(shown({ event: "pull_request_target", isUntrusted: true })).toEqual([]);
    expect(shown({ event: "push", branch: "main" })).toEqual([]);
    expect(shown({ event: "local" })).toEqual([]);
  });

  test("stand in the plan", () => {
    const lines = (change: Partial<PlanContext>) => planText(planned(change), null).split("\n");
    expect(lines({})).toContain("      – staging: left out, never from a pull request; its migrations are previewed");
    expect(lines({ event: "push", branch: "main" })).toContain(
      "      staging: x, migrated first by alembic upgrade head",
    );
  });
});
