import { stripVTControlCharacters } from "node:util";
import type { StepEnd } from "../core/judge.js";
import { signalCodes } from "../core/signals.js";
import { cut, duration } from "../core/text.js";
import type { Exit } from "../ports.js";

/** What an exit means for every step alike; null if the step itself has to judge (it exited with a code of its own). */
export function commonEnd(exit: Exit, program: string, timeoutMs: number, signal: AbortSignal): StepEnd | null {
  switch (exit.type) {
    case "not-started":
      if (exit.isEngine) return { type: "broken", reason: "tool-error", message: exit.message };
      return { type: "broken", reason: "tool-missing", message: `${program} could not be started: ${exit.message}` };
    case "signalled":
      return killed(program, exit.signal, exit.why);
    case "timed-out":
      return {
        type: "broken",
        reason: "timeout",
        message: `${program} did not end within ${duration(timeoutMs)} (raise "timeout" if it needs more)`,
      };
    case "aborted":
      return cancelledBy(signal);
    case "exited":
      return null;
  }
}

/** How a step ends that was stopped from outside. */
export function cancelledBy(signal: AbortSignal): StepEnd {
  return { type: "cancelled", reason: signal.reason === "fail-fast" ? "fail-fast" : "interrupted" };
}

/** `commonEnd` for a `run:` step, whose shell answers for its children. */
export function shellEnd(exit: Exit & { readonly type: "exited" }, name: string): StepEnd | null {
  const signal = signalCodes.get(exit.code);
  if (signal) return killed(name, signal);
  if (exit.code !== 126 && exit.code !== 127) return null;
  const said = lastWords(exit);
  const what = exit.code === 127 ? "command not found" : "command cannot be executed";
  return { type: "broken", reason: "tool-missing", message: `exit code ${exit.code}: ${said === "" ? what : said}` };
}

/** The line of a process's words that says most in a message of one line: the last that speaks of an error, else the last. */
export function lastWords(exit: Exit): string {
  const spoken = (text: string) =>
    stripVTControlCharacters(text)
      .split("\n")
      .map((line) => line.trim())
      .filter(saysSomething);
  const lines = [spoken(exit.stderrTail), spoken(exit.stdoutTail)];
  const telling = errorWords.flatMap((words) => lines.map((each) => each.findLast((line) => words.test(line))));
  return cut([...telling, ...lines.map((each) => each.at(-1))].find((line) => line !== undefined) ?? "", 300);
}

/** What an error line begins with, and what at least stands in one. */
const errorWords = [
  /^(?:\w+: )?(?:\w*error\b|fatal\b|failed\b)/i,
  /\b(?:error|fatal|failed|cannot|could not|not found|no such|denied|refused)\b/i,
];

/** Stack frames, braces, the version with which Node signs off, and where npm keeps its log, tell nothing alone. */
function saysSomething(line: string): boolean {
  return (
    /\w/.test(line) &&
    !/^(?:at .+[:(]|Node\.js v\d|npm (?:error|ERR!) (?:A complete log|.*-debug-\d+\.log$))/.test(line)
  );
}

function killed(program: string, signal: string, why?: string): StepEnd {
  const hint = why === undefined ? (signal === "SIGKILL" ? " (out of memory?)" : "") : ` (${why})`;
  return { type: "broken", reason: "killed", message: `${program} was ended by ${signal}${hint}` };
}
