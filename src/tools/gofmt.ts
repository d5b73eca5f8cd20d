import type { Finding } from "../core/finding.js";
import { gofmtDiff } from "../parsers/gofmt-diff.js";
import { lines } from "../parsers/source.js";
import { fileSource, parseFile, placed, toolError } from "./reading.js";
import type { Tool, ToolRequest, ToolRun } from "./tool.js";

/** Characters of file names on one command line: Windows allows 32,767 in all, Linux and macOS 1 MiB and more. */
const COMMAND_LINE = { win32: 24_000, others: 400_000 };

/** gofmt, which the Go distribution holds. It walks every folder, so the module's own files are named to it. */
export const gofmt: Tool = {
  name: "gofmt",
  kind: "lint",
  ecosystem: "go",
  program: "gofmt",
  package: null,
  configFiles: [],
  install: "install Go from https://go.dev/dl",
  versionArgs: null,
  about: "Checks that Go code is formatted as gofmt formats it.",
  detect: async (project) => project.files.some((file) => /(^|\/)go\.mod$/.test(file) && !isForeign(file)),
  command: async (request) => ({
    args: [request.fix ? "-w" : "-d", ...request.args, "--", ...(await targets(request))],
  }),
  read: async (run) => {
    const { request, exit } = run;
    // -d gives 0 with differences before Go 1.25 or so, and 1 since; 2 is a file that cannot be parsed or read.
    if (exit.code < 0 || exit.code > 2) return toolError("gofmt", run);
    const { syntax, foreign, other } = await errors(run);
    const unformatted = (await parseFile(gofmtDiff, run.stdout, request)).findings ?? [];
    const findings = placed(request, "gofmt", [...syntax, ...unformatted]).filter(({ path = "" }) => !isForeign(path));
    const explained = exit.code === 2 ? syntax.length + foreign > 0 : findings.length + unformatted.length > 0;
    if (other || (exit.code !== 0 && !explained)) return toolError("gofmt", run);
    return { judged: true, findings };
  },
};

/** Folders that are not the module's own code: Go's tools leave them out, and gofmt does not. */
function isForeign(path: string): boolean {
  return /(^|\/)(vendor|testdata|node_modules|[._][^/]*)\//.test(path);
}

async function targets(request: ToolRequest): Promise<readonly string[]> {
  if (request.paths.length > 0) return request.paths;
  const cwd = request.cwd.replaceAll("\\", "/").replace(/\/$/, "");
  const found = await request.files.glob(["**/*.go"], request.cwd);
  const files = found
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path))
    .filter((path) => !isForeign(path));
  const length = files.reduce((sum, file) => sum + file.length + 1, 0);
  const limit = process.platform === "win32" ? COMMAND_LINE.win32 : COMMAND_LINE.others;
  // Too many to name: the folders at the top, and what is found in foreign ones is left out when it is read.
  if (length > limit) return [...new Set(files.map((file) => file.split("/")[0] ?? file))];
  return files.length > 0 ? files : ["."];
}

/** Standard error: `path:line:column: message` for a file that cannot be parsed, anything else for other trouble. */
async function errors(
  run: ToolRun,
): Promise<{ readonly syntax: readonly Finding[]; readonly foreign: number; readonly other: boolean }> {
  const syntax: Finding[] = [];
  let foreign = 0;
  let other = false;
  for await (const line of lines(fileSource(run.request.files, run.stderr))) {
    const [, path, row, column, message = ""] = /^(.+\.go):(\d+):(\d+): (.*)$/.exec(line) ?? [];
    if (path === undefined) {
      other ||= line.trim() !== "";
    } else if (isForeign(path)) {
      foreign++;
    } else {
      const range = { startLine: Number(row), startColumn: Number(column) };
      syntax.push({ tool: "gofmt", rule: "syntax-error", message, severity: "error", path, range });
    }
  }
  return { syntax, foreign, other };
}
