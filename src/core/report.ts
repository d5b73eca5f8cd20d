import type { Coverage, PatchCoverage } from "./coverage.js";
import type { Finding } from "./finding.js";
import type { Measurement } from "./measurement.js";
import type { GateKind } from "./plan.js";
import type { Problem } from "./problem.js";
import type { TestResults } from "./tests.js";
import type { Verdict } from "./verdict.js";

/** The report: everything that one run found, as plain JSON (docs/report.schema.json). */

export interface StepReport {
  readonly name: string;
  /** The command line as a person would type it, without secrets. */
  readonly command: string;
  /** Null if the command never started or was ended by a signal. */
  readonly exitCode: number | null;
  readonly verdict: Verdict;
  readonly durationMs: number;
  readonly cached: boolean;
}

export interface GateReport {
  readonly name: string;
  readonly kind: GateKind;
  readonly needs: readonly string[];
  readonly verdict: Verdict;
  /** Milliseconds since the run's start; null if the gate never started. */
  readonly startedMs: number | null;
  readonly durationMs: number;
  readonly steps: readonly StepReport[];
  readonly tests?: TestResults | undefined;
  readonly coverage?: Coverage | undefined;
  readonly patchCoverage?: PatchCoverage | undefined;
  readonly findings: readonly Finding[];
  /** Findings of the merge base that are gone. */
  readonly fixed: readonly Finding[];
  readonly measurements: readonly Measurement[];
  /** What could not be read, or was read with a doubt. */
  readonly problems: readonly Problem[];
}

/** What the run was compared with. */
export interface BaseInfo {
  readonly branch: string;
  /** The merge base; null when it could not be found. */
  readonly commit: string | null;
  /** Why there is none to compare with, when `commit` is null. */
  readonly missing?: string | undefined;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly commit: string | null;
  readonly event: string;
  readonly base: BaseInfo | null;
  readonly durationMs: number;
  readonly gates: readonly GateReport[];
}
