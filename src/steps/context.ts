import type { BuiltArtifact, BuiltImage } from "../core/artifact.js";
import type { PlannedContainer } from "../core/containers.js";
import type { Coverage } from "../core/coverage.js";
import type { Emit } from "../core/events.js";
import type { Finding } from "../core/finding.js";
import type { StepEnd } from "../core/judge.js";
import type { Measurement } from "../core/measurement.js";
import type { StepEnv } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import type { Artifact, RetryReport } from "../core/report.js";
import type { ServiceAddresses } from "../core/services.js";
import type { TestCase, TestResults } from "../core/tests.js";
import type { Docker } from "../docker/docker.js";
import type {
  AttestationsPort,
  CommitMessage,
  FilesPort,
  IdentityPort,
  ProcessPort,
  PullRequestText,
} from "../ports.js";
import type { VersionCache } from "../tools/locate.js";
import type { ToolSupply } from "../tools/tool.js";
import type { OutsideLinks } from "./outside-links.js";

/** The change in words, for steps that look at it; each part is asked for only when a step wants it. */
export interface ChangeWords {
  /** Its commits, newest first, none where there is no change by nature; or why they cannot be had. */
  readonly commits: () => Promise<readonly CommitMessage[] | { readonly missing: string }>;
  /** Branch that the change is on; null on a tag, on the base branch itself and where there is none. */
  readonly branch: string | null;
  /** Null outside a pull request. */
  readonly pullRequest: () => Promise<PullRequestText | null | { readonly missing: string }>;
  /** Null if it cannot be told. */
  readonly changedPaths: readonly string[] | null;
}

/** The container that a step is to run in. */
export interface WantedContainer extends PlannedContainer {
  /** What the engine knows the image by, or why it is not known. */
  readonly found: { readonly reference: string } | { readonly missing: string };
}

/** The container that a step's commands run in. */
export interface Inside {
  readonly image: { readonly id: string; readonly name: string };
  /** Of the container, laid under the step's own. */
  readonly env: StepEnv;
}

/** What a step is run with. */
export interface StepContext {
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  /** The engine that images are built with and containers run in. */
  readonly docker: Docker;
  /** What the step's commands are to run in; absent where that is this machine. */
  readonly container?: WantedContainer | undefined;
  /** Set by the time that the step runs in it: then `processes` are those of the container. */
  readonly inside?: Inside | undefined;
  /** Versions that programs told, so that each is asked once a run. */
  readonly versions: VersionCache;
  /** Where tools come from that the machine has not. */
  readonly supply: ToolSupply;
  /** Absolute root of the repository: its environments (venv, node_modules) are looked for here. */
  readonly root: string;
  /** Absolute root of the tree to judge: the repository, or a worktree of the base. */
  readonly tree: string;
  /** Tracked files of the tree, relative to it. */
  readonly trackedFiles: readonly string[];
  /** Tracked files of the repository, where the tree holds only some of them: what was built of them is told by their names. */
  readonly sources?: readonly string[] | undefined;
  /** Absolute folder for what the step prints and writes for us; one a step, made empty. */
  readonly scratch: string;
  /** Links of the repository that lead out of it; absent if there are none. */
  readonly outside?: OutsideLinks | undefined;
  /** Our own environment; the child gets a clean one made from it. */
  readonly env: Readonly<Record<string, string>>;
  /** Tools mend what they can instead of reporting it. */
  readonly fix: boolean;
  /** The gate has a coverage floor. */
  readonly coverage: boolean;
  /** Failed tests of a tool are run again. Absent where they are not. */
  readonly retries?: Retries | undefined;
  /** How the gate's services are reached; those of this machine are in `env` already. Absent where it has none. */
  readonly services?: ServiceAddresses | undefined;
  /** Secrets of the services: the step may meet them, and must not keep them either. */
  readonly secrets?: readonly string[] | undefined;
  /** Images that steps of the same gate before this one have built. */
  readonly images?: readonly BuiltImage[] | undefined;
  /** Stops the step; the reason is `interrupted` or `fail-fast`. */
  readonly signal: AbortSignal;
  readonly gate: string;
  readonly change: ChangeWords;
  /** The commit that is judged (a pull request's head); null or absent outside a repository. */
  readonly commit?: string | null | undefined;
  /** Who this workflow is; absent in a terminal. */
  readonly identity?: IdentityPort | undefined;
  readonly attestations?: AttestationsPort | undefined;
  /** Files that the gate has made, for steps that sign them. */
  readonly artifacts?: readonly BuiltArtifact[] | undefined;
  /** What the steps of the gate have measured so far, for those that send it on. */
  readonly measured?: Measured | undefined;
  readonly emit: Emit;
  /** Hides a value in all that is printed from now on. */
  readonly mask: (value: string) => void;
  readonly now: () => number;
}

/** What a test gate has measured. */
export interface Measured {
  /** Absolute paths of the coverage reports that commands have written. */
  readonly coverageFiles: readonly string[];
  /** Of what wrote no file that is left. */
  readonly coverage: readonly Coverage[];
}

/** How failed tests are run again. */
export interface Retries {
  /** At most so often, from 1. */
  readonly rounds: number;
  /** Failures that are let pass anyway, and so are not run again. */
  readonly isQuarantined: (test: TestCase) => boolean;
}

/** Everything that a step brought to light, before it is judged. */
export interface StepOutcome {
  readonly name: string;
  readonly command: string;
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly end: StepEnd;
  readonly tests?: TestResults | undefined;
  readonly coverage?: Coverage | undefined;
  /** Absolute paths of the report files that it was read from, where they are left. */
  readonly coverageFiles?: readonly string[] | undefined;
  readonly findings: readonly Finding[];
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
  /** Files that the step has made for keeping. */
  readonly artifacts?: readonly Artifact[] | undefined;
  /** Version of the tool that ran; absent if it is not known. */
  readonly version?: string | undefined;
  /** Id of the image that the step ran in; absent where it ran on this machine. */
  readonly image?: string | undefined;
  /** Commands that ran failed tests again, each with the absolute path of all that it printed. Absent if there were none. */
  readonly retries?: readonly (RetryReport & { readonly output: string })[] | undefined;
  /** Why failed tests were not run again although the config asks for it. */
  readonly notRetried?: string | undefined;
  /** Of a step in a tree of the base: the first place that it named in the repository itself. */
  readonly strayed?: string | undefined;
  /** Absolute path of a file with all that the step printed; absent if it printed nowhere. */
  readonly output?: string | undefined;
  /** Values that must not be kept in any report. */
  readonly secrets: readonly string[];
}
