import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { examplePayload, pullRequestPayload, pushPayload } from "../world/payloads.js";
import type { JobOptions } from "../world/runner.js";
import { base, redChange } from "./project.js";
import { checkList, checkNamed, requestList, Scene, type SceneOptions } from "./scene.js";

let scene: Scene;

async function open(options: Partial<SceneOptions> = {}): Promise<Scene> {
  scene = await Scene.create({ base, change: { "a.txt": "1\n" }, ...options });
  return scene;
}

afterEach(async () => {
  await scene.close();
});

describe("nothing is run, and the required check is red", () => {
  test("with a broken config, whose every problem is named", async () => {
    const config =
      "version: 1\ngates:\n  lint:\n    step: [ruff]\n  test:\n    steps: [{ run: touch ran }]\n    needs: [lnt]\n";
    const { github, repository } = await open({ change: { ".github/gatehouse.yml": config } });
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 1, errors: [], annotations: [] });
    expect(result.outputs.get("conclusion")).toBe("broken");
    expect(checkList(github).map(([name, conclusion]) => [name, conclusion])).toEqual([["Gatehouse", "failure"]]);
    for (const page of [checkNamed(github, "Gatehouse").summary, github.state.comments[0]?.body, result.summary]) {
      expect(page).toContain('.github/gatehouse.yml:4:5: unknown key "step" (did you mean "steps"?)');
      expect(page).toContain(
        '.github/gatehouse.yml:7:13: gate "test" needs "lnt", which is no gate (did you mean "lint"?)',
      );
    }
    expect(existsSync(join(repository.workspace, "ran"))).toBe(false);
    expect(github.violations).toEqual([]);
  });

  test("with inputs that do not exist or make no sense, all of them named", async () => {
    const { github, repository } = await open();
    const result = await scene.run({ inputs: { modee: "run", comment: "allways" } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.get("conclusion")).toBe("broken");
    const { conclusion, summary, head_sha } = checkNamed(github, "Gatehouse");
    expect(conclusion).toBe("failure");
    expect(head_sha).toBe(repository.headSha);
    expect(summary).toContain('input "modee": unknown (did you mean "mode"?)');
    expect(summary).toContain('input "comment": must be one of auto, always, on-failure, never, not "allways"');
  });

  test("under pull_request_target with the pull request's own code checked out", async () => {
    const { github, repository } = await open({
      base: { ...base, ".github/gatehouse.yml": "version: 1\ngates:\n  lint:\n    steps: [{ run: touch ran }]\n" },
    });
    const target = {
      event: "pull_request_target",
      payload: pullRequestPayload(repository, { fork: "mallory/api" }),
      sha: repository.baseSha,
      ref: "refs/heads/main",
    } satisfies Partial<JobOptions>;
    for (const [name, sha] of [
      ["pull/7/merge", repository.mergeSha],
      ["pull/7/head", repository.headSha],
    ] as const) {
      await repository.checkout(name, sha);
      github.state.checks.length = 0;
      const result = await scene.run(target);
      expect(result.exitCode).toBe(1);
      expect(result.outputs.get("conclusion")).toBe("broken");
      expect(checkNamed(github, "Gatehouse")).toMatchObject({
        conclusion: "failure",
        head_sha: repository.headSha,
        title: expect.stringContaining("pull_request_target runs with a token that can write"),
      });
      expect(existsSync(join(repository.workspace, "ran"))).toBe(false);
    }

    await repository.checkout("main", repository.baseSha);
    github.state.checks.length = 0;
    expect((await scene.run(target)).outputs.get("conclusion")).toBe("passed");
    expect(existsSync(join(repository.workspace, "ran"))).toBe(true);
  });
});

describe("outside a pull request", () => {
  test("a push to main is compared with what was there before, and has no comment", async () => {
    const { github, repository } = await open({ change: redChange });
    await repository.checkout("main", repository.headSha);
    const { headSha: sha, baseSha } = repository;
    const ref = "refs/heads/main";
    const result = await scene.run({ event: "push", payload: pushPayload(ref, baseSha, sha), sha, ref });
    expect(result).toMatchObject({ exitCode: 1, errors: [], annotations: [] });
    expect(Object.fromEntries(result.outputs)).toMatchObject({ "findings-new": "70", "patch-coverage": "60" });
    expect(requestList(github)).toEqual([
      "actions/list-artifacts-for-repo 200",
      "checks/create 201",
      "checks/create 201",
      "checks/create 201",
      "checks/update 200",
      "checks/update 200",
    ]);
    expect(new Set(github.state.checks.map((check) => check.head_sha))).toEqual(new Set([sha]));
    expect(github.violations).toEqual([]);
  });

  test("a merge group's checks go to its own commit", async () => {
    const { github, repository } = await open();
    const { mergeSha: sha, baseSha } = repository;
    const payload = examplePayload("merge_group", "checks_requested");
    const ref = "refs/heads/gh-readonly-queue/main/pr-7-abc";
    const group = {
      ...(payload.merge_group as object),
      head_sha: sha,
      base_sha: baseSha,
      base_ref: "refs/heads/main",
      head_ref: ref,
    };
    const result = await scene.run({ event: "merge_group", payload: { ...payload, merge_group: group }, sha, ref });
    expect(result.exitCode).toBe(0);
    expect(checkList(github)).toEqual([
      ["Gatehouse", "success", expect.stringMatching(/^both gates pass/)],
      ["Gatehouse / lint", "success", "no new findings"],
      ["Gatehouse / test", "success", "20 tests pass · coverage 80 %"],
    ]);
    expect(new Set(github.state.checks.map((check) => check.head_sha))).toEqual(new Set([sha]));
    expect(github.state.comments).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test("a branch that was deleted has nothing to run, and is green", async () => {
    const { github, repository } = await open({ change: redChange });
    await repository.checkout("main", repository.baseSha);
    const { headSha, baseSha: sha } = repository;
    const payload = { ...pushPayload("refs/heads/old", headSha, "0".repeat(40)), deleted: true };
    const result = await scene.run({ event: "push", payload, sha, ref: "refs/heads/main" });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(checkList(github).map(([name, conclusion]) => [name, conclusion])).toEqual([
      ["Gatehouse", "success"],
      ["Gatehouse / lint", "skipped"],
      ["Gatehouse / test", "skipped"],
    ]);
    expect(github.violations).toEqual([]);
  });
});
