import type { Problem } from "../core/problem.js";
import type { Source } from "./parser.js";

/** One value of a document, with the keys that lead to it. */
export interface JsonValue {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
  /**
   * Forgets the value, which its parent would keep if the parent is asked for too: an array is then given with as many
   * nulls as it had items, an object without the member.
   */
  drop(): void;
}

/**
 * Streams a JSON document and gives the values at `paths` (`$.runs.*.results.*`) as each is complete, inner ones
 * first. Gives the problem that ended the reading, or null. With `many` several documents may follow one another.
 */
export async function readJson(
  source: Source,
  paths: readonly string[],
  take: (value: JsonValue) => void,
  { many = false }: { readonly many?: boolean } = {},
): Promise<Problem | null> {
  const { JSONParser } = await import("@streamparser/json");
  const parser = new JSONParser({ paths: [...paths], keepStack: false, ...(many ? { separator: "" } : {}) });
  let broken: Error | null = null;
  let line = 1;
  parser.onError = (error) => {
    broken ??= error;
  };
  parser.onValue = ({ value, key, parent, stack }) => {
    const keys = [...stack.slice(1).map((item) => item.key), key].filter((one) => one !== undefined);
    const drop = () => {
      if (Array.isArray(parent)) parent[parent.length - 1] = null;
      else if (parent && typeof key === "string") delete (parent as Record<string, unknown>)[key];
    };
    take({ keys, value, drop });
  };
  let begun = false;
  for await (const chunk of source.text()) {
    const text: string = begun ? chunk : chunk.replace(/^\uFEFF/, "");
    begun ||= text !== "";
    parser.write(text);
    if (broken !== null) break;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
  }
  const error = broken as Error | null;
  if (many && !error) parser.end();
  if (error) {
    const message = `The JSON document is broken: ${error.message.slice(0, 200)}`;
    return { path: source.path, code: "malformed", message, line };
  }
  if (parser.isEnded) return null;
  return { path: source.path, code: "truncated", message: "The JSON document ends too early.", line };
}

/** A whole JSON document that holds nothing of what its format promises: another document was named. */
export function nothingOf(source: Source, what: string): Problem {
  return { path: source.path, code: "malformed", message: `The JSON document holds no ${what}.` };
}
