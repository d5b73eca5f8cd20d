import { type Count, type FileCoverage, totalCount } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { countOf, totalsOfFile } from "./line-table.js";
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

const HEADER = /^(?:\| *)?Name +(?:\| +)?Stmts +(?:\| +)?Miss +(?:\| +)?(Branch)?/;
const COMPLETE = /^(\d+) files? skipped due to complete coverage/;

async function parseTable(source: Source): Promise<Parsed> {
  const files = new Map<string, FileCoverage>();
  const keep = keeper();
  let says: Count | null = null;
  let complete = 0;
  /** Columns from the statements to the percentage, while the table is open. */
  let columns: number | null = null;
  let number = 0;
  for await (const text of lines(source)) {
    number++;
    const header = HEADER.exec(text);
    if (header) columns = header[1] === undefined ? 3 : 5;
    complete = Number(COMPLETE.exec(text)?.[1] ?? complete);
    const row = columns === null ? null : rowOf(text, columns);
    if (!row) continue;
    if (row.name !== "TOTAL") files.set(row.name, totalsOfFile(keep(row.name), { lines: row.count }));
    else {
      says = row.count;
      columns = null;
    }
  }
  return checked([...files.values()], says, complete, { path: source.path, line: number });
}

/** A row from its name to its percentage, plain or of a Markdown table; null if it is none. */
function rowOf(text: string, columns: number): { readonly name: string; readonly count: Count } | null {
  const end = text.indexOf("%");
  if (end < 0) return null;
  const cells = text.slice(0, end);
  const plain = text.startsWith("|") ? cells.replace(/\*\*|\|/g, " ").replace(/\\(.)/g, "$1") : cells;
  const words = plain.split(" ").filter(Boolean);
  const numbers = words.slice(-columns);
  const name = words.slice(0, -columns).join(" ");
  if (name === "" || numbers.length < columns || numbers.some((word) => !/^\d+(?:\.\d+)?$/.test(word))) return null;
  const [total, missed] = [countOf(numbers[0]), countOf(numbers[1])];
  return missed > total ? null : { name, count: { covered: total - missed, total } };
}

/** Holds the rows against the total, which also counts files that the table leaves out. */
function checked(
  listed: readonly FileCoverage[],
  says: Count | null,
  complete: number,
  end: { readonly path: string; readonly line: number },
): Parsed {
  const held = totalCount(listed);
  if (!says) {
    const problem: Problem = { ...end, code: "truncated", message: "The table has no row TOTAL: it is cut." };
    return { coverage: { files: listed }, problems: [problem] };
  }
  const left = says.total - held.total;
  const isComplete = says.covered - held.covered === left;
  if (left === 0 && isComplete) return { coverage: { files: listed }, problems: [] };
  if (left > 0 && isComplete && complete > 0) {
    const rest = totalsOfFile(`(${complete} files skipped due to complete coverage)`, {
      lines: { covered: left, total: left },
    });
    return { coverage: { files: [...listed, rest] }, problems: [] };
  }
  const message = `The table says that ${says.covered} of ${says.total} statements ran; its rows add up to ${held.covered} of ${held.total}.`;
  return { coverage: { files: listed }, problems: [{ path: end.path, code: "disagreement", message }] };
}
