import type { Diff, FileDiff, Hunk } from "./diff.js";
import type { Finding } from "./finding.js";

/**
 * Where a finding's line stands in the head's terms: `kept` lines are in both trees, `changed` ones were added or edited
 * (in the head) or removed or edited (in the base) by a hunk. Of `unknown` ones nothing can be said: the file is not
 * tracked.
 */
export type Spot =
  | { readonly type: "kept"; readonly path: string; readonly line: number }
  | { readonly type: "changed"; readonly path: string; readonly line: number; readonly hunk: number }
  | { readonly type: "unknown"; readonly path: string; readonly line: number };

/** The two trees that findings are compared in. */
export interface Trees {
  /** From the base to the tree that was judged. */
  readonly diff: Diff;
  /** Files of the tree that was judged, as git lists them. */
  readonly head: ReadonlySet<string>;
  /** Files of the base; absent if only the diff is known. */
  readonly base?: ReadonlySet<string> | undefined;
}

type Placed = Finding & { readonly path: string };

/** Finds spots of the head's findings. */
export function headSpots({ diff, head, base }: Trees): (finding: Placed) => Spot {
  return ({ path, range }) => {
    const line = range?.startLine ?? 0;
    const file = diff.get(path);
    if (!head.has(path)) return { type: "unknown", path, line };
    if (!file)
      return base && !base.has(path) ? { type: "changed", path, line, hunk: -1 } : { type: "kept", path, line };
    if (file.status === "added") return { type: "changed", path, line, hunk: -1 };
    const hunk = file.hunks.findIndex(({ new: side }) => line >= side.start && line < side.start + side.count);
    return hunk < 0 ? { type: "kept", path, line } : { type: "changed", path, line, hunk };
  };
}

/** Finds spots of the base's findings, by the paths and lines that they have in the head. */
export function baseSpots({ diff, head }: Trees): (finding: Placed) => Spot {
  const byOldPath = new Map<string, FileDiff>();
  for (const file of diff.values()) if (file.status !== "added") byOldPath.set(file.oldPath, file);
  return ({ path, range }) => {
    const line = range?.startLine ?? 0;
    const file = byOldPath.get(path);
    // A file that is neither in the diff nor in the head was left out of both: nobody tracks it.
    if (!file) return { type: head.has(path) ? "kept" : "unknown", path, line };
    if (file.status === "deleted") return { type: "changed", path, line, hunk: -1 };
    let shift = 0;
    for (const [index, { old, new: now }] of file.hunks.entries()) {
      const first = old.count === 0 ? old.start + 1 : old.start;
      if (line < first) break;
      if (line < first + old.count) return { type: "changed", path: file.path, line, hunk: index };
      shift += now.count - old.count;
    }
    return { type: "kept", path: file.path, line: line + shift };
  };
}

/**
 * Git could have drawn the hunk elsewhere with the same right: of equal neighbours either may be the one that was added
 * or removed. True if one of the two lines is in a hunk that only adds or removes, and the other as far from it as the
 * hunk is long.
 */
export function couldSlide(head: Spot, base: Spot, hunks: readonly Hunk[]): boolean {
  if (head.type === "changed" && base.type === "kept") {
    const hunk = hunks[head.hunk];
    return hunk?.old.count === 0 && Math.abs(head.line - base.line) === hunk.new.count;
  }
  if (head.type === "kept" && base.type === "changed") {
    const hunk = hunks[base.hunk];
    if (hunk?.new.count !== 0) return false;
    const before = hunks.slice(0, base.hunk).reduce((sum, { old, new: now }) => sum + now.count - old.count, 0);
    const from = base.line + before;
    // Above the hunk lines keep their number, below it they have moved up by its length.
    return head.line === from - hunk.old.count || head.line === from;
  }
  return false;
}
