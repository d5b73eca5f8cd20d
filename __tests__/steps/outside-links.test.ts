import { mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/files.js";
import { git } from "../../src/adapters/git.js";
import { OutsideLinks } from "../../src/steps/outside-links.js";
import { filesContract } from "../contract/files.js";
import { TestRepository } from "../world/repository.js";
import { run } from "./harness.js";

filesContract("without what lies behind links", async () => ({
  files: new OutsideLinks(nodeFiles()).files,
  folder: await realpath(await mkdtemp(join(tmpdir(), "gatehouse-outside-"))),
}));

const onPosix = process.platform === "win32" ? test.skip : test;

onPosix("what is private stays private", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-outside-"));
  await new OutsideLinks(nodeFiles()).files.writeText(join(folder, "key"), "secret", "private");
  expect((await stat(join(folder, "key"))).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});

let repository: TestRepository;
let outside: string;

beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-outside-")));
  await writeFile(join(outside, "secret.xml"), "secret\n");
  repository = await TestRepository.create({
    base: {
      "a.xml": "own\n",
      file: { link: join(outside, "secret.xml") },
      "deep/folder": { link: outside },
      above: { link: ".." },
      inside: { link: "a.xml" },
      circle: { link: "circle" },
      nowhere: { link: "/nowhere/at/all" },
      round: { link: "deep" },
    },
    change: {},
  });
});

afterEach(async () => {
  await repository.close();
  await rm(outside, { recursive: true });
});

async function looked(): Promise<{ readonly links: OutsideLinks; readonly at: (path: string) => string }> {
  const root = repository.workspace;
  const links = new OutsideLinks(nodeFiles());
  await links.add(root, () => git(root).links());
  return { links, at: (path) => join(root, path) };
}

onPosix("tracked links that lead out are told from those that do not", async () => {
  const { links, at } = await looked();
  expect(await git(repository.workspace).links()).toEqual([
    "above",
    "circle",
    "deep/folder",
    "file",
    "inside",
    "nowhere",
    "round",
  ]);
  expect([...links.of(repository.workspace)].sort()).toEqual(["above", "deep/folder", "file"]);
  const by = async (path: string) => await links.by(path);
  expect(await by(at("file"))).toBe(at("file"));
  expect(await by(at("deep/folder/secret.xml"))).toBe(at("deep/folder"));
  // A link within the repository that leads to one that does not stay there, and the place that it leads to.
  expect(await by(at("round/folder/secret.xml"))).toBeDefined();
  expect(await by(join(outside, "secret.xml"))).toBeDefined();
  // A link to a folder above the repository does not hide the repository.
  for (const path of ["a.xml", "inside", "circle", "nowhere", "not there"]) expect(await by(at(path))).toBeUndefined();
});

onPosix("there is nothing behind them, and links that were made here are followed", async () => {
  const { links, at } = await looked();
  const { files } = links;
  for (const path of ["file", "deep/folder/secret.xml", "round/folder/secret.xml"]) {
    expect(await files.readText(at(path))).toBeNull();
    expect(await files.stat(at(path))).toBeNull();
    await expect(files.readStream(at(path))[Symbol.asyncIterator]().next()).rejects.toThrow("ENOENT");
  }
  expect(await files.readText(at("inside"))).toBe("own\n");
  expect(await files.stat(at("circle"))).toBeNull();
  expect(await files.readText(at("x".repeat(5_000)))).toBeNull();
  expect(await files.readText(at("nul\0"))).toBeNull();
  await mkdir(at("products"));
  const build = await mkdtemp(join(tmpdir(), "gatehouse-build-"));
  await writeFile(join(build, "junit.xml"), "report\n");
  await symlink(build, at("products/build"));
  expect(await files.readText(at("products/build/junit.xml"))).toBe("report\n");
  expect(await files.glob(["**/*.xml"], at("."))).toEqual([at("a.xml"), at("products/build/junit.xml")]);
  await rm(build, { recursive: true });
});

test("a report that names files elsewhere has none of them read", async () => {
  const places = [join(outside, "secret.xml"), "../temp/secret.xml", "a.xml", `${"x".repeat(5_000)}.xml`, "nul\0.xml"];
  await writeFile(join(repository.temp, "secret.xml"), "secret\n");
  const results = places.map((uri) => ({
    ruleId: "r",
    message: { text: "m" },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
  }));
  const sarif = JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "own" } }, results }] });
  await writeFile(join(repository.workspace, "a.sarif"), sarif);
  const script = `require("fs").utimesSync("a.sarif", new Date(), new Date())`;
  const ran = await run({ run: script, shell: "node", reports: ["a.sarif"] }, { root: repository.workspace });
  expect(ran.findings).toHaveLength(places.length);
  expect(ran.findings.filter(({ context, lineHash }) => context ?? lineHash).map(({ path }) => path)).toEqual([
    "a.xml",
  ]);
});
