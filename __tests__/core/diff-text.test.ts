import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { lineMap, parseDiff, patchCoverage } from "../../src/core/diff-text.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** `git diff -U0 -M` between two states of a repository; null deletes a file. */
function gitDiff(before: Record<string, string>, after: Record<string, string | null>, modes: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "diff-text-"));
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  git("init", "-q");
  for (const [path, text] of Object.entries(before)) writeFileSync(join(folder, path), text);
  git("add", "-A");
  git("commit", "-qm", "before");
  for (const [path, text] of Object.entries(after)) {
    if (text === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  for (const path of modes) chmodSync(join(folder, path), 0o755);
  git("add", "-A");
  return git("diff", "-U0", "-M", "--cached", "HEAD");
}

const eight = "1\n2\n3\n4\n5\n6\n7\n8\n";

describe("parseDiff", () => {
  test("added, deleted, edited, renamed, empty and mode-only files", () => {
    const diff = parseDiff(
      gitDiff(
        { "edit me.txt": "a\nb\nc\nd\n", "gone.txt": "gone\n", "old.txt": eight, "mode.sh": "m\n", bin: "\0\u0001" },
        {
          "edit me.txt": "a\nB\nc\nd\ne",
          "gone.txt": null,
          "old.txt": null,
          "new name.txt": eight.replace("4", "four"),
          "add.txt": "x\ny",
          "empty.txt": "",
          bin: "\0\u0002",
        },
        process.platform === "win32" ? [] : ["mode.sh"],
      ),
    );
    expect(diff.get("edit me.txt")).toEqual({
      status: "modified",
      path: "edit me.txt",
      oldPath: "edit me.txt",
      hunks: [
        { old: { start: 2, count: 1 }, new: { start: 2, count: 1 } },
        { old: { start: 4, count: 0 }, new: { start: 5, count: 1 } },
      ],
    });
    expect(diff.get("gone.txt")).toMatchObject({ status: "deleted", oldPath: "gone.txt" });
    expect(diff.get("new name.txt")).toEqual({
      status: "renamed",
      path: "new name.txt",
      oldPath: "old.txt",
      hunks: [{ old: { start: 4, count: 1 }, new: { start: 4, count: 1 } }],
    });
    expect(diff.get("add.txt")).toMatchObject({ status: "added", hunks: [{ new: { start: 1, count: 2 } }] });
    expect(diff.get("empty.txt")).toEqual({ status: "added", path: "empty.txt", oldPath: "empty.txt", hunks: [] });
    expect(diff.get("bin")).toEqual({ status: "modified", path: "bin", oldPath: "bin", hunks: [] });
    const paths = ["add.txt", "bin", "edit me.txt", "empty.txt", "gone.txt", "new name.txt"];
    expect([...diff.keys()].filter((path) => path !== "mode.sh").sort()).toEqual(paths);
  });

  test("lines that look like headers are content", () => {
    const diff = parseDiff(gitDiff({ "a.sql": "x\n-- old\ny\n" }, { "a.sql": "x\n++ b/evil\ny\n" }));
    expect([...diff.keys()]).toEqual(["a.sql"]);
    expect(diff.get("a.sql")?.hunks).toEqual([{ old: { start: 2, count: 1 }, new: { start: 2, count: 1 } }]);
  });

  // Windows has no such file names.
  (process.platform === "win32" ? test.skip : test)("quoted paths", () => {
    const before = { 'ü"q.txt': "1\n", "ta\tb.txt": "1\n", "b\\s.txt": "1\n" };
    const diff = parseDiff(
      gitDiff(before, { 'ü"q.txt': "2\n", "ta\tb.txt": "2\n", "b\\s.txt": "2\n", "日本.txt": "1\n" }),
    );
    expect([...diff.keys()].sort()).toEqual(["b\\s.txt", "ta\tb.txt", 'ü"q.txt', "日本.txt"]);
  });

  test("nothing", () => {
    expect(parseDiff("").size).toBe(0);
  });
});

describe("patchCoverage", () => {
  test("counts executable lines of the change", () => {
    const diff = parseDiff(
      gitDiff(
        { "a.py": eight, "b.py": "1\n" },
        { "a.py": "1\n2\nx\ny\n5\n6\n7\n8\nz\n", "b.py": null, "c.py": "1\n2\n" },
      ),
    );
    const coverage = {
      files: [
        {
          path: "a.py",
          lines: [
            [1, 0],
            [3, 1],
            [4, 0],
            [5, 0],
            [9, 2],
          ] as const,
        },
        { path: "b.py", lines: [[1, 0]] as const },
        { path: "c.py", lines: [[2, 0]] as const },
        { path: "d.py", lines: [[1, 0]] as const },
      ],
    };
    expect(patchCoverage(coverage, diff)).toEqual({
      covered: 2,
      total: 4,
      files: [
        { path: "a.py", covered: 2, total: 3, uncovered: [4] },
        { path: "c.py", covered: 0, total: 1, uncovered: [2] },
      ],
    });
  });
});

describe("lineMap", () => {
  test("shifts unchanged lines, drops changed ones, follows renames", () => {
    const after = "0\n1\n2\nthree\n4\n6\n7\n8\n";
    const map = lineMap(
      parseDiff(
        gitDiff(
          { "a.txt": eight, "gone.txt": "1\n", "same.txt": "1\n" },
          { "a.txt": null, "b.txt": after, "gone.txt": null },
        ),
      ),
    );
    const lines = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => map("a.txt", line)?.line ?? null);
    expect(lines).toEqual([2, 3, null, 5, null, 6, 7, 8]);
    expect(map("a.txt", 1)).toEqual({ path: "b.txt", line: 2 });
    expect(map("gone.txt", 1)).toBeNull();
    expect(map("same.txt", 1)).toEqual({ path: "same.txt", line: 1 });
  });
});
