import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { documentsOf, isThere, likeBefore, YamlEdits, type YamlValue } from "./yaml-text.js";

/** Keys of a dotted path: `image.digest`, `hosts.0.name`; a backslash keeps a dot (`example\.com/weight`). */
export function keysOf(path: string): readonly string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
}

/**
 * The text with a value at a place of one of its documents. A place that is not there is added where its parent is a map.
 * Rejects in words that name the place where that cannot be done, and with line and column where the text is no YAML.
 */
export function withValue(text: string, path: string, value: YamlValue): string {
  const documents = documentsOf(text);
  const edits = new YamlEdits(text, documents);
  const places = documents.map((document) => placeOf(document, keysOf(path)));
  const found = places.filter((place) => place.type === "found");
  const free = places.flatMap((place) => (place.type === "free" ? [place] : []));
  const [only = free[0], ...more] = found.length > 0 ? found : free;
  if (only === undefined) throw new Error(`has no ${path}, and no map that it could be added to`);
  if (more.length > 0) throw new Error(`has several documents with a place for ${path}`);
  if (only.type === "free") {
    edits.add(only.parent, only.key, value);
    return edits.done();
  }
  const { node } = only;
  if (!isScalar(node)) throw new Error(`${path} holds more than a value`);
  if (isThere(node, value)) return text;
  edits.replace(node, likeBefore(node, value));
  return edits.done();
}

/** The value at a place; undefined where there is none. */
export function valueAt(text: string, path: string): unknown {
  for (const document of documentsOf(text)) {
    const place = placeOf(document, keysOf(path));
    if (place.type === "found" && isScalar(place.node)) return place.node.value;
  }
  return undefined;
}

type Place =
  | { readonly type: "found"; readonly node: unknown }
  | { readonly type: "free"; readonly parent: YAMLMap; readonly key: string }
  | { readonly type: "none" };

function placeOf(document: Document.Parsed, keys: readonly string[]): Place {
  let node: unknown = document.contents;
  for (const [index, key] of keys.entries()) {
    const isLast = index === keys.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) return isLast ? { type: "free", parent: node, key } : { type: "none" };
      node = pair.value;
    } else if (isSeq(node)) {
      if (!/^\d+$/.test(key) || Number(key) >= node.items.length) return { type: "none" };
      node = node.items[Number(key)];
    } else return { type: "none" };
  }
  return { type: "found", node };
}
