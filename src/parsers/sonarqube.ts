import type { Parsed } from "../core/problem.js";
import { addHits, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** SonarQube's generic coverage (https://docs.sonarsource.com, "Generic test data"). */
export const sonarqube: Parser = {
  format: "sonarqube",
  // Cobertura and Clover have the same root element.
  recognise: (head) =>
    rootElement(head) === "coverage" &&
    (/<lineToCover\b/.test(head) || /<coverage\s+version=["']1["']\s*(?:\/>|>\s*<(?:file\b|\/coverage))/.test(head)),
  parse: parseSonarqube,
};

async function parseSonarqube(source: Source): Promise<Parsed> {
  const reader = new SonarqubeReader();
  const problem = await readXml(source, ["coverage"], reader);
  return problem ? { problems: [problem] } : { coverage: { files: toFiles(reader.files) }, problems: [] };
}

class SonarqubeReader {
  readonly files = new Map<string, FileTable>();
  readonly #keep = keeper();
  #file: FileTable | null = null;

  open(name: string, attributes: Attributes): boolean {
    if (name === "file") this.#file = tableOf(this.files, this.#keep(attributes.path ?? ""));
    const line = Number(attributes.lineNumber);
    if (name !== "lineToCover" || !this.#file || !isLine(line)) return false;
    addHits(this.#file.lines, line, attributes.covered === "true" ? 1 : 0);
    const total = hitCount(attributes.branchesToCover);
    if (total > 0) {
      keepMost(this.#file.branches, line, { covered: Math.min(total, hitCount(attributes.coveredBranches)), total });
    }
    return false;
  }

  close(name: string): void {
    if (name === "file") this.#file = null;
  }
}
