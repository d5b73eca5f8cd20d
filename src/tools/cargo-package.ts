import { join } from "node:path";
import type { Finding } from "../core/finding.js";
import { stripAnsi } from "../parsers/text.js";
import { buildFailed, optionValue } from "./building.js";
import { lockedArgs, plainCargo } from "./cargo-project.js";
import { tableAt, tomlOf } from "./python.js";
import { foundUpwards, placed, streams, toolError, unjudged } from "./reading.js";
import type { MadeFile, Project, Tool, ToolRequest, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** `cargo package`, which also builds what it has packed: a file that the package lacks shows only there. */
export const cargoPackage: Tool = {
  name: "cargo-package",
  kind: "build",
  ecosystem: "rust",
  program: "cargo",
  package: null,
  install: "install Rust with rustup from https://rustup.rs",
  versionArgs: ["--version"],
  about: "Packs the crate as it would be published, and builds it from that.",
  detect,
  command: async (request) => ({
    // What is not committed is the author's concern when it is published.
    args: ["package", "--allow-dirty", ...(await lockedArgs(request)), ...request.args],
    env: plainCargo,
  }),
  read,
};

/** Packing asks the registry for the lock file's sake, so the repository has to do it already. */
async function detect(project: Project): Promise<boolean> {
  const document = await tomlOf((await project.read("Cargo.toml")) ?? "");
  const crate = tableAt(document, ["package"]);
  if (crate === null || crate.publish === false) return false;
  return isRunBy(project, /\bcargo (package|publish|release)\b|\brelease-plz\b/);
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  const text = stripAnsi((await streams(run)).stderr);
  if (exit.code === 101 && /^error: (could not compile|failed to run custom build command)/m.test(text)) {
    return buildFailed("cargo package", run, placed(request, "cargo-package", compileErrors(text)));
  }
  if (exit.code !== 0) return toolError("cargo package", run);
  const crates = [...text.matchAll(/^\s+Packaging (\S+) v(\S+)/gm)].map(([, name, version]) => `${name}-${version}`);
  if (crates.length === 0) return unjudged("cargo package named no crate in its output", "report-unreadable");
  const artifacts = await Promise.all(crates.map((crate) => crateFile(crate, text, request)));
  return { judged: true, artifacts } as const;
}

/** Below the target folder: the one that is asked for, the one that cargo names, or that of the workspace. */
async function crateFile(crate: string, text: string, request: ToolRequest): Promise<MadeFile> {
  const asked = optionValue(request.args, "--target-dir");
  const marks = `/package/${crate})`;
  const line = text.split(/\r?\n/).find((each) => each.replaceAll("\\", "/").trimEnd().endsWith(marks)) ?? "";
  const named = /\((.+)\)\s*$/.exec(line)?.[1];
  if (asked !== null) return { path: join(request.cwd, asked, "package", `${crate}.crate`), kind: "crate" };
  if (named !== undefined) return { path: `${named}.crate`, kind: "crate" };
  const found = await foundUpwards(request, `target/package/${crate}.crate`);
  return { path: found.startsWith("target/") ? join(request.cwd, found) : found, kind: "crate" };
}

/** The compiler's errors, whose paths are those of the packed crate and so of the crate itself. */
function compileErrors(text: string): readonly Finding[] {
  const found = text.matchAll(/^error(?:\[(E\d+)\])?: (.+)\r?\n\s*--> (.+\.rs):(\d+):(\d+)$/gm);
  return [...found].map(([, rule = "rustc", message = "", path = "", line, column]) => ({
    tool: "cargo-package",
    rule,
    message,
    severity: "error",
    path,
    range: { startLine: Number(line), startColumn: Number(column) },
  }));
}
