/** GitHub's REST API as Gatehouse sees it; part of `ports.ts`, by which all others import it. */

import type { ApprovalsPort } from "./approvals.js";
import type { ChatOpsPort } from "./chatops.js";
import type { DeploymentsPort } from "./deployments.js";

/** An answer of GitHub's API that is no success, or no answer at all (`status` 0). */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
  /** The token may not do this: 401, 403 or 404 (GitHub hides what may not be seen), and not a rate limit. */
  get isDenied(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly level: "notice" | "warning" | "failure";
  readonly title?: string | undefined;
  readonly message: string;
  readonly details?: string | undefined;
}

export type CheckConclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required";

export interface CheckWrite {
  readonly name: string;
  readonly headSha: string;
  /** Our own id: a create whose answer was lost is looked up by it before it is repeated. */
  readonly externalId: string;
  readonly status: "in_progress" | "completed";
  readonly conclusion?: CheckConclusion | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly detailsUrl?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly text?: string | undefined;
  /** Any number: the adapter sends them in batches that the API takes. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckRef {
  readonly id: number;
  readonly url: string | null;
  /** Slug of the app that owns the check: who we are, for an installation token. */
  readonly app: string | null;
}

/** A check run as one who comes later sees it. */
export interface CheckRun {
  /** As it was created with; empty for those of others that have none. */
  readonly externalId: string;
  /** As GitHub has it, null as long as it goes on. */
  readonly conclusion: string | null;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

/** A commit in words. */
export interface CommitMessage {
  readonly sha: string;
  readonly message: string;
  /** It has several parents. */
  readonly isMerge: boolean;
}

export interface PullRequestText {
  readonly title: string;
  readonly body: string;
}

/** A comment on lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  /** Last line of the head that it stands on; null once GitHub calls it outdated. */
  readonly line: number | null;
  /** Id of the comment that it answers. */
  readonly answers: number | null;
}

/** A review comment to write: on lines of the head, both ends included. */
export interface ReviewCommentWrite {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** An artifact that a run has kept, as the repository's list has it. */
export interface ArtifactRef {
  readonly id: number;
  readonly runId: number;
  /** Of the archive. */
  readonly bytes: number;
  /** Branch and commit of the run. */
  readonly branch: string;
  readonly commit: string;
  /** The run was of a fork's commit, whose branch may have any name. */
  readonly isFork: boolean;
  readonly isExpired: boolean;
}

/** What code scanning alerts belong to, or why there is nothing that they could belong to. */
export type CodeScanningTarget =
  /** `ref` as `refs/heads/main`, `refs/tags/v1` or `refs/pull/7/head`. */
  { readonly commitSha: string; readonly ref: string } | { readonly skipped: string };

/** One analysis of a commit for code scanning. */
export interface SarifUpload {
  readonly commitSha: string;
  readonly ref: string;
  /** The document, packed by gzip. */
  readonly sarif: Uint8Array;
  /** When the analysis began, in ISO 8601. */
  readonly startedAt: string;
  /** Where the document is of one tool alone. */
  readonly toolName?: string | undefined;
}

/** How far GitHub is with an upload; `errors` says why it failed. */
export interface SarifStatus {
  readonly status: "pending" | "complete" | "failed";
  readonly errors: readonly string[];
}

/** What a dependency snapshot belongs to, and who makes it; or why none can be sent. */
export type SubmissionTarget =
  | {
      readonly commitSha: string;
      readonly ref: string;
      /** Of the workflow and its job; the gate's name makes it whole. */
      readonly correlator: string;
      readonly detector: DependencySnapshot["detector"];
    }
  | { readonly skipped: string };

/** Dependencies of a commit for the dependency graph. */
export interface DependencySnapshot {
  readonly commitSha: string;
  /** `refs/heads/main` or `refs/pull/7/head`. */
  readonly ref: string;
  /** Snapshots of the same correlator take each other's place. */
  readonly correlator: string;
  /** Of the workflow run. */
  readonly jobId: string;
  readonly jobUrl?: string | undefined;
  /** When it was made, in ISO 8601. */
  readonly scanned: string;
  /** Who made it: we, at our version, and where we are to be found. */
  readonly detector: { readonly name: string; readonly version: string; readonly url: string };
  /** As the API has them: package URLs by manifest. */
  readonly manifests: Readonly<Record<string, unknown>>;
}

/** A branch or a tag. */
export interface RefName {
  /** `heads/main`, `tags/v1.2.3`. */
  readonly name: string;
  /** What it names: a commit, or the object of an annotated tag. */
  readonly sha: string;
}

/** A release to write. */
export interface ReleaseWrite {
  readonly tag: string;
  /** Full SHA that a tag is made at which is gone when a draft is published. */
  readonly commit: string;
  /** Left as they are when absent. */
  readonly name?: string | undefined;
  readonly body?: string | undefined;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  /** The one that the repository's page shows first. */
  readonly isLatest: boolean;
}

export interface ReleaseRef {
  readonly id: number;
  readonly tag: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  /** Its page. */
  readonly url: string;
  /** Template of the address that its assets are sent to. */
  readonly uploadUrl: string;
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** False for one whose upload was cut off. */
  readonly isUploaded: boolean;
  /** Lower-case hex; null where GitHub does not tell. */
  readonly sha256: string | null;
}

/** Releases and tags of a repository. Each write that is repeated after a lost answer finds what it has done. */
export interface ReleasesPort {
  /** All pages, drafts included where the token may write. */
  releases(): Promise<readonly ReleaseRef[]>;
  createRelease(release: ReleaseWrite): Promise<ReleaseRef>;
  updateRelease(id: number, release: ReleaseWrite): Promise<ReleaseRef>;
  /** One that is gone already is no error. */
  deleteRelease(id: number): Promise<void>;
  /** All pages. */
  releaseAssets(release: number): Promise<readonly ReleaseAsset[]>;
  uploadAsset(release: ReleaseRef, name: string, contentType: string, content: Uint8Array): Promise<void>;
  /** One that is gone already is no error. */
  deleteAsset(id: number): Promise<void>;
  /** GitHub's own notes for a tag, in Markdown; from the tag of the release before where there is one. */
  releaseNotes(tag: string, commit: string, previous: string | null): Promise<string>;
  /** Branches and tags whose names begin so: `heads/release/`, `tags/v`. */
  refs(prefix: string): Promise<readonly RefName[]>;
  /** Makes the tag, or moves it, to a commit. */
  setTag(tag: string, commit: string): Promise<void>;
}

/** GitHub's REST API for one repository; retries and throttling inside. Rejects with GitHubError. */
export interface GitHubPort extends ReleasesPort {
  readonly deployments: DeploymentsPort;
  readonly approvals: ApprovalsPort;
  readonly chatops: ChatOpsPort;
  /** SHA of the merge base of two commits or branches. */
  mergeBase(base: string, head: string): Promise<string>;
  /** SHAs of a commit and what came before it, newest first, at most 100 (one request). */
  ancestors(commit: string): Promise<readonly string[]>;
  /** The same commit and its chain of first parents, as far as those are among the latest 100 (one request). */
  firstParents(commit: string): Promise<readonly string[]>;
  /** Check runs of this name on a commit, the latest 100, newest first (one request). */
  checkRuns(commit: string, name: string): Promise<readonly CheckRun[]>;
  /** Commits that `head` has and `base` has not, all pages. */
  commits(base: string, head: string): Promise<readonly CommitMessage[]>;
  /** Title and text of a pull request as they are now. */
  pullRequest(number: number): Promise<PullRequestText>;
  createCheck(check: CheckWrite): Promise<CheckRef>;
  updateCheck(id: number, check: CheckWrite): Promise<CheckRef>;
  /** All pages, oldest first. */
  comments(issue: number): Promise<readonly IssueComment[]>;
  /** Looks for a comment with `marker` by the same author before it repeats a write whose answer was lost. */
  createComment(issue: number, body: string, marker: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** Comments on a pull request's lines, all pages, oldest first. */
  reviewComments(pull: number): Promise<readonly ReviewComment[]>;
  /**
   * Writes comments on a commit's lines as one review, all or none: 422 if one of them cannot stand where it is to. Looks
   * for the first of them before it repeats a write whose answer was lost.
   */
  createReview(pull: number, commit: string, comments: readonly ReviewCommentWrite[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** A comment that is gone already is no error. */
  deleteReviewComment(id: number): Promise<void>;
  /** Login that the token writes as, null if the API does not tell (installation tokens). */
  viewer(): Promise<string | null>;
  /** Id of the upload, which GitHub works on afterwards. A repeated upload takes the place of the one before. */
  uploadSarif(upload: SarifUpload): Promise<string>;
  sarifStatus(id: string): Promise<SarifStatus>;
  /** GitHub's words on what became of it. Repeating it does no harm. */
  submitDependencies(snapshot: DependencySnapshot): Promise<string>;
  /** The latest 100 artifacts of this name, of all runs, newest first (one request). */
  artifacts(name: string): Promise<readonly ArtifactRef[]>;
}
