import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { ConfigProblem } from "./problems.js";

/** Keys and indices from the top of the config down to one value. */
export type Path = readonly (string | number)[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as data, with the place of each thing in it. */
export interface ConfigDocument {
  readonly data: unknown;
  /** Is there anything at the path? */
  has(path: Path): boolean;
  /** Where the key or the value of the path stands; of what encloses it when there is no such thing. */
  place(path: Path, what: "key" | "value"): Place;
}

/** How often aliases may be followed before the file counts as an attack (the default of the `yaml` package). */
const maxAliases = 100;

/** Larger than any config that a person wrote; GitHub takes workflow files of up to 500 KB. */
const maxLength = 512 * 1024;

/** Reads a YAML text; all its syntax errors, or the document. Duplicate keys and unknown tags are errors too. */
export function readDocument(text: string, path: string): { document: ConfigDocument } | { problems: ConfigProblem[] } {
  if (text.length > maxLength) return { problems: [{ path, message: `${path} is larger than 512 KiB` }] };
  const lines = new LineCounter();
  const doc = parseDocument(text, { prettyErrors: false, lineCounter: lines, merge: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: ConfigProblem[] = [];
  for (const error of [...doc.errors, ...doc.warnings]) {
    const place = at(error.pos[0]);
    if (error.code === "RESOURCE_EXHAUSTION") return { problems: [{ path, ...place, message: "nested too deep" }] };
    problems.push({ path, ...place, message: explain(error.code, error.message, text.slice(error.pos[0])) });
  }
  problems.push(...oddNodes(doc, (offset) => ({ path, ...at(offset) })));
  if (problems.length > 0) return { problems };
  keepSpelling(doc);
  try {
    const data: unknown = doc.toJS({ maxAliasCount: maxAliases });
    return { document: { data, has: (keys) => find(doc, keys).exact, place: placeIn(doc, at) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ path, line: 1, column: 1, message: `aliases cannot be followed: ${message}` }] };
  }
}

function explain(code: string, message: string, source: string): string {
  if (code === "DUPLICATE_KEY") {
    const key = /^\s*([^\s:]+)/.exec(source)?.[1];
    return key ? `duplicate key "${key}"` : "duplicate key";
  }
  if (code === "MULTIPLE_DOCS") return "a config is one YAML document, and a second one begins here";
  return `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** What YAML allows and the config does not: aliases of nothing, and a key that JavaScript treats as no key. */
function oddNodes(doc: Document, at: (offset: number) => Place & { path: string }): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(doc, {
    Alias(_, alias) {
      if (!alias.resolve(doc)) {
        problems.push({
          ...at(alias.range?.[0] ?? 0),
          message: `no anchor "&${alias.source}" comes before this alias`,
        });
      }
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === "__proto__") {
        problems.push({ ...at(pair.key.range?.[0] ?? 0), message: 'unknown key "__proto__"' });
      }
    },
  });
  return problems;
}

/** In `env`, `args`, `levels` and `ignore` a number or a date is text that looks like one: `1.10` stays `1.10`. */
function keepSpelling(doc: Document): void {
  visit(doc, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (key === "env" && isMap(pair.value)) for (const entry of pair.value.items) spell(entry.value);
      if (key === "args" && isSeq(pair.value)) for (const item of pair.value.items) spell(item);
      if ((key === "levels" || key === "ignore") && isSeq(pair.value)) {
        for (const item of pair.value.items) if (isMap(item)) for (const entry of item.items) spell(entry.value);
      }
    },
  });
}

function spell(node: unknown): void {
  if (!isScalar(node) || node.source === undefined) return;
  const { value } = node;
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) node.value = node.source;
}

function placeIn(doc: Document, at: (offset: number) => Place): ConfigDocument["place"] {
  return (path, what) => {
    const { key, value, exact } = find(doc, path);
    return at((exact && what === "value" ? (value ?? key) : (key ?? value)) ?? 0);
  };
}

interface Found {
  /** Offsets of key and value in the text. A value that is not written (`steps:`) has none. */
  readonly key: number | undefined;
  readonly value: number | undefined;
  readonly exact: boolean;
}

function find(doc: Document, path: Path): Found {
  let node: unknown = resolve(doc, doc.contents);
  let found: Found = { key: undefined, value: offsetOf(node), exact: true };
  for (const part of path) {
    const pair = entry(doc, node, part);
    if (!pair) return { ...found, exact: false };
    node = resolve(doc, pair.value);
    const value = isAlias(pair.value) ? offsetOf(pair.value) : offsetOf(node);
    found = { key: offsetOf(pair.key) ?? value, value, exact: true };
  }
  return found;
}

function entry(doc: Document, node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(part)];
    return item === undefined ? undefined : { key: undefined, value: isPair(item) ? item.value : item };
  }
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(part));
  if (own) return own;
  for (const pair of node.items.filter((item) => isScalar(item.key) && item.key.value === "<<")) {
    const merged = resolve(doc, pair.value);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const inherited = entry(doc, resolve(doc, source), part);
      if (inherited) return inherited;
    }
  }
  return undefined;
}

function resolve(doc: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(doc) : node;
}

function offsetOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  const [start, end] = node.range ?? [];
  // A value that was left out has an empty range somewhere behind its key.
  return isScalar(node) && node.source === "" && start === end && node.value === null ? undefined : start;
}
