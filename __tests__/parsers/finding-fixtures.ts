import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/core/finding.js";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource, textSource } from "../../src/parsers/source.js";

const folder = join(process.cwd(), "__tests__/fixtures/findings");

/** What tools of all kinds printed on one small planted project. */
export function findingFixture(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** A recorded output as the registry reads it, in chunks of a few bytes. */
export function readFixture(name: string) {
  return parseReport(byteSource(name, () => createReadStream(join(folder, name), { highWaterMark: 7 })));
}

/** A document written in a test; anything but text is made JSON. */
export function readDocument(document: unknown, format?: string) {
  return parseReport(textSource("report", typeof document === "string" ? document : JSON.stringify(document)), format);
}

export function readBytes(bytes: Uint8Array) {
  return parseReport(
    byteSource("report", async function* () {
      yield bytes;
    }),
  );
}

/** A finding on one line: `error/high a.py:7:12-7:20 B602`. */
export function inShort({ severity, risk, path = "-", range, rule }: Finding): string {
  const start = range ? `:${range.startLine}${range.startColumn === undefined ? "" : `:${range.startColumn}`}` : "";
  const end = range?.endColumn === undefined ? "" : `-${range.endLine}:${range.endColumn}`;
  return `${severity}${risk ? `/${risk}` : ""} ${path}${start}${end} ${rule}`;
}
