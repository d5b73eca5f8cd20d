import { join } from "node:path";
import { checkovJson } from "../parsers/checkov-json.js";
import { ownWords, parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import { countEntries } from "./scans.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** Checkov, with the checks that it brings: nothing is asked of its platform. */
export const checkov: Tool = {
  name: "checkov",
  kind: "security",
  ecosystem: "any",
  program: "checkov",
  package: { name: "checkov", version: "3.3.30", registry: "pypi" },
  configFiles: [".checkov.{yml,yaml}", ".checkov.baseline"],
  install: "pip install checkov==3.3.30",
  versionArgs: ["--version"],
  about: "Finds misconfigurations of infrastructure: Terraform, Dockerfiles, Kubernetes, workflows.",
  detect,
  command,
  read,
};

async function detect(project: Project): Promise<boolean> {
  return project.files.some((path) => /^\.checkov\.ya?ml$/.test(path)) || isRunBy(project, /\bcheckov\b/);
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths, cwd, files } = request;
  const targets: string[] = [];
  for (const path of paths.length > 0 ? paths : ["."]) {
    const isFile = (await files.stat(join(cwd, path)))?.isDirectory === false;
    targets.push(isFile ? "--file" : "--directory", path);
  }
  return {
    args: [
      ...[...targets, "--skip-download", ...args, "--compact", "--output", "json"],
      // With a comma it is a list of files, one a format, and nothing goes to standard output: the report quotes code.
      // Not `--quiet`, which leaves out the files that it could not parse.
      ...["--output-file-path", `${reportOf(request)},`],
    ],
    // Its log quotes code too, on the levels below.
    env: { LOG_LEVEL: "WARNING" },
  };
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "checkov.json");
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const { stderr } = await streams(run);
  // Its usage comes first.
  const usage = /^checkov: error: ([\s\S]+)/m.exec(stderr)?.[1];
  if (exit.code !== 0 && exit.code !== 1) return toolError("checkov", run, undefined, usage && ownWords([usage]));
  // It goes on without it, and exits with 0.
  const missing = /Directory .* does not exist/.exec(stderr)?.[0];
  if (missing !== undefined) return unjudged(`checkov: ${missing}`);
  const parsed = await parseFile(checkovJson, reportOf(request), request);
  const fault = unreadable("checkov", parsed);
  if (fault) return fault.reason === "tool-error" ? fault : toolError("checkov", run, fault.message);
  const findings = placed(request, "checkov", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("checkov", run, "It named no finding.");
  // A framework has its own object, or the only one is all there is; bare totals have no results at all.
  const lists = ["$.results.passed_checks", "$.*.results.passed_checks", "$.results.skipped_checks"];
  if (findings.length === 0 && (await countEntries(request.files, reportOf(request), { lists })) === 0) {
    return unjudged("checkov found nothing to check");
  }
  return { judged: true, findings };
}
