import type { Finding } from "./finding.js";
import { baseSpots, couldSlide, headSpots, type Spot, type Trees } from "./spot.js";
import { compareStretches, isStretch } from "./stretches.js";
import { alike, isAboutEnd, settled, type Words, withoutAmounts, wordsOf } from "./wording.js";

/** Findings of the head against those of the base. */
export interface Comparison {
  /** All findings of the head, in their order, each with its standing. */
  readonly findings: readonly Finding[];
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/** A finding with what tells whether it is another one in the other tree. */
interface Candidate {
  readonly finding: Finding;
  /** Null for what is about a whole file, a dependency or the repository. */
  readonly spot: Spot | null;
  /** Path in the head's terms. */
  readonly path: string;
  /** Message without line numbers. */
  readonly said: string;
  /** And without amounts. */
  readonly gist: string;
  readonly words: Words | null;
  readonly near: readonly string[];
}

/** The lines of text above and below a finding, in any form that can be compared; empty where they are not known. */
export type Near = (finding: Finding) => readonly string[];

export interface Surroundings {
  readonly head: Near;
  readonly base: Near;
}

/** What makes two findings the same: tool, rule, path, message and the text of the flagged line, never a line number. */
export function identity(finding: Finding): string {
  return [finding.tool, finding.rule, finding.path ?? "", settled(finding), finding.context ?? ""].join("\u0000");
}

/**
 * Marks each finding of the head as new or known, one by one: two equal findings in the head and one in the base make
 * one known and one new. Lines that are in both trees are followed through the diff: what is found on one of them is
 * known if it was found there before. What is found on added lines is known where it was found on removed ones: a
 * block that moved (also to another file, with its neighbours), a line that was edited and still has its finding.
 */
export function compareFindings(
  head: readonly Finding[],
  base: readonly Finding[],
  trees: Trees,
  near: Surroundings = { head: () => [], base: () => [] },
): Comparison {
  const spotOf = { head: headSpots(trees), base: baseSpots(trees) };
  const stretches = compareStretches(head.filter(isStretch), base.filter(isStretch), {
    head: (finding, line) => spotAt(finding, line, spotOf.head),
    base: (finding, line) => spotAt(finding, line, spotOf.base),
  });
  const ours = head.filter((one) => !isStretch(one)).map((one) => candidate(one, spotOf.head, near.head));
  const theirs = base.filter((one) => !isStretch(one)).map((one) => candidate(one, spotOf.base, near.base));
  const left = new Matching(ours, theirs);
  const slides = (a: Candidate, b: Candidate) => mayBeOne(a, b, trees);

  left.pair(({ spot, ...one }) => (spot === null ? whole(one, one.said) : null));
  left.pair(({ spot, ...one }) => (spot === null ? whole(one, one.gist) : null));
  left.pair(advised, (a, b) => names(a).every((name) => names(b).includes(name)));
  left.pair((one) => onLine(one, one.said));
  left.pair((one) => onLine(one, one.gist));
  left.pair(
    (one) => text(one, one.said),
    (a, b) => slides(a, b) && shares(a, b) === 2,
  );
  left.pair(
    (one) => text(one, one.said),
    (a, b) => slides(a, b) && shares(a, b) > 0,
  );
  left.pair((one) => text(one, one.said), slides);
  left.pair((one) => text(one, one.gist), slides);
  left.pair(atTop);
  left.pairBest(edited, (a, b) => (a.words && b.words ? alike(a.words, b.words) : null));
  left.pair(moved, (a, b) => a.path !== b.path && shares(a, b) > 0);
  left.pairBest(movedAndEdited, (a, b) => (a.words && b.words && shares(a, b) === 2 ? alike(a.words, b.words) : null));
  const fresh = new Set([...stretches.new, ...[...left.head].map(({ finding }) => finding)]);
  const gone = new Set([...stretches.fixed, ...[...left.base].map(({ finding }) => finding)]);
  return {
    findings: head.map((finding) => ({ ...finding, standing: fresh.has(finding) ? "new" : "known" })),
    fixed: base.filter((finding) => gone.has(finding)),
  };
}

function spotAt(finding: Finding, startLine: number, spotOf: SpotOf): Spot | null {
  const { path } = finding;
  return path === undefined ? null : spotOf({ ...finding, path, range: { startLine } });
}

type SpotOf = (finding: Finding & { readonly path: string }) => Spot;

function candidate(finding: Finding, spotOf: SpotOf, near: Near) {
  const { path, context } = finding;
  const spot = path === undefined ? null : spotOf({ ...finding, path });
  const hasLine = finding.range !== undefined && finding.package === undefined && !isAboutEnd(finding);
  const said = settled(finding);
  return {
    finding,
    spot: hasLine ? spot : null,
    path: spot?.path ?? "",
    said,
    gist: withoutAmounts(said, context !== undefined),
    words: context === undefined ? null : wordsOf(context),
    near: hasLine ? near(finding) : [],
  } satisfies Candidate;
}

type Key = (one: Candidate) => string | null;
type May = (head: Candidate, base: Candidate) => boolean;

function key(...parts: readonly (string | number)[]): string {
  return parts.join("\u0000");
}

/** Of an advisory the dependency counts: another version of it that is affected too brings nothing new. */
function whole({ finding, path }: Omit<Candidate, "spot">, words: string): string {
  const about = finding.package ? finding.package.name : words;
  return key(finding.tool, finding.rule, path, about);
}

/** npm names all advisories of a dependency in one finding: one that is left of several is known. */
function advised({ finding, path }: Candidate): string | null {
  return finding.package ? key(finding.tool, path, finding.package.name) : null;
}

function names({ finding }: Candidate): readonly string[] {
  return finding.rule.split(", ");
}

/** A line that is in both trees; its text too, for files that the diff does not tell the truth about. */
function onLine({ finding, spot }: Candidate, words: string): string | null {
  if (spot?.type !== "kept") return null;
  return key(finding.tool, finding.rule, spot.path, spot.line, words, finding.context ?? "");
}

function text({ finding, spot, path }: Candidate, words: string): string | null {
  return spot === null ? null : key(finding.tool, finding.rule, path, words, finding.context ?? "");
}

/** What is said of a file as a whole is often said of its first line, whatever stands there. */
function atTop({ finding, spot, path, gist }: Candidate): string | null {
  const { startLine, startColumn = 1 } = finding.range ?? {};
  return spot === null || startLine !== 1 || startColumn > 1 ? null : key(finding.tool, finding.rule, path, gist);
}

/** Both sides of one hunk. */
function edited({ finding, spot, path, gist }: Candidate): string | null {
  if (spot?.type !== "changed" || spot.hunk < 0) return null;
  return key(finding.tool, finding.rule, path, gist, spot.hunk);
}

function moved({ finding, spot, said }: Candidate): string | null {
  if (spot?.type !== "changed" || !finding.context) return null;
  return key(finding.tool, finding.rule, said, finding.context);
}

function movedAndEdited({ finding, spot, gist }: Candidate): string | null {
  return spot?.type === "changed" ? key(finding.tool, finding.rule, gist) : null;
}

/** How many of its neighbours, above and below, a finding kept. */
function shares(a: Candidate, b: Candidate): number {
  return a.near.filter((line, side) => line !== "" && line === b.near[side]).length;
}

/** A line that is in both trees is nowhere else, unless it is one of equals. */
function mayBeOne({ spot: a, path }: Candidate, { spot: b }: Candidate, { diff }: Trees): boolean {
  if (a === null || b === null) return false;
  if (a.type !== "kept" && b.type !== "kept") return true;
  if (a.type === "unknown" || b.type === "unknown") return true;
  return couldSlide(a, b, diff.get(path)?.hunks ?? []);
}

/** Findings of both sides that have no counterpart yet. */
class Matching {
  readonly head: Set<Candidate>;
  readonly base: Set<Candidate>;

  constructor(head: readonly Candidate[], base: readonly Candidate[]) {
    this.head = new Set(head);
    this.base = new Set(base);
  }

  /** Pairs what has the same key, in order; null has none. */
  pair(of: Key, may: May = () => true): void {
    for (const { head, base } of this.groups(of)) {
      for (const one of head) {
        const index = base.findIndex((other) => may(one, other));
        const [other] = index < 0 ? [] : base.splice(index, 1);
        if (other) this.take(one, other);
      }
    }
  }

  /** The same, the most alike first. */
  pairBest(of: Key, likeness: (head: Candidate, base: Candidate) => number | null): void {
    for (const { head, base } of this.groups(of)) {
      const pairs = head.flatMap((one) =>
        base.flatMap((other) => {
          const part = likeness(one, other);
          return part === null ? [] : [{ one, other, part }];
        }),
      );
      for (const { one, other } of pairs.sort((a, b) => b.part - a.part)) {
        if (this.head.has(one) && this.base.has(other)) this.take(one, other);
      }
    }
  }

  private groups(of: Key): Iterable<{ readonly head: readonly Candidate[]; readonly base: Candidate[] }> {
    const groups = new Map<string, { head: Candidate[]; base: Candidate[] }>();
    for (const one of this.base) {
      const name = of(one);
      if (name === null) continue;
      const group = groups.get(name);
      if (group) group.base.push(one);
      else groups.set(name, { head: [], base: [one] });
    }
    for (const one of groups.size === 0 ? [] : this.head) {
      const name = of(one);
      if (name !== null) groups.get(name)?.head.push(one);
    }
    return groups.values();
  }

  private take(head: Candidate, base: Candidate): void {
    this.head.delete(head);
    this.base.delete(base);
  }
}
