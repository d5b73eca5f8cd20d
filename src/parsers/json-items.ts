import type { Source } from "./parser.js";
import { lines } from "./source.js";

/** One JSON value of a stream of them, or the trouble that ended it. */
export type JsonItem =
  | { readonly value: unknown }
  | { readonly problem: "empty" | "truncated" | "malformed"; readonly message: string; readonly line?: number };

/**
 * The values of a JSON document one by one: the elements of a top-level array, or one value a line (NDJSON, plain lines
 * between the values are passed over). Memory holds one value. The last item is a problem if the document is damaged.
 */
export async function* jsonItems(source: Source): AsyncIterable<JsonItem> {
  let head = "";
  const chunks = source.text()[Symbol.asyncIterator]();
  while (head.trimStart() === "") {
    const next = await chunks.next();
    if (next.done) {
      yield { problem: "empty", message: "the file is empty" };
      return;
    }
    head += next.value;
  }
  const rest: Source = {
    path: source.path,
    text: async function* () {
      yield head.replace(/^\uFEFF/, "");
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    },
  };
  yield* /^\s*\[/.test(head.replace(/^\uFEFF/, "")) ? arrayItems(rest) : lineItems(rest);
}

async function* arrayItems(source: Source): AsyncIterable<JsonItem> {
  const { JSONParser } = await import("@streamparser/json");
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  let ready: unknown[] = [];
  let ended = false;
  parser.onValue = ({ value }) => {
    ready.push(value);
  };
  parser.onEnd = () => {
    ended = true;
  };
  let failure: unknown;
  parser.onError = (error) => {
    failure ??= error;
  };
  for await (const chunk of source.text()) {
    // What follows the closing bracket is a second document or noise: either way, not what was promised.
    if (ended && chunk.trim() !== "") failure ??= new Error("text after the end of the document");
    if (!ended) parser.write(chunk);
    for (const value of ready) yield { value };
    ready = [];
    if (failure !== undefined) {
      yield { problem: "malformed", message: `not valid JSON: ${reasonOf(failure)}` };
      return;
    }
  }
  if (!ended) yield { problem: "truncated", message: "the JSON document ends in the middle" };
}

async function* lineItems(source: Source): AsyncIterable<JsonItem> {
  let line = 0;
  for await (const text of lines(source)) {
    line++;
    if (!text.startsWith("{")) continue;
    try {
      yield { value: JSON.parse(text) as unknown };
    } catch (error) {
      yield { problem: "malformed", message: `not valid JSON: ${reasonOf(error)}`, line };
      return;
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A JSON object's member as text, or undefined. */
export function textOf(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === "string" ? member : undefined;
}

/** A JSON object's member as a number, or undefined. */
export function numberOf(value: unknown, key: string): number | undefined {
  const member = memberOf(value, key);
  return typeof member === "number" ? member : undefined;
}

/** A member of a JSON object, undefined where there is no object or no such member. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
