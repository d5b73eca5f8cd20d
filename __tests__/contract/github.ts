import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CheckAnnotation, CheckWrite, CommitMessage, DependencySnapshot, GitHubPort } from "../../src/ports.js";
import { GitHubError } from "../../src/ports.js";
import { sarifLog } from "../../src/render/sarif.js";

const startedAt = "2026-11-21T10:00:00.000Z";

/** A port and a look at what is behind it. */
export interface GitHubWorld {
  readonly port: GitHubPort;
  checks(): readonly SeenCheck[];
  comments(issue: number): readonly { readonly author: string; readonly body: string }[];
  addComment(issue: number, author: string, body: string): void;
  addReviewComment(pull: number, author: string, body: string, answers: number | null): void;
  refuseWrites(): void;
  close(): Promise<void>;
}

export interface SeenCheck {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly messages: readonly string[];
}

/** What both worlds say of the change `main...topic`, and of pull request 7. */
export const served = {
  commits: (_base: string, head: string): readonly CommitMessage[] =>
    head === "topic"
      ? Array.from({ length: 230 }, (_, i) =>
          i === 229
            ? { sha: "e".repeat(40), message: "Merge main", isMerge: true }
            : { sha: String(i % 10).repeat(40), message: `feat: ${i}`, isMerge: false },
        )
      : [],
  pullRequest: (number: number) => (number === 7 ? { title: "feat: refunds", body: "## Rollback\n\nRevert." } : null),
};

/** Both worlds show lines 1 to 20 of src/app.py. */
export const isShown = (path: string, line: number) => path === "src/app.py" && line >= 1 && line <= 20;

export const sha = "6dcb09b5b57875f334f61aebed695e2e4193db5e";

const snapshot: DependencySnapshot = {
  commitSha: sha,
  ref: "refs/heads/main",
  correlator: "ci/build/security",
  jobId: "991",
  jobUrl: "https://github.com/acme/api/actions/runs/991",
  scanned: startedAt,
  detector: { name: "gatehouse", version: "v1", url: "https://github.com/acme/gatehouse" },
  manifests: {
    "package-lock.json": {
      name: "package-lock.json",
      file: { source_location: "package-lock.json" },
      resolved: {
        "pkg:npm/left-pad@1.3.0": {
          package_url: "pkg:npm/left-pad@1.3.0",
          relationship: "direct",
          scope: "runtime",
          dependencies: [],
        },
      },
    },
  },
};

export function check(over: Partial<CheckWrite> = {}): CheckWrite {
  return {
    name: "Gatehouse / lint",
    headSha: sha,
    externalId: "run-1/lint",
    status: "in_progress",
    title: "running",
    summary: "ruff",
    annotations: [],
    ...over,
  };
}

export function annotations(count: number): CheckAnnotation[] {
  return Array.from({ length: count }, (_, i) => ({
    path: "src/app.py",
    startLine: i + 1,
    endLine: i + 1,
    level: "warning",
    message: `finding ${i + 1}`,
  }));
}

/** What every GitHubPort does: the fake and the adapter pass the same suite. */
export function githubContract(name: string, make: (viewer: string | null) => Promise<GitHubWorld>): void {
  describe(`GitHubPort: ${name}`, () => {
    let world: GitHubWorld;
    beforeEach(async () => {
      world = await make(null);
    });
    afterEach(async () => {
      await world.close();
    });

    test("a check run is created, then completed", async () => {
      const ref = await world.port.createCheck(check());
      expect(ref.app).toBe("github-actions");
      expect(ref.url).toContain("https://github.com/acme/api/");
      const done = check({
        status: "completed",
        conclusion: "failure",
        title: "2 findings",
        annotations: annotations(2),
      });
      expect((await world.port.updateCheck(ref.id, done)).id).toBe(ref.id);
      expect(world.checks()).toEqual([
        {
          id: ref.id,
          name: "Gatehouse / lint",
          status: "completed",
          conclusion: "failure",
          title: "2 findings",
          messages: ["finding 1", "finding 2"],
        },
      ]);
    });

    test.each([0, 50, 51, 120])("%d annotations arrive once each, in order", async (count) => {
      const all = annotations(count);
      await world.port.createCheck(check({ status: "completed", conclusion: "neutral", annotations: all }));
      expect(world.checks()[0]?.messages).toEqual(all.map((each) => each.message));
    });

    test("an update appends its annotations, in batches too", async () => {
      const ref = await world.port.createCheck(check({ annotations: annotations(60) }));
      await world.port.updateCheck(
        ref.id,
        check({ status: "completed", conclusion: "success", annotations: annotations(70) }),
      );
      expect(world.checks()[0]?.messages).toHaveLength(130);
    });

    test("comments come from all pages, oldest first", async () => {
      for (let i = 1; i <= 230; i++) world.addComment(7, "someone", `comment ${i}`);
      world.addComment(8, "someone", "elsewhere");
      const bodies = (await world.port.comments(7)).map((comment) => comment.body);
      expect(bodies).toEqual(Array.from({ length: 230 }, (_, i) => `comment ${i + 1}`));
    });

    test("a comment is created and edited in place", async () => {
      const comment = await world.port.createComment(7, "<!-- m --> one", "<!-- m -->");
      expect(comment.author).toBe("github-actions[bot]");
      const edited = await world.port.updateComment(comment.id, "<!-- m --> two");
      expect(edited).toEqual({ ...comment, body: "<!-- m --> two" });
      expect(world.comments(7)).toEqual([{ author: "github-actions[bot]", body: "<!-- m --> two" }]);
    });

    test("an installation token does not know who it is", async () => {
      expect(await world.port.viewer()).toBeNull();
    });

    test("a person's token writes as that person", async () => {
      await world.close();
      world = await make("octocat");
      expect(await world.port.viewer()).toBe("octocat");
      expect((await world.port.createComment(7, "x", "m")).author).toBe("octocat");
    });

    test("the merge base of two commits, and 404 for an unknown one", async () => {
      expect(await world.port.mergeBase("main", "feature/x")).toBe(sha);
      await expect(world.port.mergeBase("main", "gone")).rejects.toMatchObject({ name: "GitHubError", status: 404 });
    });

    test("a commit and what came before it, and 404 for an unknown one", async () => {
      expect(await world.port.ancestors(sha)).toEqual([sha, "1".repeat(40), "2".repeat(40)]);
      await expect(world.port.ancestors("gone")).rejects.toMatchObject({ name: "GitHubError", status: 404 });
    });

    test("a commit's chain of first parents, which a merge's other parents are not in", async () => {
      expect(await world.port.firstParents(sha)).toEqual([sha, "2".repeat(40)]);
      await expect(world.port.firstParents("gone")).rejects.toMatchObject({ name: "GitHubError", status: 404 });
    });

    test("check runs of a name on a commit, newest first", async () => {
      await world.port.createCheck(check({ status: "completed", conclusion: "failure", externalId: "run-1" }));
      await world.port.createCheck(check({ name: "Gatehouse", externalId: "other" }));
      await world.port.createCheck(check({ externalId: "run-2" }));
      expect(await world.port.checkRuns(sha, "Gatehouse / lint")).toEqual([
        { externalId: "run-2", conclusion: null },
        { externalId: "run-1", conclusion: "failure" },
      ]);
      expect(await world.port.checkRuns("1".repeat(40), "Gatehouse / lint")).toEqual([]);
    });

    test("commits of a change from all pages, and 404 for an unknown one", async () => {
      const commits = await world.port.commits("main", "topic");
      expect(commits).toHaveLength(230);
      expect(commits[229]).toEqual({ sha: "e".repeat(40), message: "Merge main", isMerge: true });
      expect(commits[0]).toEqual({ sha: "0".repeat(40), message: "feat: 0", isMerge: false });
      await expect(world.port.commits("main", "gone")).rejects.toMatchObject({ status: 404 });
    });

    test("a pull request's title and text, and 404 for an unknown one", async () => {
      expect(await world.port.pullRequest(7)).toEqual({ title: "feat: refunds", body: "## Rollback\n\nRevert." });
      await expect(world.port.pullRequest(8)).rejects.toMatchObject({ status: 404 });
    });

    test("artifacts of a name, newest first, with what their runs were of", async () => {
      const one = { runId: 5, bytes: 300, branch: "main", commit: sha, isFork: false, isExpired: false };
      expect(await world.port.artifacts("kept")).toEqual([
        { ...one, id: 12, isFork: true },
        { ...one, id: 11, isExpired: true },
        { ...one, id: 10 },
      ]);
      expect(await world.port.artifacts("another")).toEqual([]);
    });

    test("an upload for code scanning is worked on, and then done", async () => {
      const sarif = gzipSync(JSON.stringify(sarifLog([])));
      const id = await world.port.uploadSarif({
        commitSha: sha,
        ref: "refs/heads/main",
        sarif,
        startedAt,
        toolName: "ruff",
      });
      expect(await world.port.sarifStatus(id)).toEqual({ status: "pending", errors: [] });
      expect(await world.port.sarifStatus(id)).toEqual({ status: "complete", errors: [] });
      await expect(world.port.sarifStatus("99999")).rejects.toMatchObject({ name: "GitHubError", status: 404 });
    });

    test("a dependency snapshot is taken, also a second time", async () => {
      expect(await world.port.submitDependencies(snapshot)).toMatch(/successfully updated/);
      expect(await world.port.submitDependencies({ ...snapshot, jobUrl: undefined })).toMatch(/successfully updated/);
    });

    test("a review of comments on lines; one is edited, one deleted, one is gone already", async () => {
      world.addReviewComment(7, "octocat", "why?", null);
      await world.port.createReview(7, sha, [
        { path: "src/app.py", startLine: 3, line: 3, body: "one" },
        { path: "src/app.py", startLine: 5, line: 9, body: "more" },
      ]);
      const [first, one, more] = await world.port.reviewComments(7);
      const author = "github-actions[bot]";
      expect(first).toMatchObject({ author: "octocat", body: "why?", answers: null });
      expect(one).toEqual({ id: one?.id, author, body: "one", path: "src/app.py", line: 3, answers: null });
      expect(more).toEqual({ id: more?.id, author, body: "more", path: "src/app.py", line: 9, answers: null });
      world.addReviewComment(7, "octocat", "ah", one?.id ?? 0);
      await world.port.updateReviewComment(one?.id ?? 0, "another");
      await world.port.deleteReviewComment(more?.id ?? 0);
      await world.port.deleteReviewComment(99_999);
      expect((await world.port.reviewComments(7)).map(({ body, answers }) => [body, answers])).toEqual([
        ["why?", null],
        ["another", null],
        ["ah", one?.id],
      ]);
      expect(await world.port.reviewComments(8)).toEqual([]);
    });

    test("review comments of all pages", async () => {
      for (let n = 1; n <= 230; n++) world.addReviewComment(7, "octocat", `${n}`, null);
      expect((await world.port.reviewComments(7)).map(({ body }) => body)).toEqual(
        Array.from({ length: 230 }, (_, index) => `${index + 1}`),
      );
    });

    test("a review with one line outside the diff is refused as a whole", async () => {
      const outside = world.port.createReview(7, sha, [
        { path: "src/app.py", startLine: 3, line: 3, body: "one" },
        { path: "src/app.py", startLine: 21, line: 21, body: "outside" },
      ]);
      await expect(outside).rejects.toMatchObject({ name: "GitHubError", status: 422 });
      expect(await world.port.reviewComments(7)).toEqual([]);
    });

    test("a release from draft to public, its assets, and no trace of what was deleted", async () => {
      const write = { tag: "v1.0.0", commit: sha, name: "One", body: "first", isPrerelease: false, isLatest: true };
      const draft = await world.port.createRelease({ ...write, isDraft: true });
      expect(draft).toMatchObject({ tag: "v1.0.0", body: "first", isDraft: true, isPrerelease: false });
      const bytes = Buffer.from([0, 255, 10]);
      await world.port.uploadAsset(draft, "app.bin", "application/octet-stream", bytes);
      await world.port.uploadAsset(draft, "gone.bin", "application/octet-stream", bytes);
      const again = world.port.uploadAsset(draft, "app.bin", "application/octet-stream", Buffer.from("x"));
      await expect(again).rejects.toMatchObject({ name: "GitHubError", status: 422 });
      const [app, gone] = await world.port.releaseAssets(draft.id);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect(app).toEqual({ id: app?.id, name: "app.bin", bytes: 3, isUploaded: true, sha256 });
      await world.port.deleteAsset(gone?.id ?? 0);
      await world.port.deleteAsset(gone?.id ?? 0);
      const other = await world.port.createRelease({ ...write, tag: "v0.9.0", isDraft: true });
      await world.port.deleteRelease(other.id);
      await world.port.deleteRelease(other.id);
      const { name: _name, body: _body, ...rest } = write;
      const done = await world.port.updateRelease(draft.id, { ...rest, isDraft: false });
      expect(done).toMatchObject({ id: draft.id, body: "first", isDraft: false });
      expect(done.url).toBe("https://github.com/acme/api/releases/tag/v1.0.0");
      expect(await world.port.releases()).toEqual([done]);
      expect((await world.port.releaseAssets(draft.id)).map(({ name }) => name)).toEqual(["app.bin"]);
      await expect(world.port.releaseAssets(99_999)).rejects.toMatchObject({ status: 404 });
    });

    test("a tag is made, moved and found; GitHub's own notes", async () => {
      await world.port.setTag("v1", sha);
      await world.port.setTag("v1", "1".repeat(40));
      await world.port.setTag("w1", sha);
      expect(await world.port.refs("tags/v")).toEqual([{ name: "tags/v1", sha: "1".repeat(40) }]);
      expect(await world.port.releaseNotes("v1.0.0", sha, "v0.9.0")).toBe("## What's Changed\n* since v0.9.0");
    });

    test("a refused write is denied, and reading goes on", async () => {
      world.addComment(7, "someone", "hello");
      world.refuseWrites();
      const error = await world.port.createCheck(check()).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(GitHubError);
      expect(error).toMatchObject({ status: 403, isDenied: true });
      await expect(world.port.createComment(7, "x", "m")).rejects.toMatchObject({ status: 403 });
      const upload = { commitSha: sha, ref: "refs/heads/main", sarif: new Uint8Array(), startedAt };
      await expect(world.port.uploadSarif(upload)).rejects.toMatchObject({ status: 403 });
      await expect(world.port.submitDependencies(snapshot)).rejects.toMatchObject({ status: 403, isDenied: true });
      const written = [{ path: "src/app.py", startLine: 3, line: 3, body: "one" }];
      await expect(world.port.createReview(7, sha, written)).rejects.toMatchObject({ status: 403 });
      expect(await world.port.comments(7)).toHaveLength(1);
    });

    test("what is not there cannot be updated", async () => {
      await expect(world.port.updateCheck(99_999, check())).rejects.toMatchObject({ status: 404 });
      await expect(world.port.updateComment(99_999, "x")).rejects.toMatchObject({ status: 404 });
      await expect(world.port.updateReviewComment(99_999, "x")).rejects.toMatchObject({ status: 404 });
    });
  });
}
