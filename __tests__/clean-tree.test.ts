import { expect, test } from "@jest/globals";
import { machine } from "../src/adapters/world.js";
import { checkout } from "../src/clean-tree.js";
import { OutsideLinks } from "../src/steps/outside-links.js";
import { FakeLog } from "./fakes/log.js";
import { TestRepository } from "./world/repository.js";

test("a clean checkout is of the commit that it is asked for, and none is made that would lack files of Git LFS", async () => {
  const lfs = { "assets/.gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n", "assets/a.bin": "pointer\n" };
  const repository = await TestRepository.create({ base: { "a.txt": "1\n" }, change: lfs });
  try {
    const { workspace: cwd, temp: temporary, headSha, mergeBaseSha } = repository;
    const local = machine({ log: new FakeLog(), cwd, interrupted: new AbortController().signal });
    const world = { ...local, temporary };
    for (const commit of [headSha, mergeBaseSha]) await world.git(cwd).fetchCommits([commit]);
    const { tree } = checkout(cwd, world, new OutsideLinks(world.files));
    const whole = await tree(mergeBaseSha);
    expect(whole).toMatchObject({ trackedFiles: ["a.txt"] });
    if ("remove" in whole) await whole.remove();
    expect(await tree(headSha)).toEqual({
      missing: "no clean checkout could be made: it would lack the files of Git LFS",
    });
  } finally {
    await repository.close();
  }
});
