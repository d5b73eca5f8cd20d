import type { Parsed } from "../core/problem.js";
import { coverSpan, type FileTable, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** JetBrains dotCover's `DetailedXML`: statements with the lines that they span. Its plain `XML` has totals of types only. */
export const dotcover: Parser = {
  format: "dotcover",
  recognise: (head) => rootElement(head) === "Root" && /\s(?:DotCoverVersion|CoveredStatements)=/.test(head),
  parse: parseDotcover,
};

async function parseDotcover(source: Source): Promise<Parsed> {
  const reader = new DotcoverReader();
  const problem = await readXml(source, ["Root"], reader);
  if (problem) return { problems: [problem] };
  const coverage = { files: toFiles(reader.files) };
  if (coverage.files.length === 0 && reader.says > 0) {
    const message = `The report counts ${reader.says} statements, and holds none: dotCover's report type must be DetailedXML.`;
    return { coverage, problems: [{ path: source.path, code: "incomplete", message }] };
  }
  return { coverage, problems: [] };
}

class DotcoverReader {
  readonly files = new Map<string, FileTable>();
  /** Statements by the root's attribute. */
  says = 0;
  readonly #keep = keeper();
  readonly #numbered = new Map<string, string>();

  open(name: string, attributes: Attributes): boolean {
    if (name === "Root") this.says = Number(attributes.TotalStatements ?? 0);
    else if (name === "File") this.#numbered.set(attributes.Index ?? "", this.#keep(attributes.Name ?? ""));
    else if (name === "Statement") {
      const path = this.#numbered.get(attributes.FileIndex ?? "");
      const from = Number(attributes.Line);
      const hits = /^true$/i.test(attributes.Covered ?? "") ? 1 : 0;
      if (path !== undefined)
        coverSpan(tableOf(this.files, path).lines, from, Number(attributes.EndLine ?? from), hits);
    }
    return false;
  }
}
