import type { MemoryStorage } from "@openfeature/flagd-core";
import { Document, LineCounter, parseDocument, visit } from "yaml";

/** Flag definitions as flagd reads them (flagd.dev/reference/flag-definitions), judged by flagd's own schema and evaluation. */

/** Users that a flag is asked for: a share of half a percent of them is missed with a chance of 1 in 150. */
const users = 1000;
const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing };
function nothing(): void {
  return;
}

/** Why a flag is not what is wanted: the file cannot mean it (`unknown`), or means something else. */
export interface FlagFault {
  readonly type: "unknown" | "other";
  readonly message: string;
}

interface Flag {
  readonly state: string;
  readonly variants: Readonly<Record<string, unknown>>;
  readonly defaultVariant?: string | null;
  readonly targeting?: Readonly<Record<string, unknown>>;
}

export class FlagFile {
  private constructor(
    private readonly path: string,
    private readonly text: string,
    private readonly document: Document,
    private readonly flags: ReadonlyMap<string, Flag>,
    private readonly stores: readonly MemoryStorage[],
  ) {}

  /** Rejects with path, line and column where the text is no flag definition. */
  static async read(path: string, text: string): Promise<FlagFile> {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const place = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return `${path}:${line}:${col}`;
    };
    const [broken] = document.errors;
    if (broken) throw new Error(`${place(broken.pos[0])} ${broken.message}`);
    const data: unknown = document.toJS();
    if (!isMap(data)) throw new Error(`${place(0)} the document must be a map with "flags"`);
    const noJson = /\.json$/i.test(path) ? jsonFault(text) : null;
    if (noJson) throw new Error(`${place(noJson.offset)} is no JSON: ${noJson.message}`);
    const { MemoryStorage } = await import("@openfeature/flagd-core");
    const store = new MemoryStorage(silent, { disableDynamicCodeGeneration: true });
    const at = (keys: readonly string[]) => place(startOf(document, keys));
    const nested = nestedEvaluator(data);
    // flagd puts evaluators in by their texts, in no order: what one of them refers to is there by chance.
    if (nested !== undefined)
      throw new Error(`${at(["$evaluators", nested])} evaluator "${nested}" refers to another one`);
    for (const [name, { defaultVariant, variants }] of flagsOf(data)) {
      if (!defaultVariant || Object.hasOwn(variants, defaultVariant)) continue;
      const where = at(["flags", name, "defaultVariant"]);
      throw new Error(`${where} flag "${name}" has no variant "${defaultVariant}", which is its default`);
    }
    try {
      store.setConfigurations(JSON.stringify(data), true);
    } catch (error) {
      const { keys, message } = schemaFault(error);
      throw new Error(`${at(keys)} ${keys.join(".") || "the document"} ${message}`);
    }
    const stores = [store];
    const byKey = byKeyAlone(data);
    if (JSON.stringify(byKey) !== JSON.stringify(data)) {
      const other = new MemoryStorage(silent, { disableDynamicCodeGeneration: true });
      other.setConfigurations(JSON.stringify(byKey));
      stores.push(other);
    }
    return new FlagFile(path, text, document, new Map(flagsOf(data)), stores);
  }

  /** Why a flag does not give everybody a variant, but for those whom its targeting singles out by what it knows of them. */
  notForAll(name: string, variant: string): FlagFault | null {
    const faults = this.stores.map((store) => this.notUsable(name, variant) ?? this.otherThan(name, variant, store));
    return faults.find((fault) => fault !== null) ?? null;
  }

  private otherThan(name: string, variant: string, store: MemoryStorage): FlagFault | null {
    const got = new Map<string, number>();
    for (let user = 0; user <= users; user++) {
      // The first is one of whom nothing is known.
      const context = user === 0 ? {} : { targetingKey: `gatehouse-${user}` };
      const answer = store.getFlag(name)?.evaluate(context, silent);
      const own = answer?.variant;
      const words = answer?.errorMessage ?? (own === undefined ? "the default of the code" : `"${own}"`);
      if (own !== variant) got.set(words, (got.get(words) ?? 0) + 1);
    }
    const [other] = [...got].sort(([, a], [, b]) => b - a);
    if (!other) return null;
    const share = Math.max(1, Math.round((100 * other[1]) / (users + 1)));
    const whom = share === 100 ? "everybody" : `${share} % of its users`;
    return { type: "other", message: `${this.path}: flag "${name}" gives ${whom} ${other[0]}, and not "${variant}"` };
  }

  /** Why a flag cannot give a variant to anybody. */
  notUsable(name: string, variant: string): FlagFault | null {
    const flag = this.flags.get(name);
    if (!flag) return { type: "unknown", message: `${this.path} has no flag "${name}"` };
    const variants = Object.keys(flag.variants);
    if (!variants.includes(variant)) {
      const message = `flag "${name}" of ${this.path} has no variant "${variant}" (it has ${variants.join(", ")})`;
      return { type: "unknown", message };
    }
    if (flag.state === "ENABLED") return null;
    return {
      type: "other",
      message: `${this.path}: flag "${name}" is ${flag.state}: whoever asks gets the default of the code`,
    };
  }

  /**
   * The file in which so many percent of a flag's users get a variant, and the others what they get now. With 0 it is the
   * file as it is, with 100 the variant is the default, and there is no targeting any more. Who has it keeps it as it grows.
   */
  withShare(name: string, variant: string, percent: number): string {
    const flag = this.flags.get(name);
    if (percent <= 0 || !flag) return this.text;
    const copy = apart(this.document);
    const keys = ["flags", name];
    if (percent >= 100) {
      copy.setIn([...keys, "defaultVariant"], variant);
      copy.deleteIn([...keys, "targeting"]);
    } else copy.setIn([...keys, "targeting"], copy.createNode(sharing(flag, variant, percent)));
    if (/\.json$/i.test(this.path)) return `${JSON.stringify(copy.toJS(), null, 2)}\n`;
    // Older readers take a bare `on` for a truth value.
    return copy.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE" });
  }
}

/** Why a text is no JSON though it is YAML: flagd takes no trailing comma, comment or byte order mark. */
function jsonFault(text: string): { readonly offset: number; readonly message: string } | null {
  // Else the message would quote what nobody sees.
  if (text.startsWith("\uFEFF")) return { offset: 0, message: "it begins with a byte order mark" };
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0);
    return { offset, message: message.replace(/ (?:in JSON )?at position .*$/s, "") };
  }
}

function nestedEvaluator({ $evaluators: all }: Readonly<Record<string, unknown>>): string | undefined {
  const refers = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(refers) : isMap(value) && ("$ref" in value || Object.values(value).some(refers));
  return isMap(all) ? Object.keys(all).find((name) => refers(all[name])) : undefined;
}

/**
 * The same with each `fractional` that tells users apart by a property told by their `targetingKey`: so flagd does with
 * whoever lacks the property, where its libraries (in-process) take the default.
 */
function byKeyAlone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byKeyAlone);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isByProperty = key === "fractional" && Array.isArray(inner) && isMap(inner[0]);
      return [key, byKeyAlone(isByProperty ? inner.slice(1) : inner)];
    }),
  );
}

/** A copy in which nothing stands for two things: a change of one flag must not be a change of another. */
function apart(document: Document): Document {
  let hasAlias = false;
  visit(document, {
    Alias: () => {
      hasAlias = true;
      return visit.BREAK;
    },
  });
  return hasAlias ? new Document(document.toJS(), { aliasDuplicateObjects: false }) : document.clone();
}

/** Targeting by flagd's `fractional`. */
function sharing({ defaultVariant, targeting }: Flag, variant: string, percent: number) {
  const hasOwn = targeting !== undefined && Object.keys(targeting).length > 0;
  // A bucket of those who are judged as before has to have a name, and that of a variant says nothing of them.
  const rest = hasOwn || !defaultVariant || defaultVariant === variant ? `not ${variant}` : defaultVariant;
  const fractional = {
    fractional: [
      [variant, percent],
      [rest, 100 - percent],
    ],
  };
  if (rest === defaultVariant) return fractional;
  return { if: [{ "==": [fractional, variant] }, variant, ...(hasOwn ? [targeting] : [])] };
}

function flagsOf(data: unknown): readonly [string, Flag][] {
  const flags = isMap(data) && isMap(data.flags) ? data.flags : {};
  // What else is wrong with them is for the schema to say.
  return Object.entries(flags).filter((entry): entry is [string, Flag] => isMap(entry[1]) && isMap(entry[1].variants));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Offset of what is there, or of what it would be in. */
function startOf(document: Document, keys: readonly string[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isMap(node) && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

/** What the schema says is in the message of its error, as JSON; the deepest place of it is what was meant. */
function schemaFault(error: unknown): { readonly keys: readonly string[]; readonly message: string } {
  if (!(error instanceof Error)) return { keys: [], message: String(error) };
  const json = /: (\[[\s\S]*\])$/.exec(error.message)?.[1];
  if (json === undefined) {
    return { keys: [], message: error.cause instanceof Error ? error.cause.message : error.message };
  }
  const faults = JSON.parse(json) as readonly {
    readonly instancePath: string;
    readonly message?: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  const [deepest] = [...faults].sort((a, b) => depth(b.instancePath) - depth(a.instancePath));
  if (!deepest) return { keys: [], message: "is no flag definition" };
  const { instancePath, message = "is wrong", params } = deepest;
  const { allowedValues, additionalProperty } = params;
  const more = Array.isArray(allowedValues)
    ? ` (${allowedValues.join(", ")})`
    : additionalProperty
      ? ` ("${additionalProperty}")`
      : "";
  const keys = instancePath.split("/").slice(1);
  return { keys: keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")), message: `${message}${more}` };
}

function depth(path: string): number {
  return path.split("/").length;
}
