import { GitHubError, type ReviewComment, type ReviewCommentWrite } from "../../ports.js";
import type { Lookup, Octokit } from "./octokit.js";

/** Review comments: the part of GitHubPort that is about a pull request's lines. */
export class Reviews {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async reviewComments(pull: number): Promise<readonly ReviewComment[]> {
    return (await this.listed(pull)).map(toReviewComment);
  }

  async createReview(pull: number, commit: string, comments: readonly ReviewCommentWrite[]): Promise<void> {
    const { rest } = await this.octokit();
    const lookup: Lookup = async () =>
      (await this.listed(pull)).find((each) => isWritten(each, commit, comments)) ?? null;
    // Without a body, which could not be deleted again: a review of comments alone needs none.
    await rest.pulls.createReview({
      ...this.repository,
      pull_number: pull,
      commit_id: commit,
      event: "COMMENT",
      comments: comments.map(fields),
      request: { lookup },
    });
  }

  async updateReviewComment(id: number, body: string): Promise<void> {
    const { rest } = await this.octokit();
    await rest.pulls.updateReviewComment({ ...this.repository, comment_id: id, body });
  }

  async deleteReviewComment(id: number): Promise<void> {
    const { rest } = await this.octokit();
    try {
      await rest.pulls.deleteReviewComment({ ...this.repository, comment_id: id });
    } catch (error) {
      if (!(error instanceof GitHubError && error.status === 404)) throw error;
    }
  }

  private async listed(pull: number): Promise<readonly ReviewCommentData[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, pull_number: pull, per_page: 100 };
    return octokit.paginate(octokit.rest.pulls.listReviewComments, pages);
  }
}

/** The part of the API's answer that counts. GitHub leaves `line` out, or null, once the comment is outdated. */
interface ReviewCommentData {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  readonly user: { readonly login: string } | null;
  readonly line?: number | null | undefined;
  readonly original_line?: number | null | undefined;
  readonly original_commit_id: string;
  readonly in_reply_to_id?: number | null | undefined;
}

function toReviewComment(data: ReviewCommentData): ReviewComment {
  const { id, body, path, user, line = null, in_reply_to_id: answers = null } = data;
  return { id, author: user?.login ?? "ghost", body, path, line, answers };
}

/** One line is told by `line` alone: GitHub refuses a start that is the end. */
function fields({ path, startLine, line, body }: ReviewCommentWrite) {
  const start = startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, body, line, side: "RIGHT", ...start };
}

/** True if this is the first comment of a review whose answer was lost. */
function isWritten(data: ReviewCommentData, commit: string, [first]: readonly ReviewCommentWrite[]): boolean {
  return (
    first !== undefined &&
    data.original_commit_id === commit &&
    data.path === first.path &&
    data.original_line === first.line &&
    data.body.trim() === first.body.trim()
  );
}
