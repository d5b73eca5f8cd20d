import { join } from "node:path";
import type { Finding } from "../core/finding.js";
import { goErrors } from "../parsers/go-errors.js";
import { buildFailed, optionValue } from "./building.js";
import { placed, streams, toolError } from "./reading.js";
import type { Project, Tool, ToolRequest, ToolRun } from "./tool.js";
import { isForeign, trackedHere } from "./tracked.js";

/** `go build` of all main packages; `-trimpath` keeps the machine's paths out of the binaries. */
export const goBuild: Tool = {
  name: "go-build",
  kind: "build",
  ecosystem: "go",
  program: "go",
  package: null,
  install: "install Go from https://go.dev/dl",
  versionArgs: ["version"],
  about: "Builds the programs of a Go module.",
  detect,
  command: async (request) => ({
    args: [
      "build",
      "-trimpath",
      // Without a main package there is nothing to write, and Go refuses to.
      ...(setsOutput(request) || !(await hasMain(request)) ? [] : ["-o", `${request.outputs}/`]),
      ...request.args,
      ...(request.paths.length > 0 ? request.paths : ["./..."]),
    ],
  }),
  read,
};

/** Packages of the module itself, by where main packages are put: the root, and the folders of `cmd`. */
async function detect(project: Project): Promise<boolean> {
  if (!project.files.includes("go.mod")) return false;
  for (const path of project.files.filter((file) => /^(cmd\/([^/]+\/)?)?[^/]+\.go$/.test(file) && !isTest(file))) {
    if (isMain((await project.read(path)) ?? "")) return true;
  }
  return false;
}

async function hasMain(request: ToolRequest): Promise<boolean> {
  for (const path of trackedHere(request)) {
    if (!path.endsWith(".go") || isTest(path) || isForeign(path)) continue;
    if (isMain((await request.files.readText(join(request.cwd, path))) ?? "")) return true;
  }
  return false;
}

function isTest(path: string): boolean {
  return path.endsWith("_test.go");
}

/** Generators that `go run` starts are no part of any build. */
function isMain(text: string): boolean {
  return /^package main\b/m.test(text) && !/^\/\/(go:build| \+build) ignore\b/m.test(text);
}

function setsOutput({ args }: ToolRequest): boolean {
  return optionValue(args, "-o") !== null;
}

/** What cannot be fetched says nothing of the code. */
const NETWORK = /\b(dial tcp|proxyconnect|i\/o timeout|TLS handshake|no such host|connection refused)\b/;

async function read(run: ToolRun) {
  const { request, exit } = run;
  if (exit.code === 0) {
    const made = setsOutput(request) ? [] : await request.files.glob(["*"], request.outputs);
    return { judged: true, artifacts: made.map((path) => ({ path, kind: "executable" as const })) } as const;
  }
  const { stderr } = await streams(run);
  if (exit.code !== 1 || NETWORK.test(stderr)) return toolError("go build", run);
  const findings = goErrors(stderr).map(
    (error): Finding => ({ tool: "go-build", rule: "compile", severity: "error", ...error }),
  );
  // Go's own words about the module, its flags or the toolchain begin so; the linker's and cgo's do not.
  if (findings.length === 0 && /^go: /m.test(stderr)) return toolError("go build", run);
  return buildFailed("go build", run, placed(request, "go-build", findings));
}
