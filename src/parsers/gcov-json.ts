import type { Parsed, Problem } from "../core/problem.js";
import { isObject, numberOf, textOf } from "./json-lines.js";
import { nothingOf, readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import { addHits, type FileTable, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { bounded, keeper } from "./text.js";

/**
 * `gcov --json-format` (GCC 9 and later; one document an object file, one after the other with `--stdout`) and `gcovr
 * --json`, which has the same files, functions and lines.
 */
export const gcovJson: Parser = {
  format: "gcov-json",
  recognise: (head) =>
    head.startsWith("{") &&
    (/"gcovr\/format_version"\s*:/.test(head) ||
      (/"(?:gcc_version|data_file|current_working_directory)"\s*:/.test(head) && /"files"\s*:\s*\[/.test(head)) ||
      (/"files"\s*:\s*\[/.test(head) && /"line_number"\s*:/.test(head) && /"unexecuted_block"\s*:/.test(head))),
  parse: parseGcov,
};

async function parseGcov(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const folders = new Set<string>();
  const problems: Problem[] = [];
  const keep = keeper();
  const take = (value: unknown) => {
    const file = asObject(value);
    const path = textOf(file.file);
    if (path !== undefined && Array.isArray(file.lines)) takeFile(tableOf(files, keep(path)), file);
    else {
      const message = `The file ${bounded(path ?? "without a name", 200)} holds no lines.`;
      problems.push({ path: source.path, code: "malformed", message });
    }
  };
  let isOurs = false;
  const paths = ["$.gcc_version", "$.gcovr/format_version", "$.current_working_directory", "$.files.*"];
  const read = ({ keys, value }: { readonly keys: readonly (string | number)[]; readonly value: unknown }) => {
    isOurs = true;
    if (keys[0] === "files") take(value);
    else if (keys[0] === "current_working_directory" && typeof value === "string") folders.add(value);
  };
  const fault = await readJson(source, paths, read, { many: true });
  if (fault) return { problems: [fault] };
  if (!isOurs) problems.push(nothingOf(source, "coverage of gcov's"));
  const sources = folders.size > 0 ? { sources: [...folders] } : {};
  return { coverage: { files: toFiles(files), ...sources }, problems: problems.slice(0, 1) };
}

function takeFile(table: FileTable, file: Readonly<Record<string, unknown>>): void {
  const seen = new Map<number, number>();
  for (const item of asList(file.lines)) {
    if (!isObject(item) || item["gcovr/noncode"] === true || item["gcovr/excluded"] === true) continue;
    const line = asPlace(item.line_number);
    const hits = numberOf(item.count);
    if (line === undefined || hits === undefined) continue;
    addHits(table.lines, line, Math.max(0, hits));
    // A template's line comes once for each instance, each with branches of its own.
    const instance = seen.get(line) ?? 0;
    seen.set(line, instance + 1);
    for (const [index, branch] of asList(item.branches).entries()) {
      if (asObject(branch)["gcovr/excluded"] === true) continue;
      const covered = (numberOf(asObject(branch).count) ?? 0) > 0 ? 1 : 0;
      keepMost(table.branches, `${line}:${instance}:${index}`, { covered, total: 1 });
    }
  }
  for (const item of asList(file.functions)) {
    const { name, demangled_name, lineno, execution_count } = asObject(item);
    const key = `${asPlace(lineno) ?? ""}:${textOf(name) ?? textOf(demangled_name) ?? ""}`;
    addHits(table.functions, key, Math.max(0, numberOf(execution_count) ?? 0));
  }
}
