import { join } from "node:path";
import { yamllintText } from "../parsers/yamllint-text.js";
import { parseFile, placed, streams, toolError } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { isForeign, targets } from "./tracked.js";

/** Yamllint. A run over no file is as silent as a clean one: the tracked files are named to it. */
export const yamllint: Tool = {
  name: "yamllint",
  kind: "lint",
  ecosystem: "any",
  program: "yamllint",
  package: { name: "yamllint", version: "1.38.0", registry: "pypi" },
  configFiles: [".yamllint", ".yamllint.yaml", ".yamllint.yml"],
  install: "pip install yamllint==1.38.0",
  versionArgs: ["--version"],
  about: "Lints YAML.",
  detect,
  command,
  read,
};

const configs = [".yamllint", ".yamllint.yaml", ".yamllint.yml"];

async function detect(project: Project): Promise<boolean> {
  if (!project.files.some((path) => isYaml(path) && !isForeign(path))) return false;
  if (project.files.some((path) => configs.includes(path))) return true;
  return isRunBy(project, /\byamllint\b(?!\s+(?:disable|enable))/);
}

/** As `yaml-files` has it by default. */
function isYaml(path: string): boolean {
  return /\.ya?ml$|(?:^|\/)\.yamllint$/.test(path);
}

async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  const { args, paths } = request;
  const files =
    paths.length === 0 && (await namesFiles(request))
      ? ["."]
      : await targets(request, { name: "YAML file", matches: isYaml });
  return "refused" in files ? files : { args: [...args, "--format", "parsable", "--", ...files] };
}

/** A config with `yaml-files` says itself what is YAML; it counts for folders only. */
async function namesFiles({ cwd, files }: ToolRequest): Promise<boolean> {
  for (const name of configs) {
    const text = await files.readText(join(cwd, name));
    if (text !== null) return /^yaml-files\s*:/m.test(text);
  }
  return false;
}

/** 1 with an error, 2 with a warning under `--strict`, and both for much else. */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1 && code !== 2) return toolError("yamllint", run);
  const { stdout, stderr } = await streams(run);
  if (/^Traceback \(most recent call last\)/m.test(stderr)) return toolError("yamllint", run);
  const parsed = await parseFile(yamllintText, run.stdout, run.request);
  const findings = placed(run.request, "yamllint", parsed.findings);
  if ((code !== 0 || stdout.trim() !== "") && findings.length === 0) {
    return toolError("yamllint", run, "It named no finding.");
  }
  return { judged: true, findings };
}
