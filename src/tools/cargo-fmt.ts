import type { Finding } from "../core/finding.js";
import { rustfmtCheck } from "../parsers/rustfmt-check.js";
import { lines } from "../parsers/source.js";
import { stripAnsi } from "../parsers/text.js";
import { missingComponent, plainCargo } from "./cargo-project.js";
import { fileSource, foundUpwards, parseFile, placed, toolError } from "./reading.js";
import type { Tool, ToolRun } from "./tool.js";

/** rustfmt by way of cargo, over all packages of the workspace. */
export const cargoFmt: Tool = {
  name: "cargo-fmt",
  kind: "lint",
  ecosystem: "rust",
  program: "cargo",
  package: null,
  configFiles: ["rustfmt.toml", ".rustfmt.toml"],
  install: "rustup component add rustfmt",
  versionArgs: ["fmt", "--version"],
  about: "Checks that Rust code is formatted as rustfmt formats it.",
  detect: async (project) => project.files.includes("Cargo.toml"),
  command: async (request) => {
    const split = request.args.indexOf("--");
    const cargo = split < 0 ? request.args : request.args.slice(0, split);
    const rustfmt = split < 0 ? [] : request.args.slice(split + 1);
    const selects = cargo.some((arg) => /^(-p|--package|--all|--manifest-path)(=|$)/.test(arg));
    return {
      // rustfmt colours its diff even in a pipe.
      args: [
        "fmt",
        ...(selects ? [] : ["--all"]),
        ...(request.fix ? [] : ["--check"]),
        ...cargo,
        "--",
        "--color",
        "never",
        ...rustfmt,
      ],
      env: plainCargo,
    };
  },
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1) return toolError("cargo fmt", run, missingComponent(run, "rustfmt"));
    const unformatted = (await parseFile(rustfmtCheck, run.stdout, request)).findings ?? [];
    const syntax = exit.code === 0 ? [] : await syntaxErrors(run);
    const findings = [...syntax, ...unformatted];
    if (exit.code === 1 && findings.length === 0) return toolError("cargo fmt", run, missingComponent(run, "rustfmt"));
    return { judged: true, findings: placed(request, "cargo-fmt", findings) };
  },
};

/** rustfmt's parse errors on standard error: `error: message`, and in the next line ` --> path:line:column`. */
async function syntaxErrors(run: ToolRun): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>();
  let message: string | null = null;
  for await (const raw of lines(fileSource(run.request.files, run.stderr))) {
    const line = stripAnsi(raw);
    const [, path, row, column] = /^\s*--> (.+\.rs):(\d+):(\d+)$/.exec(line) ?? [];
    const [, said] = /^error(?:\[E\d+\])?: (.*)$/.exec(line) ?? [];
    if (said !== undefined) message = said;
    else if (path !== undefined && message !== null) {
      const range = { startLine: Number(row), startColumn: Number(column) };
      const place = await foundUpwards(run.request, path);
      const finding = {
        tool: "cargo-fmt",
        rule: "syntax-error",
        message,
        severity: "error" as const,
        path: place,
        range,
      };
      found.set(`${path}:${row}:${column}:${message}`, finding);
      message = null;
    }
  }
  return [...found.values()];
}
