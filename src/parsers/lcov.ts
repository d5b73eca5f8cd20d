import type { Parsed, Problem } from "../core/problem.js";
import { addHits, type FileTable, fileTable, hitCount, isLine, toFile } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, keeper } from "./text.js";

/** LCOV trace files (`man geninfo`, "FILES"). Totals (`LF`, `LH` and the like) may be missing or wrong: lines are counted. */
export const lcov: Parser = {
  format: "lcov",
  recognise: (head) => /^(?:TN:|SF:)/.test(head) && /^SF:/m.test(head),
  parse: parseLcov,
};

/** Records of lcov 1 and 2; the first line that is none of them is shown. */
const KNOWN =
  /^(?:TN|SF|VER|FN|FNDA|FNF|FNH|FNL|FNA|BRDA|BRF|BRH|MCDC|MCF|MCH|DA|LF|LH|BA|DCOV):|^end_of_record$|^#|^\s*$/;

async function parseLcov(source: Source): Promise<Parsed> {
  const files = new Map<string, FileTable>();
  const keep = keeper();
  let file: FileTable | null = null;
  let number = 0;
  let foreign: Problem | null = null;
  for await (const text of lines(source)) {
    number++;
    const line = text.trimEnd();
    if (line.startsWith("SF:")) {
      const path = keep(line.slice(3).trim());
      file = files.get(path) ?? fileTable();
      files.set(path, file);
    } else if (line === "end_of_record") {
      file = null;
    } else if (file) {
      record(file, line, keep);
    }
    if (!foreign && !KNOWN.test(number === 1 ? line.replace(/^\uFEFF/, "") : line)) {
      foreign = {
        path: source.path,
        code: "disagreement",
        message: `This line is no LCOV record and was left out: ${bounded(line, 120)}`,
        line: number,
      };
    }
  }
  const problems: Problem[] = [];
  if (files.size === 0) {
    return { problems: [{ path: source.path, code: "malformed", message: "The file holds no LCOV record (SF:)." }] };
  }
  if (file) {
    const message = "The last record has no end_of_record: the file is cut.";
    problems.push({ path: source.path, code: "truncated", message, line: number });
  }
  if (foreign) problems.push(foreign);
  return { coverage: { files: [...files].map(([path, table]) => toFile(path, table)) }, problems };
}

function record(file: FileTable, line: string, keep: (text: string) => string): void {
  const colon = line.indexOf(":");
  const rest = line.slice(colon + 1);
  switch (line.slice(0, colon)) {
    case "DA": {
      const [, number, hits] = /^(\d+),([^,]+)/.exec(rest) ?? [];
      if (isLine(Number(number))) addHits(file.lines, Number(number), hitCount(hits));
      break;
    }
    case "BRDA": {
      // `<line>,[e]<block>,<branch>,<taken>`: the branch may be an expression with commas in it.
      const last = rest.lastIndexOf(",");
      const branch = keep(rest.slice(0, last));
      const taken = hitCount(rest.slice(last + 1)) > 0 || file.branches.get(branch)?.covered === 1;
      file.branches.set(branch, { covered: taken ? 1 : 0, total: 1 });
      break;
    }
    // `FN:<line>[,<end>],<name>` and `FNDA:<hits>,<name>`; since lcov 2.2 `FNA:<index>,<hits>,<name>`.
    case "FN":
      addHits(file.functions, keep(rest.replace(/^\d+,(?:\d+,)?/, "")), 0);
      break;
    case "FNDA":
      addHits(file.functions, keep(rest.slice(rest.indexOf(",") + 1)), hitCount(rest.split(",", 1)[0]));
      break;
    case "FNA": {
      const [, hits, ...name] = rest.split(",");
      addHits(file.functions, keep(name.join(",")), hitCount(hits));
      break;
    }
  }
}
