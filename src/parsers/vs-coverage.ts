import type { Parsed, Problem } from "../core/problem.js";
import { coverSpan, type FileTable, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** XML of Visual Studio's dynamic code coverage (`dotnet-coverage merge -f xml`, `CodeCoverage.exe analyze`). */
export const vsCoverage: Parser = {
  format: "vs-coverage",
  recognise: (head) => rootElement(head) === "results" && /<(?:modules|module|skipped_modules)\b/.test(head),
  parse: parseVsCoverage,
};

async function parseVsCoverage(source: Source): Promise<Parsed> {
  const reader = new VsCoverageReader();
  const problem = await readXml(source, ["results"], reader);
  if (problem) return { problems: [problem] };
  const problems: Problem[] = [];
  if (reader.astray > 0) {
    const message = `${reader.astray} source files have lines, and no name: they were left out.`;
    problems.push({ path: source.path, code: "disagreement", message });
  }
  return { coverage: { files: toFiles(reader.files) }, problems };
}

class VsCoverageReader {
  readonly files = new Map<string, FileTable>();
  /** Source files that have ranges, and no name. */
  astray = 0;
  readonly #keep = keeper();
  /** Lines of the open module by the number of their file: a module names its files at its end. */
  #lines = new Map<string, Map<number, number>>();

  open(name: string, attributes: Attributes): boolean {
    if (name === "module") this.#lines = new Map();
    else if (name === "range") this.#range(attributes);
    else if (name === "source_file") {
      const lines = this.#lines.get(attributes.id ?? "");
      this.#lines.delete(attributes.id ?? "");
      const table = tableOf(this.files, this.#keep(attributes.path ?? ""));
      for (const [line, hits] of lines ?? []) coverSpan(table.lines, line, line, hits);
    }
    return false;
  }

  #range(attributes: Attributes): void {
    const id = this.#keep(attributes.source_id ?? "");
    const lines = this.#lines.get(id) ?? new Map<number, number>();
    this.#lines.set(id, lines);
    const from = Number(attributes.start_line);
    const hits = attributes.covered === "yes" || attributes.covered === "partial" ? 1 : 0;
    coverSpan(lines, from, Number(attributes.end_line ?? from), hits);
  }

  close(name: string): void {
    if (name === "module") this.astray += this.#lines.size;
  }
}
