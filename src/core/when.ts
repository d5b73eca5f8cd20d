import picomatch from "picomatch";

/** Events that a run can come from: GitHub's, and `local` for a terminal. */
export const eventNames = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
  "workflow_run",
  "issue_comment",
  "local",
] as const;
export type EventName = (typeof eventNames)[number];

/** When a gate runs. Each key that is given must hold; of `branches` and `tags` one is enough, as in GitHub's filters. */
export interface When {
  readonly events?: readonly string[] | undefined;
  readonly branches?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
}

/** What a condition is held against. */
export interface Circumstances {
  readonly event: string;
  /** The branch that was pushed or is checked out; null for a tag and for a pull request, whose branch anyone can name. */
  readonly branch: string | null;
  readonly tag: string | null;
  /** Paths of the change, relative to the repository's root; null when they are not known. */
  readonly changedPaths: readonly string[] | null;
}

/** Why a gate is left out (`only on main`), or undefined when it runs. Paths that are not known leave nothing out. */
export function condition(when: When, now: Circumstances): string | undefined {
  const { events, branches, tags, paths } = when;
  if (events && !events.includes(now.event)) return `only on ${list(events)}`;
  if (branches || tags) {
    const onBranch = branches !== undefined && now.branch !== null && matchesGlobs(branches, now.branch);
    const onTag = tags !== undefined && now.tag !== null && matchesGlobs(tags, now.tag);
    if (!onBranch && !onTag) {
      const places = [branches ? list(branches) : [], tags ? `tags ${list(tags)}` : []].flat();
      return `only on ${places.join(" or ")}`;
    }
  }
  if (paths && now.changedPaths && !now.changedPaths.some((path) => matchesGlobs(paths, path))) {
    return `only when ${list(paths)} changes`;
  }
  return undefined;
}

/**
 * GitHub's rule for a list of globs: the last one that matches decides, `!` in front takes out. A list of exclusions
 * alone takes out of everything.
 */
export function matchesGlobs(globs: readonly string[], text: string): boolean {
  let matched = globs.every((glob) => glob.startsWith("!"));
  for (const glob of globs) {
    const excluded = glob.startsWith("!");
    if (picomatch.isMatch(text, excluded ? glob.slice(1) : glob, globOptions)) matched = !excluded;
  }
  return matched;
}

/** What is wrong with a glob, or undefined. */
export function globProblem(glob: string): string | undefined {
  if (glob === "" || glob === "!") return "must not be empty";
  try {
    picomatch.makeRe(glob.startsWith("!") ? glob.slice(1) : glob, { ...globOptions, strictBrackets: true });
    return undefined;
  } catch (error) {
    return `is no glob: ${(error instanceof Error ? error.message : String(error)).toLowerCase()}`;
  }
}

/** Paths of the repository have `/` on every platform, dot files count like any other, and names may hold line ends. */
const globOptions = { dot: true, windows: false, flags: "s" } as const;

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
