import { resolve } from "node:path";
import type { Finding } from "../core/finding.js";
import { osvJson } from "../parsers/osv-json.js";
import { auditReport } from "./audit-report.js";
import { atDependencies } from "./dependency-place.js";
import { placed, streams, toolError, unjudged } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** OSV-Scanner 2: lock files, manifests and bills of materials of any ecosystem, against osv.dev or a local copy of it. */
export const osvScanner: Tool = {
  name: "osv-scanner",
  kind: "security",
  ecosystem: "any",
  program: "osv-scanner",
  package: { name: "github.com/google/osv-scanner/v2/cmd/osv-scanner", version: "2.5.1", registry: "go" },
  configFiles: ["**/osv-scanner.toml"],
  install: "go install github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.1",
  versionArgs: ["--version"],
  about: "Finds known vulnerabilities in the lock files of every ecosystem (osv-scanner).",
  detect: async (project) => project.files.includes("osv-scanner.toml") || (await isRunBy(project, /\bosv-scanner\b/)),
  command,
  read,
};

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, cwd, files, paths } = request;
  const targets: string[] = [];
  for (const path of paths) {
    const isFolder = (await files.stat(resolve(cwd, path)))?.isDirectory ?? false;
    targets.push(isFolder ? path.replace(/^-/, "./-") : `--lockfile=${path}`);
  }
  const all = targets.length > 0 ? targets : ["."];
  return { args: ["scan", "source", "--format", "json", "--verbosity", "error", "--recursive", ...args, ...all] };
}

/** What it goes on without: its exit code tells of it only where nothing was found. */
const FAULT = /^(Error during extraction|Ignored invalid config file|Failed to parse config)\b.*$/gm;

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const { stderr } = await streams(run);
  const faults = [...new Set(stderr.match(FAULT) ?? [])];
  if (exit.code === 128 || /No package sources found/.test(stderr)) {
    return unjudged("osv-scanner found nothing to check: no lock file, manifest or bill of materials is here");
  }
  if (exit.code !== 0 && exit.code !== 1) {
    return toolError("osv-scanner", run, undefined, faults.length > 0 ? faults.join(" ") : undefined);
  }
  const parsed = await auditReport("osv-scanner", osvJson, run);
  if (parsed.judged === false) return parsed;
  const findings = placed(request, "osv-scanner", parsed.findings);
  const isEmpty = findings.length === 0;
  if (isEmpty && faults.length > 0) return toolError("osv-scanner", run, undefined, faults.join(" "));
  if (isEmpty && exit.code === 1) return toolError("osv-scanner", run, "It named no vulnerability.");
  const problems = faults.map(
    (message) => ({ path: ".", code: "incomplete", message: `osv-scanner: ${message}` }) as const,
  );
  return { judged: true, findings: await atDependencies(request, eachOnce(findings)), problems };
}

/** Several databases tell of one vulnerability under names of their own: the first entry stands for all. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const isKnown = kept.some(
      (one) =>
        one.path === finding.path &&
        one.package?.name === finding.package?.name &&
        one.package?.version === finding.package?.version &&
        (one.aliases ?? []).includes(finding.rule),
    );
    if (!isKnown) kept.push(finding);
  }
  return kept;
}
