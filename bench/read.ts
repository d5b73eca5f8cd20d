import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { totalCount } from "../src/core/coverage.js";
import { isFatal } from "../src/core/problem.js";
import { parseReport } from "../src/parsers/registry.js";
import { byteSource } from "../src/parsers/source.js";

/**
 * Reads one document with one reader and prints `{ms, peakMb, counted}`; a process of its own, so that its peak memory is
 * that of this reading alone.
 *
 *   node read.js <reader> <format> <file> [folder of the peers' packages]
 */

/** Parses a document and counts what is in it: tests, lines or results. */
type Reader = (path: string) => Promise<number>;

const [name = "", format = "", path = "", peers = ""] = process.argv.slice(2);

/** The peers in their own shape of call: the whole file as text, then a tree of all of it. */
const readers: Readonly<Record<string, () => Reader>> = {
  gatehouse: () => async (file) => {
    // As the files adapter reads.
    const parsed = await parseReport(byteSource(file, () => createReadStream(file, { highWaterMark: 64 * 1024 })));
    const fatal = parsed.problems.find(isFatal);
    if (fatal) throw new Error(fatal.message);
    return parsed.tests?.total ?? parsed.findings?.length ?? totalCount(parsed.coverage?.files ?? []).total;
  },
  xml2js: () => {
    const { parseStringPromise } = peer<{ parseStringPromise(text: string): Promise<unknown> }>("xml2js");
    return async (file) => countElements(await parseStringPromise(readFileSync(file, "utf8")));
  },
  "xml-js": () => {
    const { xml2json } = peer<{ xml2json(text: string, options: object): string }>("xml-js");
    return async (file) => countElements(JSON.parse(xml2json(readFileSync(file, "utf8"), { compact: true })));
  },
  "fast-xml-parser": () => {
    const { XMLParser } = peer<{ XMLParser: new (options: object) => { parse(text: string): unknown } }>(
      "fast-xml-parser",
    );
    const parser = new XMLParser({ ignoreAttributes: false });
    return async (file) => countElements(parser.parse(readFileSync(file, "latin1")));
  },
  "lcov-parse": () => {
    const parse = peer<(text: string, done: (error: string | null, files: LcovFile[]) => void) => void>("lcov-parse");
    return (file) =>
      new Promise((resolve, reject) => {
        parse(readFileSync(file, "utf8"), (error, files) => {
          if (error) reject(new Error(error));
          else resolve(files.reduce((sum, one) => sum + one.lines.details.length, 0));
        });
      });
  },
  "JSON.parse": () => async (file) => {
    const { runs } = JSON.parse(readFileSync(file, "utf8")) as { runs: { results: unknown[] }[] };
    return runs.reduce((sum, run) => sum + run.results.length, 0);
  },
};

interface LcovFile {
  readonly lines: { readonly details: readonly unknown[] };
}

function peer<T>(wanted: string): T {
  return createRequire(join(peers, "package.json"))(wanted) as T;
}

/** Test cases of JUnit, or lines of Cobertura outside of methods, in the tree that any of the peers makes. */
function countElements(node: unknown): number {
  const wanted = format === "junit" ? "testcase" : "line";
  if (Array.isArray(node)) return node.reduce<number>((sum, one) => sum + countElements(one), 0);
  if (typeof node !== "object" || node === null) return 0;
  let count = 0;
  for (const [key, value] of Object.entries(node)) {
    if (key === wanted) count += Array.isArray(value) ? value.length : 1;
    else if (key !== "methods") count += countElements(value);
  }
  return count;
}

const reader = readers[name]?.();
if (!reader) throw new Error(`no reader is called "${name}"`);
const begin = performance.now();
const counted = await reader(path);
const ms = performance.now() - begin;
process.stdout.write(JSON.stringify({ ms, peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6, counted }));
