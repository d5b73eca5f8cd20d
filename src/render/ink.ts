import { styleText } from "node:util";
import { cut, duration, visible } from "../core/text.js";
import type { Outcome, Verdict } from "../core/verdict.js";
import { isGreen } from "../core/verdict.js";

/** What a terminal can show. */
export interface TerminalLook {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** False for a console that has only ASCII. */
  readonly unicode: boolean;
}

export type Colour = "red" | "green" | "yellow" | "cyan" | "gray" | "bold" | "dim";

/** Our own words in colour, as far as the terminal has any. */
export function paint(look: TerminalLook, colour: Colour, words: string): string {
  return look.color && words !== "" ? styleText(colour, words, { validateStream: false }) : words;
}

/** Somebody else's text on one line: without colours, and with nothing that a terminal would obey. */
export function plain(words: string, max = 300): string {
  return cut(
    visible(cut(words, max * 4))
      .replace(/\s+/g, " ")
      .trim(),
    max,
  );
}

/** Somebody else's text as lines, at most `most`; what was cut is said. */
export function plainLines(words: string, most: number, width = 300): readonly string[] {
  const lines = visible(words).trimEnd().split("\n");
  const shown = lines.slice(0, most).map((line) => cut(line.replaceAll("\t", "    "), width));
  return lines.length > most ? [...shown, `… ${lines.length - most} more lines`] : shown;
}

/** `1m29s`: a terminal is narrow. */
export function shortTime(ms: number): string {
  return duration(ms).replaceAll(" ", "");
}

export type MarkName = Outcome | "left-out" | "running" | "waiting";

const marks: Readonly<Record<MarkName, readonly [unicode: string, ascii: string, colour: Colour]>> = {
  passed: ["✔", "+", "green"],
  failed: ["✖", "x", "red"],
  broken: ["⚠", "!", "yellow"],
  inconclusive: ["⚠", "!", "yellow"],
  cancelled: ["■", "#", "yellow"],
  skipped: ["–", "-", "gray"],
  "left-out": ["–", "-", "gray"],
  running: ["◼", ">", "cyan"],
  waiting: ["·", ".", "gray"],
};

export function mark(look: TerminalLook, name: MarkName): string {
  const [unicode, ascii, colour] = marks[name];
  return paint(look, colour, look.unicode ? unicode : ascii);
}

export function verdictMark(look: TerminalLook, verdict: Verdict): string {
  return mark(look, verdict.outcome === "skipped" && isGreen(verdict) ? "left-out" : verdict.outcome);
}

/** Our own signs in ASCII, for a console that has no others. */
export function spell(look: TerminalLook, words: string): string {
  if (look.unicode) return words;
  return words.replace(/[·…–−→]/g, (sign) => ({ "·": "-", "…": "...", "→": "->" })[sign] ?? "-");
}
