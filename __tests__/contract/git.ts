import { beforeEach, describe, expect, test } from "@jest/globals";
import type { GitPort } from "../../src/ports.js";

export interface GitWorld {
  readonly git: GitPort;
  readonly root: string;
  /** Writes files of the working tree; null removes one. */
  write(files: Readonly<Record<string, string | null>>): Promise<void>;
  commit(message?: string): Promise<string>;
  /** A branch (new, or existing) at the commit; null detaches HEAD there. */
  checkout(branch: string | null, sha: string): Promise<void>;
}

const unknown = "0123456789012345678901234567890123456789";

/** What every GitPort does. The world starts with an empty repository on an unborn `main`. */
export function gitContract(name: string, make: () => Promise<GitWorld>): void {
  describe(`git: ${name}`, () => {
    let world: GitWorld;
    let git: GitPort;
    beforeEach(async () => {
      world = await make();
      git = world.git;
    });

    test("an empty repository has a branch and nothing on it", async () => {
      expect(await git.root()).toBe(world.root);
      expect(await git.head()).toBeNull();
      expect(await git.branch()).toBe("main");
      expect(await git.defaultBranch()).toBeNull();
      expect(await git.trackedFiles()).toEqual([]);
      expect(await git.isDirty()).toBe(false);
      expect(await git.resolve("HEAD")).toBeNull();
    });

    test("knows its commits", async () => {
      await world.write({ a: "1\n" });
      const first = await world.commit();
      await world.write({ a: "2\n" });
      const second = await world.commit();
      expect(await git.head()).toBe(second);
      expect(await git.defaultBranch()).toBe("main");
      expect(await git.parents(second)).toEqual([first]);
      expect(await git.parents(first)).toEqual([]);
      expect(await git.commitTime(first)).toBeGreaterThan(1_600_000_000);
      expect(await git.commitTime(second)).toBeGreaterThanOrEqual(await git.commitTime(first));
      await expect(git.commitTime(unknown)).rejects.toThrow(unknown);
      expect(await git.resolve("main")).toBe(second);
      expect(await git.resolve(first)).toBe(first);
      expect(await git.resolve(unknown)).toBeNull();
      expect(await git.resolve("no-such-branch")).toBeNull();
      await expect(git.parents(unknown)).rejects.toThrow(unknown);
      await expect(git.fetchCommits([first, unknown])).rejects.toThrow("git fetch failed");
      await git.fetchCommits([first, first]);
    });

    test("tells the commits of a change, newest first", async () => {
      await world.write({ a: "1\n" });
      const first = await world.commit("feat: one");
      await world.write({ a: "2\n" });
      const second = await world.commit("fix: two\n\nBecause.\nAnd so.");
      await world.write({ a: "3\n" });
      const third = await world.commit("docs: three");
      expect(await git.commits(first, third)).toEqual([
        { sha: third, message: "docs: three", isMerge: false },
        { sha: second, message: "fix: two\n\nBecause.\nAnd so.", isMerge: false },
      ]);
      expect(await git.commits(third, third)).toEqual([]);
      expect(await git.commits(unknown, third)).toBeNull();
    });

    test("lists files, tells dirty from clean, and diffs", async () => {
      await world.write({ a: "1\n", "b/c d é.txt": "x\n", gone: "g\n" });
      const first = await world.commit();
      expect(await git.isDirty()).toBe(false);
      expect(await git.diff(first, null)).toBe("");
      await world.write({ a: "2\n", gone: null, new: "n\n" });
      expect(await git.isDirty()).toBe(true);
      expect(await git.trackedFiles()).toEqual(["a", "b/c d é.txt", "new"]);
      const changes = (diff: string) => diff.split("\n").filter((line) => /^[-+]/.test(line));
      const toA = ["--- a/a", "+++ b/a", "-1", "+2"];
      const toGone = ["--- a/gone", "+++ /dev/null", "-g"];
      expect(changes(await git.diff(first, null))).toEqual([...toA, ...toGone]);
      const second = await world.commit();
      expect(changes(await git.diff(first, second))).toEqual([...toA, ...toGone, "--- /dev/null", "+++ b/new", "+n"]);
      expect(await git.diff(second, second)).toBe("");
      await expect(git.diff(unknown, second)).rejects.toThrow(unknown);
    });

    test("finds the merge base, on branches and detached", async () => {
      await world.write({ a: "1\n" });
      const base = await world.commit();
      await world.write({ a: "2\n" });
      const main = await world.commit();
      await world.checkout("topic", base);
      await world.write({ b: "1\n" });
      const topic = await world.commit();
      expect(await git.branch()).toBe("topic");
      expect(await git.mergeBase("main", "topic")).toBe(base);
      expect(await git.mergeBase(main, main)).toBe(main);
      expect(await git.mergeBase(topic, unknown)).toBeNull();
      expect(await git.ancestors(topic)).toEqual([topic, base]);
      expect(await git.ancestors(unknown)).toEqual([]);
      await world.checkout(null, main);
      expect(await git.branch()).toBeNull();
      expect(await git.head()).toBe(main);
    });
  });
}
