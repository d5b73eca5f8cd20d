import { stripVTControlCharacters } from "node:util";
import type { Finding } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

const diagnostic =
  /^(.+?):(\d+):(?:(\d+):)?(?:(\d+):(\d+):)? (error|warning|note|info): (.*?)(?: {2}\[([a-z0-9-]+)\])?$/;

/** mypy's text, `path:line[:column[:end line:end column]]: error: message  [code]`. A note at the place of an error belongs to it. */
export const mypyText: Parser = {
  format: "mypy-text",
  recognise: (head) =>
    /^(Found \d+ errors? in|Success: no issues found in)/m.test(head) ||
    /^\S[^:\n]*\.pyi?:\d+:(\d+:){0,3} (error|note): /m.test(stripVTControlCharacters(head)),
  async parse(source): Promise<Parsed> {
    const findings: Finding[] = [];
    for await (const raw of lines(source)) {
      const match = diagnostic.exec(stripVTControlCharacters(raw));
      if (!match) continue;
      const finding = toFinding(match);
      const last = findings.at(-1);
      if (last && finding.severity === "note" && last.severity === "error" && samePlace(last, finding)) {
        findings[findings.length - 1] = { ...last, message: `${last.message}\n${finding.message}` };
      } else {
        findings.push(finding);
      }
    }
    return { findings, problems: [] };
  },
};

function toFinding(match: RegExpExecArray): Finding {
  const [, path, line, column, endLine, endColumn, level, message = "", code] = match;
  return {
    tool: "mypy",
    rule: code ?? "mypy",
    message,
    severity: level === "error" || level === "warning" ? level : "note",
    path,
    range: {
      startLine: Number(line),
      ...(column !== undefined && { startColumn: Number(column) }),
      // The last column is inclusive in mypy's text.
      ...(endLine !== undefined && { endLine: Number(endLine), endColumn: Number(endColumn) + 1 }),
    },
  };
}

function samePlace(a: Finding, b: Finding): boolean {
  return (
    a.path === b.path && a.range?.startLine === b.range?.startLine && a.range?.startColumn === b.range?.startColumn
  );
}
