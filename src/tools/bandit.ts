import { join } from "node:path";
import { banditJson } from "../parsers/bandit-json.js";
import { hasTable, usesPythonTool } from "./python.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import { countEntries, firstPresent, hasOption } from "./scans.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

const CONFIGS = ["bandit.yaml", "bandit.yml", ".bandit.yaml", ".bandit.yml"];

/** Bandit. Its report quotes code, so it goes to a file that is not kept. */
export const bandit: Tool = {
  name: "bandit",
  kind: "security",
  ecosystem: "python",
  program: "bandit",
  package: { name: "bandit", version: "1.9.4" },
  configFiles: [".bandit", "pyproject.toml", ...CONFIGS],
  install: "pip install bandit==1.9.4",
  versionArgs: ["--version"],
  about: "Finds weaknesses in Python code.",
  detect: async (project) =>
    (await usesPythonTool(project, {
      package: "bandit",
      files: [".bandit", ...CONFIGS],
      table: "bandit",
      hooks: ["bandit"],
    })) || isRunBy(project, /\bbandit (-|\S+\.py|\.|src)|\bpy(?:CQA|cqa)\/bandit\b/),
  command,
  read,
};

/**
 * What is not the project's. Bandit's own list takes `.git` as a part of any path, and so leaves out `.github`; the
 * environments that it does not know would be scanned whole.
 */
const OTHERS = [
  ...[".git", ".hg", ".svn", ".bzr", "CVS", ".tox", ".nox", ".eggs", "__pycache__"],
  ...[".venv", "venv", ".gatehouse", "node_modules", "site-packages"],
].map((folder) => `*/${folder}/*`);

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths, files, cwd } = request;
  // An option counts more than the file: its own list of exclusions must not be lost.
  const ini = (await files.readText(join(cwd, ".bandit"))) ?? "";
  const exclude = /^\s*exclude\s*[=:]/m.test(ini) ? [] : ["--exclude", OTHERS.join(",")];
  const config = hasOption(args, ["-c", "--configfile"]) ? null : await configOf(request);
  return {
    args: [
      ...["--recursive", ...exclude, ...(config === null ? [] : ["--configfile", config])],
      ...[...args, "--format", "json", "--output", reportOf(request)],
      ...["--", ...(paths.length > 0 ? paths : ["."])],
    ],
  };
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "bandit.json");
}

/** It finds `.bandit` by itself, and nothing else. */
async function configOf(request: ToolRequest): Promise<string | null> {
  const read = (path: string) => request.files.readText(join(request.cwd, path));
  if (await hasTable({ files: ["pyproject.toml"], read }, "bandit")) return "pyproject.toml";
  return firstPresent(request, CONFIGS);
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  if (exit.code !== 0 && exit.code !== 1) return toolError("bandit", run, undefined, await spoken(run));
  const parsed = await parseFile(banditJson, reportOf(request), request);
  const fault = unreadable("bandit", parsed);
  if (fault) return fault.reason === "tool-error" ? fault : toolError("bandit", run, fault.message, await spoken(run));
  const { stderr } = await streams(run);
  const config = /Unable to parse config file.*/.exec(stderr)?.[0];
  if (config !== undefined) return unjudged(`bandit goes on without its config: ${config}`);
  // Beside each file stands the sum of all.
  if ((await countEntries(request.files, reportOf(request), { maps: ["$.metrics"] })) <= 1) {
    return unjudged("bandit found nothing to check: there are no Python files here");
  }
  const findings = placed(request, "bandit", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("bandit", run, "It named no finding.");
  return { judged: true, findings, problems: parsed.problems };
}

/** Its log without its usage and what it says at every start; undefined if nothing else is there. */
async function spoken(run: ToolRun): Promise<string | undefined> {
  const lines = (await streams(run)).stderr.split(/\r?\n/);
  const told = lines.flatMap(
    (line) => /^(?:\[\w+\]\s+(?:ERROR|WARNING|CRITICAL)\s+|\S+: error: )(.*)$/.exec(line)?.[1] ?? [],
  );
  return told.length > 0 ? told.slice(0, 6).join(" ") : undefined;
}
