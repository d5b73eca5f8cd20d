import { isAbsolute, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Finding } from "../core/finding.js";
import { isFatal, type Parsed } from "../core/problem.js";
import type { Parser } from "../parsers/parser.js";
import { byteSource } from "../parsers/source.js";
import type { ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** How much of a tool's own words stands in a message: enough for a config error with its place, not for a dump. */
const WORDS_LINES = 12;
const WORDS_LENGTH = 1_500;

/** Lines that say nothing of what went wrong: blank ones, Node's stack frames, npm's notices of itself. */
const noise = /^$|^\s+at \S|^\s+\.\.\. \d+ lines matching|^npm (warn|notice)\b|^npm error (A complete log|code )/;

/** The tool could not judge: what happened in our words, then the tool's own. */
export function toolError(what: string, ...output: readonly string[]): ToolResult {
  const words = ownWords(output);
  return { judged: false, reason: "tool-error", message: words === "" ? what : `${what}: ${words}` };
}

/** The end of the first text that says something, plain and bounded; of a traceback only what was raised. */
export function ownWords(output: readonly string[]): string {
  for (const text of output) {
    const lines = stripVTControlCharacters(text)
      .split(/\r?\n/)
      .map((line) => line.trimEnd());
    const traceback = lines.findLastIndex((line) => line.startsWith("Traceback (most recent call last)"));
    const told = traceback < 0 ? lines : lines.slice(traceback + 1).filter((line) => !/^\s/.test(line));
    const said = told.filter((line) => !noise.test(line)).slice(-WORDS_LINES);
    if (said.length > 0) return said.join("\n").slice(0, WORDS_LENGTH);
  }
  return "";
}

/** The streams of a run as text; empty where nothing was kept. For text whose size is bounded by what it lists. */
export async function streams(
  run: Omit<ToolRun, "exit">,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { files } = run.request;
  return { stdout: (await files.readText(run.stdout)) ?? "", stderr: (await files.readText(run.stderr)) ?? "" };
}

/** What a parser reads in a file that the run left; a missing file is a problem as an empty one is. */
export async function parseFile(parser: Parser, path: string, request: ToolRequest): Promise<Parsed> {
  if (!(await request.files.stat(path))) {
    return { problems: [{ path, code: "missing", message: "the file was not written" }] };
  }
  return parser.parse(byteSource(path, () => request.files.readStream(path)));
}

/** Why a document could not be read, or null if it could. */
export function unreadable(parsed: Parsed): string | null {
  return parsed.problems.find(isFatal)?.message ?? null;
}

/** Findings with their paths made relative to the repository's root, as every reader after this one expects them. */
export function inRepository(findings: readonly Finding[], request: ToolRequest): readonly Finding[] {
  return findings.map((finding) =>
    finding.path === undefined ? finding : { ...finding, path: repositoryPath(finding.path, request) },
  );
}

/** A path that a tool printed (absolute, or relative to its folder), relative to the root; absolute if it is outside. */
export function repositoryPath(path: string, request: ToolRequest): string {
  const absolute = resolve(request.cwd, path);
  const within = relative(request.root, absolute);
  const outside = within === ".." || /^\.\.[\\/]/.test(within) || isAbsolute(within);
  return (outside ? absolute : within).replaceAll("\\", "/");
}
