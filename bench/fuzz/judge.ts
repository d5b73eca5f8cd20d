import { judgeStep } from "../../src/core/judge.js";
import type { Parsed } from "../../src/core/problem.js";
import { isGreen } from "../../src/core/verdict.js";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource } from "../../src/parsers/source.js";
import type { Mutation } from "./mutate.js";

/** Longest that a mutated report may take, in milliseconds. */
export const SLOWEST_MS = 5_000;

/** Formats of which one file may hold several documents. */
const mayFollow: readonly string[] = ["gcov-json"];

export interface Sample {
  readonly path: string;
  readonly bytes: Buffer;
  readonly format: string;
  /** One XML or JSON document: where it ends can be told. Lines of text, and of JSON, are whole at any line's end. */
  readonly hasEnd: boolean;
  readonly parsed: Parsed;
}

/** A report as it was written, or null if it is none that can be read. */
export async function sample(path: string, bytes: Buffer): Promise<Sample | null> {
  if (bytes.length < 2) return null;
  const { format, ...parsed } = await read(path, bytes);
  return format === null ? null : { path, bytes, format, hasEnd: hasEnd(bytes.toString("latin1")), parsed };
}

export function read(path: string, bytes: Uint8Array, format?: string) {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
  return parseReport(byteSource(path, chunks), format);
}

function hasEnd(text: string): boolean {
  const start = text.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (start.startsWith("<")) return true;
  if (!/^[[{]/.test(start)) return false;
  try {
    JSON.parse(start);
    return true;
  } catch {
    // Lines of JSON, or a tool's text around it.
    return false;
  }
}

/** What is wrong with how a harmed report was read; null if nothing is. */
export async function offence(original: Sample, mutation: Mutation, asked?: string): Promise<string | null> {
  const begin = performance.now();
  let parsed: Parsed;
  try {
    parsed = await read(original.path, mutation.bytes, asked);
  } catch (error) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const took = performance.now() - begin;
  if (took > SLOWEST_MS) return `took ${Math.round(took)} ms`;
  const odd = oddNumbers(parsed);
  if (odd) return odd;
  if (!isClean(parsed)) return null;
  if (mutation.rule === "never-green" && original.hasEnd) return `reads as clean: ${figures(parsed)}`;
  if (mutation.rule === "twice" && original.hasEnd && !mayFollow.includes(original.format)) {
    const [one, two] = [original.parsed.tests?.total ?? 0, parsed.tests?.total ?? 0];
    if (two !== 2 * one || one === 0) return `of two documents one was read: ${figures(parsed)}`;
  }
  const { tests, coverage, findings, measurements } = parsed;
  if (!tests && !coverage && !findings && !measurements) return "nothing was read, and nothing said";
  return null;
}

/** What a step that exits 0 and has this report only would be: the tool's word is not asked. */
function isClean({ tests, findings = [], problems }: Parsed): boolean {
  const end = { type: "judged", exitCode: 0, explained: false } as const;
  return isGreen(judgeStep({ end, tests, findings, problems }, { block: "all", failOn: "note" }, null));
}

/** Numbers that no report can mean. */
function oddNumbers({ tests, coverage }: Parsed): string | null {
  if (tests) {
    const { total, passed, failed, skipped, flaky, timeMs } = tests;
    const counts = [total, passed, failed, skipped, flaky];
    if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return `counts: ${counts}`;
    if (total !== passed + failed + skipped) return `${total} is not ${passed} + ${failed} + ${skipped}`;
    if (!Number.isFinite(timeMs) || timeMs < 0) return `time: ${timeMs}`;
  }
  for (const file of coverage?.files ?? []) {
    for (const count of [file.statements, file.branches, file.functions]) {
      if (count && !(count.covered >= 0 && count.covered <= count.total && Number.isSafeInteger(count.total))) {
        return `${file.path}: ${count.covered} of ${count.total}`;
      }
    }
    let last = 0;
    for (const [line, hits] of file.lines) {
      if (!(line > last) || !(hits >= 0)) return `${file.path}: line ${line} after ${last}, ${hits} hits`;
      last = line;
    }
  }
  return null;
}

function figures({ tests, coverage, findings, problems }: Parsed): string {
  const parts = [
    `${tests?.total ?? "no"} tests`,
    `${coverage?.files.length ?? "no"} files`,
    `${findings?.length ?? "no"} findings`,
  ];
  return [...parts, ...problems.map(({ code, message }) => `${code}: ${message}`)].join(", ");
}
