import type { Edit, Finding, Range, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asRange, parseJson } from "./json-values.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

/**
 * Messages of cargo (`cargo clippy --message-format=json`): an object a line, with plain lines between; a recorded
 * array of the same objects is read too. Each target compiles the same file again, so equal findings count once.
 */
export const cargoJson: Parser = {
  format: "cargo",
  recognise: (head) => /^[ \t]*(\[\s*)?\{\s*"reason"\s*:\s*"(compiler-|build-)/m.test(head),
  parse: async (source) => {
    const found = new Map<string, Finding>();
    const problems: Problem[] = [];
    let finished = false;
    const read = (value: unknown) => {
      const entry = asObject(value);
      if (entry.reason === "build-finished") finished = true;
      if (entry.reason !== "compiler-message") return;
      const finding = diagnostic(asObject(entry.message));
      if (finding) found.set(JSON.stringify([finding.rule, finding.path, finding.range, finding.message]), finding);
    };
    let number = 0;
    for await (const line of lines(source)) {
      number++;
      if (number === 1 && line.trimStart().startsWith("[")) {
        const fault = await readJson(source, ["$.*"], ({ value }) => read(value));
        if (fault) problems.push(fault);
        break;
      }
      if (!line.startsWith("{")) continue;
      const value = parseJson(line);
      if (value === undefined) {
        problems.push({
          path: source.path,
          code: "malformed",
          message: "A line is no whole JSON object.",
          line: number,
        });
      } else {
        read(value);
      }
    }
    if (!finished) {
      problems.push({
        path: source.path,
        code: "truncated",
        message: "cargo's last message, build-finished, is missing.",
      });
    }
    return { findings: [...found.values()], problems };
  },
};

/** rustc's closing words, which repeat what the messages before them said. */
const SUMMARY = /^(aborting due to |\d+ warnings? emitted|could not compile |Some errors have detailed explanations)/;

function diagnostic(message: JsonObject): Finding | undefined {
  const level = textOf(message.level) ?? "";
  const text = textOf(message.message) ?? "";
  const spans = asList(message.spans).map(asObject);
  if (level === "failure-note" || (spans.length === 0 && SUMMARY.test(text))) return undefined;
  const rule = textOf(asObject(message.code).code);
  const children = asList(message.children).map(asObject);
  const primary = written(spans.find((span) => span.is_primary === true));
  const path = primary && textOf(primary.file_name);
  return {
    tool: "clippy",
    rule: rule ?? "rustc",
    message: text,
    severity: severity(level),
    path,
    range: primary && rangeOf(primary),
    url: page(rule, children),
    fix: path === undefined ? undefined : fixOf(path, children),
  };
}

/** The span as a person wrote it: for code that a foreign macro made, the place where the macro was called. */
function written(span: JsonObject | undefined): JsonObject | undefined {
  let place = span;
  while (place && /^(\/|<|[A-Za-z]:)/.test(textOf(place.file_name) ?? "")) {
    const outer = asObject(asObject(place.expansion).span);
    if (textOf(outer.file_name) === undefined) return place;
    place = outer;
  }
  return place;
}

function rangeOf(span: JsonObject): Range | undefined {
  return asRange(span.line_start, span.column_start, span.line_end, span.column_end);
}

function severity(level: string): Severity {
  if (level.startsWith("error")) return "error";
  return level === "warning" ? "warning" : "note";
}

function page(rule: string | undefined, children: readonly JsonObject[]): string | undefined {
  for (const child of children) {
    const [, url] = /for further information visit (https:\S+)/.exec(textOf(child.message) ?? "") ?? [];
    if (url !== undefined) return url;
  }
  return rule && /^E\d{4}$/.test(rule) ? `https://doc.rust-lang.org/error_codes/${rule}.html` : undefined;
}

/** The one suggestion whose every part rustc calls machine-applicable; two suggestions are a choice, and no fix. */
function fixOf(path: string, children: readonly JsonObject[]): readonly Edit[] | undefined {
  const suggestions = children
    .map((child) => asList(child.spans).map(asObject))
    .filter((spans) => spans.some((span) => textOf(span.suggested_replacement) !== undefined));
  const [only] = suggestions;
  if (!only || suggestions.length > 1) return undefined;
  const edits: Edit[] = [];
  for (const span of only) {
    const range = rangeOf(span);
    const text = textOf(span.suggested_replacement);
    const safe = span.suggestion_applicability === "MachineApplicable" && span.file_name === path;
    if (!safe || !range || text === undefined) return undefined;
    edits.push({ range, text });
  }
  return edits;
}
