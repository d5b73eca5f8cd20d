import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { changesOf } from "./diff-hunks.js";
import { findingsOrProblems } from "./json-report.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const UNFORMATTED = "Not as the formatter would write it";

/** One hunk while it is read; the counts of its header say where it ends, whatever its lines look like. */
interface Hunk {
  readonly start: number;
  old: number;
  new: number;
  readonly body: string[];
}

/**
 * A unified diff, what formatters print that would change something (`black --diff`, `git diff` after one has run): one
 * finding a hunk, with the change as its fix. A file that changed without lines to show (binary, mode) is one finding.
 */
export const unifiedDiff: Parser = {
  format: "unified-diff",
  emptyIsClean: true,
  recognise: (head) => {
    const text = stripAnsi(head);
    const begins = /^(diff (--git|-\S+|\S+ \S+)|--- |Index: )/.test(text);
    return begins && (/^--- .+\r?\n\+\+\+ .+\r?\n@@ -\d/m.test(text) || text.startsWith("diff --git "));
  },
  parse: async (source) => {
    const reader = new DiffReader();
    for await (const raw of lines(source)) reader.take(stripAnsi(raw));
    reader.finish();
    const message = "The diff ends in the middle of a hunk.";
    const problems: readonly Problem[] = reader.isCut ? [{ path: source.path, code: "truncated", message }] : [];
    return findingsOrProblems(reader.findings, problems);
  },
};

class DiffReader {
  readonly findings: Finding[] = [];
  isCut = false;
  #hunk: Hunk | null = null;
  /** The file of the section, by the header lines that have come so far. */
  #old: string | null = null;
  #path: string | null = null;
  #isGit = false;
  /** A section of git's that has shown nothing yet. */
  #isBare = false;

  take(line: string): void {
    if (this.#hunk && (this.#hunk.old > 0 || this.#hunk.new > 0)) this.#takeBody(this.#hunk, line);
    else if (line.startsWith("\\")) return;
    else this.#takeHeader(line);
  }

  #takeBody(hunk: Hunk, line: string): void {
    if (!line.startsWith("\\")) {
      if (!line.startsWith("+")) hunk.old--;
      if (!line.startsWith("-")) hunk.new--;
    }
    hunk.body.push(line);
    if (hunk.old === 0 && hunk.new === 0) this.#endHunk();
  }

  #takeHeader(line: string): void {
    const [, first, oldCount = "1", , newCount = "1"] = HUNK.exec(line) ?? [];
    if (first !== undefined) {
      this.#isBare = false;
      // A count of 0 puts the hunk behind its line.
      const start = oldCount === "0" ? Number(first) + 1 : Number(first);
      this.#hunk = { start, old: Number(oldCount), new: Number(newCount), body: [] };
      return;
    }
    const [, left] = /^diff --git (?:"?a\/(.+?)"?) (?:"?b\/.+)$/.exec(line) ?? [];
    if (left !== undefined) {
      this.#endSection();
      this.#isGit = true;
      this.#isBare = true;
      this.#path = left;
    } else if (line.startsWith("diff ")) {
      this.#endSection();
      this.#isGit = false;
    } else if (line.startsWith("--- ")) {
      this.#old = this.#nameOf(line);
    } else if (line.startsWith("+++ ")) {
      this.#path = this.#nameOf(line) ?? this.#old;
    }
  }

  /** Git puts `a/` and `b/` before paths, other tools a time behind them. */
  #nameOf(line: string): string | null {
    const name = (line.slice(4).split("\t")[0] ?? "").replace(/^"(.*)"$/, "$1").trimEnd();
    if (name === "/dev/null" || name === "") return null;
    return this.#isGit || (this.#old?.startsWith("a/") && name.startsWith("b/")) ? name.replace(/^[ab]\//, "") : name;
  }

  #endHunk(): void {
    const hunk = this.#hunk;
    this.#hunk = null;
    if (!hunk) return;
    const changes = changesOf(hunk.start, hunk.body);
    const first = changes[0]?.range;
    const last = changes.at(-1)?.range;
    this.findings.push({
      tool: "diff",
      rule: "unformatted",
      message: UNFORMATTED,
      severity: "warning",
      ...(this.#path !== null && { path: this.#path }),
      ...(first && { range: { startLine: first.startLine, endLine: last?.endLine ?? first.endLine } }),
      ...(changes.length > 0 && { fix: changes.map(({ edit }) => edit) }),
    });
  }

  #endSection(): void {
    if (this.#isBare && this.#path !== null) {
      this.findings.push({
        tool: "diff",
        rule: "unformatted",
        message: UNFORMATTED,
        severity: "warning",
        path: this.#path,
      });
    }
    this.#isBare = false;
  }

  finish(): void {
    this.isCut = this.#hunk !== null;
    this.#endSection();
  }
}
