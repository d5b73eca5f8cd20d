import { dirname, join } from "node:path";
import { pipAuditJson } from "../parsers/pip-audit-json.js";
import { auditReport } from "./audit-report.js";
import { atDependencies } from "./dependency-place.js";
import { placed, toolError } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/**
 * pip-audit. Left alone it audits the environment that it is itself installed in, which is not the project's: it is told
 * what to look at. It rates nothing, so that what it finds counts as the worst.
 */
export const pipAudit: Tool = {
  name: "pip-audit",
  kind: "security",
  ecosystem: "python",
  program: "pip-audit",
  package: { name: "pip-audit", version: "2.10.1" },
  install: "pip install pip-audit==2.10.1",
  versionArgs: ["--version"],
  about: "Finds known vulnerabilities in the requirements, the lock file or the virtual environment (pip-audit).",
  detect: (project) => isRunBy(project, /\bpip-audit\b/),
  command: async (request) => ({
    args: ["--format", "json", "--progress-spinner", "off", ...request.args, ...(await subject(request))],
  }),
  read,
};

/** Arguments by which the user says what is audited. */
const SUBJECT = /^(-r.*|--requirement(=.*)?|--path(=.*)?|-l|--local|--locked|--|\.)$/;

/** Requirements come first, since they have lines; then a lock file, the project's environment, and its pyproject.toml. */
async function subject(request: ToolRequest): Promise<ToolCommand["args"]> {
  const { args, cwd, files, paths } = request;
  const has = async (path: string) => (await files.stat(join(cwd, path))) !== null;
  if (paths.length > 0) {
    const requirements = paths.filter((path) => /\.(txt|in)$/.test(path));
    const folders = paths.filter((path) => !requirements.includes(path));
    return [
      ...requirements.flatMap((path) => ["--requirement", path]),
      ...(folders.length > 0 ? ["--", ...folders] : []),
    ];
  }
  if (args.some((arg) => SUBJECT.test(arg))) return [];
  if (await has("requirements.txt")) return ["--requirement", "requirements.txt"];
  if (await has("pylock.toml")) return ["--locked", "."];
  const packages = await sitePackages(request);
  if (packages !== null) return ["--path", packages];
  return (await has("pyproject.toml")) ? ["."] : ["--requirement", "requirements.txt"];
}

/** Of the project's own virtual environment, or ours; null if there is none. */
async function sitePackages({ cwd, root, files }: ToolRequest): Promise<string | null> {
  for (const folder of new Set([cwd, root])) {
    for (const environment of [".venv", "venv", ".gatehouse/venv"]) {
      const patterns = ["lib/python*/site-packages/*/METADATA", "Lib/site-packages/*/METADATA"];
      const [first] = await files.glob(patterns, join(folder, environment));
      if (first !== undefined) return dirname(dirname(first));
    }
  }
  return null;
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  if (exit.code !== 0 && exit.code !== 1) return toolError("pip-audit", run);
  const parsed = await auditReport("pip-audit", pipAuditJson, run, { mend: mendOf(run) });
  if (parsed.judged === false) return parsed;
  const findings = placed(request, "pip-audit", parsed.findings);
  if (exit.code === 1 && findings.length === 0) return toolError("pip-audit", run, "It named no vulnerability.");
  return {
    judged: true,
    findings: await atDependencies(request, findings, manifests(request)),
    problems: parsed.problems,
  };
}

function mendOf({ exit, request }: ToolRun): string | undefined {
  if (request.paths.length > 0 || !/invalid requirements input: requirements\.txt/.test(exit.stderrTail))
    return undefined;
  return "Say what to audit: paths: [requirements/prod.txt], or paths: [.] for a pyproject.toml.";
}

/** Files in which a package may be named, those that were audited first. */
function manifests({ args, paths }: ToolRequest): readonly string[] {
  const named = [...paths, ...args].map((arg) => arg.replace(/^(-r|--requirement=)/, ""));
  const usual = ["requirements.txt", "pylock.toml", "uv.lock", "poetry.lock", "Pipfile.lock", "pyproject.toml"];
  return [...named.filter((path) => /\.(txt|in|toml)$/.test(path)), ...usual];
}
