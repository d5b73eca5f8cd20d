import type { CommitMessage, PullRequestText } from "../../src/ports.js";
import type { Reply } from "./github-state.js";

/** What GitHub knows of changes. */
export interface ChangeOptions {
  /** What the compare operation answers; null: unknown commit (404). */
  readonly mergeBase?: ((base: string, head: string) => string | null) | undefined;
  /** Commits that the compare operation lists, oldest first; none by default. */
  readonly commits?: ((base: string, head: string) => readonly CommitMessage[]) | undefined;
  /** Title and text of a pull request; null: there is none (404). */
  readonly pullRequest?: ((number: number) => PullRequestText | null) | undefined;
}

export const notFound: Reply = { status: 404, data: { message: "Not Found" } };

/** The first page has the merge base and the files, every page its share of the commits, oldest first. */
export function compare(basehead: string, query: URLSearchParams, options: ChangeOptions): Reply {
  const [base = "", head = ""] = basehead.split("...");
  const sha = options.mergeBase?.(base, head) ?? null;
  if (sha === null) return notFound;
  const all = options.commits?.(base, head) ?? [];
  const size = Number(query.get("per_page") ?? 250);
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  const commits = all.slice(from, from + size).map(({ sha: own, message, isMerge }) => ({
    sha: own,
    commit: { message },
    parents: isMerge ? [{ sha: base }, { sha: head }] : [{ sha: base }],
  }));
  return { status: 200, data: { merge_base_commit: { sha }, total_commits: all.length, commits, files: [] } };
}

export function pullRequest(number: number, options: ChangeOptions): Reply {
  const pull = options.pullRequest?.(number) ?? null;
  return pull === null ? notFound : { status: 200, data: { number, ...pull } };
}
