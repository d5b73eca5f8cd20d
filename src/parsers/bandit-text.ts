import type { Finding } from "../core/finding.js";
import { riskOfWord, severityOfRisk } from "../core/risk.js";
import { placeOf, readLines } from "./line-report.js";
import type { Parser } from "./parser.js";

const ISSUE = /^(\S.*?):(\d+):(?:(\d+):)? (B\d{3})\[bandit\]: (LOW|MEDIUM|HIGH|UNDEFINED): (.*)$/;

/** Bandit's custom format as it is by default, `{abspath}:{line}: {test_id}[bandit]: {severity}: {msg}`. */
export const banditText: Parser = {
  format: "bandit-text",
  emptyIsClean: true,
  recognise: (head) => /^\S.*?:\d+:(\d+:)? B\d{3}\[bandit\]: [A-Z]+: /m.test(head),
  parse: (source) => readLines(source, toFinding),
};

function toFinding(line: string): Finding | null {
  const [, path, row, column, rule = "", word, message = ""] = ISSUE.exec(line) ?? [];
  if (path === undefined) return null;
  const risk = riskOfWord(word);
  return {
    tool: "bandit",
    rule,
    message,
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    path,
    range: placeOf(row, column),
  };
}
