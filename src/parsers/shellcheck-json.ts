import type { Edit, Finding, Range } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists } from "./json-report.js";
import { asList, asObject, asPlace, asRange } from "./json-values.js";
import type { Parser, Source } from "./parser.js";

/**
 * ShellCheck's `json1` (an object with `comments`) and `json` (the bare list). The latter counts a tab as eight columns:
 * its fixes could hit the wrong place and are left out.
 */
export const shellcheckJson: Parser = {
  format: "shellcheck-json",
  recognise: (head) =>
    hasKeys(head, "comments[].code", "comments[].level") ||
    hasKeys(head, "[].file", "[].code", "[].level", "[].endLine") ||
    /^\{\s*"comments"\s*:\s*\[\s*\]\s*\}\s*$/.test(head),
  parse: async (source) =>
    (await firstCharacter(source)) === "["
      ? readItems(source, "ShellCheck", (entry) => toFinding(entry, false))
      : parseObject(source),
};

async function parseObject(source: Source): Promise<Parsed> {
  const findings: Finding[] = [];
  const { problem, seen } = await readLists(source, { lists: ["$.comments"] }, (_, value) => {
    const finding = toFinding(asObject(value), true);
    if (finding) findings.push(finding);
  });
  const lacking = seen.has("$.comments") ? [] : [notThis(source, "ShellCheck", "comments")];
  return findingsOrProblems(findings, problem ? [problem] : lacking);
}

function toFinding(entry: JsonObject, hasPlainColumns: boolean): Finding | null {
  const code = numberOf(entry.code);
  const message = textOf(entry.message);
  if (code === undefined || message === undefined) return null;
  const level = textOf(entry.level);
  const range = asRange(entry.line, entry.column, entry.endLine, entry.endColumn);
  const fix = hasPlainColumns ? fixOf(asObject(entry.fix)) : undefined;
  return {
    tool: "shellcheck",
    rule: `SC${code}`,
    message,
    severity: level === "error" || level === "warning" ? level : "note",
    path: textOf(entry.file),
    ...(range && { range }),
    url: `https://www.shellcheck.net/wiki/SC${code}`,
    ...(fix && { fix }),
  };
}

/** Null columns, and replacements that touch the same characters, whose order is ShellCheck's own business, are no fix. */
function fixOf(fix: JsonObject): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const part of asList(fix.replacements).map(asObject)) {
    const text = textOf(part.replacement);
    const [startLine, startColumn, endLine, endColumn] = [part.line, part.column, part.endLine, part.endColumn].map(
      asPlace,
    );
    if (startLine === undefined || startColumn === undefined || endLine === undefined || endColumn === undefined) {
      return undefined;
    }
    if (text === undefined) return undefined;
    edits.push({ range: { startLine, startColumn, endLine, endColumn }, text });
  }
  return edits.length > 0 && !collide(edits.map(({ range }) => range)) ? edits : undefined;
}

function collide(ranges: readonly Range[]): boolean {
  const spans = ranges
    .map(({ startLine, startColumn = 1, endLine = startLine, endColumn = startColumn }) => ({
      start: [startLine, startColumn] as const,
      end: [endLine, endColumn] as const,
    }))
    .sort((a, b) => order(a.start, b.start) || order(a.end, b.end));
  return spans.some(({ start }, at) => {
    const before = spans[at - 1];
    return before !== undefined && (order(before.end, start) > 0 || order(before.start, start) === 0);
  });
}

function order(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
