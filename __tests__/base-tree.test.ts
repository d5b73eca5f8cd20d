import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { machine } from "../src/adapters/world.js";
import { type LazyBaseTree, lazyBaseTree } from "../src/base-tree.js";
import { FakeLog } from "./fakes/log.js";
import { write } from "./steps/harness.js";
import { TestRepository } from "./world/repository.js";

let repository: TestRepository;
beforeEach(async () => {
  const base = { "package.json": "{}", "web/package.json": "{}", ".gitignore": "node_modules/\n", "a.txt": "base\n" };
  repository = await TestRepository.create({ base, change: { "a.txt": "head\n" } });
  await repository.git("fetch", "--quiet", "--depth=1", "origin", repository.baseSha);
});
afterEach(() => repository.close());

function treeOf(commit: string | null): LazyBaseTree {
  const signal = new AbortController().signal;
  const world = machine({ log: new FakeLog(), cwd: repository.workspace, interrupted: signal });
  return lazyBaseTree(commit, repository.workspace, { ...world, temporary: repository.temp });
}

test("the tree of the base is made once, outside the repository, with what setup installed linked into it", async () => {
  await write(repository.workspace, { "node_modules/a/index.js": "a", "web/node_modules/b/index.js": "b" });
  const base = treeOf(repository.baseSha);
  const [first, second] = await Promise.all([base.get(), base.get()]);
  expect(first).toBe(second);
  if ("missing" in first) throw new Error(first.missing);
  expect(first.path.startsWith(repository.temp)).toBe(true);
  expect(first.trackedFiles).toEqual([".gitignore", "a.txt", "package.json", "web/package.json"]);
  expect(await readFile(join(first.path, "a.txt"), "utf8")).toBe("base\n");
  expect((await lstat(join(first.path, "node_modules"))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(first.path, "web", "node_modules", "b", "index.js"), "utf8")).toBe("b");
  await base.remove();
  expect(await readdir(repository.temp)).toEqual([]);
  expect(await repository.git("worktree", "list", "--porcelain")).not.toContain(first.path);
  expect(await readFile(join(repository.workspace, "node_modules", "a", "index.js"), "utf8")).toBe("a");
});

test("a tree that was never asked for is neither made nor removed", async () => {
  const base = treeOf(repository.baseSha);
  await base.remove();
  expect(await readdir(repository.temp)).toEqual([]);
});

test("a tree that cannot be made says why, and leaves nothing", async () => {
  expect(await treeOf(null).get()).toEqual({ missing: "there is no base commit" });
  const base = treeOf("1".repeat(40));
  expect(await base.get()).toEqual({
    missing: expect.stringMatching(/^no worktree of the base could be made: git does not know the commit 1{40}/),
  });
  await base.remove();
  expect(await readdir(repository.temp)).toEqual([]);
});
