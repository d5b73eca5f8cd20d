import type { Finding } from "./finding.js";

/** What of a finding's words stays the same while the finding does. */

/** `line 7`, `lines 7-9`, `a.py:12:3`: where something else stands, which moves. */
const places = /\b(lines?|ligne)\s+\d+(?:\s*-\s*\d+)?|(?<=[\w)\]]):\d+(?::\d+)?\b|\((\d+),\s?(\d+)\)/gi;
/** `(11 > 10)`, `3 of 4`, `12 errors`: how much of it there is. */
const amounts =
  /\b\d+(?:\.\d+)?(?=\s*(?:[<>]=?|\/|of\b|(?:more\s+)?(?:lines?|errors?|warnings?|issues?|problems?|characters?|statements?|branches)\b))|(?<=[<>]=?\s*|\/\s*|\bof\s+)\d+(?:\.\d+)?\b/gi;
/** Numbers that stand alone: no part of a name, of a version. */
const numbers = /(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\w)/g;

/**
 * The message without line numbers, the file's own path and differences of white space: an edit elsewhere changes
 * nothing of it.
 */
export function settled({ message, path }: Pick<Finding, "message" | "path">): string {
  const own = path === undefined ? message : message.replaceAll(path, "");
  return own
    .replace(places, (_, word = "") => word)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The message without amounts too: a function that was too complex and has become more so has no new finding. Where
 * the text of the line stands beside it (`hasText`), every number that stands alone is one.
 */
export function withoutAmounts(message: string, hasText: boolean): string {
  return message.replace(hasText ? numbers : amounts, "#");
}

/** The finding is about how the file ends: the tool flags the last line, whichever that is. */
export function isAboutEnd({ message, rule }: Pick<Finding, "message" | "rule">): boolean {
  return (
    /\b(?:end of (?:the )?(?:file|source)|final new ?line|trailing newlines?|end with a (?:single )?new ?line)\b/i.test(
      message,
    ) || rule === "eol-last"
  );
}

/** Least part of two lines' words that they must share for one to be an edit of the other; our own choice. */
const leastAlike = 0.6;

/** The words and signs of a line, each as often as it stands there. */
export type Words = ReadonlyMap<string, number>;

export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+|[^\s\w]/g)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** How alike two lines are, from 0 to 1 (Dice's coefficient of their words), or null if one is no edit of the other. */
export function alike(a: Words, b: Words): number | null {
  let [shared, all] = [0, 0];
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  const part = all === 0 ? 1 : (2 * shared) / all;
  return part >= leastAlike ? part : null;
}
