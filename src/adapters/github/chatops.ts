import {
  type BranchMove,
  type ChatOpsPort,
  type CommitCheck,
  GitHubError,
  type PullHead,
  type Reaction,
  type RepositoryRole,
  type SpokenComment,
} from "../../ports.js";
import type { Octokit } from "./octokit.js";

/** The part of GitHub's API that commands by comment are about. */
export class ChatOps implements ChatOpsPort {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async comment(id: number): Promise<SpokenComment | null> {
    const { rest } = await this.octokit();
    try {
      const { data } = await rest.issues.getComment({ ...this.repository, comment_id: id });
      return {
        author: data.user?.login ?? "ghost",
        authorType: data.user?.type ?? "",
        ...(data.performed_via_github_app ? { app: data.performed_via_github_app.slug ?? "unknown" } : {}),
        body: data.body ?? "",
        createdMs: Date.parse(data.created_at),
        updatedMs: Date.parse(data.updated_at),
      };
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return null;
      throw error;
    }
  }

  async role(login: string): Promise<RepositoryRole> {
    const { rest } = await this.octokit();
    try {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...this.repository, username: login });
      return { roleName: data.role_name, permission: data.permission };
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return { roleName: "none", permission: "none" };
      throw error;
    }
  }

  async pullHead(number: number): Promise<PullHead> {
    const { rest } = await this.octokit();
    const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
    const { head, base, state } = data;
    const isFork = !head.repo || !base.repo || head.repo.id !== base.repo.id;
    return { isOpen: state === "open", isFork, headSha: head.sha, headRef: head.ref };
  }

  async branchMoves(branch: string): Promise<readonly BranchMove[]> {
    const { rest } = await this.octokit();
    const ref = `refs/heads/${branch}`;
    const { data } = await rest.repos.listActivities({ ...this.repository, ref, per_page: 100 });
    return data.map(({ timestamp, after }) => ({ atMs: Date.parse(timestamp), after }));
  }

  async commitChecks(commit: string, name: string): Promise<readonly CommitCheck[]> {
    const octokit = await this.octokit();
    const wanted = { ...this.repository, ref: commit, check_name: name, filter: "all" as const, per_page: 100 };
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, wanted);
    return runs.map((run) => ({
      id: run.id,
      name: run.name,
      app: run.app?.slug ?? "",
      externalId: run.external_id ?? "",
      status: run.status,
      conclusion: run.conclusion,
    }));
  }

  async react(comment: number, reaction: Reaction): Promise<string> {
    const { rest } = await this.octokit();
    const { data } = await rest.reactions.createForIssueComment({
      ...this.repository,
      comment_id: comment,
      content: reaction,
    });
    return data.user?.login ?? "";
  }
}
