import { stripVTControlCharacters } from "node:util";
import type { Finding } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import type { Parser } from "./parser.js";
import { pythonSeverity } from "./python-rules.js";
import { lines } from "./source.js";

const finding = /^(.+?):(\d+):(\d+): ([A-Z]+\d+) (.*)$/;

/** flake8's default format, `path:line:column: CODE message`. Source lines, counts and benchmarks between are passed over. */
export const flake8Text: Parser = {
  format: "flake8-text",
  emptyIsClean: true,
  recognise: (head) => /^\S.*?:\d+:\d+: [A-Z]{1,3}\d{1,4} \S/m.test(stripVTControlCharacters(head)),
  async parse(source): Promise<Parsed> {
    const findings: Finding[] = [];
    for await (const raw of lines(source)) {
      const match = finding.exec(stripVTControlCharacters(raw));
      if (!match) continue;
      const [, path, line, column, rule = "flake8", message = ""] = match;
      const startLine = Number(line);
      findings.push({
        tool: "flake8",
        rule,
        message,
        severity: pythonSeverity(rule),
        path,
        // Line 0 is the file as a whole.
        ...(startLine > 0 && { range: { startLine, startColumn: Math.max(1, Number(column)) } }),
      });
    }
    return { findings, problems: [] };
  },
};
