import type { Finding } from "../core/finding.js";
import { isObject } from "../parsers/json-lines.js";
import { parseJson } from "../parsers/json-values.js";
import { tscText } from "../parsers/tsc-text.js";
import { parseFile, placed, toolError, unjudged } from "./reading.js";
import type { Tool, ToolRequest } from "./tool.js";

/** The TypeScript compiler as a checker: nothing is written but the build info of project references. */
export const tsc: Tool = {
  name: "tsc",
  kind: "lint",
  ecosystem: "node",
  program: "tsc",
  package: { name: "typescript", version: "5.9.3" },
  configFiles: ["tsconfig*.json", "jsconfig*.json"],
  install: "npm install --save-dev typescript",
  versionArgs: ["--version"],
  about: "Checks types with the project's own tsconfig.json.",
  detect: async (project) => project.files.includes("tsconfig.json"),
  command: async (request) => {
    const projects = request.paths.length > 0 && request.paths.every(isProject);
    // A config that only refers to others has no files of its own: without --build it would check nothing and pass.
    const build = (projects && request.paths.length > 1) || (await hasReferences(request));
    const start = build ? ["--build"] : [];
    const target = projects && !build ? ["--project", ...request.paths] : request.paths;
    return { args: [...start, "--noEmit", "--pretty", "false", ...request.args, ...target] };
  },
  read: async (run) => {
    const { request, exit } = run;
    // 0 clean; 1 and 2 are both "there are errors" (5.x gives 2 under --noEmit, 7.0 gives 1); the rest is unknown.
    if (exit.code < 0 || exit.code > 2) return toolError("tsc", run);
    const findings = (await parseFile(tscText, run.stdout, request)).findings ?? [];
    const wrong = findings.find(isConfigError);
    if (wrong) return unjudged(`tsc: ${said(wrong)}`);
    if (exit.code !== 0 && findings.length === 0) return toolError("tsc", run);
    return { judged: true, findings: placed(request, "tsc", findings) };
  },
};

/** Errors about the command line or a tsconfig: what the compiler then makes of the code is not to be trusted. */
function isConfigError(finding: Finding): boolean {
  return finding.path === undefined || /(^|\/)[tj]sconfig[^/]*\.json$/.test(finding.path);
}

function said({ rule, message, path, range }: Finding): string {
  const place = path === undefined ? "" : `${path}:${range?.startLine ?? 1}: `;
  return `${place}${rule}: ${message.replace(/\s+/g, " ")}`;
}

/** A folder or a tsconfig, not a source file. */
function isProject(path: string): boolean {
  return path.endsWith(".json") || !/\.[cm]?[jt]sx?$/.test(path);
}

async function hasReferences(request: ToolRequest): Promise<boolean> {
  if (request.args.some((arg) => /^(-p|--project|-b|--build)$/.test(arg)) || request.paths.length > 1) return false;
  const [path = "."] = request.paths;
  if (!isProject(path)) return false;
  const file = path.endsWith(".json") ? path : `${path}/tsconfig.json`;
  const text = await request.files.readText(/^(\/|[A-Za-z]:[\\/])/.test(file) ? file : `${request.cwd}/${file}`);
  if (text === null) return false;
  const config = parseJson(withoutComments(text));
  return isObject(config) && Array.isArray(config.references) && config.references.length > 0;
}

/** A tsconfig may hold comments and trailing commas; strings are left as they are. */
function withoutComments(text: string): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, keepStrings);
  return plain.replace(/"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g, keepStrings);
}

function keepStrings(match: string): string {
  return match.startsWith('"') ? match : "";
}
