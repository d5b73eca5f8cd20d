import { type Document, isScalar, parse, parseAllDocuments, Scalar, type Tags, type YAMLMap } from "yaml";

/** YAML files of other people's that are changed in place: what is not changed stays to the byte, wherever that can be done. */

/** A value that a place is given. */
export type YamlValue = string | number | boolean;

/** All documents of a text. Rejects with line and column where it is no YAML. */
export function documentsOf(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, { customTags: asTheyStand });
  if (!Array.isArray(documents)) return [];
  for (const { errors } of documents) {
    const [fault] = errors;
    if (fault) throw new Error(fault.message.split("\n")[0]?.replace(/:$/, ""));
  }
  return documents;
}

/** Numbers are written as they were: `0644` is octal to those who read YAML 1.1, and a long id has more digits than we have. */
function asTheyStand(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === "string" || tag.collection !== undefined || !/:(int|float)$/.test(tag.tag)) return tag;
    const { stringify } = tag;
    return { ...tag, stringify: (node, ...more) => node.source ?? stringify?.(node, ...more) ?? String(node.value) };
  });
}

/** Changes to a text: of single values where they stand, and of the documents where something has to come or go. */
export class YamlEdits {
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  private isRebuilt = false;

  constructor(
    private readonly text: string,
    private readonly documents: readonly Document.Parsed[],
  ) {}

  get isEmpty(): boolean {
    return this.edits.length === 0 && !this.isRebuilt;
  }

  /** Puts another value in the place of one, quoted as that is where it can be. */
  replace(node: Scalar, value: YamlValue): void {
    const [from, to] = node.range ?? [0, 0];
    const isInLine = to > from && node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED;
    if (isInLine) this.edits.push({ from, to, text: written(value, node.type) });
    else {
      this.isRebuilt = true;
      delete node.type;
      if (typeof value === "string" && !isPlain(value)) node.type = Scalar.QUOTE_DOUBLE;
    }
    node.value = value;
    delete node.source;
  }

  /** Puts a value where there was none. */
  add(map: YAMLMap, key: string, value: YamlValue): void {
    this.isRebuilt = true;
    const node = new Scalar(value);
    if (typeof value === "string" && !isPlain(value)) node.type = Scalar.QUOTE_DOUBLE;
    map.set(key, node);
  }

  /** Says that the documents themselves were changed. */
  rebuild(): void {
    this.isRebuilt = true;
  }

  /** The text with its changes. Comments are kept; layout as far as the documents had not to be written anew. */
  done(): string {
    if (this.isEmpty) return this.text;
    if (this.isRebuilt) {
      const isFlush = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(this.text);
      return this.documents.map((document) => document.toString({ lineWidth: 0, indentSeq: !isFlush })).join("");
    }
    let [whole, end] = ["", 0];
    for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from)) {
      whole += this.text.slice(end, from) + text;
      end = to;
    }
    return whole + this.text.slice(end);
  }
}

/** True if a place already has this value; text that says the same number is the same, and stays text. */
export function isThere(node: unknown, value: YamlValue): boolean {
  return isScalar(node) && (typeof node.value === "string" ? node.value === String(value) : node.value === value);
}

/** The value in the kind that the place has: text stays text where the new value is a number. */
export function likeBefore(node: Scalar, value: YamlValue): YamlValue {
  return typeof node.value === "string" ? String(value) : value;
}

function written(value: YamlValue, type: Scalar.Type | null | undefined): string {
  if (typeof value !== "string") return String(value);
  if (type === Scalar.QUOTE_SINGLE && !/['\n]/.test(value)) return `'${value}'`;
  return type !== Scalar.QUOTE_DOUBLE && isPlain(value) ? value : JSON.stringify(value);
}

/** Reads as the same text without quotes, in YAML 1.1 too, which many tools still speak. */
function isPlain(value: string): boolean {
  if (!/^[A-Za-z0-9][A-Za-z0-9._/@:+-]*$/.test(value) || value.endsWith(":")) return false;
  return parse(value) === value && parse(value, { version: "1.1" }) === value;
}
