import { type Count, totalCount } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { isObject, type JsonObject, numberOf } from "./json-lines.js";
import { nothingOf, readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import { addHits, type FileTable, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { bounded } from "./text.js";

/** `coverage json` of coverage.py (https://coverage.readthedocs.io/en/latest/commands/cmd_json.html). */
export const coveragePyJson: Parser = {
  format: "coverage-py",
  recognise: (head) =>
    head.startsWith("{") &&
    /"meta"\s*:\s*\{/.test(head) &&
    /"(?:executed_lines|branch_coverage|covered_lines)"\s*:/.test(head),
  parse: parseCoveragePy,
};

async function parseCoveragePy(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const problems: Problem[] = [];
  let says: Count | null = null;
  const fault = await readJson(source, ["$.totals", "$.files.*"], ({ keys, value }) => {
    const entry = asObject(value);
    if (keys[0] === "totals") {
      says = { covered: numberOf(entry.covered_lines) ?? 0, total: numberOf(entry.num_statements) ?? 0 };
    } else if (Array.isArray(entry.executed_lines) && Array.isArray(entry.missing_lines)) {
      takeFile(tableOf(files, String(keys[1])), entry);
    } else {
      const message = `The entry "${bounded(String(keys[1]), 200)}" holds no lines.`;
      problems.push({ path: source.path, code: "malformed", message });
    }
  });
  if (fault) return { problems: [fault] };
  const held = toFiles(files);
  if (!says && held.length === 0) problems.push(nothingOf(source, "coverage of coverage.py"));
  const stated: Count = says ?? totalCount(held);
  if (problems.length === 0 && stated.total !== totalCount(held).total) {
    const message = `The report says ${stated.total} statements, and its files hold ${totalCount(held).total}.`;
    problems.push({ path: source.path, code: "disagreement", message });
  }
  return { coverage: { files: held }, problems: problems.slice(0, 1) };
}

function takeFile(table: FileTable, entry: JsonObject): void {
  addLines(table, entry.executed_lines, 1);
  addLines(table, entry.missing_lines, 0);
  // A branch is a jump from a line to a line; below 0 is the end of the function.
  const jumps = [
    ...asList(entry.executed_branches).map((jump) => ({ jump, covered: 1 })),
    ...asList(entry.missing_branches).map((jump) => ({ jump, covered: 0 })),
  ];
  for (const { jump, covered } of jumps) {
    keepMost(table.branches, asList(jump).join("→"), { covered, total: 1 });
  }
  for (const [name, region] of Object.entries(asObject(entry.functions))) {
    // The region without a name is the module itself.
    if (name === "" || !isObject(region)) continue;
    addHits(table.functions, name, asList(region.executed_lines).length > 0 ? 1 : 0);
  }
}

function addLines(table: FileTable, lines: unknown, hits: number): void {
  for (const item of asList(lines)) {
    const line = asPlace(item);
    if (line !== undefined) addHits(table.lines, line, hits);
  }
}
