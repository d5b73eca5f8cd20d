import { join } from "node:path";
import gte from "semver/functions/gte.js";
import { golangciJson } from "../parsers/golangci-json.js";
import { goModule } from "./go-project.js";
import { parseFile, placed, toolError, unique, unreadable } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

const CONFIG = /^\.golangci\.(ya?ml|toml|json)$/;

/** golangci-lint, of version 1 and 2. */
export const golangciLint: Tool = {
  name: "golangci-lint",
  kind: "lint",
  ecosystem: "go",
  program: "golangci-lint",
  package: { name: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint", version: "2.15.0" },
  configFiles: [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"],
  install: "go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0",
  versionArgs: ["version"],
  about: "Runs many linters over Go code, those that the project's configuration enables.",
  detect: async (project) => {
    const module = await goModule(project);
    if (module === null) return false;
    if (project.files.some((file) => CONFIG.test(file))) return true;
    return /golangci-lint\/(v2\/)?cmd\/golangci-lint/.test(module) || isRunBy(project, /\bgolangci-lint\b/);
  },
  command: async (request) => command(request),
  read,
};

function isAtLeast({ version }: ToolRequest, wanted: string): boolean {
  return version === null || gte(version, wanted);
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "golangci-lint.json");
}

function command(request: ToolRequest): ToolCommand {
  const report = reportOf(request);
  const output = isAtLeast(request, "2.0.0") ? `--output.json.path=${report}` : `--out-format=json:${report}`;
  return {
    args: [
      "run",
      output,
      // Paths are else relative to the configuration's folder.
      ...(isAtLeast(request, "2.1.0") ? ["--path-mode=abs"] : []),
      // All of them, whatever its configuration cuts: which ones are new is found out by comparing with the base.
      "--max-issues-per-linter=0",
      "--max-same-issues=0",
      "--uniq-by-line=false",
      "--new=false",
      "--new-from-rev=",
      "--new-from-patch=",
      ...(isAtLeast(request, "1.63.0") ? ["--new-from-merge-base="] : []),
      "--issues-exit-code=1",
      // The base may be looked at by another one at the same time.
      "--allow-parallel-runners",
      "--color=never",
      ...(request.fix ? ["--fix"] : []),
      ...request.args,
      "--",
      ...request.paths,
    ],
  };
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  // 2 is a fault inside, 3 one of the configuration, 4 its own time limit, 5 no Go file, 6 and 7 a linter that failed.
  const isKnown = exit.code === 0 || exit.code === 1;
  const parsed = await parseFile(golangciJson, reportOf(request), request);
  const fault = unreadable("golangci-lint", parsed);
  if (!isKnown || fault?.reason === "report-missing") return toolError("golangci-lint", run);
  if (fault) return fault;
  const findings = placed(request, "golangci-lint", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("golangci-lint", run);
  // Code that does not compile is told by each linter anew.
  return { judged: true, findings: unique(findings), problems: parsed.problems } as const;
}
