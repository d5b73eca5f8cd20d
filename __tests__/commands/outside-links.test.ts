import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { hasProgram, toolEnv } from "../tools/harness.js";
import { TestRepository, type Tree } from "../world/repository.js";

/** A repository with a link to a folder outside, and what our own program makes of it. */

interface Ran {
  readonly code: number;
  readonly said: string;
  /** What is in the folder outside afterwards. */
  readonly outside: Readonly<Record<string, string>>;
}

async function run(tree: (outside: string) => Tree, ...args: string[]): Promise<Ran> {
  const outside = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-outside-")));
  await writeFile(join(outside, "secret.py"), "import os\nx=1\n");
  await writeFile(join(outside, "gatehouse.yml"), "canary: 1\n");
  const repository = await TestRepository.create({ base: tree(outside), change: {} });
  try {
    const cli = join(process.cwd(), "build", "src", "cli.js");
    const options = { cwd: repository.workspace, env: { ...toolEnv } };
    const ended = await promisify(execFile)(process.execPath, [cli, "run", ...args], options).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
    );
    const names = await readdir(outside);
    const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(outside, name), "utf8")]));
    return { code: ended.code, said: ended.stdout + ended.stderr, outside: Object.fromEntries(texts) };
  } finally {
    await repository.close();
    await rm(outside, { recursive: true });
  }
}

const untouched = { "secret.py": "import os\nx=1\n", "gatehouse.yml": "canary: 1\n" };
const onPosix = process.platform === "win32" ? test.skip : test;
const withRuff = process.platform !== "win32" && hasProgram("ruff") ? test : test.skip;
const config = "version: 1\nsetup: []\ngates:\n  lint: { steps: [ruff] }\n";

onPosix("a config that lies outside is no config, and none of it is told", async () => {
  const { code, said, outside } = await run((folder) => ({
    ".github/gatehouse.yml": { link: join(folder, "gatehouse.yml") },
  }));
  expect(code).toBe(2);
  expect(said).toContain(".github/gatehouse.yml is a link that leads out of the repository");
  expect(said).not.toContain("canary");
  expect(outside).toEqual(untouched);
});

onPosix("nothing is written where a link stands in the place of our own folder", async () => {
  const { code, said, outside } = await run((folder) => ({
    ".github/gatehouse.yml": config,
    ".gatehouse": { link: folder },
  }));
  expect(code).toBe(2);
  expect(said).toContain(".gatehouse is a link that git tracks, and Gatehouse keeps its own files there: remove it");
  expect(outside).toEqual(untouched);
});

withRuff("--fix mends nothing through a link, unless it is named (with ruff)", async () => {
  const tree = (folder: string): Tree => ({
    ".github/gatehouse.yml": config,
    "a.py": "import os\n",
    "linked.py": { link: join(folder, "secret.py") },
  });
  const { code, said, outside } = await run(tree, "--fix");
  expect(code).toBe(2);
  expect(said).toContain("ruff could write through linked.py, which leads out of here");
  expect(outside).toEqual(untouched);
  const named = await run(
    (folder) => ({ ...tree(folder), ".github/gatehouse.yml": config.replace("ruff", "{ tool: ruff, paths: [a.py] }") }),
    "--fix",
  );
  expect([named.code, named.outside]).toEqual([0, untouched]);
});
