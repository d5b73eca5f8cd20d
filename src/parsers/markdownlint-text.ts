import { stripVTControlCharacters } from "node:util";
import type { Finding } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

/** The level came with markdownlint 0.39; rules are named by all their names, a custom one may have only one. */
const violation =
  /^(.+?):(\d+)(?::(\d+))? (?:(error|warning) ([\w/-]+)|(MD\d{3}(?:\/[\w-]+)*|[\w-]+(?:\/[\w-]+)+)) (.+)$/;

/**
 * The text of markdownlint-cli and markdownlint-cli2. markdownlint's "error" is what fails its own run and means style,
 * so it is a warning here, and its "warning", which fails nothing there, a note.
 */
export const markdownlintText: Parser = {
  format: "markdownlint-text",
  emptyIsClean: true,
  recognise: (head) => /^\S.*?:\d+(:\d+)? ((error|warning) )?MD\d{3}\/[\w/-]+ /m.test(stripVTControlCharacters(head)),
  async parse(source): Promise<Parsed> {
    const findings: Finding[] = [];
    for await (const raw of lines(source)) {
      const match = violation.exec(stripVTControlCharacters(raw));
      if (!match) continue;
      const [, path, line, column, level, names, plainNames, message = ""] = match;
      const rule = (names ?? plainNames ?? "").split("/")[0] ?? "";
      const url = ruleUrl(rule);
      findings.push({
        tool: "markdownlint",
        rule,
        message,
        severity: level === "warning" ? "note" : "warning",
        path,
        range: { startLine: Number(line), ...(column !== undefined && { startColumn: Number(column) }) },
        ...(url && { url }),
      });
    }
    return { findings, problems: [] };
  },
};

/** The page of one of markdownlint's own rules; custom rules have none. */
function ruleUrl(rule: string): string | null {
  if (!/^MD\d{3}$/.test(rule)) return null;
  return `https://github.com/DavidAnson/markdownlint/blob/main/doc/${rule.toLowerCase()}.md`;
}
