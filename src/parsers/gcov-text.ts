import type { Parsed } from "../core/problem.js";
import { addHits, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { keeper } from "./text.js";

/** `*.gcov` of gcov: the source with a count in front of each line; with `--stdout` one file after the other. */
export const gcovText: Parser = {
  format: "gcov",
  recognise: (head) => /^-:\s+0:(?:Source|Graph|Data):/.test(head),
  parse: parseGcov,
};

const RECORD = /^\s*(-|#####|=====|%%%%%|\$\$\$\$\$|\d[\d.]*[kMGTPEZY]?)\*?:\s*(\d+):/;

async function parseGcov(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const keep = keeper();
  let file: FileTable | null = null;
  let line = 0;
  let branch = 0;
  let total = 0;
  const { watched, ending } = watchEnd(source);
  for await (const text of lines(watched)) {
    total++;
    const record = RECORD.exec(text);
    if (!record) {
      if (file) branch += detail(file, text, line, branch);
      continue;
    }
    const [all, count = "", number] = record;
    line = Number(number);
    branch = 0;
    if (line === 0) {
      const name = /^Source:(.+)/.exec(text.slice(all.length))?.[1];
      if (name !== undefined) file = tableOf(files, keep(name.trim()));
    } else if (file && isLine(line) && count !== "-") {
      addHits(file.lines, line, hits(count));
    }
  }
  if (files.size === 0) {
    const message = "The file names no source (0:Source:).";
    return { problems: [{ path: source.path, code: "malformed", message }] };
  }
  const coverage = { files: toFiles(files) };
  if (ending() === "\n") return { coverage, problems: [] };
  const message = "The last line has no end: the file is cut.";
  return { coverage, problems: [{ path: source.path, code: "truncated", message, line: total }] };
}

/** The same source, and its last character once it was read. */
function watchEnd(source: Source): { readonly watched: Source; readonly ending: () => string } {
  let last = "";
  const text = async function* () {
    for await (const chunk of source.text()) {
      if (chunk !== "") last = chunk.slice(-1);
      yield chunk;
    }
  };
  return { watched: { path: source.path, text }, ending: () => last };
}

/** A line below the one that it is about; gives 1 if it is a branch. */
function detail(file: FileTable, text: string, line: number, index: number): number {
  const called = /^function (.+) called (\S+) returned /.exec(text);
  if (called) addHits(file.functions, called[1] ?? "", hits(called[2] ?? ""));
  if (!text.startsWith("branch ")) return 0;
  const covered = /^branch\s+\d+ taken 0%?(?: |$)|never executed/.test(text) ? 0 : 1;
  keepMost(file.branches, `${line}:${index}`, { covered, total: 1 });
  return 1;
}

/** `12`, `1.2k` with `--human-readable`; marks of a line that never ran. */
function hits(text: string): number {
  const [, digits, unit = ""] = /^([\d.]+)([kMGTPEZY]?)/.exec(text) ?? [];
  return hitCount(digits ?? "0") * (unit === "" ? 1 : 1000);
}
