import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { severityOfRisk } from "../core/risk.js";
import { cargoAuditJson, cargoAuditWarnings } from "../parsers/cargo-audit-json.js";
import { auditReport } from "./audit-report.js";
import { plainCargo } from "./cargo-project.js";
import { atDependencies } from "./dependency-place.js";
import { fileSource, foundUpwards, placed, repositoryPath, streams, toolError } from "./reading.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/**
 * `cargo audit`. What it only warns of (crates that are unmaintained, unsound or yanked) is of low risk, unless the user
 * denies it. It fetches the advisory database, if not told `--no-fetch` or `--db`.
 */
export const cargoAudit: Tool = {
  name: "cargo-audit",
  kind: "security",
  ecosystem: "rust",
  program: "cargo-audit",
  package: { name: "cargo-audit", version: "0.22.2" },
  configFiles: [".cargo/audit.toml"],
  install: "cargo install cargo-audit --locked --version 0.22.2",
  versionArgs: ["--version"],
  about: "Finds crates with known vulnerabilities in Cargo.lock (cargo audit).",
  detect,
  command,
  read,
};

async function detect(project: Project): Promise<boolean> {
  if (!project.files.includes("Cargo.toml")) return false;
  return project.files.includes(".cargo/audit.toml") || (await isRunBy(project, /\bcargo[ -]audit\b/));
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  return { args: ["audit", "--json", ...request.args, ...(await lockArgs(request))], env: plainCargo };
}

/** It looks in its own folder only; a member of a workspace has its lock file further up. */
async function lockArgs(request: ToolRequest): Promise<readonly string[]> {
  if (request.paths.length > 0) return request.paths.flatMap((path) => ["--file", path]);
  if (lockOf(request) !== "Cargo.lock") return [];
  const path = await foundUpwards(request, "Cargo.lock");
  return path === `${request.cwd}/Cargo.lock` || path === "Cargo.lock" ? [] : ["--file", path];
}

/** The lock file that the arguments name, or the usual one. */
function lockOf({ args, paths }: ToolRequest): string {
  return optionOf(args, /^(?:-f|--file=?)(.*)$/) ?? paths[0] ?? "Cargo.lock";
}

/** Value of an option that is an argument of its own or joined to its name. */
function optionOf(args: readonly string[], option: RegExp): string | undefined {
  for (const [at, arg] of args.entries()) {
    const joined = option.exec(arg)?.[1];
    if (joined !== undefined) return joined === "" ? args[at + 1] : joined;
  }
  return undefined;
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  if (exit.code !== 0 && exit.code !== 1) return toolError("cargo audit", run);
  const parsed = await auditReport("cargo audit", cargoAuditJson, run);
  if (parsed.judged === false) return parsed;
  const vulnerabilities = parsed.findings ?? [];
  const warnings = await warningsOf(run, vulnerabilities.length === 0);
  const findings = placed(request, "cargo-audit", [...vulnerabilities, ...warnings]);
  if (exit.code === 1 && findings.length === 0) return toolError("cargo audit", run, "It named no crate.");
  return {
    judged: true,
    findings: await atDependencies(request, findings, [lockOf(request)]),
    problems: [...parsed.problems, ...(await unasked(run))],
  };
}

/** Exit code 1 without a vulnerability says that a config denies what was found. */
async function warningsOf(run: ToolRun, alone: boolean): Promise<readonly Finding[]> {
  const denied = optionOf(run.request.args, /^(?:-D|--deny=?)(.*)$/);
  const isDenied = (kind: string) =>
    denied === undefined
      ? alone && run.exit.code === 1
      : denied.split(",").some((one) => one === kind || one === "warnings");
  const warnings = await cargoAuditWarnings(fileSource(run.request.files, run.stdout));
  return warnings.map(({ kind, finding }) =>
    isDenied(kind) ? { ...finding, risk: "high", severity: severityOfRisk("high") } : finding,
  );
}

/** Without the registry's index it cannot tell what was yanked; the rest it can. */
async function unasked(run: ToolRun): Promise<readonly Problem[]> {
  const { stderr } = await streams(run);
  const lines = [...stderr.matchAll(/^error: (couldn't check if the package is yanked: .*)$/gm)];
  const first = lines[0]?.[1];
  if (first === undefined) return [];
  const message = `cargo audit could not tell of ${lines.length} packages whether they are yanked, the first: ${first}`;
  return [{ path: repositoryPath(lockOf(run.request), run.request), code: "limited", message }];
}
