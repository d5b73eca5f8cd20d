import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { passedCheck, Town, target } from "./town.js";

/** What commands by comment do, each through the whole run. */

const config = `version: 1
gates:
  test:
    steps: [{ run: exit 1 }]
  build:
    images: [{ name: ghcr.io/acme/api, context: ., push: true }]
  deploy:
    needs: [test]
    environments:
      staging:
        target: { command: node target.cjs }
      frozen:
        after: staging
        target: { command: node target.cjs }
        freeze: 2026-01-01..2099-12-31
        approvals: [{ paths: ["**"], users: [mona] }]
        canary:
          steps: [{ weight: 10, hold: 10m }]
          metrics: [{ name: errors, run: exit 1, max: 1 }]
  ship:
    kind: deploy
    needs: [build]
    environments:
      eu:
        target: { command: node target.cjs }
  data:
    kind: deploy
    environments:
      eu-data:
        target: { command: node target.cjs }
        migrate: { apply: "true", paths: ["migrations/**"], one-way: ["DROP TABLE"] }
`;

let town: Town;
beforeAll(async () => {
  const ours = { "target.cjs": target("main"), ".github/gatehouse.yml": config, ".gitignore": ".gatehouse/\n" };
  town = await Town.create(ours, {
    "target.cjs": target("feature"),
    ".github/gatehouse.yml": "gates: {}\n",
    "migrations/2.sql": "DROP TABLE users;\n",
  });
});
afterAll(() => {
  expect(town.github.violations).toEqual([]);
  return town.close();
});
beforeEach(() => town.reset());

const short = (sha: string) => sha.slice(0, 7);
const last = () => town.answers().at(-1) ?? "";
const does = (whose: string, where: string, version: string) => [
  `${whose} ${where} deploy ${version}`,
  `${whose} ${where} promote ${version}`,
];

describe("!deploy", () => {
  test("deploys the pull request's head, by its own files and the default branch's config", async () => {
    const { report } = await town.say("!deploy staging\nthanks");
    expect(report).toMatchObject({ commit: town.head, verdict: { outcome: "passed" } });
    expect(report.gates.map(({ name }) => name)).toEqual(["deploy"]);
    expect(await town.calls()).toEqual(does("feature", "staging", short(town.head)));
    const { deployments, checks } = town.state;
    expect(deployments.stored).toMatchObject([{ sha: town.head, payload: { images: [], owner: { by: "mona" } } }]);
    expect(checks).toEqual([]);
    expect(town.reactions()).toEqual(["eyes", "rocket"]);
    expect(town.answers()).toEqual([
      expect.stringMatching(/^<!-- gatehouse-command:\d+:\d+ -->\n### ✅ [^\n]+ is healthy in staging\n/),
    ]);
    expect(town.state.comments[0]?.edits).toBe(1);
  });

  test("takes the named commit, whatever was pushed and when; on an issue the default branch's", async () => {
    town.model.moves.clear();
    await town.say(`!deploy staging ${town.head}`);
    await town.say("!deploy staging", { comment: { issue: 8, isPullRequest: false } });
    expect(await town.calls()).toEqual([
      ...does("feature", "staging", short(town.head)),
      ...does("main", "staging", short(town.repository.baseSha)),
    ]);
  });

  test("is held by what comes before, by windows and by approvals", async () => {
    expect((await town.say("!deploy frozen")).report.verdict.outcome).not.toBe("passed");
    expect(last()).toContain("needs staging to be healthy at this commit");
    town.deployed("staging", "v1", town.head);
    expect((await town.say("!deploy frozen")).report.verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "window",
    });
    expect(await town.calls()).toEqual([]);
    expect(town.reactions().slice(-2)).toEqual(["eyes", "-1"]);
  });

  test("looks for what cannot be undone in the commit that is deployed", async () => {
    town.deployed("eu-data", "v1", town.repository.baseSha);
    expect((await town.say("!deploy eu-data")).report.verdict).toMatchObject({ outcome: "passed" });
    const oneWay = [{ statement: "DROP TABLE users;", where: "migrations/2.sql, line 1" }];
    expect(town.state.deployments.stored.at(-1)).toMatchObject({ sha: town.head, payload: { oneWay } });
    await town.say("!rollback v1");
    expect(last()).toContain("v1 is across migrations that cannot be undone: DROP TABLE users");
  });

  test("takes images by digest: of the ledger, else of what the commit's own run has kept", async () => {
    const image = (digit: string) => ({ name: "ghcr.io/acme/api", digest: `sha256:${digit.repeat(64)}` });
    const images = () => (town.state.deployments.stored.at(-1)?.payload as { images?: unknown })?.images;
    const artifact = {
      id: 3,
      name: `gatehouse-images-${town.head}-1`,
      bytes: 200,
      runId: 41,
      branch: town.repository.headRef,
      sha: town.head,
      url: "x",
    };
    const text = JSON.stringify({ schemaVersion: 1, commit: town.head, images: [image("a")] });
    await town.say("!deploy eu");
    expect(last()).toContain("has kept which images it pushed");
    expect(await town.calls()).toEqual([]);
    town.artifacts = [{ ...artifact, text }];
    await town.say("!deploy eu");
    expect(images()).toEqual([image("a")]);
    await town.reset();
    const web = { ...image("c"), name: "ghcr.io/acme/web" };
    const oneWay = [{ statement: "DROP TABLE users", where: "line 1 of the preview" }];
    town.deployed("staging", "v7", town.head, "inactive", { images: [web, image("b")], oneWay });
    // The newest has another gate's image alone.
    town.deployed("staging", "v8", town.head, "success", { images: [web] });
    await town.say("!deploy eu");
    expect(images()).toEqual([image("b")]);
    expect(town.state.deployments.stored.at(-1)?.payload).not.toHaveProperty("oneWay");
    expect(await town.calls()).toEqual(does("feature", "eu", "v7"));
  });
});

describe("!rollback", () => {
  test("goes back at once, whatever freezes there are, to a release that was healthy, by its own commit", async () => {
    const old = town.repository.mergeBaseSha;
    const images = [{ name: "ghcr.io/acme/api", digest: `sha256:${"c".repeat(64)}` }];
    town.deployed("frozen", "v1.0.0", old, "inactive", { images });
    town.deployed("frozen", "v1.1.0", town.head);
    const { report } = await town.say("!rollback v1.0.0", { comment: { issue: 8, isPullRequest: false } });
    expect(report.verdict).toMatchObject({ outcome: "passed" });
    expect(await town.calls()).toEqual(["main frozen rollback v1.0.0"]);
    const { deployments } = town.state;
    expect(deployments.stored.at(-1)).toMatchObject({ sha: old, payload: { version: "v1.0.0", images } });
    expect(deployments.states("frozen")).toEqual(["inactive", "inactive", "success"]);
    await town.say("!rollback v1.2.0 frozen");
    expect(last()).toContain("v1.2.0 was never healthy in frozen. What was, newest first: in frozen v1.0.0, v1.1.0");
  });

  test("crosses migrations that cannot be undone only where it is told to", async () => {
    const oneWay = [{ statement: "DROP TABLE users", where: "line 1 of the preview" }];
    town.deployed("staging", "v1", town.repository.mergeBaseSha, "inactive");
    town.deployed("staging", "v2", town.repository.baseSha, "inactive", { oneWay });
    town.deployed("staging", "v3", town.head);
    await town.say("!rollback v1");
    expect(last()).toContain("v1 is across migrations that cannot be undone: DROP TABLE users");
    expect(last()).toContain("!rollback v1 staging --force");
    expect(await town.calls()).toEqual([]);
    await town.say("!rollback v2");
    await town.say("!rollback v1 staging --force");
    expect(await town.calls()).toEqual(["main staging rollback v2", "main staging rollback v1"]);
    expect(town.state.deployments.stored.at(-2)?.payload).not.toHaveProperty("oneWay");
  });
});

test("!approve-window sets windows aside for a time, for those who may; !status tells of all there is", async () => {
  town.deployed("staging", "v1", town.head);
  await town.say("!approve-window frozen 2h because of it");
  expect(last()).toContain("!approve-window needs the role maintain, and mona has write");
  await town.say("!approve-window staging 2h because of it", { comment: { author: "otto" } });
  expect(last()).toContain("staging has no windows and no freezes");
  const reason = "<b>now</b> @acme/sre $(id)";
  await town.say(`!approve-window frozen 2h ${reason}`, { comment: { author: "otto" } });
  expect(last()).toMatch(/### ✅ Windows and freezes of frozen are overridden by otto until 20\S+ \S+ UTC/);
  expect(last().split("<sub>")[0]).not.toMatch(/<b>|@acme/);
  const { deployments } = town.state;
  expect(deployments.stored.at(-1)).toMatchObject({
    task: "gatehouse:window",
    payload: { by: "otto", forMs: 7_200_000, reason },
  });
  const { report } = await town.say("!deploy frozen");
  // The freeze is set aside; approvals are asked all the same.
  expect(report.gates[0]?.deployments?.[0]?.verdict).toMatchObject({ outcome: "inconclusive", reason: "approval" });
  const before = town.state.deployments.stored.length;
  await town.say("!status", { comment: { author: "eve" } });
  expect(last()).toContain(
    `| staging | \`v1\` ([\`${short(town.head)}\`](https://github.com/acme/api/commit/${town.head})) |`,
  );
  expect(last()).toMatch(/\| frozen \| nothing known \| {2}\| {2}\| yes: windows overridden by otto until/);
  expect(last()).toContain("| eu | nothing known |  |  | yes |");
  expect(deployments.stored).toHaveLength(before);
  // An override that is over is none.
  const made = deployments.stored.find(({ task }) => task === "gatehouse:window");
  if (made) Object.assign(made, { created_at: new Date(Date.now() - 8_000_000).toISOString() });
  await town.say("!status");
  expect(last()).toMatch(/\| frozen \| nothing known \| {2}\| {2}\| no: frozen 2026-01-01\.\.2099-12-31 \|/);
});

test("!approve-window that is written down and cannot be ended says that it holds", async () => {
  town.github.fail("repos/create-deployment-status", { answer: { status: 403, body: { message: "no" } } });
  const { report } = await town.say("!approve-window frozen 2h because", { comment: { author: "otto" } });
  expect(report.verdict).toMatchObject({ outcome: "broken", reason: "ledger" });
  expect(last()).toMatch(
    /Windows of frozen: overridden by otto until 20\S+ \S+ UTC: because; but deployment \d+ of it could/,
  );
  expect(town.reactions()).toEqual(["eyes", "-1"]);
  town.github.heal();
});

test("a command that is run again edits its own answer, and one that another run has is left alone", async () => {
  const again = { comment: { id: 900 }, env: { GITHUB_RUN_ID: "77" } };
  town.model.checks.clear();
  await town.say("!deploy staging", again);
  expect(town.answers()).toEqual([expect.stringContaining("has not run on")]);
  town.model.checks.set(town.head, [passedCheck]);
  await town.say("!deploy staging", { ...again, env: { ...again.env, GITHUB_RUN_ATTEMPT: "2" } });
  expect(town.answers()).toEqual([expect.stringContaining("is healthy")]);
  // Days later there is nothing to obey, and what was done is done.
  const createdMs = town.nowMs - 48 * 3_600_000;
  const late = { comment: { ...again.comment, createdMs, updatedMs: createdMs }, env: again.env };
  const { report } = await town.say("!deploy staging", late);
  expect(report.verdict.message).toContain("more than a day old");
  expect(town.answers()).toEqual([expect.stringContaining("is healthy")]);
  const other = await town.say("!deploy staging", { ...again, env: { GITHUB_RUN_ID: "78" } });
  expect(other.report.verdict).toMatchObject({ outcome: "skipped", message: "run 77 has answered this command" });
  expect(town.answers()).toEqual([expect.stringContaining("is healthy")]);
  // A comment of the same words by somebody else is no answer of ours.
  town.state.addComment(7, "mallory", "<!-- gatehouse-command:901:5 -->\nall is well");
  await town.say("!deploy staging", { comment: { id: 901 } });
  expect(await town.calls()).toHaveLength(4);
});

test("what cannot be answered is not obeyed", async () => {
  town.github.fail("reactions/create-for-issue-comment", { answer: { status: 403, body: { message: "no" } } });
  const { report } = await town.say("!deploy staging");
  expect(report.verdict).toMatchObject({ outcome: "broken", reason: "github" });
  expect(report.verdict.message).toContain("issues: write, pull-requests: write");
  expect(await town.calls()).toEqual([]);
});

test("an answer that cannot be written is a warning, and the command has its sign all the same", async () => {
  town.github.fail("issues/update-comment", { answer: { status: 403, body: { message: "no" } } });
  const { report, log } = await town.say("!status");
  expect(report.verdict).toMatchObject({ outcome: "passed" });
  expect(log.join("\n")).toContain("The command reply reporter failed: GitHub answered 403");
  expect(town.reactions()).toEqual(["eyes", "rocket"]);
  town.github.heal();
});

describe("a command whose run cannot look at it", () => {
  afterEach(() => town.repository.checkout("main", town.repository.baseSha));

  test("is told what is wrong with the checkout, and so is nobody who says something else", async () => {
    await town.repository.checkout("feature", town.head);
    const { report } = await town.say("!deploy staging");
    expect(report.verdict).toMatchObject({ outcome: "broken", reason: "untrusted-event" });
    expect(town.answers()).toEqual([
      expect.stringMatching(/^<!-- gatehouse-command:\d+:\d+ -->\n### \S+ .*check out .* \(the default branch\)/),
    ]);
    expect(town.reactions()).toEqual(["-1"]);
    await town.say("Nice work!");
    await town.say("!deploy staging", { comment: { author: "app[bot]", authorType: "Bot" } });
    expect(town.answers()).toHaveLength(1);
    expect(await town.calls()).toEqual([]);
  });

  test("is told what is wrong with the config", async () => {
    const file = join(town.repository.workspace, ".github/gatehouse.yml");
    await town.repository.git("update-index", "--assume-unchanged", ".github/gatehouse.yml");
    await writeFile(file, "version: 1\ngates: { deploy: { environment: {} } }\n");
    const { report } = await town.say("!deploy staging");
    expect(report.verdict).toMatchObject({ outcome: "broken", reason: "config" });
    expect(last()).toContain("gatehouse.yml");
    expect(town.answers()).toHaveLength(1);
    expect(town.state.checks).toEqual([]);
  });
});

test("a gate that the job is not for is none", async () => {
  await town.say("!deploy eu", { gates: ["deploy"] });
  expect(last()).toContain("eu is no environment: staging, frozen");
  expect(await town.calls()).toEqual([]);
});
