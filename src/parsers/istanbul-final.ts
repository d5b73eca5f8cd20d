import type { Parsed, Problem } from "../core/problem.js";
import { takeIstanbulFile } from "./istanbul-file.js";
import { nothingOf, readJson } from "./json-stream.js";
import { type FileTable, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { bounded } from "./text.js";

/** `coverage-final.json` of istanbul, nyc, jest and vitest: one entry a file. */
export const istanbulFinal: Parser = {
  format: "istanbul",
  recognise: (head) => head.startsWith("{") && /"statementMap"\s*:/.test(head) && !/"num\w+TestSuites"\s*:/.test(head),
  parse: parseIstanbul,
};

async function parseIstanbul(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const problems: Problem[] = [];
  const fault = await readJson(source, ["$.*"], ({ keys, value }) => {
    const key = String(keys[0]);
    if (takeIstanbulFile(files, key, value)) return;
    const message = `The entry "${bounded(key, 200)}" is no coverage of a file.`;
    problems.push({ path: source.path, code: "malformed", message });
  });
  if (fault) return { problems: [fault] };
  // Of a run without any covered file there is an empty object, which says nothing.
  if (files.size === 0) problems.push(nothingOf(source, "coverage of any file"));
  return { coverage: { files: toFiles(files) }, problems: problems.slice(0, 1) };
}
