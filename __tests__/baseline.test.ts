import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { actionsCache } from "../src/adapters/cache.js";
import { machine } from "../src/adapters/world.js";
import type { Report } from "../src/core/report.js";
import type { ActionEvent } from "../src/event.js";
import { defaultSettings, type Settings } from "../src/inputs.js";
import { main } from "../src/main.js";
import type { World } from "../src/ports.js";
import { base, type CoverageFormat, change, coverageFormats, moved } from "./baseline-project.js";
import { FakeGitHub } from "./fakes/github.js";
import { FakeLog } from "./fakes/log.js";
import { TestRepository, type Tree } from "./world/repository.js";
import { ResultsServer } from "./world/results.js";

/** Whole runs, of `main` and of a pull request, on a depth-1 checkout with GitHub's real cache client between them. */

const before = { ...process.env };
const start = process.cwd();
let repository: TestRepository;
let results: ResultsServer;
let log: FakeLog;
/** History of commits as GitHub has it. */
let origin: Map<string, readonly string[]>;
let isHistoryDenied: boolean;

beforeEach(async () => {
  results = await ResultsServer.start();
  log = new FakeLog();
  isHistoryDenied = false;
});

afterEach(async () => {
  process.chdir(start);
  await Promise.all([repository.close(), results.close()]);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

// A client that was given up goes on until it finds its server gone.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 500)));

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
  });
  const local = machine({ log, cwd: workspace, interrupted: new AbortController().signal });
  return { ...local, temporary: temp, github, cache: actionsCache({ log }) };
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
      pullRequest: { number, headSha, headRef, baseSha, baseRef, isFork: false },
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
        },
      }),
      cache: false,
    });
    expect(off.baseline?.missing).toBe("caches are off");
  });
});

describe("a baseline is kept", () => {
  test("of a push to main alone, and once", async () => {
    await open("lcov");
    await pullRequest();
    await push(repository.mergeBaseSha, { branch: "topic", ref: "refs/heads/topic" });
    await push(repository.mergeBaseSha, { name: "schedule" });
    await push(repository.mergeBaseSha, { isUntrusted: true });
    expect(results.entries).toEqual([]);
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
