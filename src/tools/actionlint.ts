import { join, relative } from "node:path";
import { actionlintJson } from "../parsers/actionlint-json.js";
import { parseFile, placed, toolError, unreadable } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { targets } from "./tracked.js";

/** actionlint. From any folder it looks at the workflows of the whole repository. */
export const actionlint: Tool = {
  name: "actionlint",
  kind: "lint",
  ecosystem: "any",
  program: "actionlint",
  package: { name: "github.com/rhysd/actionlint/cmd/actionlint", version: "1.7.12", registry: "go" },
  configFiles: [".github/actionlint.yaml", ".github/actionlint.yml"],
  install: "go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  versionArgs: ["-version"],
  about: "Checks GitHub Actions workflows.",
  detect,
  command,
  read,
};

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

async function detect(project: Project): Promise<boolean> {
  if (!project.files.some((path) => workflow.test(path))) return false;
  const configured = project.files.some((path) => /^\.github\/actionlint\.ya?ml$/.test(path));
  return configured || isRunBy(project, /\bactionlint\b/i);
}

/** Given by name, because what it finds by itself may be links that lead out of the repository. */
async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  const { root, cwd, paths } = request;
  const whole = { ...request, cwd: root };
  const files = await (paths.length > 0
    ? targets(request, { name: "workflow", matches: (path) => /\.ya?ml$/.test(path) })
    : targets(whole, { name: "workflow", matches: (path) => workflow.test(path) }));
  if ("refused" in files) return files;
  const named = paths.length > 0 ? files : files.map((file) => relative(cwd, join(root, file)));
  return { args: [...request.args, "-no-color", "-format", "{{json .}}", "--", ...named] };
}

/** 0 and 1 without and with findings, 2 for an option that it does not know, 3 for what ends it: no workflow, a bad config. */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("actionlint", run);
  const parsed = await parseFile(actionlintJson, run.stdout, run.request);
  const fault = unreadable("Its JSON cannot be read", parsed);
  if (fault) return toolError("actionlint", run, fault.message);
  const findings = placed(run.request, "actionlint", parsed.findings);
  if (code === 1 && findings.length === 0) return toolError("actionlint", run, "It named no finding.");
  return { judged: true, findings };
}
