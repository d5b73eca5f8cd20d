import type { Parsed, Problem } from "../core/problem.js";
import { isObject, numberOf, textOf } from "./json-lines.js";
import { nothingOf, readJson } from "./json-stream.js";
import { asList, asObject } from "./json-values.js";
import { addHits, type FileTable, hitCount, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { bounded } from "./text.js";

/**
 * SimpleCov: `.resultset.json` with the results of one or more test suites, `coverage.json` of simplecov_json_formatter,
 * and that of the older simplecov-json. Lines are lists with an item a line, null where there is no code.
 */
export const simplecov: Parser = {
  format: "simplecov",
  recognise: (head) =>
    head.startsWith("{") &&
    (/^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*(?:"timestamp"\s*:\s*[\d.eE+]+\s*,\s*)?"coverage"\s*:\s*\{/.test(head) ||
      /"simplecov_version"\s*:/.test(head) ||
      /"command_name"\s*:[^{[]*"files"\s*:\s*\[\s*\{\s*"filename"\s*:/.test(head)),
  parse: parseSimplecov,
};

/** Besides the files' lines, what every document of the three kinds has. */
const paths = ["$.*.coverage.*", "$.coverage.*", "$.files.*", "$.*.timestamp", "$.meta", "$.command_name"];

async function parseSimplecov(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const problems: Problem[] = [];
  let isOurs = false;
  const fault = await readJson(source, paths, ({ keys, value }) => {
    isOurs = true;
    if (!keys.includes("coverage") && keys[0] !== "files") return;
    const entry = asObject(value);
    const path = textOf(entry.filename) ?? String(keys.at(-1));
    if (takeFile(files, path, keys[0] === "files" ? entry.coverage : value)) return;
    const message = `The entry "${bounded(path, 200)}" holds no lines.`;
    problems.push({ path: source.path, code: "malformed", message });
  });
  if (fault) return { problems: [fault] };
  if (!isOurs) problems.push(nothingOf(source, "result of SimpleCov's"));
  return { coverage: { files: toFiles(files) }, problems: problems.slice(0, 1) };
}

/** False if the value holds no lines. */
function takeFile(files: Map<string, FileTable>, path: string, value: unknown): boolean {
  const entry = asObject(value);
  const lines = Array.isArray(value) ? value : entry.lines;
  if (!Array.isArray(lines)) return false;
  const table = tableOf(files, path);
  for (const [index, item] of lines.entries()) {
    // Besides null there is "ignored", for lines between `:nocov:` marks.
    const hits = numberOf(item);
    if (hits !== undefined) addHits(table.lines, index + 1, hitCount(String(hits)));
  }
  takeBranches(table, entry.branches);
  takeMethods(table, entry.methods);
  return true;
}

/** A result set has `{condition: {branch: hits}}`, the formatter a list of branches with their hits. */
function takeBranches(table: FileTable, value: unknown): void {
  for (const [index, item] of asList(value).entries()) {
    const branch = asObject(item);
    const hits = numberOf(branch.coverage);
    const key = `${index}:${branch.type}:${branch.start_line}:${branch.end_line}`;
    if (hits !== undefined) keepMost(table.branches, key, { covered: hits > 0 ? 1 : 0, total: 1 });
  }
  for (const [condition, branches] of Object.entries(asObject(value))) {
    for (const [branch, hits] of Object.entries(asObject(branches))) {
      keepMost(table.branches, `${condition} ${branch}`, { covered: (numberOf(hits) ?? 0) > 0 ? 1 : 0, total: 1 });
    }
  }
}

/** A result set has `{method: hits}`, the formatter a list. */
function takeMethods(table: FileTable, value: unknown): void {
  for (const item of asList(value)) {
    const { name, coverage, start_line: line } = asObject(item);
    if (numberOf(coverage) !== undefined) addHits(table.functions, `${line}:${textOf(name)}`, numberOf(coverage) ?? 0);
  }
  if (!isObject(value)) return;
  for (const [method, hits] of Object.entries(value)) addHits(table.functions, method, numberOf(hits) ?? 0);
}
