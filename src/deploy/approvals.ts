import pLimit from "p-limit";
import {
  type ApprovalFacts,
  type ApprovalRule,
  type ChangePart,
  filesUnder,
  judgeApprovals,
  type Opinion,
  ownerKind,
  type TeamMembers,
  teamKey,
} from "../core/approvals.js";
import { codeownersPaths, type OwnerRule, ownersOf, parseCodeowners } from "../core/codeowners.js";
import { parseDiff } from "../core/diff-text.js";
import { inconclusive, type Verdict } from "../core/verdict.js";
import {
  type ApprovalsPort,
  GitHubError,
  type GitHubPort,
  type GitPort,
  type MergedPull,
  type PullFile,
} from "../ports.js";

/** What is to be deployed, and who has to have approved it. */
export interface ApprovalQuestion {
  readonly rules: readonly ApprovalRule[];
  /** Full SHA of the commit to deploy. */
  readonly commit: string;
  /** That of the release that serves now; null if none was ever healthy there. */
  readonly serving: string | null;
}

export interface ApprovalSources {
  readonly git: GitPort;
  readonly github: GitHubPort;
}

/** Each commit costs a request. GitHub gives a workflow 1,000 an hour and repository. */
const mostCommits = 300;
/** Requests at a time. */
const atOnce = 8;

/** Judges a change by what GitHub knows of it. Never rejects: what cannot be found out is `approval`, with GitHub's words. */
export async function approvalOf(question: ApprovalQuestion, sources: ApprovalSources): Promise<Verdict> {
  try {
    return judgeApprovals(question.rules, await gather(question, sources));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return inconclusive("approval", `whether it is approved cannot be found out: ${why}`);
  }
}

/** The change: what it started from, its commits, and all files in which it differs; null where those of its parts are all. */
interface Extent {
  readonly base: string | null;
  readonly commits: readonly string[];
  readonly changed: readonly string[] | null;
}

type Limit = <T>(work: () => Promise<T>) => Promise<T>;

async function gather({ rules, commit, serving }: ApprovalQuestion, sources: ApprovalSources): Promise<ApprovalFacts> {
  const { approvals } = sources.github;
  const nothing: ApprovalFacts = {
    organization: approvals.owner,
    changed: [],
    parts: [],
    owners: null,
    teams: new Map(),
    writers: new Set(),
  };
  const extent = await extentOf(commit, serving, sources);
  const isAsked = (files: readonly string[]) => rules.some((rule) => filesUnder(rule, files).length > 0);
  if (extent.changed && !isAsked(extent.changed)) return { ...nothing, changed: extent.changed };
  if (extent.commits.length > mostCommits) {
    throw new Error(`${extent.commits.length} commits came since then, and more than ${mostCommits} are not looked at`);
  }
  const limit: Limit = pLimit(atOnce);
  const found = await partsOf(extent, approvals, limit);
  const changed = extent.changed ?? [...new Set(found.parts.flatMap(({ files }) => files))];
  const parts = await Promise.all(
    found.parts.map((part) => (part.pull && isAsked(part.files) ? withOpinions(part, approvals, limit) : part)),
  );
  const base = extent.base ?? found.base;
  const asksOwners = rules.some((rule) => rule.codeOwners && filesUnder(rule, changed).length > 0);
  const owners = asksOwners && base !== null ? await ownersAt(base, approvals) : null;
  const known = { ...nothing, changed, parts, owners };
  const [teams, writers] = await Promise.all([
    teamsOf(rules, known, approvals, limit),
    writersOf(parts, approvals, limit),
  ]);
  return { ...known, teams, writers };
}

/**
 * From the last commit that the release that serves has too. What that release has and this commit has not, as when going
 * back to an older one, is no part of it.
 */
async function extentOf(commit: string, serving: string | null, { git, github }: ApprovalSources): Promise<Extent> {
  if (serving === null) return { base: null, commits: [commit], changed: null };
  if (serving === commit) return { base: commit, commits: [], changed: [] };
  const base = await github.mergeBase(serving, commit);
  if (base === commit) return { base, commits: [], changed: [] };
  await git.fetchCommits([base, commit]);
  const diff = parseDiff(await git.diff(base, commit));
  const changed = new Set([...diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]));
  const commits = (await github.commits(serving, commit)).map(({ sha }) => sha);
  if (!commits.includes(commit)) throw new Error(`GitHub does not list ${commit} among the commits since ${serving}`);
  return { base: serving, commits, changed: [...changed] };
}

/** A part, and where to look for the opinions of it. */
type FoundPart = ChangePart & { readonly headSha?: string };

/**
 * Pull requests, each once, and commits without one. What was approved is all of a pull request: of one that has come only
 * in part the commits count as pushed. `base` is what the first of them started from.
 */
async function partsOf(
  { commits }: Extent,
  approvals: ApprovalsPort,
  limit: Limit,
): Promise<{ readonly parts: readonly FoundPart[]; readonly base: string | null }> {
  const brought = await Promise.all(commits.map((sha) => limit(() => approvals.pullsOf(sha))));
  const numbers = [...new Set(brought.flat())].sort((a, b) => a - b);
  const known = await Promise.all(numbers.map((number) => limit(() => approvals.pull(number))));
  const isIn = (sha: string | null) => sha !== null && commits.includes(sha);
  const whole = known.filter(({ headSha, mergeSha }) => isIn(headSha) || isIn(mergeSha));
  const isWhole = (number: number) => whole.some((pull) => pull.number === number);
  const alone = commits.flatMap((sha, index) => {
    const own = brought[index] ?? [];
    return own.some(isWhole) ? [] : [{ sha, partOf: own[0] }];
  });
  const pulls = await Promise.all(whole.map((pull) => limit(() => pullPart(pull, approvals))));
  const pushed = await Promise.all(alone.map(({ sha, partOf }) => limit(() => commitPart(sha, partOf, approvals))));
  const all = [...pulls, ...pushed];
  return { parts: all.map(({ part }) => part), base: all[0]?.base ?? null };
}

async function pullPart({ number, author, headSha, baseSha, fileCount }: MergedPull, approvals: ApprovalsPort) {
  const files = await approvals.pullFiles(number);
  if (files.length !== fileCount) {
    throw new Error(`GitHub lists ${files.length} of the ${fileCount} files that #${number} changes`);
  }
  const part: FoundPart = { pull: { number, author, opinions: [] }, commit: headSha, files: names(files), headSha };
  return { part, base: baseSha };
}

async function commitPart(sha: string, partOf: number | undefined, approvals: ApprovalsPort) {
  const { parent, files, isWhole } = await approvals.commitFiles(sha);
  if (!isWhole) throw new Error(`GitHub lists ${files.length} files of ${sha}, and not all that it changes`);
  const part: FoundPart = { pull: null, commit: sha, partOf, files: names(files) };
  return { part, base: parent };
}

const opinions: Readonly<Record<string, Opinion["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
};

async function withOpinions(part: FoundPart, approvals: ApprovalsPort, limit: Limit): Promise<ChangePart> {
  const { pull, headSha } = part;
  if (pull === null || headSha === undefined) return part;
  const reviews = await limit(() => approvals.reviews(pull.number));
  const changedSince = (commit: string | null): Promise<readonly string[] | null> => {
    if (commit === headSha) return Promise.resolve([]);
    return commit === null ? Promise.resolve(null) : limit(() => filesSince(commit, headSha, approvals));
  };
  const given = reviews.map(async ({ author, isPerson, state, commit }): Promise<Opinion | null> => {
    const own = opinions[state];
    if (own === undefined) return null;
    return {
      login: author,
      isPerson,
      state: own,
      changedSince: own === "approved" ? await changedSince(commit) : null,
    };
  });
  const told = (await Promise.all(given)).filter((one) => one !== null);
  return { ...part, pull: { ...pull, opinions: told } };
}

/** Null too where the reviewed commit is not known any more. */
async function filesSince(from: string, to: string, approvals: ApprovalsPort): Promise<readonly string[] | null> {
  try {
    const files = await approvals.filesSince(from, to);
    return files && names(files);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

async function ownersAt(commit: string, approvals: ApprovalsPort): Promise<readonly OwnerRule[] | null> {
  for (const path of codeownersPaths) {
    const text = await approvals.textAt(path, commit);
    if (text !== null) return parseCodeowners(text);
  }
  return null;
}

/** Of the teams that somebody's approval is asked of. */
async function teamsOf(
  rules: readonly ApprovalRule[],
  { changed, owners, organization }: ApprovalFacts,
  approvals: ApprovalsPort,
  limit: Limit,
): Promise<ReadonlyMap<string, TeamMembers>> {
  const asked = rules.flatMap((rule) => {
    const files = filesUnder(rule, changed);
    if (files.length === 0) return [];
    const own = rule.codeOwners ? files.flatMap((file) => ownersOf(file, owners ?? [])) : [];
    return [...rule.teams, ...own.filter((owner) => ownerKind(owner) === "team")];
  });
  const keys = [...new Set(asked.map((team) => teamKey(team, organization)))];
  const members = await Promise.all(keys.map((key) => limit(() => membersOf(key, approvals))));
  return new Map(keys.map((key, index) => [key, members[index] ?? { unreadable: "nobody asked" }]));
}

async function membersOf(key: string, approvals: ApprovalsPort): Promise<TeamMembers> {
  const [organization = "", team = ""] = key.split("/");
  try {
    return await approvals.members(organization, team);
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return { unreadable: `GitHub answered ${error.status}` };
    throw error;
  }
}

async function writersOf(
  parts: readonly ChangePart[],
  approvals: ApprovalsPort,
  limit: Limit,
): Promise<ReadonlySet<string>> {
  const told = parts.flatMap(({ pull }) => pull?.opinions ?? []).filter(({ state }) => state !== "dismissed");
  const logins = [...new Set(told.map(({ login }) => login.toLowerCase()))];
  const may = await Promise.all(logins.map((login) => limit(() => approvals.mayWrite(login))));
  return new Set(logins.filter((_, index) => may[index]));
}

function names(files: readonly PullFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous])))];
}
