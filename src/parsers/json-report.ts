import type { Finding } from "../core/finding.js";
import { isFatal, type Parsed, type Problem } from "../core/problem.js";
import { jsonItems } from "./json-items.js";
import { isObject, type JsonObject } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import type { Source } from "./parser.js";
import { bounded, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/**
 * What a document comes to, with messages of a bounded length. One that could not be judged and holds nothing speaks of
 * no findings, rather than of none.
 */
export function findingsOrProblems(findings: readonly Finding[], problems: readonly Problem[]): Parsed {
  if (findings.length === 0 && problems.some(isFatal)) return { problems };
  return { findings: findings.map(withinBounds), problems };
}

function withinBounds(finding: Finding): Finding {
  const { message, rule } = finding;
  if (message.length <= MESSAGE_LIMIT && rule.length <= NAME_LIMIT) return finding;
  return { ...finding, message: bounded(message, MESSAGE_LIMIT), rule: bounded(rule, NAME_LIMIT) };
}

/** A problem in a tool's own words. */
export function toldProblem(source: Source, code: Problem["code"], message: string): Problem {
  return { path: source.path, code, message: bounded(message.trim(), MESSAGE_LIMIT) };
}

/**
 * Where findings stand in a document: paths of lists (`$.results`), of objects whose members are entries, and of values
 * that say something of the whole.
 */
export interface Outline {
  readonly lists?: readonly string[];
  readonly maps?: readonly string[];
  readonly values?: readonly string[];
}

/** An item, a member or a value, by the path that the outline gives, and the keys that lead to it. */
export type Take = (path: string, value: unknown, keys: readonly (string | number)[]) => void;

/**
 * Streams the entries of lists and maps, one by one. `seen` holds what of the outline stood in the document; a list that
 * is null is seen and empty.
 */
export async function readLists(
  source: Source,
  outline: Outline,
  take: Take,
): Promise<{ readonly problem: Problem | null; readonly seen: ReadonlySet<string> }> {
  const { lists = [], maps = [], values = [] } = outline;
  const routes = [
    ...lists.flatMap((path) => [route(path, "list"), route(`${path}.*`, "item", path)]),
    ...maps.flatMap((path) => [route(path, "map"), route(`${path}.*`, "item", path)]),
    ...values.map((path) => route(path, "value")),
  ];
  const seen = new Set<string>();
  const paths = [...new Set(routes.map(({ steps }) => ["$", ...steps].join(".")))];
  const problem = await readJson(source, paths, ({ keys, value, drop }) => {
    for (const { path, steps, kind } of routes) {
      if (steps.length !== keys.length || steps.some((step, at) => step !== "*" && step !== String(keys[at]))) continue;
      if (kind === "item") drop();
      if (kind === "item" || kind === "value") take(path, value, keys);
      if (kind === "value" || (kind === "list" && isList(value)) || (kind === "map" && isObject(value))) seen.add(path);
    }
  });
  return { problem, seen };
}

function route(at: string, kind: "list" | "map" | "item" | "value", path = at) {
  return { path, steps: at.split(".").slice(1), kind };
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || value === null;
}

/** How a format makes findings of one entry of its list; null for what is no such entry. */
export type ToFindings = (entry: JsonObject) => Finding | readonly Finding[] | null;

/**
 * Reads a list of entries, or an entry a line. Text that holds neither is a problem; the literal `null` too, unless it is
 * the tool's way to say that there is nothing.
 */
export async function readItems(
  source: Source,
  what: string,
  toFindings: ToFindings,
  { nullIsClean = false }: { readonly nullIsClean?: boolean } = {},
): Promise<Parsed> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let head = "";
  let entries = 0;
  let strange = 0;
  const tapped: Source = {
    path: source.path,
    text: async function* () {
      for await (const chunk of source.text()) {
        if (head.length < 64) head = (head + chunk).trimStart().slice(0, 64);
        yield chunk;
      }
    },
  };
  for await (const item of jsonItems(tapped)) {
    if ("problem" in item) {
      problems.push({ path: source.path, code: item.problem, message: item.message, line: item.line });
      continue;
    }
    entries++;
    const found = isObject(item.value) ? toFindings(item.value) : null;
    if (found === null) strange++;
    else if (Array.isArray(found)) for (const one of found as readonly Finding[]) findings.push(one);
    else findings.push(found as Finding);
  }
  if (strange > 0) {
    const many = strange === 1 ? "An entry is" : `${strange} entries are`;
    problems.push({ path: source.path, code: "malformed", message: `${many} no result of ${what}.` });
  }
  const isNull = nullIsClean && /^null\s*$/.test(head);
  if (entries === 0 && problems.length === 0 && !head.startsWith("[") && !isNull) {
    problems.push({ path: source.path, code: "malformed", message: `The document holds no results of ${what}.` });
  }
  return findingsOrProblems(findings, problems);
}

/** The problem of a document that lacks what all of its format have. */
export function notThis(source: Source, what: string, lacks: string): Problem {
  return { path: source.path, code: "malformed", message: `The document is no report of ${what}: it has no ${lacks}.` };
}

/** The first character that is no white space: what a document begins with, before it is read. */
export async function firstCharacter(source: Source): Promise<string> {
  for await (const chunk of source.text()) {
    const text = chunk.trimStart();
    if (text !== "") return text.charAt(0);
  }
  return "";
}
