import {
  type Count,
  type Coverage,
  type FileCoverage,
  fileCount,
  lineSpans,
  type PatchCoverage,
  percent,
  totalCount,
} from "./coverage.js";
import type { CoveragePolicy, GatePolicy } from "./plan.js";
import type { BaseInfo } from "./report.js";
import { broken, failed, inconclusive, passed, type ReasonOf, type Verdict } from "./verdict.js";
import { matchesGlobs } from "./when.js";

/** What a gate's coverage is judged by. */
export interface CoverageEvidence {
  readonly coverage: Coverage | undefined;
  readonly patch: PatchCoverage | undefined;
  readonly base: BaseInfo | null;
  /** Lines of the whole project at the base, where they are known. */
  readonly baseTotal?: Count | undefined;
}

/** What one floor makes of the coverage: nothing to say, below it, or not to be told. */
type Ruling =
  | null
  | { readonly short: string }
  | { readonly reason: ReasonOf<"inconclusive">; readonly unknown: string };

/** Verdict on the coverage floors; undefined where none is set. */
export function judgeCoverage(policy: GatePolicy, evidence: CoverageEvidence): Verdict | undefined {
  const floors = policy.coverage;
  if (!floors || !hasFloor(floors)) return undefined;
  const { coverage, patch } = evidence;
  if (!coverage) return broken("report-missing", "a coverage floor is set, but no step gave any coverage");
  const count = totalCount(coverage.files);
  const total = percent(count);
  if (total === null) return inconclusive("no-data", "the coverage reports hold no line of this repository");
  const rulings: readonly Ruling[] = [
    belowFloor("coverage", count, floors.minimum),
    patchRuling(floors.patch, evidence),
    ...Object.entries(floors.paths ?? {}).map(([glob, floor]) => pathRuling(glob, floor, coverage.files)),
    dropRuling(floors.maxDrop, count, evidence),
  ];
  const short = rulings.flatMap((ruling) => (ruling && "short" in ruling ? [ruling.short] : []));
  if (short.length > 0) return failed("coverage", short.join(", "));
  const unknown = rulings.flatMap((ruling) => (ruling && "unknown" in ruling ? [ruling] : []));
  if (unknown[0]) return inconclusive(unknown[0].reason, unknown.map((ruling) => ruling.unknown).join("; "));
  const changed = patch ? percent(patch) : null;
  return passed(changed === null ? `coverage is ${total} %` : `coverage is ${total} %, patch ${changed} %`);
}

function hasFloor({ minimum, patch, maxDrop, paths }: CoveragePolicy): boolean {
  return [minimum, patch, maxDrop].some((floor) => floor !== undefined) || Object.keys(paths ?? {}).length > 0;
}

function belowFloor(name: string, count: Count, floor: number | undefined): Ruling {
  const value = percent(count);
  if (floor === undefined || value === null || value >= floor) return null;
  return { short: `${name} is ${value} % (needs ${floor} %)` };
}

function patchRuling(floor: number | undefined, { patch, base }: CoverageEvidence): Ruling {
  if (floor === undefined) return null;
  if (patch?.unknown && patch.unknown.length > 0) {
    const files = patch.unknown.length === 1 ? patch.unknown[0] : `${patch.unknown.length} changed files`;
    const unknown = `patch coverage is unknown: of ${files} the reports have totals only, and no lines`;
    return { reason: "no-data", unknown };
  }
  if (patch) return belowFloor("patch coverage", patch, floor);
  if (!base) return null;
  return { reason: "no-base", unknown: `patch coverage is unknown: ${base.missing ?? "the change could not be read"}` };
}

function pathRuling(glob: string, floor: number, files: readonly FileCoverage[]): Ruling {
  const own = files.filter(({ path }) => matchesGlobs([glob], path));
  const count = totalCount(own);
  if (count.total === 0) return { reason: "no-data", unknown: `the coverage reports hold no line of ${glob}` };
  const ruling = belowFloor(`coverage of ${glob}`, count, floor);
  return ruling && "short" in ruling ? { short: `${ruling.short}: ${worstFiles(own)}` } : ruling;
}

/** Files and ranges that a message names; the report has all of them. */
const shownFiles = 3;
const shownRanges = 5;

/** The files with most lines that did not run, each with these lines: `src/a.ts 12–14, 20; and 2 more files`. */
function worstFiles(files: readonly FileCoverage[]): string {
  const missed = files
    .map((file) => ({ file, left: fileCount(file).total - fileCount(file).covered }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left);
  const shown = missed.slice(0, shownFiles).map(({ file, left }) => {
    const spans = lineSpans(file.lines.flatMap(([line, hits]) => (hits > 0 ? [] : [line])));
    if (spans.length === 0) return `${file.path} (${left})`;
    const ranges = spans.slice(0, shownRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
    return `${file.path} ${ranges.join(", ")}${spans.length > shownRanges ? " …" : ""}`;
  });
  const more = missed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more ${more === 1 ? "file" : "files"}`] : [])].join("; ");
}

/** Compares the exact ratios; the drop is shown rounded up, so that one that is too deep never looks allowed. */
function dropRuling(allowed: number | undefined, now: Count, { base, baseTotal }: CoverageEvidence): Ruling {
  if (allowed === undefined || !base) return null;
  const before = baseTotal ? percent(baseTotal) : null;
  if (!baseTotal || before === null) {
    const why = base.missing ?? "there is no coverage of the base to compare with";
    return { reason: "no-base", unknown: `how far coverage fell is unknown: ${why}` };
  }
  const points = (baseTotal.covered / baseTotal.total - now.covered / now.total) * 100;
  // Ratios have rounding errors far below what two decimals show.
  if (points <= allowed + 1e-9) return null;
  const drop = Math.ceil(points * 100 - 1e-7) / 100;
  return { short: `coverage fell by ${drop} points from ${before} % to ${percent(now)} % (may fall by ${allowed})` };
}
