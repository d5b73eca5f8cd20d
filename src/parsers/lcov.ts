import type { Parsed, Problem } from "../core/problem.js";
import { addHits, type FileTable, hitCount, isLine } from "./line-table.js";
import { PackedFiles } from "./packed-files.js";
import type { Parser, Source } from "./parser.js";
import { lineBatches } from "./source.js";
import { bounded, keeper } from "./text.js";

/** LCOV trace files (`man geninfo`, "FILES"). Totals (`LF`, `LH` and the like) may be missing or wrong: lines are counted. */
export const lcov: Parser = {
  format: "lcov",
  recognise: (head) => /^(?:TN:|SF:)/.test(head) && /^SF:/m.test(head),
  parse: parseLcov,
};

/** Records of lcov 1 and 2; the first line that is none of them is shown. */
const KNOWN =
  /^(?:TN|SF|VER|FN|FNDA|FNF|FNH|FNL|FNA|BRDA|BRF|BRH|MCDC|MCF|MCH|LF|LH|BA|DCOV):|^end_of_record$|^#|^\s*$/;

async function parseLcov(source: Source): Promise<Parsed> {
  const reader = new LcovReader();
  for await (const batch of lineBatches(source)) for (const line of batch) reader.line(line);
  const { files, isOpen, number, foreign } = reader;
  const problem = (code: Problem["code"], message: string, line?: number) => ({
    path: source.path,
    code,
    message,
    line,
  });
  if (files.size === 0) return { problems: [problem("malformed", "The file holds no LCOV record (SF:).")] };
  const problems: Problem[] = [];
  if (isOpen) problems.push(problem("truncated", "The last record has no end_of_record: the file is cut.", number));
  if (foreign) {
    const message = `This line is no LCOV record and was left out: ${bounded(foreign.text, 120)}`;
    problems.push(problem("disagreement", message, foreign.line));
  }
  return { coverage: { files: files.finish() }, problems };
}

class LcovReader {
  readonly files = new PackedFiles();
  number = 0;
  /** The first line that is no record. */
  foreign: { readonly line: number; readonly text: string } | null = null;
  #file: FileTable | null = null;
  readonly #keep = keeper();

  get isOpen(): boolean {
    return this.#file !== null;
  }

  line(text: string): void {
    this.number++;
    if (text.startsWith("DA:")) {
      if (this.#file) lineRecord(this.#file, text);
    } else if (text.startsWith("SF:")) {
      const path = this.#keep(text.slice(3).trim());
      this.#file = this.files.open(path);
    } else if (text.trimEnd() === "end_of_record") {
      this.#file = null;
    } else if (!KNOWN.test(text)) {
      this.foreign ??= { line: this.number, text: text.trim() };
    } else if (this.#file) {
      record(this.#file, text.trimEnd(), this.#keep);
    }
  }
}

/** `DA:<line>,<hits>[,<checksum>]`; a line that is cut before the hits says nothing. */
function lineRecord(file: FileTable, text: string): void {
  const comma = text.indexOf(",");
  if (comma < 0 || comma === text.length - 1) return;
  const end = text.indexOf(",", comma + 1);
  const line = Number(text.slice(3, comma));
  const hits = text.slice(comma + 1, end < 0 ? undefined : end);
  if (isLine(line)) addHits(file.lines, line, hitCount(hits));
}

function record(file: FileTable, line: string, keep: (text: string) => string): void {
  const colon = line.indexOf(":");
  const rest = line.slice(colon + 1);
  switch (line.slice(0, colon)) {
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
