/** What a release gate promises, and what became of it (docs/release.md). */

export const noteKinds = ["conventional", "github", "none"] as const;

export interface ReleasePolicy {
  /** What the text of the release is made from: the commits' own words, or GitHub's list of pull requests. */
  readonly notes: (typeof noteKinds)[number];
  /** Globs of files that go with the release beside what its `needs` have built, relative to `folder`. */
  readonly assets: readonly string[];
  /** Relative to the repository's root. */
  readonly folder: string;
  /** Files whose version has to be the tag's, relative to `folder`; those of the usual ones that are there when absent. */
  readonly manifests?: readonly string[] | undefined;
  /** File that has to have a heading for the version, relative to `folder`. */
  readonly changelog?: string | undefined;
  /** Globs of branches that a release may be made from, beside the base branch. */
  readonly branches: readonly string[];
  /** The release stays a draft, for somebody to publish. */
  readonly draft: boolean;
  /** `v1` is moved to the highest release of its major version. */
  readonly majorTag: boolean;
}

/** A release as a run has left it. */
export interface ReleaseReport {
  readonly tag: string;
  /** Its page. */
  readonly url: string;
  readonly state: "draft" | "published";
  /** True where it was this run that made it public. */
  readonly isNew?: boolean | undefined;
  /** What is attached to it by name. */
  readonly assets: readonly ReleasedAsset[];
}

export interface ReleasedAsset {
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A change that a release has to tell of. */
export interface NoteEntry {
  /** `feat`, `fix`…; empty for a commit that does not follow the convention. */
  readonly type: string;
  readonly scope: string | null;
  readonly subject: string;
  /** Full SHA. */
  readonly commit: string;
  /** What it breaks, in the author's words; null if nothing. */
  readonly breaks: string | null;
}

/** What the text of a release is made from. */
export interface ReleaseNotes {
  readonly tag: string;
  /** Tag of the release before; null for the first one. */
  readonly previous: string | null;
  readonly entries: readonly NoteEntry[];
}

/** Hidden line in the text of releases that are ours: drafts without it are somebody's own. */
export const releaseMarker = "<!-- gatehouse:release -->";
