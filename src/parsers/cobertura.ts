import type { Parsed } from "../core/problem.js";
import { addHits, countOf, type FileTable, hitCount, isLine, keepMost } from "./line-table.js";
import { PackedFiles } from "./packed-files.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/**
 * Cobertura XML (https://github.com/cobertura/cobertura, `coverage-04.dtd`), as coverage.py, pytest-cov, istanbul, gcovr
 * and .NET write it. Counted are unique pairs of file and line: one file occurs in many classes, packages and methods,
 * and the totals of the root are often wrong.
 */
export const cobertura: Parser = {
  format: "cobertura",
  // Clover and SonarQube have the same root element.
  recognise: (head) =>
    rootElement(head) === "coverage" &&
    /\bline-rate=|\blines-valid=|<packages\b/.test(head) &&
    !/<project\b/.test(head),
  parse: parseCobertura,
};

async function parseCobertura(source: Source): Promise<Parsed> {
  const reader = new CoberturaReader();
  const problem = await readXml(source, ["coverage"], reader);
  if (problem) return { problems: [problem] };
  const coverage = {
    files: reader.files.finish(),
    ...(reader.sources.length > 0 ? { sources: reader.sources } : {}),
  };
  const says = Number(reader.linesValid);
  if (says > 0 && coverage.files.every((file) => file.lines.length === 0)) {
    const message = `The report says ${says} lines, but holds none.`;
    return { coverage, problems: [{ path: source.path, code: "disagreement", message }] };
  }
  return { coverage, problems: [] };
}

class CoberturaReader {
  readonly files = new PackedFiles();
  readonly sources: string[] = [];
  linesValid: string | undefined;
  readonly #keep = keeper();
  #file: FileTable | null = null;
  #method: { readonly name: string; ran: boolean; hasLines: boolean } | null = null;

  open(name: string, attributes: Attributes): boolean {
    if (name === "source") return true;
    if (name === "coverage") this.linesValid = attributes["lines-valid"];
    if (name === "class") this.#openClass(attributes);
    else if (name === "method") {
      this.#method = { name: `${attributes.name ?? ""}${attributes.signature ?? ""}`, ran: false, hasLines: false };
    } else if (name === "line") this.#line(attributes);
    return false;
  }

  #openClass(attributes: Attributes): void {
    const path = this.#keep(attributes.filename || attributes.name || "");
    this.#file = this.files.open(path);
  }

  #line(attributes: Attributes): void {
    const line = Number(attributes.number);
    if (!this.#file || !isLine(line)) return;
    const hits = hitCount(attributes.hits);
    if (this.#method) {
      // A class lists the lines of its methods once more.
      this.#method.hasLines = true;
      this.#method.ran ||= hits > 0;
      return;
    }
    addHits(this.#file.lines, line, hits);
    const conditions = attributes["condition-coverage"];
    if (conditions === undefined) return;
    const branches = /\((\d+)\/(\d+)\)/.exec(conditions);
    const [covered, total] = [countOf(branches?.[1]), countOf(branches?.[2])];
    if (branches && covered <= total) keepMost(this.#file.branches, line, { covered, total });
  }

  close(name: string, text: string): void {
    if (name === "source" && text.trim() !== "") this.sources.push(this.#keep(text.trim()));
    else if (name === "method" && this.#method && this.#file) {
      const { hasLines, ran } = this.#method;
      if (hasLines) addHits(this.#file.functions, this.#keep(this.#method.name), ran ? 1 : 0);
      this.#method = null;
    } else if (name === "class" && this.#file) {
      this.#file = null;
    }
  }
}
