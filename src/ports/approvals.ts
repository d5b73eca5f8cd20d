/** What GitHub knows of reviews and of those who give them; part of `ports.ts`, by which all others import it. */

export interface PullFile {
  readonly path: string;
  /** The name that it had before. */
  readonly previous: string | null;
}

export interface MergedPull {
  readonly number: number;
  /** Login; `ghost` for an account that is gone. */
  readonly author: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** The commit by which it came into its base; null if GitHub does not tell. */
  readonly mergeSha: string | null;
  /** How many files it changes, by GitHub's count. */
  readonly fileCount: number;
}

export interface PullReview {
  readonly author: string;
  /** False for an app. */
  readonly isPerson: boolean;
  /** APPROVED, CHANGES_REQUESTED, DISMISSED, COMMENTED or PENDING. */
  readonly state: string;
  /** The commit that was looked at; null if GitHub has lost it. */
  readonly commit: string | null;
  /** Milliseconds since the epoch. */
  readonly givenMs: number;
}

/** Reviews of one repository. Rejects with GitHubError. */
export interface ApprovalsPort {
  /** The account or organisation that the repository is of. */
  readonly owner: string;
  /** Numbers of the repository's merged pull requests that a commit came with. */
  pullsOf(commit: string): Promise<readonly number[]>;
  pull(number: number): Promise<MergedPull>;
  /** All pages; GitHub lists 3,000 at most. */
  pullFiles(number: number): Promise<readonly PullFile[]>;
  /** All pages, oldest first. */
  reviews(number: number): Promise<readonly PullReview[]>;
  /** A commit's files against its first parent; GitHub lists 3,000 at most, and `isWhole` is false there. */
  commitFiles(
    sha: string,
  ): Promise<{ readonly parent: string | null; readonly files: readonly PullFile[]; readonly isWhole: boolean }>;
  /** Files that a commit has changed since another one; null if it does not come after it, or there are 300 and more. */
  filesSince(from: string, to: string): Promise<readonly PullFile[] | null>;
  /** Logins of a team's members, those of teams below it too. Denied to tokens that may not read the organisation. */
  members(organization: string, team: string): Promise<readonly string[]>;
  mayWrite(login: string): Promise<boolean>;
  /** Text of a file at a commit, null if there is none. */
  textAt(path: string, commit: string): Promise<string | null>;
}
