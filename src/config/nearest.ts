import { closest, distance } from "fastest-levenshtein";

/** The word that was most likely meant, or undefined when none is near: the letters swapped, the end left off, or at most a third (or two) wrong. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === "") return undefined;
  const lower = word.toLowerCase();
  const swapped = known.find((other) => letters(other) === letters(word));
  if (swapped !== undefined) return swapped;
  const begun = known.find((other) => lower.length >= 3 && other.toLowerCase().startsWith(lower));
  if (begun !== undefined) return begun;
  const best = closest(lower, [...known]);
  const allowed = Math.max(word.length <= 3 ? 1 : 2, Math.floor(word.length / 3));
  return distance(lower, best.toLowerCase()) <= allowed ? best : undefined;
}

/** ` (did you mean "steps"?)`, else what is allowed: ` (allowed: args, env)`; empty when nothing is. */
export function hint(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  if (best !== undefined) return ` (did you mean "${best}"?)`;
  return known.length === 0 ? "" : ` (allowed: ${known.join(", ")})`;
}

/** Two words with the same letters in another order are one slip of the fingers apart. */
function letters(word: string): string {
  return [...word.toLowerCase()].sort().join("");
}
