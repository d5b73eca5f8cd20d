import { createHash } from "node:crypto";
import type { LineChange } from "../core/edits.js";
import type { Finding } from "../core/finding.js";
import { code, inMarker, suggestionBlock, text } from "./markdown.js";

/** What review comments with suggestions say, and by which they are known again. */

/** How a comment of ours names its suggestion. */
export interface SuggestionMark {
  readonly checkName: string;
  readonly gate: string;
  /** See `suggestionId`. */
  readonly id: string;
}

/**
 * What makes two suggestions the same: the finding's words, the lines and what becomes of them, but not where these
 * stand, so that a suggestion is known again after a rebase.
 */
export function suggestionId(finding: Finding, { replaced, lines }: LineChange): string {
  const { tool, rule, path } = finding;
  const message = finding.message.replace(/\b(lines?)\s+\d+/gi, "$1");
  return createHash("sha256")
    .update(JSON.stringify([tool, rule, path, message, replaced, lines]))
    .digest("hex")
    .slice(0, 16);
}

const markPattern = /^<!-- gatehouse-suggestion:([^\s:]*):([^\s:]*):([0-9a-f]{16}) -->/;

/** The body of a review comment: who says what, and the lines to put there. */
export function suggestionBody(mark: SuggestionMark, finding: Finding, lines: readonly string[]): string {
  const who =
    finding.rule === finding.tool ? code(finding.tool, 80) : `${code(finding.tool, 40)} ${code(finding.rule, 80)}`;
  const sign = `<!-- gatehouse-suggestion:${inMarker(mark.checkName)}:${inMarker(mark.gate)}:${mark.id} -->`;
  return `${sign}\n${who} · ${text(finding.message, 600)}\n\n${suggestionBlock(lines)}`;
}

/** The mark of a body that was written under this check name; null if it is none of ours. */
export function readMark(body: string, checkName: string): Omit<SuggestionMark, "checkName"> | null {
  const [, check, gate, id] = markPattern.exec(body) ?? [];
  if (check !== inMarker(checkName) || gate === undefined || id === undefined) return null;
  return { gate: decodeURIComponent(gate), id };
}

/** The body of a suggestion that somebody has answered, once nothing is left to mend: no mark, and nothing to apply. */
export function mendedBody(body: string, commit: string): string {
  const [, words = ""] = body.split("\n");
  return `${words}\n\nMended: ${code(commit.slice(0, 7))} has it no more.`;
}

/** Hidden part of the pull request's comment by which the next run knows that suggestions stand there. */
export function suggestionsMark(count: number): string {
  return count > 0 ? `<!-- gatehouse-suggestions:${count} -->` : "";
}

/** How many suggestions stood there when the pull request's comment was written. */
export function readSuggestionsMark(body: string): number {
  const [first = ""] = body.split("\n", 1);
  return Number(/<!-- gatehouse-suggestions:(\d{1,4}) -->/.exec(first)?.[1] ?? 0);
}
