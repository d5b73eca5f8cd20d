import { type Count, totalCount } from "../core/coverage.js";
import type { Parsed, Problem } from "../core/problem.js";
import { addHits, countOf, type FileTable, hitCount, isLine, keepMost, tableOf, toFiles } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { keeper } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/**
 * JaCoCo XML (https://www.jacoco.org/jacoco/trunk/coverage/report.dtd), which Kover writes too. Lines come from the
 * source files; counters are not trusted, as aggregate reports hold those of parts that are not there.
 */
export const jacoco: Parser = {
  format: "jacoco",
  recognise: (head) => {
    const root = rootElement(head);
    if (root === "project") return /antlib:org\.jacoco\.ant/.test(head);
    return root === "report" && (/-\/\/JACOCO\/\//.test(head) || /<(?:sessioninfo|package|group)\b/.test(head));
  },
  parse: parseJacoco,
};

async function parseJacoco(source: Source): Promise<Parsed> {
  const reader = new JacocoReader();
  const fault = await readXml(source, ["report", "project"], reader);
  if (fault) return { problems: [fault] };
  const files = toFiles(reader.files);
  const problems: Problem[] = [];
  const problem = (code: Problem["code"], message: string) => problems.push({ path: source.path, code, message });
  const held = totalCount(files);
  const says = reader.says;
  if (reader.isBuildFile) {
    problem(
      "incomplete",
      "This is an Ant build file that runs JaCoCo, not a report: read the file of its <xml destfile>.",
    );
  } else if (says && (says.covered !== held.covered || says.total !== held.total)) {
    const found = `its source files hold ${held.covered} of ${held.total}`;
    problem("disagreement", `The report says that ${says.covered} of ${says.total} lines ran, and ${found}.`);
  } else if (held.total === 0 && reader.hasInstructions) {
    problem("disagreement", "The report counts instructions, and no line: the classes have no debug information.");
  }
  return { coverage: { files }, problems };
}

const PARTS = new Set(["group", "package", "class", "method", "sourcefile"]);

class JacocoReader {
  readonly files = new Map<string, FileTable>();
  /** Lines by the counter of the whole report. */
  says: Count | null = null;
  hasInstructions = false;
  isBuildFile = false;
  readonly #keep = keeper();
  readonly #open: string[] = [];
  #package = "";
  #class: { readonly name: string; readonly file: FileTable } | null = null;
  #method = "";
  #source: FileTable | null = null;

  open(name: string, attributes: Attributes): boolean {
    if (name === "line") this.#line(attributes);
    else if (name === "counter") this.#counter(attributes);
    else if (name === "project") this.isBuildFile = true;
    if (!PARTS.has(name)) return false;
    this.#open.push(name);
    if (name === "package") this.#package = attributes.name ?? "";
    else if (name === "sourcefile") this.#source = tableOf(this.files, this.#path(attributes.name));
    else if (name === "class" && attributes.sourcefilename !== undefined) {
      const file = tableOf(this.files, this.#path(attributes.sourcefilename));
      this.#class = { name: attributes.name ?? "", file };
    } else if (name === "method") this.#method = `${attributes.name ?? ""}${attributes.desc ?? ""}`;
    return false;
  }

  #path(name = ""): string {
    return this.#keep(this.#package === "" ? name : `${this.#package}/${name}`);
  }

  #line(attributes: Attributes): void {
    const line = Number(attributes.nr);
    if (!this.#source || !isLine(line)) return;
    addHits(this.#source.lines, line, hitCount(attributes.ci));
    const [covered, missed] = [countOf(attributes.cb), countOf(attributes.mb)];
    if (covered + missed > 0) keepMost(this.#source.branches, line, { covered, total: covered + missed });
  }

  #counter({ type, covered, missed }: Attributes): void {
    const place = this.#open.at(-1);
    const count = { covered: countOf(covered), total: countOf(covered) + countOf(missed) };
    if (type === "INSTRUCTION") this.hasInstructions ||= count.total > 0;
    else if (type === "LINE" && place === undefined) this.says = count;
    else if (type === "METHOD" && place === "method" && this.#class) {
      addHits(this.#class.file.functions, this.#keep(`${this.#class.name}.${this.#method}`), count.covered);
    }
  }

  close(name: string): void {
    if (!PARTS.has(name)) return;
    this.#open.pop();
    if (name === "package") this.#package = "";
    else if (name === "class") this.#class = null;
    else if (name === "sourcefile") this.#source = null;
  }
}
