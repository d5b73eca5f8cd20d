import type { Finding, Severity } from "../core/finding.js";
import { isObject, type JsonObject } from "./json-lines.js";
import { bounded, MESSAGE_LIMIT, NAME_LIMIT, stripAnsi } from "./text.js";

/**
 * GitHub's problem matchers (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md), with the rules of
 * the runner's IssueMatcher.cs.
 */
export interface Matcher {
  readonly owner: string;
  /** For lines that name none themselves. */
  readonly severity: Severity;
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  readonly regexp: RegExp;
  readonly groups: Readonly<Partial<Record<Property, number>>>;
  /** The last of several patterns goes on matching for as long as lines fit. */
  readonly loop: boolean;
}

const properties = [
  "file",
  "fromPath",
  "line",
  "column",
  "endLine",
  "endColumn",
  "severity",
  "code",
  "message",
] as const;
type Property = (typeof properties)[number];

/** A longer line is matched by its start only, so that no pattern of somebody's can take for ever on it. */
const LINE_LIMIT = 4_096;

/** Reads a matcher file. All that is wrong with it is said at once. */
export function matchersFromJson(
  text: string,
): { readonly matchers: readonly Matcher[] } | { readonly errors: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { errors: [`The matcher file is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const list: unknown = isObject(json) ? json.problemMatcher : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    return { errors: ['The matcher file needs a list "problemMatcher" with at least one matcher.'] };
  }
  const errors: string[] = [];
  const matchers = list.map((one: unknown, at) => readMatcher(one, `problemMatcher[${at}]`, errors));
  return errors.length > 0 ? { errors } : { matchers };
}

function readMatcher(json: unknown, place: string, errors: string[]): Matcher {
  const object = isObject(json) ? json : {};
  const { owner, severity } = object;
  if (typeof owner !== "string" || owner === "") errors.push(`${place} needs an "owner".`);
  if (severity !== undefined && severityOf(severity) === null) {
    errors.push(`${place}.severity must be "error", "warning" or "notice", not ${show(severity)}.`);
  }
  const list = Array.isArray(object.pattern) ? object.pattern : [];
  if (list.length === 0) errors.push(`${place} needs a list "pattern" with at least one pattern.`);
  const patterns = list.map((one: unknown, at) => readPattern(one, `${place}.pattern[${at}]`, errors));
  checkPatterns(patterns, place, errors);
  return { owner: String(owner), severity: severityOf(severity) ?? "error", patterns };
}

function readPattern(json: unknown, place: string, errors: string[]): Pattern {
  const object: JsonObject = isObject(json) ? json : {};
  const regexp = compile(object.regexp, place, errors);
  const count = (new RegExp(`${regexp.source}|`).exec("")?.length ?? 1) - 1;
  const groups: Partial<Record<Property, number>> = {};
  for (const property of properties) {
    const group = object[property];
    if (group === undefined || group === null) continue;
    if (typeof group === "number" && Number.isInteger(group) && group >= 0 && group <= count) groups[property] = group;
    else errors.push(`${place}.${property} must be the number of a group, 0 to ${count}, not ${show(group)}.`);
  }
  return { regexp, groups, loop: object.loop === true };
}

function compile(source: unknown, place: string, errors: string[]): RegExp {
  if (typeof source !== "string" || source === "") {
    errors.push(`${place} needs a "regexp".`);
    return /(?!)/;
  }
  try {
    return new RegExp(source);
  } catch (error) {
    errors.push(`${place}.regexp: ${error instanceof Error ? error.message : String(error)}`);
    return /(?!)/;
  }
}

function checkPatterns(patterns: readonly Pattern[], place: string, errors: string[]): void {
  const last = patterns.at(-1);
  if (!last) return;
  if (last.groups.message === undefined) errors.push(`${place}: the last pattern needs a "message".`);
  for (const [at, pattern] of patterns.entries()) {
    if (pattern.loop && (pattern !== last || patterns.length === 1)) {
      errors.push(`${place}.pattern[${at}].loop is only for the last of several patterns.`);
    }
  }
  for (const property of properties) {
    if (patterns.filter((pattern) => pattern.groups[property] !== undefined).length > 1) {
      errors.push(`${place}: two patterns set "${property}".`);
    }
  }
}

type Captured = Readonly<Partial<Record<Property, string>>>;

/** Findings in the lines of an output. The first matcher that completes on a line takes it, and the others begin anew. */
export async function matchOutput(
  lines: AsyncIterable<string> | Iterable<string>,
  matchers: readonly Matcher[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  /** What each matcher holds of each of its patterns but the last. */
  const states = matchers.map((matcher) => matcher.patterns.map((): Captured | null => null));
  for await (const raw of lines) {
    const line = stripAnsi(raw.slice(0, LINE_LIMIT));
    for (const [at, matcher] of matchers.entries()) {
      const captured = advance(matcher, states[at] ?? [], line);
      if (!captured) continue;
      const finding = toFinding(matcher, captured);
      if (finding) findings.push(finding);
      for (const [other, state] of states.entries()) if (other !== at) state.fill(null);
      break;
    }
  }
  return findings;
}

/** One step of the runner's algorithm: patterns from last to first, each after the match of the one before it. */
function advance(matcher: Matcher, state: (Captured | null)[], line: string): Captured | null {
  for (let at = matcher.patterns.length - 1; at >= 0; at--) {
    const pattern = matcher.patterns[at];
    const before = at > 0 ? (state[at - 1] ?? null) : {};
    if (!pattern || before === null) continue;
    const match = pattern.regexp.exec(line);
    const isLast = at === matcher.patterns.length - 1;
    if (match && isLast) {
      state.fill(null);
      if (pattern.loop) state[at - 1] = before;
      return { ...before, ...capture(pattern, match) };
    }
    if (isLast) {
      if (at > 0) state[at - 1] = null;
    } else {
      state[at] = match ? { ...before, ...capture(pattern, match) } : null;
    }
  }
  return null;
}

function capture(pattern: Pattern, match: RegExpExecArray): Captured {
  const captured: Partial<Record<Property, string>> = {};
  for (const property of properties) {
    const group = pattern.groups[property];
    const text = group === undefined ? undefined : match[group];
    if (text !== undefined && text !== "") captured[property] = text;
  }
  return captured;
}

/** As in the runner, a match without a message is none. */
function toFinding(matcher: Matcher, captured: Captured): Finding | null {
  const message = captured.message?.trim() ?? "";
  if (message === "") return null;
  const place = (property: Property) => {
    const number = Number(captured[property]);
    return Number.isInteger(number) && number > 0 ? number : undefined;
  };
  const startLine = place("line");
  const path = pathOf(captured);
  return {
    tool: matcher.owner,
    rule: bounded(captured.code ?? matcher.owner, NAME_LIMIT),
    message: bounded(message, MESSAGE_LIMIT),
    severity: severityOf(captured.severity) ?? matcher.severity,
    path,
    range:
      path === undefined || startLine === undefined
        ? undefined
        : { startLine, startColumn: place("column"), endLine: place("endLine"), endColumn: place("endColumn") },
  };
}

/** `fromPath` names a project file; the file is relative to its folder. */
function pathOf({ file, fromPath }: Captured): string | undefined {
  if (file === undefined) return undefined;
  const plain = file.replaceAll("\\", "/");
  if (fromPath === undefined || plain.startsWith("/") || /^[A-Za-z]:\//.test(plain)) return plain;
  const folder = fromPath.replaceAll("\\", "/").split("/").slice(0, -1).join("/");
  return folder === "" ? plain : `${folder}/${plain}`;
}

function severityOf(value: unknown): Severity | null {
  const text = typeof value === "string" ? value.toLowerCase() : "";
  if (text === "error" || text === "fatal error") return "error";
  if (text === "warning") return "warning";
  return text === "notice" || text === "note" || text === "info" ? "note" : null;
}

function show(value: unknown): string {
  return bounded(JSON.stringify(value) ?? "nothing", 60);
}
