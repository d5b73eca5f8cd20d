/** What git lists of a repository. */
export interface Listed {
  /** Files that are there, of the index and others that are not ignored. */
  readonly files: readonly string[];
  /** Those of them that are symbolic links. */
  readonly links: readonly string[];
}

/** Arguments that list the whole repository, wherever in it we are; `:/` alone still prints paths relative to the folder. */
export const listing = [
  ...["ls-files", "-z", "-t", "--stage", "--others", "--exclude-standard", "--deleted", "--full-name"],
  ...["--", ":/"],
] as const;

/**
 * An entry of `ls-files -t --stage`: a tag (`H` in the index, `S` left out of a sparse checkout, `R` deleted, `?`
 * untracked), for all but `?` mode, object and stage, then the path. Mode 160000 is a submodule,
 * 120000 a symbolic link.
 */
const entry = /^(?:\? |(\S) (\d+) [0-9a-f]+ \d\t)([\s\S]+)$/;

/** What git prints for `listing`. */
export function readListed(printed: string): Listed {
  const files = new Set<string>();
  const absent = new Set<string>();
  const links = new Set<string>();
  for (const text of printed.split("\0")) {
    const [, tag, mode, path] = entry.exec(text) ?? [];
    // A path that ends in a slash is a repository within this one.
    if (path === undefined || path.endsWith("/")) continue;
    if (tag === "R" || tag === "S" || mode === "160000") absent.add(path);
    else files.add(path);
    if (mode === "120000") links.add(path);
  }
  const there = [...files].filter((path) => !absent.has(path)).sort();
  return { files: there, links: there.filter((path) => links.has(path)) };
}
