import { dirname, isAbsolute, join, relative } from "node:path";
import coerce from "semver/functions/coerce.js";
import type { Ecosystem, LocateContext, Located, Registry, Tool } from "./tool.js";

/** A tool that prints its version takes no longer than this, even from a cold disk. */
const VERSION_TIMEOUT_MS = 30_000;

/** Versions by program, asked once a run. */
export type VersionCache = Map<string, Promise<Asked>>;

interface Asked {
  readonly version: string | null;
  /** Why the program cannot be started at all (an interpreter that is gone); null if it can. */
  readonly unusable: string | null;
}

interface Candidate {
  readonly path: string;
  readonly from: string;
}

/**
 * Finds a tool: in the project's own environment, then on PATH, then through its ecosystem's runner at a pinned version.
 * A `version` that was asked for is exact: another one that is installed does not do. `missing` says in one line what
 * to do. Pass one `versions` map a run, so that no program is asked twice.
 */
export async function locate(
  tool: Tool,
  version: string | undefined,
  context: LocateContext,
  versions: VersionCache = new Map(),
): Promise<Located | { readonly missing: string }> {
  const refused: string[] = [];
  for await (const { path, from } of installed(tool, context)) {
    const asked = await askVersion(tool, path, context, versions);
    if (asked.unusable !== null) refused.push(`${from} cannot be started (${asked.unusable})`);
    else if (version === undefined || isVersion(asked.version, version)) {
      return { argv: [path], version: asked.version, from };
    } else refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
  }
  const wanted = version ?? tool.package?.version;
  const run = wanted === undefined ? null : await runner(tool, wanted, context);
  if (run && wanted !== undefined) return { argv: run.argv, version: plain(wanted), from: `${run.name}, pinned` };
  const name = version === undefined ? tool.program : `${tool.program} ${version}`;
  const found = refused.length > 0 ? ` (${refused.join("; ")})` : "";
  return { missing: `${name} is not installed${found}: ${installLine(tool, version)}` };
}

/** Programs of that name on this machine, the project's own first. */
async function* installed(tool: Tool, context: LocateContext): AsyncIterable<Candidate> {
  const seen = new Set<string>();
  for await (const folder of folders(tool, context)) {
    const path = await context.processes.which(tool.program, folder);
    if (path === null || seen.has(path)) continue;
    seen.add(path);
    const within = relative(context.root, path);
    const from = within.startsWith("..") || isAbsolute(within) ? path : within.replaceAll("\\", "/");
    yield { path, from };
  }
  const path = await context.processes.which(tool.program, pathOf(context.env));
  if (path !== null && !seen.has(path)) yield { path, from: "on PATH" };
}

async function* folders(tool: Tool, context: LocateContext): AsyncIterable<string> {
  if (tool.ecosystem === "python") yield* pythonFolders(context);
  if (tool.ecosystem === "node") for (const folder of upwards(context)) yield join(folder, "node_modules", ".bin");
  const goroot = context.env.GOROOT;
  if (tool.ecosystem === "go" && goroot) yield join(goroot, "bin");
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
    const exit = await processes.run({ file: "poetry", args, cwd: folder, env, timeoutMs: VERSION_TIMEOUT_MS });
    const home = exit.type === "exited" && exit.code === 0 ? exit.stdoutTail.trim() : "";
    if (home !== "") yield join(home, bin);
  }
}

/** The working directory and its parents, up to the root. */
function upwards({ cwd, root }: LocateContext): readonly string[] {
  const found: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    found.push(folder);
    if (folder === root || folder === dirname(folder)) return found;
  }
}

async function askVersion(
  tool: Tool,
  path: string,
  { processes, cwd, env }: LocateContext,
  versions: VersionCache,
): Promise<Asked> {
  const args = tool.versionArgs;
  if (args === null) return { version: null, unusable: null };
  const key = JSON.stringify([path, ...args]);
  const known = versions.get(key);
  if (known) return known;
  const asking = processes.run({ file: path, args, cwd, env, timeoutMs: VERSION_TIMEOUT_MS }).then((exit): Asked => {
    if (exit.type === "not-started") return { version: null, unusable: exit.message };
    if (exit.type !== "exited" || exit.code !== 0) return { version: null, unusable: null };
    const { versionPattern: pattern } = tool;
    return { version: versionIn(exit.stdoutTail, pattern) ?? versionIn(exit.stderrTail, pattern), unusable: null };
  });
  versions.set(key, asking);
  return asking;
}

/** The first thing in a text that has a dot between its numbers: names may end in a digit (`markdownlint-cli2`). */
function versionIn(text: string, pattern = /(\d+\.\d+(?:\.\d+)?)/): string | null {
  const first = pattern.exec(text)?.[1];
  return first === undefined ? null : plain(first);
}

function plain(version: string): string | null {
  return coerce(version)?.version ?? null;
}

function isVersion(found: string | null, wanted: string): boolean {
  return found !== null && found === plain(wanted);
}

const registries: Readonly<Partial<Record<Ecosystem, Registry>>> = {
  python: "pypi",
  node: "npm",
  go: "go",
  rust: "crates",
  ruby: "rubygems",
};

/** How the ecosystem runs a package that is not installed, or null if nothing on this machine can. */
async function runner(
  tool: Tool,
  version: string,
  { processes, env }: LocateContext,
): Promise<{ readonly name: string; readonly argv: Located["argv"] } | null> {
  if (!tool.package) return null;
  const { name } = tool.package;
  const has = async (program: string) => (await processes.which(program, pathOf(env))) !== null;
  switch (tool.package.registry ?? registries[tool.ecosystem]) {
    case "pypi":
      if (await has("uvx")) {
        const from = name === tool.program ? [`${name}@${version}`] : ["--from", `${name}==${version}`, tool.program];
        return { name: "uvx", argv: ["uvx", "--quiet", ...from] };
      }
      if (!(await has("pipx"))) return null;
      return { name: "pipx", argv: ["pipx", "run", "--spec", `${name}==${version}`, tool.program] };
    case "npm": {
      const from =
        name === tool.program ? [`${name}@${version}`] : [`--package=${name}@${version}`, "--", tool.program];
      return (await has("npx")) ? { name: "npx", argv: ["npx", "--yes", ...from] } : null;
    }
    case "go":
      return (await has("go")) ? { name: "go run", argv: ["go", "run", `${name}@v${version}`] } : null;
    default:
      return null;
  }
}

/** The one line that installs the tool, at the version that was asked for. */
function installLine(tool: Tool, version: string | undefined): string {
  if (version === undefined) return tool.install;
  const name = tool.package?.name ?? tool.program;
  if (tool.ecosystem === "python") return `pip install ${name}==${version}`;
  if (tool.ecosystem === "node") return `npm install --save-dev ${name}@${version}`;
  return tool.install;
}

/** PATH under the name that the platform gives it. */
function pathOf(env: LocateContext["env"]): string {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH");
  return (key === undefined ? undefined : env[key]) ?? "";
}
