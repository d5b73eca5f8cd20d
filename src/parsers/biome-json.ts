import type { Finding, Range, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { isObject, type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists, toldProblem } from "./json-report.js";
import { asList, asObject, asRange } from "./json-values.js";
import type { Parser } from "./parser.js";

/** Categories of what kept Biome from judging: its own errors, files it could not read, its configuration. */
const TOOL_ERROR = /^(internalError|fs|args|configuration|flags|vcs)\b/;

/** `biome --reporter=json`, of version 2 and of version 1, whose messages are in parts and whose places are offsets. */
export const biomeJson: Parser = {
  format: "biome-json",
  recognise: (head) =>
    hasKeys(head, "diagnostics", "command") || hasKeys(head, "summary.unchanged", "diagnostics", "summary.changed"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    let summary: JsonObject = {};
    const outline = { lists: ["$.diagnostics"], values: ["$.summary"] };
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      if (path === "$.summary") {
        summary = asObject(value);
        return;
      }
      const entry = asObject(value);
      const finding = toFinding(entry);
      const word = textOf(entry.severity);
      if (finding.severity === "error" && TOOL_ERROR.test(finding.rule)) {
        problems.push(
          toldProblem(source, "incomplete", `${finding.path ?? "biome"}: ${finding.message} (${finding.rule})`),
        );
      } else if (word !== undefined) {
        findings.push(finding);
      }
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.diagnostics")) problems.push(notThis(source, "Biome", "diagnostics"));
    const hidden = numberOf(summary.diagnosticsNotPrinted) ?? 0;
    if (hidden > 0) {
      const message = `Biome did not print ${hidden} of its diagnostics (--max-diagnostics).`;
      problems.push(toldProblem(source, findings.length === 0 ? "incomplete" : "disagreement", message));
    }
    return findingsOrProblems(findings, problems);
  },
};

function toFinding(entry: JsonObject): Finding {
  const location = asObject(entry.location);
  const range = rangeOf(location) ?? spanOf(location);
  return {
    tool: "biome",
    rule: textOf(entry.category) ?? "biome",
    message: messageOf(entry),
    severity: severityOf(textOf(entry.severity)),
    path: textOf(location.path) ?? textOf(asObject(location.path).file),
    ...(range && { range }),
  };
}

function messageOf(entry: JsonObject): string {
  const parts = asList(entry.message).map((part) => textOf(asObject(part).content) ?? "");
  return textOf(entry.message) ?? textOf(entry.description) ?? parts.join("");
}

function severityOf(word: string | undefined): Severity {
  if (word === "error" || word === "fatal") return "error";
  return word === "warning" ? "warning" : "note";
}

/** Line 0 is the file as a whole. */
function rangeOf(location: JsonObject): Range | undefined {
  const start = asObject(location.start);
  const end = asObject(location.end);
  return asRange(start.line, start.column, end.line, end.column);
}

/** Version 1 gives offsets in bytes, and the source with them. */
function spanOf(location: JsonObject): Range | undefined {
  const [start] = asList(location.span).map(numberOf);
  const code = isObject(location.sourceCode) ? undefined : textOf(location.sourceCode);
  if (start === undefined || code === undefined) return undefined;
  const before = Buffer.from(code, "utf8").subarray(0, start).toString("utf8").split("\n");
  return { startLine: before.length, startColumn: (before.at(-1)?.length ?? 0) + 1 };
}
