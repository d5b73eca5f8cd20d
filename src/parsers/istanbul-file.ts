import { isObject, numberOf } from "./json-lines.js";
import { asList, asObject, asPlace } from "./json-values.js";
import { addHits, coverSpan, type FileTable, hitCount, keepMost, tableOf } from "./line-table.js";

/**
 * Takes one file's coverage as istanbul's library holds it (`FileCoverageData`), as it stands in `coverage-final.json`
 * and in jest's own results. A line counts if a statement starts on it. False if the value is none.
 */
export function takeIstanbulFile(files: Map<string, FileTable>, key: string, value: unknown): boolean {
  // Older nyc wraps it.
  const outer = asObject(value);
  const data = isObject(outer.data) ? outer.data : outer;
  if (!isObject(data.statementMap) || !isObject(data.s)) return false;
  const path = typeof data.path === "string" && data.path !== "" ? data.path : key;
  const table = tableOf(files, path);
  for (const [id, place] of Object.entries(data.statementMap)) {
    const line = asPlace(asObject(asObject(place).start).line);
    if (line !== undefined) coverSpan(table.lines, line, line, hits(data.s[id]));
  }
  const branches = asObject(data.branchMap);
  for (const [id, ways] of Object.entries(asObject(data.b))) {
    if (!Object.hasOwn(branches, id)) continue;
    const counts = asList(ways).map(hits);
    keepMost(table.branches, id, { covered: counts.filter((count) => count > 0).length, total: counts.length });
  }
  const functions = asObject(data.fnMap);
  for (const [id, count] of Object.entries(asObject(data.f))) {
    if (Object.hasOwn(functions, id)) addHits(table.functions, id, hits(count));
  }
  return true;
}

function hits(value: unknown): number {
  return hitCount(String(numberOf(value) ?? 0));
}
