import type { Change } from "./change.js";
import type { ActionEvent } from "./event.js";
import type { GitHubPort, GitPort } from "./ports.js";
import type { ChangeWords } from "./steps/context.js";

export interface WordsRequest {
  readonly event: ActionEvent | null;
  readonly change: Change;
  /** The checked-out branch. */
  readonly branch: string | null;
  readonly git: GitPort;
  readonly github: GitHubPort | null;
}

/** The change in words: its commits by local history, else by GitHub; its pull request as it is now, else as it was. */
export function changeWords(request: WordsRequest): ChangeWords {
  const { event, change } = request;
  const pull = event?.pullRequest ?? null;
  // A merge queue gives its branches names of its own.
  const isOnBase = change.base === null || change.base.branch === request.branch || event?.name === "merge_group";
  return {
    branch: pull ? pull.headRef : isOnBase ? null : request.branch,
    changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
    commits: async () => {
      const { base, head } = change;
      if (base === null || head === null) return [];
      if (base.commit === null) return { missing: base.missing ?? "there is no merge base" };
      return attempt(() => commitsOf(base.commit ?? "", head, request));
    },
    pullRequest: async () => {
      if (pull === null) return null;
      // The payload of a run that is started again is as old as the run.
      return request.github === null ? pull : attempt(async () => request.github?.pullRequest(pull.number) ?? pull);
    },
  };
}

async function commitsOf(base: string, head: string, { git, github }: WordsRequest) {
  const local = await git.commits(base, head);
  if (local !== null) return local;
  if (github === null) throw new Error("the clone is shallow, and there is no github-token to ask for them");
  return github.commits(base, head);
}

async function attempt<T>(work: () => Promise<T>): Promise<T | { readonly missing: string }> {
  try {
    return await work();
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}
