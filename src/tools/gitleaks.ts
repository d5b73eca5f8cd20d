import { join } from "node:path";
import type { Finding } from "../core/finding.js";
import { gitleaksJson } from "../parsers/gitleaks-json.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import { firstPresent, hasOption, ofProject, onlyOne } from "./scans.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/**
 * Gitleaks, over the files as they are; with `args: [git]` over the history. What it found is redacted by itself, in its
 * report and in its log.
 */
export const gitleaks: Tool = {
  name: "gitleaks",
  kind: "security",
  ecosystem: "any",
  program: "gitleaks",
  package: { name: "github.com/zricethezav/gitleaks/v8", version: "8.30.1", registry: "go" },
  configFiles: [".gitleaks.toml", ".gitleaksignore"],
  install: "go install github.com/zricethezav/gitleaks/v8@v8.30.1",
  versionArgs: ["version"],
  about: "Finds secrets in files, or in the history with `args: [git]`.",
  detect,
  command,
  read,
};

/** 1 is an error, 126 a wrong option, and 2 what Go exits with when it panics. */
const LEAKS = 10;

async function detect(project: Project): Promise<boolean> {
  if (project.files.some((path) => path === ".gitleaks.toml" || path === ".gitleaksignore")) return true;
  return isRunBy(project, /\bgitleaks\b/);
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { paths, scratch } = request;
  const [mode, args] = modeOf(request);
  // It looks for its config in the folder that it scans, and would miss the repository's when that is a folder below.
  const config = hasOption(args, ["-c", "--config"]) ? null : await firstPresent(request, [".gitleaks.toml"]);
  const report = ["--report-format", "json", "--report-path", join(scratch, "gitleaks.json")];
  return {
    args: [
      mode,
      ...(config === null ? [] : ["--config", config]),
      ...args,
      // Last, as the last of equal options counts: no argument makes it print a secret.
      ...[...report, "--redact=100", "--exit-code", String(LEAKS), "--no-banner", "--no-color"],
      "--",
      paths[0] ?? ".",
    ],
  };
}

function modeOf({ args }: ToolRequest): readonly [mode: "dir" | "git", args: readonly string[]] {
  const [first, ...rest] = args;
  return first === "git" || first === "dir" ? [first, rest] : ["dir", args];
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const several = onlyOne("gitleaks", request);
  if (several) return several;
  if (exit.code !== 0 && exit.code !== LEAKS) return toolError("gitleaks", run);
  const parsed = await parseFile(gitleaksJson, join(request.scratch, "gitleaks.json"), request);
  const fault = unreadable("Its report cannot be read", parsed);
  if (fault) return toolError("gitleaks", run, fault.message);
  const [mode, args] = modeOf(request);
  const { stderr } = await streams(run);
  // It goes on without what it cannot read, and without git's answer, and exits with 0.
  const passedOver = /^\S+ (?:(?:ERR|FTL) |WRN (?=.*permission denied))(.*)$/m.exec(stderr)?.[1];
  if (passedOver !== undefined) return unjudged(`gitleaks could not read everything: ${passedOver.trim()}`);
  const findings = placed(request, "gitleaks", parsed.findings);
  if (exit.code === LEAKS && findings.length === 0) return toolError("gitleaks", run, "It named no leak.");
  if (mode === "dir") {
    const isNothing = findings.length === 0 && /scanned ~0 bytes/.test(stderr);
    if (isNothing) return unjudged("gitleaks found nothing to scan: there is no text here");
    return { judged: true, findings: ofProject(findings) };
  }
  if (/\b0 commits scanned/.test(stderr)) return unjudged("gitleaks found no commit to scan");
  const isPartial = !hasOption(args, ["--log-opts", "--staged", "--pre-commit"]);
  if (isPartial && (await request.files.stat(join(request.root, ".git", "shallow"))) !== null) {
    return unjudged('only a part of the history is here: give actions/checkout "fetch-depth: 0"');
  }
  return { judged: true, findings: findings.map(inHistory) };
}

/** The line is one of that commit; what stands there now is another. */
function inHistory({ range, ...finding }: Finding): Finding {
  if (!range) return finding;
  return { ...finding, message: finding.message.replace(/\(commit /, `(line ${range.startLine} in commit `) };
}
