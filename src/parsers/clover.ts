import type { Parsed, Problem } from "../core/problem.js";
import { addHits, countOf, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/**
 * Clover XML (https://openclover.org), as OpenClover, PHPUnit and istanbul write it. Counted are lines with a statement
 * or a condition; lines of type `method` are declarations.
 */
export const clover: Parser = {
  format: "clover",
  // Cobertura and SonarQube have the same root element.
  recognise: (head) =>
    rootElement(head) === "coverage" && /<(?:test)?project\b/.test(head) && !/\sline-rate=/.test(head),
  parse: parseClover,
};

async function parseClover(source: Source): Promise<Parsed> {
  const reader = new CloverReader();
  const problem = await readXml(source, ["coverage"], reader);
  if (problem) return { problems: [problem] };
  const problems: Problem[] = [];
  if (reader.stated > reader.held) {
    const message = `The report says ${reader.stated} statements, and holds ${reader.held}: is a part of it missing?`;
    problems.push({ path: source.path, code: "disagreement", message });
  }
  return { coverage: { files: toFiles(reader.files) }, problems };
}

class CloverReader {
  readonly files = new Map<string, FileTable>();
  /** Statements by the totals of the projects, and those that are there. */
  stated = 0;
  held = 0;
  readonly #keep = keeper();
  #file: FileTable | null = null;
  /** How many packages, files and classes are open: the metrics outside of them are the project's. */
  #depth = 0;

  open(name: string, attributes: Attributes): boolean {
    if (name === "line") this.#line(attributes);
    else if (name === "metrics" && this.#depth === 0) this.stated += hitCount(attributes.statements);
    else if (isPart(name)) this.#depth++;
    if (name === "file") this.#file = tableOf(this.files, this.#keep(attributes.path || attributes.name || ""));
    return false;
  }

  #line(attributes: Attributes): void {
    const line = Number(attributes.num);
    if (!this.#file || !isLine(line)) return;
    const hits = hitCount(attributes.count);
    if (attributes.type === "method") {
      const name = attributes.signature ?? attributes.name ?? "";
      addHits(this.#file.functions, this.#keep(`${line}:${name}`), hits);
      return;
    }
    this.held++;
    if (attributes.type !== "cond") {
      addHits(this.#file.lines, line, hits);
      return;
    }
    const [yes, no] = [countOf(attributes.truecount), countOf(attributes.falsecount)];
    // OpenClover tells how often either way was taken; istanbul how many branches ran and how many did not.
    const isIstanbul = attributes.count !== undefined;
    addHits(this.#file.lines, line, isIstanbul ? hits : yes + no);
    const branches = isIstanbul
      ? { covered: yes, total: yes + no }
      : { covered: Number(yes > 0) + Number(no > 0), total: 2 };
    keepMost(this.#file.branches, line, branches);
  }

  close(name: string): void {
    if (isPart(name)) this.#depth--;
    if (name === "file") this.#file = null;
  }
}

function isPart(name: string): boolean {
  return name === "package" || name === "file" || name === "class";
}
