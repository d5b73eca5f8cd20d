import type { Parsed } from "../core/problem.js";
import { addHits, coverSpan, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** OpenCover XML, as OpenCover, coverlet and AltCover write it. A sequence point may span lines; its visits count on each. */
export const opencover: Parser = {
  format: "opencover",
  recognise: (head) => rootElement(head) === "CoverageSession",
  parse: parseOpencover,
};

async function parseOpencover(source: Source): Promise<Parsed> {
  const reader = new OpencoverReader();
  const problem = await readXml(source, ["CoverageSession"], reader);
  return problem ? { problems: [problem] } : { coverage: { files: toFiles(reader.files) }, problems: [] };
}

/** Compilers mark code that has no line with this number. */
const HIDDEN = 0xfeefee;

class OpencoverReader {
  readonly files = new Map<string, FileTable>();
  readonly #keep = keeper();
  /** Files of the open module by their number. */
  #numbered = new Map<string, string>();
  #method: { name: string; file: string | undefined; ran: boolean; hasPoints: boolean } | null = null;

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "Module":
        this.#numbered = new Map();
        break;
      case "File":
        this.#numbered.set(attributes.uid ?? "", this.#keep(attributes.fullPath ?? ""));
        break;
      case "Method":
        this.#method = { name: "", file: undefined, ran: false, hasPoints: false };
        break;
      case "FileRef":
        if (this.#method) this.#method.file = attributes.uid;
        break;
      case "SequencePoint":
        this.#sequencePoint(attributes);
        break;
      case "BranchPoint":
        this.#branchPoint(attributes);
        break;
    }
    return name === "Name" && this.#method !== null;
  }

  #table(attributes: Attributes): FileTable | null {
    const path = this.#numbered.get(attributes.fileid ?? this.#method?.file ?? "");
    return path === undefined || path === "" ? null : tableOf(this.files, path);
  }

  #sequencePoint(attributes: Attributes): void {
    const line = Number(attributes.sl);
    const table = this.#table(attributes);
    if (!table || !isLine(line) || line === HIDDEN) return;
    const hits = hitCount(attributes.vc);
    coverSpan(table.lines, line, Number(attributes.el ?? line), hits);
    if (!this.#method) return;
    this.#method.hasPoints = true;
    this.#method.ran ||= hits > 0;
  }

  #branchPoint(attributes: Attributes): void {
    const table = this.#table(attributes);
    const line = Number(attributes.sl);
    if (!table || !isLine(line) || line === HIDDEN) return;
    const key = `${line}:${attributes.offset}:${attributes.path}:${this.#method?.name}`;
    keepMost(table.branches, this.#keep(key), { covered: hitCount(attributes.vc) > 0 ? 1 : 0, total: 1 });
  }

  close(name: string, text: string): void {
    if (!this.#method) return;
    if (name === "Name") this.#method.name ||= text.trim();
    if (name !== "Method") return;
    const { file, hasPoints, ran } = this.#method;
    const path = this.#numbered.get(file ?? "");
    if (path !== undefined && hasPoints) {
      addHits(tableOf(this.files, path).functions, this.#keep(this.#method.name), ran ? 1 : 0);
    }
    this.#method = null;
  }
}
