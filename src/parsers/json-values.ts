import type { Range } from "../core/finding.js";
import { isObject, type JsonObject } from "./json-lines.js";

/** Parses one small JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The value as an object with unknown members; an empty one for anything else. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A line or column, which counts from 1, or undefined. */
export function asPlace(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : undefined;
}

/** A range by its members, which count from 1; undefined without a first line: the finding is then of the whole file. */
export function asRange(line: unknown, column: unknown, endLine: unknown, endColumn: unknown): Range | undefined {
  const startLine = asPlace(line);
  if (startLine === undefined) return undefined;
  return { startLine, startColumn: asPlace(column), endLine: asPlace(endLine), endColumn: asPlace(endColumn) };
}
