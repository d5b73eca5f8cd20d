import type { ApprovalRule } from "./approvals.js";
import type { CanaryConfig, CanaryReport } from "./canary-config.js";
import type { WindowOverride } from "./chatops.js";
import type { FlagsConfig } from "./flags.js";
import type { MigrationConfig, MigrationReport } from "./migration.js";
import type { Release, RolloutState } from "./rollout.js";
import type { SmokeCheck } from "./smoke-check.js";
import type { StepEnv } from "./step.js";
import type { TargetSpec } from "./target.js";
import type { Verdict } from "./verdict.js";
import type { When } from "./when.js";
import type { DeployWindow, Freeze } from "./windows.js";

/** Deployments as the plan has them, and as the report tells of them. */

/** Who has to have signed the images that are deployed. */
export type ImageVouching =
  | {
      readonly type: "key";
      /** The public key in PEM, a path, or the `$NAME` of a variable that holds one of them. */
      readonly key: string;
      /** The signature has to be in Sigstore's public log too. */
      readonly tlog: boolean;
    }
  /** The whole name in the certificate, and who vouches for it: never a part of it. */
  | { readonly type: "identity"; readonly identity: string; readonly issuer: string };

/** One environment of a deploy gate, as the config has it. */
export interface EnvironmentConfig {
  readonly name: string;
  readonly when?: When | undefined;
  /** Environments where the same commit has to be healthy first. */
  readonly after: readonly string[];
  readonly url?: string | undefined;
  readonly target: TargetSpec;
  readonly smoke: readonly SmokeCheck[];
  /** When it may be deployed to; always when empty. */
  readonly windows: readonly DeployWindow[];
  readonly freeze: readonly Freeze[];
  /** How it gets the traffic step by step; all of it at once when absent. */
  readonly canary?: CanaryConfig | undefined;
  /** What its data need before a release; nothing when absent. */
  readonly migrate?: MigrationConfig | undefined;
  /** Who has to have approved what changes; nobody when absent. */
  readonly approvals?: readonly ApprovalRule[] | undefined;
  /** Who has to have signed its images; nobody when absent. */
  readonly verify?: ImageVouching | undefined;
  /** Its feature flags; none are looked at when absent. */
  readonly flags?: FlagsConfig | undefined;
  readonly onFailure: "rollback" | "hold";
  readonly onCancel: "rollback" | "hold";
  readonly env: StepEnv;
  /** Relative to the repository's root. */
  readonly workingDirectory: string;
  /** Of each command. */
  readonly timeoutMs: number;
  readonly line?: number | undefined;
}

/** One environment of a deploy gate, as it is planned for a run. */
export interface PlannedEnvironment extends Omit<EnvironmentConfig, "when"> {
  /** Somebody wants a release back that was healthy there: its target is asked for a rollback to it, and not to deploy it. */
  readonly returns?: boolean | undefined;
  /** Why nothing is deployed there (`only on tags v*`); absent where it is. */
  readonly skip?: string | undefined;
  /** Its migrations are shown all the same, to those who look at the change. */
  readonly previews?: true | undefined;
}

/** What happened, in the order in which it did. */
export interface TimelineEntry {
  /** Milliseconds since the run's start. */
  readonly atMs: number;
  /** The same by the clock, in UTC: `2026-11-21T14:03:22.123Z`. */
  readonly time?: string | undefined;
  readonly state: RolloutState;
}

/** A rollout that a run had left open whose machine is gone, and how it was ended. */
export interface LeftRollout {
  readonly release: Release;
  /** Passed where it came to a good end: finished, or back at what was healthy before. */
  readonly verdict: Verdict;
  readonly state: RolloutState;
  /** The release that was healthy before it; null if none is known. */
  readonly previous: Release | null;
  readonly timeline: readonly TimelineEntry[];
}

/** What became of one environment. */
export interface DeploymentReport {
  readonly environment: string;
  readonly verdict: Verdict;
  readonly release: Release;
  readonly url?: string | undefined;
  /** Null where nothing was begun. */
  readonly state: RolloutState | null;
  /** The release that served before; null if none is known. */
  readonly previous: Release | null;
  readonly timeline: readonly TimelineEntry[];
  /** What this run has ended there before it began; absent where there was nothing to take back or to finish. */
  readonly left?: readonly LeftRollout[] | undefined;
  /** Who had set its windows and freezes aside; absent where that was not needed. */
  readonly override?: WindowOverride | undefined;
  /** Absent where no step of a canary was begun. */
  readonly canary?: CanaryReport | undefined;
  /** Absent where there is none, or it was not looked at. */
  readonly migration?: MigrationReport | undefined;
}
