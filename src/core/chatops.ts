import { cut, visible } from "./text.js";

/** Commands that people give by a comment (docs/chatops.md): their words, and who may give them. */

/** A comment on an issue or a pull request, and the event that tells of it. */
export interface CommentEvent {
  readonly id: number;
  readonly url: string;
  /** What was done to it: `created`, `edited` or `deleted`. */
  readonly action: string;
  /** Login. */
  readonly author: string;
  /** `User` is a person. */
  readonly authorType: string;
  /** Slug of the app that wrote it in the author's name; absent where they wrote it themselves. */
  readonly app?: string | undefined;
  readonly body: string;
  /** Milliseconds since the epoch, by GitHub's clock. */
  readonly createdMs: number;
  readonly updatedMs: number;
  /** Number of the issue or the pull request that it stands on. */
  readonly issue: number;
  readonly isPullRequest: boolean;
  /** Login of who caused the event. */
  readonly sender: string;
  /** Login of who has started this attempt of the run: another one than its actor where somebody runs it again. */
  readonly triggeringActor: string | null;
}

export const commandNames = ["deploy", "rollback", "status", "approve-window"] as const;
export type CommandName = (typeof commandNames)[number];

export type Command =
  /** `sha` as it was written: whether it is a commit's whole name is for the decision to say. */
  | { readonly type: "deploy"; readonly environment: string; readonly sha: string | null }
  | {
      readonly type: "rollback";
      /** What people call the release. */
      readonly release: string;
      readonly environment: string | null;
      readonly force: boolean;
    }
  | { readonly type: "status" }
  | {
      readonly type: "approve-window";
      readonly environment: string;
      readonly forMs: number;
      /** Somebody else's words, on one line. */
      readonly reason: string;
    };

export type CommandOf<T extends CommandName> = Extract<Command, { readonly type: T }>;

/** What the first line of a comment says: nothing that is ours, a command, or one that is not well formed. */
export type Spoken =
  | { readonly type: "nothing" }
  | { readonly type: "command"; readonly command: Command }
  | { readonly type: "fault"; readonly name: CommandName; readonly message: string };

/** The longest that windows and freezes may be set aside for. */
export const longestOverrideMs = 8 * 3_600_000;
const longestReason = 300;
/** Far more than any command has; what is longer is not even looked through. */
const longestLine = 1000;

export const usage: Readonly<Record<CommandName, string>> = {
  deploy: "!deploy <environment> [<full commit SHA>]",
  rollback: "!rollback <release> [<environment>] [--force]",
  status: "!status",
  "approve-window": "!approve-window <environment> <duration, as 90m or 2h> <reason>",
};

/** What environments and releases may be called here: nothing of it means anything to a shell or to Markdown. */
const word = /^[A-Za-z0-9._/-]+$/;
const wordRule = "words are made of letters, digits and the signs . _ / -, with one space between them";

/** Reads the first line alone: the rest of a comment is for people. */
export function readCommand(body: string): Spoken {
  const [first = ""] = body.split("\n", 1);
  const isTooLong = first.length > longestLine;
  // Keyboards of telephones put a blank behind a word, which nobody sees.
  const line = isTooLong ? first.slice(0, longestLine) : first.replace(/[ \t\r]+$/, "");
  const [, said = "", rest = ""] = /^!([A-Za-z0-9_-]+)(.*)$/s.exec(line) ?? [];
  const name = likely(said, commandNames);
  if (name === undefined) return { type: "nothing" };
  const fault = (message: string): Spoken => ({ type: "fault", name, message });
  if (name !== said) return fault(`!${cut(said, 40)} is no command: did you mean !${name}?`);
  if (isTooLong) return fault("the first line is too long");
  const [before, ...words] = rest.split(" ");
  if (before !== "") return fault(wordRule);
  if (name === "approve-window") return readOverride(words, fault);
  if (words.some((each) => !word.test(each))) return fault(wordRule);
  const command = read(name, words);
  return command ? { type: "command", command } : fault(`!${name} takes other words`);
}

/** The name that a word is, or that it was most likely meant to be: in other letter cases or another order, or one letter off. */
export function likely<T extends string>(word: string, known: readonly T[]): T | undefined {
  if (word === "") return undefined;
  const letters = (text: string) => [...text.toLowerCase()].sort().join("");
  return (
    known.find((name) => name === word) ??
    known.find((name) => letters(name) === letters(word)) ??
    known.find((name) => isOneOff(word.toLowerCase(), name.toLowerCase()))
  );
}

/** True if at most one letter was put in, left out or mistaken. */
function isOneOff(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [first, second] = [one.slice(same), other.slice(same)];
  return [
    [first.slice(1), second.slice(1)],
    [first.slice(1), second],
    [first, second.slice(1)],
  ].some(([a, b]) => a === b);
}

function read(name: Exclude<CommandName, "approve-window">, words: readonly string[]): Command | null {
  switch (name) {
    case "deploy": {
      const [environment, sha = null, ...more] = words;
      if (environment === undefined || isOption(environment, sha) || more.length > 0) return null;
      return { type: "deploy", environment, sha };
    }
    case "rollback": {
      const force = words.at(-1) === "--force";
      const [release, environment = null, ...more] = force ? words.slice(0, -1) : words;
      if (release === undefined || isOption(release, environment) || more.length > 0) return null;
      return { type: "rollback", release, environment, force };
    }
    case "status":
      return words.length === 0 ? { type: "status" } : null;
  }
}

function isOption(...words: readonly (string | null)[]): boolean {
  return words.some((each) => each?.startsWith("-"));
}

/** Characters of which nothing is to be seen, alone or among others. */
const unseen = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

function readOverride(
  [environment = "", duration = "", ...rest]: readonly string[],
  fault: (problem: string) => Spoken,
): Spoken {
  if (!word.test(environment) || isOption(environment)) return fault("it needs an environment");
  const [, digits, unit] = /^([1-9]\d{0,2})([mh])$/.exec(duration) ?? [];
  const forMs = Number(digits) * (unit === "h" ? 3_600_000 : 60_000);
  if (digits === undefined || forMs > longestOverrideMs)
    return fault("it needs a duration of at most 8h, as 90m or 2h");
  const said = rest.join(" ");
  if (said.replace(unseen, "") === "") return fault("it needs a reason");
  const reason = cut(visible(said).replace(/\s+/g, " ").trim(), longestReason);
  return { type: "command", command: { type: "approve-window", environment, forMs, reason } };
}

/** GitHub's roles in a repository, from the one that may least (docs.github.com, "Repository roles for an organization"). */
export const roles = ["read", "triage", "write", "maintain", "admin"] as const;
export type Role = (typeof roles)[number];

/** What GitHub says somebody may do. */
export interface Permission {
  /** The role's own name; an organisation may have made it itself. */
  readonly roleName: string;
  /** `admin`, `write`, `read` or `none`: the nearest of these. */
  readonly permission: string;
}

/** True if somebody has at least this role. A role that an organisation has made counts as what GitHub takes it for. */
export function hasRole({ roleName, permission }: Permission, least: Role): boolean {
  const names: readonly string[] = roles;
  const rank = names.includes(roleName) ? names.indexOf(roleName) : names.indexOf(permission);
  return rank >= names.indexOf(least);
}

/** Who may do what by a comment. */
export interface ChatOpsConfig {
  readonly least: Readonly<Record<CommandName, Role>>;
  /** A commit is deployed only once the roll-up check of Gatehouse has passed on it. */
  readonly checks: boolean;
}

export const defaultChatOps: ChatOpsConfig = {
  least: { deploy: "write", rollback: "write", status: "read", "approve-window": "maintain" },
  checks: true,
};

/** Windows and freezes of an environment that somebody has set aside for a time. */
export interface WindowOverride {
  /** Login. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly untilMs: number;
  /** Somebody else's words. */
  readonly reason: string;
  /** The comment. */
  readonly url: string;
}

/** `overridden by alice until 2026-11-21 14:00 UTC: hot fix`. The reason is somebody else's text. */
export function overrideWords({ by, untilMs, reason }: WindowOverride): string {
  const until = new Date(untilMs).toISOString().slice(0, 16).replace("T", " ");
  return `overridden by ${by} until ${until} UTC: ${reason}`;
}

/** An environment, as `!status` tells of it. */
export interface EnvironmentStatus {
  readonly name: string;
  readonly url?: string | undefined;
  /** Null where nothing is known to be healthy. */
  readonly serving: {
    readonly version: string;
    readonly commit: string;
    readonly sinceMs: number;
    /** Login; null where it is not known. */
    readonly by: string | null;
  } | null;
  /** A rollout that is under way, held or stuck; null where there is none. */
  readonly underWay: { readonly version: string; readonly words: string } | null;
  /** Why it may not be deployed to now; null where it may. */
  readonly closed: string | null;
  readonly override: WindowOverride | null;
}

/** What a command that deploys nothing has come to. */
export type CommandAnswer =
  | { readonly type: "status"; readonly environments: readonly EnvironmentStatus[] }
  | { readonly type: "override"; readonly environment: string; readonly override: WindowOverride };

/** Where a command is answered, and what there is to say beside the report of its run. */
export interface CommandReply {
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** Id of the comment that holds the command. */
  readonly comment: number;
  /** Hidden first line of our answer. */
  readonly marker: string;
  /** Id of our answer; null where there is none yet. */
  readonly id: number | null;
  /** The command as it was written, and who wrote it. */
  readonly line: string;
  readonly by: string;
  readonly answer?: CommandAnswer | undefined;
  /** What to write in the place of a command that is refused. */
  readonly instead?: string | undefined;
}

/** The artifact in which a run keeps which images of a commit it has pushed. */
export function imagesArtifactName(commit: string, attempt: number): string {
  return `gatehouse-images-${commit}-${attempt}`;
}
