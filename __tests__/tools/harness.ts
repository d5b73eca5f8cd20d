import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative, sep } from "node:path";
import { httpDownloads } from "../../src/adapters/downloads.js";
import { nodeFiles } from "../../src/adapters/files.js";
import { nodeProcesses } from "../../src/adapters/process.js";
import { locate } from "../../src/tools/locate.js";
import { findTool } from "../../src/tools/registry.js";
import type { Located, Project, Tool, ToolRequest, ToolResult, ToolSupply } from "../../src/tools/tool.js";

/** Runs real tools as a step does: locate, command, process, read. */

export const files = nodeFiles();
export const processes = nodeProcesses();

/** Programs that tests have fetched, away from those of the user. */
export function supplyIn(folder: string): ToolSupply {
  return { downloads: httpDownloads({ waitsMs: [1, 1] }), folder, underWay: new Map() };
}
export const supply = supplyIn(join(tmpdir(), "gatehouse-test-tools"));

/** The environment of tools under test: GATEHOUSE_TEST_TOOLS holds more entries of PATH, looked at first. */
export const toolEnv: Readonly<Record<string, string>> = {
  ...inherited(),
  PATH: [process.env.GATEHOUSE_TEST_TOOLS, process.env.PATH].filter(Boolean).join(delimiter),
};

/** Tools need to know where their caches, certificates and registries are; what the test runner set is not theirs. */
function inherited(): Record<string, string> {
  const own = /^(NODE_|JEST_|npm_|GITHUB_|INPUT_|ACTIONS_|PATH$|VIRTUAL_ENV$)/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || own.test(name) ? [] : [[name, value]],
    ),
  );
}

/** True if the program is on the PATH of the tests. */
export function hasProgram(program: string): boolean {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return (toolEnv.PATH ?? "")
    .split(delimiter)
    .some((folder) => endings.some((ending) => existsSync(join(folder, program + ending))));
}

/** Runs `body` in a folder with these files, by path, and removes it afterwards. */
export async function inFolder<T>(
  contents: Readonly<Record<string, string>>,
  body: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await folderOf(contents);
  try {
    return await body(folder.path);
  } finally {
    await folder.dispose();
  }
}

/** A folder with these files, by path. Remove it with `dispose`. */
export async function folderOf(contents: Readonly<Record<string, string>>): Promise<{
  readonly path: string;
  dispose(): Promise<void>;
}> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-")));
  for (const [name, text] of Object.entries(contents)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, dispose: () => rm(path, { recursive: true, force: true }) };
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly paths?: readonly string[];
  readonly fix?: boolean;
  readonly coverage?: boolean;
  readonly version?: string;
  /** Repository root, when it is not the folder that the tool runs in. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where a build is kept; removed with the rest when absent. */
  readonly outputs?: string;
  /** Run this program instead of the one that `locate` finds. */
  readonly located?: Located;
}

export function toolNamed(name: string): Tool {
  const tool = findTool(name);
  if (!tool) throw new Error(`there is no tool ${name}`);
  return tool;
}

/** Runs a tool in a folder as a step does. Throws if it is missing or does not come to its end. */
export async function runTool(name: string, cwd: string, options: RunOptions = {}): Promise<ToolResult> {
  const tool = toolNamed(name);
  const root = options.root ?? cwd;
  const env = { ...toolEnv, ...options.env };
  const located =
    options.located ?? (await locate(tool, { version: options.version }, { processes, files, root, cwd, env, supply }));
  if ("missing" in located) throw new Error(located.missing);
  const kept = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-scratch-")));
  try {
    const request: ToolRequest = {
      args: options.args ?? [],
      paths: options.paths ?? [],
      cwd,
      root,
      trackedFiles: await trackedIn(root),
      scratch: join(kept, "files"),
      outputs: options.outputs ?? join(kept, "outputs"),
      version: located.version,
      fix: options.fix ?? false,
      coverage: options.coverage ?? false,
      files,
    };
    await files.makeDir(request.scratch);
    await files.makeDir(request.outputs);
    const command = await tool.command(request);
    if ("refused" in command) return { judged: false, reason: "tool-error", message: command.refused };
    const [file, ...runner] = located.argv;
    const streams = { stdout: join(kept, "stdout"), stderr: join(kept, "stderr") };
    const exit = await processes.run({
      file,
      args: [...runner, ...command.args],
      cwd,
      env: { ...env, ...located.env, ...command.env },
      timeoutMs: 120_000,
      ...streams,
    });
    if (exit.type !== "exited") throw new Error(`${name} ended as ${JSON.stringify(exit)}`);
    return await tool.read({ request, exit, ...streams });
  } finally {
    await rm(kept, { recursive: true, force: true });
  }
}

/** All files of a folder stand for the tracked ones, links among them. */
async function trackedIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path))
    .sort();
}

/** What `read` makes of an exit code and streams that were prepared by hand. */
export async function readAs(
  name: string,
  how: {
    readonly code: number;
    readonly stdout?: string;
    readonly stderr?: string;
    /** Files in the scratch folder. */
    readonly scratch?: Readonly<Record<string, string>>;
    readonly version?: string | null;
    readonly fix?: boolean;
    readonly coverage?: boolean;
    readonly cwd?: string;
    readonly paths?: readonly string[];
  },
): Promise<ToolResult> {
  const written = Object.entries(how.scratch ?? {}).map(([path, text]) => [`files/${path}`, text]);
  const kept = await folderOf({
    stdout: how.stdout ?? "",
    stderr: how.stderr ?? "",
    ...Object.fromEntries(written),
  });
  try {
    const cwd = how.cwd ?? kept.path;
    const request: ToolRequest = {
      args: [],
      paths: how.paths ?? [],
      cwd,
      root: cwd,
      trackedFiles: [],
      scratch: join(kept.path, "files"),
      outputs: join(kept.path, "outputs"),
      version: how.version ?? null,
      fix: how.fix ?? false,
      coverage: how.coverage ?? false,
      files,
    };
    const exit = { type: "exited", code: how.code, durationMs: 1, stdoutTail: "", stderrTail: "" } as const;
    const streams = { stdout: join(kept.path, "stdout"), stderr: join(kept.path, "stderr") };
    return await toolNamed(name).read({ request, exit, ...streams });
  } finally {
    await kept.dispose();
  }
}

/** A repository as detection sees it, from its files. */
export function projectOf(contents: Readonly<Record<string, string>>): Project {
  return { files: Object.keys(contents), read: async (path) => contents[path] ?? null };
}
