import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

const UNFORMATTED = "Not formatted as Prettier would format it";

/** What Prettier says in its place: the summary lines of `--check`, which name no file. */
const SUMMARY =
  /^(Checking formatting\.\.\.|All matched files use Prettier code style!|Error occurred when checking code style in .*|Code style issues found in .*|Code style issues fixed in .*)$/;

/** A line of a code frame under an error, or the empty line around it. */
const FRAME = /^(>?\s*\d*\s*\||\s*$)/;

/**
 * Prettier's file list (`--list-different`, or the `[warn]` lines of `--check`) and its `[error] path: … (line:column)`
 * lines. An error that points at no place in a file is a problem: the configuration, a plugin, or nothing to look at.
 */
export const prettierList: Parser = {
  format: "prettier",
  emptyIsClean: true,
  recognise: (head) => /^\s*(Checking formatting\.\.\.|\[(warn|error)\] \S)/.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    let number = 0;
    for await (const raw of lines(source)) {
      number++;
      const [, level, text = ""] = /^(?:\[(warn|error)\] ?)?(.*)$/.exec(stripAnsi(raw)) ?? [];
      if (text.trim() === "" || SUMMARY.test(text)) continue;
      if (level !== "error") {
        if (level === "warn" && !isPath(text)) continue;
        findings.push({ tool: "prettier", rule: "prettier", message: UNFORMATTED, severity: "warning", path: text });
        continue;
      }
      if (FRAME.test(text)) continue;
      const place = /^(.+?): ((?:\w*Error: ).*) \((\d+):(\d+)\)$/.exec(text);
      const [, path, message = "", line, column] = place ?? [];
      if (path === undefined) {
        problems.push({ path: source.path, code: "malformed", message: text, line: number });
        continue;
      }
      const range = { startLine: Number(line), startColumn: Number(column) };
      findings.push({ tool: "prettier", rule: "syntax-error", message, severity: "error", path, range });
    }
    return { findings, problems };
  },
};

/** Warnings of `--check` are paths, but for a few sentences (`Ignored unknown option …`). */
function isPath(text: string): boolean {
  return !/^(Ignored unknown option|jsx|The |Please|Using |Option |--?\w)/.test(text) && !/[.!]$/.test(text);
}
