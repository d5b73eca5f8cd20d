import { type ArtifactSize, sizedOf } from "./artifact.js";
import { type Count, type Coverage, fileCount, totalCount } from "./coverage.js";
import type { Finding, Severity } from "./finding.js";
import type { Against, BaselineInfo, GateReport, Report } from "./report.js";
import type { TestStatus } from "./tests.js";

/** The baseline: a run of the base branch in short, kept to compare others with. It is saved as it stands here. */

/** Goes up when a baseline can no longer be read as it was; older ones are then said to be too old. */
export const baselineVersion = 1;

/** Bytes of a baseline's file that are saved or read, about a million tests; a larger one would cost more than it tells. */
export const maxBaselineBytes = 64 * 1024 * 1024;

/** First letter of a TestStatus; a quarantined test has failed. */
export type StatusLetter = "p" | "f" | "s";

/** `[name, status, milliseconds]`. */
export type BaselineTest = readonly [name: string, status: StatusLetter, timeMs: number];

/** Tests that share suite and file, so that these names are kept once. */
export interface BaselineSuite {
  readonly suite?: string | undefined;
  readonly path?: string | undefined;
  readonly tests: readonly BaselineTest[];
}

/** `[path, covered, total]` of lines, or of statements for formats that count those. */
export type BaselineFile = readonly [path: string, covered: number, total: number];

/** What makes a finding the same as another (`identity` in `compare.ts`), and its severity. */
export interface BaselineFinding {
  readonly tool: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly path?: string | undefined;
  readonly context?: string | undefined;
}

/** A finding as a step found it, with what tells it from its like. */
export interface StepFinding extends BaselineFinding {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  /** Hashes of the lines above and below. */
  readonly near?: readonly string[] | undefined;
}

/** What one step found, before any policy. */
export interface BaselineStep {
  readonly name: string;
  /** Hash of all that the findings depend on besides the commit: with another one they say nothing. */
  readonly key: string;
  readonly findings: readonly StepFinding[];
}

export interface BaselineGate {
  readonly name: string;
  readonly suites?: readonly BaselineSuite[] | undefined;
  /** Tests beyond those that are kept by name. */
  readonly omitted?: number | undefined;
  readonly coverage?: (Count & { readonly files: readonly BaselineFile[] }) | undefined;
  readonly measurements: readonly { readonly name: string; readonly value: number }[];
  /** What the gate built; absent where it builds nothing. */
  readonly artifacts?: readonly ArtifactSize[] | undefined;
  /** Absent if there were too many to keep. */
  readonly findings?: readonly BaselineFinding[] | undefined;
  /** Of steps whose findings may stand for a run of theirs on this commit. */
  readonly steps?: readonly BaselineStep[] | undefined;
}

export interface Baseline {
  readonly schemaVersion: typeof baselineVersion;
  readonly branch: string;
  readonly commit: string;
  readonly gates: readonly BaselineGate[];
}

/** What a search for a baseline came to; empty where there is nothing to compare with by nature. */
export interface FoundBaseline {
  readonly baseline?: Baseline | undefined;
  /** What the report says of it; absent where nobody expects one. */
  readonly info?: BaselineInfo | undefined;
  /** Why bounds against the base cannot be judged; absent on the base branch itself, whose first run has no base. */
  readonly missing?: string | undefined;
  /** True on the base branch itself: a gate that the baseline lacks is then new, and not held against anything. */
  readonly isOwn?: boolean | undefined;
}

/** Our own: findings of a gate beyond this are a list that nobody works off, and would make every restore slow. */
const maxFindings = 10_000;

const letters: Readonly<Record<TestStatus, StatusLetter>> = {
  passed: "p",
  failed: "f",
  skipped: "s",
  quarantined: "f",
};

/**
 * The baseline of a run, or null if it is not fit to be one: everything that ran, linting aside, has to have been
 * judged, as an older baseline with all of it serves better than a newer one with a hole. Gates that the plan left out
 * (nothing that they look at has changed) stand as they did in the last baseline.
 */
export function baselineOf(
  report: Report,
  branch: string,
  last: Baseline | null = null,
  steps: ReadonlyMap<string, readonly BaselineStep[]> = new Map(),
): Baseline | null {
  const left = new Set(report.gates.filter(({ verdict }) => verdict.reason === "condition").map(({ name }) => name));
  const ran = report.gates.filter(({ verdict }) => verdict.reason !== "condition");
  const isWhole = ran.every((gate) => gate.kind === "lint" || isJudged(gate));
  const gates = ran.filter(isJudged);
  if (report.commit === null || !isWhole || gates.length === 0) return null;
  // What their steps found is of another commit, and stands for no run on this one.
  const carried = (last?.gates ?? []).filter(({ name }) => left.has(name)).map(({ steps: _, ...gate }) => gate);
  return {
    schemaVersion: baselineVersion,
    branch,
    commit: report.commit,
    gates: [...gates.map((gate) => baselineGate(gate, steps.get(gate.name) ?? [])), ...carried],
  };
}

function isJudged({ verdict }: GateReport): boolean {
  return verdict.outcome === "passed" || verdict.outcome === "failed" || verdict.outcome === "inconclusive";
}

function baselineGate(gate: GateReport, steps: readonly BaselineStep[]): BaselineGate {
  const kept = steps.filter(({ findings }) => findings.length <= maxFindings);
  // What was merged is kept as each tool gave it: that is what a later run of the tool is compared with.
  const findings = [...gate.findings.filter((finding) => !finding.alsoFoundBy), ...(gate.aside ?? [])];
  return {
    name: gate.name,
    ...(gate.tests ? { suites: suitesOf(gate) } : {}),
    ...(gate.tests?.omitted ? { omitted: gate.tests.total - gate.tests.cases.length } : {}),
    ...(gate.coverage ? { coverage: coverageOf(gate.coverage) } : {}),
    measurements: gate.measurements.map(({ name, value }) => ({ name, value })),
    ...(sizedOf(gate).length > 0 ? { artifacts: sizedOf(gate).map(({ name, bytes }) => ({ name, bytes })) } : {}),
    ...(findings.length <= maxFindings ? { findings: findings.map(findingOf) } : {}),
    ...(kept.length > 0 ? { steps: kept } : {}),
  };
}

function suitesOf({ tests }: GateReport): readonly BaselineSuite[] {
  const suites = new Map<string, { suite?: string; path?: string; tests: BaselineTest[] }>();
  for (const { suite, path, name, status, timeMs } of tests?.cases ?? []) {
    const key = `${suite ?? ""}\u0000${path ?? ""}`;
    let group = suites.get(key);
    if (!group) {
      group = { ...(suite === undefined ? {} : { suite }), ...(path === undefined ? {} : { path }), tests: [] };
      suites.set(key, group);
    }
    group.tests.push([name, letters[status], Math.round(timeMs ?? 0)]);
  }
  return [...suites.values()];
}

function coverageOf({ files }: Coverage): NonNullable<BaselineGate["coverage"]> {
  const counts = files.map((file): BaselineFile => {
    const { covered, total } = fileCount(file);
    return [file.path, covered, total];
  });
  return { ...totalCount(files), files: counts };
}

/** A finding of a step, to be kept. */
export function stepFinding(finding: Finding, near: readonly string[]): StepFinding {
  const { startLine: line, startColumn: column, endLine } = finding.range ?? {};
  return {
    ...findingOf(finding),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(near.length > 0 ? { near } : {}),
  };
}

/** And as it was when it was kept, for all that comparing needs. */
export function findingFrom({ line, column, endLine, near: _, ...finding }: StepFinding): Finding {
  if (line === undefined) return finding;
  return { ...finding, range: { startLine: line, startColumn: column, endLine } };
}

function findingOf({ tool, rule, message, severity, path, context }: Finding): BaselineFinding {
  return {
    tool,
    rule,
    message,
    severity,
    ...(path === undefined ? {} : { path }),
    ...(context === undefined ? {} : { context }),
  };
}

/** The base's coverage beside the head's: totals, and each file that changed or whose coverage did. */
export function coverageAgainst(
  coverage: Coverage,
  base: NonNullable<BaselineGate["coverage"]>,
  changed: (path: string) => boolean,
  renamed: ReadonlyMap<string, string>,
): NonNullable<Against["coverage"]> {
  const before = new Map(base.files.map(([path, covered, total]) => [renamed.get(path) ?? path, { covered, total }]));
  const files = coverage.files.flatMap((file) => {
    const old = before.get(file.path);
    if (!old) return [];
    const now = fileCount(file);
    const isSame = now.covered === old.covered && now.total === old.total;
    return isSame && !changed(file.path) ? [] : [{ path: file.path, ...old }];
  });
  return { covered: base.covered, total: base.total, files };
}
