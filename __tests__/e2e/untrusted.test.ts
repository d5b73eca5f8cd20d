import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { examplePayload, pullRequestPayload } from "../world/payloads.js";
import type { JobOptions, StepResult } from "../world/runner.js";
import { checkNamed, Scene } from "./scene.js";

/** What may run under events that anybody can cause, and what it may leave behind. */

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

const config = `version: 1
setup:
  - { run: touch ../ran-setup, lock: [packages.lock], cache: [~/.packages] }
gates:
  lint:
    steps: [{ run: touch ../ran }]
`;
const tree = {
  ".gitignore": ".gatehouse/\nignored/\n",
  ".github/gatehouse.yml": config,
  "packages.lock": "one\n",
  "a.txt": "1\n",
};

async function open(base: Parameters<typeof Scene.create>[0]["base"] = tree): Promise<void> {
  scene = await Scene.create({ base, change: { "a.txt": "2\n" }, moved: { "b.txt": "1\n" } });
  await mkdir(join(scene.repository.folder, "home", ".packages"));
  await writeFile(join(scene.repository.folder, "home", ".packages", "one"), "package\n");
}

/** A job of `pull_request_target`: its own commit is the tip of the base branch. */
function target(): Partial<JobOptions> {
  const { repository } = scene;
  const payload = pullRequestPayload(repository, { fork: "mallory/api" });
  return { event: "pull_request_target", payload, sha: repository.baseSha, ref: "refs/heads/main" };
}

/** A job that somebody's comment, or the end of another workflow, has started on the default branch. */
function onDefault(event: "issue_comment" | "workflow_run"): Partial<JobOptions> {
  const payload = { ...examplePayload(event), repository: { full_name: "acme/api", default_branch: "main" } };
  const { baseSha: sha } = scene.repository;
  return { event, payload, sha, ref: "refs/heads/main", headRef: undefined, baseRef: undefined };
}

/** The run's conclusion, and whether anything of the repository's was run. */
async function ran(job: Partial<JobOptions>): Promise<readonly [string | undefined, boolean]> {
  const marks = ["ran", "ran-setup"].map((name) => join(scene.repository.folder, name));
  for (const mark of marks) await rm(mark, { force: true });
  scene.github.state.checks.length = 0;
  const result: StepResult = await scene.run(job);
  expect(scene.github.violations).toEqual([]);
  return [result.outputs.get("conclusion"), marks.some((mark) => existsSync(mark))];
}

const refused = ["broken", false];
const passed = ["passed", true];

test("pull_request_target runs nothing but the base, clean, and says so in the required check", async () => {
  await open();
  const { repository, github } = scene;
  const { workspace, baseSha, mergeBaseSha, headSha, mergeSha } = repository;
  const clean = () => repository.checkout("main", baseSha);
  const older = (sha: string): Partial<JobOptions> => ({
    ...target(),
    payload: pullRequestPayload({ ...repository, number: 7, baseSha: sha } as never, { fork: "mallory/api" }),
  });

  for (const [name, sha] of [
    ["pull/7/merge", mergeSha],
    ["pull/7/head", headSha],
    ["main", mergeBaseSha],
  ] as const) {
    await repository.checkout(name, sha);
    expect([name, ...(await ran(target()))]).toEqual([name, ...refused]);
    expect(checkNamed(github, "Gatehouse")).toMatchObject({
      conclusion: "failure",
      head_sha: headSha,
      title: expect.stringContaining("pull_request_target runs with a token that can write"),
    });
  }

  await clean();
  expect(await ran(target())).toEqual(passed);
  // The base has moved on since the event's payload was written: both commits are the repository's own.
  expect(await ran(older(mergeBaseSha))).toEqual(passed);
  await repository.checkout("main", mergeBaseSha);
  expect(await ran(older(mergeBaseSha))).toEqual(passed);

  await clean();
  await writeFile(join(workspace, "a.txt"), "3\n");
  expect(await ran(target())).toEqual(refused);
  await clean();
  await writeFile(join(workspace, "c.txt"), "");
  await repository.git("add", "c.txt");
  expect(await ran(target())).toEqual(refused);
  await clean();
  await writeFile(join(workspace, "eslint.config.js"), "");
  expect(await ran(target())).toEqual(refused);
  await clean();
  await mkdir(join(workspace, "ignored"));
  await writeFile(join(workspace, "ignored", "package"), "");
  expect(await ran(target())).toEqual(passed);
});

test("pull_request_target runs nothing in a second checkout, wherever in the workspace it is", async () => {
  await open({
    ...tree,
    ".github/gatehouse.yml": config.replace("touch ../ran }", "touch ../../ran, working-directory: ignored }"),
  });
  const { repository, github } = scene;
  const second = async (path: string) => {
    await repository.checkout("main", repository.baseSha);
    const folder = join(repository.workspace, path);
    await mkdir(folder);
    const own = (...args: string[]) => repository.git("-C", folder, ...args);
    await own("init", "--quiet");
    await own("fetch", "--quiet", "--depth=1", repository.originUrl, repository.headSha);
    await own("checkout", "--quiet", "FETCH_HEAD");
  };
  // As `actions/checkout` with `path: pr` leaves it.
  await second("pr");
  expect(await ran(target())).toEqual(refused);
  expect(await ran({ ...target(), inputs: { "working-directory": "pr" } })).toEqual(refused);
  // Where git ignores it, the folder that the steps run in tells.
  await second("ignored");
  expect(await ran(target())).toEqual(refused);
  expect(checkNamed(github, "Gatehouse").title).toContain('the working-directory "ignored" is a checkout of its own');
});

test("a submodule counts as clean only at its commit and untouched", async () => {
  await open();
  const { repository } = scene;
  const { workspace, baseSha } = repository;
  const submodule = async () => {
    await repository.checkout("main", baseSha);
    const folder = join(workspace, "module");
    await mkdir(folder);
    await repository.git("-C", folder, "init", "--quiet");
    await repository.git("-C", folder, "fetch", "--quiet", "--depth=1", repository.originUrl, repository.mergeBaseSha);
    await repository.git("-C", folder, "checkout", "--quiet", "FETCH_HEAD");
    await repository.git("update-index", "--add", "--cacheinfo", `160000,${repository.mergeBaseSha},module`);
    await repository.git("commit", "--quiet", "-m", "a submodule");
    return repository.git("rev-parse", "HEAD");
  };
  const sha = await submodule();
  expect(await ran({ ...target(), sha })).toEqual(passed);
  await writeFile(join(workspace, "module", "a.txt"), "4\n");
  expect(await ran({ ...target(), sha })).toEqual(refused);
});

test("a comment and the end of a workflow run the default branch's own commit, and nothing else", async () => {
  await open();
  const { repository } = scene;
  for (const event of ["issue_comment", "workflow_run"] as const) {
    await repository.checkout("main", repository.baseSha);
    expect([event, ...(await ran(onDefault(event)))]).toEqual([event, ...passed]);
    await writeFile(join(repository.workspace, "conftest.py"), "");
    expect([event, ...(await ran(onDefault(event)))]).toEqual([event, ...refused]);
    await repository.checkout("pull/7/head", repository.headSha);
    expect([event, ...(await ran(onDefault(event)))]).toEqual([event, ...refused]);
  }
});

test("no event that anybody can cause saves what trusted runs read", async () => {
  await open();
  const { repository, results, github } = scene;
  const fork = { payload: pullRequestPayload(repository, { fork: "mallory/api" }) };
  expect(await ran(fork)).toEqual(passed);
  await repository.checkout("main", repository.baseSha);
  for (const job of [target(), onDefault("issue_comment"), onDefault("workflow_run")])
    expect(await ran(job)).toEqual(passed);
  expect(results.entries).toEqual([]);
  expect(results.requests.filter((method) => method === "CreateCacheEntry")).toEqual([]);
  // What can be told by its name and by its run: a baseline is looked for among those of trusted pushes alone.
  expect(results.artifacts.filter(({ name }) => /baseline/.test(name))).toEqual([]);

  // A trusted run finds a machine on which nothing was kept, and keeps its own.
  expect(
    await ran({
      event: "workflow_dispatch",
      payload: { repository: { default_branch: "main" } },
      sha: repository.baseSha,
      ref: "refs/heads/main",
      headRef: undefined,
      baseRef: undefined,
    }),
  ).toEqual(passed);
  expect(results.entries.map(({ key }) => key)).toEqual([expect.stringMatching(/^gatehouse-setup-1-/)]);
  expect(github.violations).toEqual([]);
});
