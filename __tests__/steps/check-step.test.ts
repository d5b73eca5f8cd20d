import { expect, test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.js";
import type { PlannedStep } from "../../src/core/plan.js";
import type { ChangeWords } from "../../src/steps/context.js";
import { noChange, runIt } from "./harness.js";

/** The step that this entry of a config's `steps` stands for. */
function step(entry: string): PlannedStep {
  const loaded = loadConfig(`gates: { lint: { steps: [${entry}] } }`, "gatehouse.yml", { tools: ["ruff"] });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  const found = loaded.config.gates[0]?.steps[0];
  if (!found) throw new Error("no step");
  return found;
}

async function look(entry: string, change: Partial<ChangeWords>): Promise<readonly string[]> {
  const { end, findings } = await runIt(step(entry), { change: { ...noChange, ...change } });
  if (end.type === "broken") return [`broken (${end.reason}): ${end.message}`];
  expect(end).toEqual({ type: "judged", exitCode: 0, explained: true });
  return findings.map(({ tool, rule, message, severity }) => `${severity} ${tool} ${rule}: ${message}`);
}

const commits = (...messages: readonly string[]): Partial<ChangeWords> => ({
  commits: async () => messages.map((message, i) => ({ sha: `${i}`.repeat(40), message, isMerge: false })),
});

const wrong: [string, string, string, readonly string[]][] = [
  [
    "no type",
    "commits",
    "Add refunds",
    ['header: 0000000 "Add refunds" is not in the form "type(scope): description" (Conventional Commits)'],
  ],
  [
    "nothing at all",
    "commits",
    "",
    ['header: 0000000 "" is not in the form "type(scope): description" (Conventional Commits)'],
  ],
  [
    "an unknown type",
    "commits",
    "feet: refunds",
    [
      'type: 0000000 "feet: refunds" has the type "feet" (allowed: build, chore, ci, docs, feat, fix, perf, refactor, revert, style, test)',
    ],
  ],
  [
    "an unknown scope",
    "{ commits: { scopes: [api, web] } }",
    "fix(api,db): x",
    ['scope: 0000000 "fix(api,db): x" has the scope "db" (allowed: api, web)'],
  ],
  ["no empty line", "commits", "fix: x\nbecause", ['body: 0000000 "fix: x" has no empty line after its first line']],
  [
    "a long line",
    "{ commits: { max-length: 12 } }",
    "fix: twelve and more",
    ['length: 0000000 "fix: twelve and more" is 20 characters long, and may be 12'],
  ],
  [
    "a fixup",
    "commits",
    "fixup! feat: x",
    ['autosquash: 0000000 "fixup! feat: x" is a fixup that was not squashed (git rebase --autosquash)'],
  ],
];
test.each(wrong)("a commit with %s", async (_, entry, message, expected) => {
  expect(await look(entry, commits(message))).toEqual(expected.map((one) => `error commits ${one}`));
});

test("commits as they should be, with breaking marks, scopes, bodies and footers", async () => {
  const fine = [
    "feat: refunds",
    "feat!: refunds",
    "feat(api)!: refunds\n\nBREAKING CHANGE: all new",
    "fix(api/web, db): x\n\nbody\n\nRefs: #1",
    'Revert "something"',
  ];
  expect(await look("commits", commits(...fine))).toEqual([]);
  const merge = { sha: "a".repeat(40), message: "Merge branch 'main' into x", isMerge: true };
  expect(await look("commits", { commits: async () => [merge] })).toEqual([]);
});

test("commits that cannot be had break the step, and a run without a change has none", async () => {
  const lost = { commits: async () => ({ missing: "the clone is shallow" }) };
  expect(await look("commits", lost)).toEqual([
    "broken (tool-error): the commits of the change cannot be had: the clone is shallow",
  ]);
  expect(await look("commits", {})).toEqual([]);
});

test("the branch's name", async () => {
  expect(await look("branch", { branch: "feat/refunds" })).toEqual([]);
  expect(await look("branch", { branch: "dependabot/npm_and_yarn/@types/node-24.1.0" })).toEqual([]);
  expect(await look("branch", { branch: null })).toEqual([]);
  expect(await look("branch", { branch: "refunds" })).toEqual([
    expect.stringMatching(/^error branch name: the branch "refunds" is not called as \(feat\|/),
  ]);
  const own = '{ branch: { pattern: "JIRA-[0-9]+" } }';
  expect(await look(own, { branch: "JIRA-12" })).toEqual([]);
  expect(await look(own, { branch: "x-JIRA-12" })).toHaveLength(1);
});

const sections = '{ pull-request: { sections: [Testing, { name: Rollback, paths: ["migrations/**"] }] } }';
const pull = (title: string, body: string, ...changedPaths: readonly string[]): Partial<ChangeWords> => ({
  pullRequest: async () => ({ title, body }),
  changedPaths,
});

test("a pull request's title and sections", async () => {
  const whole = "## Testing\n\nBy hand.\n\n### More\n\n## rollback\r\n\nRevert the commit.\n";
  expect(await look(sections, pull("feat: x", whole, "migrations/1.sql"))).toEqual([]);
  expect(await look(sections, pull("feat: x", "## Testing\n\n- [x] unit", "src/a.py"))).toEqual([]);
  expect(await look(sections, {})).toEqual([]);
  expect(await look(sections, pull("Refunds", "", "migrations/1.sql"))).toEqual([
    'error pull-request title-header: the title is not in the form "type(scope): description" (Conventional Commits)',
    'error pull-request section: the text of the pull request has no section "Testing"',
    'error pull-request section: the text of the pull request has no section "Rollback", which a change of migrations/** needs',
  ]);
  expect(await look("{ pull-request: { title: any } }", pull("Refunds", ""))).toEqual([]);
});

test("a template that nobody filled in has no section", async () => {
  const empty = "## Testing\n\n<!-- How was it tested? -->\n\n## Rollback\n\n---\n";
  const hidden = "```\n## Testing\nno heading\n```\n\n<!--\n## Rollback\nno heading either\n-->\n";
  expect(await look(sections, pull("feat: x", empty, "migrations/1.sql"))).toEqual([
    'error pull-request section: the text of the pull request has nothing below its heading "Testing"',
    'error pull-request section: the text of the pull request has nothing below its heading "Rollback", which a change of migrations/** needs',
  ]);
  expect(await look(sections, pull("feat: x", hidden, "migrations/1.sql"))).toHaveLength(2);
  // What changed cannot be told: it may be a migration.
  const unknown = { ...pull("feat: x", "## Testing\n\nyes"), changedPaths: null };
  expect(await look(sections, unknown)).toHaveLength(1);
});

test("a wrong check is named with its place", () => {
  const faults = (entry: string) => {
    const loaded = loadConfig(`gates:\n  lint:\n    steps:\n      - ${entry}\n`, "gatehouse.yml", { tools: ["ruff"] });
    return loaded.ok ? [] : loaded.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  };
  expect(faults("commits: { typs: [feat] }")).toEqual(['4:20: unknown key "typs" (did you mean "types"?)']);
  expect(faults("branch: { pattern: '(' }")).toEqual(['4:28: "pattern" is no regular expression']);
  expect(faults("commits: { types: [feat] }\n        args: [x]")).toEqual(['5:9: "args" does not go with "commits"']);
  expect(faults("pull-request: { sections: [{ title: x }] }")).toHaveLength(2);
  expect(faults("commit")).toEqual([expect.stringContaining('did you mean "commits"')]);
});
