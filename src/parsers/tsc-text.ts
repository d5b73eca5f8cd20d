import type { Finding, Severity } from "../core/finding.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

const PLACED = /^(\S.*?)\((\d+),(\d+)\): (error|warning|message) (TS\d+): (.*)$/;
const GLOBAL = /^(error|warning|message) (TS\d+): (.*)$/;

/**
 * The TypeScript compiler's plain text (`tsc --pretty false`). Indented lines go on with the message above. An error
 * without a place (`error TS5023: …`) is a finding without a path. An empty output says that nothing is wrong.
 */
export const tscText: Parser = {
  format: "tsc",
  emptyIsClean: true,
  recognise: (head) => /^(\S[^\n]*\(\d+,\d+\): )?(error|warning) TS\d+: /m.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    for await (const raw of lines(source)) {
      const line = stripAnsi(raw);
      const last = findings.at(-1);
      if (last && /^\s+\S/.test(line)) {
        findings[findings.length - 1] = { ...last, message: `${last.message}\n${line}` };
        continue;
      }
      const found = placed(line) ?? global(line);
      if (found) findings.push(found);
    }
    return { findings, problems: [] };
  },
};

function placed(line: string): Finding | undefined {
  const [, path, row, column, category, rule = "", message = ""] = PLACED.exec(line) ?? [];
  if (path === undefined) return undefined;
  const range = { startLine: Number(row), startColumn: Number(column) };
  return { tool: "tsc", rule, message, severity: severity(category), path, range };
}

function global(line: string): Finding | undefined {
  const [, category, rule, message = ""] = GLOBAL.exec(line) ?? [];
  return rule === undefined ? undefined : { tool: "tsc", rule, message, severity: severity(category) };
}

function severity(category: string | undefined): Severity {
  return category === "error" || category === "warning" ? category : "note";
}
