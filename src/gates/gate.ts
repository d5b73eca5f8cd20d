import type { BaselineStep, FoundBaseline } from "../core/baseline.js";
import type { Diff } from "../core/diff.js";
import type { LineMap } from "../core/diff-text.js";
import type { PlannedGate } from "../core/plan.js";
import type { ReleaseNotes } from "../core/release.js";
import type { BaseInfo, GateReport } from "../core/report.js";
import type { Release } from "../core/rollout.js";
import type { Verdict } from "../core/verdict.js";
import type { ApprovalQuestion } from "../deploy/approvals.js";
import type { Ledger, Owner } from "../deploy/ledger.js";
import type { Clock, GitHubPort, GitPort, GrpcHealthPort, HttpPort, NetworkPort } from "../ports.js";
import type { StepContext } from "../steps/context.js";

/** Runs one gate of its kind, from its steps to its verdict. One file each in this folder and one line in `registry.ts`. */
export type GateHandler = (gate: PlannedGate, context: GateContext) => Promise<GateReport>;

/** A worktree of the commit that findings are compared with, or why there is none. */
export type BaseTree =
  | {
      readonly path: string;
      readonly trackedFiles: readonly string[];
      /** Configuration that is as in the head, and not as in the base. */
      readonly laid: ReadonlySet<string>;
    }
  | { readonly missing: string };

/** From the commit that findings are compared with to the tree that is judged, or why that is not known. */
export type BaseDiff =
  | { readonly diff: Diff /** Of the tree that is judged. */; readonly trackedFiles: readonly string[] }
  | { readonly missing: string };

/** The change under judgement, as far as gates need it. */
export interface GateChange {
  /** Null where there is nothing to compare with by nature. */
  readonly base: BaseInfo | null;
  /** From the merge base to the head; null if unknown. */
  readonly diff: Diff | null;
  /** Lines of the checked-out merge commit to those of the head; null if the head itself is checked out. */
  readonly toHead: LineMap | null;
  /** The commit that findings are compared with; null without a base. */
  readonly compareWith: string | null;
  /** Files that a merge checkout has from the base branch, and not from the change. */
  readonly broughtIn: ReadonlySet<string>;
  /** The base branch's figures; one search for all gates. */
  readonly baseline: () => Promise<FoundBaseline>;
  /** With the head's configuration of these kinds (`Tool.configFiles`); made at the first call, shared where it is alike. */
  readonly tree: (configFiles?: readonly string[]) => Promise<BaseTree>;
  readonly sinceBase: () => Promise<BaseDiff>;
  /** What was kept of the base may stand for a run on it: not in a terminal, where files may be untracked. */
  readonly mayRecall?: boolean | undefined;
  /** Keeps what a step found, for runs that are compared with this commit. */
  readonly keep?: ((gate: string, step: BaselineStep) => void) | undefined;
}

/** A fresh checkout of the commit, apart from the repository. */
export interface CleanTree {
  /** Absolute. */
  readonly path: string;
  readonly trackedFiles: readonly string[];
  readonly remove: () => Promise<void>;
}

/** A folder apart from the repository. */
export interface OwnFolder {
  /** Absolute. */
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** The commit that is checked out. */
export interface CheckedOut {
  readonly commit: string;
  /** When it was made, in seconds since the epoch. */
  readonly time: number;
  /** False if tracked files differ from it, or there are others that git does not ignore. */
  readonly isClean: boolean;
}

/** The checkout itself, for gates that build it twice, or that are to be kept away from it. */
export interface Checkout {
  readonly head: () => Promise<CheckedOut | { readonly missing: string }>;
  readonly tree: (commit: string) => Promise<CleanTree | { readonly missing: string }>;
  /** An empty folder, in which nothing of the checkout is found upwards. */
  readonly folder: () => Promise<OwnFolder>;
}

/** Where deployments are written down, and by whom. */
export interface Deployments {
  readonly ledger: Ledger;
  readonly owner: Owner;
  /** Whether a change is approved; absent where nobody can tell. Never rejects. */
  readonly approvalOf?: ((question: ApprovalQuestion) => Promise<Verdict>) | undefined;
  readonly clock: Clock;
  readonly http: HttpPort;
  readonly grpc: GrpcHealthPort;
  /** Of the repository. */
  readonly git: GitPort;
  /** SHA of the merge base of two commits as GitHub knows them, which no clone cuts; absent where there is no GitHub. */
  readonly mergeBase?: ((commit: string, other: string) => Promise<string>) | undefined;
  /**
   * Makes a folder outside the repository that nobody else may read, and gives its absolute path. Whoever asks for it removes
   * it; where that does not come to pass, the next run does.
   */
  readonly privateFolder: () => Promise<string>;
  /**
   * Where a cancelled run may end its rollouts itself: aborts when it must not go on with that either. Absent where its
   * `post` step does it.
   */
  readonly insisted?: AbortSignal | undefined;
}

/** What rollouts need of a gate's context: the `post` step, which ends what a cancelled run has left, has no more. */
export type RolloutContext = Pick<GateContext, "deployments" | "step" | "signal" | "scratch" | "startedAt">;

/** Where a release is made, and of what. */
export interface ReleasePlace {
  /** Null without a token. */
  readonly github: GitHubPort | null;
  /** The tag that the run is of. */
  readonly tag: string | null;
  /** Full SHA of the commit that is checked out. */
  readonly commit: string | null;
  /** The base branch. */
  readonly base: string | null;
  /** The text of a release, from its commits or from somebody else's words. */
  readonly body: (notes: ReleaseNotes | string) => Promise<string>;
}

export interface GateContext {
  readonly deployments: Deployments;
  /** What every step of the run shares. */
  readonly step: Omit<StepContext, "gate" | "scratch" | "signal" | "coverage">;
  readonly change: GateChange;
  readonly checkout: Checkout;
  readonly place: ReleasePlace;
  /** What somebody has asked for by a comment, in the place of what is checked out. */
  readonly asked?: Release | undefined;
  /** Path of the config file, for messages; null when the project was detected. */
  readonly config?: string | null | undefined;
  /** Absolute folder for the scratch folders of steps. */
  readonly scratch: string;
  /** Bounds how many steps of all gates run at once. */
  readonly slot: <T>(work: () => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
  /** Gates that had finished when this one began: all that it needs, directly or not, are among them. */
  readonly finished: ReadonlyMap<string, GateReport>;
  /** What waiting for services needs. */
  readonly waits: { readonly clock: Clock; readonly network: NetworkPort; readonly http: HttpPort };
  /** When the run began, by the clock of `step.now`. */
  readonly startedAt: number;
}
