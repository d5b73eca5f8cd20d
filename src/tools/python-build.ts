import { join, resolve } from "node:path";
import { buildFailed, optionValue } from "./building.js";
import { streams, toolError, unjudged } from "./reading.js";
import type { Project, Tool, ToolRequest, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** `python -m build`: wheel and sdist by the project's own build backend, into `dist` as everybody expects them. */
export const pythonBuild: Tool = {
  name: "python-build",
  kind: "build",
  ecosystem: "python",
  program: "pyproject-build",
  package: { name: "build", version: "1.6.1" },
  install: "pip install build==1.6.1",
  versionArgs: ["--version"],
  about: "Builds the wheel and the source distribution of a Python project (python -m build).",
  detect,
  command: async ({ args, paths }) => ({ args: [...args, ...paths], env: { NO_COLOR: "1" } }),
  read,
};

/** An isolated build asks the package index, so the repository has to do it already. */
async function detect(project: Project): Promise<boolean> {
  const hasBackend = /^\[build-system\]/m.test((await project.read("pyproject.toml")) ?? "");
  const builds = /\bpython3? -m build\b|\bpyproject-build\b|\b(uv|hatch|poetry|pdm|flit) build\b/;
  return hasBackend && (await isRunBy(project, builds));
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  const { stdout, stderr } = await streams(run);
  if (exit.code !== 0) {
    // The backend's own end; all else is a bad manifest, a missing folder, or requirements that could not be had.
    const isBackend = /^ERROR:? Backend (subprocess exited|operation failed)/m.test(stderr);
    return exit.code === 1 && isBackend ? buildFailed("python -m build", run) : toolError("python -m build", run);
  }
  const built = /^Successfully built (.+)$/m.exec(stdout.trimEnd().split("\n").at(-1) ?? "")?.[1];
  if (built === undefined) return unjudged("python -m build did not say what it built", "report-unreadable");
  const names = built.trim().split(/, | and /);
  return {
    judged: true,
    artifacts: names.map((name) => ({ path: join(folderOf(request), name), kind: kindOf(name) })),
  } as const;
}

function kindOf(name: string): "wheel" | "sdist" {
  return name.endsWith(".whl") ? "wheel" : "sdist";
}

function folderOf({ args, paths, cwd }: ToolRequest): string {
  const asked = optionValue(args, "--outdir", "-o");
  return asked === null ? join(cwd, paths[0] ?? ".", "dist") : resolve(cwd, asked);
}
