import { suggestionsInAll, suggestionsPerRun } from "./limits.js";
import type { Suggestion } from "./suggestions.js";

/** A suggestion that stands on the pull request. */
export interface Posted {
  readonly id: string;
  readonly gate: string;
  readonly path: string;
  /** Last line that it stands on now; null once GitHub calls it outdated. */
  readonly line: number | null;
  readonly commentId: number;
  readonly body: string;
  readonly isAnswered: boolean;
}

export interface Choice {
  /** How many that stand there are still wanted. */
  readonly kept: number;
  /** How many others are left there, since this run cannot tell that they are mended. */
  readonly left: number;
  readonly fresh: readonly Suggestion[];
  readonly gone: readonly Posted[];
}

/**
 * What becomes of the suggestions: those that stand there and are still wanted are kept, outdated ones too, so that
 * nothing is said twice; of the others those go whose absence `isTold` calls certain. What is wanted and not there is
 * fresh, best first, as far as the limits allow, and never two on the same lines: they could not both be applied.
 */
export function choose(
  wanted: readonly Suggestion[],
  posted: readonly Posted[],
  isTold: (posted: Posted) => boolean,
): Choice {
  const pairs = paired(wanted, posted);
  const taken = [...pairs.keys()];
  const kept = new Set(pairs.values());
  const others = posted.filter((each) => !kept.has(each));
  const gone = others.filter(isTold);
  const left = others.length - gone.length;
  const room = Math.min(suggestionsPerRun, suggestionsInAll - kept.size - left);
  const fresh: Suggestion[] = [];
  for (const one of wanted) {
    if (fresh.length >= room) break;
    if (pairs.has(one) || taken.some((other) => overlap(one, other))) continue;
    fresh.push(one);
    taken.push(one);
  }
  return { kept: kept.size, left, fresh, gone };
}

/**
 * Each wanted suggestion with the one that says the same, whichever gate it was of: first those on the same line, then
 * any, outdated ones last.
 */
function paired(wanted: readonly Suggestion[], posted: readonly Posted[]): ReadonlyMap<Suggestion, Posted> {
  const pairs = new Map<Suggestion, Posted>();
  const free = new Set([...posted].sort((a, b) => Number(a.line === null) - Number(b.line === null)));
  const pair = (isSame: (one: Suggestion, other: Posted) => boolean) => {
    for (const one of wanted) {
      if (pairs.has(one)) continue;
      const same = [...free].find((other) => other.id === one.id && isSame(one, other));
      if (!same) continue;
      pairs.set(one, same);
      free.delete(same);
    }
  };
  pair((one, other) => one.line === other.line);
  pair(() => true);
  return pairs;
}

function overlap(a: Suggestion, b: Suggestion): boolean {
  return a.path === b.path && a.startLine <= b.line && b.startLine <= a.line;
}
