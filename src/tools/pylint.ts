import gte from "semver/functions/gte.js";
import { pylintJson } from "../parsers/pylint-json.js";
import { usesPythonTool } from "./python.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { isForeign, targets } from "./tracked.js";

/** Pylint. A folder that is no package is passed over in silence: the tracked files are named to it. */
export const pylint: Tool = {
  name: "pylint",
  kind: "lint",
  ecosystem: "python",
  program: "pylint",
  package: { name: "pylint", version: "4.1.4" },
  configFiles: ["pylintrc", ".pylintrc", "pylintrc.toml", ".pylintrc.toml", "pyproject.toml", "setup.cfg", "tox.ini"],
  install: "pip install pylint==4.1.4",
  versionArgs: ["--version"],
  about: "Lints Python, and follows its imports.",
  detect,
  command,
  read,
};

async function detect(project: Project): Promise<boolean> {
  const own = {
    package: "pylint",
    files: ["pylintrc", ".pylintrc", "pylintrc.toml", ".pylintrc.toml"],
    table: "pylint",
    sections: ["pylint", "pylint.main", "pylint.MAIN", "pylint.master", "pylint.MASTER", "pylint.messages control"],
    hooks: ["pylint"],
  };
  if (!project.files.some(isPython)) return false;
  return (await usesPythonTool(project, own)) || isRunBy(project, /\bpylint\b/);
}

function isPython(path: string): boolean {
  return /\.py$/.test(path) && !isForeign(path);
}

async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  const files = await targets(request, { name: "Python file", matches: (path) => path.endsWith(".py") });
  if ("refused" in files) return files;
  // Pylint does not know `--`.
  return { args: [...request.args, "--output-format", speaksJson2(request) ? "json2" : "json", ...files] };
}

/** Before 3 there is only the bare list. */
function speaksJson2({ version }: ToolRequest): boolean {
  return version === null || gte(version, "3.0.0");
}

/**
 * The exit code has a bit for each class of message: 1 fatal, 2 error, 4 warning, 8 refactor, 16 convention; 32 is an
 * option that it does not know, or nothing to check. The config can keep it at 0.
 */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code < 0 || code > 31) return toolError("pylint", run);
  const { stdout, stderr } = await streams(run);
  const config = /^Failed to load .*/m.exec(`${stdout}\n${stderr}`)?.[0];
  if (config !== undefined) return unjudged(`pylint went on without its config: ${config}`);
  const parsed = await parseFile(pylintJson, run.stdout, run.request);
  const fault = unreadable("Its JSON cannot be read", parsed);
  if (fault) return toolError("pylint", run, fault.message);
  const findings = placed(run.request, "pylint", parsed.findings);
  const fatal = findings.find(({ rule }) => /^F\d/.test(rule));
  if (fatal) return unjudged(`pylint could not judge ${fatal.path ?? "this project"}: ${fatal.message}`);
  const plugin = findings.find(({ rule }) => rule === badPlugin);
  if (plugin) return unjudged(`pylint went on without a plugin: ${plugin.message}`);
  if (code !== 0 && findings.length === 0) return toolError("pylint", run, "It named no finding.");
  return { judged: true, findings };
}

/** bad-plugin-value: what the plugin checks was not checked. */
const badPlugin = "E0013";
