import type { Coverage, FileCoverage, LineHits } from "./coverage.js";

/** Matches paths of reports to the files of the repository. */

/** The tracked file that a report means, or null; `sources` are folders that the report names for its paths. */
export type PathMatcher = (path: string, sources?: readonly string[]) => string | null;

export interface MatchOptions {
  /** Absolute root of the repository on this machine. */
  readonly root?: string | undefined;
  /** Folder that the step ran in, relative to the root. */
  readonly workingDirectory?: string | undefined;
  /** Starts of report paths and the folders, relative to the root, that they stand for: a Go module's name. */
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
}

/** Folders of other people's code, whose files are never ours even if they end alike. */
const foreign =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|rustc\/[0-9a-f]{40}|pkg\/mod)\/|^\/usr\/(?:lib|include|share)\//;

/**
 * Builds an index of the tracked files, then matches in time that depends only on the path's depth: by a prefix, exact,
 * below the root, the working directory or a source folder, else by the longest common end. Of that, one side must be
 * whole (`/app/src/x.py` of a container, `pkg/x.go` below a module's name, `src/x.py` below a package of a monorepo), or
 * the path be absolute or a Go import path and have two names in common. More than one candidate is no match.
 */
export function pathMatcher(trackedFiles: readonly string[], options: MatchOptions = {}): PathMatcher {
  const tracked = new Set(trackedFiles);
  const ends = new EndIndex(trackedFiles);
  const root = options.root === undefined ? null : normalise(options.root);
  const folder = options.workingDirectory ?? ".";
  const prefixes = Object.entries(options.prefixes ?? {});

  const placed = (path: string): string | null => {
    const relative = root !== null && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    return tracked.has(relative) ? relative : null;
  };
  return (path, sources = []) => {
    const plain = normalise(path);
    if (plain === "") return null;
    const swapped = prefixes.flatMap(([start, stands]) =>
      plain.startsWith(`${start}/`) ? [normalise(`${stands}/${plain.slice(start.length + 1)}`)] : [],
    );
    const candidates = [...swapped, ...(isAbsolute(plain) ? [] : below(plain, folder, sources)), plain];
    for (const candidate of candidates) {
      const found = placed(candidate);
      if (found !== null) return found;
    }
    if (foreign.test(plain)) return null;
    for (const candidate of candidates) {
      const found = ends.find(candidate);
      if (found !== null) return found;
    }
    return null;
  };
}

/** A relative path below each folder that it may be relative to. */
function below(path: string, folder: string, sources: readonly string[]): readonly string[] {
  const bases = sources.flatMap((source) => {
    const base = normalise(source);
    return isAbsolute(base) ? [base] : [`${folder}/${base}`, base];
  });
  return [...bases, folder].map((base) => normalise(base === "" ? path : `${base}/${path}`));
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/");
}

/** One form for all platforms: `/` between names, no drive, no `.` and `..`; an absolute path keeps its first `/`. */
function normalise(path: string): string {
  const plain = slashed(path)
    .replace(/^file:(?:\/\/[^/]*)?(?=\/)/, "")
    .replace(/^\/?[A-Za-z]:(?=\/)/, "");
  const names: string[] = [];
  for (const name of plain.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `${isAbsolute(plain) ? "/" : ""}${names.join("/")}`;
}

/** A tree of path names, read from the end. A branch with one file only is not spelled out. */
interface Node {
  /** The file that ends (as read: begins) here. */
  whole: string | null;
  /** The only file below, until a second one comes. */
  only: { readonly path: string; readonly names: readonly string[] } | null;
  next: Map<string, Node> | null;
}

class EndIndex {
  readonly #top: Node = { whole: null, only: null, next: new Map() };

  constructor(files: readonly string[]) {
    for (const path of files) this.#add(path, path.split("/").reverse());
  }

  #add(path: string, names: readonly string[]): void {
    let node = this.#top;
    for (const [depth, name] of names.entries()) {
      if (node.only) this.#spellOut(node, depth);
      if (!node.next) {
        node.only = { path, names };
        return;
      }
      const next: Node = node.next.get(name) ?? { whole: null, only: null, next: null };
      const isNew = !node.next.has(name);
      node.next.set(name, next);
      if (isNew && depth < names.length - 1) {
        next.only = { path, names };
        return;
      }
      node = next;
    }
    if (node.only) this.#spellOut(node, names.length);
    node.whole = path;
    node.next ??= new Map();
  }

  /** Moves the only file below a node one step down, to make room for another. */
  #spellOut(node: Node, depth: number): void {
    const only = node.only;
    const name = only?.names[depth];
    node.only = null;
    node.next ??= new Map();
    if (!only || name === undefined) return;
    const isLast = depth === only.names.length - 1;
    node.next.set(name, {
      whole: isLast ? only.path : null,
      only: isLast ? null : only,
      next: isLast ? new Map() : null,
    });
  }

  /** The file with the longest end in common with the path. */
  find(path: string): string | null {
    const names = path.split("/").filter(Boolean).reverse();
    let node = this.#top;
    let isShadowed = false;
    let depth = 0;
    for (; depth < names.length && !node.only; depth++) {
      const next = node.next?.get(names[depth] ?? "");
      if (!next) break;
      isShadowed ||= node.whole !== null;
      node = next;
    }
    // Where the tree holds one file only, the rest of its path was not compared yet.
    const { only, whole } = node;
    while (only && depth < names.length && depth < only.names.length && names[depth] === only.names[depth]) depth++;
    if (only && depth === only.names.length) return only.path;
    if (whole !== null) return whole;
    if (depth === names.length && !(only && isAbsolute(path))) return soleFile(node);
    const isRooted = isAbsolute(path) || /^[^/]+\.[^/]+\/.*\.go$/.test(path);
    return isRooted && depth >= 2 && !isShadowed ? (only?.path ?? null) : null;
  }
}

/** The one file at or below a node, null if there are more. */
function soleFile(node: Node): string | null {
  if (node.only) return node.only.path;
  const next = [...(node.next?.values() ?? [])];
  if (node.whole !== null) return next.length === 0 ? node.whole : null;
  const [first] = next;
  return next.length === 1 && first ? soleFile(first) : null;
}

/** Names files as the repository does. What matches none is listed in `unmatched` and counts in no total. */
export function resolveCoverage(coverage: Coverage, match: PathMatcher): Coverage {
  const unmatched = new Set(coverage.unmatched ?? []);
  const files = new Map<string, FileCoverage[]>();
  for (const file of coverage.files) {
    const path = match(file.path, coverage.sources);
    if (path === null) unmatched.add(file.path);
    else files.set(path, [...(files.get(path) ?? []), { ...file, path }]);
  }
  return {
    files: [...files.values()].map(mergeFiles),
    ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
  };
}

/** Coverage of several reports (after their paths were resolved): hits of the same line are added up. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const files = new Map<string, FileCoverage[]>();
  for (const file of parts.flatMap((part) => part.files)) {
    const same = files.get(file.path);
    if (same) same.push(file);
    else files.set(file.path, [file]);
  }
  const unmatched = new Set(parts.flatMap((part) => part.unmatched ?? []));
  const sources = new Set(parts.flatMap((part) => part.sources ?? []));
  return {
    files: [...files.values()].map(mergeFiles),
    ...(sources.size > 0 ? { sources: [...sources] } : {}),
    ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
  };
}

/**
 * Reports on one file, at least one. Which branches, functions or statements overlap is not known: of these the report
 * that covers most is taken, never a sum that could reach 100 % by counting the same one twice.
 */
function mergeFiles(files: readonly FileCoverage[]): FileCoverage {
  const [first, ...more] = files;
  if (!first) return { path: "", lines: [] };
  if (more.length === 0) return first;
  const hits = new Map<number, number>();
  for (const [line, count] of files.flatMap((file) => file.lines)) hits.set(line, (hits.get(line) ?? 0) + count);
  const lines: LineHits[] = [...hits].sort(([a], [b]) => a - b);
  const best = (key: "statements" | "branches" | "functions") =>
    files
      .map((file) => file[key])
      .reduce((a, b) => (b === undefined || (a !== undefined && a.covered >= b.covered) ? a : b));
  const statements = files.every((file) => file.statements) ? best("statements") : undefined;
  const [branches, functions] = [best("branches"), best("functions")];
  const totalsOnly = files.every((file) => file.totalsOnly);
  return {
    path: first.path,
    lines,
    ...(totalsOnly ? { totalsOnly } : {}),
    ...(statements ? { statements } : {}),
    ...(branches ? { branches } : {}),
    ...(functions ? { functions } : {}),
  };
}
