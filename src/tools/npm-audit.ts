import type { AffectedPackage, Finding } from "../core/finding.js";
import { isObject, type JsonObject, textOf } from "../parsers/json-lines.js";
import { asList, asObject, parseJson } from "../parsers/json-values.js";
import { npmAudit as npmAuditJson } from "../parsers/npm-audit.js";
import { auditReport } from "./audit-report.js";
import { atDependencies } from "./dependency-place.js";
import { foundUpwards, placed, repositoryPath, toolError } from "./reading.js";
import type { Tool, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

const LOCKS = ["npm-shrinkwrap.json", "package-lock.json"];

/** `npm audit`. npm asks the registry that the project uses; one that cannot answer judges nothing. */
export const npmAudit: Tool = {
  name: "npm-audit",
  kind: "security",
  ecosystem: "node",
  program: "npm",
  package: null,
  configFiles: [".npmrc"],
  install: "install Node.js from https://nodejs.org",
  versionArgs: ["--version"],
  about: "Finds known vulnerabilities in the packages of package-lock.json (npm audit).",
  detect: async (project) =>
    LOCKS.some((lock) => project.files.includes(lock)) &&
    (await isRunBy(project, /\bnpm audit\b(?! (fix|signatures))/)),
  // Offline, npm asks nobody and reports no vulnerability at all.
  command: async ({ args }) => ({ args: ["audit", "--json", ...args, "--no-offline"] }),
  read,
};

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  if (exit.code !== 0 && exit.code !== 1) return toolError("npm audit", run);
  const parsed = await auditReport("npm audit", npmAuditJson, run);
  if (parsed.judged === false) return parsed;
  const findings = placed(request, "npm-audit", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("npm audit", run, "It named no vulnerability.");
  return { judged: true, findings: await atDependencies(request, await installed(run, findings), LOCKS) };
}

/** The report says which entries of the lock file are meant: these have the versions and the lines. */
async function installed(run: ToolRun, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const { files } = run.request;
  const report = asObject(asObject(parseJson((await files.readText(run.stdout)) ?? "")).vulnerabilities);
  for (const name of LOCKS) {
    const path = await foundUpwards(run.request, name);
    const text = await files.readText(path);
    if (text === null) continue;
    const packages = asObject(asObject(parseJson(text)).packages);
    const lines = text.split(/\r?\n/);
    return findings.map((finding) => {
      const dependency = finding.package;
      const nodes = asList(asObject(report[dependency?.name ?? ""]).nodes).flatMap((node) => textOf(node) ?? []);
      if (!dependency || nodes.length === 0) return finding;
      const at = lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(nodes[0])}:`));
      const place = at < 0 ? {} : { path: repositoryPath(path, run.request), range: { startLine: at + 1 } };
      return { ...finding, ...place, package: withVersion(dependency, nodes, packages) };
    });
  }
  return findings;
}

function withVersion(dependency: AffectedPackage, nodes: readonly string[], packages: JsonObject): AffectedPackage {
  const entries = nodes.map((node) => packages[node]).filter(isObject);
  const versions = [...new Set(entries.flatMap(({ version }) => textOf(version) ?? []))];
  return versions.length === 0 ? dependency : { ...dependency, version: versions.join(", ") };
}
