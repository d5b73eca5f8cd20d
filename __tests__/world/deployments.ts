import { notFound } from "./change.js";
import type { Answer } from "./github-state.js";

export interface StoredStatus {
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly environment_url: string;
  readonly creator: { readonly login: string };
  readonly created_at: string;
}

export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly task: string;
  readonly creator: { readonly login: string };
  readonly production_environment: boolean;
  readonly created_at: string;
  readonly statuses: StoredStatus[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Deployments and workflow runs of a repository. */
export class Deployments {
  readonly stored: StoredDeployment[] = [];
  /** Every status in the order in which it came: `production 1a2b3c4 success`. */
  readonly history: string[] = [];
  readonly runs = new Map<string, { readonly isCompleted: boolean; readonly attempt: number }>();

  constructor(
    private readonly nextId: () => number,
    private readonly writer: () => string = () => "github-actions[bot]",
  ) {}

  /** States of an environment's deployments, oldest first, each by its newest status. */
  states(environment: string): readonly string[] {
    return this.stored
      .filter((one) => one.environment === environment)
      .map(({ statuses }) => statuses.at(-1)?.state ?? "none");
  }

  list(environment: string | null): readonly object[] {
    const own = this.stored.filter((one) => environment === null || one.environment === environment);
    return own.map(({ statuses: _, ...data }) => ({ ...data, ref: data.sha })).reverse();
  }

  create(fields: Fields): Answer {
    // GitHub merges the base into the ref and waits for all contexts unless it is told not to.
    if (fields.auto_merge !== false) return { status: 202, data: { message: "Auto-merged main into the ref" } };
    if (!Array.isArray(fields.required_contexts) || fields.required_contexts.length > 0) {
      return { status: 409, data: { message: "Conflict: Commit status checks failed" } };
    }
    const deployment: StoredDeployment = {
      id: this.nextId(),
      sha: String(fields.ref),
      environment: String(fields.environment),
      payload: fields.payload,
      task: String(fields.task ?? "deploy"),
      creator: { login: this.writer() },
      production_environment: fields.production_environment === true,
      created_at: new Date().toISOString(),
      statuses: [],
    };
    this.stored.push(deployment);
    return { status: 201, data: this.list(deployment.environment)[0] };
  }

  statuses(id: number): readonly object[] | null {
    return this.stored.find((one) => one.id === id)?.statuses.toReversed() ?? null;
  }

  addStatus(id: number, fields: Fields): Answer {
    const deployment = this.stored.find((one) => one.id === id);
    if (!deployment) return notFound;
    const description = String(fields.description ?? "");
    if ([...description].length > 140) {
      return { status: 422, data: { message: "description is too long (maximum is 140 characters)" } };
    }
    if (deployment.statuses.length >= 100) {
      return { status: 422, data: { message: "the maximum number of statuses is reached" } };
    }
    const status = {
      state: String(fields.state),
      description,
      log_url: String(fields.log_url ?? ""),
      environment_url: String(fields.environment_url ?? ""),
      creator: { login: this.writer() },
      created_at: new Date().toISOString(),
    };
    if (status.state === "success" && fields.auto_inactive !== false) this.inactivateOthers(deployment);
    deployment.statuses.push(status);
    this.history.push(`${deployment.environment} ${deployment.sha.slice(0, 7)} ${status.state}`);
    return { status: 201, data: status };
  }

  run(id: string): Answer {
    const run = this.runs.get(id);
    if (!run) return notFound;
    const status = run.isCompleted ? "completed" : "in_progress";
    return { status: 200, data: { id: Number(id), status, run_attempt: run.attempt } };
  }

  /** What GitHub does by itself: earlier successful ones of the environment, unless it is production. */
  private inactivateOthers({ id, environment, production_environment: isProduction }: StoredDeployment): void {
    if (isProduction) return;
    for (const other of this.stored) {
      if (other.id >= id || other.environment !== environment) continue;
      const last = other.statuses.at(-1);
      if (last?.state === "success") other.statuses.push({ ...last, state: "inactive" });
    }
  }
}
