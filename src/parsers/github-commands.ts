import type { Finding, Range, Severity } from "../core/finding.js";
import { placeOf } from "./line-report.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { bounded, keeper, MESSAGE_LIMIT, NAME_LIMIT, stripAnsi } from "./text.js";

const COMMAND = /^\s*::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/i;
const STOP = /^\s*::stop-commands::(.+)$/;

/**
 * Workflow commands that annotate (`::error file=a.py,line=1::message`), wherever they stand in an output, with the
 * runner's rules: escapes, and tokens between which no command counts
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const githubCommands: Parser = {
  format: "github-commands",
  emptyIsClean: true,
  recognise: (head) => /^\s*::(error|warning|notice)( [a-zA-Z]+=[^\n]*)?::/m.test(stripAnsi(head)),
  parse: async (source) => {
    const findings: Finding[] = [];
    const keep = keeper();
    let token: string | null = null;
    for await (const raw of lines(source)) {
      const line = stripAnsi(raw);
      if (token !== null) {
        if (line.trim() === `::${token}::`) token = null;
        continue;
      }
      token = STOP.exec(line)?.[1]?.trim() ?? null;
      const [, level, properties = "", message = ""] = COMMAND.exec(line) ?? [];
      if (level !== undefined) findings.push(toFinding(level.toLowerCase(), propertiesOf(properties), message, keep));
    }
    return { findings, problems: [] };
  },
};

const SEVERITIES: Readonly<Record<string, Severity>> = { error: "error", warning: "warning", notice: "note" };

function toFinding(
  level: string,
  properties: ReadonlyMap<string, string>,
  data: string,
  keep: (text: string) => string,
): Finding {
  const { tool, rule, heading } = titleOf(properties.get("title") ?? "");
  const path = properties.get("file") || undefined;
  const text = withoutPlace(unescapeData(data).trim(), path, rule);
  const range = path === undefined ? undefined : rangeOf(properties);
  return {
    tool,
    rule: keep(bounded(rule, NAME_LIMIT)),
    message: keep(bounded(heading === "" ? text : `${heading}: ${text}`, MESSAGE_LIMIT)),
    severity: SEVERITIES[level] ?? "note",
    ...(path !== undefined && { path: keep(path) }),
    ...(range && { range }),
  };
}

/** Some linters say the place again, which would make another finding of it with each shift of the lines. */
function withoutPlace(text: string, path: string | undefined, rule: string): string {
  const [place, name = ""] = /^(\S[^:\n]*):\d+(?::\d+)?: /.exec(text) ?? [];
  if (place === undefined || !path?.endsWith(name)) return text;
  const rest = text.slice(place.length);
  return rest.startsWith(`${rule} `) || rest.startsWith(`${rule}: `) ? rest.slice(rule.length + 1).trim() : rest;
}

/** Linters put their rule into the title: `ruff (F401)`, or the bare rule. Any other title belongs to the message. */
function titleOf(title: string): { readonly tool: string; readonly rule: string; readonly heading: string } {
  const [, owner, named] = /^([\w.-]+) \(([^()\s]+)\)$/.exec(title) ?? [];
  if (owner !== undefined && named !== undefined) return { tool: owner.toLowerCase(), rule: named, heading: "" };
  const isRule = /^[\w@/.:-]+$/.test(title);
  return { tool: "github-commands", rule: isRule ? title : "annotation", heading: isRule ? "" : title };
}

function propertiesOf(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(",")) {
    const at = part.indexOf("=");
    if (at > 0) properties.set(part.slice(0, at).trim(), unescapeProperty(part.slice(at + 1)));
  }
  return properties;
}

/** Linters give the column behind the last one, as we do. */
function rangeOf(properties: ReadonlyMap<string, string>): Range | undefined {
  const start = placeOf(properties.get("line"), properties.get("col"));
  const end = placeOf(properties.get("endLine"), properties.get("endColumn"));
  if (!start) return undefined;
  return { ...start, ...(end && { endLine: end.startLine }), ...(end?.startColumn && { endColumn: end.startColumn }) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
