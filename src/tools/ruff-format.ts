import type { Finding } from "../core/finding.js";
import { unifiedDiff } from "../parsers/unified-diff.js";
import { stretches } from "./formatter-diff.js";
import { hasTable, pythonFiles, usesPythonTool } from "./python.js";
import { parseFile, placed, streams, toolError, unjudged } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Ruff's formatter, checking unless asked to mend. */
export const ruffFormat: Tool = {
  name: "ruff-format",
  kind: "lint",
  ecosystem: "python",
  program: "ruff",
  package: { name: "ruff", version: "0.17.6" },
  configFiles: ["ruff.toml", ".ruff.toml", "pyproject.toml", ".gitignore"],
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

function command({ args, paths, fix }: ToolRequest): ToolCommand {
  // The diff, not the JSON: that has no edits, and before 0.16 only in preview, which formats differently.
  const mode = fix ? [] : ["--check", "--diff"];
  return { args: ["format", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1 && code !== 2) return toolError("ruff format", run);
  const { stdout, stderr } = await streams(run);
  if (/No Python files found/.test(stderr))
    return unjudged("ruff found nothing to format: there are no Python files here");
  const fault = faultIn(stdout, stderr);
  if (fault !== null) return toolError("ruff format", run, fault);
  const unformatted = run.request.fix ? [] : await diffFindings(run, stderr);
  const findings = placed(run.request, "ruff-format", [...unformatted, ...syntaxErrors(stderr)]);
  if (code !== 0 && findings.length === 0) return toolError("ruff format", run);
  return { judged: true, findings };
}

const UNPARSED = /^error: Failed to parse (.+?):(\d+):(\d+): (.*?)\r?$/gm;
const SUMMARY = /^\d+ files? (would be reformatted|reformatted|already formatted|left unchanged)/m;

/** An error that is about no syntax (a file that cannot be read), or a run that came to no end; null if there is none. */
function faultIn(stdout: string, stderr: string): string | null {
  const other = /^error: (?!Failed to parse ).*$/m.exec(stderr)?.[0];
  if (other !== undefined) return other;
  const isEnded = SUMMARY.test(stderr) || SUMMARY.test(stdout) || stderr.search(UNPARSED) >= 0;
  return isEnded ? null : "It printed no summary.";
}

function syntaxErrors(stderr: string): readonly Finding[] {
  return [...stderr.matchAll(UNPARSED)].map(
    ([, path, line, column, message = ""]): Finding => ({
      tool: "ruff-format",
      rule: "invalid-syntax",
      message,
      severity: "error",
      path,
      range: { startLine: Number(line), startColumn: Number(column) },
    }),
  );
}

/** The diff shows a notebook cell by cell, whose lines are none of the file's: it is one finding of the file. */
const CELL = /^(.+\.ipynb):cell \d+$/;

async function diffFindings(run: ToolRun, stderr: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const notebooks = new Set<string>();
  const shown = new Set<string>();
  for (const finding of stretches((await parseFile(unifiedDiff, run.stdout, run.request)).findings ?? [])) {
    const path = finding.path ?? "";
    const notebook = CELL.exec(path)?.[1];
    shown.add(notebook ?? path);
    if (notebook === undefined) findings.push({ ...finding, message: unformatted });
    else notebooks.add(notebook);
  }
  for (const path of notebooks) findings.push(fileFinding(unformatted, path));
  const counted = Number(/^(\d+) files? would be reformatted/m.exec(stderr)?.[1] ?? 0);
  if (counted > shown.size) findings.push(fileFinding("would reformat files that its diff does not show"));
  return findings;
}

function fileFinding(message: string, path?: string): Finding {
  return { tool: "ruff-format", rule: "unformatted", message, severity: "warning", path };
}
