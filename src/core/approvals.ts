import { type OwnerRule, ownersOf } from "./codeowners.js";
import { inconclusive, passed, type Verdict } from "./verdict.js";
import { matchesGlobs } from "./when.js";

/** Who has to have approved a change before it is deployed, and whether they have. */

/** One rule of an environment. Every one that a changed file falls under has to hold. */
export interface ApprovalRule {
  /** Globs of the files that it is about; every file when absent. */
  readonly paths?: readonly string[] | undefined;
  /** `sre`, or `acme/sre`. A member of any of them will do. */
  readonly teams: readonly string[];
  /** Logins. */
  readonly users: readonly string[];
  /** Each file needs an approval of one of its owners. */
  readonly codeOwners: boolean;
  /** How many of the teams and users have to approve; of anybody who may write, where none are named. 0: nobody. */
  readonly count: number;
}

/** What somebody thinks of a pull request. Comments are no opinion. */
export interface Opinion {
  readonly login: string;
  readonly isPerson: boolean;
  readonly state: "approved" | "changes-requested" | "dismissed";
  /** Files that were changed after the commit that was looked at; null where that cannot be known. */
  readonly changedSince: readonly string[] | null;
}

/** A merged pull request, or a commit that came without one (`pull` null). */
export interface ChangePart {
  readonly pull: {
    readonly number: number;
    readonly author: string;
    /** Oldest first. */
    readonly opinions: readonly Opinion[];
  } | null;
  readonly commit: string;
  /** Number of the pull request that it is a commit of, where the rest of that one is not in the change. */
  readonly partOf?: number | undefined;
  /** Both names of a renamed file. */
  readonly files: readonly string[];
}

/** Members of a team, or why they are not known. */
export type TeamMembers = readonly string[] | { readonly unreadable: string };

/** What is known of a change. Logins and teams in maps are in lower case. */
export interface ApprovalFacts {
  /** The organisation that teams without one belong to. */
  readonly organization: string;
  /** All files that differ from what is deployed, both names of a renamed one. */
  readonly changed: readonly string[];
  readonly parts: readonly ChangePart[];
  /** CODEOWNERS of what the change started from; null if there is none. */
  readonly owners: readonly OwnerRule[] | null;
  /** By `acme/sre`. */
  readonly teams: ReadonlyMap<string, TeamMembers>;
  /** Those who may write to the repository. */
  readonly writers: ReadonlySet<string>;
}

type PullPart = ChangePart & { readonly pull: object };

/** Passed if every rule holds; else `approval`, with what is missing. What is not known never counts as an approval. */
export function judgeApprovals(rules: readonly ApprovalRule[], facts: ApprovalFacts): Verdict {
  const wanted = rules.filter((rule) => filesUnder(rule, facts.changed).length > 0);
  if (wanted.length === 0) return passed("nothing has changed that needs an approval");
  const missing = [...new Set(wanted.flatMap((rule) => missingOf(rule, facts)))];
  if (missing.length === 0) return passed("approved");
  const shown = missing.slice(0, mostSaid);
  if (missing.length > shown.length) shown.push(`${missing.length - shown.length} more are missing`);
  return inconclusive("approval", shown.join("; "));
}

const mostSaid = 6;

/** The files that a rule is about. */
export function filesUnder({ paths }: ApprovalRule, files: readonly string[]): readonly string[] {
  return paths ? files.filter((file) => matchesGlobs(paths, file)) : files;
}

/** `acme/sre` in lower case, for `sre`, `acme/sre` and `@acme/sre`. */
export function teamKey(team: string, organization: string): string {
  const name = team.replace(/^@/, "");
  return (name.includes("/") ? name : `${organization}/${name}`).toLowerCase();
}

/** What an owner is. */
export function ownerKind(owner: string): "team" | "user" | "email" {
  if (!owner.startsWith("@")) return "email";
  return owner.includes("/") ? "team" : "user";
}

function missingOf(rule: ApprovalRule, facts: ApprovalFacts): readonly string[] {
  const all = filesUnder(rule, facts.changed);
  if (rule.codeOwners && facts.owners === null) {
    return ["there is no CODEOWNERS in what is deployed now, and so nobody who owns a file is known"];
  }
  // Code owners alone need nobody for a file that nobody owns.
  const files = rule.count > 0 ? all : all.filter((file) => ownersOf(file, facts.owners ?? []).length > 0);
  const missing = facts.parts.flatMap((part) => {
    const own = files.filter((file) => part.files.includes(file));
    if (own.length === 0) return [];
    if (!isPull(part)) {
      const { commit, partOf } = part;
      const why = partOf === undefined ? "pushed without a pull request" : `which is not all of #${partOf}`;
      return [`${named(own)} came with ${commit.slice(0, 7)}, ${why}`];
    }
    const people = rule.count > 0 ? [{ files: own, who: peopleOf(rule, facts), count: rule.count }] : [];
    const owners = rule.codeOwners ? ownedGroups(own, facts) : [];
    return [...people, ...owners].flatMap((need) => unmet(need, part, facts) ?? []);
  });
  const known = new Set(facts.parts.flatMap((part) => part.files));
  const unknown = files.filter((file) => !known.has(file));
  return unknown.length === 0 ? missing : [...missing, `${named(unknown)} came with no pull request`];
}

function isPull(part: ChangePart): part is PullPart {
  return part.pull !== null;
}

/** An approval that is needed. */
interface Need {
  readonly files: readonly string[];
  readonly who: Candidates;
  readonly count: number;
}

/** Who can give it. */
interface Candidates {
  /** Logins in lower case; null for anybody who may write. */
  readonly logins: ReadonlySet<string> | null;
  /** For people: `@acme/sre or @mona`. */
  readonly words: string;
  /** Why some who could give it are not known. */
  readonly unknown: readonly string[];
}

function peopleOf({ teams, users }: ApprovalRule, facts: ApprovalFacts): Candidates {
  if (teams.length + users.length === 0) {
    return { logins: null, words: "somebody who may write to the repository", unknown: [] };
  }
  const named = teams.map(
    (team) => `@${team.includes("/") ? team.replace(/^@/, "") : `${facts.organization}/${team}`}`,
  );
  return candidates([...named, ...users.map((user) => `@${user.replace(/^@/, "")}`)], facts);
}

/** The files by their owners: one approval for all that the same ones own. */
function ownedGroups(files: readonly string[], facts: ApprovalFacts): readonly Need[] {
  const groups = new Map<string, { owners: readonly string[]; files: string[] }>();
  for (const file of files) {
    const owners = ownersOf(file, facts.owners ?? []);
    if (owners.length === 0) continue;
    const key = owners.join(" ");
    const group = groups.get(key) ?? { owners, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ owners, files: own }) => ({
    files: own,
    who: candidates(owners, facts),
    count: 1,
  }));
}

/** `owners` as CODEOWNERS writes them. */
function candidates(owners: readonly string[], facts: ApprovalFacts): Candidates {
  const logins = new Set<string>();
  const unknown: string[] = [];
  for (const owner of owners) {
    const kind = ownerKind(owner);
    if (kind === "user") logins.add(owner.slice(1).toLowerCase());
    else if (kind === "email") unknown.push(`${owner} is an e-mail address, which no review can be matched with`);
    else {
      const members = facts.teams.get(teamKey(owner, facts.organization)) ?? { unreadable: "nobody asked" };
      if ("unreadable" in members) unknown.push(unreadableTeam(owner, members.unreadable));
      else for (const member of members) logins.add(member.toLowerCase());
    }
  }
  return { logins, words: list(owners), unknown };
}

function unreadableTeam(team: string, why: string): string {
  return (
    `the members of ${team} cannot be read (${why}): it takes a github-token that may read the organization's members, ` +
    "which that of a workflow never may"
  );
}

/** What is missing of one need in one pull request; null if it is met. */
function unmet({ files, who, count }: Need, { pull }: PullPart, facts: ApprovalFacts): string | null {
  if (pull === null) return null;
  const latest = latestOpinions(pull.opinions);
  const mayWrite = ({ login }: Opinion) => facts.writers.has(login.toLowerCase());
  const isAsked = ({ login }: Opinion) => who.logins === null || who.logins.has(login.toLowerCase());
  const against = latest.filter(({ state }) => state === "changes-requested");
  // Strangers have no say where anybody who may write has one.
  const blocking = against.filter((one) => isAsked(one) && (who.logins !== null || mayWrite(one)));
  const where = `#${pull.number}: ${named(files)}`;
  const [blocker] = blocking;
  if (blocker) return `${where}: @${blocker.login} asks for changes`;
  // One who is against it may be of those who are not known.
  const doubt = against.length > 0 ? who.unknown : [];
  const rejected: string[] = [];
  let approvals = 0;
  for (const one of latest.filter(isAsked)) {
    const flaw = flawOf(one, pull.author, files, mayWrite(one));
    if (flaw === null) approvals++;
    else rejected.push(flaw);
  }
  if (approvals >= count && doubt.length === 0) return null;
  const needs = `${files.length === 1 ? "needs" : "need"} ${count === 1 ? "an approval" : `${count} approvals`}`;
  const counted = approvals > 0 ? [`${approvals} ${approvals === 1 ? "is" : "are"} there`] : [];
  const notes = [...counted, ...rejected, ...who.unknown];
  return `${where} ${needs} of ${who.words}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}

/** The last opinion of each, in the order in which they were given. */
function latestOpinions(opinions: readonly Opinion[]): readonly Opinion[] {
  return [...new Map(opinions.map((one) => [one.login.toLowerCase(), one])).values()];
}

/** Why an opinion is no approval of these files; null if it is one. */
function flawOf(
  { login, isPerson, state, changedSince }: Opinion,
  author: string,
  files: readonly string[],
  mayWrite: boolean,
): string | null {
  if (state === "dismissed") return `that of @${login} was dismissed`;
  if (state === "changes-requested") return `@${login} asks for changes`;
  if (login.toLowerCase() === author.toLowerCase()) return `@${login} is the author`;
  if (!isPerson) return `@${login} is no person`;
  if (!mayWrite) return `@${login} may not write to the repository`;
  const isStale = changedSince === null || changedSince.some((path) => files.includes(path));
  return isStale ? `that of @${login} is stale: it was changed afterwards` : null;
}

function named(files: readonly string[]): string {
  const [first = "", ...more] = files;
  return more.length === 0 ? first : `${first} and ${more.length} more ${more.length === 1 ? "file" : "files"}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
