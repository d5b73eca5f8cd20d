import parseVersion from "semver/functions/parse.js";

/** Tags of images by rules, as docker/metadata-action documents them; docs/container-images.md lists where we differ, and why. */

/** Rules without a value of their own. */
const tagWords = ["sha", "branch", "pr", "tag", "semver", "latest", "edge", "schedule"] as const;
type TagWord = (typeof tagWords)[number];

/** Where no rule is given. */
export const defaultTagRules: readonly string[] = ["sha", "branch", "semver", "latest"];

/** What a run is of. */
export interface TagCircumstances {
  readonly event: string;
  /** Null for a tag and for a pull request. */
  readonly branch: string | null;
  readonly tag: string | null;
  readonly pullRequest: number | null;
  /** Full SHA; null outside a repository. */
  readonly commit: string | null;
  readonly defaultBranch: string | null;
}

export interface ImageTag {
  readonly tag: string;
  /** A later build is meant to take it: `latest`, `1.2`, a branch's. */
  readonly moves: boolean;
}

export interface ImageTags {
  /** In the order of the rules, each once. */
  readonly tags: readonly ImageTag[];
  /** What the version label says: of the tags the one that says most. */
  readonly version?: string | undefined;
  /** Why a rule that speaks of this event gives nothing. */
  readonly notes: readonly string[];
}

/** A rule that applies, or why it does not although it might have. */
interface Made extends ImageTag {
  /** The higher, the more it says of the version; the ranks that docker/metadata-action has. */
  readonly priority: number;
}
type Applied = readonly Made[] | { readonly note: string };

/** The distribution specification's grammar of tags. */
const validTag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** Most characters of a tag (distribution specification). */
const longestTag = 128;

/** What is wrong with a rule, or undefined. */
export function tagRuleProblem(rule: string): string | undefined {
  const { word, value } = split(rule);
  if (word === "raw") {
    if (value === undefined) return "needs a value: raw:stable";
    if (validTag.test(value)) return undefined;
    return `"${value}" is no tag: letters, digits, _ . and -, no . or - in front, ${longestTag} characters at most`;
  }
  if (!isWord(word)) {
    return `must be one of ${tagWords.join(", ")}, semver:{{major}}.{{minor}} or raw:<tag>, not "${rule}"`;
  }
  if (value === undefined) return undefined;
  if (word !== "semver") return `"${word}" takes no value: "${rule}"`;
  const left = value.replace(placeholders, "0");
  const isPattern = value.includes("{{") && !/[{}]/.test(left) && validTag.test(left);
  return isPattern ? undefined : `"${value}" is no pattern of {{version}}, {{major}}, {{minor}}, {{patch}} and {{raw}}`;
}

/** The tags that the rules give. Rules are valid (`tagRuleProblem`). */
export function imageTags(rules: readonly string[], now: TagCircumstances): ImageTags {
  const made = new Map<string, Made>();
  const notes = new Set<string>();
  for (const rule of rules) {
    const applied = applyRule(rule, now);
    if ("note" in applied) notes.add(applied.note);
    else for (const one of applied) if (!made.has(one.tag)) made.set(one.tag, one);
  }
  const [first] = [...made.values()].sort((a, b) => b.priority - a.priority);
  const tags = [...made.values()].map(({ tag, moves }) => ({ tag, moves }));
  return { tags, ...(first ? { version: first.tag } : {}), notes: [...notes] };
}

function applyRule(rule: string, now: TagCircumstances): Applied {
  const { word, value } = split(rule);
  const { branch, tag, pullRequest, commit } = now;
  switch (word) {
    case "raw":
      return [{ tag: value ?? "", moves: true, priority: 200 }];
    case "sha":
      return commit === null ? [] : [{ tag: `sha-${commit.slice(0, 7)}`, moves: false, priority: 100 }];
    case "branch":
      return branch === null ? [] : named(branch, "branch", true);
    case "pr":
      return pullRequest === null ? [] : [{ tag: `pr-${pullRequest}`, moves: true, priority: 600 }];
    case "tag":
      return tag === null ? [] : named(tag, "tag", false);
    case "edge":
      return branch !== null && branch === now.defaultBranch ? [{ tag: "edge", moves: true, priority: 700 }] : [];
    case "schedule":
      return now.event === "schedule" ? [{ tag: "nightly", moves: true, priority: 1000 }] : [];
    case "latest":
      return isRelease(tag) ? [{ tag: "latest", moves: true, priority: 0 }] : [];
    case "semver":
      return tag === null ? [] : versions(tag, value);
    default:
      return [];
  }
}

/** A name of Git's as a tag. */
function named(name: string, kind: "branch" | "tag", moves: boolean): Applied {
  const tag = asTag(name);
  if (tag !== null) return [{ tag, moves, priority: 600 }];
  return { note: `no image tag can be made of the ${kind} "${name}": it has no letter and no digit` };
}

/** Characters that a tag may not hold become `-`; a tag begins with none of `.` and `-`, and is cut where it is too long. */
function asTag(name: string): string | null {
  const even = name
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, longestTag);
  return validTag.test(even) ? even : null;
}

function isRelease(tag: string | null): boolean {
  const version = tag === null ? null : parseVersion(tag);
  return version !== null && version.prerelease.length === 0;
}

/** `1.2.3`, `1.2` and `1` of `v1.2.3`; of a pre-release only the whole version. */
function versions(tag: string, pattern: string | undefined): Applied {
  const version = parseVersion(tag);
  if (version === null) return { note: `"${tag}" is no semantic version (major.minor.patch): it gives no version tag` };
  const isPrerelease = version.prerelease.length > 0;
  const patterns = pattern === undefined ? ["{{version}}", "{{major}}.{{minor}}", "{{major}}"] : [even(pattern)];
  const made = patterns.flatMap((one): Made[] => {
    const isWhole = /\{\{(?:version|raw)\}\}/.test(one);
    // A pre-release moves no tag of the releases.
    const shape = isPrerelease && !/^\{\{raw\}\}$/.test(one) ? "{{version}}" : one;
    // With major version zero a minor version may break what the one before it promised.
    if (!isPrerelease && version.major === 0 && !isWhole && !/\{\{(?:minor|patch)\}\}/.test(one)) return [];
    const text = asTag(filled(shape, { version: version.version, raw: tag, ...parts(version) }));
    const moves = !(isWhole || isPrerelease) && !/\{\{patch\}\}/.test(one);
    return text === null ? [] : [{ tag: text, moves, priority: 900 }];
  });
  return made;
}

function parts({
  major,
  minor,
  patch,
}: {
  major: number;
  minor: number;
  patch: number;
}): Readonly<Record<"major" | "minor" | "patch", string>> {
  return { major: String(major), minor: String(minor), patch: String(patch) };
}

/** Without spaces inside of the braces. */
function even(pattern: string): string {
  return pattern.replace(placeholders, "{{$1}}");
}

const placeholders = /\{\{\s*(version|major|minor|patch|raw)\s*\}\}/g;

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(placeholders, (_, key: string) => values[key] ?? "");
}

function split(rule: string): { readonly word: string; readonly value?: string } {
  const colon = rule.indexOf(":");
  return colon < 0 ? { word: rule } : { word: rule.slice(0, colon), value: rule.slice(colon + 1) };
}

function isWord(word: string): word is TagWord {
  return (tagWords as readonly string[]).includes(word);
}
