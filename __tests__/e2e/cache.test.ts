import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { pullRequestPayload } from "../world/payloads.js";
import { Scene } from "./scene.js";

/** A package manager that downloads what its lock file names, unless it is in its cache. */
const manager = `import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const cache = join(process.env.HOME, ".packages");
mkdirSync(cache, { recursive: true });
for (const name of readFileSync("packages.lock", "utf8").trim().split("\\n")) {
  const path = join(cache, name);
  console.log(name + (existsSync(path) ? " is cached" : " is downloaded"));
  writeFileSync(path, "package");
}
`;
const base = {
  ".gitignore": ".gatehouse/\n",
  ".github/gatehouse.yml": `version: 1
setup:
  - { run: node manager.mjs, lock: [packages.lock], cache: [~/.packages] }
gates:
  lint:
    steps: [{ run: "true" }]
`,
  "manager.mjs": manager,
  "packages.lock": "left\nright\n",
};

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

/** A job on a new machine: what the job before left in the home folder is gone. */
async function job(change: Parameters<Scene["run"]>[0] = {}): Promise<readonly string[]> {
  const { repository } = scene;
  await rm(join(repository.folder, "home", ".packages"), { recursive: true, force: true });
  await repository.checkout("pull/7/merge", repository.mergeSha);
  const result = await scene.run(change);
  expect(result).toMatchObject({ exitCode: 0, errors: [], annotations: [], stderr: "" });
  return result.log.filter((line) => / is (cached|downloaded)$/.test(line));
}

test("package caches are kept for the next run, once for each lock file", async () => {
  scene = await Scene.create({ base, change: { "a.txt": "1\n" } });
  const { results } = scene;
  expect(await job()).toEqual(["left is downloaded", "right is downloaded"]);
  expect(results.entries).toHaveLength(1);
  expect(await job()).toEqual(["left is cached", "right is cached"]);
  expect(results.entries).toHaveLength(1);
  expect(await job({ inputs: { cache: "false" } })).toEqual(["left is downloaded", "right is downloaded"]);
});

test("an older cache is better than none; a fork reads caches and writes none", async () => {
  scene = await Scene.create({ base, change: { "packages.lock": "left\nright\nthird\n" } });
  const { results, repository } = scene;
  await repository.checkout("main", repository.baseSha);
  await scene.run({
    event: "workflow_dispatch",
    payload: { repository: { default_branch: "main" } },
    ref: "refs/heads/main",
    sha: repository.baseSha,
  });
  expect(results.entries).toHaveLength(1);
  const third = ["left is cached", "right is cached", "third is downloaded"];
  expect(await job({ payload: pullRequestPayload(repository, { fork: "mallory/api" }) })).toEqual(third);
  expect(results.entries).toHaveLength(1);
  expect(await job()).toEqual(third);
  expect(results.entries).toHaveLength(2);
});

test("a cache that is down is one warning, and the verdict stands", async () => {
  scene = await Scene.create({ base, change: { "a.txt": "1\n" } });
  scene.results.fail("*", { answer: { status: 400, body: { msg: "down" } }, times: 99 });
  const result = await scene.run();
  expect(result.exitCode).toBe(0);
  expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
    ["warning", expect.stringMatching(/^The cache could not be restored, and is off for the rest of this run: /)],
  ]);
  const report = await readFile(join(scene.repository.workspace, ".gatehouse", "report.json"), "utf8");
  expect(JSON.parse(report)).toMatchObject({ verdict: { outcome: "passed" } });
});
