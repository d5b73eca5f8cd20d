import type { Finding, Range, Severity } from "../core/finding.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readItems } from "./json-report.js";
import { asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";

const SEVERITIES: Readonly<Record<string, Severity>> = {
  info: "note",
  minor: "warning",
  major: "warning",
  critical: "error",
  blocker: "error",
};

/**
 * Code Climate issues (https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md), also GitLab's code
 * quality report: a list, or a stream of objects that a NUL or a line end separates.
 */
export const codeclimateJson: Parser = {
  format: "codeclimate-json",
  recognise: (head) => {
    const paths = headPaths(head);
    return ["[].", ""].some(
      (root) =>
        paths.has(`${root}description`) &&
        (paths.has(`${root}location.lines`) || paths.has(`${root}location.positions`)) &&
        (paths.has(`${root}check_name`) || paths.has(`${root}fingerprint`)),
    );
  },
  parse: (source) => readItems(withoutNuls(source), "Code Climate", toFindings),
};

function withoutNuls(source: Source): Source {
  return {
    path: source.path,
    text: async function* () {
      for await (const chunk of source.text()) yield chunk.replaceAll("\0", "\n");
    },
  };
}

/** Measurements and other things that engines send besides issues are passed over. */
function toFindings(entry: JsonObject): Finding | readonly Finding[] | null {
  const type = textOf(entry.type)?.toLowerCase();
  if (type !== undefined && type !== "issue" && entry.location === undefined) return [];
  const message = textOf(entry.description);
  const location = asObject(entry.location);
  if (message === undefined || entry.location === undefined) return null;
  const rule = textOf(entry.check_name) ?? "codeclimate";
  const engine = textOf(entry.engine_name);
  const word = textOf(entry.severity)?.toLowerCase() ?? "";
  const range = rangeOf(location);
  return {
    tool: engine ?? "codeclimate",
    rule,
    message,
    severity: (Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined) ?? "warning",
    path: textOf(location.path),
    ...(range && { range }),
  };
}

function rangeOf(location: JsonObject): Range | undefined {
  const lines = asObject(location.lines);
  const positions = asObject(location.positions);
  const begin = asObject(positions.begin);
  const end = asObject(positions.end);
  const startLine = asPlace(lines.begin) ?? asPlace(begin.line) ?? asPlace(asObject(lines.begin).line);
  if (startLine === undefined) return undefined;
  return {
    startLine,
    startColumn: asPlace(begin.column),
    endLine: asPlace(lines.end) ?? asPlace(end.line),
    endColumn: asPlace(end.column),
  };
}
