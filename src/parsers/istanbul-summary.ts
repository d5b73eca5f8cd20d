import { type Count, type FileCoverage, totalCount } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { numberOf } from "./json-lines.js";
import { nothingOf, readJson } from "./json-stream.js";
import { asObject } from "./json-values.js";
import { totalsOfFile } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { bounded } from "./text.js";

/** `coverage-summary.json` of istanbul, jest and vitest: how many lines of each file ran, not which. */
export const istanbulSummary: Parser = {
  format: "istanbul-summary",
  recognise: (head) =>
    head.startsWith("{") &&
    /^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"\s*:\s*\{\s*"total"\s*:/.test(head),
  parse: parseSummary,
};

async function parseSummary(source: Source): Promise<Parsed> {
  const files = new Map<string, FileCoverage>();
  let says: Count | null = null;
  const problems: Problem[] = [];
  const problem = (code: Problem["code"], message: string) => problems.push({ path: source.path, code, message });
  const fault = await readJson(source, ["$.*"], ({ keys, value }) => {
    const path = String(keys[0]);
    const entry = asObject(value);
    const lines = countOf(entry.lines);
    if (!lines) problem("malformed", `The entry "${bounded(path, 200)}" holds no count of lines.`);
    else if (path === "total") says = lines;
    else {
      const [branches, functions] = [countOf(entry.branches), countOf(entry.functions)];
      files.set(path, totalsOfFile(path, { lines, branches, functions }));
    }
  });
  if (fault) return { problems: [fault] };
  if (!says && files.size === 0) problems.push(nothingOf(source, "summary of istanbul's"));
  const held = totalCount([...files.values()]);
  const stated: Count = says ?? held;
  if (files.size === 0 && stated.total > 0) problem("incomplete", "The summary holds a total, and no file.");
  else if (stated.total !== held.total || stated.covered !== held.covered) {
    const found = `its files add up to ${held.covered} of ${held.total}`;
    problem("disagreement", `The summary says that ${stated.covered} of ${stated.total} lines ran, and ${found}.`);
  }
  return { coverage: { files: [...files.values()] }, problems };
}

function countOf(value: unknown): Count | null {
  const { covered, total } = asObject(value);
  const [ran, all] = [numberOf(covered), numberOf(total)];
  const isCount = Number.isSafeInteger(ran) && Number.isSafeInteger(all);
  return ran === undefined || all === undefined || !isCount || ran < 0 || ran > all
    ? null
    : { covered: ran, total: all };
}
