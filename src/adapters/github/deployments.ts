import {
  type DeploymentRef,
  type DeploymentStatusRef,
  type DeploymentStatusWrite,
  type DeploymentsPort,
  type DeploymentWrite,
  deploymentStates,
  GitHubError,
} from "../../ports.js";
import type { Lookup, Octokit } from "./octokit.js";

/** The part of GitHub's API that is about deployments. */
export class Deployments implements DeploymentsPort {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async list(environment: string): Promise<readonly DeploymentRef[]> {
    return (await this.listed(environment)).map(toRef);
  }

  async statuses(id: number): Promise<readonly DeploymentStatusRef[]> {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.listDeploymentStatuses({ ...this.repository, deployment_id: id, per_page: 30 });
    return data.map(({ state, description, creator, created_at }) => ({
      state: deploymentStates.find((known) => known === state) ?? "pending",
      description,
      creator: creator?.login ?? null,
      createdMs: Date.parse(created_at),
    }));
  }

  async create({
    sha,
    environment,
    description,
    payload,
    isProduction,
    task,
  }: DeploymentWrite): Promise<DeploymentRef> {
    const { rest } = await this.octokit();
    const lookup: Lookup = async () =>
      (await this.listed(environment)).find((each) => claimOf(each.payload) === payload.claim) ?? null;
    const { data } = await rest.repos.createDeployment({
      ...this.repository,
      ref: sha,
      environment,
      description,
      payload,
      ...(task === undefined ? {} : { task }),
      // Both default to what nobody wants here: merging the base into the ref, and waiting for all checks, ours included.
      auto_merge: false,
      required_contexts: [],
      production_environment: isProduction,
      request: { lookup },
    });
    if (!("id" in data)) throw new GitHubError(202, `GitHub made no deployment: ${data.message}`);
    return toRef(data);
  }

  async addStatus(id: number, { state, description, logUrl, environmentUrl }: DeploymentStatusWrite): Promise<void> {
    const { rest } = await this.octokit();
    await rest.repos.createDeploymentStatus({
      ...this.repository,
      deployment_id: id,
      state,
      description,
      auto_inactive: false,
      ...(logUrl === undefined ? {} : { log_url: logUrl }),
      ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
    });
  }

  async run(id: string): Promise<{ isCompleted: boolean; attempt: number } | null> {
    const { rest } = await this.octokit();
    try {
      const { data } = await rest.actions.getWorkflowRun({ ...this.repository, run_id: Number(id) });
      return { isCompleted: data.status === "completed", attempt: data.run_attempt ?? 1 };
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return null;
      throw error;
    }
  }

  private async listed(environment: string) {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.listDeployments({ ...this.repository, environment, per_page: 100 });
    return data;
  }
}

interface DeploymentData {
  readonly id: number;
  readonly sha: string;
  readonly payload: unknown;
  readonly task: string;
  readonly creator: { readonly login: string } | null;
  readonly created_at: string;
}

/** GitHub gives a payload back as it was sent, or as text. */
function toRef({ id, sha, payload, task, creator, created_at }: DeploymentData): DeploymentRef {
  return {
    id,
    sha,
    payload: parsed(payload),
    task,
    creator: creator?.login ?? null,
    createdMs: Date.parse(created_at),
  };
}

function parsed(payload: unknown): unknown {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    // Text of somebody else's.
    return payload;
  }
}

function claimOf(payload: unknown): unknown {
  const inner = parsed(payload);
  return typeof inner === "object" && inner !== null && "claim" in inner ? inner.claim : undefined;
}
