import type { Finding } from "../core/finding.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";
import { pylintSeverity } from "./pylint-rules.js";
import { stripAnsi } from "./text.js";

/** `-f parseable`: `path:line: [C0103(invalid-name), object] message`; `-f msvs` puts the line into parentheses. */
const PARSEABLE = /^(\S.*?)(?::(\d+):|\((\d+)\):) \[(?=[A-Z(])([A-Z]\d{4})?(?:\(([\w-]+)\))?(?:,[^\]]*)?\] ?(.*)$/;
/** The default: `path:line:column: C0103: message (invalid-name)`. */
const TEXT = /^(\S.*?):(\d+):(?:(\d+):)? ([FEWRCI]\d{4}): (.*?)(?: \(([\w-]+)\))?$/;

/** Pylint's text, its default and the `parseable` one. Columns count from 0. */
export const pylintText: Parser = {
  format: "pylint-text",
  recognise: (head) =>
    stripAnsi(head)
      .split("\n", 100)
      .some((line) => PARSEABLE.test(line.trimEnd()) || TEXT.test(line.trimEnd())),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, rowInBrackets, id, name, said = ""] = PARSEABLE.exec(line) ?? [];
  if (path !== undefined) return finding(path, row ?? rowInBrackets, undefined, id, name, said);
  const [, place, number, column, rule = "", message = "", symbol] = TEXT.exec(line) ?? [];
  const at = column === undefined ? undefined : String(Number(column) + 1);
  return place === undefined ? null : finding(place, number, at, rule, symbol, message);
}

function finding(
  path: string,
  line: string | undefined,
  column: string | undefined,
  id: string | undefined,
  symbol: string | undefined,
  message: string,
): Finding {
  return {
    tool: "pylint",
    rule: id ?? symbol ?? "pylint",
    message: symbol === undefined ? message : `${message} (${symbol})`,
    severity: pylintSeverity(id ?? ""),
    path,
    range: placeOf(line, column),
  };
}
