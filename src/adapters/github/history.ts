import type { CheckRun, CommitMessage } from "../../ports.js";
import type { Octokit } from "./octokit.js";

/** The part of GitHubPort that is about commits and what came of them. */
export class History {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async mergeBase(base: string, head: string): Promise<string> {
    const { rest } = await this.octokit();
    const basehead = `${base}...${head}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...this.repository, basehead, per_page: 1 });
    return data.merge_base_commit.sha;
  }

  async ancestors(commit: string): Promise<readonly string[]> {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.listCommits({ ...this.repository, sha: commit, per_page: 100 });
    return data.map(({ sha }) => sha);
  }

  async firstParents(commit: string): Promise<readonly string[]> {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.listCommits({ ...this.repository, sha: commit, per_page: 100 });
    const parents = new Map(data.map(({ sha, parents: [first] }) => [sha, first?.sha]));
    const chain: string[] = [];
    for (let next = data[0]?.sha; next !== undefined && parents.has(next); next = parents.get(next)) chain.push(next);
    return chain;
  }

  async commits(base: string, head: string): Promise<readonly CommitMessage[]> {
    const { rest } = await this.octokit();
    const found: CommitMessage[] = [];
    for (let page = 1; ; page++) {
      const pages = { ...this.repository, basehead: `${base}...${head}`, per_page: 100, page };
      const { data } = await rest.repos.compareCommitsWithBasehead(pages);
      found.push(
        ...data.commits.map(({ sha, commit, parents }) => ({
          sha,
          message: commit.message,
          isMerge: parents.length > 1,
        })),
      );
      if (found.length >= data.total_commits || data.commits.length === 0) return found;
    }
  }

  async checkRuns(commit: string, name: string): Promise<readonly CheckRun[]> {
    const { rest } = await this.octokit();
    const pages = { ...this.repository, ref: commit, check_name: name, filter: "all" as const, per_page: 100 };
    const { data } = await rest.checks.listForRef(pages);
    return [...data.check_runs]
      .sort((a, b) => b.id - a.id)
      .map(({ external_id, conclusion }) => ({ externalId: external_id ?? "", conclusion }));
  }
}
