import { join } from "node:path";
import { markdownlintText } from "../parsers/markdownlint-text.js";
import { parseFile, placed, streams, toolError, unjudged } from "./reading.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Markdownlint, as markdownlint-cli2 runs it. Findings are on standard error, the summary on standard output. */
export const markdownlint: Tool = {
  name: "markdownlint",
  kind: "lint",
  ecosystem: "node",
  program: "markdownlint-cli2",
  // The newest that runs on Node 20.
  package: { name: "markdownlint-cli2", version: "0.22.1" },
  configFiles: [
    ".markdownlint.{jsonc,json,yaml,yml,cjs,mjs}",
    ".markdownlint-cli2.{jsonc,yaml,cjs,mjs}",
    ".markdownlintignore",
    "package.json#markdownlint-cli2",
  ],
  install: "npm install --save-dev markdownlint-cli2@0.22.1",
  // Its version stands in the first line of every run; a lone exclusion makes it a run over nothing.
  versionArgs: ["--no-globs", "!**"],
  about: "Lints Markdown (markdownlint-cli2).",
  detect,
  command,
  read,
};

const config = /^\.markdownlint(-cli2)?\.(jsonc|json|yaml|yml|cjs|mjs|toml)$/;

async function detect(project: Project): Promise<boolean> {
  if (!project.files.some((path) => /\.(md|markdown)$/i.test(path))) return false;
  if (project.files.some((path) => config.test(path))) return true;
  const manifest = project.files.includes("package.json") ? await project.read("package.json") : null;
  return /"markdownlint-cli2?"\s*:/.test(manifest ?? "");
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const globs =
    request.paths.length > 0
      ? await Promise.all(request.paths.map((path) => globOf(path, request)))
      : await defaults(request);
  return { args: [...(request.fix ? ["--fix"] : []), ...request.args, ...globs] };
}

/** A folder stands for the Markdown in it; no path may be read as an option. */
async function globOf(path: string, { cwd, files }: ToolRequest): Promise<string> {
  const isFolder = (await files.stat(join(cwd, path)))?.isDirectory ?? false;
  const glob = isFolder ? `${path.replace(/\/+$/, "")}/**/*.md` : path;
  return glob.startsWith("-") ? `./${glob}` : glob;
}

/** All Markdown, unless the config names its own. */
async function defaults({ args, cwd, files }: ToolRequest): Promise<readonly string[]> {
  if (args.some((arg) => !arg.startsWith("-"))) return [];
  for (const extension of ["jsonc", "yaml", "cjs", "mjs"]) {
    const text = await files.readText(join(cwd, `.markdownlint-cli2.${extension}`));
    if (text !== null && /\bglobs["']?\s*:/.test(text)) return [];
  }
  return ["**/*.md", "#**/node_modules", "#**/.venv", "#**/venv", "#.gatehouse"];
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("markdownlint-cli2", run);
  const { stdout } = await streams(run);
  const linted = /^Linting: (\d+) files?/m.exec(stdout)?.[1];
  if (linted === undefined || !/^Summary: \d+ /m.test(stdout)) {
    return toolError("markdownlint-cli2", run, "It printed no summary.");
  }
  if (linted === "0") return unjudged("markdownlint-cli2 found no Markdown to check");
  const parsed = await parseFile(markdownlintText, run.stderr, run.request);
  const findings = placed(run.request, "markdownlint", parsed.findings);
  if (code === 1 && findings.length === 0) return toolError("markdownlint-cli2", run, "It named no finding.");
  return { judged: true, findings };
}
