import { readFile, rm } from "node:fs/promises";
import { devNull } from "node:os";
import { resolve } from "node:path";
import type { CommitMessage, GitPort } from "../ports.js";
import { listing, readListed } from "./git/listed.js";

/** The variables by which a hook ties git to one repository; a run inside a hook must not inherit them. */
const hookVariables =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX)$/;

/** What a user's git config could change in the text of a diff is said outright. */
const diffOptions = ["-U0", "--inter-hunk-context=0", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/"];
const plainDiff = [
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--submodule=short",
  "--ignore-submodules=none",
];

/** A worktree to lint in needs no large files, and a machine without git-lfs could not check them out. */
const withoutLfs = ["filter.lfs.smudge=", "filter.lfs.process=", "filter.lfs.required=false"].flatMap((c) => ["-c", c]);

/** The repository that `cwd` is in, through the git of this machine. */
export function git(cwd: string, env: Readonly<NodeJS.ProcessEnv> = process.env): GitPort {
  const call = runner(cwd, env);
  const shallow = async () => (await call.text("rev-parse", "--is-shallow-repository")) === "true";
  const find = (revision: string) =>
    revision.startsWith("-") ? null : call.maybe("rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
  const header = async (commit: string) => headerOf(call, await known(commit, find));
  const listed = shared(async () => readListed(await call.whole(...listing)));
  const here = shared(() => checkedOut(call));
  const port: GitPort = {
    root: async () => {
      const found = await here();
      if (found) return resolve(found.root);
      const { exitCode, stdout, stderr } = await call.run("rev-parse", "--show-toplevel");
      if (exitCode === 0) return resolve(stdout.replace(/\r?\n$/, ""));
      if (/not a git repository|must be run in a work tree/.test(stderr)) return null;
      throw failure(["rev-parse"], stderr);
    },
    head: async () => (await here())?.head ?? find("HEAD"),
    branch: async () =>
      after("refs/heads/", (await here())?.ref ?? (await call.maybe("symbolic-ref", "--quiet", "HEAD"))),
    defaultBranch: async () => {
      const refs = ["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"];
      const lines = (await call.text("for-each-ref", "--format=%(refname) %(symref)", ...refs)).split("\n");
      const remote = lines.find((line) => line.startsWith("refs/remotes/origin/HEAD "))?.split(" ")[1];
      if (remote) return after("refs/remotes/origin/", remote);
      const locals = lines.map((line) => after("refs/heads/", line.trim())).filter((name) => name !== null);
      return locals[0] ?? null;
    },
    trackedFiles: async () => (await listed()).files,
    links: async () => (await listed()).links,
    isDirty: async () => isDirty(call, await find("HEAD")),
    resolve: async (revision) => find(revision),
    commitTime: async (commit) => committed(await header(commit), commit),
    parents: async (commit) => {
      return [...(await header(commit)).matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
    },
    mergeBase: async (a, b) => {
      const [from, to, isShallow] = await Promise.all([find(a), find(b), shallow()]);
      if (from === null || to === null) return null;
      const base = await call.maybe("merge-base", from, to);
      if (base === null || !isShallow) return base;
      return (await isCutBefore(call, base, from, to)) ? null : base;
    },
    ancestors: async (commit) => {
      const sha = await find(commit);
      return sha === null ? [] : (await call.text("rev-list", "--max-count=100", sha)).split("\n");
    },
    commits: async (from, to) => {
      const [base, head, isShallow] = await Promise.all([find(from), find(to), shallow()]);
      if (base === null || head === null) return null;
      if (isShallow && (await isCutBefore(call, base, head))) return null;
      const text = await call.text("log", "-z", "--no-show-signature", "--format=%H %P%n%B", head, `^${base}`, "--");
      return text
        .split("\0")
        .filter((one) => one !== "")
        .map(toCommit);
    },
    fetchCommits: async (shas) => {
      const odd = shas.find((sha) => !/^[0-9a-f]{40,64}$/i.test(sha));
      if (odd !== undefined) throw new Error(`${odd} is no full commit SHA`);
      const found = await Promise.all(shas.map(find));
      const missing = [...new Set(shas.filter((_, index) => found[index] === null))];
      if (missing.length === 0) return;
      // A depth would cut a full clone's history, and without one a shallow clone would fetch all of it.
      const depth = (await shallow()) ? ["--depth=1"] : [];
      const quiet = [
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        "--no-auto-maintenance",
      ];
      // In one process: a second one beside it would find the shallow clone locked.
      await call.text("fetch", ...quiet, ...depth, "origin", ...missing);
    },
    diff: async (from, to) => {
      const commits = await Promise.all([from, ...(to === null ? [] : [to])].map((commit) => known(commit, find)));
      return await call.whole("diff", ...diffOptions, ...plainDiff, ...commits, "--");
    },
    addWorktree: async (path, commit) => {
      const sha = await known(commit, find);
      await call.text(...withoutLfs, "worktree", "add", "--quiet", "--force", "--detach", path, sha);
    },
    removeWorktree: async (path) => {
      // Refused for what is half gone; the two lines below clean up in that case too.
      await call.run("worktree", "remove", "--force", "--force", path);
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      await call.text("worktree", "prune");
    },
    addClone: async (path, commit) => addClone(call, path, await known(commit, find)),
  };
  return port;
}

interface Git {
  run(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }>;
  /** Standard output as it is; rejects with git's own words. */
  whole(...args: string[]): Promise<string>;
  /** The same without the last line end. */
  text(...args: string[]): Promise<string>;
  /** Null if git answers 1, its way to say "no" to a question asked quietly. */
  maybe(...args: string[]): Promise<string | null>;
}

function runner(cwd: string, parent: Readonly<NodeJS.ProcessEnv>): Git {
  const inherited = Object.entries(parent).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !hookVariables.test(entry[0]),
  );
  const env = {
    ...Object.fromEntries(inherited),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LFS_SKIP_SMUDGE: "1",
    // A connection that has stalled for half a minute is given up.
    GIT_HTTP_LOW_SPEED_LIMIT: "1000",
    GIT_HTTP_LOW_SPEED_TIME: "30",
  };
  // In a job's container the checkout belongs to another user; in a terminal git's warning about that is kept.
  const safe = parent.GITHUB_ACTIONS === "true" ? ["-c", "safe.directory=*"] : [];
  const options = [
    ...safe,
    "-c",
    "core.quotepath=off",
    "-c",
    `core.hooksPath=${devNull}`,
    "-c",
    "core.fsmonitor=false",
  ];

  const run = async (...args: string[]) => {
    const { getExecOutput } = await import("@actions/exec");
    return await getExecOutput("git", [...options, ...args], { cwd, env, silent: true, ignoreReturnCode: true });
  };
  const whole = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await run(...args);
    if (exitCode !== 0) throw failure(args, stderr);
    return stdout;
  };
  return {
    run,
    whole,
    text: async (...args) => (await whole(...args)).replace(/\r?\n$/, ""),
    maybe: async (...args) => {
      const { exitCode, stdout, stderr } = await run(...args);
      if (exitCode === 1) return null;
      if (exitCode === 0) return stdout.trim();
      throw failure(args, stderr);
    },
  };
}

/** Those who ask at once share one answer. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  return () => {
    underWay ??= ask().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

/**
 * Where we are, by one process rather than three, which take longer to start than to answer. The ref is `HEAD` where no
 * branch is checked out. Null where git says anything else than these three lines: before the first commit, outside a
 * repository, in a folder with a line end in its name.
 */
async function checkedOut(call: Git): Promise<{ root: string; head: string; ref: string } | null> {
  const { exitCode, stdout } = await call.run(
    ...["rev-parse", "--show-toplevel", "HEAD^{commit}", "--symbolic-full-name", "HEAD"],
  );
  const [root, head, ref, ...more] = stdout.replace(/\r?\n$/, "").split(/\r?\n/);
  if (exitCode !== 0 || !root || !head || !/^[0-9a-f]{40,64}$/.test(head) || !ref || more.length > 0) return null;
  return { root, head, ref };
}

/** What stands in a commit before its message. */
async function headerOf(call: Git, sha: string): Promise<string> {
  const text = await call.text("--no-replace-objects", "cat-file", "commit", sha);
  return text.slice(0, text.indexOf("\n\n") === -1 ? undefined : text.indexOf("\n\n"));
}

function committed(header: string, commit: string): number {
  const time = /^committer .* (\d+) [+-]\d{4}$/m.exec(header)?.[1];
  if (time === undefined) throw new Error(`git tells no time of the commit ${commit}`);
  return Number(time);
}

async function addClone(call: Git, path: string, sha: string): Promise<void> {
  const from = await call.text("rev-parse", "--show-toplevel");
  await call.text("clone", "--quiet", "--shared", "--no-checkout", "--no-recurse-submodules", "--", from, path);
  const { exitCode } = await call.run("-C", path, "cat-file", "-e", `${sha}^{commit}`);
  // A shallow clone shares nothing, and gives only what its branches lead to.
  if (exitCode !== 0) {
    const serve = "git -c uploadpack.allowAnySHA1InWant=true upload-pack";
    const alone = ["--quiet", "--no-tags", "--no-recurse-submodules", "--depth=1", "--upload-pack", serve];
    await call.text("-C", path, "fetch", ...alone, "--", from, sha);
  }
  await call.text(...withoutLfs, "-C", path, "checkout", "--quiet", "--detach", sha);
}

/** A repository within this one counts, whether git calls it a submodule or a stranger. */
async function isDirty(call: Git, head: string | null): Promise<boolean> {
  if ((await call.text("ls-files", "-z", "--others", "--exclude-standard", "--", ":/")) !== "") return true;
  if (head === null) return (await call.text("ls-files", "--cached")) !== "";
  const args = ["diff", "--quiet", ...plainDiff, "HEAD", "--"];
  const { exitCode, stderr } = await call.run(...args);
  if (exitCode > 1) throw failure(args, stderr);
  return exitCode === 1;
}

/** Credentials in a remote's address are not for anybody's log. */
function failure(args: readonly string[], stderr: string): Error {
  const command = args.find((arg) => /^[a-z]/.test(arg) && !arg.includes(".")) ?? "";
  const words = stderr.trim().replace(/:\/\/[^/\s@]+@/g, "://***@") || "no message";
  return new Error(`git ${command} failed: ${words}`);
}

async function known(commit: string, find: (revision: string) => Promise<string | null> | null): Promise<string> {
  const sha = await find(commit);
  if (sha === null) throw new Error(`git does not know the commit ${commit} in this clone`);
  return sha;
}

function after(prefix: string, ref: string | null): string | null {
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

function toCommit(text: string): CommitMessage {
  const end = text.indexOf("\n");
  const [sha = "", ...parents] = text
    .slice(0, end)
    .split(" ")
    .filter((word) => word !== "");
  return { sha, message: text.slice(end + 1).trimEnd(), isMerge: parents.length > 1 };
}

/**
 * True if a better merge base than `base` could hide behind the cut of a shallow clone. It would be reached from a
 * commit that is no ancestor of `base`, so the answer holds if none of those is where history was cut.
 */
async function isCutBefore(call: Git, base: string, ...tips: readonly string[]): Promise<boolean> {
  const [path, commits] = await Promise.all([
    call.text("rev-parse", "--path-format=absolute", "--git-path", "shallow"),
    call.text("rev-list", ...tips, `^${base}`),
  ]);
  const cuts = new Set((await readFile(path, "utf8")).split("\n"));
  return commits.split("\n").some((commit) => commit !== "" && cuts.has(commit));
}
