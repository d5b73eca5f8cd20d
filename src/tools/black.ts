import type { Finding } from "../core/finding.js";
import { blackText } from "../parsers/black-text.js";
import { unifiedDiff } from "../parsers/unified-diff.js";
import { stretches } from "./formatter-diff.js";
import { usesPythonTool } from "./python.js";
import { parseFile, placed, repositoryPath, streams, toolError, unjudged } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Black, checking unless asked to mend. It names files on standard error, and prints its diff on standard output. */
export const black: Tool = {
  name: "black",
  kind: "lint",
  ecosystem: "python",
  program: "black",
  package: { name: "black", version: "26.10.1" },
  configFiles: ["pyproject.toml", ".gitignore"],
  install: "pip install black==26.10.1",
  versionArgs: ["--version"],
  about: "Checks the formatting of Python.",
  detect: (project) => usesPythonTool(project, { package: "black", table: "black", hooks: ["black", "black-jupyter"] }),
  command: async (request) => command(request),
  read,
};

function command({ args, paths, fix }: ToolRequest): ToolCommand {
  return {
    args: [...(fix ? [] : ["--check", "--diff"]), "--no-color", ...args, "--", ...(paths.length > 0 ? paths : ["."])],
  };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  if (code !== 0 && code !== 1 && code !== 123) return toolError("black", run);
  const { stderr } = await streams(run);
  if (/^No Python files are present|^No Path provided/m.test(stderr)) {
    return unjudged("black found nothing to check: there are no Python files here");
  }
  if (!/^\d+ files? .*(reformatted|left unchanged|reformat)\b.*\.$/m.test(stderr)) {
    return toolError("black", run, "It printed no summary: is it told to be quiet?");
  }
  const parsed = await parseFile(blackText, run.stderr, run.request);
  const left = (parsed.findings ?? []).filter(({ rule }) => rule !== "reformatted");
  const hunks = stretches((await parseFile(unifiedDiff, run.stdout, run.request)).findings ?? []);
  const found = placed(
    run.request,
    "black",
    left.flatMap((finding) => withHunks(finding, hunks, run.request)),
  );
  const internal = found.find(({ rule }) => rule === "cannot-format");
  if (internal) return unjudged(`black could not format ${internal.path}: ${internal.message}`);
  if (code !== 0 && found.length === 0) return toolError("black", run);
  return { judged: true, findings: [...found, ...configFindings(stderr, run.request)] };
}

/** What the diff shows of the file, a finding a stretch of lines; the file itself where it shows nothing. */
function withHunks(finding: Finding, hunks: readonly Finding[], request: ToolRequest): readonly Finding[] {
  if (finding.rule !== "unformatted") return [finding];
  const mend = { ...finding, message: "would be reformatted by black; `gatehouse run lint --fix` does it" };
  const place = (path = "") => repositoryPath(path, request);
  const own = hunks.filter(({ path }) => place(path) === place(finding.path));
  return own.length > 0 ? own.map(({ range, fix }) => ({ ...mend, range, fix })) : [mend];
}

/** Black goes on without the keys that it does not know. */
function configFindings(stderr: string, request: ToolRequest): readonly Finding[] {
  return [...stderr.matchAll(/^(Invalid config keys detected: .*?) \(in (.+)\)\r?$/gm)].map(
    ([, message = "", path = ""]): Finding => ({
      tool: "black",
      rule: "config",
      message,
      severity: "warning",
      path: repositoryPath(path, request),
    }),
  );
}
