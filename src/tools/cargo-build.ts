import { isAbsolute, join } from "node:path";
import { cargoJson } from "../parsers/cargo-json.js";
import { textOf } from "../parsers/json-lines.js";
import { asObject, parseJson } from "../parsers/json-values.js";
import { lines } from "../parsers/source.js";
import { buildFailed } from "./building.js";
import { lockedArgs, plainCargo, workspaceArgs } from "./cargo-project.js";
import { fileSource, foundUpwards, parseFile, placed, streams, toolError, unreadable } from "./reading.js";
import type { MadeFile, Tool, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** `cargo build --release`, whose messages name the programs that it makes. */
export const cargoBuild: Tool = {
  name: "cargo-build",
  kind: "build",
  ecosystem: "rust",
  program: "cargo",
  package: null,
  install: "install Rust with rustup from https://rustup.rs",
  versionArgs: ["--version"],
  about: "Builds the programs of a Rust workspace, optimised.",
  detect: async (project) =>
    project.files.includes("Cargo.toml") && (await isRunBy(project, /\bcargo build\b[^\n]*\s(--release|-r)\b/)),
  command: async (request) => ({
    args: [
      "build",
      "--message-format=json",
      ...(request.args.some((arg) => /^(--profile(=|$)|--release$|-r$)/.test(arg)) ? [] : ["--release"]),
      ...(await lockedArgs(request)),
      ...(await workspaceArgs(request)),
      ...request.args,
    ],
    env: plainCargo,
  }),
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 101) return toolError("cargo build", run);
    const parsed = await parseFile(cargoJson, run.stdout, request);
    const found = await Promise.all(
      (parsed.findings ?? []).map(async (finding) =>
        finding.path === undefined ? finding : { ...finding, path: await foundUpwards(request, finding.path) },
      ),
    );
    const findings = placed(request, "cargo-build", found);
    if (exit.code === 101) {
      const { stderr } = await streams(run);
      const isBuild = findings.some(({ severity }) => severity === "error") || /custom build command/.test(stderr);
      return isBuild ? buildFailed("cargo build", run, findings) : toolError("cargo build", run);
    }
    return unreadable("cargo build", parsed) ?? { judged: true, findings, artifacts: await programs(run) };
  },
};

async function programs(run: ToolRun): Promise<readonly MadeFile[]> {
  const made = new Set<string>();
  for await (const line of lines(fileSource(run.request.files, run.stdout))) {
    if (!line.includes('"compiler-artifact"')) continue;
    const path = textOf(asObject(parseJson(line)).executable);
    if (path !== undefined) made.add(isAbsolute(path) ? path : join(run.request.cwd, path));
  }
  return [...made].map((path) => ({ path, kind: "executable" }));
}
