/**
 * The world as Gatehouse sees it. `adapters/` holds the real ones, `__tests__/fakes/` those of the tests; both pass the
 * same contract suite. Nothing outside `adapters/` touches a process, a file, the network, the clock or the console.
 */

import type { ArtifactRef, CommitMessage, GitHubPort } from "./ports/github.js";
import type { GrpcHealthPort } from "./ports/grpc.js";
import type { AttestationsPort, IdentityPort } from "./ports/identity.js";

export * from "./ports/approvals.js";
export * from "./ports/chatops.js";
export * from "./ports/deployments.js";
export * from "./ports/github.js";
export * from "./ports/grpc.js";
export * from "./ports/identity.js";

/** A child process to run. Arguments are an array; a shell is used only where `file` is one. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number | undefined;
  /** What the child reads on its standard input, which is then closed; closed from the start when absent. */
  readonly input?: string | undefined;
  /**
   * Its standard input stays open after `input`, and is closed first when it has to end: whoever reads there (the far end of
   * a connection too) learns of that, also when we die. It is given as long to end by itself as TERM gives it.
   */
  readonly holdsInput?: boolean | undefined;
  /** Ends the whole process tree: TERM, then KILL. */
  readonly signal?: AbortSignal | undefined;
  /** Absolute paths of files that receive the streams whole; `output` gets both, in the order of arrival. */
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
  readonly output?: string | undefined;
  /** Pass arguments to cmd.exe word for word (a `run:` step with `shell: cmd`). Windows only. */
  readonly verbatim?: boolean | undefined;
  /** Called for each full line of either stream, for live progress. */
  readonly onLine?: ((line: string, stream: "stdout" | "stderr") => void) | undefined;
}

export type Exit = {
  readonly durationMs: number;
  /** The last 64 KiB of each stream, as text. */
  readonly stdoutTail: string;
  readonly stderrTail: string;
} & (
  | { readonly type: "exited"; readonly code: number }
  /** `why` says more of it, where that is known. */
  | { readonly type: "signalled"; readonly signal: string; readonly why?: string | undefined }
  | { readonly type: "timed-out" }
  | { readonly type: "aborted" }
  /**
   * The program does not exist or may not be executed, or its output could not be kept: the message says which. `isEngine`
   * where it is the fault of what was to run it, and says nothing of the program.
   */
  | { readonly type: "not-started"; readonly message: string; readonly isEngine?: boolean | undefined }
);

export interface ProcessPort {
  /** Runs a child to its end and never rejects: how it ended is in the result. No process of its group outlives it. */
  run(command: Command): Promise<Exit>;
  /** Absolute path of a program on the given PATH (PATHEXT is honoured on Windows), or null. */
  which(program: string, path: string): Promise<string | null>;
}

export interface FileStat {
  readonly size: number;
  readonly modifiedMs: number;
  readonly isDirectory: boolean;
}

/** Paths are absolute. Reading what does not exist gives null; any other trouble rejects. */
export interface FilesPort {
  readText(path: string): Promise<string | null>;
  /** Bytes in chunks; rejects when the file is missing. */
  readStream(path: string): AsyncIterable<Uint8Array>;
  /** Makes the folders above. Replaces the file in one step (write beside, rename). `private` is as of `makeDir`. */
  writeText(path: string, text: string, access?: "private"): Promise<void>;
  stat(path: string): Promise<FileStat | null>;
  /** True if what has this name is a symbolic link, which may lead anywhere; false for anything else, and for nothing. */
  isLink(path: string): Promise<boolean>;
  /** Absolute path of what is there, all links followed; null for nothing, and for links that lead nowhere. */
  realPath(path: string): Promise<string | null>;
  /** With the folders above. `private` lets nobody but its owner in, where the folder is made and the system knows such a thing. */
  makeDir(path: string, access?: "private"): Promise<void>;
  /** Removes a file or a whole folder; no error if it is not there. */
  remove(path: string): Promise<void>;
  /** Moves a folder in one step, and makes the folders above; false, and nothing moved, if there is something at `to` already. */
  moveFolder(from: string, to: string): Promise<boolean>;
  /** Copies a regular file with its permissions, and makes the folders above. Rejects when it is missing. */
  copyFile(from: string, to: string): Promise<void>;
  /** Makes `path` lead to the folder `target` (a symbolic link, on Windows a junction). */
  linkFolder(target: string, path: string): Promise<void>;
  /** Absolute paths of the files that match, sorted; `**`, `!`-exclusions and dot files are understood, `.git` and `node_modules` left out. */
  glob(patterns: readonly string[], cwd: string): Promise<readonly string[]>;
}

/** One local repository. Methods give null for "there is none", and reject only when git itself fails. */
export interface GitPort {
  /** Absolute path of the working tree's root, or null outside a repository. */
  root(): Promise<string | null>;
  /** Full SHA of HEAD, or null before the first commit. */
  head(): Promise<string | null>;
  /** Name of the checked-out branch, null when HEAD is detached. */
  branch(): Promise<string | null>;
  /** The branch that origin calls its default, else a local `main` or `master`, else null. */
  defaultBranch(): Promise<string | null>;
  /** Paths that git tracks, and untracked ones that it does not ignore, relative to the root, with `/`. */
  trackedFiles(): Promise<readonly string[]>;
  /** Those of them that git keeps as symbolic links. */
  links(): Promise<readonly string[]>;
  /** True if tracked files differ from HEAD, or there are files beside them that git does not ignore. */
  isDirty(): Promise<boolean>;
  /** Full SHA of a commit named by any revision, or null if it is not in this clone. */
  resolve(revision: string): Promise<string | null>;
  /** When a commit was made (its committer's time), in seconds since the epoch. */
  commitTime(commit: string): Promise<number>;
  /** Parents of a commit as recorded in it, also in a shallow clone. */
  parents(commit: string): Promise<readonly string[]>;
  /** Nearest common ancestor by local history, null if unknown (shallow, unrelated). */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** SHAs of a commit and what came before it, newest first, at most 100; fewer where a shallow clone ends. */
  ancestors(commit: string): Promise<readonly string[]>;
  /** Commits that `to` has and `from` has not, newest first; null where a shallow clone does not hold them all. */
  commits(from: string, to: string): Promise<readonly CommitMessage[] | null>;
  /** Fetches the commits that this clone has not, without their history, at once. Rejects with git's own message. */
  fetchCommits(shas: readonly string[]): Promise<void>;
  /** `git diff -U0` with renames from a commit to another, or to the working tree (`null`), untracked files left out. */
  diff(from: string, to: string | null): Promise<string>;
  /** A detached worktree of the commit at the absolute path; `remove` always cleans up. */
  addWorktree(path: string, commit: string): Promise<void>;
  removeWorktree(path: string): Promise<void>;
  /**
   * A repository of its own at the absolute path, with the commit checked out and this one's objects and tags: for
   * tools that do not know worktrees. Without large files and submodules. Removing the folder is enough.
   */
  addClone(path: string, commit: string): Promise<void>;
}

/** GitHub's cache. Never rejects: a broken cache is one warning and a miss. */
export interface CachePort {
  /** The key that matched, or null. */
  restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | null>;
  save(paths: readonly string[], key: string): Promise<void>;
}

export interface DownloadLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** How a program is packed: `program` is the program itself. */
export type Packing = "tar.gz" | "tar.xz" | "zip" | "program";

/** Programs that are published as files. Rejects with the reason in one line. */
export interface DownloadPort {
  /** Writes what the address gives to a file that is not there yet; nothing is left of a download that failed. */
  download(url: string, file: string, limits: DownloadLimits): Promise<void>;
  /** Takes the one regular file called `program` out of what was downloaded, makes it executable, and puts it at `to`. */
  unpack(file: string, packing: Packing, program: string, to: string): Promise<void>;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  /** Of the whole exchange. */
  readonly timeoutMs: number;
  /** Of the answer's body; a longer one is trouble. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case names; several of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly durationMs: number;
}

/**
 * Any server by HTTP, in one request that follows no redirect; user and password of the address become a header. Rejects
 * where no whole answer came, with the reason in one line, which never holds the address.
 */
export interface HttpPort {
  request(request: HttpRequest): Promise<HttpAnswer>;
}

/** Artifacts of runs. Rejects when one cannot be moved. */
export interface ArtifactsPort {
  /** Adds one to this run. */
  upload(name: string, files: readonly string[], root: string): Promise<void>;
  /** Unpacks one of any run into the folder. */
  download(artifact: ArtifactRef, folder: string): Promise<void>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since some moment, by a clock that nobody sets: how long something takes is the difference of two. */
  uptime(): number;
  /** Resolves after this time, or as soon as the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Who listens on the network. Never rejects. */
export interface NetworkPort {
  /**
   * True if something takes a TCP connection and does not close it at once: an engine's proxy takes any connection, and
   * closes it when nothing listens behind it.
   */
  accepts(host: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<boolean>;
}

/** Which process something belongs to that may outlive it. */
export interface OwnerPort {
  /** Names this process, by letters, digits, `-` and `.`, fit for a label. */
  own(): Promise<string>;
  /** True if it was a process of this machine and is gone; false if it lives, is of elsewhere, or cannot be told. */
  isGone(owner: string): Promise<boolean>;
}

export type AnnotationLevel = "notice" | "warning" | "error";

/** Where in the source a log annotation points. */
export interface LogPlace {
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** The job's log, and the files by which an action speaks to the runner. */
export interface LogPort {
  /** One line or several of our own words. */
  info(text: string): void;
  warning(text: string): void;
  /** A workflow command that shows an annotation on the run. */
  annotate(level: AnnotationLevel, message: string, place: LogPlace): void;
  /** A folded group of somebody else's text, in which no workflow command is obeyed. */
  group(title: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Hides the value in everything that is printed from now on. */
  mask(value: string): void;
}

/** Outputs, state and summary of an action. */
export interface RunnerPort {
  setOutput(name: string, value: string): Promise<void>;
  /** Kept for the `post` step as STATE_<name>. */
  saveState(name: string, value: string): Promise<void>;
  /** Replaces the step's summary. */
  writeSummary(markdown: string): Promise<void>;
}

/** All ports of one run. GitHub, the runner and artifacts are absent in a terminal. */
export interface World {
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  /** The repository that a folder belongs to. */
  readonly git: (folder: string) => GitPort;
  readonly github: GitHubPort | null;
  readonly cache: CachePort | null;
  readonly artifacts: ArtifactsPort | null;
  /** Absent in a terminal, like what GitHub attests. */
  readonly identity?: IdentityPort | undefined;
  readonly attestations?: AttestationsPort | undefined;
  readonly runner: RunnerPort | null;
  readonly downloads: DownloadPort;
  readonly http: HttpPort;
  readonly grpc: GrpcHealthPort;
  readonly network: NetworkPort;
  readonly owners: OwnerPort;
  readonly clock: Clock;
  readonly log: LogPort;
  /** Our own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute folder that we were started in. */
  readonly cwd: string;
  /** Absolute folder for temporary files, outside the repository. */
  readonly temporary: string;
  /** Absolute folder in which programs that were installed or downloaded are kept from run to run. */
  readonly toolFolder: string;
  readonly cores: number;
  readonly platform: NodeJS.Platform;
  /** Aborts when the run is cancelled. */
  readonly interrupted: AbortSignal;
  /** Aborts when it is cancelled a second time, by somebody who will not wait; absent where the first leaves no time. */
  readonly insisted?: AbortSignal | undefined;
}
