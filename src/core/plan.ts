import type { PlannedContainer } from "./containers.js";
import type { PlannedEnvironment } from "./deployment.js";
import type { Risk, Severity } from "./finding.js";
import type { ImageStep, PushStep, RegistryLogin } from "./image.js";
import type { ReleasePolicy } from "./release.js";
import type { SbomFormat } from "./sbom.js";
import type { ServicesPlan } from "./services.js";
import type { AttestStep, ImageBillStep, SignStep } from "./signing.js";
import type { StepCommon, StepEnv } from "./step.js";
import type { CodecovStep } from "./upload.js";

export type { ImageStep, PushStep } from "./image.js";
export { type SbomFormat, sbomFormats } from "./sbom.js";
export type { AttestStep, ImageBillStep, Signing, SignStep } from "./signing.js";
export type { StepEnv } from "./step.js";
export type { CodecovStep } from "./upload.js";

/** The plan: what runs, what does not and why, in which order. Plain JSON, between the plan and run phases. */

export const gateKinds = ["lint", "test", "build", "security", "benchmark", "deploy", "release"] as const;
export type GateKind = (typeof gateKinds)[number];

/** After a failure: `no-new` starts nothing more, `kill` also stops what runs, `run-all` goes on. */
export type FailFast = "no-new" | "kill" | "run-all";

export interface ToolStep extends StepCommon {
  readonly type: "tool";
  readonly tool: string;
  readonly args: readonly string[];
  /** What the tool is run on; empty means the tool's own default. */
  readonly paths: readonly string[];
  /** How often its failed tests are run again, where the step says something else than its gate. */
  readonly retries?: number | undefined;
  /** Exact version to run, where the user asked for one. */
  readonly version?: string | undefined;
  /** SHA-256 of the release archives that may be downloaded for it, one a platform, in lower-case hex. */
  readonly digests?: readonly string[] | undefined;
  /** Address of the release archive, where it is not the usual one of the tool. */
  readonly url?: string | undefined;
}

export interface RunStep extends StepCommon {
  readonly type: "run";
  readonly run: string;
  /** `sh`, `bash`, `pwsh`, `cmd`…; the platform's default when absent. */
  readonly shell?: string | undefined;
  /** Format of the standard output, when it is itself a report. */
  readonly format?: string | undefined;
  /** Path of a GitHub problem-matcher JSON that reads the output. */
  readonly matcher?: string | undefined;
  /** Globs of JSON files with figures that the step promises to write, relative to its working directory. */
  readonly metrics?: readonly string[] | undefined;
}

/** What the messages of the change's commits are held against: Conventional Commits 1.0.0. */
export interface CommitRules {
  readonly about: "commits";
  readonly types: readonly string[];
  /** Scopes that a commit may name; any when absent. */
  readonly scopes?: readonly string[] | undefined;
  /** Most characters of a message's first line. */
  readonly maxLength: number;
}

/** What the name of the change's branch is held against. */
export interface BranchRules {
  readonly about: "branch";
  /** Regular expression that has to match the whole name. */
  readonly pattern: string;
}

/** A heading that a pull request's text must have, with words below it. */
export interface RequiredSection {
  readonly name: string;
  /** Globs: it is required only of a change that touches one of these paths; of every change when absent. */
  readonly paths?: readonly string[] | undefined;
}

/** What a pull request's title and text are held against. */
export interface PullRequestRules {
  readonly about: "pull-request";
  /** Rules of its title; null where it may be anything. */
  readonly title: CommitRules | null;
  readonly sections: readonly RequiredSection[];
}

/** A look at the change itself, which starts no command. */
export interface CheckStep extends StepCommon {
  readonly type: "check";
  readonly check: CommitRules | BranchRules | PullRequestRules;
}

/** A component that the licence policy is not applied to as it stands. */
export interface LicenceException {
  /** Glob of names (`@acme/*`), or of package URLs without a query (`pkg:npm/left-pad@*`). */
  readonly package: string;
  /** What its licence is, where the bill names none or a wrong one; it is held against the policy like any other. */
  readonly licence?: string | undefined;
  readonly reason: string;
}

/** Which licences the components may have. Entries are SPDX ids, expressions with WITH, names, or globs of them. */
export interface LicencePolicy {
  /** Every licence when absent. */
  readonly allow?: readonly string[] | undefined;
  readonly deny: readonly string[];
  /** What becomes of a component whose licence is not known. */
  readonly unknown: "fail" | "warn" | "pass";
  readonly exceptions: readonly LicenceException[];
}

export const sbomMakerNames = ["syft", "trivy", "cdxgen"] as const;

export interface SbomMakerChoice {
  readonly tool: (typeof sbomMakerNames)[number];
  readonly version?: string | undefined;
  readonly digests?: readonly string[] | undefined;
}

/** Makes the bill of materials of the repository, and holds the licences in it against the policy. */
export interface SbomStep extends StepCommon {
  readonly type: "sbom";
  readonly formats: readonly SbomFormat[];
  /** What makes it, where the user asks for one tool or version; else the first that is there. */
  readonly maker?: SbomMakerChoice | undefined;
  readonly licences?: LicencePolicy | undefined;
  /** Sends what was found to the repository's dependency graph. */
  readonly submit: boolean;
}

/** Steps that a config holds as they are. */
export type ConfiguredStep = ToolStep | RunStep | CheckStep | SbomStep;

/** Those, and the ones that follow from other keys of a gate once it is known what the run is of. */
export type PlannedStep = ConfiguredStep | ImageStep | PushStep | SignStep | ImageBillStep | AttestStep | CodecovStep;

/** Floors in percent. */
export interface CoveragePolicy {
  readonly minimum?: number | undefined;
  readonly patch?: number | undefined;
  /** Percentage points that the total may fall against the base. */
  readonly maxDrop?: number | undefined;
  /** Floors of the files that a glob matches, each for itself. */
  readonly paths?: Readonly<Record<string, number>> | undefined;
}

/** Bounds of one metric, in its own unit; `maxDrop` is how far it may fall below the base. */
export interface MetricPolicy {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxDrop?: number | undefined;
}

/** The level of findings that a rule or a path has; the last entry that fits a finding decides. */
export interface LevelRule {
  /** Glob of rule ids. */
  readonly rule?: string | undefined;
  readonly tool?: string | undefined;
  /** Globs of paths. */
  readonly paths?: readonly string[] | undefined;
  /** `off` drops the finding. */
  readonly level: Severity | Risk | "off";
}

/** A finding or advisory that the config accepts for a time, and why. */
export interface IgnoreRule {
  /** Rule id or advisory id, also one of its aliases. */
  readonly id: string;
  /** Globs of paths; everywhere when absent. */
  readonly paths?: readonly string[] | undefined;
  /** Name of the dependency; any when absent. */
  readonly package?: string | undefined;
  readonly reason: string;
  /** Last day on which it holds, `2026-12-31`; without an end when absent. */
  readonly until?: string | undefined;
  /** Line in the config file, for messages. */
  readonly line?: number | undefined;
}

/** Tests whose failures the config lets pass for a time, and why. */
export interface QuarantineRule {
  /** Name of a test or suite, or both (see `quarantine.ts`); `*` stands for anything. */
  readonly test: string;
  readonly reason: string;
  /** Last day on which it holds, `2026-12-31`; without an end when absent. */
  readonly until?: string | undefined;
  /** Line in the config file, for messages. */
  readonly line?: number | undefined;
}

/** What a gate is judged by. */
export interface GatePolicy {
  readonly block: "new" | "all";
  /** Lowest severity that fails the gate, or lowest risk for what security scanners find. */
  readonly failOn: Severity | Risk;
  readonly levels?: readonly LevelRule[] | undefined;
  readonly ignore?: readonly IgnoreRule[] | undefined;
  readonly quarantine?: readonly QuarantineRule[] | undefined;
  /** Advisories younger than this do not fail the gate in dependencies that the change did not touch. */
  readonly graceMs?: number | undefined;
  readonly coverage?: CoveragePolicy | undefined;
  /** By the metric's name: its dotted path in the file (`test.accuracy`). */
  readonly metrics?: Readonly<Record<string, MetricPolicy>> | undefined;
}

/** What a build gate promises beside its steps. */
export interface BuildPolicy {
  /** Globs of the files that the steps promise to write, relative to `folder`; `!` leaves some out. */
  readonly artifacts: readonly string[];
  /** Relative to the repository's root. */
  readonly folder: string;
  /** The steps run once more in a clean checkout, and have to make the same bytes. */
  readonly reproducible: boolean;
}

/** What a test gate is run against in the place of the source tree. */
export interface ArtifactUse {
  /** The build gate that made it. */
  readonly from: string;
  /** Globs of names or paths of its artifacts; all of them when absent. */
  readonly files?: readonly string[] | undefined;
  /** Globs of tracked files that are laid beside them. */
  readonly with: readonly string[];
}

export interface PlannedGate {
  readonly name: string;
  readonly kind: GateKind;
  readonly needs: readonly string[];
  /** Why the gate is left out (`only on main`); absent when it runs. */
  readonly skip?: string | undefined;
  readonly steps: readonly PlannedStep[];
  readonly policy: GatePolicy;
  /** Only build gates have one. */
  readonly build?: BuildPolicy | undefined;
  /** Only deploy gates have them, in their order. */
  readonly environments?: readonly PlannedEnvironment[] | undefined;
  /** Only release gates have one. */
  readonly release?: ReleasePolicy | undefined;
  /** Only test gates have one; absent where they are run in the repository. */
  readonly artifact?: ArtifactUse | undefined;
  /** What its steps run in; absent where that is this machine. */
  readonly container?: PlannedContainer | undefined;
  /** How often tests that failed are run again, and only those; absent means never. */
  readonly retries?: number | undefined;
  /** What its steps run against; only test gates have some. */
  readonly services?: ServicesPlan | undefined;
  /** Whether its findings go to code scanning; where it does not say, those of security gates do. */
  readonly codeScanning?: boolean | undefined;
  /** Whether fixes of its findings are offered on a pull request; where it does not say, those of lint gates are. */
  readonly suggestions?: boolean | undefined;
  readonly line?: number | undefined;
}

/** A command that prepares the checkout, once a run, before the gates. */
export interface SetupStep {
  readonly run: string;
  readonly workingDirectory: string;
  /** Globs of lock files: the step runs again in a terminal only when their hash changes. */
  readonly lock: readonly string[];
  /** Folders kept in GitHub's cache by the hash of the lock files; `~` is the home folder. */
  readonly cache: readonly string[];
  /** Make sure of a Python virtual environment first, and put it on PATH. */
  readonly python?: boolean | undefined;
  readonly env: StepEnv;
  readonly line?: number | undefined;
}

export interface Plan {
  readonly schemaVersion: 1;
  /** Path of the config file; null when the project was detected. */
  readonly config: string | null;
  readonly event: string;
  /** The commit that checks go to (the pull request's head), null outside a repository. */
  readonly commit: string | null;
  /** Branch that the change is compared with, null if there is none. */
  readonly base: string | null;
  readonly failFast: FailFast;
  readonly concurrency: number;
  /** False when the result or package caches may not be used. */
  readonly cache: boolean;
  /** Absent where the config names none. */
  readonly registries?: readonly RegistryLogin[] | undefined;
  readonly setup: readonly SetupStep[];
  readonly gates: readonly PlannedGate[];
}
