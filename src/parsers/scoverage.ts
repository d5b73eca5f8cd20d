import type { Parsed } from "../core/problem.js";
import { addHits, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** scoverage XML (Scala). A line counts if a statement that is not ignored begins on it. */
export const scoverage: Parser = {
  format: "scoverage",
  recognise: (head) => rootElement(head) === "scoverage",
  parse: parseScoverage,
};

async function parseScoverage(source: Source): Promise<Parsed> {
  const reader = new ScoverageReader();
  const problem = await readXml(source, ["scoverage"], reader);
  return problem ? { problems: [problem] } : { coverage: { files: toFiles(reader.files) }, problems: [] };
}

class ScoverageReader {
  readonly files = new Map<string, FileTable>();
  readonly #keep = keeper();
  #class = "";

  open(name: string, attributes: Attributes): boolean {
    if (name === "class") this.#class = attributes.filename ?? "";
    else if (name === "statement") this.#statement(attributes);
    return false;
  }

  #statement(attributes: Attributes): void {
    const line = Number(attributes.line);
    const path = attributes.source || this.#class;
    if (path === "" || !isLine(line) || attributes.ignored === "true") return;
    const table = tableOf(this.files, this.#keep(path));
    const hits = hitCount(attributes["invocation-count"]);
    addHits(table.lines, line, hits);
    if (attributes.branch === "true") {
      const key = this.#keep(`${attributes.start}:${attributes.end}`);
      keepMost(table.branches, key, { covered: hits > 0 ? 1 : 0, total: 1 });
    }
    const method = this.#keep(`${attributes["full-class-name"] ?? ""}.${attributes.method ?? ""}`);
    addHits(table.functions, method, hits);
  }
}
