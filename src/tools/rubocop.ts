import { join } from "node:path";
import { rubocopJson } from "../parsers/rubocop-json.js";
import { parseFile, placed, toolError, unreadable } from "./reading.js";
import type { Project, Tool, ToolRequest, ToolRun } from "./tool.js";

const DEPENDENCY = /^\s*(?:gem|\w+\.add_(?:development_|runtime_)?dependency)[\s(]+["']rubocop["'-]/m;

/** RuboCop, whose report is a file: its own options (`.rubocop`) may print another one beside it. */
export const rubocop: Tool = {
  name: "rubocop",
  kind: "lint",
  ecosystem: "ruby",
  program: "rubocop",
  package: { name: "rubocop", version: "1.81.7" },
  configFiles: ["**/.rubocop.yml", ".rubocop_todo.yml", ".rubocop", "config/rubocop.yml", ".config/rubocop/config.yml"],
  install: "gem install rubocop",
  versionArgs: ["--version"],
  about: "Finds problems in Ruby, and checks its style.",
  detect,
  command: async (request) => ({
    args: [
      "--format",
      "json",
      "--out",
      reportOf(request),
      // What the configuration leaves out stays out when paths are named.
      "--force-exclusion",
      ...(request.fix ? ["-a"] : []),
      ...request.args,
      "--",
      ...request.paths,
    ],
  }),
  read,
};

async function detect(project: Project): Promise<boolean> {
  if (project.files.some((file) => /^\.rubocop\.yml$/.test(file))) return true;
  for (const path of project.files.filter((file) => /^(Gemfile|gems\.rb|[^/]+\.gemspec)$/.test(file))) {
    if (DEPENDENCY.test((await project.read(path)) ?? "")) return true;
  }
  return false;
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "rubocop.json");
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  // 2 is a bad configuration, an unknown option, a missing file or a cop that crashed.
  if (exit.code !== 0 && exit.code !== 1) return toolError("rubocop", run);
  const parsed = await parseFile(rubocopJson, reportOf(request), request);
  const fault = unreadable("rubocop", parsed);
  // A configuration that is no YAML ends it with 1 before there is a report.
  if (fault) return exit.code === 1 ? toolError("rubocop", run) : { ...fault, reason: "tool-error" as const };
  const found = placed(request, "rubocop", parsed.findings);
  if (exit.code === 1 && found.length === 0) return toolError("rubocop", run);
  // What it has mended is a note in its report.
  return { judged: true, findings: request.fix ? found.filter(({ severity }) => severity !== "note") : found } as const;
}
