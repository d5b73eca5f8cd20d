import lt from "semver/functions/lt.js";
import type { Finding } from "../core/finding.js";
import { ruffJson } from "../parsers/ruff-json.js";
import { hasTable, pythonFiles, usesPythonTool } from "./python.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Ruff's formatter, checking unless asked to mend. */
export const ruffFormat: Tool = {
  name: "ruff-format",
  kind: "lint",
  ecosystem: "python",
  program: "ruff",
  package: { name: "ruff", version: "0.17.6" },
  install: "pip install ruff==0.17.6",
  versionArgs: ["--version"],
  about: "Checks the formatting of Python (ruff format).",
  detect: async (project) =>
    pythonFiles(project).length > 0 &&
    ((await hasTable(project, "ruff.format")) ||
      (await usesPythonTool(project, { package: "ruff-format", hooks: ["ruff-format"] })) ||
      (await hasFormatSection(project.files, (path) => project.read(path)))),
  command: async (request) => command(request),
  read,
};

const unformatted = "would be reformatted by ruff format; `gatehouse run lint --fix` does it";

async function hasFormatSection(
  files: readonly string[],
  readText: (path: string) => Promise<string | null>,
): Promise<boolean> {
  for (const path of ["ruff.toml", ".ruff.toml"]) {
    if (files.includes(path) && /^\s*\[format\]/m.test((await readText(path)) ?? "")) return true;
  }
  return false;
}

/** Before 0.16 the formatter has JSON only in preview, and preview formats differently: its text is read instead. */
function speaksText({ version }: ToolRequest): boolean {
  return version !== null && lt(version, "0.16.0");
}

function command(request: ToolRequest): ToolCommand {
  const { args, paths, fix } = request;
  const format = speaksText(request) ? [] : ["--output-format", "json"];
  const mode = fix ? [] : ["--check", ...format];
  return { args: ["format", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1 && code !== 2) return toolError("ruff format", run);
  const { stdout, stderr } = await streams(run);
  if (/No Python files found/.test(stderr))
    return unjudged("ruff found nothing to format: there are no Python files here");
  const asText = speaksText(run.request) || run.request.fix;
  const parsed = asText ? readText(stdout, stderr) : await readJson(run);
  if (typeof parsed === "string") return toolError("ruff format", run, parsed);
  const findings = placed(run.request, "ruff-format", parsed);
  const lost = findings.find(({ rule }) => rule === "E902" || rule === "io");
  if (lost) return unjudged(`ruff could not read a file: ${lost.path}: ${lost.message}`);
  if (code !== 0 && findings.length === 0) return toolError("ruff format", run);
  return { judged: true, findings };
}

async function readJson(run: ToolRun): Promise<readonly Finding[] | string> {
  const parsed = await parseFile(ruffJson, run.stdout, run.request);
  return (
    unreadable("Its JSON cannot be read", parsed)?.message ??
    (parsed.findings ?? []).map((finding) => ({
      ...finding,
      tool: "ruff-format",
      ...(finding.rule === "unformatted" && { message: unformatted, severity: "warning" as const }),
    }))
  );
}

function readText(stdout: string, stderr: string): readonly Finding[] | string {
  const changed = [...stdout.matchAll(/^Would reformat: (.+?)\r?$/gm)].map(
    ([, path]): Finding => ({
      tool: "ruff-format",
      rule: "unformatted",
      message: unformatted,
      severity: "warning",
      path,
    }),
  );
  const failed = [...`${stderr}\n${stdout}`.matchAll(/^error: Failed to parse (.+?):(\d+):(\d+): (.*?)\r?$/gm)].map(
    ([, path, line, column, message = ""]): Finding => ({
      tool: "ruff-format",
      rule: "invalid-syntax",
      message,
      severity: "error",
      path,
      range: { startLine: Number(line), startColumn: Number(column) },
    }),
  );
  const summed = /^\d+ files? (would be reformatted|reformatted|already formatted|left unchanged)/m.test(stdout);
  if (failed.length === 0 && !summed) return "It printed no summary.";
  const other = /^error: (?!Failed to parse ).*$/m.exec(stderr)?.[0];
  return other ?? [...changed, ...failed];
}
