import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHubOptions, octokitGitHub } from "../../src/adapters/github.js";
import type { CheckWrite } from "../../src/ports.js";
import { annotations, check, githubContract, served, sha } from "../contract/github.js";
import type { BadAnswer } from "../world/faults.js";
import { GitHubServer } from "../world/github.js";

const token = "ghs_secret";
const done = (over: Partial<CheckWrite> = {}) => check({ status: "completed", conclusion: "failure", ...over });

function adapter(server: GitHubServer, over: Partial<GitHubOptions> = {}) {
  return octokitGitHub({ token, repository: "acme/api", apiUrl: server.url, secondMs: 5, timeoutMs: 20_000, ...over });
}

githubContract("the adapter", async (viewer) => {
  const options = {
    token,
    viewer,
    mergeBase: (_base: string, head: string) => (head === "gone" ? null : sha),
    ...served,
    reviews: { hunks: (path: string) => (path === "src/app.py" ? ([[1, 20]] as const) : null) },
    ancestors: (commit: string) => (commit === "gone" ? null : [sha, "1".repeat(40), "2".repeat(40)]),
    parents: { [sha]: ["2".repeat(40), "1".repeat(40)], ["2".repeat(40)]: ["3".repeat(40)] },
    artifacts: () => {
      const one = { name: "kept", bytes: 300, runId: 5, branch: "main", sha, url: "http://127.0.0.1/" };
      return [
        { ...one, id: 13, name: "other" },
        { ...one, id: 12, isFork: true },
        { ...one, id: 11, expired: true },
        { ...one, id: 10 },
      ];
    },
  };
  const server = await GitHubServer.start(options);
  return {
    port: adapter(server),
    checks: () =>
      server.state.checks.map((each) => ({
        id: each.id,
        name: each.name,
        status: each.status,
        conclusion: each.conclusion,
        title: each.title ?? "",
        messages: each.annotations.map((annotation) => annotation.message),
      })),
    comments: (issue) =>
      server.state.comments.filter((each) => each.issue === issue).map(({ author, body }) => ({ author, body })),
    addComment: (issue, author, body) => void server.state.addComment(issue, author, body),
    addReviewComment: (pull, author, body, answers) => void server.state.reviews.add(pull, author, { body, answers }),
    refuseWrites: () => {
      const answer = { status: 403, body: { message: "Resource not accessible by integration" } };
      for (const each of [
        "checks/create",
        "issues/create-comment",
        "code-scanning/upload-sarif",
        "dependency-graph/create-repository-snapshot",
        "pulls/create-review",
      ])
        server.fail(each, { answer, times: 99 });
    },
    close: async () => {
      await server.close();
      expect(server.violations).toEqual([]);
    },
  };
});

describe("octokitGitHub", () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await GitHubServer.start({ token });
  });
  afterEach(async () => {
    await server.close();
  });

  const lost: [string, BadAnswer][] = [
    ["a reset connection", "reset"],
    ["502", { status: 502 }],
    ["a page of HTML", "html"],
    ["a page of HTML with status 200", "html-200"],
    ["no answer in time", "hang"],
  ];

  describe.each(lost)("%s", (_name, answer) => {
    const own = answer === "hang" ? { timeoutMs: 1_500 } : {};
    test.each([true, false])("a check run is posted once (took effect: %s)", async (applied) => {
      server.fail("checks/create", { answer, applied });
      const ref = await adapter(server, own).createCheck(done({ annotations: annotations(60) }));
      expect(server.state.checks.map((each) => each.id)).toEqual([ref.id]);
      expect(server.state.checks[0]?.annotations.map((each) => each.message)).toEqual(
        annotations(60).map((each) => each.message),
      );
      expect(server.served("checks/create")).toHaveLength(applied ? 1 : 2);
      expect(server.violations).toEqual([]);
    });

    test.each([true, false])("annotations are appended once (took effect: %s)", async (applied) => {
      const port = adapter(server, own);
      const ref = await port.createCheck(check());
      server.fail("checks/update", { answer, applied });
      await port.updateCheck(ref.id, done({ annotations: annotations(120) }));
      expect(server.state.checks[0]?.annotations).toHaveLength(120);
      expect(server.served("checks/update")).toHaveLength(applied ? 3 : 4);
    });

    test.each([true, false])("a comment is posted once (took effect: %s)", async (applied) => {
      server.state.addComment(7, "mallory", "<!-- m --> forged");
      server.fail("issues/create-comment", { answer, applied });
      await adapter(server, own).createComment(7, "<!-- m --> ours", "<!-- m -->");
      const ours = server.state.comments.filter((each) => each.author === "github-actions[bot]");
      expect(ours.map((each) => each.body)).toEqual(["<!-- m --> ours"]);
    });

    test.each([true, false])("a review is posted once (took effect: %s)", async (applied) => {
      const comments = [
        { path: "a", startLine: 3, line: 3, body: "<!-- m --> one" },
        { path: "a", startLine: 5, line: 6, body: "<!-- m --> one" },
      ];
      server.state.reviews.add(7, "github-actions[bot]", { body: "<!-- m --> one", originalLine: 9, commit: sha });
      server.fail("pulls/create-review", { answer, applied });
      await adapter(server, own).createReview(7, sha, comments);
      expect(server.state.reviews.taken).toBe(1);
      expect(server.state.reviews.comments.map(({ originalLine }) => originalLine)).toEqual([9, 3, 6]);
      expect(server.violations).toEqual([]);
    });

    test("a read is repeated", async () => {
      server.state.addComment(7, "someone", "hello");
      server.fail("issues/list-comments", { answer, times: 2 });
      expect(await adapter(server, own).comments(7)).toHaveLength(1);
    });
  });

  const limits: [string, number, string][] = [
    ["429", 429, "You have exceeded a secondary rate limit."],
    ["429 in other words", 429, "Too many requests"],
    ["403 of a secondary limit", 403, "You have exceeded a secondary rate limit. Please wait."],
  ];

  test.each(limits)(
    "%s with Retry-After is waited for, and the write goes out once",
    async (_name, status, message) => {
      const waits: number[] = [];
      server.fail("checks/create", {
        answer: { status, headers: { "retry-after": "3" }, body: { message } },
        times: 2,
      });
      await adapter(server, { onWait: (seconds) => waits.push(seconds) }).createCheck(done());
      expect(waits).toEqual([3, 3]);
      expect(server.state.checks).toHaveLength(1);
      expect(server.served("checks/list-for-ref")).toHaveLength(0);
    },
  );

  test("a limit that outlasts the budget is an error at once, and no denial", async () => {
    const answer = { status: 403, headers: { "retry-after": "3600" }, body: { message: "secondary rate limit" } };
    server.fail("*", { answer, times: 99 });
    const error = await adapter(server, { budgetMs: 2000 })
      .createCheck(done())
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "GitHubError", status: 429, isDenied: false });
    expect(server.requests).toHaveLength(1);
  });

  test("GitHub down for good: all calls together end within the budget, later ones at once", async () => {
    server.fail("*", { answer: "hang", times: 999 });
    const port = adapter(server, { budgetMs: 900, timeoutMs: 300, secondMs: 200 });
    const startedMs = Date.now();
    const results = await Promise.allSettled([
      port.createCheck(done()),
      port.createCheck(done({ externalId: "2" })),
      port.comments(7),
    ]);
    const tookMs = Date.now() - startedMs;
    expect(results.map((each) => (each.status === "rejected" ? each.reason.status : "fulfilled"))).toEqual([0, 0, 0]);
    expect(tookMs).toBeGreaterThan(850);
    expect(tookMs).toBeLessThan(5_000);
    const before = server.requests.length;
    await expect(port.viewer()).rejects.toMatchObject({ name: "GitHubError", status: 0, isDenied: false });
    await expect(port.createComment(7, "x", "m")).rejects.toMatchObject({ status: 0 });
    expect(server.requests).toHaveLength(before);
  });

  test("trouble that passes uses up only its own time", async () => {
    const port = adapter(server, { budgetMs: 10_000 });
    for (let i = 0; i < 5; i++) {
      server.fail("users/get-authenticated", { answer: "reset", times: 2 });
      expect(await port.viewer()).toBeNull();
    }
    expect(server.served("users/get-authenticated")).toHaveLength(15);
  });

  test("after a call that used all its tries the next one is tried twice only, until one succeeds", async () => {
    const port = adapter(server);
    server.fail("issues/list-comments", { answer: { status: 503 }, times: 6 });
    await expect(port.comments(7)).rejects.toMatchObject({ status: 503 });
    await expect(port.comments(7)).rejects.toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(6);
    expect(await port.comments(7)).toEqual([]);
    server.fail("issues/list-comments", { answer: { status: 503 }, times: 3 });
    expect(await port.comments(7)).toEqual([]);
  });

  test("the tries of one call do not lengthen the waits of the next", async () => {
    const reader = await GitHubServer.start({ token, mergeBase: () => sha });
    try {
      const port = adapter(reader, { secondMs: 150 });
      reader.fail("repos/compare-commits-with-basehead", { answer: { status: 502 }, times: 5 });
      await expect(port.mergeBase("main", sha)).rejects.toMatchObject({ status: 502 });
      const begun = performance.now();
      expect(await port.mergeBase("main", sha)).toBe(sha);
      // The first wait is one unit; a fifth one would be 25.
      expect(performance.now() - begun).toBeLessThan(3_700);
    } finally {
      await reader.close();
    }
  });

  test("annotations are made to fit the API", async () => {
    const at = { path: "a.py", startLine: 3, endLine: 3, level: "failure", message: "m" } as const;
    await adapter(server).createCheck(
      done({
        annotations: [
          { ...at, startLine: 0, endLine: 0 },
          { ...at, startColumn: 5, endColumn: 9 },
          { ...at, endLine: 4, startColumn: 5, endColumn: 9 },
          { ...at, startLine: 9, endLine: 2 },
          { ...at, message: "é".repeat(40_000), title: "😀".repeat(200), details: "x".repeat(70_000) },
          { ...at, message: "" },
        ],
      }),
    );
    expect(server.violations).toEqual([]);
    const sent = server.state.checks[0]?.annotations ?? [];
    expect(sent.slice(0, 4).map(({ path, annotation_level, message, ...rest }) => rest)).toEqual([
      { start_line: 1, end_line: 1 },
      { start_line: 3, end_line: 3, start_column: 5, end_column: 9 },
      { start_line: 3, end_line: 4 },
      { start_line: 9, end_line: 9 },
    ]);
    expect(sent[4]?.message).toBe(`${"é".repeat(32_766)}…`);
    expect(sent[4]?.title).toBe(`${"😀".repeat(127)}…`);
    expect(sent[4]?.raw_details).toHaveLength(65_534);
    expect(sent[5]?.message).toBe("(no message)");
  });

  test("the requests of a run are listed, and none is made twice", async () => {
    const port = adapter(server);
    const ref = await port.createCheck(check());
    await port.updateCheck(ref.id, done({ annotations: annotations(51) }));
    await port.comments(7);
    expect(port.requests).toEqual([
      { method: "POST", path: "/repos/acme/api/check-runs", status: 201 },
      { method: "PATCH", path: `/repos/acme/api/check-runs/${ref.id}`, status: 200 },
      { method: "PATCH", path: `/repos/acme/api/check-runs/${ref.id}`, status: 200 },
      { method: "GET", path: "/repos/acme/api/issues/7/comments?per_page=100", status: 200 },
    ]);
  });

  test("a check run of another process gets its annotations once too", async () => {
    const ref = await adapter(server).createCheck(check({ annotations: annotations(2) }));
    server.fail("checks/update", { answer: "reset", applied: true });
    await adapter(server).updateCheck(ref.id, done({ annotations: annotations(3) }));
    expect(server.state.checks[0]?.annotations).toHaveLength(5);
  });

  test("a wrong token is denied, and no message shows it", async () => {
    const error = await adapter(server, { token: "ghs_wrong" })
      .comments(7)
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ status: 401, isDenied: true });
    expect(String(error)).toBe("GitHubError: GitHub answered 401: Bad credentials");
  });
});
