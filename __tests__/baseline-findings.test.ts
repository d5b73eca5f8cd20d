import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "@jest/globals";
import { actionsCache } from "../src/adapters/cache.js";
import { machine } from "../src/adapters/world.js";
import type { Report } from "../src/core/report.js";
import type { ActionEvent } from "../src/event.js";
import { defaultSettings } from "../src/inputs.js";
import { main } from "../src/main.js";
import type { World } from "../src/ports.js";
import { FakeGitHub } from "./fakes/github.js";
import { FakeLog } from "./fakes/log.js";
import { toolEnv } from "./tools/harness.js";
import { testWith } from "./tools/with-tool.js";
import { TestRepository, type Tree } from "./world/repository.js";
import { ResultsServer } from "./world/results.js";

/** What a push to `main` found stands for a run on its commit, kept in GitHub's cache by the real client. */

let results: ResultsServer;
let repository: TestRepository;
let log: FakeLog;
/** Folders in which ruff has checked something. */
let checked: string[];
const start = process.cwd();
const before = { ...process.env };

beforeEach(async () => {
  results = await ResultsServer.start();
  log = new FakeLog();
  checked = [];
});

afterEach(async () => {
  process.chdir(start);
  await Promise.all([repository.close(), results.close()]);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

const filler = Array.from({ length: 10 }, (_, at) => `def f${at}():\n    return ${at}\n`).join("\n");

async function open(over: Tree = {}, config = "- ruff"): Promise<void> {
  repository = await TestRepository.create({
    base: {
      ".github/gatehouse.yml": `setup: []\ngates:\n  lint:\n    steps:\n      ${config}\n`,
      ".gitignore": ".gatehouse/\n",
      "ruff.toml": 'lint.select = ["F"]\n',
      "a.py": `import os\n\n\n${filler}\n\ndef g():\n    x = 1\n`,
      "b.py": "import re\n",
    },
    change: {
      "a.py": `# more\nimport os\n\n\n${filler}\n\ndef h():\n    x = 1\n\n\ndef g():\n    x = 1\n`,
      "b.py": "",
      ...over,
    },
    moved: { "c.py": "import sys\n" },
  });
  Object.assign(process.env, results.env, {
    PATH: toolEnv.PATH,
    RUNNER_TEMP: repository.temp,
    GITHUB_WORKSPACE: repository.workspace,
    GITHUB_SERVER_URL: "https://github.com",
  });
}

function world(): World {
  const github = new FakeGitHub({ mergeBase: () => repository.mergeBaseSha, ancestors: () => null });
  const signal = new AbortController().signal;
  const local = machine({ log, cwd: repository.workspace, interrupted: signal });
  const { processes } = local;
  return {
    ...local,
    temporary: repository.temp,
    github,
    cache: actionsCache({ log }),
    processes: {
      which: (program, path) => processes.which(program, path),
      run: (command) => {
        if (command.args.includes("check")) checked.push(command.cwd === repository.workspace ? "head" : "base");
        return processes.run(command);
      },
    },
  };
}

async function run(event: Partial<ActionEvent>): Promise<Report> {
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
  const settings = { ...defaultSettings, token: null, event: { ...shared, ...event } };
  process.chdir(repository.workspace);
  const report = await main({ settings, fix: false, isTerminal: false, reporters: () => [] }, world());
  process.chdir(start);
  return report;
}

async function push(sha: string): Promise<void> {
  await repository.checkout("main", sha);
  await run({ sha, headSha: sha });
  checked = [];
}

async function pullRequest(): Promise<readonly string[]> {
  const { number, headSha, headRef, baseSha, baseRef, mergeSha } = repository;
  await repository.checkout(`pull/${number}/merge`, mergeSha);
  const report = await run({
    name: "pull_request",
    pullRequest: { number, headSha, headRef, baseSha, baseRef, isFork: false, title: "t", body: "" },
    sha: mergeSha,
    headSha,
    ref: `refs/pull/${number}/merge`,
    branch: null,
    baseBranch: baseRef,
  });
  const [gate] = report.gates;
  const found = gate?.findings.map(
    ({ standing, rule, path, range }) => `${standing} ${rule} ${path}:${range?.startLine}`,
  );
  return [...(found ?? []), ...(gate?.fixed ?? []).map(({ rule, path }) => `fixed ${rule} ${path}`)].sort();
}

const expected = [
  "fixed F401 b.py",
  "known F401 a.py:2",
  "known F401 c.py:undefined",
  "known F841 a.py:41",
  "new F841 a.py:37",
];

testWith("ruff")("the base is not run where its own run has kept what it found", async () => {
  await open();
  await push(repository.baseSha);
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head"]);
});

testWith("ruff")("without a baseline it is run, and finds the same", async () => {
  await open();
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head", "base"]);
});

testWith("ruff")("nor does the baseline of an older commit stand for it", async () => {
  await open();
  await push(repository.mergeBaseSha);
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head", "base"]);
});

testWith("ruff")("nor where the change configures the tool anew", async () => {
  await open({ "ruff.toml": 'lint.select = ["F", "E731"]\n' });
  await push(repository.baseSha);
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head", "base"]);
});

testWith("ruff")("nor where what is installed may differ", async () => {
  await open({ "uv.lock": "version = 1\n" });
  await push(repository.baseSha);
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head", "base"]);
});

testWith("ruff")("a baseline that was saved before steps were kept is read, and only not used for that", async () => {
  await open();
  await push(repository.baseSha);
  const saved = join(repository.workspace, ".gatehouse", "baseline", "baseline.json");
  const baseline = JSON.parse(await readFile(saved, "utf8"));
  expect(baseline.gates[0].steps).toEqual([
    { name: "ruff", key: expect.stringMatching(/^[0-9a-f]{32}$/), findings: expect.any(Array) },
  ]);
  for (const gate of baseline.gates) delete gate.steps;
  await writeFile(saved, JSON.stringify(baseline));
  const [{ key } = { key: "" }] = results.entries.splice(0);
  process.chdir(repository.workspace);
  await actionsCache({ log }).save([".gatehouse/baseline"], key);
  process.chdir(start);
  expect(await pullRequest()).toEqual(expected);
  expect(checked).toEqual(["head", "base"]);
  expect(log.lines.filter((line) => line.startsWith("warning:"))).toEqual([]);
});

testWith("ruff")("a command of the user's is always run: nobody knows what it depends on", async () => {
  await open({}, '- run: "ruff check --output-format sarif ."\n        format: sarif');
  await push(repository.baseSha);
  expect(await pullRequest()).toHaveLength(expected.length);
  const saved = await readFile(join(repository.workspace, ".gatehouse", "baseline", "baseline.json"), "utf8");
  expect(JSON.parse(saved).gates[0].steps).toBeUndefined();
});
