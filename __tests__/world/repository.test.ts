import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pullRequestPayload } from "./payloads.js";
import { TestRepository } from "./repository.js";

let repository: TestRepository;

beforeAll(async () => {
  repository = await TestRepository.create({
    base: { "a.txt": "1\n", "old.txt": "x\n" },
    change: [{ "b.txt": "2\n" }, { "old.txt": null }],
    moved: { "c.txt": "3\n" },
  });
});

afterAll(async () => {
  await repository.close();
});

test("the checkout is the merge commit alone, with its parents recorded", async () => {
  expect(await repository.git("rev-parse", "HEAD")).toBe(repository.mergeSha);
  expect(await repository.git("ls-files")).toBe("a.txt\nb.txt\nc.txt");
  expect(await repository.git("rev-list", "--count", "HEAD")).toBe("1");
  const recorded = await repository.git("cat-file", "-p", "HEAD");
  expect(recorded).toContain(`parent ${repository.baseSha}\nparent ${repository.headSha}\n`);
  await expect(repository.git("cat-file", "-e", repository.headSha)).rejects.toThrow();
});

test("any one commit can be fetched", async () => {
  await repository.git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", repository.mergeBaseSha);
  expect(await repository.git("ls-tree", "--name-only", repository.mergeBaseSha)).toBe("a.txt\nold.txt");
});

test("the merge base is where the branch left main", async () => {
  expect(await repository.mergeBase("main", repository.headSha)).toBe(repository.mergeBaseSha);
  expect(repository.baseSha).not.toBe(repository.mergeBaseSha);
  expect(await repository.mergeBase("main", "gone")).toBeNull();
});

test("the payload speaks of these commits, and of a fork", async () => {
  const payload = pullRequestPayload(repository, { fork: "mallory/api" });
  expect(payload).toMatchObject({
    action: "synchronize",
    number: 7,
    repository: { full_name: "acme/api", default_branch: "main" },
    pull_request: {
      head: { sha: repository.headSha, ref: "feature/refund", repo: { full_name: "mallory/api", fork: true } },
      base: { sha: repository.baseSha, ref: "main", repo: { full_name: "acme/api" } },
    },
  });
  expect(await readFile(join(repository.workspace, "c.txt"), "utf8")).toBe("3\n");
});
