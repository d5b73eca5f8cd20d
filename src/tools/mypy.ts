import { join } from "node:path";
import lt from "semver/functions/lt.js";
import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { mypyJson } from "../parsers/mypy-json.js";
import { mypyText } from "../parsers/mypy-text.js";
import { textSource } from "../parsers/source.js";
import { iniSection, tableAt, tomlOf, usesPythonTool } from "./python.js";
import { ownWords, parseFile, placed, repositoryPath, streams, toolError, unjudged, unreadable } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Mypy. Run from a runner it sees none of the project's dependencies, so it is best installed beside them. */
export const mypy: Tool = {
  name: "mypy",
  kind: "lint",
  ecosystem: "python",
  program: "mypy",
  package: { name: "mypy", version: "2.4.1" },
  configFiles: ["mypy.ini", ".mypy.ini", "pyproject.toml", "setup.cfg"],
  install: "pip install mypy==2.4.1",
  versionArgs: ["--version"],
  about: "Checks the types of Python.",
  detect: (project) =>
    usesPythonTool(project, {
      package: "mypy",
      files: ["mypy.ini", ".mypy.ini"],
      table: "mypy",
      sections: ["mypy"],
      hooks: ["mypy"],
    }),
  command,
  read,
};

/** Mypy prints JSON since 1.11. */
function speaksText({ version }: ToolRequest): boolean {
  return version !== null && lt(version, "1.11.0");
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths } = request;
  // In text, the summary is the proof that mypy came to its end.
  const format = speaksText(request)
    ? ["--show-column-numbers", "--show-error-codes", "--no-pretty", "--no-color-output", "--error-summary"]
    : ["--output", "json"];
  const named = args.some((arg) => /^(-m|-p|-c|--module|--package|--command)\b/.test(arg));
  const all = paths.length === 0 && !named && !(await namesFiles(request)) ? ["."] : paths;
  return { args: [...format, ...args, ...(all.length > 0 ? ["--", ...all] : [])] };
}

/** True if mypy's config says what to check; without that it has to be told on the command line. */
async function namesFiles({ cwd, files }: ToolRequest): Promise<boolean> {
  const keys = ["files", "packages", "modules"];
  for (const name of ["mypy.ini", ".mypy.ini"]) {
    const section = iniSection((await files.readText(join(cwd, name))) ?? "", "mypy");
    if (section) return keys.some((key) => section.has(key));
  }
  const table = tableAt(await tomlOf((await files.readText(join(cwd, "pyproject.toml"))) ?? ""), ["tool", "mypy"]);
  if (table) return keys.some((key) => Object.hasOwn(table, key));
  const section = iniSection((await files.readText(join(cwd, "setup.cfg"))) ?? "", "mypy");
  return section !== null && keys.some((key) => section.has(key));
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1 && code !== 2) return toolError("mypy", run);
  const { stdout, stderr } = await streams(run);
  const ignored = unreadConfig(stderr);
  if (ignored !== null) return unjudged(`mypy went on without its config: ${ignored}`);
  const asText = speaksText(run.request);
  const parsed = await parseFile(asText ? mypyText : mypyJson, run.stdout, run.request);
  const fault = unreadable("Its output is damaged", parsed);
  if (fault) return toolError("mypy", run, fault.message);
  const said = parsed.findings ?? [];
  const found = placed(
    run.request,
    "mypy",
    said.length === 0 && code === 2 ? await syntaxErrors(`${stdout}\n${stderr}`) : said,
  );
  const errors = found.filter(({ severity }) => severity === "error");
  if (code !== 0 && errors.length === 0) {
    return toolError("mypy", run, undefined, ownWords([plain(stderr), stdout]));
  }
  if (asText && code !== 2 && !/^(Success: no issues found|Found \d+ errors? in)/m.test(stdout)) {
    return toolError("mypy", run, "It printed no summary.");
  }
  const findings = [...found, ...unknownOptions(stderr, run.request)];
  return { judged: true, findings, ...(code === 2 && { problems: [stopped(errors)] }) };
}

/** The first versions that print JSON tell of a syntax error as text, on either stream. */
async function syntaxErrors(output: string): Promise<readonly Finding[]> {
  const { findings } = await mypyText.parse(textSource("mypy", output));
  return (findings ?? []).filter(({ path }) => /\.pyi?$/.test(path ?? ""));
}

/** Exit 2 with errors: mypy ends at a syntax error, and what else is wrong is not known. */
function stopped(errors: readonly Finding[]): Problem {
  const first = errors[0];
  return {
    path: first?.path ?? "mypy",
    code: "incomplete",
    message: `mypy stopped here and checked nothing else: ${first?.message ?? "no message"}`,
    line: first?.range?.startLine,
  };
}

/** Mypy exits with 0 under a config that it could not parse; what it checked then is not what the project asked for. */
function unreadConfig(stderr: string): string | null {
  const line = /^(?:pyproject\.toml|\.?mypy\.ini|setup\.cfg): (?!\[)(?!.*Unrecognized).*$/m.exec(stderr)?.[0];
  return line ?? null;
}

/** Options that this version of mypy does not know, and so left out. */
function unknownOptions(stderr: string, request: ToolRequest): readonly Finding[] {
  return [...stderr.matchAll(/^(\S+): (\[mypy[^\]]*\]: .+?)\r?$/gm)].map(
    ([, path = "", message = ""]): Finding => ({
      tool: "mypy",
      rule: "config",
      message,
      severity: "warning",
      path: repositoryPath(path, request),
    }),
  );
}

/** Mypy puts some of its own troubles on standard error as JSON too. */
function plain(stderr: string): string {
  return stderr.replace(
    /^\{"file": "([^"]*)", "line": (\d+), .*?"message": "((?:[^"\\]|\\.)*)".*$/gm,
    (_, path, line, message) => `${path}:${line}: ${String(message).replaceAll('\\"', '"')}`,
  );
}
