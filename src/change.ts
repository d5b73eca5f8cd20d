import type { Diff } from "./core/diff.js";
import { type LineMap, lineMap, parseDiff } from "./core/diff-text.js";
import type { BaseInfo } from "./core/report.js";
import type { ActionEvent, PullRequest } from "./event.js";
import type { GitHubPort, GitPort } from "./ports.js";

/** What is judged, and what it is compared with. */
export interface Change {
  /** The commit that checks go to: a pull request's head, else what is checked out. */
  readonly head: string | null;
  /** Null where there is nothing to compare with by nature: on the base branch itself, or outside a repository. */
  readonly base: BaseInfo | null;
  /** From the base to the head (in a terminal: to the working tree). */
  readonly diff: Diff | null;
  /** From the lines of a checked-out merge commit to those of the head; null if the head is checked out. */
  readonly toHead: LineMap | null;
  /** The commit whose findings are not the author's; null without a base. */
  readonly compareWith: string | null;
  /** Files in which a checked-out merge commit differs from the head, and that the change itself leaves alone. */
  readonly broughtIn?: ReadonlySet<string> | undefined;
}

export interface ChangeRequest {
  readonly event: ActionEvent | null;
  /** The checked-out commit and branch, and the repository's default branch as the clone knows it; null where there is none. */
  readonly checkedOut: {
    readonly head: string | null;
    readonly branch: string | null;
    readonly defaultBranch: string | null;
  };
  /** Branch that the config names, if it does. */
  readonly baseBranch: string | undefined;
  readonly git: GitPort;
  readonly github: GitHubPort | null;
}

/** Finds the change. Trouble on the way becomes a base that is missing, with the reason; it never rejects for that. */
export async function findChange(request: ChangeRequest): Promise<Change> {
  const { event } = request;
  const { head } = request.checkedOut;
  if (event?.pullRequest) return ofPullRequest(event.pullRequest, request);
  if (head === null) return { head, base: null, diff: null, toHead: null, compareWith: null };
  const branch = event?.baseBranch ?? request.baseBranch ?? event?.defaultBranch ?? request.checkedOut.defaultBranch;
  const nothing: Change = { head, base: null, diff: null, toHead: null, compareWith: null };
  if (branch === null || event?.tag || event?.isDeletion) return nothing;
  if (event === null) return inTerminal(head, branch, request);
  const isOnBase = event.branch === branch || event.name === "merge_group";
  if (!isOnBase) return against(branch, () => mergeBase(branch, head, request), head, request);
  return event.before === null ? nothing : against(branch, event.before, head, request);
}

async function ofPullRequest(pull: PullRequest, request: ChangeRequest): Promise<Change> {
  const { git } = request;
  const checkedOut = request.checkedOut.head;
  const parents = checkedOut === null ? [] : await git.parents(checkedOut);
  const isMerge = checkedOut !== pull.headSha && parents.length === 2 && parents[1] === pull.headSha;
  const target = isMerge && parents[0] !== undefined ? parents[0] : pull.baseSha;
  const base = () => mergeBase(target, pull.headSha, request);
  const change = await against(pull.baseRef, base, pull.headSha, request, isMerge ? [target] : []);
  if (!isMerge || checkedOut === null) return change;
  // What came in from the base branch is not the author's: in a merge commit findings are compared with its first
  // parent, and its lines are told in those of the head.
  return attempt(change, pull.baseRef, async () => {
    await git.fetchCommits([target, pull.headSha]);
    const back = parseDiff(await git.diff(checkedOut, pull.headSha));
    const paths = [...back.values()].flatMap(({ path, oldPath }) => [path, oldPath]);
    const broughtIn = new Set(paths.filter((path) => !change.diff?.has(path)));
    return { ...change, toHead: lineMap(back), compareWith: change.compareWith === null ? null : target, broughtIn };
  });
}

/** In a terminal the working tree is judged, with what is not committed yet. */
async function inTerminal(head: string, branch: string, request: ChangeRequest): Promise<Change> {
  const { git } = request;
  const nothing: Change = { head, base: null, diff: null, toHead: null, compareWith: null };
  const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  const tips = await Promise.all(refs.map((ref) => git.resolve(ref)));
  const tip = tips.find((sha) => sha !== null) ?? null;
  if (tip === null) {
    if (request.baseBranch === undefined) return nothing;
    return { ...nothing, base: { branch, commit: null, missing: `the branch ${branch} is not in this clone` } };
  }
  const base = tip === head ? head : await git.mergeBase(tip, head);
  if (base === null) {
    return {
      ...nothing,
      base: {
        branch,
        commit: null,
        missing: `this clone has no history in common with ${branch} (if it is shallow: git fetch --unshallow)`,
      },
    };
  }
  const current = request.checkedOut.branch;
  if (base === head && (current === branch || current === null)) return nothing;
  const diff = parseDiff(await git.diff(base, null));
  return { head, base: { branch, commit: base }, diff, toHead: null, compareWith: base };
}

/** `more` are commits that will be needed as well: they come with the same fetch. */
async function against(
  branch: string,
  base: string | (() => Promise<string>),
  head: string,
  request: ChangeRequest,
  more: readonly string[] = [],
): Promise<Change> {
  const missing: Change = { head, base: { branch, commit: null }, diff: null, toHead: null, compareWith: null };
  return attempt(missing, branch, async () => {
    const commit = typeof base === "string" ? base : await base();
    await request.git.fetchCommits([commit, head, ...more]);
    const diff = parseDiff(await request.git.diff(commit, head));
    return { head, base: { branch, commit }, diff, toHead: null, compareWith: commit };
  });
}

/** The merge base by local history where it is whole, else by GitHub. */
async function mergeBase(base: string, head: string, { git, github }: ChangeRequest): Promise<string> {
  const [tip, own] = await Promise.all([
    // A local branch of that name may be from long ago; the fetched one is what the change goes to.
    git.resolve(`refs/remotes/origin/${base}`).then((sha) => sha ?? git.resolve(base)),
    git.resolve(head),
  ]);
  const local = tip !== null && own !== null ? await git.mergeBase(tip, own) : null;
  if (local !== null) return local;
  if (github === null) throw new Error("the clone is shallow, and there is no github-token to ask for the merge base");
  return github.mergeBase(base, head);
}

async function attempt(fallback: Change, branch: string, work: () => Promise<Change>): Promise<Change> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...fallback, base: { branch, commit: null, missing: `the merge base could not be had: ${why}` } };
  }
}
