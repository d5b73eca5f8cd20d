import { dirname, join, posix, resolve } from "node:path";
import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { bounded, MESSAGE_LIMIT } from "../parsers/text.js";
import { trivyJson } from "../parsers/trivy-json.js";
import { parseFile, placed, streams, toolError, unjudged, unreadable } from "./reading.js";
import { ofProject, onlyOne } from "./scans.js";
import type { Project, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** Three commands of trivy, each a tool of its own, as they look at different things. */

type Mode = "fs" | "config" | "image";

const common = {
  kind: "security",
  ecosystem: "any",
  program: "trivy",
  // Built from its module it takes an experiment of Go and minutes: no runner is of use.
  package: null,
  configFiles: ["trivy.yaml", "trivy-secret.yaml", ".trivyignore", ".trivyignore.yaml"],
  install:
    "install it from https://trivy.dev/latest/getting-started/installation, or have it downloaded: write trivy@0.69.3#sha256:<64 hex digits>",
  versionArgs: ["--version"],
  // On the level of its log that tells what it could not parse, it quotes lines of it.
  quotesCode: true,
} as const;

/** `trivy fs`: lock files against its database, and secrets. A folder's own trivy.yaml may ask for more. */
export const trivy: Tool = {
  ...common,
  name: "trivy",
  about: "Finds known vulnerabilities in dependencies, and secrets, in the files of the repository.",
  detect: async (project) =>
    hasConfig(project) || isRunBy(project, /\btrivy (?:fs|filesystem|repo)\b|\bscan-type:\s*['"]?(?:fs|repo)\b/),
  command: async (request) => command("fs", request),
  read: (run) => read("fs", "trivy", run),
};

/** `trivy config`, with the checks that its version brings: newer ones would judge overnight, and need the network. */
export const trivyConfig: Tool = {
  ...common,
  name: "trivy-config",
  about: "Finds misconfigurations in Dockerfiles, Terraform, Kubernetes and Helm files.",
  detect: (project) => isRunBy(project, /\btrivy (?:config|conf)\b|\bscan-type:\s*['"]?config\b/),
  command: async (request) => command("config", request),
  read: (run) => read("config", "trivy-config", run),
};

/** `trivy image`: `paths` is one image by name, or an archive of one. */
export const trivyImage: Tool = {
  ...common,
  name: "trivy-image",
  looksElsewhere: true,
  about: "Finds known vulnerabilities and secrets in a container image, given by name or as an archive in `paths`.",
  detect: async () => false,
  command: async (request) => command("image", request),
  read: (run) => read("image", "trivy-image", run),
};

function hasConfig(project: Project): boolean {
  return project.files.some((path) => (common.configFiles as readonly string[]).includes(path));
}

async function command(mode: Mode, request: ToolRequest): Promise<ToolCommand> {
  const own = mode === "config" ? ["--skip-check-update"] : [];
  // Files of ours that go away while it reads them end it. The option would take the place of a list in trivy.yaml.
  const hasOwnList = /skip-dirs/.test((await request.files.readText(join(request.cwd, "trivy.yaml"))) ?? "");
  if (mode !== "image" && !hasOwnList) own.push("--skip-dirs", ".gatehouse");
  const [path = mode === "image" ? "" : "."] = request.paths;
  const isArchive = mode === "image" && path !== "" && (await statOf(path, request)) !== null;
  const target = isArchive ? ["--input", path] : path === "" ? [] : ["--", path];
  return {
    args: [
      ...[mode, ...own, ...request.args, "--format", "json", "--output", reportOf(request)],
      // Its verdict is ours to make; only its log, on this level, tells which lock files it passed over.
      ...["--exit-code", "0", "--quiet=false", "--debug", ...target],
    ],
    env: { TRIVY_NO_PROGRESS: "true", TRIVY_SKIP_VERSION_CHECK: "true", TRIVY_DISABLE_TELEMETRY: "true" },
  };
}

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "trivy.json");
}

function statOf(path: string, { files, cwd }: ToolRequest) {
  return files.stat(resolve(cwd, path));
}

async function read(mode: Mode, tool: string, run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const several = onlyOne(tool, request);
  if (several) return several;
  if (mode === "image" && request.paths.length === 0) return unjudged(`${tool} needs an image: give it in "paths"`);
  const { stderr } = await streams(run);
  if (exit.code !== 0) return toolError(tool, run, mend(stderr), fatal(stderr));
  const parsed = await parseFile(trivyJson, reportOf(request), request);
  const fault = unreadable("Its report cannot be read", parsed);
  if (fault) return toolError(tool, run, fault.message, fatal(stderr));
  const lost = passedOver(stderr);
  const more = lost.length > 5 ? `, and ${lost.length - 5} more` : "";
  const message = `${tool} could not read or parse ${lost.slice(0, 5).join(", ")}${more}`;
  // An image holds much that is somebody else's to mend: that is told, and the rest is judged.
  if (lost.length > 0 && mode !== "image") return unjudged(message);
  if (mode === "config" && /\bDetected config files\s+num=0\b/.test(stderr)) {
    return unjudged(`${tool} found nothing to check: there are no files here that it knows`);
  }
  const { findings = [] } = parsed;
  if (mode === "image") {
    const problems: Problem[] = lost.length > 0 ? [{ path: tool, code: "disagreement", message }] : [];
    return { judged: true, findings: placed(request, tool, findings.map(inImage)), problems };
  }
  const base = await folderOf(request);
  const rooted = findings.map((finding) =>
    finding.path === undefined ? finding : { ...finding, path: posix.join(base, finding.path) },
  );
  return { judged: true, findings: ofProject(placed(request, tool, rooted)) };
}

/** Targets are named from the folder that was scanned, or that the scanned file is in. */
async function folderOf(request: ToolRequest): Promise<string> {
  const [path = "."] = request.paths;
  return (await statOf(path, request))?.isDirectory === false ? dirname(path) : path;
}

/** Files of an image are none of the repository. */
function inImage({ path, range, ...finding }: Finding): Finding {
  if (path === undefined) return finding;
  const place = range ? `${path}:${range.startLine}` : path;
  return { ...finding, message: `${finding.message} (in ${place})` };
}

/** What it said last, without its debugging and stack; undefined if it named nothing fatal. */
function fatal(stderr: string): string | undefined {
  const at = stderr.search(/\tFATAL\t/);
  if (at < 0) return undefined;
  const [head = "", ...rest] = stderr.slice(at).split("\n");
  const details = rest.flatMap((line) => /^(?: {2}- |\s+\* )(.*)$/.exec(line)?.[1]?.trim() ?? []);
  const said = head.replace(/^\tFATAL\t(Fatal error\s*)?/, "");
  return bounded([said, ...details].filter(Boolean).join(" "), MESSAGE_LIMIT);
}

function mend(stderr: string): string | undefined {
  if (!/failed to download vulnerability DB/.test(stderr)) return undefined;
  return "Another mirror is named by TRIVY_DB_REPOSITORY, in the job's environment or the step's env.";
}

/** Files that it could not read or parse: it goes on without them, tells only its log, and exits with 0. */
function passedOver(stderr: string): readonly string[] {
  const lines = stderr.split("\n").filter((line) => {
    if (/\tDEBUG\t(?:\[\w+\] )?(?:Walk error|Analysis error|Permission error)/i.test(line)) return true;
    return /\tERROR\t\[[\w ]+\] (?:Error parsing|Failed to parse)/.test(line);
  });
  const paths = lines.map((line) => /\b(?:file_path|path)="([^"]+)"/.exec(line)?.[1] ?? "a file");
  return [...new Set(paths)];
}
