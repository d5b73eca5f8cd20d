import { bounded } from "./text.js";

/** An object of a JSON document whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a line holds, or null if the line is no JSON object. */
export function jsonObject(line: string): JsonObject | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Does one of the first lines hold an object that passes the test? Lines of other programs may come before. */
export function someLine(head: string, test: (object: JsonObject) => boolean): boolean {
  return head
    .split("\n", 200)
    .map(jsonObject)
    .some((object) => object !== null && test(object));
}

/** Lines of a stream of JSON that are none: counted, and the first one shown. */
export class SkippedLines {
  #count = 0;
  #first: { readonly line: number; readonly text: string } | null = null;

  add(line: number, text: string): void {
    this.#count++;
    this.#first ??= { line, text: bounded(text.trim(), 120) };
  }

  /** A sentence and the first line's number; null if all lines were read. */
  report(): { readonly message: string; readonly line: number } | null {
    if (!this.#first) return null;
    const lines = this.#count === 1 ? "1 line is no JSON and was" : `${this.#count} lines are no JSON and were`;
    return { message: `${lines} left out, the first: ${this.#first.text}`, line: this.#first.line };
  }
}
