import { mkdtemp, readdir, realpath, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/files.js";
import { filesContract } from "../contract/files.js";
import { FakeFiles } from "../fakes/files.js";

const folder = async () => await realpath(await mkdtemp(join(tmpdir(), "gatehouse files-")));

filesContract("on disk", async () => ({ files: nodeFiles(), folder: await folder() }));
filesContract("fake", async () => ({ files: new FakeFiles(), folder: resolve("/fake") }));

test("nothing is left beside a file that was written or could not be", async () => {
  const path = await folder();
  const files = nodeFiles();
  await Promise.all([1, 2, 3, 4].map((n) => files.writeText(join(path, "a"), String(n).repeat(10_000))));
  expect(await readdir(path)).toEqual(["a"]);
  expect(await files.readText(join(path, "a"))).toMatch(/^(1{10000}|2{10000}|3{10000}|4{10000})$/);
  await files.makeDir(join(path, "b"));
  await expect(files.writeText(join(path, "b"), "x")).rejects.toThrow();
  expect((await readdir(path)).sort()).toEqual(["a", "b"]);
});

const onPosix = process.platform === "win32" ? test.skip : test;

onPosix("glob survives folders that link to themselves", async () => {
  const path = await folder();
  await nodeFiles().writeText(join(path, "a", "x.xml"), "");
  await symlink(path, join(path, "a", "loop"));
  expect(await nodeFiles().glob(["**/*.xml"], path)).toContain(join(path, "a", "x.xml"));
});

onPosix("what is private is for nobody else, also where it replaces what was not", async () => {
  const path = await folder();
  const mode = async (name: string) => ((await stat(join(path, name))).mode & 0o777).toString(8);
  await nodeFiles().writeText(join(path, "key"), "open");
  expect(await mode("key")).not.toBe("600");
  await nodeFiles().writeText(join(path, "key"), "secret", "private");
  await nodeFiles().makeDir(join(path, "keys"), "private");
  expect([await mode("key"), await mode("keys")]).toEqual(["600", "700"]);
});

onPosix("a link is told from what it leads to", async () => {
  const path = await folder();
  await nodeFiles().writeText(join(path, "a"), "");
  await symlink(join(path, "a"), join(path, "link"));
  await symlink("/nowhere", join(path, "dangling"));
  expect(await Promise.all(["a", "link", "dangling"].map((name) => nodeFiles().isLink(join(path, name))))).toEqual([
    false,
    true,
    true,
  ]);
});

test("glob takes absolute patterns and names with brackets", async () => {
  const path = await folder();
  await nodeFiles().writeText(join(path, "app", "[slug]", "junit.xml"), "");
  const found = [join(path, "app", "[slug]", "junit.xml")];
  expect(await nodeFiles().glob(["app/*/junit.xml"], path)).toEqual(found);
  expect(await nodeFiles().glob(["app/\\[slug\\]/junit.xml"], path)).toEqual(found);
  expect(await nodeFiles().glob(["app/[slug]/junit.xml"], path)).toEqual(found);
  expect(await nodeFiles().glob([`${path.replaceAll("\\", "/")}/app/**/*.xml`], join(path, "app"))).toEqual(found);
});
