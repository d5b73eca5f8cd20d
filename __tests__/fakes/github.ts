import type {
  ArtifactRef,
  CheckRef,
  CheckRun,
  CheckWrite,
  CommitMessage,
  DependencySnapshot,
  GitHubPort,
  IssueComment,
  PullRequestText,
  ReviewComment,
  ReviewCommentWrite,
  SarifStatus,
  SarifUpload,
} from "../../src/ports.js";
import { GitHubError } from "../../src/ports.js";
import { FakeApprovals } from "./approvals.js";
import { FakeChatOps } from "./chatops.js";
import { FakeDeployments } from "./deployments.js";
import { FakeReleases } from "./releases.js";

/** A check run as the fake keeps it: the last write of its fields, and the annotations of all writes. */
export interface FakeCheck extends CheckWrite {
  readonly id: number;
}

export interface FakeGitHubOptions {
  /** Who the token belongs to; null, the default, for an installation token. */
  readonly viewer?: string | null | undefined;
  readonly mergeBase?: ((base: string, head: string) => string | null) | undefined;
  /** Commits of a head that a base has not, newest last. */
  readonly commits?: ((base: string, head: string) => readonly CommitMessage[] | null) | undefined;
  readonly pullRequest?: ((number: number) => PullRequestText | null) | undefined;
  /** False: the line is not in the pull request's diff, and the review is refused (422). */
  readonly isInDiff?: ((path: string, line: number) => boolean) | undefined;
  readonly ancestors?: ((commit: string) => readonly string[] | null) | undefined;
  readonly firstParents?: ((commit: string) => readonly string[] | null) | undefined;
  /** Newest first; null: the token may not list them (403). */
  readonly artifacts?: ((name: string) => readonly ArtifactRef[] | null) | undefined;
}

/** A review comment as the fake keeps it. */
export interface FakeReviewComment extends ReviewComment {
  readonly pull: number;
  readonly startLine: number | null;
}

/** GitHub in memory. `refuse` and `goDown` make it fail. */
export class FakeGitHub extends FakeReleases implements GitHubPort {
  readonly checks: FakeCheck[] = [];
  readonly issueComments: (IssueComment & { readonly issue: number })[] = [];
  readonly uploads: SarifUpload[] = [];
  readonly snapshots: DependencySnapshot[] = [];
  /** What GitHub says of an upload, from the first question to the last, which is repeated. */
  sarifStatuses: readonly SarifStatus[] = [{ status: "complete", errors: [] }];
  private readonly sarifQuestions = new Map<string, number>();
  readonly deployments = new FakeDeployments();
  readonly approvals = new FakeApprovals();
  readonly chatops = new FakeChatOps();
  readonly lineComments: FakeReviewComment[] = [];
  /** Sizes of the reviews that were sent, taken or not. */
  readonly reviews: number[] = [];
  private nextId = 1;
  private refusal: { readonly status: number; readonly writesOnly: boolean } | null = null;

  constructor(private readonly options: FakeGitHubOptions = {}) {
    super();
  }

  /** From now on every write is refused with this status; 403 is what a fork's token gets. */
  refuse(status: number): void {
    this.refusal = { status, writesOnly: true };
  }

  /** From now on nothing is answered. */
  goDown(): void {
    this.refusal = { status: 0, writesOnly: false };
  }

  addComment(issue: number, author: string, body: string): IssueComment {
    const id = this.nextId++;
    const comment = { id, issue, author, body, url: `https://github.com/acme/api/pull/${issue}#issuecomment-${id}` };
    this.issueComments.push(comment);
    return comment;
  }

  async mergeBase(base: string, head: string): Promise<string> {
    this.guard("read");
    const sha = this.options.mergeBase?.(base, head);
    if (!sha) throw new GitHubError(404, "Not Found");
    return sha;
  }

  async ancestors(commit: string): Promise<readonly string[]> {
    this.guard("read");
    const found = this.options.ancestors?.(commit);
    if (!found) throw new GitHubError(404, "Not Found");
    return found;
  }

  async firstParents(commit: string): Promise<readonly string[]> {
    this.guard("read");
    const found = this.options.firstParents?.(commit);
    if (!found) throw new GitHubError(404, "Not Found");
    return found;
  }

  async checkRuns(commit: string, name: string): Promise<readonly CheckRun[]> {
    this.guard("read");
    const found = this.checks.filter((check) => check.headSha === commit && check.name === name);
    return found.reverse().map(({ externalId, conclusion }) => ({ externalId, conclusion: conclusion ?? null }));
  }

  async commits(base: string, head: string): Promise<readonly CommitMessage[]> {
    this.guard("read");
    const found = this.options.commits?.(base, head);
    if (!found) throw new GitHubError(404, "Not Found");
    return found;
  }

  async pullRequest(number: number): Promise<PullRequestText> {
    this.guard("read");
    const found = this.options.pullRequest?.(number);
    if (!found) throw new GitHubError(404, "Not Found");
    return found;
  }

  async createCheck(check: CheckWrite): Promise<CheckRef> {
    this.guard("write");
    const id = this.nextId++;
    this.checks.push({ ...check, id });
    return this.ref(id);
  }

  async updateCheck(id: number, check: CheckWrite): Promise<CheckRef> {
    this.guard("write");
    const index = this.checks.findIndex((each) => each.id === id);
    const old = this.checks[index];
    if (!old) throw new GitHubError(404, "Not Found");
    this.checks[index] = { ...old, ...check, annotations: [...old.annotations, ...check.annotations] };
    return this.ref(id);
  }

  async comments(issue: number): Promise<readonly IssueComment[]> {
    this.guard("read");
    return this.issueComments.filter((each) => each.issue === issue).map(withoutIssue);
  }

  async createComment(issue: number, body: string, _marker: string): Promise<IssueComment> {
    this.guard("write");
    return withoutIssue(this.addComment(issue, this.author, body));
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    this.guard("write");
    const index = this.issueComments.findIndex((each) => each.id === id);
    const old = this.issueComments[index];
    if (!old) throw new GitHubError(404, "Not Found");
    const edited = { ...old, body };
    this.issueComments[index] = edited;
    return withoutIssue(edited);
  }

  addReviewComment(pull: number, author: string, more: Partial<FakeReviewComment>): FakeReviewComment {
    const comment = { id: this.nextId++, pull, author, body: "", path: "a", line: 1, startLine: null, answers: null };
    const added = { ...comment, ...more };
    this.lineComments.push(added);
    return added;
  }

  async reviewComments(pull: number): Promise<readonly ReviewComment[]> {
    this.guard("read");
    return this.lineComments
      .filter((each) => each.pull === pull)
      .map(({ id, author, body, path, line, answers }) => ({ id, author, body, path, line, answers }));
  }

  async createReview(pull: number, _commit: string, comments: readonly ReviewCommentWrite[]): Promise<void> {
    this.guard("write");
    this.reviews.push(comments.length);
    const isInDiff = this.options.isInDiff ?? (() => true);
    if (!comments.every(({ path, startLine, line }) => isInDiff(path, startLine) && isInDiff(path, line))) {
      throw new GitHubError(422, "pull_request_review_thread.line must be part of the diff");
    }
    for (const { path, startLine, line, body } of comments) {
      this.addReviewComment(pull, this.author, { path, line, startLine: startLine < line ? startLine : null, body });
    }
  }

  async updateReviewComment(id: number, body: string): Promise<void> {
    this.guard("write");
    const index = this.lineComments.findIndex((each) => each.id === id);
    const old = this.lineComments[index];
    if (!old) throw new GitHubError(404, "Not Found");
    this.lineComments[index] = { ...old, body };
  }

  async deleteReviewComment(id: number): Promise<void> {
    this.guard("write");
    const index = this.lineComments.findIndex((each) => each.id === id);
    if (index >= 0) this.lineComments.splice(index, 1);
  }

  async viewer(): Promise<string | null> {
    this.guard("read");
    return this.options.viewer ?? null;
  }

  async artifacts(name: string): Promise<readonly ArtifactRef[]> {
    this.guard("read");
    const found = this.options.artifacts ? this.options.artifacts(name) : [];
    if (!found) throw new GitHubError(403, "Resource not accessible by integration");
    return found;
  }

  async uploadSarif(upload: SarifUpload): Promise<string> {
    this.guard("write");
    return String(this.uploads.push(upload));
  }

  async submitDependencies(snapshot: DependencySnapshot): Promise<string> {
    this.guard("write");
    this.snapshots.push(snapshot);
    return "Dependency results for the repo have been successfully updated.";
  }

  async sarifStatus(id: string): Promise<SarifStatus> {
    this.guard("read");
    const asked = this.sarifQuestions.get(id) ?? 0;
    this.sarifQuestions.set(id, asked + 1);
    const status = this.sarifStatuses[Math.min(asked, this.sarifStatuses.length - 1)];
    if (!status || Number(id) > this.uploads.length) throw new GitHubError(404, "Not Found");
    return status;
  }

  private get author(): string {
    return this.options.viewer ?? "github-actions[bot]";
  }

  private ref(id: number): CheckRef {
    return { id, url: `https://github.com/acme/api/runs/${id}`, app: "github-actions" };
  }

  protected guard(kind: "read" | "write"): void {
    if (!this.refusal || (this.refusal.writesOnly && kind === "read")) return;
    throw new GitHubError(this.refusal.status, "made to fail");
  }
}

function withoutIssue({ id, author, body, url }: IssueComment): IssueComment {
  return { id, author, body, url };
}
