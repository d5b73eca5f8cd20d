import { type Count, type FileCoverage, totalCount } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { totalsOfFile } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { keeper } from "./text.js";

/**
 * The table that `coverage report` and `pytest --cov` print, plain or as Markdown: how many statements of each file ran,
 * not which (the lines that did not run are only part of that).
 */
export const coveragePyText: Parser = {
  format: "coverage-py-text",
  recognise: (head) => /^(?:\| *)?Name +(?:\| +)?Stmts +(?:\| +)?Miss +(?:\| +)?(?:Branch|Cover)/m.test(head),
  parse: parseTable,
};

const HEADER = /^(?:\| *)?Name +(?:\| +)?Stmts +(?:\| +)?Miss /;
const ROW = /^(.*\S) +(\d+) +(\d+)(?: +(\d+) +(\d+))? +\d+(?:\.\d+)?%(?: .*)?$/;
const COMPLETE = /^(\d+) files? skipped due to complete coverage/;

async function parseTable(source: Source): Promise<Parsed> {
  const files = new Map<string, FileCoverage>();
  const keep = keeper();
  let says: Count | null = null;
  let complete = 0;
  let isOpen = false;
  let number = 0;
  for await (const text of lines(source)) {
    number++;
    if (HEADER.test(text)) isOpen = true;
    complete = Number(COMPLETE.exec(text)?.[1] ?? complete);
    const row = isOpen ? ROW.exec(unmarked(text)) : null;
    const [, name = "", statements, missed] = row ?? [];
    if (!row || Number(missed) > Number(statements)) continue;
    const count = { covered: Number(statements) - Number(missed), total: Number(statements) };
    if (name !== "TOTAL") files.set(name, totalsOfFile(keep(name), { lines: count }));
    else {
      says = count;
      isOpen = false;
    }
  }
  return checked([...files.values()], says, complete, { path: source.path, line: number });
}

/** A row of the Markdown table as the plain one has it. */
function unmarked(text: string): string {
  if (!text.startsWith("|")) return text.trimEnd();
  return text
    .replace(/\*\*/g, "")
    .replace(/\\(.)/g, "$1")
    .replace(/ *\| */g, " ")
    .trim();
}

/** Holds the rows against the total, which also counts files that the table leaves out. */
function checked(
  listed: readonly FileCoverage[],
  says: Count | null,
  complete: number,
  end: { readonly path: string; readonly line: number },
): Parsed {
  const held = totalCount(listed);
  // With a single file there may be no total.
  if (!says && listed.length !== 1) {
    const problem: Problem = { ...end, code: "truncated", message: "The table has no row TOTAL: it is cut." };
    return { coverage: { files: listed }, problems: [problem] };
  }
  const left = says ? says.total - held.total : 0;
  const isComplete = says !== null && says.covered - held.covered === left;
  if (left === 0 && (isComplete || !says)) return { coverage: { files: listed }, problems: [] };
  if (left > 0 && isComplete && complete > 0) {
    const rest = totalsOfFile(`(${complete} files skipped due to complete coverage)`, {
      lines: { covered: left, total: left },
    });
    return { coverage: { files: [...listed, rest] }, problems: [] };
  }
  const message = `The table says that ${says?.covered} of ${says?.total} statements ran; its rows add up to ${held.covered} of ${held.total}.`;
  return { coverage: { files: listed }, problems: [{ path: end.path, code: "disagreement", message }] };
}
