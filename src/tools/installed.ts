import { dirname, isAbsolute, join, relative } from "node:path";
import coerce from "semver/functions/coerce.js";
import { ownWords } from "./reading.js";
import type { Ecosystem, LocateContext, Located, Program, Registry } from "./tool.js";

/** Programs that this machine has, the project's own first, and how they are asked for their versions. */

/** A tool that prints its version takes no longer than this, even from a cold disk. */
const versionTimeoutMs = 30_000;

/** Versions by program, asked once a run. */
export type VersionCache = Map<string, Promise<Asked>>;

export interface Asked {
  /** `1.13.0`, null if it could not be learned. */
  readonly version: string | null;
  /** Why the program cannot be started at all (an interpreter that is gone); null if it can. */
  readonly unusable: string | null;
  /** What it said instead of its version: it ended with another code than 0, or not by itself; null if all was well. */
  readonly complaint: string | null;
  /** Only because the step that asked was stopped. */
  readonly wasStopped?: boolean | undefined;
}

export interface Candidate {
  readonly argv: Located["argv"];
  readonly from: string;
  /** It works only if it can say its version: its parts may be missing (`bundle exec` before `bundle install`). */
  readonly mustAnswer?: boolean | undefined;
}

const registries: Readonly<Partial<Record<Ecosystem, Registry>>> = {
  python: "pypi",
  node: "npm",
  go: "go",
  rust: "crates",
  ruby: "rubygems",
};

/** Whose registry holds the tool's package. */
export function registryOf(tool: Program): Registry | undefined {
  return tool.package?.registry ?? registries[tool.ecosystem];
}

/** Programs of the tool's name on this machine, the project's own first. */
export async function* installed(tool: Program, context: LocateContext): AsyncIterable<Candidate> {
  const { processes, root, env } = context;
  const seen = new Set<string>();
  const find = async (folder: string): Promise<string | null> => {
    const path = await processes.which(tool.program, folder);
    if (path === null || seen.has(path)) return null;
    seen.add(path);
    return path;
  };
  const named = (path: string) => {
    const within = relative(root, path);
    return within.startsWith("..") || isAbsolute(within) ? path : within.replaceAll("\\", "/");
  };
  for await (const folder of projectFolders(tool, context)) {
    const path = await find(folder);
    if (path !== null) yield { argv: [path], from: named(path) };
  }
  if (registryOf(tool) === "rubygems" && (await isBundled(tool, context))) {
    yield { argv: ["bundle", "exec", tool.program], from: "the project's bundle", mustAnswer: true };
  }
  const path = await find(pathOf(env));
  if (path !== null) yield { argv: [path], from: "on PATH" };
  for (const folder of userFolders(tool, env)) {
    const own = await find(folder);
    if (own !== null) yield { argv: [own], from: own };
  }
}

async function* projectFolders(tool: Program, context: LocateContext): AsyncIterable<string> {
  const { root, cwd, env } = context;
  const registry = registryOf(tool);
  if (registry === "pypi") yield* pythonFolders(context);
  if (registry === "npm") for (const folder of upwards(context)) yield join(folder, "node_modules", ".bin");
  if (registry === "go" && env.GOROOT) yield join(env.GOROOT, "bin");
  if (registry === "rubygems") for (const folder of new Set([cwd, root])) yield join(folder, "bin");
}

/** Where a registry's own client puts programs, whether that is on PATH or not. A toolchain is no such program. */
function userFolders(tool: Program, env: LocateContext["env"]): readonly string[] {
  if (!tool.package) return [];
  const home = env.HOME ?? env.USERPROFILE;
  const below = (folder: string | undefined, ...parts: readonly string[]) => (folder ? [join(folder, ...parts)] : []);
  switch (registryOf(tool)) {
    case "crates":
      return [...below(env.CARGO_HOME, "bin"), ...below(home, ".cargo", "bin")];
    case "go":
      return [...below(env.GOBIN), ...below(env.GOPATH, "bin"), ...below(home, "go", "bin")];
    default:
      return [];
  }
}

async function* pythonFolders({ root, cwd, env, processes, files }: LocateContext): AsyncIterable<string> {
  const bin = process.platform === "win32" ? "Scripts" : "bin";
  for (const folder of new Set([cwd, root])) {
    for (const name of [".venv", "venv"]) yield join(folder, name, bin);
  }
  for (const name of ["UV_PROJECT_ENVIRONMENT", "VIRTUAL_ENV"]) {
    const folder = env[name];
    if (folder) yield join(isAbsolute(folder) ? folder : join(root, folder), bin);
  }
  yield join(root, ".gatehouse", "venv", bin);
  for (const folder of new Set([cwd, root])) {
    // Poetry keeps its environments away from the project.
    if (!(await files.stat(join(folder, "poetry.lock"))) || !(await processes.which("poetry", pathOf(env)))) continue;
    const args = ["env", "info", "--path"];
    const exit = await processes.run({ file: "poetry", args, cwd: folder, env, timeoutMs: versionTimeoutMs });
    const home = exit.type === "exited" && exit.code === 0 ? exit.stdoutTail.trim() : "";
    if (home !== "") yield join(home, bin);
  }
}

/** The lock file names the gem, and Bundler is there to run it; where it keeps its gems is Bundler's to know. */
async function isBundled(tool: Program, { cwd, root, env, files, processes }: LocateContext): Promise<boolean> {
  const name = tool.package?.name ?? tool.program;
  for (const folder of new Set([cwd, root])) {
    const lock = await files.readText(join(folder, "Gemfile.lock"));
    if (lock?.split(/\r?\n/).some((line) => line.startsWith(`    ${name} (`))) {
      return (await processes.which("bundle", pathOf(env))) !== null;
    }
  }
  return false;
}

/** The working directory and its parents, up to the root. */
function upwards({ cwd, root }: LocateContext): readonly string[] {
  const found: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    found.push(folder);
    if (folder === root || folder === dirname(folder)) return found;
  }
}

export interface AskOptions {
  readonly timeoutMs?: number | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** What the program is in, where that is not this machine: an image's id. */
  readonly where?: string | undefined;
}

/** Has a program say its version, once a run. A tool that cannot is known by nothing. */
export async function askVersion(
  tool: Program,
  argv: Located["argv"],
  context: LocateContext,
  versions: VersionCache,
  { timeoutMs = versionTimeoutMs, env = {}, where }: AskOptions = {},
): Promise<Asked> {
  if (tool.versionArgs === null) return { version: null, unusable: null, complaint: null };
  const key = JSON.stringify([...(where === undefined ? [] : [where]), ...argv, ...tool.versionArgs]);
  for (let known = versions.get(key); known; known = versions.get(key)) {
    const asked = await known;
    if (!asked.wasStopped || context.signal?.aborted) return asked;
    // The step that asked was stopped, and this one was not.
    if (versions.get(key) === known) versions.delete(key);
  }
  const asking = ask([...argv, ...tool.versionArgs], context, timeoutMs, env);
  versions.set(key, asking);
  return asking;
}

async function ask(
  argv: readonly [string, ...string[]],
  { processes, cwd, env, signal }: LocateContext,
  timeoutMs: number,
  more: Readonly<Record<string, string>>,
): Promise<Asked> {
  const [file, ...args] = argv;
  const exit = await processes.run({ file, args, cwd, env: { ...env, ...more }, timeoutMs, signal });
  const nothing = { version: null, unusable: null };
  if (exit.type === "not-started") return { ...nothing, unusable: exit.message, complaint: exit.message };
  if (exit.type === "timed-out") return { ...nothing, complaint: `it was not ready after ${timeoutMs / 60_000} min` };
  if (exit.type === "aborted") return { ...nothing, complaint: "it was interrupted", wasStopped: true };
  if (exit.type === "signalled") return { ...nothing, complaint: `it was ended by ${exit.signal}` };
  if (exit.code !== 0) {
    return { ...nothing, complaint: ownWords([exit.stderrTail, exit.stdoutTail]) || `exit code ${exit.code}` };
  }
  return { ...nothing, version: versionIn(exit.stdoutTail) ?? versionIn(exit.stderrTail), complaint: null };
}

/**
 * The first thing in a text that has a dot between its numbers: names may end in a digit (`markdownlint-cli2`). A Go
 * module's own version (`govulncheck@v1.8.0`) comes before that of the compiler that built it.
 */
function versionIn(text: string): string | null {
  const first = /@v(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0];
  return first === undefined ? null : plainVersion(first);
}

/** `1.13.0` of `v1.13`, null of what is no version. */
export function plainVersion(version: string): string | null {
  return coerce(version)?.version ?? null;
}

/** A version that was asked for is exact; one that was found is known by its first three numbers. */
export function isVersion(found: string | null, wanted: string): boolean {
  return found !== null && found === plainVersion(wanted);
}

/** PATH under the name that the platform gives it. */
export function pathOf(env: LocateContext["env"]): string {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH");
  return (key === undefined ? undefined : env[key]) ?? "";
}
