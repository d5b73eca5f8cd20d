import type { Count, FileCoverage } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject } from "./json-values.js";
import { addHits, type FileTable, keepMost, tableOf, toFile, totalsOfFile } from "./line-table.js";
import { coverSegments } from "./llvm-segments.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";

/**
 * `llvm-cov export` (JSON, also of `cargo llvm-cov --json` and `swift test`). Lines are worked out from the segments of
 * each file; with `-summary-only` there are none, and a file has totals only.
 */
export const llvmCov: Parser = {
  format: "llvm-cov",
  recognise: (head) =>
    head.startsWith("{") &&
    (/"type"\s*:\s*"llvm\.coverage\.json\.export"/.test(head) ||
      /^\{[^[]{0,2000}?"data"\s*:\s*\[\s*\{\s*"(?:files|functions|totals)"\s*:/.test(head)),
  parse: parseLlvmCov,
};

const paths = ["$.type", "$.data.*.files.*", "$.data.*.functions.*"];

async function parseLlvmCov(source: Source): Promise<Parsed> {
  const tables = new Map<string, FileTable>();
  const summaries = new Map<string, FileCoverage>();
  const keep = keeper();
  let type: string | undefined;
  let wrong: string | null = null;
  const fault = await readJson(source, paths, ({ keys, value }) => {
    if (keys[0] === "type") type = textOf(value);
    else if (keys[2] === "functions") takeFunction(tables, value, keep);
    else wrong ??= takeFile(tables, summaries, value, keep);
  });
  if (fault) return { problems: [fault] };
  const problem = (code: Problem["code"], message: string) => ({ path: source.path, code, message });
  if (type !== "llvm.coverage.json.export") {
    return { problems: [problem("malformed", 'The document has not the type "llvm.coverage.json.export".')] };
  }
  if (wrong !== null) return { problems: [problem("malformed", wrong)] };
  // The functions also name files that the export leaves out.
  const exact = [...tables].filter(([, { lines }]) => lines.size > 0).map(([path, table]) => toFile(path, table));
  const files = [...exact, ...[...summaries].filter(([path]) => !tables.get(path)?.lines.size).map(([, file]) => file)];
  return { coverage: { files }, problems: [] };
}

/** Gives what is wrong with the entry, or null. */
function takeFile(
  tables: Map<string, FileTable>,
  summaries: Map<string, FileCoverage>,
  value: unknown,
  keep: (text: string) => string,
): string | null {
  const file = asObject(value);
  const path = textOf(file.filename);
  if (path === undefined) return "A file has no name.";
  if (!Array.isArray(file.segments)) {
    const totals = asObject(file.summary);
    const lines = countOf(totals.lines);
    if (!lines) return `The file ${path.slice(0, 200)} has neither segments nor totals.`;
    const [branches, functions] = [countOf(totals.branches), countOf(totals.functions)];
    summaries.set(path, totalsOfFile(path, { lines, branches, functions }));
    return null;
  }
  const table = tableOf(tables, keep(path));
  if (!coverSegments(table.lines, file.segments)) return `The segments of ${path.slice(0, 200)} are no segments.`;
  for (const branch of asList(file.branches).map(asList)) {
    // [line, column, end line, end column, times true, times false, …]
    const ways = [branch[4], branch[5]].map((hits) => numberOf(hits) ?? 0);
    const covered = ways.filter((hits) => hits > 0).length;
    keepMost(table.branches, branch.slice(0, 4).join(":"), { covered, total: 2 });
  }
  return null;
}

function takeFunction(tables: Map<string, FileTable>, value: unknown, keep: (text: string) => string): void {
  const { filenames, regions, count } = asObject(value);
  const path = textOf(asList(filenames)[0]);
  const start = asList(asList(regions)[0]);
  // Instances of a generic function begin at the same place.
  if (path !== undefined)
    addHits(tableOf(tables, keep(path)).functions, `${start[0]}:${start[1]}`, numberOf(count) ?? 0);
}

function countOf(value: unknown): Count | null {
  const { covered, count } = asObject(value);
  const [ran, all] = [numberOf(covered), numberOf(count)];
  return ran === undefined || all === undefined || ran < 0 || ran > all ? null : { covered: ran, total: all };
}
