import { stripVTControlCharacters } from "node:util";
import { signalCodes } from "../core/signals.js";
import { cut } from "../core/text.js";
import type { Exit } from "../ports.js";
import { bare, diskFull, engineTrouble, isOfEngine, isOfRegistry } from "./words.js";

/** Why a build ended with a code other than 0, by what BuildKit or the engine's older builder prints. */
export type BuildFailure =
  /**
   * The Dockerfile does not build: where, as far as it is told. Lines count from 1. `printed` are the last lines of the
   * command that ended badly, where it printed more than the message holds.
   */
  | {
      readonly type: "dockerfile";
      readonly message: string;
      readonly printed?: readonly string[];
      readonly startLine?: number;
      readonly endLine?: number;
    }
  /** Something else did not work, so that it is not known whether it builds. */
  | {
      readonly type: "trouble";
      readonly reason: "registry" | "tool-missing" | "tool-error" | "killed";
      readonly message: string;
    };

const maxMessage = 400;
/** Lines of a command's own that are shown: more is in the step's log. */
const mostPrinted = 12;

/** `dockerfile` is the text that was built: BuildKit before 0.9 names the instruction, and not its line. */
export function buildFailure(exit: Exit & { readonly type: "exited" }, dockerfile: string): BuildFailure {
  const lines = stripVTControlCharacters(exit.stderrTail).split(/\r?\n/);
  const last =
    lines.findLast((line) => /^(?:ERROR: |error: |Error response|failed to |unable to |unknown flag)/.test(line)) ??
    lines.findLast((line) => /\w/.test(line)) ??
    "";
  const words = bare(last.trim());
  const command = commandIn(words);
  if (command) return ofCommand(command, lines, place(lines, exit, dockerfile));
  // Only the builder's own words: a RUN may print anything.
  const trouble = engineTrouble({ ...exit, stderrTail: last });
  if (trouble) return { type: "trouble", ...trouble };
  const said = cut(words, maxMessage) || `docker exited with code ${exit.code} and did not say why`;
  const message = isOfDockerfile(words) ? null : troubleWords(last, said);
  return message ?? { type: "dockerfile", message: said, ...place(lines, exit, dockerfile) };
}

/** Names of files are the user's, and may be any words. */
function isOfDockerfile(words: string): boolean {
  return /^(?:dockerfile parse error|failed to (?:compute cache key|calculate checksum)\b.*: not found$|(?:COPY|ADD) failed: )/s.test(
    words,
  );
}

function troubleWords(line: string, said: string): BuildFailure | null {
  const isCall = /\b(?:Head|Get|Post|Put|Patch) "?https?:/.test(line);
  if (isOfEngine(line) && !isCall) return notBuilt(said);
  if (!isOfRegistry(line) && !isOfEngine(line)) return null;
  return { type: "trouble", reason: "registry", message: `a registry could not be used: ${said}` };
}

function notBuilt(said: string): BuildFailure {
  return { type: "trouble", reason: "tool-error", message: `the Docker engine could not build it: ${said}` };
}

/** A command of the Dockerfile that was to run: its words, and the code that it ended with, else what the engine says. */
interface CommandEnd {
  readonly command: string;
  readonly code: number | null;
  readonly said: string;
}

/** BuildKit's own ways to put it, from 0.9 on and before, and the older builder's. */
const commandEnds = [
  /^process "(?:\/bin\/sh -c )?(?<command>.*)" did not complete successfully: (?<said>.*)$/s,
  /^executor failed running \[(?:\/bin\/sh -c )?(?<command>.*)\]: (?<said>.*)$/s,
  /^The command '(?:\/bin\/sh -c )?(?<command>.*)' returned a (?<said>non-zero code: \d+)$/s,
];

function commandIn(words: string): CommandEnd | null {
  for (const pattern of commandEnds) {
    const { command, said } = pattern.exec(words)?.groups ?? {};
    if (command === undefined || said === undefined) continue;
    const code = /^(?:exit|non-zero) code: (\d+)$/.exec(said)?.[1];
    return { command: cut(command, maxMessage), code: code === undefined ? null : Number(code), said };
  }
  return null;
}

/** As programs put it, in front of which they set what they did: words alone may be anything that is printed. */
const ownDiskFull = /(?:: |\[Errno 28\] )no space left on device\b/i;

function ofCommand({ command, code, said }: CommandEnd, lines: readonly string[], at: Place | null): BuildFailure {
  if (code === null) return notBuilt(`${command}: ${cut(said, maxMessage)}`);
  const signal = signalCodes.get(code);
  if (signal !== undefined) {
    const hint = signal === "SIGKILL" ? " (out of memory?)" : "";
    return { type: "trouble", reason: "killed", message: `${command} was ended by ${signal}${hint}` };
  }
  const shown = printedBy(lines);
  const full = shown.findLast((line) => ownDiskFull.test(line));
  const printed = full ?? shown.at(-1);
  const words = `${command} ended with exit code ${code}${printed === undefined ? "" : `: ${cut(printed.trim(), maxMessage)}`}`;
  if (full !== undefined) {
    return { type: "trouble", reason: "tool-error", message: `${diskFull}: ${words}` };
  }
  return {
    type: "dockerfile",
    message: words,
    ...(shown.length > 1 ? { printed: shown.slice(-mostPrinted) } : {}),
    ...at,
  };
}

/** What the command printed last, from the excerpt between dashes: often the reason. */
function printedBy(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^ > \[/.test(line));
  const end = lines.indexOf("------", start);
  const told = start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
  return told.map((line) => line.replace(/^\d+\.\d+ /, "").trimEnd()).filter((line) => line !== "");
}

type Place = { readonly startLine: number; readonly endLine?: number };

function place(lines: readonly string[], { stdoutTail }: Exit, dockerfile: string): Place | null {
  const marked = lines.flatMap((line) => /^ *(\d+) \| >>> /.exec(line)?.[1] ?? []).map(Number);
  const [first] = marked;
  if (first !== undefined) return { startLine: first, endLine: marked.at(-1) ?? first };
  for (const line of lines) {
    const told = /\bparse error (?:on )?line (\d+)/.exec(line)?.[1] ?? /^\S*ockerfile\S*:(\d+)$/.exec(line)?.[1];
    if (told !== undefined) return { startLine: Number(told) };
  }
  const shown = lines.map((line) => /^ > \[[^\]]*\] (.+?):?$/.exec(line)?.[1]).find((text) => text !== undefined);
  const instruction = shown ?? [...stdoutTail.matchAll(/^Step \d+\/\d+ : (.+)$/gm)].at(-1)?.[1];
  return instruction === undefined ? null : instructionAt(even(instruction), dockerfile);
}

/** Where the one instruction of these words stands. */
function instructionAt(wanted: string, dockerfile: string): Place | null {
  const found: Place[] = [];
  let words = "";
  let startLine = 1;
  for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
    if (words === "") startLine = index + 1;
    if (/^\s*#/.test(line)) continue;
    words += ` ${line.replace(/\\\s*$/, "")}`;
    if (/\\\s*$/.test(line)) continue;
    if (even(words) === wanted) found.push({ startLine, endLine: index + 1 });
    words = "";
  }
  const [only] = found;
  return found.length === 1 && only ? only : null;
}

/** One space between words, and the instruction in capitals. */
function even(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.replace(/^\w+/, (name) => name.toUpperCase());
}
