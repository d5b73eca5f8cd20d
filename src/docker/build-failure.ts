import { stripVTControlCharacters } from "node:util";
import { cut } from "../core/text.js";
import type { Exit } from "../ports.js";
import { engineTrouble } from "./docker.js";
import { bare, isOfRegistry } from "./words.js";

/** Why a build ended with a code other than 0, by what BuildKit prints. */
export type BuildFailure =
  /** The Dockerfile does not build: where, as far as it is told. Lines count from 1. */
  | { readonly type: "dockerfile"; readonly message: string; readonly startLine?: number; readonly endLine?: number }
  /** A registry could not be used, so that it is not known whether it builds. */
  | { readonly type: "registry"; readonly message: string }
  | { readonly type: "engine"; readonly reason: "tool-missing" | "tool-error"; readonly message: string };

const maxMessage = 400;

/** `dockerfile` is the text that was built: BuildKit before 0.9 names the instruction, and not its line. */
export function buildFailure(exit: Exit & { readonly type: "exited" }, dockerfile: string): BuildFailure {
  const lines = stripVTControlCharacters(exit.stderrTail).split(/\r?\n/);
  const last = lines.findLast((line) => /^(?:ERROR: |error: |failed to |unable to |unknown flag)/.test(line)) ?? "";
  // Only the builder's own words: a RUN may print anything.
  const trouble = engineTrouble({ ...exit, stderrTail: isCommand(bare(last)) ? "" : last });
  if (trouble !== null)
    return { type: "engine", reason: isFull(last) ? "tool-error" : "tool-missing", message: trouble };
  const words = cut(plainWords(bare(last)), maxMessage) || `docker exited with code ${exit.code} and did not say why`;
  if (isCommand(bare(last)) && !/exit code: \d+$/.test(last.trim()))
    return { type: "engine", reason: "tool-error", message: words };
  if (!isCommand(bare(last)) && (isOfRegistry(words) || /pull access denied|authorization failed/.test(words))) {
    return { type: "registry", message: words };
  }
  const printed = isCommand(bare(last)) ? lastPrinted(lines) : undefined;
  const message = printed === undefined ? words : `${words}: ${cut(printed, maxMessage)}`;
  return { type: "dockerfile", message, ...(place(lines, dockerfile) ?? {}) };
}

function isFull(words: string): boolean {
  return /no space left on device/i.test(words);
}

/** A command of the Dockerfile was to run, and ended badly. */
function isCommand(words: string): boolean {
  return /^(?:process "|executor failed running )/.test(words);
}

/** `RUN …: exit code: 3` instead of the process that BuildKit makes of it. */
function plainWords(words: string): string {
  const [, old, oldCode] = /^executor failed running \[(?:\/bin\/sh -c )?(.*)\]: (exit code: \d+)/s.exec(words) ?? [];
  if (old !== undefined) return `${old} ended with ${oldCode?.replace(":", "")}`;
  const [, now, code] =
    /^process "(?:\/bin\/sh -c )?(.*)" did not complete successfully: (exit code: \d+)/s.exec(words) ?? [];
  return now === undefined ? words : `${now} ended with ${code?.replace(":", "")}`;
}

/** The last line that the command printed, from the excerpt between dashes: often the reason. */
function lastPrinted(lines: readonly string[]): string | undefined {
  const start = lines.findIndex((line) => /^ > \[/.test(line));
  const end = lines.indexOf("------", start);
  const told = start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
  return told.map((line) => line.replace(/^\d+\.\d+ /, "").trim()).findLast((line) => line !== "");
}

function place(lines: readonly string[], dockerfile: string): { startLine: number; endLine?: number } | null {
  const marked = lines.flatMap((line) => /^ *(\d+) \| >>> /.exec(line)?.[1] ?? []).map(Number);
  const [first] = marked;
  if (first !== undefined) return { startLine: first, endLine: marked.at(-1) ?? first };
  for (const line of lines) {
    const told = /\bparse error (?:on )?line (\d+)/.exec(line)?.[1] ?? /^\S*ockerfile\S*:(\d+)$/.exec(line)?.[1];
    if (told !== undefined) return { startLine: Number(told) };
  }
  const instruction = lines.map((line) => /^ > \[[^\]]*\] (.+?):?$/.exec(line)?.[1]).find((text) => text !== undefined);
  return instruction === undefined ? null : instructionAt(even(instruction), dockerfile);
}

/** Where the one instruction of these words stands. */
function instructionAt(wanted: string, dockerfile: string): { startLine: number; endLine: number } | null {
  const found: { startLine: number; endLine: number }[] = [];
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
