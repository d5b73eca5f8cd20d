import { afterEach, expect, test } from "@jest/globals";
import { base, change, moved } from "../baseline-project.js";
import { pushPayload } from "../world/payloads.js";
import type { StepResult } from "../world/runner.js";
import { Scene } from "./scene.js";

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

/** A run of `main` at a commit, as a push of it starts one. */
async function push(before: string, sha: string): Promise<StepResult> {
  await scene.repository.checkout("main", sha);
  const payload = pushPayload("refs/heads/main", before, sha);
  return scene.run({ event: "push", payload, sha, ref: "refs/heads/main", headRef: undefined, baseRef: undefined });
}

async function pullRequest(): Promise<string> {
  const { repository, github } = scene;
  await repository.checkout(`pull/${repository.number}/merge`, repository.mergeSha);
  await scene.run();
  expect(github.violations).toEqual([]);
  expect(github.state.comments).toHaveLength(1);
  return github.state.comments[0]?.body ?? "";
}

test("the comment tells what the change made of tests, coverage and figures, and against which commit", async () => {
  scene = await Scene.create({ base: base("lcov"), change, moved });
  const { mergeBaseSha } = scene.repository;
  const first = await pullRequest();
  expect(first).toContain(
    "no figures of the base: no baseline of main is in the cache: the next run on main saves one</sub>",
  );

  await push("0".repeat(40), mergeBaseSha);
  expect(scene.results.entries.map(({ key }) => key)).toEqual([expect.stringContaining(mergeBaseSha)]);
  const body = await pullRequest();
  expect(body).toContain(
    "| test | ❌ | 3 of 7 tests fail (2 of them new) | 1 newly failing, 1 fails there too, 1 fixed, 2 new tests, 1 removed |",
  );
  expect(body).toContain("· `both` · also fails on `main`");
  // 14 of 19 lines now (73.68 %), 12 of 14 then (85.71 %).
  expect(body).toContain("73&#46;68 % · patch 66.66 % | −12.03 |");
  expect(body).toContain("| `accuracy` | 0.94 | 0.95 | −0.01 |");
  expect(body).toContain(`figures of the base: \`${mergeBaseSha.slice(0, 7)}\`, the merge base</sub>`);
});

test("where the cache has lost them, the figures that a run of main kept as an artifact serve", async () => {
  scene = await Scene.create({
    base: base("lcov"),
    change,
    moved,
    github: {
      artifacts: () =>
        scene.results.artifacts.map((each) => ({
          id: each.id,
          name: each.name,
          bytes: each.size ?? 0,
          runId: 1,
          branch: "main",
          sha: scene.repository.mergeBaseSha,
          url: scene.results.archive(each),
        })),
    },
  });
  const { mergeBaseSha } = scene.repository;
  await push("0".repeat(40), mergeBaseSha);
  scene.results.entries.length = 0;
  scene.github.requests.length = 0;
  const body = await pullRequest();
  expect(body).toContain("1 newly failing, 1 fails there too, 1 fixed, 2 new tests, 1 removed |");
  expect(body).toContain(`figures of the base: \`${mergeBaseSha.slice(0, 7)}\`, the merge base</sub>`);
  expect(scene.github.served("actions/list-artifacts-for-repo")).toHaveLength(1);
  expect(scene.github.served("actions/download-artifact")).toHaveLength(1);

  scene.results.cutShort(scene.results.artifacts[0]?.id ?? 0);
  const begun = performance.now();
  expect(await pullRequest()).toContain("no baseline of main is in the cache, and its artifact cannot be used: ");
  // The client itself would try for 25 s.
  expect(performance.now() - begun).toBeLessThan(20_000);
});
