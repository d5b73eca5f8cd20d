import { join } from "node:path";
import { semgrepJson } from "../parsers/semgrep-json.js";
import { parseFile, placed, toolError, unjudged, unreadable } from "./reading.js";
import { countEntries, firstPresent, hasOption } from "./scans.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

const CONFIGS = [".semgrep.yml", ".semgrep.yaml", ".semgrep"];

/**
 * Semgrep with the repository's own rules. Without any it would ask its registry, which sends metrics and judges by rules
 * that change overnight: that is only done where `args` name a `--config`.
 */
export const semgrep: Tool = {
  name: "semgrep",
  kind: "security",
  ecosystem: "any",
  program: "semgrep",
  package: { name: "semgrep", version: "1.180.0", registry: "pypi" },
  configFiles: [".semgrep.{yml,yaml}", ".semgrep/**", ".semgrepignore"],
  install: "pip install semgrep==1.180.0",
  // Else it asks the network whether there is a newer one, and waits long where there is no answer.
  versionArgs: ["--disable-version-check", "--version"],
  about: "Finds code by the patterns of the repository's own rules.",
  detect,
  command,
  read,
};

async function detect(project: Project): Promise<boolean> {
  return project.files.some((path) => /^\.semgrep(\.ya?ml$|\/.+\.ya?ml$)/.test(path));
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths } = request;
  const isTold = hasOption(args, ["-c", "-f", "--config", "-e", "--pattern"]);
  const config = isTold ? [] : ["--config", (await firstPresent(request, CONFIGS)) ?? ".semgrep.yml"];
  return {
    args: [
      ...["scan", ...config, "--metrics", "off", "--disable-version-check", ...args],
      // Its report may quote code, so it goes to a file that is not kept.
      ...["--json", "--output", reportOf(request), "--", ...(paths.length > 0 ? paths : ["."])],
    ],
  };
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "semgrep.json");
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const parsed = await parseFile(semgrepJson, reportOf(request), request);
  const fault = unreadable("semgrep", parsed);
  if (fault?.reason === "tool-error") return fault;
  if (fault || (exit.code !== 0 && exit.code !== 1)) return toolError("semgrep", run, fault?.message);
  const findings = placed(request, "semgrep", parsed.findings);
  const scanned = await countEntries(request.files, reportOf(request), { lists: ["$.paths.scanned"] });
  if (scanned === 0 && findings.length === 0) {
    return unjudged("semgrep looked at no file: there is none here that its rules are for");
  }
  const problems = parsed.problems.map((problem) => ({ ...problem, path: "semgrep" }));
  return { judged: true, findings, problems };
}
