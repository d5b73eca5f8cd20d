import { join } from "node:path";
import { flake8Text } from "../parsers/flake8-text.js";
import { iniSection, usesPythonTool } from "./python.js";
import { parseFile, placed, toolError, unjudged } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Flake8. Its benchmark lines are asked for because they alone tell a clean run from one that looked at nothing. */
export const flake8: Tool = {
  name: "flake8",
  kind: "lint",
  ecosystem: "python",
  program: "flake8",
  package: { name: "flake8", version: "7.5.0" },
  configFiles: ["setup.cfg", "tox.ini", ".flake8"],
  install: "pip install flake8==7.5.0",
  versionArgs: ["--version"],
  about: "Lints Python.",
  detect: (project) =>
    usesPythonTool(project, { package: "flake8", files: [".flake8"], sections: ["flake8"], hooks: ["flake8"] }),
  command,
  read,
};

const document = "flake8.txt";
/** Folders of other people's code that flake8, unlike its peers, does not leave out by itself. */
const foreign = [".venv", "venv", ".gatehouse", "node_modules"];

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths, scratch } = request;
  const excludes = args.some((arg) => /^--(extend-)?exclude\b/.test(arg))
    ? []
    : [`--extend-exclude=${[...(await configured(request)), ...foreign].join(",")}`];
  // The config may have its own format, and a file that the output goes to.
  const output = ["--format=default", "--no-show-source", "--benchmark", `--output-file=${join(scratch, document)}`];
  return { args: [...excludes, ...args, ...output, ...paths.map(asFile)] };
}

/** Flake8 moves `--output-file` behind a `--`, where it is read as a file: no path may look like an option instead. */
function asFile(path: string): string {
  return path.startsWith("-") ? `./${path}` : path;
}

/** What the project itself excludes: our own list would replace it. */
async function configured({ cwd, root, files }: ToolRequest): Promise<readonly string[]> {
  for (const folder of new Set([cwd, root])) {
    for (const name of ["setup.cfg", "tox.ini", ".flake8"]) {
      const section = iniSection((await files.readText(join(folder, name))) ?? "", "flake8");
      if (section) return (section.get("extend-exclude") ?? "").split(/[,\n]/).flatMap((part) => part.trim() || []);
    }
  }
  return [];
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("flake8", run);
  const path = join(run.request.scratch, document);
  const text = (await run.request.files.readText(path)) ?? "";
  const processed = /^(\d+)\s+total files processed\s*$/m.exec(text)?.[1];
  if (processed === undefined) return toolError("flake8", run, "It did not finish its report.");
  const parsed = await parseFile(flake8Text, path, run.request);
  const findings = placed(run.request, "flake8", parsed.findings);
  const lost = findings.find(
    ({ rule, message }) => rule === "E902" && /^(\w*(File|Permission|OS|IO|Directory)\w*Error)/.test(message),
  );
  if (lost) return unjudged(`flake8 could not read a file: ${lost.path}: ${lost.message}`);
  if (processed === "0") return unjudged("flake8 found no Python files to check");
  if (code === 1 && findings.length === 0) {
    return toolError("flake8", run, "It named no finding: is it told to be quiet?");
  }
  return { judged: true, findings };
}
