import { execFile } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPeers } from "./peers.js";
import { table } from "./table.js";

const run = promisify(execFile);

interface Case {
  readonly format: string;
  /** Of the document, in millions of bytes; and with --quick. */
  readonly megabytes: readonly number[];
  readonly quick: readonly number[];
  readonly readers: readonly string[];
}

/** Who reads what: xml2js is dorny/test-reporter's and 5monkeys/cobertura-action's, xml-js mikepenz/action-junit-report's,
 * fast-xml-parser clearlyip/code-coverage-report-action's, lcov-parse romeovs/lcov-reporter-action's. */
const cases: readonly Case[] = [
  {
    format: "junit",
    megabytes: [10, 70, 500],
    quick: [2, 10],
    readers: ["gatehouse", "xml2js", "xml-js", "fast-xml-parser"],
  },
  { format: "lcov", megabytes: [20, 100], quick: [5], readers: ["gatehouse", "lcov-parse"] },
  { format: "cobertura", megabytes: [20, 100], quick: [5], readers: ["gatehouse", "xml2js", "fast-xml-parser"] },
  { format: "sarif", megabytes: [10, 50], quick: [5], readers: ["gatehouse", "JSON.parse"] },
];

/** A reader that is slower than this is given up. */
const PATIENCE_MS = 300_000;

interface Reading {
  readonly ms: number;
  readonly peakMb: number;
  readonly counted: number;
}

/** Time and peak memory of reading generated documents, side by side with the parsers that the peers use. */
export async function parsing(folder: string, isQuick: boolean, rounds: number): Promise<string> {
  const peers = installPeers();
  const rows: string[][] = [];
  for (const { format, megabytes, quick, readers } of cases) {
    for (const size of isQuick ? quick : megabytes) {
      const path = join(folder, `${format}-${size}`);
      await run(process.execPath, [join(import.meta.dirname, "generate.js"), format, String(size), path]);
      const bytes = statSync(path).size;
      let own: Reading | null = null;
      for (const reader of readers) {
        const isOurs = reader === "gatehouse";
        if (peers === null && !isOurs && reader !== "JSON.parse") continue;
        // What takes a peer a minute is not measured again.
        const reading = await best(reader, format, path, peers ?? "", size >= 100 && !isOurs ? 1 : rounds);
        if (isOurs && typeof reading !== "string") own = reading;
        rows.push([`${format} ${size} MB`, isOurs ? "**Gatehouse**" : reader, ...figures(reading, bytes, own)]);
        console.error(rows.at(-1)?.join("  "));
      }
      rmSync(path);
    }
  }
  return table(["document", "reader", "time", "MB/s", "peak memory", "counted", "Gatehouse is"], rows);
}

function figures(reading: Reading | string, bytes: number, own: Reading | null): readonly string[] {
  if (typeof reading === "string") return [reading, "", "", "", ""];
  const { ms, peakMb, counted } = reading;
  const times = own === null || own === reading ? "" : `${(ms / own.ms).toFixed(1)} × as fast`;
  const speed = (bytes / 1e6 / (ms / 1000)).toFixed(0);
  return [`${(ms / 1000).toFixed(2)} s`, speed, `${peakMb.toFixed(0)} MB`, counted.toLocaleString("en"), times];
}

/** The fastest of some rounds, with the highest peak of them; or why there is none. */
async function best(
  reader: string,
  format: string,
  path: string,
  peers: string,
  rounds: number,
): Promise<Reading | string> {
  const readings: Reading[] = [];
  for (let round = 0; round < rounds; round++) {
    try {
      const { stdout } = await run(
        process.execPath,
        [join(import.meta.dirname, "read.js"), reader, format, path, peers],
        {
          timeout: PATIENCE_MS,
          maxBuffer: 1024 * 1024,
        },
      );
      readings.push(JSON.parse(stdout) as Reading);
    } catch (error) {
      return reasonOf(error as { readonly killed?: boolean; readonly stderr?: string; readonly message: string });
    }
  }
  const fastest = Math.min(...readings.map(({ ms }) => ms));
  return { ms: fastest, peakMb: Math.max(...readings.map(({ peakMb }) => peakMb)), counted: readings[0]?.counted ?? 0 };
}

function reasonOf({ killed, stderr = "", message }: { killed?: boolean; stderr?: string; message: string }): string {
  if (killed) return `given up after ${PATIENCE_MS / 1000} s`;
  if (/heap out of memory|heap limit/i.test(stderr)) return "runs out of memory";
  if (/Cannot create a string longer|ERR_STRING_TOO_LONG|Invalid string length/.test(stderr))
    return "file too large for a string";
  const said = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? message.split("\n")[0] ?? "";
  return `fails: ${said.slice(0, 120)}`;
}
