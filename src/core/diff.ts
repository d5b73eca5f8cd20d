/** A change as hunks of line numbers, enough to place annotations and to count patch coverage. */

/** `count` lines from `start`; an empty hunk side has count 0, and `start` is then the line before it. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

export interface Hunk {
  readonly old: Span;
  readonly new: Span;
}

export interface FileDiff {
  readonly status: "added" | "deleted" | "modified" | "renamed";
  /** Path after the change (before it, for a deleted file). */
  readonly path: string;
  readonly oldPath: string;
  readonly hunks: readonly Hunk[];
}

/** Files by their path after the change. */
export type Diff = ReadonlyMap<string, FileDiff>;

/** Paths of renamed files, by their old path. */
export function renames(diff: Diff | null): ReadonlyMap<string, string> {
  const moved = [...(diff?.values() ?? [])].filter(({ status }) => status === "renamed");
  return new Map(moved.map(({ oldPath, path }) => [oldPath, path]));
}
