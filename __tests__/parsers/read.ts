import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource, textSource } from "../../src/parsers/source.js";

/** Reads a committed report, written by a real tool. */
export function readFixture(name: string) {
  return parseReport(byteSource(name, () => createReadStream(join("__tests__", "fixtures", "reports", name))));
}

export function readText(text: string, format?: string) {
  return parseReport(textSource("report", text), format);
}

/** Reads a text in chunks of a few bytes, so that every token is torn somewhere. */
export function readTorn(text: string | Uint8Array, size = 7) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return parseReport(
    byteSource("report", async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }),
  );
}

export function summary(parsed: Awaited<ReturnType<typeof parseReport>>) {
  const { tests } = parsed;
  return {
    format: parsed.format,
    counts: tests ? [tests.total, tests.passed, tests.failed, tests.skipped, tests.flaky] : null,
    problems: parsed.problems.map((problem) => problem.code),
  };
}
