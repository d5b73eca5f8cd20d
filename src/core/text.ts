import { stripVTControlCharacters } from "node:util";

/** Text of other people's made fit for showing. Pure; what a channel needs beyond this (Markdown, HTML) is in `render/`. */

/**
 * Text in which nothing is hidden: terminal sequences are removed, line ends are LF, and every control,
 * bidirectional, zero-width or tag character stands as `[U+202E]`. Tab and the joiners of emoji and scripts stay.
 */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, "\n")
    .replace(
      hidden,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    )
    .replace(/\p{Surrogate}/gu, "\u{fffd}");
}

/** C0 but tab and LF, DEL, C1; marks, embeddings, overrides and isolates; zero-width space, separators, word joiner, BOM; tags. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A character of more parts than this (stacked marks) is cut between its code points. */
const longestCharacter = 64;
let segmenter: Intl.Segmenter | undefined;

/** At most `max` UTF-16 units, the last one an ellipsis if something was cut; never in the middle of a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return "";
  const room = max - 1;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const start = segmenter.segment(text.slice(0, room + longestCharacter)).containing(room)?.index ?? room;
  return `${text.slice(0, room - start > longestCharacter ? codePointStart(text, room) : start)}…`;
}

function codePointStart(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(index)) && /[\ud800-\udbff]/.test(text.charAt(index - 1))
    ? index - 1
    : index;
}

/** The last `max` lines, blank ones at the end left out; a first line says how many there were before. */
export function tail(text: string, max: number): string {
  const lines = text.trimEnd().split(/\r?\n/);
  if (lines.length <= max) return lines.join("\n");
  const left = lines.length - max;
  return [`… ${left} ${left === 1 ? "line" : "lines"} before`, ...lines.slice(left)].join("\n");
}

/** A command as a person would type it in a POSIX shell. */
export function commandLine(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./-][\w@%+=:,./~-]*$/.test(word) ? word : quote(word))).join(" ");
}

function quote(word: string): string {
  return /^[^"$`\\!]*$/.test(word) ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A name of the user's made safe for any file system. */
export function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 80);
}

/** `12 ms`, `3.9 s`, `38 s`, `1 m 29 s`, `2 h 5 m`: two figures at most, rounded. */
export function duration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 100) return `${whole} ms`;
  const tenths = Math.round(whole / 100);
  if (tenths < 100) return `${tenths / 10} s`;
  const seconds = Math.round(whole / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return pair(Math.floor(seconds / 60), "m", seconds % 60, "s");
  const minutes = Math.round(seconds / 60);
  return pair(Math.floor(minutes / 60), "h", minutes % 60, "m");
}

function pair(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}

/** A shorter line of a secret (the `{` of a JSON key) is no secret of its own. */
const shortestSecretLine = 4;

/**
 * Text with each secret, and each line of a secret of several lines, replaced by `***`; also what `cut` has left of one
 * before its ellipsis.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  const parts = new Set<string>();
  for (const secret of secrets) {
    if (secret.trim() !== "") parts.add(secret);
    for (const line of secret.split(/\r?\n/)) if (line.trim().length >= shortestSecretLine) parts.add(line.trim());
  }
  // The longest first: a secret that holds another one is not left half open.
  const longestFirst = [...parts].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, part) => rest.replaceAll(part, "***"), withoutBeginnings(text, longestFirst));
}

function withoutBeginnings(text: string, parts: readonly string[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (let end = text.indexOf("…"); end >= 0; end = text.indexOf("…", end + 1)) {
    const left = Math.max(0, ...parts.map((part) => beginningBefore(text, end, part)));
    // What an earlier ellipsis stands in is another text.
    if (left === 0 || end - left < from) continue;
    pieces.push(text.slice(from, end - left), "***");
    from = end;
  }
  return pieces.length === 0 ? text : `${pieces.join("")}${text.slice(from)}`;
}

/** How much of the beginning of a secret stands right before a place. */
function beginningBefore(text: string, end: number, secret: string): number {
  if (secret.length < shortestSecretLine) return 0;
  const before = text.slice(Math.max(0, end - secret.length), end);
  const first = secret.slice(0, shortestSecretLine);
  for (let at = before.indexOf(first); at >= 0; at = before.indexOf(first, at + 1)) {
    if (secret.startsWith(before.slice(at))) return before.length - at;
  }
  return 0;
}
