import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { git } from "../../src/adapters/git.js";
import { parseDiff } from "../../src/core/diff-text.js";
import { type GitWorld, gitContract } from "../contract/git.js";
import { FakeGit } from "../fakes/git.js";

const onPosix = process.platform === "win32" ? test.skip : test;

/** A git that knows no config but the repository's own. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: join(tmpdir(), "no-such-config"),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};
const raw = (cwd: string, ...args: string[]) => execFileSync("git", args, { cwd, env, encoding: "utf8" }).trim();

async function temp(): Promise<string> {
  return await realpath(await mkdtemp(join(tmpdir(), "gatehouse git-")));
}

async function write(root: string, files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      await rm(join(root, path));
      continue;
    }
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function commit(root: string, message = "change"): string {
  raw(root, "add", "--all");
  raw(root, "commit", "--quiet", "--allow-empty", "--message", message);
  return raw(root, "rev-parse", "HEAD");
}

async function repository(): Promise<string> {
  const root = await temp();
  raw(root, "init", "--quiet", "--initial-branch=main");
  raw(root, "config", "uploadpack.allowAnySHA1InWant", "true");
  raw(root, "config", "core.autocrlf", "false");
  return root;
}

async function clone(origin: string, ...options: string[]): Promise<string> {
  const root = join(await temp(), "clone");
  raw(dirname(root), "clone", "--quiet", ...options, pathToFileURL(origin).href, root);
  return root;
}

gitContract("real", async (): Promise<GitWorld> => {
  const root = await repository();
  const origin = await repository();
  raw(root, "remote", "add", "origin", pathToFileURL(origin).href);
  return {
    git: git(root, env),
    root,
    write: (files) => write(root, files),
    commit: async (message) => commit(root, message),
    checkout: async (branch, sha) => {
      raw(root, "checkout", "--quiet", ...(branch === null ? ["--detach"] : ["-B", branch]), sha);
    },
  };
});
gitContract("fake", async (): Promise<GitWorld> => {
  const root = resolve("/fake");
  const fake = new FakeGit(root);
  return {
    git: fake,
    root,
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) delete fake.files[path];
        else fake.files[path] = text;
      }
    },
    commit: async (message) => fake.commit(message),
    checkout: async (branch, sha) => fake.checkout(branch, sha),
  };
});

describe("a repository", () => {
  let root: string;
  beforeEach(async () => {
    root = await repository();
  });

  test("is found from a folder within it, and nowhere else", async () => {
    await write(root, { "a/b/c.txt": "", "top.txt": "" });
    const inside = git(join(root, "a", "b"), env);
    expect(await inside.root()).toBe(root);
    expect(await inside.trackedFiles()).toEqual(["a/b/c.txt", "top.txt"]);
    expect(await git(await temp(), env).root()).toBeNull();
    await expect(git(await temp(), env).head()).rejects.toThrow("git rev-parse failed: fatal: not a git repository");
  });

  test("that a hook points elsewhere is still this one", async () => {
    const hook = {
      ...env,
      GIT_DIR: "/elsewhere/.git",
      GIT_WORK_TREE: "/elsewhere",
      GIT_INDEX_FILE: "/elsewhere/index",
    };
    expect(await git(root, hook).root()).toBe(root);
  });

  onPosix("has names of any kind", async () => {
    const names = ['quote".txt', "new\nline.txt", "tab\t.txt", "-dash", "ü 漢.txt", "back\\slash"].sort();
    await write(root, {
      ...Object.fromEntries(names.map((name) => [name, "x\n"])),
      ".gitignore": "ignored\n",
      ignored: "",
    });
    expect(await git(root, env).trackedFiles()).toEqual([".gitignore", ...names].sort());
    commit(root);
    expect(await git(root, env).trackedFiles()).toEqual([".gitignore", ...names].sort());
  });

  test("tells of a submodule that moved, whatever .gitmodules says of it", async () => {
    const module = '[submodule "module"]\n\tpath = module\n\turl = https://example.com/m.git\n\tignore = all\n';
    await write(root, { ".gitmodules": module });
    raw(root, "add", ".gitmodules");
    const point = (sha: string) => {
      raw(root, "update-index", "--add", "--cacheinfo", `160000,${sha},module`);
      raw(root, "commit", "--quiet", "-m", "module");
      return raw(root, "rev-parse", "HEAD");
    };
    const [from, to] = [point("1".repeat(40)), point("2".repeat(40))];
    expect([...parseDiff(await git(root, env).diff(from, to)).keys()]).toEqual(["module"]);
  });

  test("lists no submodules, no nested repositories, no files left out of a sparse checkout", async () => {
    await write(root, { "in/a": "", "out/b": "" });
    commit(root);
    raw(root, "update-index", "--add", "--cacheinfo", `160000,${raw(root, "rev-parse", "HEAD")},module`);
    raw(root, "update-index", "--skip-worktree", "out/b");
    await rm(join(root, "out"), { recursive: true });
    await mkdir(join(root, "nested"));
    raw(join(root, "nested"), "init", "--quiet");
    await write(root, { "nested/c": "" });
    commit(join(root, "nested"));
    expect(await git(root, env).trackedFiles()).toEqual(["in/a"]);
  });

  test("has a branch by its full name, also beside a tag of that name", async () => {
    commit(root);
    raw(root, "tag", "main");
    expect(await git(root, env).branch()).toBe("main");
  });

  test("has a diff that no config bends, with renames", async () => {
    const body = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join("");
    await write(root, { "old name.txt": body, "é.txt": "1\n2\n3\n4\n5\n" });
    const from = commit(root);
    for (const [key, value] of [
      ["diff.noprefix", "true"],
      ["diff.mnemonicPrefix", "true"],
      ["diff.renames", "false"],
      ["diff.interHunkContext", "5"],
      ["diff.external", "false"],
      ["color.ui", "always"],
    ])
      raw(root, "config", key ?? "", value ?? "");
    await write(root, { "old name.txt": null, "new name.txt": `${body}more\n`, "é.txt": "one\n2\n3\n4\nfive\n" });
    const to = commit(root);
    const text = (await git(root, env).diff(from, to)).replace(/^index .*\n/gm, "");
    expect(text).toBe(
      [
        "diff --git a/old name.txt b/new name.txt",
        "similarity index 96%",
        "rename from old name.txt",
        "rename to new name.txt",
        "--- a/old name.txt\t",
        "+++ b/new name.txt\t",
        "@@ -20,0 +21 @@ line 19",
        "+more",
        "diff --git a/é.txt b/é.txt",
        "--- a/é.txt",
        "+++ b/é.txt",
        "@@ -1 +1 @@",
        "-1",
        "+one",
        "@@ -5 +5 @@",
        "-5",
        "+five",
        "",
      ].join("\n"),
    );
  });

  test("refuses revisions that are options", async () => {
    commit(root);
    expect(await git(root, env).resolve("--all")).toBeNull();
    await expect(git(root, env).diff("--output=x", null)).rejects.toThrow("--output=x");
    await expect(git(root, env).fetchCommits(["--upload-pack=x"])).rejects.toThrow("no full commit SHA");
  });

  test("has clones of its own, of a shallow and detached checkout too, with its tags and without its changes", async () => {
    const origin = await repository();
    await write(origin, { a: "1\n" });
    commit(origin);
    await write(origin, { a: "2\n" });
    const head = commit(origin);
    raw(origin, "tag", "v1");
    const root = await clone(origin, "--depth=1");
    raw(root, "checkout", "--quiet", "--detach", head);
    await write(root, { a: "changed\n", b: "new\n" });
    const path = join(await temp(), "second");
    await git(root, env).addClone(path, head);
    expect(await git(path, env).root()).toBe(path);
    expect(await git(path, env).head()).toBe(head);
    expect(await git(path, env).isDirty()).toBe(false);
    expect(await git(path, env).trackedFiles()).toEqual(["a"]);
    expect((await stat(join(path, ".git"))).isDirectory()).toBe(true);
    expect(raw(path, "tag")).toBe(raw(root, "tag"));
    await expect(git(root, env).addClone(join(path, "third"), "0".repeat(40))).rejects.toThrow("0".repeat(40));
  });

  test("has worktrees that go away, half gone ones too", async () => {
    await write(root, { a: "1\n" });
    const first = commit(root);
    await write(root, { a: "2\n", ".gitattributes": "*.bin filter=lfs\n", "b.bin": "pointer\n" });
    const second = commit(root);
    raw(root, "config", "filter.lfs.smudge", "exit 1");
    raw(root, "config", "filter.lfs.required", "true");
    const path = join(root, ".gatehouse", "base tree");
    const port = git(root, env);
    await port.addWorktree(path, first);
    expect(await git(path, env).head()).toBe(first);
    expect(await git(path, env).branch()).toBeNull();
    expect(await git(path, env).isDirty()).toBe(false);
    await writeFile(join(path, "left over"), "");
    await port.removeWorktree(path);
    await expect(stat(path)).rejects.toThrow("ENOENT");

    await port.addWorktree(path, second);
    await rm(join(path, ".git"));
    await port.removeWorktree(path);
    await port.addWorktree(path, second);
    await rm(path, { recursive: true });
    await port.removeWorktree(path);
    await port.removeWorktree(path);
    expect(raw(root, "worktree", "list").split("\n")).toHaveLength(1);
    await expect(port.addWorktree(path, "0".repeat(40))).rejects.toThrow("does not know the commit");
  });

  test("does not give away the credentials of its remote", async () => {
    commit(root);
    raw(root, "remote", "add", "origin", "https://x-access-token:hunter2@127.0.0.1:1/a.git");
    const fetching = git(root, { ...env, https_proxy: "", HTTPS_PROXY: "" }).fetchCommits(["1".repeat(40)]);
    await expect(fetching).rejects.toThrow(/^git fetch failed: (?!.*hunter2)/s);
  });

  const withOthers = process.platform !== "win32" && process.getuid?.() === 0 ? test : test.skip;
  withOthers("of another user is refused in a terminal and used in a job (needs root)", async () => {
    commit(root);
    execFileSync("chown", ["-R", "12345", root]);
    const outside = { ...env, SUDO_UID: "" };
    await expect(git(root, outside).root()).rejects.toThrow("dubious ownership");
    expect(await git(root, { ...outside, GITHUB_ACTIONS: "true" }).root()).toBe(root);
  });
});

describe("a clone", () => {
  let origin: string;
  let base: string;
  let main: string;
  let topic: string;
  beforeEach(async () => {
    origin = await repository();
    await write(origin, { a: "0\n" });
    commit(origin);
    await write(origin, { a: "1\n" });
    base = commit(origin);
    await write(origin, { a: "2\n" });
    main = commit(origin);
    raw(origin, "checkout", "--quiet", "-b", "topic", base);
    await write(origin, { b: "1\n" });
    topic = commit(origin);
    raw(origin, "checkout", "--quiet", "main");
  });

  test("knows the default branch of origin", async () => {
    raw(origin, "branch", "-m", "main", "trunk");
    const root = await clone(origin);
    raw(root, "branch", "master");
    expect(await git(root, env).defaultBranch()).toBe("trunk");
    raw(root, "remote", "set-head", "origin", "--delete");
    expect(await git(root, env).defaultBranch()).toBe("master");
  });

  test("of depth 1 knows parents but no merge base, and fetches commits", async () => {
    const root = await clone(origin, "--depth=1", "--branch=topic");
    const port = git(root, env);
    expect(await port.head()).toBe(topic);
    expect(await port.parents(topic)).toEqual([base]);
    expect(await port.resolve(base)).toBeNull();
    expect(await port.mergeBase(topic, main)).toBeNull();
    await port.fetchCommits([base, main, topic]);
    expect(await port.commits(base, topic)).toBeNull();
    expect(await port.resolve(base)).toBe(base);
    expect(await port.resolve(main)).toBe(main);
    expect(raw(root, "rev-list", "--count", base)).toBe("1");
    expect(raw(root, "rev-list", "--count", "HEAD")).toBe("1");
    expect(await port.diff(base, topic)).toContain("+++ b/b\n@@ -0,0 +1 @@\n+1\n");
    const before = raw(root, "rev-parse", "HEAD");
    await port.fetchCommits([topic]);
    expect(raw(root, "rev-parse", "HEAD")).toBe(before);
  });

  test("that is whole stays whole when it fetches", async () => {
    const root = await clone(origin, "--single-branch", "--branch=main", "--no-tags");
    const port = git(root, env);
    expect(await port.resolve(topic)).toBeNull();
    await port.fetchCommits([topic]);
    expect(raw(root, "rev-parse", "--is-shallow-repository")).toBe("false");
    expect(raw(root, "rev-list", "--count", topic)).toBe("3");
    expect(await port.mergeBase(main, topic)).toBe(base);
    await expect(stat(join(root, ".git", "FETCH_HEAD"))).rejects.toThrow("ENOENT");
  });

  test("that is shallow answers when the cut lies behind the merge base", async () => {
    const root = await clone(origin, "--depth=2", "--no-single-branch");
    expect(raw(root, "rev-parse", "--is-shallow-repository")).toBe("true");
    expect(await git(root, env).mergeBase(main, topic)).toBe(base);
  });

  test("that is shallow gives no merge base that a nearer one could hide behind", async () => {
    // old ← base ← side ← merge (old is its other parent): cut at side, only `old` is seen in common with base's branch.
    const old = raw(origin, "rev-parse", `${base}~1`);
    raw(origin, "checkout", "--quiet", "-b", "side", base);
    await write(origin, { s: "1\n" });
    const side = commit(origin);
    raw(origin, "checkout", "--quiet", "-b", "join", old);
    raw(origin, "merge", "--quiet", "--no-ff", "--no-edit", "side");
    const merge = raw(origin, "rev-parse", "HEAD");
    const root = join(await temp(), "copy");
    await cp(origin, root, { recursive: true });
    expect(await git(root, env).mergeBase(merge, main)).toBe(base);
    await writeFile(join(root, ".git", "shallow"), `${side}\n`);
    expect(raw(root, "merge-base", merge, main)).toBe(old);
    expect(await git(root, env).mergeBase(merge, main)).toBeNull();
  });

  test("whose histories never met has no merge base", async () => {
    raw(origin, "checkout", "--quiet", "--orphan", "other");
    const other = commit(origin);
    expect(await git(origin, env).mergeBase(other, main)).toBeNull();
  });
});
