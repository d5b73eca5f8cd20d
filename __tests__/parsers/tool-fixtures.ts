import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Parsed } from "../../src/core/problem.js";
import type { Parser } from "../../src/parsers/parser.js";
import { recognise } from "../../src/parsers/registry.js";
import { byteSource, textSource } from "../../src/parsers/source.js";

/** Shared by the tests of the formats that lint and test tools print: outputs of real runs, and results in short. */

function pathOf(name: string): string {
  return join(process.cwd(), "__tests__/fixtures/tools", name);
}

/** A recorded output, read in chunks of a few bytes. */
export function parseFixture(parser: Parser, name: string): Promise<Parsed> {
  return parser.parse(byteSource(name, () => createReadStream(pathOf(name), { highWaterMark: 7 })));
}

export function parseText(parser: Parser, text: string): Promise<Parsed> {
  return parser.parse(textSource("output", text));
}

export function fixtureText(name: string): Promise<string> {
  return readFile(pathOf(name), "utf8");
}

/** Name of the format that the registry finds for a recorded output; null if none. */
export async function formatOf(name: string): Promise<string | null> {
  const found = await recognise(byteSource(name, () => createReadStream(pathOf(name))));
  return "parser" in found ? found.parser.format : null;
}

/** The findings as `severity path:line:column-endLine:endColumn rule: message`. */
export function findingsOf(parsed: Parsed): readonly string[] {
  return (parsed.findings ?? []).map(({ severity, path = "-", range, rule, message }) => {
    const start = `${range?.startLine ?? 0}:${range?.startColumn ?? 0}`;
    return `${severity} ${path}:${start}-${range?.endLine ?? 0}:${range?.endColumn ?? 0} ${rule}: ${message}`;
  });
}

export function problemsOf(parsed: Parsed): readonly string[] {
  return parsed.problems.map(({ code }) => code);
}
