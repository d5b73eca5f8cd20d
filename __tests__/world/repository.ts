import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/**
 * Text by path; null removes the file. A text that begins with `#!` becomes executable. A link is kept as one, wherever
 * it leads; a submodule is a folder that holds nothing yet.
 */
export type Tree = Readonly<Record<string, string | null | { readonly link: string } | { readonly submodule: string }>>;

export interface RepositoryOptions {
  /** Commits of `main` before that, oldest first. */
  readonly earlier?: readonly Tree[] | undefined;
  /** `main` where the branch leaves it. */
  readonly base: Tree;
  /** What the pull request changes; several trees are several commits. */
  readonly change: Tree | readonly Tree[];
  /** What `main` gained since then. */
  readonly moved?: Tree | undefined;
  readonly number?: number | undefined;
}

const identity = {
  GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Mona",
  GIT_AUTHOR_EMAIL: "mona@example.com",
  GIT_AUTHOR_DATE: "2026-03-01T12:00:00Z",
  GIT_COMMITTER_NAME: "Mona",
  GIT_COMMITTER_EMAIL: "mona@example.com",
  GIT_COMMITTER_DATE: "2026-03-01T12:00:00Z",
};

/** A real repository with an open pull request, its origin, and a checkout as a job has it. */
export class TestRepository {
  /** The commit at which the branch left `main`. */
  readonly mergeBaseSha: string;
  /** `main` now. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha: string;
  readonly headRef = "feature/refund";
  readonly baseRef = "main";

  private constructor(
    /** Holds everything; `close` removes it. */
    readonly folder: string,
    readonly number: number,
    shas: { readonly mergeBase: string; readonly base: string; readonly head: string; readonly merge: string },
  ) {
    this.mergeBaseSha = shas.mergeBase;
    this.baseSha = shas.base;
    this.headSha = shas.head;
    this.mergeSha = shas.merge;
  }

  static async create(options: RepositoryOptions): Promise<TestRepository> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-")));
    const work = join(folder, "work");
    const number = options.number ?? 7;
    const git = (...args: string[]) => run(work, args);
    await mkdir(work);
    await run(folder, ["init", "--quiet", "--bare", "--initial-branch=main", "origin.git"]);
    await git("init", "--quiet", "--initial-branch=main");
    for (const tree of options.earlier ?? []) await commit(work, tree, "earlier");
    const mergeBase = await commit(work, options.base, "base");
    await git("checkout", "--quiet", "-b", "feature/refund");
    const trees = Array.isArray(options.change) ? (options.change as readonly Tree[]) : [options.change as Tree];
    let head = mergeBase;
    for (const tree of trees) head = await commit(work, tree, "change");
    await git("checkout", "--quiet", "main");
    const base = options.moved ? await commit(work, options.moved, "main moves on") : mergeBase;
    await git("checkout", "--quiet", "--detach", base);
    await git("merge", "--quiet", "--no-ff", "-m", `Merge ${head} into ${base}`, head);
    const merge = await git("rev-parse", "HEAD");
    const refs = [
      "main",
      "feature/refund",
      `HEAD:refs/pull/${number}/merge`,
      `feature/refund:refs/pull/${number}/head`,
    ];
    await git("push", "--quiet", pathToFileURL(join(folder, "origin.git")).href, ...refs);
    // GitHub serves any commit that it can reach.
    await run(join(folder, "origin.git"), ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const repository = new TestRepository(folder, number, { mergeBase, base, head, merge });
    await mkdir(join(folder, "temp"));
    await repository.checkout(`pull/${number}/merge`, merge);
    return repository;
  }

  /** Absolute folder of the checkout. */
  get workspace(): string {
    return join(this.folder, "workspace");
  }

  /** Absolute folder for the runner's own files. */
  get temp(): string {
    return join(this.folder, "temp");
  }

  get originUrl(): string {
    return pathToFileURL(join(this.folder, "origin.git")).href;
  }

  /** Git in the checkout; its output without the last newline. */
  git(...args: string[]): Promise<string> {
    return run(this.workspace, args);
  }

  /** What GitHub's compare API would say; null for a commit or branch that it does not have. */
  async mergeBase(base: string, head: string): Promise<string | null> {
    return run(join(this.folder, "origin.git"), ["merge-base", base, head]).catch(() => null);
  }

  /** What GitHub's list of a commit's history would say: newest first, at most 100; null for an unknown commit. */
  async ancestors(commit: string): Promise<readonly string[] | null> {
    const list = await run(join(this.folder, "origin.git"), ["rev-list", "--max-count=100", commit]).catch(() => null);
    return list?.split("\n") ?? null;
  }

  /** The workspace anew, one commit deep, in the very steps of actions/checkout. */
  async checkout(name: string, sha: string): Promise<void> {
    await rm(this.workspace, { recursive: true, force: true });
    await mkdir(this.workspace);
    await this.git("init", "--quiet", "--initial-branch=checkout");
    await this.git("remote", "add", "origin", this.originUrl);
    await this.git("config", "--local", "gc.auto", "0");
    const local = `refs/remotes/${name}`;
    await this.git(
      "-c",
      "protocol.version=2",
      "fetch",
      "--quiet",
      "--no-tags",
      "--prune",
      "--no-recurse-submodules",
      "--depth=1",
      "origin",
      `+${sha}:${local}`,
    );
    await this.git("checkout", "--quiet", "--force", local);
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function commit(folder: string, tree: Tree, message: string): Promise<string> {
  for (const [path, text] of Object.entries(tree)) {
    const file = join(folder, path);
    if (text === null) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    if (typeof text === "object") {
      if ("link" in text) await symlink(text.link, file);
      else await submodule(folder, path, text.submodule);
      continue;
    }
    await writeFile(file, text);
    if (text.startsWith("#!")) await chmod(file, 0o755);
  }
  await run(folder, ["add", "--all"]);
  await run(folder, ["commit", "--quiet", "--allow-empty", "-m", message]);
  return run(folder, ["rev-parse", "HEAD"]);
}

async function submodule(folder: string, path: string, sha: string): Promise<void> {
  await mkdir(join(folder, path), { recursive: true });
  await run(folder, ["update-index", "--add", "--cacheinfo", `160000,${sha},${path}`]);
}

async function run(cwd: string, args: readonly string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(own), ...identity };
  const { stdout } = await promisify(execFile)("git", [...args], { cwd, env, maxBuffer: 64 << 20 });
  return stdout.replace(/\n$/, "");
}
