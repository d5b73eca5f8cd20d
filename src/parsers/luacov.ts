import type { Parsed } from "../core/problem.js";
import { addHits, type FileTable, hitCount, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { keeper } from "./text.js";

/** LuaCov's default report: each file's source below its name, with a hit count or `**0` in front of lines of code. */
export const luacov: Parser = {
  format: "luacov",
  recognise: (head) => /^={78}\r?\n[^\r\n]+\r?\n={78}\r?\n/.test(head),
  parse: parseLuacov,
};

const RULE = /^={78}$/;

async function parseLuacov(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const keep = keeper();
  let file: FileTable | null = null;
  let number = 0;
  let total = 0;
  let isSummary = false;
  let isWhole = false;
  /** The name between two rules, while the second one is still to come. */
  let name: string | null = null;
  let afterRule = false;
  for await (const text of lines(source)) {
    total++;
    if (RULE.test(text)) {
      if (name !== null) {
        isSummary = name === "Summary";
        file = isSummary ? null : tableOf(files, keep(name));
        number = 0;
        name = null;
      } else afterRule = true;
    } else if (afterRule) {
      name = text.trim();
      afterRule = false;
    } else if (isSummary) {
      isWhole ||= /^Total\s+\d+\s+\d+\s+[\d.]+%/.test(text);
    } else if (file) {
      number++;
      const [, hits] = /^\s*(\*+0|\d+)(?:\s|$)/.exec(text) ?? [];
      if (hits !== undefined) addHits(file.lines, number, hits.startsWith("*") ? 0 : hitCount(hits));
    }
  }
  const coverage = { files: toFiles(files) };
  if (isWhole) return { coverage, problems: [] };
  const message = "The report has no summary with a total: it is cut.";
  return { coverage, problems: [{ path: source.path, code: "truncated", message, line: total }] };
}
