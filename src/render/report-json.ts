import { addCounts, type Count, type Coverage, totalCount } from "../core/coverage.js";
import { type Severity, severities } from "../core/finding.js";
import type { Measurement } from "../core/measurement.js";
import type { Parsed, Problem } from "../core/problem.js";

/** One file as `report --json` shows it; a kind that the file does not speak of is left out. */
export interface FileJson {
  readonly path: string;
  /** Null if no format was recognised. */
  readonly format: string | null;
  readonly tests?: {
    readonly total: number;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    /** Seconds. */
    readonly time: number;
  };
  /** `lines` are statements for formats that count those. */
  readonly coverage?: { readonly lines: Count; readonly branches?: Count; readonly functions?: Count };
  readonly findings?: { readonly total: number; readonly bySeverity: Readonly<Record<Severity, number>> };
  readonly measurements?: readonly Measurement[];
}

/** What `report --json` prints. */
export interface ReportJson {
  readonly files: readonly FileJson[];
  readonly problems: readonly Problem[];
}

export function reportJson(
  files: readonly (Parsed & { readonly path: string; readonly format: string | null })[],
): ReportJson {
  return {
    files: files.map(fileJson),
    problems: files
      .flatMap((file) => file.problems)
      .map(({ path, code, message, line }) => ({
        path,
        code,
        message,
        ...(line === undefined ? {} : { line }),
      })),
  };
}

function fileJson(file: Parsed & { readonly path: string; readonly format: string | null }): FileJson {
  const { path, format, tests, coverage, findings, measurements } = file;
  return {
    path,
    format,
    ...(tests
      ? {
          tests: {
            total: tests.total,
            passed: tests.passed,
            failed: tests.failed,
            skipped: tests.skipped,
            time: tests.timeMs / 1000,
          },
        }
      : {}),
    ...(coverage ? { coverage: coverageJson(coverage) } : {}),
    ...(findings
      ? {
          findings: {
            total: findings.length,
            bySeverity: Object.fromEntries(
              severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
            ) as Record<Severity, number>,
          },
        }
      : {}),
    ...(measurements
      ? { measurements: measurements.map(({ name, value, unit, better }) => ({ name, value, unit, better })) }
      : {}),
  };
}

function coverageJson({ files }: Coverage): NonNullable<FileJson["coverage"]> {
  const branches = sum(files.flatMap((file) => file.branches ?? []));
  const functions = sum(files.flatMap((file) => file.functions ?? []));
  return { lines: totalCount(files), ...(branches ? { branches } : {}), ...(functions ? { functions } : {}) };
}

function sum(counts: readonly Count[]): Count | null {
  return counts.length === 0 ? null : counts.reduce(addCounts);
}
