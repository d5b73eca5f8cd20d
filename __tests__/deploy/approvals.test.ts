import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import type { ApprovalRule } from "../../src/core/approvals.js";
import { approvalOf } from "../../src/deploy/approvals.js";
import type { CommitMessage } from "../../src/ports.js";
import { type ApprovalsModel, file, type ModelPull } from "../fakes/approvals.js";
import { FakeGit } from "../fakes/git.js";
import { GitHubServer } from "../world/github.js";

const sre: ApprovalRule = { paths: ["migrations/**"], teams: ["sre"], users: [], codeOwners: false, count: 1 };
const owners: ApprovalRule = { teams: [], users: [], codeOwners: true, count: 0 };
const sql = "migrations/001.sql";

let git: FakeGit;
let server: GitHubServer;
let model: ApprovalsModel;
/** What GitHub says of the two commits; the serving one came first when null. */
let mergeBase: string | null;
let between: readonly string[];
let serving: string;
let head: string;

beforeAll(async () => {
  server = await GitHubServer.start({
    mergeBase: (base) => mergeBase ?? base,
    commits: () => between.map((sha): CommitMessage => ({ sha, message: "change", isMerge: false })),
  });
});
beforeEach(() => {
  git = new FakeGit("/repo");
  git.files = { "a.ts": "1\n", [sql]: "create table a;\n" };
  serving = git.commit("serving");
  mergeBase = null;
  server.heal();
  server.requests.length = 0;
  model = server.state.approvals.reset();
  model.teams.set("acme/sre", ["mona", "bob"]);
  for (const login of ["mona", "bob", "sue"]) model.permissions.set(login, "write");
  change({ [sql]: "drop table a;\n" });
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

/** Commits on top of what is there: the commit to deploy. */
function change(files: Readonly<Record<string, string>>): void {
  git.files = { ...git.files, ...files };
  head = git.commit("change");
  between = [head];
}

function merged(more: Partial<ModelPull> = {}): void {
  const plain = { number: 1, author: "ann", head: "b".repeat(40), base: serving, commits: [head] };
  model.pulls.push({ ...plain, files: [file(sql)], reviews: [], ...more });
}

async function judged(rules: readonly ApprovalRule[] = [sre], from: string | null = serving): Promise<string> {
  const github = octokitGitHub({
    token: "ghs_secret",
    repository: "acme/api",
    apiUrl: server.url,
    secondMs: 1,
    timeoutMs: 20_000,
  });
  const verdict = await approvalOf({ rules, commit: head, serving: from }, { git, github });
  return `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
}

const approved = "passed null: approved";
const lacks = `inconclusive approval: #1: ${sql} needs an approval of @acme/sre`;
const cannot = "inconclusive approval: whether it is approved cannot be found out:";
const asked = (operation: string) => server.served(operation).length;

describe("the change since the release that serves", () => {
  test("asks nothing of a change in which nothing needs an approval", async () => {
    git.files[sql] = "create table a;\n";
    change({ "a.ts": "2\n" });
    expect(await judged()).toBe("passed null: nothing has changed that needs an approval");
    expect(asked("repos/list-pull-requests-associated-with-commit")).toBe(0);
  });

  test("is approved by a member of the team", async () => {
    merged({ reviews: [{ author: "mona", state: "APPROVED" }] });
    expect(await judged()).toBe(approved);
  });

  test("goes by the latest of each reviewer's opinions, over all pages of reviews, and not by comments", async () => {
    const comments = Array.from({ length: 120 }, () => ({ author: "sue", state: "COMMENTED" as const }));
    merged({
      reviews: [
        { author: "mona", state: "CHANGES_REQUESTED" },
        ...comments,
        { author: "mona", state: "APPROVED" },
        { author: "mona", state: "COMMENTED" },
      ],
    });
    expect(await judged()).toBe(approved);
    expect(asked("pulls/list-reviews")).toBe(2);
  });

  test("counts no approval of a commit after which the file was changed", async () => {
    const old = "e".repeat(40);
    merged({ reviews: [{ author: "mona", state: "APPROVED", commit: old }] });
    const pull = model.pulls[0];
    const stale = `${lacks} (that of @mona is stale: it was changed afterwards)`;
    // GitHub has lost the commit.
    expect(await judged()).toBe(stale);
    model.comparisons.set(`${old}...${pull?.head}`, { status: "ahead", files: [file(sql)] });
    expect(await judged()).toBe(stale);
    model.comparisons.set(`${old}...${pull?.head}`, { status: "ahead", files: [file("x", sql)] });
    expect(await judged()).toBe(stale);
    // Pushed back to before what was looked at.
    model.comparisons.set(`${old}...${pull?.head}`, { status: "behind", files: [] });
    expect(await judged()).toBe(stale);
    model.comparisons.set(`${old}...${pull?.head}`, { status: "ahead", files: [file("a.ts")] });
    expect(await judged()).toBe(approved);
  });

  test("looks at each commit's pull request, once", async () => {
    const first = head;
    change({ "migrations/002.sql": "x\n" });
    const second = head;
    change({ "a.ts": "3\n" });
    between = [first, second, head];
    merged({
      commits: [first, head],
      files: [file(sql), file("a.ts")],
      reviews: [{ author: "bob", state: "APPROVED" }],
    });
    merged({ number: 2, commits: [second], files: [file("migrations/002.sql")] });
    expect(await judged()).toBe("inconclusive approval: #2: migrations/002.sql needs an approval of @acme/sre");
    expect(asked("pulls/get")).toBe(2);
  });

  test("does not take a commit that was pushed, or whose pull request was never merged", async () => {
    merged({ isMerged: false, reviews: [{ author: "mona", state: "APPROVED" }] });
    model.commits.set(head, { parent: serving, files: [file(sql)] });
    expect(await judged()).toBe(
      `inconclusive approval: ${sql} came with ${head.slice(0, 7)}, pushed without a pull request`,
    );
  });

  test("does not take a part of a pull request, whose approval was of all of it", async () => {
    // The last commit of #1 takes back what this one does, and #2 is about the same file.
    const part = head;
    change({ "a.ts": "2\n" });
    between = [part, head];
    const reviews = [{ author: "mona", state: "APPROVED" as const }];
    merged({ commits: [part, "e".repeat(40)], files: [file("README.md")], reviews });
    merged({ number: 2, commits: [head], files: [file(sql)], reviews });
    model.commits.set(part, { parent: serving, files: [file(sql)] });
    expect(await judged()).toBe(`inconclusive approval: ${sql} came with ${part.slice(0, 7)}, which is not all of #1`);
    model.commits.set(part, { parent: serving, files: [file("README.md")] });
    expect(await judged()).toBe(approved);
  });

  test.each(["merge", "head"])("takes all of a pull request, known by its %s", async (known) => {
    const [first, reviews] = [head, [{ author: "mona", state: "APPROVED" as const }]];
    change({ "a.ts": "2\n" });
    between = [first, head];
    const as = known === "merge" ? { merge: head } : { head, merge: null };
    merged({ commits: [first], reviews, ...as });
    model.commits.set(head, { parent: first, files: [] });
    expect(await judged()).toBe(approved);
  });

  test("does not take a file that none of its pull requests shows", async () => {
    merged({ files: [file("a.ts")], reviews: [{ author: "mona", state: "APPROVED" }] });
    expect(await judged()).toBe(`inconclusive approval: ${sql} came with no pull request`);
  });

  test("knows a renamed file by both names", async () => {
    const { [sql]: text = "", ...others } = git.files;
    git.files = others;
    change({ "attic/001.sql": text });
    merged({ files: [file("attic/001.sql", sql)] });
    expect(await judged()).toBe(lacks);
  });

  test("is nothing where that release has all of it", async () => {
    mergeBase = head;
    between = [];
    expect(await judged()).toBe("passed null: nothing has changed that needs an approval");
    expect(await judged([sre], head)).toBe("passed null: nothing has changed that needs an approval");
  });

  test("leaves out what that release alone has", async () => {
    const apart = serving;
    git.checkout("main", apart);
    change({ [sql]: "hotfix\n" });
    serving = head;
    git.checkout("next", apart);
    change({ "a.ts": "2\n" });
    mergeBase = apart;
    expect(await judged()).toBe("passed null: nothing has changed that needs an approval");
  });

  test("is the commit's own pull request where nothing serves yet", async () => {
    merged();
    expect(await judged([sre], null)).toBe(lacks);
    model.pulls.length = 0;
    model.commits.set(head, { parent: serving, files: [file(sql)] });
    expect(await judged([sre], null)).toContain("pushed without a pull request");
    model.commits.set(head, { parent: serving, files: [file("a.ts")] });
    expect(await judged([sre], null)).toBe("passed null: nothing has changed that needs an approval");
  });
});

describe("code owners", () => {
  test("are those of the release that serves, whatever the change makes of them", async () => {
    merged({ base: "f".repeat(40), reviews: [{ author: "sue", state: "APPROVED" }] });
    model.texts.set(`${serving}:docs/CODEOWNERS`, "* @sue\n");
    model.texts.set(`${head}:.github/CODEOWNERS`, "* @sue\n");
    expect(await judged([owners])).toBe(approved);
    // The first place counts.
    model.texts.set(`${serving}:.github/CODEOWNERS`, "* @sue\n/migrations/ @acme/dba\n");
    model.teams.set("acme/dba", ["bob"]);
    expect(await judged([owners])).toBe(`inconclusive approval: #1: ${sql} needs an approval of @acme/dba`);
  });

  test("are those of the pull request's base where nothing serves yet", async () => {
    const base = "f".repeat(40);
    merged({ base, reviews: [{ author: "sue", state: "APPROVED" }] });
    expect(await judged([owners], null)).toContain("there is no CODEOWNERS");
    model.texts.set(`${base}:CODEOWNERS`, "* @sue\n");
    expect(await judged([owners], null)).toBe(approved);
  });
});

describe("what cannot be found out", () => {
  const denial = { status: 403, body: { message: "Resource not accessible by integration" } };

  test.each([403, 404])("members of a team that may not be read (%d) are named, with what it takes", async (status) => {
    model.teams.set("acme/sre", status);
    merged({ reviews: [{ author: "mona", state: "APPROVED" }] });
    expect(await judged()).toBe(
      `${lacks} (the members of @acme/sre cannot be read (GitHub answered ${status}): it takes a github-token that may ` +
        "read the organization's members, which that of a workflow never may)",
    );
  });

  test.each([
    "repos/compare-commits-with-basehead",
    "repos/list-pull-requests-associated-with-commit",
    "pulls/get",
    "pulls/list-files",
    "pulls/list-reviews",
    "repos/get-collaborator-permission-level",
  ])("%s: GitHub's refusal is no approval", async (operation) => {
    merged({ reviews: [{ author: "mona", state: "APPROVED" }] });
    server.fail(operation, { answer: denial, times: 9 });
    expect(await judged()).toBe(`${cannot} GitHub answered 403: Resource not accessible by integration`);
  });

  test("a team of which GitHub says nothing at all is not one that the token may not read", async () => {
    merged({ reviews: [{ author: "mona", state: "APPROVED" }] });
    server.fail("teams/list-members-in-org", { answer: { status: 500 }, times: 9 });
    expect(await judged()).toMatch(/cannot be found out: GitHub answered 500/);
  });

  test("the CODEOWNERS that may not be read is not one that is not there", async () => {
    merged();
    server.fail("repos/get-content", { answer: denial });
    expect(await judged([owners])).toBe(`${cannot} GitHub answered 403: Resource not accessible by integration`);
  });

  test("files that GitHub does not list", async () => {
    merged({ fileCount: 3001, reviews: [{ author: "mona", state: "APPROVED" }] });
    expect(await judged()).toBe(`${cannot} GitHub lists 1 of the 3001 files that #1 changes`);
    model.pulls.length = 0;
    const files = Array.from({ length: 3000 }, (_, index) => file(`f${index}`));
    model.commits.set(head, { parent: serving, files });
    expect(await judged()).toBe(`${cannot} GitHub lists 3000 files of ${head}, and not all that it changes`);
  });

  test("commits that are too many, that GitHub does not list, or that cannot be fetched", async () => {
    between = Array.from({ length: 301 }, (_, index) => (index === 0 ? head : `${index}`));
    expect(await judged()).toBe(`${cannot} 301 commits came since then, and more than 300 are not looked at`);
    between = [];
    expect(await judged()).toBe(`${cannot} GitHub does not list ${head} among the commits since ${serving}`);
    mergeBase = "9".repeat(40);
    expect(await judged()).toMatch(/cannot be found out: git fetch failed: fatal/);
  });
});
