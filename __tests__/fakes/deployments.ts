import {
  type DeploymentRef,
  type DeploymentStatusRef,
  type DeploymentStatusWrite,
  type DeploymentsPort,
  type DeploymentWrite,
  GitHubError,
} from "../../src/ports.js";

interface StoredDeployment extends DeploymentRef {
  readonly environment: string;
  readonly statuses: DeploymentStatusRef[];
}

/** Deployments in memory. Ids count from 1. */
export class FakeDeployments implements DeploymentsPort {
  readonly stored: StoredDeployment[] = [];
  readonly runs = new Map<string, { isCompleted: boolean; attempt: number }>();
  /** Who makes what is made. */
  creator = "github-actions[bot]";
  /** The time of all that is written, in milliseconds since the epoch. */
  nowMs = Date.parse("2026-03-01T12:00:00Z");

  async list(environment: string): Promise<readonly DeploymentRef[]> {
    const own = this.stored.filter((one) => one.environment === environment);
    return own
      .map(({ environment: _, statuses: __, ...ref }) => ref)
      .reverse()
      .slice(0, 100);
  }

  async statuses(id: number): Promise<readonly DeploymentStatusRef[]> {
    return this.find(id).statuses.toReversed().slice(0, 30);
  }

  async create({ sha, environment, payload, task = "deploy" }: DeploymentWrite): Promise<DeploymentRef> {
    const id = this.stored.length + 1;
    const { creator, nowMs: createdMs } = this;
    const ref = { id, sha, payload: structuredClone(payload), task, creator, createdMs };
    this.stored.push({ ...ref, environment, statuses: [] });
    return ref;
  }

  async addStatus(id: number, { state, description }: DeploymentStatusWrite): Promise<void> {
    if ([...description].length > 140) throw new Error("description is too long (maximum is 140 characters)");
    if (this.find(id).statuses.length >= 100) throw new GitHubError(422, "the maximum number of statuses is reached");
    this.find(id).statuses.push({ state, description, creator: this.creator, createdMs: this.nowMs });
  }

  async run(id: string): Promise<{ isCompleted: boolean; attempt: number } | null> {
    return this.runs.get(id) ?? null;
  }

  private find(id: number): StoredDeployment {
    const found = this.stored.find((one) => one.id === id);
    if (!found) throw new Error("Not Found");
    return found;
  }
}
