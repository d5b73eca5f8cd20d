import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { git } from "../src/adapters/git.js";
import { type Change, findChange } from "../src/change.js";
import type { ActionEvent } from "../src/event.js";
import { FakeGitHub } from "./fakes/github.js";
import { TestRepository } from "./world/repository.js";

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join("");

/** The branch changes line 8 and adds a file; `main` got two lines on top since. */
const base = { "a.txt": numbered(1, 10), "gone.txt": "x\n" };
const change = { "a.txt": numbered(1, 10).replace("line 8", "LINE 8"), "new.txt": "new\n", "gone.txt": null };
const moved = { "a.txt": `zero\nzero\n${numbered(1, 10)}`, "main.txt": "of main\n" };

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.create({ base, change, moved });
});
afterEach(() => repository.close());

function eventOf(more: Partial<ActionEvent> = {}): ActionEvent {
  return {
    name: "push",
    action: null,
    pullRequest: null,
    repository: "acme/api",
    sha: repository.headSha,
    headSha: repository.headSha,
    ref: "",
    branch: null,
    tag: null,
    before: null,
    isDeletion: false,
    baseBranch: null,
    defaultBranch: "main",
    isUntrusted: false,
    actor: null,
    runId: "1",
    runNumber: 1,
    runAttempt: 1,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    workspace: repository.workspace,
    ...more,
  };
}

function pullEvent(): ActionEvent {
  const { number, headSha, headRef, baseSha, baseRef, mergeSha } = repository;
  const pullRequest = { number, headSha, headRef, baseSha, baseRef, isFork: false, title: "", body: "" };
  return eventOf({ name: "pull_request", sha: mergeSha, headSha, pullRequest, baseBranch: baseRef });
}

/** GitHub that answers as its compare API does. */
function github(): FakeGitHub {
  const { baseSha, headSha, mergeBaseSha } = repository;
  return new FakeGitHub({
    mergeBase: (from, head) => (["main", baseSha].includes(from) && head === headSha ? mergeBaseSha : null),
  });
}

async function find(
  event: ActionEvent | null,
  options: { hasGitHub?: boolean; baseBranch?: string; folder?: string } = {},
): Promise<Change> {
  const port = git(options.folder ?? repository.workspace);
  const checkedOut =
    (await port.root()) === null
      ? { head: null, branch: null, defaultBranch: null }
      : { head: await port.head(), branch: await port.branch(), defaultBranch: await port.defaultBranch() };
  return findChange({
    event,
    baseBranch: options.baseBranch,
    git: port,
    github: options.hasGitHub ? github() : null,
    checkedOut,
  });
}

/** Every commit and branch, as `fetch-depth: 0` has it. */
async function whole(checkout: string): Promise<void> {
  await repository.git("fetch", "--quiet", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*");
  await repository.git("checkout", "--quiet", "--detach", checkout);
}

const paths = ({ diff }: Change) => diff && [...diff.keys()].sort();

describe("a pull request", () => {
  test("in a merge commit one commit deep: the author's change, told in the head's lines", async () => {
    const found = await find(pullEvent(), { hasGitHub: true });
    expect(found.head).toBe(repository.headSha);
    expect(found.base).toEqual({ branch: "main", commit: repository.mergeBaseSha });
    expect(paths(found)).toEqual(["a.txt", "gone.txt", "new.txt"]);
    expect(found.compareWith).toBe(repository.baseSha);
    // Line 10 of the merge is line 8 of the head, and what main brought on top is in no line of it.
    expect(found.toHead?.("a.txt", 10)?.line).toBe(8);
    expect(found.toHead?.("a.txt", 1)).toBeNull();
    expect(found.toHead?.("new.txt", 1)?.line).toBe(1);
  });

  test("in a full clone needs no GitHub", async () => {
    await whole(repository.mergeSha);
    const found = await find(pullEvent());
    expect([found.base?.commit, found.compareWith]).toEqual([repository.mergeBaseSha, repository.baseSha]);
    expect(paths(found)).toEqual(["a.txt", "gone.txt", "new.txt"]);
  });

  test("whose head itself is checked out is compared with the merge base, line by line", async () => {
    await repository.checkout("feature", repository.headSha);
    const found = await find(pullEvent(), { hasGitHub: true });
    expect([found.base?.commit, found.compareWith]).toEqual([repository.mergeBaseSha, repository.mergeBaseSha]);
    expect(found.toHead).toBeNull();
  });

  test("whose merge base nobody can tell has none, with the reason, and still the head's lines", async () => {
    const found = await find(pullEvent());
    expect(found.base).toEqual({
      branch: "main",
      commit: null,
      missing:
        "the merge base could not be had: the clone is shallow, and there is no github-token to ask for the merge base",
    });
    expect([found.head, found.diff, found.compareWith]).toEqual([repository.headSha, null, null]);
    expect(found.toHead?.("a.txt", 10)?.line).toBe(8);
  });

  test("whose origin is gone has no base, in git's words", async () => {
    await repository.git("remote", "set-url", "origin", join(repository.folder, "none.git"));
    const found = await find(pullEvent(), { hasGitHub: true });
    expect(found.base?.commit).toBeNull();
    expect(found.base?.missing).toMatch(/^the merge base could not be had: git fetch failed: .*none\.git/s);
    expect(found.toHead).toBeNull();
  });
});

describe("a push", () => {
  test("to main is compared with the commit before it", async () => {
    await repository.checkout("main", repository.baseSha);
    const before = repository.mergeBaseSha;
    const found = await find(eventOf({ sha: repository.baseSha, branch: "main", before }));
    expect(found).toMatchObject({
      head: repository.baseSha,
      base: { branch: "main", commit: before },
      compareWith: before,
    });
    expect(paths(found)).toEqual(["a.txt", "main.txt"]);
  });

  test("to main whose commit before is lost has no base, with the reason", async () => {
    await repository.checkout("main", repository.baseSha);
    const found = await find(eventOf({ branch: "main", before: "1".repeat(40) }));
    expect(found.base?.commit).toBeNull();
    expect(found.base?.missing).toMatch(/^the merge base could not be had: git fetch failed/);
  });

  test("that makes main has nothing to compare with", async () => {
    await repository.checkout("main", repository.baseSha);
    expect(await find(eventOf({ branch: "main" }))).toMatchObject({ head: repository.baseSha, base: null, diff: null });
  });

  test("to a branch is compared with its merge base, by GitHub or by the clone", async () => {
    await repository.checkout("feature", repository.headSha);
    const event = eventOf({ branch: "feature/refund", before: repository.mergeBaseSha });
    const shallow = await find(event, { hasGitHub: true });
    expect(shallow.base).toEqual({ branch: "main", commit: repository.mergeBaseSha });
    expect(paths(shallow)).toEqual(["a.txt", "gone.txt", "new.txt"]);
    await whole(repository.headSha);
    // A local main of somebody else is not what the branch goes to.
    await repository.git("branch", "main", repository.headSha);
    expect((await find(event)).base).toEqual({ branch: "main", commit: repository.mergeBaseSha });
    const ownBase = await find(event, { baseBranch: "feature/refund" });
    expect(ownBase.base).toEqual({ branch: "feature/refund", commit: repository.mergeBaseSha });
  });

  test("of a tag has nothing to compare with", async () => {
    const found = await find(eventOf({ ref: "refs/tags/v1", tag: "v1" }), { hasGitHub: true });
    expect([found.head, found.base]).toEqual([repository.mergeSha, null]);
  });
});

test("a merge group is compared with its own base", async () => {
  const event = eventOf({ name: "merge_group", branch: "gh-readonly-queue/main/pr-7", baseBranch: "main" });
  const found = await find({ ...event, sha: repository.mergeSha, before: repository.baseSha });
  expect(found.base).toEqual({ branch: "main", commit: repository.baseSha });
  expect(paths(found)).toEqual(["a.txt", "gone.txt", "new.txt"]);
});

describe("in a terminal", () => {
  beforeEach(async () => {
    await whole(repository.baseSha);
    await repository.git("checkout", "--quiet", "-B", "main");
  });

  test("main itself has nothing to compare with, changed or not", async () => {
    expect((await find(null)).base).toBeNull();
    await writeFile(join(repository.workspace, "a.txt"), "changed\n");
    expect(await find(null)).toMatchObject({ head: repository.baseSha, base: null, diff: null, compareWith: null });
  });

  test("main with commits of its own is compared with origin's", async () => {
    await repository.git("commit", "--quiet", "--allow-empty", "-m", "mine");
    const found = await find(null);
    expect(found.base).toEqual({ branch: "main", commit: repository.baseSha });
  });

  test("a branch is compared with where it left main, with what is not committed", async () => {
    await repository.git("checkout", "--quiet", "-b", "mine", repository.headSha);
    await writeFile(join(repository.workspace, "a.txt"), "changed\n");
    const found = await find(null);
    expect(found).toMatchObject({
      head: repository.headSha,
      base: { branch: "main", commit: repository.mergeBaseSha },
    });
    expect(paths(found)).toEqual(["a.txt", "gone.txt", "new.txt"]);
    expect(found.diff?.get("a.txt")?.path).toBe("a.txt");
  });

  test("a base that the config names and the clone has not is missing, with the reason", async () => {
    expect((await find(null, { baseBranch: "develop" })).base).toEqual({
      branch: "develop",
      commit: null,
      missing: "the branch develop is not in this clone",
    });
  });

  test("unrelated histories have no base", async () => {
    await repository.git("checkout", "--quiet", "--orphan", "other");
    await repository.git("commit", "--quiet", "--allow-empty", "-m", "other");
    expect((await find(null)).base).toEqual({
      branch: "main",
      commit: null,
      missing: "this clone has no history in common with main (if it is shallow: git fetch --unshallow)",
    });
  });

  test("before the first commit, and outside a repository, there is nothing", async () => {
    const nothing = { head: null, base: null, diff: null, toHead: null, compareWith: null };
    const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-")));
    try {
      expect(await find(null, { folder })).toEqual(nothing);
      await repository.git("init", "--quiet", folder);
      expect(await find(null, { folder })).toEqual(nothing);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
