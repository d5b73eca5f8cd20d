import type { Artifact, ArtifactsAgainst } from "./artifact.js";
import type { Count, Coverage, PatchCoverage } from "./coverage.js";
import type { DeploymentReport } from "./deployment.js";
import type { Finding } from "./finding.js";
import type { Measurement } from "./measurement.js";
import type { GateKind } from "./plan.js";
import type { Problem } from "./problem.js";
import type { ReleaseReport } from "./release.js";
import type { TestResults } from "./tests.js";
import type { Verdict } from "./verdict.js";

export type { Artifact } from "./artifact.js";

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
  /** Commands that ran failed tests again, in their order. Absent if there were none. */
  readonly retries?: readonly RetryReport[] | undefined;
  /** Why failed tests were not run again although the config asks for it. */
  readonly notRetried?: string | undefined;
  /** Something could not be read or looked at: there may be more than what was found. Absent otherwise. */
  readonly isPartial?: boolean | undefined;
}

/** One command that ran failed tests again, and no others. */
export interface RetryReport {
  /** As a person would type it. */
  readonly command: string;
  /** Counts from 1. */
  readonly round: number;
  readonly durationMs: number;
  /** Of the tests that it was to run: those that still fail or gave no result, and those that pass now. */
  readonly failed: number;
  readonly passed: number;
}

/** A test by its names alone. */
export interface TestName {
  readonly name: string;
  readonly suite?: string | undefined;
}

/** The gate's figures against those of the baseline; a kind that the baseline does not hold is absent. */
export interface Against {
  /** How many tests of each standing there are; the cases carry it. A new test that fails counts as new alone. */
  readonly tests?: {
    readonly total: number;
    readonly new: number;
    readonly removed: number;
    readonly newlyFailing: number;
    readonly fixed: number;
    readonly failing: number;
    /** Names of removed tests, 1,000 at most. */
    readonly gone: readonly TestName[];
    /** One side has more tests than are kept by name: which ones are new or removed is not known, and both are 0. */
    readonly isPartial?: boolean | undefined;
  };
  /** The base's lines (or statements): in total, and of each file that changed or whose coverage did, by its path now. */
  readonly coverage?: Count & { readonly files: readonly (Count & { readonly path: string })[] };
  /** The base's values of figures that were measured again. */
  readonly measurements?: readonly { readonly name: string; readonly value: number }[];
  readonly artifacts?: ArtifactsAgainst;
}

/** What became of an entry of the gate's `ignore`. */
export interface IgnoreReport {
  readonly id: string;
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until?: string | undefined;
  /** Line in the config file. */
  readonly line?: number | undefined;
  /** How many findings it is about; null where it is about none and not every step was judged. */
  readonly matched: number | null;
  /** Its last day was over when the run began. */
  readonly expired: boolean;
}

/** What became of an entry of the gate's `quarantine`. */
export interface QuarantineReport {
  readonly test: string;
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until?: string | undefined;
  /** Line in the config file. */
  readonly line?: number | undefined;
  /** How many tests it is about; null where it is about none and not every test is known. */
  readonly matched: number | null;
  /** How many of them fail. */
  readonly failed: number;
  /** Its last day was over when the run began. */
  readonly expired: boolean;
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
  /** Each advisory once, whichever tools found it. */
  readonly findings: readonly Finding[];
  /**
   * As the tools gave them, what `findings` does not hold so: turned off by a level, or merged with another tool's. In
   * no count and no verdict; a later run is compared with them.
   */
  readonly aside?: readonly Finding[] | undefined;
  /** Absent where the policy ignores nothing. */
  readonly ignores?: readonly IgnoreReport[] | undefined;
  /** Absent where the policy quarantines nothing. */
  readonly quarantine?: readonly QuarantineReport[] | undefined;
  /** Findings of the merge base that are gone. */
  readonly fixed: readonly Finding[];
  readonly measurements: readonly Measurement[];
  /** Absent where the gate makes none. */
  readonly artifacts?: readonly Artifact[] | undefined;
  /** One an environment; absent where the gate deploys nothing. */
  readonly deployments?: readonly DeploymentReport[] | undefined;
  /** What a release gate has made; absent where there is none. */
  readonly release?: ReleaseReport | undefined;
  /** Absent without a baseline, or one that holds nothing of the gate. */
  readonly against?: Against | undefined;
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

/** The saved figures of the base branch that the gates' own were compared with. */
export interface BaselineInfo {
  /** The commit that they are of; null if there is no baseline. */
  readonly commit: string | null;
  /**
   * How many commits it is older than the merge base. Below zero it is newer: the base branch's commit that a merge
   * checkout was made with. Null if unknown.
   */
  readonly distance: number | null;
  /** Why there is none, when `commit` is null. */
  readonly missing?: string | undefined;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly commit: string | null;
  readonly event: string;
  readonly base: BaseInfo | null;
  /** Absent where there is nothing to compare with. */
  readonly baseline?: BaselineInfo | undefined;
  readonly durationMs: number;
  readonly gates: readonly GateReport[];
}
