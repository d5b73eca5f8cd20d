/** What commands by comment need of GitHub; part of `ports.ts`, by which all others import it. */

/** A comment on an issue or a pull request, with who wrote it and when. */
export interface SpokenComment {
  /** Login; `ghost` for an account that is gone. */
  readonly author: string;
  /** `User`, `Bot`, `Organization`, `Mannequin`. */
  readonly authorType: string;
  /** Slug of the app that wrote it in the author's name; absent where they wrote it themselves. */
  readonly app?: string | undefined;
  readonly body: string;
  readonly createdMs: number;
  readonly updatedMs: number;
}

/** A role in the repository: its own name, and the nearest of `admin`, `write`, `read` and `none`. */
export interface RepositoryRole {
  readonly roleName: string;
  readonly permission: string;
}

export interface PullHead {
  readonly isOpen: boolean;
  /** Its head is in another repository, or that one is gone. */
  readonly isFork: boolean;
  readonly headSha: string;
  /** Name of the branch. */
  readonly headRef: string;
}

/** A push, a merge, or the making of a branch, by GitHub's own clock. */
export interface BranchMove {
  readonly atMs: number;
  /** The commit that it left the branch at; zeros where it was deleted. */
  readonly after: string;
}

export interface CommitCheck {
  /** Later ones have greater ids. */
  readonly id: number;
  readonly name: string;
  /** Slug of the app that has made it; empty where there is none. */
  readonly app: string;
  /** As it was created with; empty for those that have none. */
  readonly externalId: string;
  readonly status: string;
  readonly conclusion: string | null;
}

export const reactions = ["eyes", "rocket", "-1"] as const;
export type Reaction = (typeof reactions)[number];

/** Commands of one repository. Rejects with GitHubError. */
export interface ChatOpsPort {
  /** Null for one that is gone. */
  comment(id: number): Promise<SpokenComment | null>;
  /** `none` for somebody who has nothing to do with the repository. */
  role(login: string): Promise<RepositoryRole>;
  pullHead(number: number): Promise<PullHead>;
  /** The latest 100 moves of a branch, newest first (one request). */
  branchMoves(branch: string): Promise<readonly BranchMove[]>;
  /** All check runs of this name on a commit, all pages, those of earlier attempts too. */
  commitChecks(commit: string, name: string): Promise<readonly CommitCheck[]>;
  /** Puts a reaction on a comment, once; gives the login that it carries: who we are. */
  react(comment: number, reaction: Reaction): Promise<string>;
}
