import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../src/core/finding.js";
import type { Parsed } from "../../src/core/problem.js";
import type { Parser } from "../../src/parsers/parser.js";
import { textSource } from "../../src/parsers/source.js";

/** What tools printed on a small planted project, by file name. */
export function lintFixture(name: string): Promise<string> {
  return readFile(join(process.cwd(), "__tests__/fixtures/lint", name), "utf8");
}

/** Reads a text both whole and character by character, and insists that both give the same. */
export async function parseText(parser: Parser, text: string): Promise<Parsed> {
  const whole = await parser.parse(textSource("report", text));
  const pieces = await parser.parse({
    path: "report",
    text: async function* () {
      yield* text;
    },
  });
  const gist = ({ findings, problems }: Parsed) => JSON.stringify([findings, problems.map(({ code }) => code)]);
  if (gist(whole) !== gist(pieces)) throw new Error("the result depends on how the text is cut");
  return whole;
}

/** A finding on one line, to compare many at once: `a.py:7:12 error F821`. */
export function brief({ path, range, severity, rule }: Finding): string {
  const place = [path, range?.startLine, range?.startColumn].filter((part) => part !== undefined).join(":");
  return `${place} ${severity} ${rule}`;
}
