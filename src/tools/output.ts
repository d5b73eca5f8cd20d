import type { Finding } from "../core/finding.js";
import { isFatal, type Parsed, type Problem } from "../core/problem.js";
import type { Source } from "../parsers/parser.js";
import { byteSource } from "../parsers/source.js";
import { bounded, stripAnsi } from "../parsers/text.js";
import type { FilesPort } from "../ports.js";
import { inRepository } from "./reading.js";
import type { ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Shared by the tools: how what they left behind is read, placed in the repository, and quoted. */

/** The part of `ToolResult` that says that nothing could be judged. */
export type Unjudged = ToolResult & { readonly judged: false };

export function fileSource(files: FilesPort, path: string): Source {
  return byteSource(path, () => files.readStream(path));
}

/** The findings as the tool's own, with paths relative to the repository's root. */
export function placed(request: ToolRequest, tool: string, findings: readonly Finding[] = []): readonly Finding[] {
  return inRepository(findings, request).map((finding) => ({ ...finding, tool }));
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
  const reason = REASONS[problem.code] ?? "report-unreadable";
  return { judged: false, reason, message: `${tool}: ${problem.message}` };
}

/** The tool ended in a way that judges nothing: its exit code and its own first words. */
export async function toolError(tool: string, run: ToolRun, mend?: string): Promise<Unjudged> {
  const words = (await firstWords(run.request.files, run.stderr)) || (await firstWords(run.request.files, run.stdout));
  const said = words === "" ? "and said nothing" : `: ${words}`;
  const message = `${tool} exited with code ${run.exit.code}${said.startsWith(":") ? "" : " "}${said}`;
  return { judged: false, reason: "tool-error", message: mend === undefined ? message : `${message}\n${mend}` };
}

export function unjudged(message: string, reason: Unjudged["reason"] = "tool-error"): Unjudged {
  return { judged: false, reason, message };
}

/** Lines that tools print around what they have to say: banners, progress, stack frames, notices of their runtime. */
const NOISE = new RegExp(
  `^\\s*(${[
    "$",
    "at .*[:(]",
    "Oops! Something went wrong",
    "ESLint: \\d",
    "\\(node:\\d+\\)",
    "\\(Use `node --trace",
    "Node\\.js v\\d",
    "node:internal",
    "npm (warn|notice)",
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
/** How much of a stream is looked at for words, in characters. */
const HEAD = 64 * 1024;
const WORDS = { lines: 4, characters: 600 };

/** The first lines of a stream that say something, in one. */
export async function firstWords(files: FilesPort, path: string): Promise<string> {
  const said = stripAnsi(await head(files, path))
    .replace(UNCAUGHT, "")
    .split(/\r?\n/)
    .filter((line) => !NOISE.test(line))
    .slice(0, WORDS.lines)
    .map((line) => line.trim());
  return bounded(said.join(" "), WORDS.characters);
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
