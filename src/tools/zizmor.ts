import { join } from "node:path";
import { bounded, MESSAGE_LIMIT, stripAnsi } from "../parsers/text.js";
import { zizmorJson } from "../parsers/zizmor-json.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { isForeign, targets } from "./tracked.js";

/** zizmor. It is offline unless the step's environment gives it a token. */
export const zizmor: Tool = {
  name: "zizmor",
  kind: "lint",
  ecosystem: "any",
  program: "zizmor",
  package: { name: "zizmor", version: "1.32.0", registry: "pypi" },
  configFiles: ["zizmor.yml", "zizmor.yaml"],
  install: "pip install zizmor==1.32.0",
  versionArgs: ["--version"],
  about: "Looks for weaknesses in GitHub Actions workflows and actions.",
  detect,
  command,
  read,
};

/** What it would collect in the repository, but for pre-commit's files, which older versions take for workflows. */
function isInput(path: string): boolean {
  return /^\.github\/(?:workflows\/[^/]+|dependabot)\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path);
}

async function detect(project: Project): Promise<boolean> {
  if (!project.files.some((path) => isInput(path) && !isForeign(path))) return false;
  const configured = project.files.some((path) => /^(?:\.github\/)?zizmor\.ya?ml$/.test(path));
  return configured || isRunBy(project, /\bzizmor\b/i);
}

/** Given by name, because what it finds by itself may be links that lead out of the repository. */
async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  // A name like `owner/name` that is no file would be a repository for it to fetch.
  for (const path of request.paths) {
    if (!(await request.files.stat(join(request.cwd, path)))) return { refused: `${path} does not exist` };
  }
  const isNamed = request.paths.length > 0;
  const matches = (path: string) => isInput(isNamed ? path.replace(/^.*?\/(?=\.github\/)/, "") : path);
  const files = await targets(request, { name: "workflow or action", matches });
  if ("refused" in files) return files;
  // Without the strict collection it goes on without a file that it cannot read.
  const options = ["--no-progress", "--color", "never", "--strict-collection", "--format", "json-v1"];
  return { args: [...options, ...request.args, "--", ...files] };
}

/** 0 without findings, 10 to 14 by the worst of them; 1 is any trouble, 2 an unknown option, 3 nothing to look at. */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && (code < 10 || code > 14)) return toolError("zizmor", run, undefined, await ownWords(run));
  const parsed = await parseFile(zizmorJson, run.stdout, run.request);
  const fault = unreadable("Its JSON cannot be read", parsed);
  if (fault) return toolError("zizmor", run, fault.message, await ownWords(run));
  const findings = placed(run.request, "zizmor", parsed.findings);
  const { stderr } = await streams(run);
  const lost = /failed to (?:parse|validate|load) .*/.exec(stderr)?.[0];
  if (lost !== undefined) return unjudged(`zizmor went on without a file: ${lost}`);
  if (code !== 0 && findings.length === 0) return toolError("zizmor", run, "It named no finding.", await ownWords(run));
  return { judged: true, findings };
}

/** What it says between its log and its stack: an error, and its causes. */
async function ownWords(run: ToolRun): Promise<string> {
  const { stderr } = await streams(run);
  const [told = ""] = stripAnsi(stderr).split(/^Stack backtrace:/m);
  const lines = told.split("\n").map((line) => line.trim());
  const useful = lines.filter((line) => line !== "" && !/^(INFO|WARN|fatal: no audit|Caused by:|\||= help)/.test(line));
  return bounded(useful.join(" "), MESSAGE_LIMIT);
}
