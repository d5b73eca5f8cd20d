import type { Finding } from "../core/finding.js";
import type { Parsed } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists } from "./json-report.js";
import { asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { pylintSeverity } from "./pylint-rules.js";

/** `pylint -f json` (a list) and `-f json2` (an object with `messages`). Columns count from 0. */
export const pylintJson: Parser = {
  format: "pylint-json",
  recognise: (head) =>
    hasKeys(head, "[].message-id", "[].symbol") ||
    hasKeys(head, "messages[].messageId") ||
    hasKeys(head, "messages", "statistics.messageTypeCount"),
  parse: async (source) =>
    (await firstCharacter(source)) === "[" ? readItems(source, "pylint", toFinding) : parseObject(source),
};

async function parseObject(source: Source): Promise<Parsed> {
  const findings: Finding[] = [];
  const { problem, seen } = await readLists(source, { lists: ["$.messages"] }, (_, value) => {
    const finding = toFinding(asObject(value));
    if (finding) findings.push(finding);
  });
  const lacking = seen.has("$.messages") ? [] : [notThis(source, "pylint", "messages")];
  return findingsOrProblems(findings, problem ? [problem] : lacking);
}

/** Stands where a path does, for what is wrong with the options. */
const notAFile = "Command line or configuration file";

function toFinding(entry: JsonObject): Finding | null {
  const rule = textOf(entry["message-id"]) ?? textOf(entry.messageId);
  const message = textOf(entry.message);
  if (rule === undefined || message === undefined) return null;
  const path = textOf(entry.path);
  const symbol = textOf(entry.symbol);
  const kind = textOf(entry.type) ?? rule;
  const startLine = asPlace(entry.line);
  const column = numberOf(entry.column);
  const endColumn = numberOf(entry.endColumn);
  return {
    tool: "pylint",
    rule,
    message: symbol === undefined ? message : `${message} (${symbol})`,
    severity: pylintSeverity(kind),
    ...(path !== notAFile && { path }),
    ...(startLine !== undefined &&
      path !== notAFile && {
        range: {
          startLine,
          ...(column !== undefined && { startColumn: column + 1 }),
          endLine: asPlace(entry.endLine),
          ...(endColumn !== undefined && { endColumn: endColumn + 1 }),
        },
      }),
    ...(symbol !== undefined && {
      url: `https://pylint.readthedocs.io/en/stable/user_guide/messages/${kind.toLowerCase()}/${symbol}.html`,
    }),
  };
}
