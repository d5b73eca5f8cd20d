import { stripVTControlCharacters } from "node:util";
import type { Finding } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

/** What black prints on standard error. A file that it reformatted is a note: it is in order now, and was not before. */
export const blackText: Parser = {
  format: "black-text",
  recognise: (head) =>
    /^(would reformat |error: cannot (format|parse))/m.test(head) ||
    /^\d+ files? (would be )?(reformatted|left unchanged)/m.test(head),
  async parse(source): Promise<Parsed> {
    const findings: Finding[] = [];
    let open: { readonly finding: Finding; readonly details: string[] } | null = null;
    for await (const raw of lines(source)) {
      const line = stripVTControlCharacters(raw);
      const finding = toFinding(line);
      if (finding === null && open && line.trim() !== "" && !isSummary(line)) {
        open.details.push(line.trim());
        continue;
      }
      if (open) findings.push(withDetails(open.finding, open.details));
      open = finding ? { finding, details: [] } : null;
    }
    if (open) findings.push(withDetails(open.finding, open.details));
    return { findings, problems: [] };
  },
};

function toFinding(line: string): Finding | null {
  const changed = /^would reformat (.+)$/.exec(line)?.[1];
  if (changed !== undefined) {
    return { tool: "black", rule: "unformatted", message: "would be reformatted", severity: "warning", path: changed };
  }
  const mended = /^reformatted (.+)$/.exec(line)?.[1];
  if (mended !== undefined) {
    return { tool: "black", rule: "reformatted", message: "was reformatted", severity: "note", path: mended };
  }
  // Black 26 puts the place behind the path, older ones behind "Cannot parse"; the column counts from 0 in both.
  const now = /^error: (cannot parse.*?): (.+):(\d+):(\d+)(.*)$/.exec(line);
  if (now) return failure(now[2], `${now[1]}${now[5]}`, now[3], now[4]);
  const before = /^error: cannot format (.+?): (Cannot parse[^:]*): (\d+):(\d+): (.*)$/.exec(line);
  if (before) return failure(before[1], `${before[2]}: ${before[5]}`, before[3], before[4]);
  const other = /^error: cannot format (.+?): (.*)$/.exec(line);
  if (other) {
    const message = other[2] ?? "cannot format";
    return { tool: "black", rule: "cannot-format", message, severity: "error", path: other[1] };
  }
  return null;
}

function failure(path: string | undefined, message: string, line = "1", column = "0"): Finding {
  const range = { startLine: Math.max(1, Number(line)), startColumn: Number(column) + 1 };
  return { tool: "black", rule: "invalid-syntax", message: message.trim(), severity: "error", path, range };
}

function isSummary(line: string): boolean {
  return /^(All done!|Oh no!|\d+ files? |[^\x20-\x7e])/u.test(line);
}

/** Black shows the line and a caret before it says what is wrong: the last line is the message. */
function withDetails(finding: Finding, details: readonly string[]): Finding {
  const last = details.at(-1);
  return finding.rule === "invalid-syntax" && last !== undefined && !finding.message.includes(last)
    ? { ...finding, message: `${finding.message}: ${last}` }
    : finding;
}
