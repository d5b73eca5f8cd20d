import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ApprovalsPort } from "../../src/ports.js";
import { type ApprovalsModel, file, firstReviewMs } from "../fakes/approvals.js";

export interface ApprovalsWorld {
  readonly port: ApprovalsPort;
  readonly model: ApprovalsModel;
  readonly close: () => Promise<void>;
}

const many = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const pull = { author: "mallory", head: "b".repeat(40), base: "a".repeat(40), commits: ["c1"], files: [], reviews: [] };

/** What every ApprovalsPort does. */
export function approvalsContract(name: string, make: () => Promise<ApprovalsWorld>): void {
  describe(`approvals: ${name}`, () => {
    let world: ApprovalsWorld;
    beforeEach(async () => {
      world = await make();
    });
    afterEach(() => world.close());

    test("knows the merged pull requests that a commit came with", async () => {
      const { port, model } = world;
      model.pulls.push({ ...pull, number: 1 }, { ...pull, number: 2, isMerged: false }, { ...pull, number: 3 });
      model.pulls.push({ ...pull, number: 4, repository: "upstream/api" });
      expect(await port.pullsOf("c1")).toEqual([1, 3]);
      expect(await port.pullsOf("c2")).toEqual([]);
      const facts = { author: "mallory", headSha: pull.head, baseSha: pull.base };
      expect(await port.pull(1)).toEqual({ number: 1, ...facts, mergeSha: "c1", fileCount: 0 });
      await expect(port.pull(9)).rejects.toThrow("404");
    });

    test("lists all pages of a pull request's files, with the names that they had", async () => {
      const { port, model } = world;
      const files = [file("new.sql", "old.sql"), ...many(240, "f").map((path) => file(path))];
      model.pulls.push({ ...pull, number: 1, files, fileCount: 3241 });
      expect(await port.pullFiles(1)).toEqual(files);
      expect((await port.pull(1)).fileCount).toBe(3241);
    });

    test("lists all pages of the reviews, oldest first, and tells apps from people", async () => {
      const { port, model } = world;
      const comments = many(230, "r").map((author) => ({ author, state: "COMMENTED" as const }));
      model.pulls.push({
        ...pull,
        number: 1,
        reviews: [
          ...comments,
          { author: "mona", state: "CHANGES_REQUESTED", minute: 600, commit: "d".repeat(40) },
          { author: "robot[bot]", state: "APPROVED", minute: 500 },
        ],
      });
      const reviews = await port.reviews(1);
      expect(reviews).toHaveLength(232);
      expect(reviews[0]).toMatchObject({ author: "r0", state: "COMMENTED", givenMs: firstReviewMs });
      expect(reviews.slice(-2)).toEqual([
        {
          author: "robot[bot]",
          isPerson: false,
          state: "APPROVED",
          commit: pull.head,
          givenMs: firstReviewMs + 500 * 60_000,
        },
        {
          author: "mona",
          isPerson: true,
          state: "CHANGES_REQUESTED",
          commit: "d".repeat(40),
          givenMs: firstReviewMs + 600 * 60_000,
        },
      ]);
    });

    test("lists a commit's files, and says where GitHub does not list them all", async () => {
      const { port, model } = world;
      const sha = "e".repeat(40);
      model.commits.set(sha, { parent: pull.base, files: many(150, "f").map((path) => file(path)) });
      const commit = await port.commitFiles(sha);
      expect([commit.parent, commit.files.length, commit.isWhole]).toEqual([pull.base, 150, true]);
      model.commits.set(sha, { parent: null, files: many(3100, "f").map((path) => file(path)) });
      expect(await port.commitFiles(sha)).toMatchObject({ parent: null, isWhole: false });
    });

    test("knows what was changed since only where one commit comes after the other", async () => {
      const { port, model } = world;
      model.comparisons.set("a...b", { status: "ahead", files: [file("x", "y")] });
      model.comparisons.set("a...c", { status: "behind", files: [] });
      model.comparisons.set("a...d", { status: "diverged", files: [] });
      model.comparisons.set("a...e", { status: "ahead", files: many(300, "f").map((path) => file(path)) });
      expect(await port.filesSince("a", "b")).toEqual([file("x", "y")]);
      expect(await port.filesSince("a", "c")).toBeNull();
      expect(await port.filesSince("a", "d")).toBeNull();
      expect(await port.filesSince("a", "e")).toBeNull();
      await expect(port.filesSince("a", "f")).rejects.toThrow("404");
    });

    test("lists all pages of a team's members, or says that it may not", async () => {
      const { port, model } = world;
      model.teams.set("acme/sre", many(120, "u"));
      model.teams.set("acme/dba", 403);
      expect(await port.members("acme", "sre")).toEqual(many(120, "u"));
      await expect(port.members("acme", "dba")).rejects.toMatchObject({ status: 403, isDenied: true });
      await expect(port.members("acme", "none")).rejects.toMatchObject({ status: 404, isDenied: true });
    });

    test("knows who may write", async () => {
      const { port, model } = world;
      for (const permission of ["admin", "write", "read", "none"] as const)
        model.permissions.set(permission, permission);
      const may = await Promise.all(
        ["admin", "write", "read", "none", "stranger"].map((login) => port.mayWrite(login)),
      );
      expect(may).toEqual([true, true, false, false, false]);
      expect(port.owner).toBe("acme");
    });

    test("reads a file at a commit", async () => {
      const { port, model } = world;
      const text = `${"# ünïcode\n".repeat(40)}* @acme/sre\n`;
      model.texts.set(`${pull.base}:.github/CODEOWNERS`, text);
      expect(await port.textAt(".github/CODEOWNERS", pull.base)).toBe(text);
      expect(await port.textAt("CODEOWNERS", pull.base)).toBeNull();
    });
  });
}
