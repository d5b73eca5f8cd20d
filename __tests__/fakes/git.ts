import { createHash } from "node:crypto";
import type { CommitMessage, GitPort } from "../../src/ports.js";

interface FakeCommit {
  readonly parents: readonly string[];
  readonly message: string;
  /** Text of each file. */
  readonly files: Readonly<Record<string, string>>;
}

/** A repository in memory: commits, branches, and a working tree. Diffs replace whole files. */
export class FakeGit implements GitPort {
  readonly objects = new Map<string, FakeCommit>();
  readonly branches = new Map<string, string>();
  readonly worktrees = new Map<string, string>();
  /** Commits that origin has and this clone has not. */
  readonly remote = new Map<string, FakeCommit>();
  files: Record<string, string> = {};
  current: string | null = "main";
  detached: string | null = null;

  constructor(private readonly path: string | null) {}

  /** Commits the working tree on the current branch and gives the SHA. */
  commit(message = "change"): string {
    const parent = this.#head();
    const commit = { parents: parent === null ? [] : [parent], message, files: { ...this.files } };
    const sha = createHash("sha1").update(JSON.stringify(commit)).digest("hex");
    this.objects.set(sha, commit);
    if (this.current !== null) this.branches.set(this.current, sha);
    else this.detached = sha;
    return sha;
  }
  checkout(branch: string | null, sha: string): void {
    this.current = branch;
    if (branch === null) this.detached = sha;
    else this.branches.set(branch, sha);
    this.files = { ...this.#known(sha).files };
  }

  async root(): Promise<string | null> {
    return this.path;
  }
  async head(): Promise<string | null> {
    return this.#head();
  }
  async branch(): Promise<string | null> {
    return this.current;
  }
  async defaultBranch(): Promise<string | null> {
    return ["main", "master"].find((name) => this.branches.has(name)) ?? null;
  }
  async trackedFiles(): Promise<readonly string[]> {
    return Object.keys(this.files).sort();
  }
  /** A fake has no links. */
  async links(): Promise<readonly string[]> {
    return [];
  }
  async isDirty(): Promise<boolean> {
    const head = this.#head();
    const committed = head === null ? {} : this.#known(head).files;
    return Object.entries(committed).some(([path, text]) => this.files[path] !== text);
  }
  async resolve(revision: string): Promise<string | null> {
    const sha = revision === "HEAD" ? this.#head() : (this.branches.get(revision) ?? revision);
    return sha !== null && this.objects.has(sha) ? sha : null;
  }
  async parents(commit: string): Promise<readonly string[]> {
    return this.#known(commit).parents;
  }
  async mergeBase(a: string, b: string): Promise<string | null> {
    const [from, to] = [await this.resolve(a), await this.resolve(b)];
    if (from === null || to === null) return null;
    const known = new Set(this.#history(to));
    return this.#history(from).find((sha) => known.has(sha)) ?? null;
  }
  async ancestors(commit: string): Promise<readonly string[]> {
    return this.objects.has(commit) ? this.#history(commit).slice(0, 100) : [];
  }
  async commits(from: string, to: string): Promise<readonly CommitMessage[] | null> {
    const [base, head] = [await this.resolve(from), await this.resolve(to)];
    if (base === null || head === null) return null;
    const known = new Set(this.#history(base));
    const shas = this.#history(head).filter((sha) => !known.has(sha));
    if (shas.some((sha) => this.#known(sha).parents.some((parent) => !this.objects.has(parent)))) return null;
    return shas.map((sha) => {
      const { message, parents } = this.#known(sha);
      return { sha, message, isMerge: parents.length > 1 };
    });
  }
  async fetchCommits(shas: readonly string[]): Promise<void> {
    for (const sha of shas) {
      const commit = this.objects.get(sha) ?? this.remote.get(sha);
      if (!commit) throw new Error(`git fetch failed: fatal: remote error: upload-pack: not our ref ${sha}`);
      this.objects.set(sha, commit);
    }
  }
  async diff(from: string, to: string | null): Promise<string> {
    const old = this.#known((await this.resolve(from)) ?? from).files;
    const now = to === null ? this.files : this.#known((await this.resolve(to)) ?? to).files;
    const paths = [...new Set([...Object.keys(old), ...(to === null ? [] : Object.keys(now))])].sort();
    return paths.map((path) => fileDiff(path, old[path], now[path])).join("");
  }
  async addWorktree(path: string, commit: string): Promise<void> {
    this.#known(commit);
    this.worktrees.set(path, commit);
  }
  async removeWorktree(path: string): Promise<void> {
    this.worktrees.delete(path);
  }

  #head(): string | null {
    return this.current === null ? this.detached : (this.branches.get(this.current) ?? null);
  }
  #known(sha: string): FakeCommit {
    const commit = this.objects.get(sha);
    if (!commit) throw new Error(`git does not know the commit ${sha} in this clone`);
    return commit;
  }
  /** Breadth first, so that the nearest ancestors come first. */
  #history(sha: string): readonly string[] {
    const found = [sha];
    for (const next of found) {
      const parents = this.objects.get(next)?.parents ?? [];
      found.push(...parents.filter((parent) => !found.includes(parent) && this.objects.has(parent)));
    }
    return found;
  }
}

function fileDiff(path: string, old: string | undefined, now: string | undefined): string {
  if (old === now) return "";
  const before = lines(old);
  const after = lines(now);
  const mode = old === undefined ? "new file mode 100644\n" : now === undefined ? "deleted file mode 100644\n" : "";
  const range = (part: readonly string[]) => `${part.length === 0 ? 0 : 1},${part.length}`;
  return [
    `diff --git a/${path} b/${path}\n${mode}index 0000000..1111111${mode === "" ? " 100644" : ""}\n`,
    `--- ${old === undefined ? "/dev/null" : `a/${path}`}\n+++ ${now === undefined ? "/dev/null" : `b/${path}`}\n`,
    `@@ -${range(before)} +${range(after)} @@\n`,
    ...before.map((line) => `-${line}\n`),
    ...after.map((line) => `+${line}\n`),
  ].join("");
}

function lines(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
