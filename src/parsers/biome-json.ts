import type { Edit, Finding, Range, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { editsOf, lineEditsOf, linesOf } from "./biome-diff.js";
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
      const found = toFindings(entry);
      const [finding] = found;
      const word = textOf(entry.severity);
      if (finding?.severity === "error" && TOOL_ERROR.test(finding.rule)) {
        problems.push(
          toldProblem(source, "incomplete", `${finding.path ?? "biome"}: ${finding.message} (${finding.rule})`),
        );
      } else if (word !== undefined) {
        findings.push(...found);
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

function toFindings(entry: JsonObject): readonly Finding[] {
  const location = asObject(entry.location);
  const range = rangeOf(location) ?? spanOf(location);
  const path = textOf(location.path) ?? textOf(asObject(location.path).file);
  const finding: Finding = {
    tool: "biome",
    rule: textOf(entry.category) ?? "biome",
    message: messageOf(entry.message, entry.description),
    severity: severityOf(textOf(entry.severity)),
    path: path?.replace(/^\.\//, ""),
    ...(range && { range }),
  };
  const source = textOf(location.sourceCode);
  if (source === undefined) return [finding];
  if (finding.rule === "format") {
    const edits = diffsOf(entry).flatMap(({ diff }) => lineEditsOf(source, diff) ?? []);
    return edits.length === 0 ? [finding] : edits.map((edit) => ({ ...finding, range: linesOf(edit), fix: [edit] }));
  }
  const fix = safeFix(entry, source);
  return [fix ? { ...finding, fix } : finding];
}

/** Up to version 2.3 an entry holds its diffs, each after the words that say what it does. */
function diffsOf(entry: JsonObject): readonly { readonly words: string; readonly diff: JsonObject }[] {
  const found: { readonly words: string; readonly diff: JsonObject }[] = [];
  let words = "";
  for (const advice of asList(asObject(entry.advices).advices).map(asObject)) {
    const [, text] = asList(advice.log);
    if (text !== undefined) words = messageOf(text, undefined);
    if (isObject(advice.diff)) found.push({ words, diff: advice.diff });
  }
  return found;
}

function safeFix(entry: JsonObject, source: string): readonly Edit[] | undefined {
  const safe = diffsOf(entry).filter(({ words }) => words.startsWith("Safe fix"));
  const [only] = safe;
  return only && safe.length === 1 ? editsOf(source, only.diff) : undefined;
}

/** Plain text, or up to version 2.3 a list of its parts, with a description that is plain. */
function messageOf(message: unknown, description: unknown): string {
  const parts = asList(message).map((part) => textOf(asObject(part).content) ?? "");
  return textOf(message) ?? textOf(description) ?? parts.join("");
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

/** Up to version 2.3 places are offsets in bytes, and the source comes with them. */
function spanOf(location: JsonObject): Range | undefined {
  const [start, end] = asList(location.span).map(numberOf);
  const code = textOf(location.sourceCode);
  if (start === undefined || code === undefined) return undefined;
  const bytes = Buffer.from(code, "utf8");
  const place = (at: number) => {
    const before = bytes.subarray(0, at).toString("utf8").split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const from = place(start);
  const to = end === undefined ? undefined : place(end);
  return { startLine: from.line, startColumn: from.column, endLine: to?.line, endColumn: to?.column };
}
