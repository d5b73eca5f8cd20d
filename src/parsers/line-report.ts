import type { Finding, Range } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import { asPlace } from "./json-values.js";
import type { Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, keeper, MESSAGE_LIMIT, NAME_LIMIT, stripAnsi } from "./text.js";

/** A longer line is no diagnostic, and would keep a pattern busy. */
const LINE_LIMIT = 8_192;

/** How many lines may stand before the first diagnostic in a document that is recognised by it. */
const PREAMBLE = 50;

/** True if a diagnostic stands among the first lines. */
export function hasLine(head: string, diagnostic: RegExp): boolean {
  return stripAnsi(head)
    .split("\n", PREAMBLE)
    .some((line) => diagnostic.test(line.trimEnd()));
}

/** Findings of a format that gives one a line; lines of other sorts between them are passed over. */
export async function readLines(source: Source, toFinding: (line: string) => Finding | null): Promise<Parsed> {
  const findings: Finding[] = [];
  const keep = keeper();
  for await (const raw of lines(source)) {
    const finding = toFinding(stripAnsi(raw.slice(0, LINE_LIMIT)));
    if (!finding) continue;
    const { path, rule, message } = finding;
    findings.push({
      ...finding,
      rule: keep(bounded(rule, NAME_LIMIT)),
      message: keep(bounded(message, MESSAGE_LIMIT)),
      ...(path !== undefined && { path: keep(path) }),
    });
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
