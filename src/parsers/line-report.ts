import type { Finding, Range } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import { asPlace } from "./json-values.js";
import type { Source } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

/** A longer line is no diagnostic, and would keep a pattern busy. */
const LINE_LIMIT = 8_192;

/** Findings of a format that gives one a line; lines of other sorts between them are passed over. */
export async function readLines(source: Source, toFinding: (line: string) => Finding | null): Promise<Parsed> {
  const findings: Finding[] = [];
  for await (const raw of lines(source)) {
    const finding = toFinding(stripAnsi(raw.slice(0, LINE_LIMIT)));
    if (finding) findings.push(finding);
  }
  return { findings, problems: [] };
}

/** A place from the digits of a line; undefined where there is none, as line 0 is the file as a whole. */
export function placeOf(line: string | undefined, column?: string | undefined): Range | undefined {
  const startLine = asPlace(Number(line));
  if (startLine === undefined) return undefined;
  const startColumn = asPlace(Number(column));
  return { startLine, ...(startColumn !== undefined && { startColumn }) };
}
