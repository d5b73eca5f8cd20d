import { ruffJson } from "../parsers/ruff-json.js";
import { hasTable, pythonFiles, usesPythonTool } from "./python.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Ruff's linter. A Python repository that configures no linter at all gets it with its own defaults. */
export const ruff: Tool = {
  name: "ruff",
  kind: "lint",
  ecosystem: "python",
  program: "ruff",
  package: { name: "ruff", version: "0.17.6" },
  configFiles: ["ruff.toml", ".ruff.toml", "pyproject.toml", ".gitignore"],
  install: "pip install ruff==0.17.6",
  versionArgs: ["--version"],
  about: "Lints Python (ruff check).",
  detect,
  command: async (request) => command(request),
  read,
};

async function detect(project: Project): Promise<boolean> {
  if (pythonFiles(project).length === 0) return false;
  const own = { package: "ruff", files: ["ruff.toml", ".ruff.toml"], table: "ruff", hooks: ["ruff", "ruff-check"] };
  if (await usesPythonTool(project, own)) return true;
  const others = [
    { package: "flake8", files: [".flake8"], sections: ["flake8"], hooks: ["flake8"] },
    { package: "pylint", files: [".pylintrc", "pylintrc"], table: "pylint", hooks: ["pylint"] },
    { package: "pycodestyle", sections: ["pycodestyle"], hooks: ["pycodestyle"] },
  ];
  for (const other of others) if (await usesPythonTool(project, other)) return false;
  return !(await hasTable(project, "prospector"));
}

function command({ args, paths, fix }: ToolRequest): ToolCommand {
  // A config may say `fix = true`: nothing is changed unless this run was asked to.
  const mode = fix ? ["--fix", "--no-fix-only"] : ["--no-fix", "--no-fix-only"];
  return {
    args: ["check", "--output-format", "json", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])],
  };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("ruff", run);
  const parsed = await parseFile(ruffJson, run.stdout, run.request);
  const fault = unreadable("Its JSON cannot be read", parsed);
  if (fault) return toolError("ruff", run, fault.message);
  const findings = placed(run.request, "ruff", parsed.findings);
  const lost = findings.find(({ rule }) => rule === "E902");
  if (lost) return unjudged(`ruff could not read a file: ${lost.path}: ${lost.message}`);
  const { stderr } = await streams(run);
  if (/No Python files found/.test(stderr))
    return unjudged("ruff found nothing to check: there are no Python files here");
  if (code === 1 && findings.length === 0) return toolError("ruff", run, "It named no finding.");
  return { judged: true, findings };
}
