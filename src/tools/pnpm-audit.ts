import { npmAudit } from "../parsers/npm-audit.js";
import { auditReport } from "./audit-report.js";
import { atDependencies } from "./dependency-place.js";
import { placed, streams, toolError, unjudged } from "./reading.js";
import type { Tool, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** `pnpm audit`. Its report is npm 6's; a registry that cannot answer is told on standard error alone. */
export const pnpmAudit: Tool = {
  name: "pnpm-audit",
  kind: "security",
  ecosystem: "node",
  program: "pnpm",
  package: { name: "pnpm", version: "12.21.0" },
  configFiles: ["pnpm-workspace.yaml", ".npmrc"],
  install: "npm install --global pnpm@12.21.0",
  versionArgs: ["--version"],
  about: "Finds known vulnerabilities in the packages of pnpm-lock.yaml (pnpm audit).",
  detect: async (project) =>
    project.files.includes("pnpm-lock.yaml") &&
    (await isRunBy(project, /\bpnpm (-\S+ )*audit\b(?! (--fix|signatures))/)),
  command: async ({ args }) => ({ args: ["audit", "--json", ...args] }),
  read,
};

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const { stderr } = await streams(run);
  const said = stderr
    .replace(/[×│├╰─▶]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // With --ignore-registry-errors it goes on, and reports nothing.
  if (exit.code === 0 && /audit endpoint/.test(said)) return unjudged(`pnpm audit: ${said}`);
  if (exit.code !== 0 && exit.code !== 1) return toolError("pnpm audit", run, undefined, said || undefined);
  const parsed = await auditReport("pnpm audit", npmAudit, run, { words: said || undefined });
  if (parsed.judged === false) return parsed;
  const findings = placed(request, "pnpm-audit", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("pnpm audit", run, "It named no vulnerability.");
  return { judged: true, findings: await atDependencies(request, findings, ["pnpm-lock.yaml"]) };
}
