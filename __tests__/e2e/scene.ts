import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { GitHubServer, type GitHubServerOptions } from "../world/github.js";
import { pullRequestPayload } from "../world/payloads.js";
import { type RepositoryOptions, TestRepository } from "../world/repository.js";
import { ResultsServer } from "../world/results.js";
import { type JobOptions, Step, type StepResult } from "../world/runner.js";

/** The action as users have it: action.yml and the bundle that it names. */
const action = process.cwd();
if (!existsSync(join(action, "dist", "index.js"))) throw new Error("dist/index.js is missing: run npm run dist first");

export const token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";

export interface SceneOptions extends RepositoryOptions {
  readonly github?: Omit<GitHubServerOptions, "token"> | undefined;
}

/** A repository with an open pull request, GitHub, its results service, and a runner to start the action on them. */
export class Scene {
  private readonly steps: Step[] = [];

  private constructor(
    readonly repository: TestRepository,
    readonly github: GitHubServer,
    readonly results: ResultsServer,
  ) {}

  static async create(options: SceneOptions): Promise<Scene> {
    const repository = await TestRepository.create(options);
    const { mergeBaseSha, baseSha, headSha } = repository;
    const bases = [baseSha, mergeBaseSha, "main"];
    const isOnMain = (head: string) => head === baseSha || head === mergeBaseSha;
    const mergeBase = (base: string, head: string) => {
      if ((base === "main" || base === baseSha) && isOnMain(head)) return head;
      return bases.includes(base) && head === headSha ? mergeBaseSha : null;
    };
    const github = await GitHubServer.start({ mergeBase, ...options.github, token });
    await mkdir(join(repository.folder, "home"));
    return new Scene(repository, github, await ResultsServer.start());
  }

  /** The job of the pull request, on GitHub's merge of it; `change` says what is different this time. */
  job(change: Partial<JobOptions> = {}): JobOptions {
    const { repository, github, results } = this;
    const { env, ...rest } = change;
    return {
      action,
      workspace: repository.workspace,
      temp: repository.temp,
      event: "pull_request",
      payload: pullRequestPayload(repository),
      sha: repository.mergeSha,
      ref: `refs/pull/${repository.number}/merge`,
      headRef: repository.headRef,
      baseRef: repository.baseRef,
      token,
      apiUrl: github.url,
      env: { HOME: join(repository.folder, "home"), ...results.env, ...env },
      ...rest,
    };
  }

  async start(change: Partial<JobOptions> = {}): Promise<Step> {
    const step = await Step.start(this.job(change));
    this.steps.push(step);
    return step;
  }

  /** Runs the action's main to its end. */
  async run(change: Partial<JobOptions> = {}): Promise<StepResult> {
    return (await this.start(change)).done;
  }

  async close(): Promise<void> {
    for (const step of this.steps) await step.sweep();
    await this.github.close();
    await this.results.close();
    await this.repository.close();
  }
}

/** What the checks API holds, as a person would list it: name, conclusion (or status) and title, sorted by name. */
export function checkList(github: GitHubServer): readonly (readonly [string, string, string | null])[] {
  const checks = [...github.state.checks].sort((a, b) => (a.name < b.name ? -1 : 1));
  return checks.map(({ name, status, conclusion, title }) => [name, conclusion ?? status, title]);
}

/** Requests as `checks/create 201`, sorted: gates end in any order. */
export function requestList(github: GitHubServer): readonly string[] {
  return github.requests.map(({ operation, status }) => `${operation} ${status}`).sort();
}

/** The checks, by name. */
export function checkNamed(github: GitHubServer, name: string) {
  const found = github.state.checks.filter((check) => check.name === name);
  const [check] = found;
  if (!check || found.length > 1) throw new Error(`${found.length} checks are named ${name}`);
  return check;
}
