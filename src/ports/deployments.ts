/** GitHub's deployments as Gatehouse sees them; part of `ports.ts`, by which all others import it. */

export interface DeploymentRef {
  readonly id: number;
  readonly sha: string;
  /** Whatever was sent with it when it was made. */
  readonly payload: unknown;
  /** What it is: `deploy` where whoever made it did not say. */
  readonly task: string;
  /** Login of who has made it; null for an account that is gone. A login with brackets is an app's. */
  readonly creator: string | null;
  readonly createdMs: number;
}

export const deploymentStates = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success",
] as const;

export interface DeploymentStatusRef {
  readonly state: (typeof deploymentStates)[number];
  readonly description: string;
  /** Login of who has written it; null for an account that is gone. */
  readonly creator: string | null;
  readonly createdMs: number;
}

export interface DeploymentWrite {
  /** Full SHA. */
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  /** `claim` is text that no other deployment has: one whose answer was lost is looked up by it. */
  readonly payload: { readonly claim: string } & Readonly<Record<string, unknown>>;
  readonly isProduction: boolean;
  /** `deploy` when absent. */
  readonly task?: string | undefined;
}

export interface DeploymentStatusWrite {
  readonly state: DeploymentStatusRef["state"];
  /** At most 140 characters. */
  readonly description: string;
  /** The run. */
  readonly logUrl?: string | undefined;
  readonly environmentUrl?: string | undefined;
}

/** Deployments of one repository. Rejects with GitHubError. */
export interface DeploymentsPort {
  /** The latest 100 of an environment, newest first (one request). */
  list(environment: string): Promise<readonly DeploymentRef[]>;
  /** The latest 30 statuses, newest first (one request). */
  statuses(id: number): Promise<readonly DeploymentStatusRef[]>;
  /** Of this commit as it is, whatever its checks say: nothing is merged. */
  create(deployment: DeploymentWrite): Promise<DeploymentRef>;
  /** Leaves all other deployments as they are. */
  addStatus(id: number, status: DeploymentStatusWrite): Promise<void>;
  /** Whether a workflow run is over, and its latest attempt; null for a run that is not there. */
  run(id: string): Promise<{ readonly isCompleted: boolean; readonly attempt: number } | null>;
}
