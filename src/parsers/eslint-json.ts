import type { Edit, Finding, Range } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asRange } from "./json-values.js";
import type { Parser } from "./parser.js";

/** ESLint's own JSON (`eslint -f json`): an array of files, each with its messages. */
export const eslintJson: Parser = {
  format: "eslint",
  recognise: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    let linted = 0;
    const fault = await readJson(source, ["$.*"], ({ value }) => {
      const file = asObject(value);
      const path = textOf(file.filePath);
      if (path === undefined || !Array.isArray(file.messages)) {
        problems.push({ path: source.path, code: "malformed", message: "An entry has no filePath or no messages." });
        return;
      }
      const messages = file.messages.map(asObject);
      if (messages.some(isIgnored)) return;
      linted++;
      const positions = offsets(textOf(file.source));
      for (const message of messages) findings.push(finding(path, message, positions));
    });
    if (fault) problems.push(fault);
    else if (linted === 0 && problems.length === 0) {
      problems.push({
        path: source.path,
        code: "empty",
        message: "ESLint looked at no file: nothing matched, or all is ignored.",
      });
    }
    return { findings, problems };
  },
};

/** The one message of a file that was named and not linted: not a clean file, and nothing to complain of either. */
function isIgnored(message: JsonObject): boolean {
  return message.ruleId === null && message.line === undefined && /^File ignored /.test(textOf(message.message) ?? "");
}

function finding(path: string, message: JsonObject, positions: Positions): Finding {
  const rule = textOf(message.ruleId);
  return {
    tool: "eslint",
    rule: rule ?? (message.fatal === true ? "parse-error" : "eslint"),
    message: textOf(message.message) ?? "",
    severity: message.fatal === true || message.severity === 2 ? "error" : "warning",
    path,
    range: asRange(message.line, message.column, message.endLine, message.endColumn),
    url: rule && !rule.includes("/") ? `https://eslint.org/docs/latest/rules/${rule}` : undefined,
    fix: fix(asObject(message.fix), positions),
  };
}

function fix(edit: JsonObject, positions: Positions): readonly Edit[] | undefined {
  const [start, end] = asList(edit.range).map(numberOf);
  const text = textOf(edit.text);
  if (start === undefined || end === undefined || text === undefined) return undefined;
  const range = positions(start, end);
  return range && [{ range, text }];
}

/** Turns a pair of offsets into a range; undefined where it lies outside the text (-1 is a byte-order mark). */
type Positions = (start: number, end: number) => Range | undefined;

/** ESLint gives fixes as UTF-16 offsets into the text without its byte-order mark, and the text with the result. */
function offsets(source: string | undefined): Positions {
  if (source === undefined) return () => undefined;
  const text = source.replace(/^\uFEFF/, "");
  let starts: readonly number[] | null = null;
  return (start, end) => {
    if (start < 0 || end < start || end > text.length) return undefined;
    starts ??= [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((line) => line.index + line[0].length)];
    const from = position(starts, start);
    const to = position(starts, end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}

function position(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
