import type { ApprovalsPort, MergedPull, PullFile, PullReview } from "../../src/ports.js";
import { GitHubError } from "../../src/ports.js";

export interface ModelReview {
  /** `someone`; `robot[bot]` is an app. */
  readonly author: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED" | "COMMENTED";
  /** The pull request's head when absent. */
  readonly commit?: string;
  /** Minutes since the first; its place in the list when absent. */
  readonly minute?: number;
}

export interface ModelPull {
  readonly number: number;
  readonly author: string;
  readonly head: string;
  readonly base: string;
  readonly commits: readonly string[];
  /** The commit by which it came into its base; the last of its own when absent. */
  readonly merge?: string | null;
  /** The repository that it was merged in; the one that is asked when absent. */
  readonly repository?: string;
  /** False: it is open, or was closed. */
  readonly isMerged?: boolean;
  readonly files: readonly PullFile[];
  /** What GitHub counts, where it lists fewer. */
  readonly fileCount?: number;
  readonly reviews: readonly ModelReview[];
}

export interface ModelCommit {
  readonly parent: string | null;
  readonly files: readonly PullFile[];
}

export interface ModelComparison {
  readonly status: "ahead" | "behind" | "diverged" | "identical";
  readonly files: readonly PullFile[];
}

/** Who reviewed what, as the fake and the server on loopback both tell it. */
export class ApprovalsModel {
  readonly pulls: ModelPull[] = [];
  readonly commits = new Map<string, ModelCommit>();
  /** By `base...head`. */
  readonly comparisons = new Map<string, ModelComparison>();
  /** Logins by `acme/sre`; a number is GitHub's refusal. */
  readonly teams = new Map<string, readonly string[] | number>();
  readonly permissions = new Map<string, "admin" | "write" | "read" | "none">();
  /** By `commit:path`. */
  readonly texts = new Map<string, string>();

  pull(number: number): ModelPull | undefined {
    return this.pulls.find((one) => one.number === number);
  }

  pullsOf(commit: string): readonly ModelPull[] {
    return this.pulls.filter(({ commits }) => commits.includes(commit));
  }
}

export function mergeOf({ merge, commits }: Pick<ModelPull, "merge" | "commits">): string | null {
  return merge === undefined ? (commits.at(-1) ?? null) : merge;
}

export const file = (path: string, previous: string | null = null): PullFile => ({ path, previous });
export const firstReviewMs = Date.parse("2026-03-01T12:00:00Z");
export const isApp = (login: string) => login.endsWith("[bot]");

const most = 3000;

/** Reviews in memory. */
export class FakeApprovals implements ApprovalsPort {
  readonly owner = "acme";
  readonly model = new ApprovalsModel();

  async pullsOf(commit: string): Promise<readonly number[]> {
    const pulls = this.model
      .pullsOf(commit)
      .filter(({ isMerged = true, repository }) => isMerged && repository === undefined);
    return pulls.map(({ number }) => number);
  }

  async pull(number: number): Promise<MergedPull> {
    const { author, head, base, files, fileCount = files.length, ...found } = this.found(number);
    return { number, author, headSha: head, baseSha: base, mergeSha: mergeOf(found), fileCount };
  }

  async pullFiles(number: number): Promise<readonly PullFile[]> {
    return this.found(number).files.slice(0, most);
  }

  async reviews(number: number): Promise<readonly PullReview[]> {
    const { reviews, head } = this.found(number);
    return reviews
      .map(({ author, state, commit = head, minute }, index) => ({
        author,
        isPerson: !isApp(author),
        state,
        commit,
        givenMs: firstReviewMs + 60_000 * (minute ?? index),
      }))
      .sort((a, b) => a.givenMs - b.givenMs);
  }

  async commitFiles(sha: string): Promise<{ parent: string | null; files: readonly PullFile[]; isWhole: boolean }> {
    const commit = this.model.commits.get(sha);
    if (!commit) throw new GitHubError(422, "GitHub answered 422: No commit found for the ref");
    const files = commit.files.slice(0, most);
    return { parent: commit.parent, files, isWhole: files.length < most };
  }

  async filesSince(from: string, to: string): Promise<readonly PullFile[] | null> {
    const found = this.model.comparisons.get(`${from}...${to}`);
    if (!found) throw notFound();
    const isAfter = found.status === "ahead" || found.status === "identical";
    return isAfter && found.files.length < 300 ? found.files : null;
  }

  async members(organization: string, team: string): Promise<readonly string[]> {
    const members = this.model.teams.get(`${organization}/${team}`) ?? 404;
    if (typeof members === "number") throw new GitHubError(members, `GitHub answered ${members}`);
    return members;
  }

  async mayWrite(login: string): Promise<boolean> {
    const permission = this.model.permissions.get(login);
    return permission === "admin" || permission === "write";
  }

  async textAt(path: string, commit: string): Promise<string | null> {
    return this.model.texts.get(`${commit}:${path}`) ?? null;
  }

  private found(number: number): ModelPull {
    const pull = this.model.pull(number);
    if (!pull) throw notFound();
    return pull;
  }
}

function notFound(): GitHubError {
  return new GitHubError(404, "GitHub answered 404: Not Found");
}
