import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { passedCheck, type Said, Town, target } from "./town.js";

/** What is tried against commands by comment: the table of docs/chatops.md, each through the whole run. */

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

let town: Town;
beforeAll(async () => {
  const ours = {
    "target.cjs": target("main"),
    ".github/gatehouse.yml": config("exit 1"),
    ".gitignore": ".gatehouse/\n",
  };
  const theirs = {
    "target.cjs": target("feature"),
    ".github/gatehouse.yml": config("true").replace("frozen:", "stolen:"),
  };
  town = await Town.create(ours, theirs);
});
afterAll(() => town.close());
beforeEach(() => town.reset());

function hoursAgo(hours: number) {
  const createdMs = town.nowMs - hours * 3_600_000;
  return { createdMs, updatedMs: createdMs };
}

/** What is tried, what it says, and why it comes to nothing: the table of docs/chatops.md. */
const attacks: readonly (readonly [string, string, string, (() => Said) | undefined, (string | null)?])[] = [
  ["an edited comment", "!deploy staging", "only a new comment is obeyed", () => ({ comment: { action: "edited" } })],
  [
    "a comment that was edited before the run",
    "!deploy staging",
    "the comment was edited",
    () => ({ now: { body: "!deploy production", updatedMs: town.nowMs + 1000 } }),
  ],
  [
    "a bot",
    "!deploy staging",
    "app[bot] is a bot",
    () => ({ comment: { author: "app[bot]", authorType: "Bot" } }),
    null,
  ],
  [
    "an app in a person's name",
    "!deploy staging",
    "written by the app agent in the name of mona: only people are obeyed",
    () => ({ comment: { app: "agent" } }),
  ],
  [
    "an app in a person's name, of which the event says nothing",
    "!deploy staging",
    "written by the app agent in the name of mona",
    () => ({ now: { app: "agent" } }),
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
    () => ({ env: { GITHUB_TRIGGERING_ACTOR: "eve" } }),
  ],
  [
    "a role that GitHub does not tell",
    "!deploy staging",
    "the role of mona could not be learned",
    () => {
      town.model.roles.set("mona", 403);
      return {};
    },
  ],
  [
    "a fork",
    "!deploy staging HEAD",
    "from a fork, whose code is not deployed",
    () => {
      town.model.pulls.set(7, { isOpen: true, isFork: true, headSha: town.head, headRef: "feature/refund" });
      return {};
    },
  ],
  [
    "a commit pushed between comment and run",
    "!deploy staging",
    "was pushed to since the comment",
    () => {
      town.model.moves.set("feature/refund", [{ atMs: town.nowMs + 5000, after: town.head }]);
      return {};
    },
  ],
  [
    "a commit with a forged date",
    "!deploy staging",
    "was pushed to since the comment",
    // Its own date is that of March, long before the comment; GitHub has seen the push after it.
    () => {
      town.model.moves.set("feature/refund", [
        { atMs: town.nowMs + 5000, after: town.head },
        { atMs: town.nowMs - 60_000, after: "0".repeat(40) },
      ]);
      return {};
    },
  ],
  [
    "a closed pull request",
    "!deploy staging HEAD",
    "on an issue !deploy staging deploys the head of main",
    () => {
      town.model.pulls.set(7, { isOpen: false, isFork: false, headSha: town.head, headRef: "feature/refund" });
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
      town.model.checks.set(town.head, [{ ...passedCheck, app: "mallory" }]);
      return {};
    },
  ],
  ["an unknown release", "!rollback v9", "v9 was never healthy anywhere", undefined],
  [
    "a release that a person wrote into the ledger",
    "!rollback v6",
    "v6 was never healthy anywhere",
    () => {
      const { deployments } = town.github.state;
      const payload = { gatehouse: 1, claim: "x", version: "v6", images: [], owner: { id: "x", words: "x" } };
      deployments.create({ ref: town.head, environment: "staging", payload, auto_merge: false, required_contexts: [] });
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
  [
    "a failed release that a person has called healthy",
    "!rollback v5",
    "v5 was never healthy anywhere",
    () => {
      town.deployed("staging", "v5", town.head, "failure");
      const { statuses = [] } = town.state.deployments.stored.at(-1) ?? {};
      const [, failed] = statuses.splice(0);
      if (failed) {
        statuses.push({ ...failed, description: "rolled-back · 0 % · slow" });
        statuses.push({ ...failed, state: "success", creator: { login: "mallory" } });
      }
      return {};
    },
  ],
  ["a shell in the environment's name", "!deploy staging;id", "words are made of letters", undefined],
  ["a shell in the release's name", "!rollback $(id>/tmp/x)", "words are made of letters", undefined],
  ["an environment of the pull request's own config", "!deploy stolen", "stolen is no environment", undefined],
  [
    "a mistyped environment",
    "!deploy stagin",
    "stagin is no environment: staging, frozen, production (did you mean staging?)",
    undefined,
  ],
  ["a mistyped command", "!Deploy staging", "!Deploy is no command: did you mean !deploy?", undefined],
  ["an environment for tags", "!deploy production HEAD", "production is deployed to only on tags v*", undefined],
  [
    "a longer override than there may be",
    "!approve-window frozen 9h because",
    "at most 8h",
    () => ({ comment: { author: "otto" } }),
  ],
  [
    "an override whose job is run again once its time is over",
    "!approve-window frozen 2h because",
    "the time that the comment asks for is over",
    () => ({ comment: { author: "otto", ...hoursAgo(3) } }),
  ],
  [
    "a job that is run again days later",
    "!deploy staging HEAD",
    "the comment is more than a day old",
    () => ({ comment: hoursAgo(50) }),
  ],
];

describe("an attack is refused", () => {
  test.each(attacks.map(([name, body, reason, prepare, answer]) => ({ name, body, reason, prepare, answer })))(
    "$name",
    async ({ body, reason, prepare, answer }) => {
      const said = prepare?.() ?? {};
      const before = town.state.deployments.stored.length;
      const { report } = await town.say(body.replace("HEAD", town.head), said);
      expect(report).toMatchObject({ gates: [], verdict: { outcome: "skipped", reason: "condition" } });
      expect(report.verdict.message).toContain(reason);
      expect(await town.calls()).toEqual([]);
      expect(town.state.deployments.stored).toHaveLength(before);
      expect(town.state.checks).toEqual([]);
      if (answer === null) expect(town.answers()).toEqual([]);
      else {
        expect(town.answers()).toHaveLength(1);
        expect(town.answers()[0]).toContain("🚫 Refused");
        expect(town.reactions().at(-1)).toBe("-1");
      }
      expect(town.github.violations).toEqual([]);
    },
  );

  test("a rollout that a person wrote into the deployments as nearly done", async () => {
    const { deployments } = town.state;
    town.deployed("staging", "v1", town.repository.baseSha);
    const owner = { id: "run 40 attempt 1 x", words: "run 40" };
    const payload = { gatehouse: 1, claim: "x", version: "evil", images: [], owner };
    const more = { auto_merge: false, required_contexts: [] };
    deployments.create({ ref: town.head, environment: "staging", payload, ...more });
    const { id = 0 } = deployments.stored.at(-1) ?? {};
    deployments.addStatus(id, { state: "in_progress", description: "promoting · 60 %", auto_inactive: false });
    town.forged();
    deployments.runs.set("40", { isCompleted: true, attempt: 1 });
    const { report } = await town.say("!deploy staging");
    expect(report.verdict).toMatchObject({ outcome: "passed" });
    const calls = await town.calls();
    expect(calls.filter((call) => call.includes("evil"))).toEqual([]);
    expect(calls.some((call) => call.endsWith("staging rollback v1"))).toBe(true);
  });

  test("an override that a person wrote into the deployments", async () => {
    const payload = {
      gatehouseWindow: 1,
      claim: "x",
      by: "otto",
      fromMs: Date.now(),
      forMs: 3_600_000,
      reason: "x",
      url: "x",
    };
    const more = { auto_merge: false, required_contexts: [], task: "gatehouse:window" };
    town.state.deployments.create({ ref: town.head, environment: "frozen", payload, ...more });
    town.forged();
    const { report } = await town.say("!deploy frozen");
    expect(report.verdict).toMatchObject({ outcome: "inconclusive" });
    expect(await town.calls()).toEqual([]);
  });
});
