import picomatch from "picomatch";
import satisfies from "spdx-satisfies";
import type { LicencePolicy } from "../core/plan.js";
import { type Expression, type Licence, showExpression } from "./licence-expression.js";

/** Whether a licence may be used, by the lists of the config. */

/** From best to worst. `unlisted` stands in neither list, though there is one of what is allowed. */
export const standings = ["allowed", "unknown", "unlisted", "denied"] as const;
export type LicenceStanding = (typeof standings)[number];

/**
 * Of a choice (OR) the best branch counts, of licences that hold together (AND) the worst. A licence that is denied is
 * so though it is allowed as well, unless it is allowed with the very exception that it comes with.
 */
export function licenceStanding(
  expression: Expression | null,
  policy: Pick<LicencePolicy, "allow" | "deny">,
): LicenceStanding {
  if (expression === null) return "unknown";
  if (expression.type === "and" || expression.type === "or") {
    const sides = [expression.left, expression.right].map((side) => standings.indexOf(licenceStanding(side, policy)));
    const index = expression.type === "or" ? Math.min(...sides) : Math.max(...sides);
    return standings[index] ?? "unknown";
  }
  const { allow, deny } = policy;
  if (expression.type === "name") {
    if (deny.some((entry) => isWord(entry, expression.name))) return "denied";
    return allow?.some((entry) => isWord(entry, expression.name)) ? "allowed" : "unknown";
  }
  const words = wordsOf(expression);
  const whole = showExpression(expression);
  if (expression.exception !== undefined && allow?.some((entry) => isWord(entry, whole))) return "allowed";
  if (deny.some((entry) => isDenied(entry, expression, words))) return "denied";
  if (!allow) return "allowed";
  return allow.some((entry) => isAllowed(entry, expression, words)) ? "allowed" : "unlisted";
}

/** All ways to write a licence: GPL-3.0 and GPL-3.0-only are the same, GPL-3.0+ and GPL-3.0-or-later too. */
function wordsOf({ id, plus }: Licence): readonly string[] {
  if (!/^(?:[AL]?GPL|GFDL)-/.test(id)) return plus ? [`${id}+`] : [id];
  const base = id.replace(/-(?:only|or-later)$/, "");
  const isLater = plus || id.endsWith("-or-later");
  const own = isLater ? [`${base}-or-later`, `${base}+`] : [base, `${base}-only`];
  return [...new Set([id, ...own])];
}

/** A licence "or later" is taken at its lowest version, as is one that is denied: so GPL-3.0-only denies GPL-3.0+ too. */
function isDenied(entry: string, licence: Licence, words: readonly string[]): boolean {
  const base = licence.id.replace(/-(?:only|or-later)$/, "");
  if ([...words, base, `${base}-only`, showExpression(licence)].some((word) => isWord(entry, word))) return true;
  const isLater = /\+$|-or-later$/.test(entry);
  if (!isLater) return false;
  if (isWord(entry.replace(/\+$|-or-later$/, ""), base)) return true;
  return isSatisfied({ ...licence, id: base, plus: false, exception: undefined }, entry);
}

/** An exception only adds to what a licence allows. */
function isAllowed(entry: string, licence: Licence, words: readonly string[]): boolean {
  if (words.some((word) => isWord(entry, word))) return true;
  return isSatisfied({ ...licence, exception: undefined }, entry);
}

/** By the versions that SPDX knows: Apache-1.0+ may be used as Apache-2.0. */
function isSatisfied(licence: Licence, entry: string): boolean {
  try {
    return satisfies(showExpression(licence), [entry]);
  } catch (error) {
    // Entries may be globs and names, which are no SPDX.
    if (error instanceof Error) return false;
    throw error;
  }
}

function isWord(entry: string, word: string): boolean {
  if (entry.toLowerCase() === word.toLowerCase()) return true;
  return /[*?]/.test(entry) && picomatch.isMatch(word, entry, { nocase: true, windows: false, dot: true });
}
