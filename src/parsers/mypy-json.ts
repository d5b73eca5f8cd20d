import type { Finding, Range } from "../core/finding.js";
import type { Parsed, Problem } from "../core/problem.js";
import { jsonItems, numberOf, textOf } from "./json-items.js";
import type { Parser } from "./parser.js";

/** `mypy --output json`: one object a line, columns counted from 0. A hint is part of the message. */
export const mypyJson: Parser = {
  format: "mypy-json",
  emptyIsClean: true,
  recognise: (head) => /^\s*\{/.test(head) && /"file": ?"/.test(head) && /"hint": ?/.test(head),
  async parse(source): Promise<Parsed> {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    for await (const item of jsonItems(source)) {
      if ("problem" in item) {
        if (item.problem === "empty") continue;
        problems.push({ path: source.path, code: item.problem, message: item.message, line: item.line });
        continue;
      }
      const finding = toFinding(item.value);
      if (finding) findings.push(finding);
      else problems.push({ path: source.path, code: "malformed", message: "a line is no diagnostic of mypy" });
    }
    return { findings, problems };
  },
};

function toFinding(entry: unknown): Finding | null {
  const path = textOf(entry, "file");
  const text = textOf(entry, "message");
  if (path === undefined || text === undefined) return null;
  const hint = textOf(entry, "hint");
  const range = rangeOf(entry);
  return {
    tool: "mypy",
    rule: textOf(entry, "code") ?? "mypy",
    message: hint ? `${text}\n${hint}` : text,
    severity: textOf(entry, "severity") === "note" ? "note" : "error",
    path,
    ...(range && { range }),
  };
}

function rangeOf(entry: unknown): Range | null {
  const startLine = numberOf(entry, "line") ?? 0;
  if (startLine < 1) return null;
  const column = numberOf(entry, "column") ?? -1;
  const endLine = numberOf(entry, "end_line");
  const endColumn = numberOf(entry, "end_column");
  return {
    startLine,
    ...(column >= 0 && { startColumn: column + 1 }),
    ...(endLine !== undefined && endLine >= startLine && { endLine }),
    ...(column >= 0 && endColumn !== undefined && endColumn >= 0 && { endColumn: endColumn + 1 }),
  };
}
