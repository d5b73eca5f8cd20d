import { relative, resolve, sep } from "node:path";
import type { Coverage } from "../core/coverage.js";
import type { Finding } from "../core/finding.js";
import type { Measurement } from "../core/measurement.js";
import { type FileTests, mergeFileTests } from "../core/overlap.js";
import { mergeCoverage } from "../core/paths.js";
import { isFatal, type Problem } from "../core/problem.js";
import type { TestResults } from "../core/tests.js";
import { byteSource } from "../parsers/source.js";
import type { FilesPort } from "../ports.js";
import { duplicateFiles } from "./duplicates.js";

/** Report files as they were before a step ran: path → time of change. A file that keeps its time was not written. */
export type Before = ReadonlyMap<string, number>;

/** What a step's report files hold together; `problem` is the first thing that makes them unusable. */
export interface Collected {
  readonly tests?: TestResults | undefined;
  readonly coverage?: Coverage | undefined;
  /** Absolute paths of the files that the coverage is from. */
  readonly coverageFiles?: readonly string[] | undefined;
  readonly findings: readonly Finding[];
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
  readonly fatal: Problem | undefined;
}

export async function snapshot(patterns: readonly string[], cwd: string, files: FilesPort): Promise<Before> {
  const before = new Map<string, number>();
  if (patterns.length === 0) return before;
  for (const path of await files.glob(patterns, cwd)) {
    const stat = await files.stat(path);
    if (stat) before.set(path, stat.modifiedMs);
  }
  return before;
}

/** A file that was read and says itself that it is incomplete may still hold failures; the judge weighs the two. */
export function isUnusable(problem: Problem): boolean {
  return isFatal(problem) && problem.code !== "incomplete";
}

/** The files that a step promised to write, and a problem for each pattern that has none. */
export async function promised(
  patterns: readonly string[],
  cwd: string,
  files: FilesPort,
): Promise<{ readonly paths: ReadonlySet<string>; readonly missing: readonly Problem[] }> {
  const paths = new Set<string>();
  const missing: Problem[] = [];
  for (const pattern of patterns) {
    const found = await files.glob([pattern], cwd);
    if (found.length === 0) missing.push({ path: pattern, code: "missing", message: `${pattern} was not written` });
    for (const path of found) paths.add(path);
  }
  return { paths, missing };
}

/** The problem of a file that was there before the step ran, and was not written by it. */
export function stale(path: string): Problem {
  const message = `${path} is from before this run: the step did not write it (delete it first if it should go)`;
  return { path, code: "stale", message };
}

/**
 * Reads what a step promised to write: every pattern must have a file, and every file must be of this run. A file that
 * was written twice, and a test that is in several files, count once.
 */
export async function collect(
  patterns: readonly string[],
  cwd: string,
  before: Before,
  files: FilesPort,
): Promise<Collected> {
  const { paths, missing } = await promised(patterns, cwd, files);
  const problems: Problem[] = [...missing];
  const tests: FileTests[] = [];
  const coverage: Coverage[] = [];
  const coverageFiles: string[] = [];
  const findings: Finding[] = [];
  const measurements: Measurement[] = [];
  if (paths.size === 0) return { findings, measurements, problems, fatal: problems.find(isUnusable) };
  const { parseReport } = await import("../parsers/registry.js");
  const duplicates = await duplicateFiles(paths, files);
  for (const path of paths) {
    const name = relative(cwd, resolve(path)).split(sep).join("/");
    const stat = await files.stat(path);
    if (stat && before.get(path) === stat.modifiedMs) {
      problems.push(stale(name));
      continue;
    }
    if (duplicates.has(path)) continue;
    const parsed = await parseReport(byteSource(name, () => files.readStream(path)));
    problems.push(...parsed.problems);
    if (parsed.tests) tests.push({ path: name, tests: parsed.tests });
    if (parsed.coverage) {
      coverage.push(parsed.coverage);
      coverageFiles.push(path);
    }
    findings.push(...(parsed.findings ?? []));
    measurements.push(...(parsed.measurements ?? []));
  }
  return {
    tests: tests.length > 0 ? mergeFileTests(tests) : undefined,
    coverage: coverage.length > 0 ? mergeCoverage(coverage) : undefined,
    coverageFiles,
    findings,
    measurements,
    problems,
    fatal: problems.find(isUnusable),
  };
}
