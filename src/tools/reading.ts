import { isAbsolute, relative, resolve } from "node:path";
import type { Finding } from "../core/finding.js";
import { isFatal, type Parsed, type Problem } from "../core/problem.js";
import type { Parser, Source } from "../parsers/parser.js";
import { byteSource } from "../parsers/source.js";
import { bounded, stripAnsi } from "../parsers/text.js";
import type { FilesPort } from "../ports.js";
import type { ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Shared by the tools: how what they left behind is read, placed in the repository, and quoted. */

/** The part of `ToolResult` that says that nothing could be judged. */
export type Unjudged = ToolResult & { readonly judged: false };

export function unjudged(message: string, reason: Unjudged["reason"] = "tool-error"): Unjudged {
  return { judged: false, reason, message };
}

/**
 * The tool ended in a way that judges nothing: its exit code, its own words, and in a line after them what to do or what
 * was missing. `words` are given where its streams hold much besides.
 */
export async function toolError(tool: string, run: ToolRun, mend?: string, words?: string): Promise<Unjudged> {
  const said = words ?? (await wordsOf(run));
  const message = `${tool} exited with code ${run.exit.code}${said === "" ? " and said nothing" : `: ${said}`}`;
  return unjudged(mend === undefined ? message : `${message}\n${mend}`);
}

const REASONS: Partial<Record<Problem["code"], Unjudged["reason"]>> = {
  missing: "report-missing",
  empty: "report-missing",
  incomplete: "tool-error",
};

/** What keeps a document from being judged, as a result; null if nothing does. */
export function unreadable(tool: string, parsed: Parsed): Unjudged | null {
  const problem = parsed.problems.find(isFatal);
  if (!problem) return null;
  return unjudged(`${tool}: ${problem.message}`, REASONS[problem.code] ?? "report-unreadable");
}

/** Lines that tools print around what they have to say: banners, progress, stack frames, notices of their runtime. */
const NOISE = new RegExp(
  `^\\s*(${[
    "$",
    "at .*[:(]",
    "(from )?\\S+:\\d+:in [`'][^']*'$",
    "\\.\\.\\. \\d+ lines matching",
    "Oops! Something went wrong",
    "ESLint: \\d",
    "\\(node:\\d+\\)",
    "\\(Use `node --trace",
    "Node\\.js v\\d",
    "node:internal",
    "npm (warn|notice)",
    "npm error (A complete log|code )",
    "JSON report written",
    "RUN ",
    "[─⎯]+",
    "(Compiling|Checking|Finished|Downloading|Downloaded|Updating|Locking|Adding|Blocking|Running|Doc-tests) ",
    "This utility formats all",
    "go: (downloading|finding|warning)",
    "#",
    "\\^",
    "\\d*\\s*\\|",
  ].join("|")})`,
);

/** How Node begins to tell of an uncaught error: the place, its line of code and a caret; the error comes after. */
const UNCAUGHT = /^(file:\/\/|\/|[A-Za-z]:)\S*:\d+\r?\n.*\r?\n\s*\^+\s*$/m;
/** How Python begins to tell of an exception: frames in indented lines, then what was raised. */
const TRACEBACK = "Traceback (most recent call last)";
/** How much of a stream is looked at for words, in characters. */
const HEAD = 64 * 1024;
const WORDS = { lines: 6, characters: 800 };

/** The first words of a run, on standard error or else on standard output; empty if it said nothing. */
export async function wordsOf({ request, stdout, stderr }: ToolRun): Promise<string> {
  return ownWords([await head(request.files, stderr)]) || ownWords([await head(request.files, stdout)]);
}

/**
 * The lines of the first text that says something, in one line of bounded length. Compilers and linters come to the point
 * at the `start`; a test runner does at the `end`, after its progress. Of a traceback only what was raised.
 */
export function ownWords(texts: readonly string[], part: "start" | "end" = "start"): string {
  for (const text of texts) {
    const lines = stripAnsi(text).replace(UNCAUGHT, "").split(/\r?\n/);
    const traceback = lines.findLastIndex((line) => line.startsWith(TRACEBACK));
    const told = traceback < 0 ? lines : lines.slice(traceback + 1).filter((line) => !/^\s/.test(line));
    const useful = told.filter((line) => !NOISE.test(line)).map((line) => line.trim());
    const said = part === "start" ? useful.slice(0, WORDS.lines) : useful.slice(-WORDS.lines);
    if (said.length > 0) return bounded(said.join(" "), WORDS.characters);
  }
  return "";
}

/** What happened, then the tool's own words if it has any. */
export function withWords(what: string, words: string): string {
  return words === "" ? what : `${what}: ${words}`;
}

async function head(files: FilesPort, path: string): Promise<string> {
  if ((await files.stat(path)) === null) return "";
  let text = "";
  for await (const chunk of fileSource(files, path).text()) {
    text += chunk;
    if (text.length >= HEAD) break;
  }
  return text.slice(0, HEAD);
}

/** The streams of a run as text; empty where nothing was kept. For text whose size is bounded by what it lists. */
export async function streams(
  run: Omit<ToolRun, "exit">,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { files } = run.request;
  return { stdout: (await files.readText(run.stdout)) ?? "", stderr: (await files.readText(run.stderr)) ?? "" };
}

export function fileSource(files: FilesPort, path: string): Source {
  return byteSource(path, () => files.readStream(path));
}

/** What a parser reads in a file that the run left; a missing file is a problem as an empty one is. */
export async function parseFile(parser: Parser, path: string, request: ToolRequest): Promise<Parsed> {
  if (!(await request.files.stat(path))) {
    return { problems: [{ path, code: "missing", message: "the file was not written" }] };
  }
  return parser.parse(fileSource(request.files, path));
}

/** The findings as the tool's own, with paths relative to the repository's root, as every reader after this one expects. */
export function placed(request: ToolRequest, tool: string, findings: readonly Finding[] = []): readonly Finding[] {
  return findings.map(({ path, ...finding }) => ({
    ...finding,
    tool,
    ...(path !== undefined && { path: repositoryPath(path, request) }),
  }));
}

/** The findings without those that are the same in all they say: some tools tell a thing once for each of their parts. */
export function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Without findings in the folder of our own reports and environments, for tools that walk folders that git ignores. */
export function withoutOurs(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ path }) => path === undefined || !/^\.gatehouse\//.test(path));
}

/** A path that a tool printed (absolute, or relative to its folder), relative to the root; absolute if it is outside. */
export function repositoryPath(path: string, request: ToolRequest): string {
  const absolute = resolve(request.cwd, path);
  const within = relative(request.root, absolute);
  const outside = within === ".." || /^\.\.[\\/]/.test(within) || isAbsolute(within);
  return (outside ? absolute : within).replaceAll("\\", "/");
}

/**
 * Absolute path of a file that a tool names relative to a folder at the working directory or above it (a workspace's
 * root, a module's); the path itself if it is absolute, or is nowhere.
 */
export async function foundUpwards(request: ToolRequest, path: string): Promise<string> {
  if (/^(\/|[A-Za-z]:[\\/])/.test(path)) return path;
  const root = request.root.replaceAll("\\", "/").replace(/\/$/, "");
  let folder = request.cwd.replaceAll("\\", "/").replace(/\/$/, "");
  for (;;) {
    const candidate = `${folder}/${path}`;
    if ((await request.files.stat(candidate)) !== null) return candidate;
    if (folder === root || !folder.startsWith(`${root}/`)) return path;
    folder = folder.slice(0, folder.lastIndexOf("/"));
  }
}
