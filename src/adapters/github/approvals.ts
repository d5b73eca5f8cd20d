import { type ApprovalsPort, GitHubError, type MergedPull, type PullFile, type PullReview } from "../../ports.js";
import type { Octokit } from "./octokit.js";

const perPage = 100;
/** docs.github.com, "Get a commit" and "Compare two commits": files above these numbers are not listed. */
const mostCommitFiles = 3000;
const mostComparedFiles = 300;

/** The part of GitHub's API that is about reviews and reviewers. */
export class Approvals implements ApprovalsPort {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  get owner(): string {
    return this.repository.owner;
  }

  async pullsOf(commit: string): Promise<readonly number[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, commit_sha: commit, per_page: perPage };
    const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, pages);
    // In a fork GitHub lists those of the repository that it was made from too, whose numbers mean others here.
    const own = `${this.repository.owner}/${this.repository.repo}`.toLowerCase();
    return pulls
      .filter(({ merged_at, base }) => merged_at !== null && base.repo.full_name.toLowerCase() === own)
      .map(({ number }) => number);
  }

  async pull(number: number): Promise<MergedPull> {
    const { rest } = await this.octokit();
    const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
    return {
      number,
      author: data.user?.login ?? "ghost",
      headSha: data.head.sha,
      baseSha: data.base.sha,
      mergeSha: data.merge_commit_sha,
      fileCount: data.changed_files,
    };
  }

  async pullFiles(number: number): Promise<readonly PullFile[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, pull_number: number, per_page: perPage };
    return (await octokit.paginate(octokit.rest.pulls.listFiles, pages)).map(toFile);
  }

  async reviews(number: number): Promise<readonly PullReview[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, pull_number: number, per_page: perPage };
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, pages);
    return reviews
      .map(({ user, state, commit_id, submitted_at }) => ({
        author: user?.login ?? "ghost",
        isPerson: user?.type === "User",
        state,
        commit: commit_id,
        givenMs: submitted_at ? Date.parse(submitted_at) : 0,
      }))
      .sort((a, b) => a.givenMs - b.givenMs);
  }

  async commitFiles(sha: string): Promise<{ parent: string | null; files: readonly PullFile[]; isWhole: boolean }> {
    const { rest } = await this.octokit();
    const files: PullFile[] = [];
    for (let page = 1; ; page++) {
      const { data } = await rest.repos.getCommit({ ...this.repository, ref: sha, per_page: perPage, page });
      const more = data.files ?? [];
      files.push(...more.map(toFile));
      const isWhole = more.length < perPage;
      if (isWhole || files.length >= mostCommitFiles) return { parent: data.parents[0]?.sha ?? null, files, isWhole };
    }
  }

  async filesSince(from: string, to: string): Promise<readonly PullFile[] | null> {
    const { rest } = await this.octokit();
    const basehead = `${from}...${to}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...this.repository, basehead, per_page: 1 });
    const files = data.files ?? [];
    const isAfter = data.status === "ahead" || data.status === "identical";
    return isAfter && files.length < mostComparedFiles ? files.map(toFile) : null;
  }

  async members(organization: string, team: string): Promise<readonly string[]> {
    const octokit = await this.octokit();
    const pages = { org: organization, team_slug: team, per_page: perPage };
    return (await octokit.paginate(octokit.rest.teams.listMembersInOrg, pages)).map(({ login }) => login);
  }

  async mayWrite(login: string): Promise<boolean> {
    const { rest } = await this.octokit();
    try {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...this.repository, username: login });
      // Roles of an organisation's own, maintain and triage are told as one of these.
      return data.permission === "admin" || data.permission === "write";
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return false;
      throw error;
    }
  }

  async textAt(path: string, commit: string): Promise<string | null> {
    const { rest } = await this.octokit();
    try {
      const { data } = await rest.repos.getContent({ ...this.repository, path, ref: commit });
      if (!Array.isArray(data) && data.type === "file" && data.encoding === "base64") {
        return Buffer.from(data.content, "base64").toString("utf8");
      }
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return null;
      throw error;
    }
    throw new GitHubError(422, `${path} is no file that GitHub shows the text of`);
  }
}

function toFile(file: { readonly filename: string; readonly previous_filename?: string | undefined }): PullFile {
  return { path: file.filename, previous: file.previous_filename ?? null };
}
