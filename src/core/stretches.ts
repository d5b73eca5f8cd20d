import type { Finding } from "./finding.js";
import type { Spot } from "./spot.js";

/** Rules of formatters whose findings are stretches of lines that would be written otherwise. */
const rules = new Set(["gofmt", "rustfmt", "unformatted"]);

export function isStretch({ rule, path, range }: Finding): boolean {
  return rules.has(rule) && path !== undefined && range !== undefined;
}

type Lines = (finding: Finding, line: number) => Spot | null;

/**
 * Which stretches of the head are new, and which of the base are gone. Stretches grow together and fall apart as lines
 * come between them, so they are held against each other line by line: a line that is in both trees was badly
 * formatted before or not; of lines that a hunk added no more are known than it removed bad ones.
 */
export function compareStretches(
  head: readonly Finding[],
  base: readonly Finding[],
  spotOf: { readonly head: Lines; readonly base: Lines },
): { readonly new: ReadonlySet<Finding>; readonly fixed: ReadonlySet<Finding> } {
  const covered = (findings: readonly Finding[], spot: Lines) =>
    findings.map((finding) => ({ finding, spots: linesOf(finding).map((line) => spot(finding, line)) }));
  const ours = covered(head, spotOf.head);
  const theirs = covered(base, spotOf.base);
  const before = tally(theirs.flatMap(({ spots }) => spots));
  const now = tally(ours.flatMap(({ spots }) => spots));
  const fresh = new Set<Finding>();
  for (const { finding, spots } of ours) {
    for (const [name, { count, kept }] of tally(spots)) {
      const known = before.get(name)?.count ?? 0;
      if (kept ? known === 0 : count > known) fresh.add(finding);
      const left = before.get(name);
      if (left && !kept) left.count -= Math.min(count, left.count);
    }
  }
  const gone = theirs.filter(({ spots }) => ![...tally(spots).keys()].some((name) => now.has(name)));
  return { new: fresh, fixed: new Set(gone.map(({ finding }) => finding)) };
}

function linesOf({ range }: Finding): readonly number[] {
  if (!range) return [];
  return Array.from(
    { length: (range.endLine ?? range.startLine) - range.startLine + 1 },
    (_, at) => range.startLine + at,
  );
}

/** Lines that are in both trees by their place, changed ones by their hunk, and how many there are. */
function tally(spots: readonly (Spot | null)[]): Map<string, { count: number; readonly kept: boolean }> {
  const counts = new Map<string, { count: number; readonly kept: boolean }>();
  for (const spot of spots) {
    if (spot === null) continue;
    const kept = spot.type !== "changed";
    const name = `${spot.path}\u0000${spot.type === "changed" ? `hunk ${spot.hunk}` : spot.line}`;
    const entry = counts.get(name);
    if (entry) entry.count++;
    else counts.set(name, { count: 1, kept });
  }
  return counts;
}
