import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { actionsArtifacts } from "../src/adapters/artifacts.js";
import { actionsCache } from "../src/adapters/cache.js";
import { machine } from "../src/adapters/world.js";
import type { Report } from "../src/core/report.js";
import type { ActionEvent } from "../src/event.js";
import { defaultSettings, type Settings } from "../src/inputs.js";
import { main } from "../src/main.js";
import type { ArtifactRef, World } from "../src/ports.js";
import { base, type CoverageFormat, change, coverageFormats, moved } from "./baseline-project.js";
import { FakeGitHub } from "./fakes/github.js";
import { FakeLog } from "./fakes/log.js";
import { GitHubServer } from "./world/github.js";
import { TestRepository, type Tree } from "./world/repository.js";
import { ResultsServer, type StoredArtifact } from "./world/results.js";

/** Whole runs, of `main` and of a pull request, on a depth-1 checkout with GitHub's real cache client between them. */

const token = "ghs_secret";
let results: ResultsServer;
/** Redirects downloads of artifacts; everything else that GitHub is asked for comes from the fake. */
const api = await GitHubServer.start({
  token,
  artifacts: () => results.artifacts.map((each) => ({ ...kept(each), url: results.archive(each) })),
});
// The artifact client reads the API's address once, when it is loaded.
process.env.GITHUB_API_URL = api.url;
const before = { ...process.env };
const start = process.cwd();
let repository: TestRepository;
let log: FakeLog;
/** History of commits as GitHub has it. */
let origin: Map<string, readonly string[]>;
let isHistoryDenied: boolean;
/** What GitHub lists of the artifacts that runs have kept; null: it does not. */
let list: ((artifacts: readonly ArtifactRef[]) => readonly ArtifactRef[]) | null;
/** Names that it was asked for. */
let asked: string[];
/** Commits of the runs that have kept artifacts, by the artifact's id; the merge base where none is set. */
const commits = new Map<number, string>();

beforeEach(async () => {
  results = await ResultsServer.start();
  log = new FakeLog();
  isHistoryDenied = false;
  list = (all) => all;
  asked = [];
});

afterEach(async () => {
  process.chdir(start);
  await Promise.all([repository.close(), results.close()]);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

// A client that was given up goes on until it finds its server gone.
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await api.close();
  expect(api.violations).toEqual([]);
});

async function open(format: CoverageFormat, gate?: string, earlier?: readonly Tree[], over: Tree = {}): Promise<void> {
  repository = await TestRepository.create({
    base: base(format, gate),
    change: { ...change, ...over },
    moved,
    earlier,
  });
  origin = new Map();
  for (const sha of [repository.mergeBaseSha, repository.baseSha])
    origin.set(sha, (await repository.ancestors(sha)) ?? []);
  Object.assign(process.env, results.env, {
    RUNNER_TEMP: repository.temp,
    GITHUB_WORKSPACE: repository.workspace,
    GITHUB_SERVER_URL: "https://github.com",
  });
}

function world(): World {
  const { mergeBaseSha, temp, workspace } = repository;
  const github = new FakeGitHub({
    mergeBase: () => mergeBaseSha,
    ancestors: (commit) => (isHistoryDenied ? null : (origin.get(commit) ?? null)),
    artifacts: (name) => {
      asked.push(name);
      const all = results.artifacts.filter((each) => each.name === name).map(({ id }) => ref(id));
      return list?.(all.reverse()) ?? null;
    },
  });
  const local = machine({ log, cwd: workspace, interrupted: new AbortController().signal });
  const artifacts = actionsArtifacts({ log, token, repository: "acme/api" });
  return { ...local, temporary: temp, github, cache: actionsCache({ log }), artifacts };
}

function kept({ id, name, size }: StoredArtifact) {
  return { id, name, bytes: size ?? 0, runId: id, branch: "main", sha: repository.mergeBaseSha };
}

function ref(id: number, over: Partial<ArtifactRef> = {}): ArtifactRef {
  const commit = commits.get(id) ?? repository.mergeBaseSha;
  return { id, runId: id, bytes: 300, branch: "main", commit, isFork: false, isExpired: false, ...over };
}

function settings(event: Partial<ActionEvent>): Settings {
  const shared: ActionEvent = {
    name: "push",
    action: null,
    pullRequest: null,
    repository: "acme/api",
    sha: "",
    headSha: "",
    ref: "refs/heads/main",
    branch: "main",
    tag: null,
    before: null,
    isDeletion: false,
    baseBranch: null,
    defaultBranch: "main",
    isUntrusted: false,
    actor: "mona",
    runId: "1",
    runNumber: 1,
    runAttempt: 1,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    workspace: repository.workspace,
  };
  return { ...defaultSettings, token: null, event: { ...shared, ...event } };
}

async function run(with_: Settings): Promise<Report> {
  process.chdir(repository.workspace);
  const report = await main({ settings: with_, fix: false, isTerminal: false, reporters: () => [] }, world());
  process.chdir(start);
  return report;
}

/** A push of the commit to `main`. */
async function push(sha: string, event: Partial<ActionEvent> = {}): Promise<Report> {
  await repository.checkout("main", sha);
  return run(settings({ sha, headSha: sha, ...event }));
}

async function pullRequest(): Promise<Report> {
  const { number, headSha, headRef, baseSha, baseRef, mergeSha } = repository;
  await repository.checkout(`pull/${number}/merge`, mergeSha);
  return run(
    settings({
      name: "pull_request",
      pullRequest: { number, headSha, headRef, baseSha, baseRef, isFork: false, title: "", body: "" },
      sha: mergeSha,
      headSha,
      ref: `refs/pull/${number}/merge`,
      branch: null,
      baseBranch: baseRef,
    }),
  );
}

function warnings(): readonly string[] {
  return log.lines.filter((line) => line.startsWith("warning:"));
}

/** Makes the baseline that was just saved one of another commit. */
async function recommit(from: string, to: string): Promise<void> {
  const saved = join(repository.workspace, ".gatehouse", "baseline", "baseline.json");
  const at = results.entries.findIndex(({ key }) => key.endsWith(from));
  const key = results.entries.splice(at, 1)[0]?.key ?? "";
  await writeFile(saved, (await readFile(saved, "utf8")).replaceAll(from, to));
  process.chdir(repository.workspace);
  await actionsCache({ log }).save([".gatehouse/baseline"], key.replace(from, to));
  process.chdir(start);
  expect(results.entries.at(-1)?.key).toBe(key.replace(from, to));
}

/** Puts another text in the place of the baseline that is saved. */
async function replaceSaved(text: string): Promise<void> {
  const key = results.entries[0]?.key ?? "";
  results.entries.length = 0;
  process.chdir(repository.workspace);
  await mkdir(join(repository.workspace, ".gatehouse", "baseline"), { recursive: true });
  await writeFile(join(repository.workspace, ".gatehouse", "baseline", "baseline.json"), text);
  await actionsCache({ log }).save([".gatehouse/baseline"], key);
  process.chdir(start);
  expect(results.entries).toHaveLength(1);
}

function testGate(report: Report) {
  const gate = report.gates[0];
  if (!gate) throw new Error("the report has no gate");
  const standings = gate.tests?.cases.filter(({ standing }) => standing).map(({ name, standing }) => [name, standing]);
  return { ...gate, standings: Object.fromEntries(standings ?? []) };
}

const standings = { two: "fixed", three: "newly-failing", both: "failing", four: "new", five: "new" };

describe("a pull request whose base has moved on, checked out one commit deep", () => {
  test.each(coverageFormats)("against the merge base's figures: %s", async (format) => {
    await open(format);
    expect((await push(repository.mergeBaseSha)).verdict.outcome).toBe("failed");
    const report = await pullRequest();
    expect(report.base).toEqual({ branch: "main", commit: repository.mergeBaseSha });
    expect(report.baseline).toEqual({ commit: repository.mergeBaseSha, distance: 0 });
    const gate = testGate(report);
    expect(gate.verdict).toEqual({
      outcome: "failed",
      reason: "tests-failed",
      message: "node make.mjs: 3 of 7 tests failed",
    });
    // Lines 6, 11 and 12 of the head; line 12 does not run.
    expect(gate.patchCoverage).toMatchObject({
      covered: 2,
      total: 3,
      files: [{ path: "src/a.src", covered: 2, total: 3, uncovered: [12] }],
    });
    // `theirs` came in from main: it is not the author's, though the merge base does not have it.
    expect(gate.standings).toEqual(standings);
    expect(gate.against).toEqual({
      tests: {
        total: 5,
        new: 2,
        removed: 1,
        newlyFailing: 1,
        fixed: 1,
        failing: 1,
        gone: [{ name: "old", suite: "t" }],
      },
      coverage: {
        covered: 12,
        total: 14,
        files: [
          { path: "src/a.src", covered: 8, total: 10 },
          { path: "src/b.src", covered: 4, total: 4 },
        ],
      },
      measurements: [{ name: "accuracy", value: 0.95 }],
    });
    expect(warnings()).toEqual([]);
  });

  test("against the commit that it is merged with, where that one has figures", async () => {
    await open("lcov");
    await push(repository.mergeBaseSha);
    await push(repository.baseSha, { before: repository.mergeBaseSha });
    const report = await pullRequest();
    expect(report.baseline).toEqual({ commit: repository.baseSha, distance: -1 });
    const gate = testGate(report);
    expect(gate.standings).toEqual(standings);
    expect(gate.against).toMatchObject({
      tests: { total: 6, new: 2, removed: 1 },
      coverage: { covered: 13, total: 17, files: [{ path: "src/a.src", covered: 9, total: 11 }] },
    });
  });

  test("against the nearest ancestor that has figures, never a newer commit of main", async () => {
    const later = Array.from({ length: 12 }, () => ({}));
    await open("lcov", "", [base("lcov"), ...later]);
    const history = (await repository.ancestors(repository.mergeBaseSha)) ?? [];
    expect(history).toHaveLength(14);
    await push(history[12] ?? "");
    await push(history[13] ?? "");
    await push(repository.baseSha);
    await recommit(repository.baseSha, "b".repeat(40));
    const report = await pullRequest();
    expect(report.baseline).toEqual({ commit: history[12], distance: 12 });
    expect(testGate(report).standings).toEqual(standings);
  });

  test("a history that GitHub does not give breaks nothing", async () => {
    await open("lcov", "", [{}]);
    await push(repository.baseSha);
    await recommit(repository.baseSha, "b".repeat(40));
    isHistoryDenied = true;
    const report = await pullRequest();
    expect(report.baseline?.missing).toBe("the baseline could not be had: Not Found");
    expect(testGate(report)).toMatchObject({ standings: {}, verdict: { reason: "tests-failed" } });
  });
});

describe("a run without a baseline says so, and is judged all the same", () => {
  const bounds = "    metrics: { accuracy: { minimum: 0.9, max-drop: 0.01 } }\n";

  test("the first one, and one whose baseline was evicted", async () => {
    await open("lcov");
    const first = await pullRequest();
    const missing = "no baseline of main is in the cache: the next run on main saves one";
    expect(first.baseline).toEqual({ commit: null, distance: null, missing });
    expect(testGate(first)).toMatchObject({ standings: {}, verdict: { reason: "tests-failed" } });
    expect(testGate(first).against).toBeUndefined();
    await push(repository.mergeBaseSha);
    results.entries.length = 0;
    results.artifacts.length = 0;
    expect((await pullRequest()).baseline?.missing).toBe(missing);
    expect(warnings()).toEqual([]);
  });

  test.each([
    ["of an older version", '{"schemaVersion": 0, "branches": {}}', "the baseline is of an older version of Gatehouse"],
    ["of a newer version", '{"schemaVersion": 2}', "the baseline is of a newer version of Gatehouse"],
    ["cut short", '{"schemaVersion": 1, "branch": "ma', "the baseline cannot be read: "],
    ["empty", "", "the baseline cannot be read: "],
    [
      "of another shape",
      '{"schemaVersion": 1, "branch": "main", "commit": "x", "gates": []}',
      "the baseline cannot be read: commit: ",
    ],
    [
      "with numbers that are none",
      `{"schemaVersion": 1, "branch": "main", "commit": "${"a".repeat(40)}", "gates": [{"name": "test", "measurements": [], "coverage": {"covered": -1, "total": 1, "files": []}}]}`,
      "the baseline cannot be read: gates.0.coverage.covered: ",
    ],
    [
      "of another branch",
      `{"schemaVersion": 1, "branch": "evil", "commit": "${"a".repeat(40)}", "gates": []}`,
      "the baseline is of another branch",
    ],
  ])("%s", async (_, text, missing) => {
    await open("lcov");
    await push(repository.mergeBaseSha);
    await replaceSaved(text);
    const report = await pullRequest();
    expect(report.baseline).toEqual({ commit: null, distance: null, missing: expect.stringContaining(missing) });
    expect(testGate(report)).toMatchObject({ standings: {}, verdict: { reason: "tests-failed" } });
  });

  test("a bound on a drop is undecided, but not on main itself", async () => {
    await open("lcov", bounds);
    const green = { "tests/list.txt": "one pass\n" };
    await repository.close();
    repository = await TestRepository.create({
      base: { ...base("lcov", bounds), ...green },
      change: { "metrics.json": '{"accuracy": 0.92}' },
    });
    Object.assign(process.env, { RUNNER_TEMP: repository.temp, GITHUB_WORKSPACE: repository.workspace });
    expect((await pullRequest()).verdict).toMatchObject({ outcome: "inconclusive", reason: "no-base" });
    expect((await push(repository.mergeBaseSha, { before: repository.mergeBaseSha })).verdict.outcome).toBe("passed");
    const judged = await pullRequest();
    expect(testGate(judged).verdict).toEqual({
      outcome: "failed",
      reason: "metrics",
      message: "metrics: accuracy fell from 0.95 to 0.92 (may fall by 0.01)",
    });
  });

  test("how far coverage may fall is judged by it", async () => {
    const floor = (points: number) => `    coverage: { max-drop: ${points} }\n`;
    for (const [points, message] of [
      [12, "coverage fell by 12.04 points from 85.71 % to 73.68 % (may fall by 12)"],
      [13, null],
    ] as const) {
      const mended = { "tests/list.txt": "one pass\n" };
      await open("lcov", floor(points), [], mended);
      expect(testGate(await pullRequest()).verdict.reason).toBe("no-base");
      await push(repository.mergeBaseSha, { before: repository.mergeBaseSha });
      expect(testGate(await pullRequest()).verdict).toMatchObject(
        message === null ? { outcome: "passed" } : { outcome: "failed", reason: "coverage", message },
      );
      results.entries.length = 0;
      if (message !== null) await repository.close();
    }
  });

  test("caches that are off or down", async () => {
    await open("lcov");
    await push(repository.mergeBaseSha);
    results.fail("*", { answer: { status: 400, body: { msg: "down" } }, times: 999 });
    const report = await pullRequest();
    expect(report.baseline?.commit).toBeNull();
    expect(testGate(report).verdict.reason).toBe("tests-failed");
    expect(warnings()).toHaveLength(1);
    const off = await run({
      ...settings({
        name: "pull_request",
        branch: null,
        headSha: repository.headSha,
        sha: repository.mergeSha,
        pullRequest: {
          number: 7,
          headSha: repository.headSha,
          headRef: "x",
          baseSha: repository.baseSha,
          baseRef: "main",
          isFork: false,
          title: "",
          body: "",
        },
      }),
      cache: false,
    });
    expect(off.baseline?.missing).toBe("caches are off");
  });
});

describe("where the cache has none, an artifact serves", () => {
  const missing = "no baseline of main is in the cache";
  const none = `${missing}: the next run on main saves one`;

  /** A push in a run of its own; the cache loses what it has saved. */
  async function pushed(sha: string): Promise<number> {
    const names = results.artifacts.map(({ name }) => name);
    // Names are unique within a run only.
    for (const each of results.artifacts) Object.assign(each, { name: "of an earlier run" });
    await push(sha);
    const id = results.artifacts.at(-1)?.id ?? 0;
    for (const [i, name] of names.entries()) Object.assign(results.artifacts[i] ?? {}, { name });
    commits.set(id, sha);
    results.entries.length = 0;
    asked.length = 0;
    return id;
  }

  test("of the merge base; a cache that has it makes nobody ask", async () => {
    await open("lcov");
    await push(repository.mergeBaseSha);
    asked.length = 0;
    await pullRequest();
    expect(asked).toEqual([]);
    results.entries.length = 0;
    const report = await pullRequest();
    expect(report.baseline).toEqual({ commit: repository.mergeBaseSha, distance: 0 });
    expect(testGate(report).standings).toEqual(standings);
    expect(asked).toEqual([expect.stringMatching(/^gatehouse-baseline-[0-9a-f]{16}$/)]);
    expect(results.artifacts.map(({ name }) => name)).toEqual(asked);
    expect(warnings()).toEqual([]);
  });

  test("of the commit that it is merged with, else of the nearest before, else of the last run", async () => {
    await open("lcov", "", [base("lcov"), {}]);
    const history = (await repository.ancestors(repository.mergeBaseSha)) ?? [];
    expect(history).toHaveLength(3);
    const [, , oldest = ""] = history;
    const old = await pushed(oldest);
    const latest = await pushed(repository.baseSha);
    expect((await pullRequest()).baseline).toEqual({ commit: repository.baseSha, distance: -1 });
    // The branch has moved on twice.
    await repository.checkout("main", repository.baseSha);
    const other = (all: readonly ArtifactRef[]) => all.filter(({ id }) => id !== latest);
    list = (all) => [ref(99, { commit: "b".repeat(40) }), ...other(all)];
    expect((await pullRequest()).baseline).toEqual({ commit: oldest, distance: 2 });
    list = (all) => all.filter(({ id }) => id === old);
    isHistoryDenied = true;
    expect((await pullRequest()).baseline).toMatchObject({ commit: oldest });
  });

  test.each([
    ["of another branch", { branch: "topic" }],
    ["of a fork whose branch has the name", { isFork: true, title: "", body: "" }],
    ["that has expired", { isExpired: true }],
  ])("but none %s", async (_, over) => {
    await open("lcov");
    await pushed(repository.mergeBaseSha);
    list = (all) => all.map((each) => ({ ...each, ...over }));
    const report = await pullRequest();
    expect(report.baseline).toEqual({ commit: null, distance: null, missing: none });
    expect(asked).toHaveLength(1);
    expect(testGate(report)).toMatchObject({ standings: {}, verdict: { reason: "tests-failed" } });
  });

  test("a token that may not list them has none, quietly", async () => {
    await open("lcov");
    await pushed(repository.mergeBaseSha);
    list = null;
    expect((await pullRequest()).baseline).toEqual({ commit: null, distance: null, missing: none });
    expect(warnings()).toEqual([]);
  });

  test.each([
    ["cut short", '{"schemaVersion": 1, "branch": "ma', "the baseline cannot be read: "],
    ["of an older version", '{"schemaVersion": 0}', "the baseline is of an older version of Gatehouse"],
    ["of another branch", baselineText("evil", "a".repeat(40)), "the baseline is of another branch"],
    ["of another commit", baselineText("main", "a".repeat(40)), "the baseline is not of the commit that its run was"],
  ])("one that is %s is said to be", async (_, text, words) => {
    await open("lcov");
    const saved = join(repository.workspace, ".gatehouse", "baseline", "baseline.json");
    await pushed(repository.mergeBaseSha);
    const [{ name } = { name: "" }] = results.artifacts;
    results.artifacts.length = 0;
    await writeFile(saved, text);
    await actionsArtifacts({ log, token, repository: null }).upload(name, [saved], join(saved, ".."));
    const report = await pullRequest();
    const said = `${missing}, and its artifact cannot be used: ${words}`;
    expect(report.baseline).toEqual({ commit: null, distance: null, missing: expect.stringContaining(said) });
    expect(testGate(report).verdict.reason).toBe("tests-failed");
  });

  test("one that is too large, or gone, is said to be", async () => {
    await open("lcov");
    const id = await pushed(repository.mergeBaseSha);
    const said = async () => (await pullRequest()).baseline?.missing?.replace(`${missing}, and its artifact `, "");
    list = () => [ref(id, { bytes: 64 * 1024 * 1024 + 1 })];
    expect(await said()).toBe("cannot be used: the artifact is larger than 64 MiB");
    list = () => [ref(9999)];
    expect(await said()).toMatch(/^cannot be used: Not Found/);
  });

  test("an upload that fails is a line in the log", async () => {
    await open("lcov");
    results.fail("CreateArtifact", { answer: { status: 400, body: { msg: "down" } }, times: 99 });
    expect((await push(repository.mergeBaseSha)).verdict.outcome).toBe("failed");
    expect(log.lines.filter((line) => line.includes("The baseline could not be kept as an artifact too"))).toHaveLength(
      1,
    );
    expect(results.entries).toHaveLength(1);
    expect(warnings()).toEqual([]);
  });
});

function baselineText(branch: string, commit: string): string {
  return JSON.stringify({ schemaVersion: 1, branch, commit, gates: [] });
}

describe("a baseline is kept", () => {
  test("of a push to main alone, and once", async () => {
    await open("lcov");
    await pullRequest();
    await push(repository.mergeBaseSha, { branch: "topic", ref: "refs/heads/topic" });
    await push(repository.mergeBaseSha, { name: "schedule" });
    await push(repository.mergeBaseSha, { isUntrusted: true });
    expect(results.entries).toEqual([]);
    expect(results.artifacts).toEqual([]);
    await push(repository.mergeBaseSha);
    await push(repository.mergeBaseSha);
    const keys = results.entries.map(({ key }) => key);
    expect(keys).toEqual([
      expect.stringMatching(new RegExp(`^gatehouse-baseline-1-[0-9a-f]{16}-${repository.mergeBaseSha}$`)),
    ]);
    expect(warnings()).toEqual([]);
  });
});

describe("in a terminal", () => {
  test("a baseline is used where one lies, and nothing is said where none does", async () => {
    await open("lcov");
    await push(repository.mergeBaseSha);
    const saved = join(repository.workspace, ".gatehouse", "baseline", "baseline.json");
    const git = (...args: string[]) => repository.git(...args);
    await git("fetch", "--quiet", "origin", "main:refs/remotes/origin/main", "--unshallow");
    await git("branch", "main", "refs/remotes/origin/main");
    await git("checkout", "--quiet", "-b", "topic");
    await writeFile(
      join(repository.workspace, "tests", "list.txt"),
      "one pass\ntwo pass\nthree pass\nold pass\nboth fail\n",
    );
    const terminal = { ...settings({}), event: null };
    const report = await run(terminal);
    expect(report.baseline).toEqual({ commit: repository.mergeBaseSha, distance: 0 });
    expect(testGate(report).standings).toEqual({ two: "fixed", both: "failing" });
    await writeFile(saved, "{}");
    expect((await run(terminal)).baseline?.missing).toMatch(/^the baseline cannot be read/);
    await repository.git("clean", "-fdxq");
    expect((await run(terminal)).baseline).toBeUndefined();
  });
});
