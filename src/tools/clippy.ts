import { cargoJson } from "../parsers/cargo-json.js";
import { missingComponent, plainCargo, workspaceArgs } from "./cargo-project.js";
import { foundUpwards, parseFile, placed, toolError, unreadable } from "./reading.js";
import type { Tool } from "./tool.js";

/** Clippy. Its warnings are findings of severity warning: the gate's `fail-on` decides, not `-D warnings`. */
export const clippy: Tool = {
  name: "clippy",
  kind: "lint",
  ecosystem: "rust",
  program: "cargo",
  package: null,
  configFiles: [
    "clippy.toml",
    ".clippy.toml",
    "**/.cargo/config.toml",
    "Cargo.toml#lints",
    "Cargo.toml#workspace.lints",
  ],
  install: "rustup component add clippy",
  versionArgs: ["clippy", "--version"],
  about: "Finds common mistakes in Rust code, and everything that the compiler itself warns of.",
  detect: async (project) => project.files.includes("Cargo.toml"),
  command: async (request) => ({
    args: [
      "clippy",
      "--message-format=json",
      "--all-targets",
      "--quiet",
      ...(await workspaceArgs(request)),
      ...(request.fix ? ["--fix", "--allow-dirty", "--allow-staged", "--allow-no-vcs"] : []),
      ...request.args,
    ],
    env: plainCargo,
  }),
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 101) return toolError("cargo clippy", run, missingComponent(run, "clippy"));
    const parsed = await parseFile(cargoJson, run.stdout, request);
    const all = parsed.findings ?? [];
    const explained = all.some((finding) => finding.severity === "error");
    // A manifest that cannot be read, a dependency that cannot be fetched, a build script that fails.
    if (exit.code === 101 && !explained) return toolError("cargo clippy", run, missingComponent(run, "clippy"));
    const fault = unreadable("cargo clippy", parsed);
    if (fault) return fault;
    const findings = await Promise.all(
      all.map(async (finding) =>
        finding.path === undefined ? finding : { ...finding, path: await foundUpwards(request, finding.path) },
      ),
    );
    return { judged: true, findings: placed(request, "clippy", findings) };
  },
};
