import { type ArtifactSize, compareArtifacts } from "../core/artifact.js";
import { coverageAgainst } from "../core/baseline.js";
import { compareTests } from "../core/compare-tests.js";
import type { Coverage } from "../core/coverage.js";
import { renames } from "../core/diff.js";
import type { Finding } from "../core/finding.js";
import { baseValue, type MetricEvidence } from "../core/judge-metrics.js";
import type { Measurement } from "../core/measurement.js";
import type { Against } from "../core/report.js";
import type { TestResults } from "../core/tests.js";
import type { GateChange } from "./gate.js";

/** What a gate found, as far as a baseline can be held against it. */
export interface Figures {
  readonly tests: TestResults | undefined;
  readonly coverage: Coverage | undefined;
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
  readonly artifacts: readonly ArtifactSize[];
}

/** The gate's figures with the base's beside them. */
export interface ComparedFigures {
  /** The cases with their standing. */
  readonly tests: TestResults | undefined;
  readonly against: Against | undefined;
  /** The base's figures, and why there are none where they are wanted: what metrics are judged by. */
  readonly metrics: Omit<MetricEvidence, "measurements">;
  /** Findings of the base whose tools find nothing any more, and which therefore were not run there. */
  readonly fixed: readonly Finding[];
}

/** Holds the baseline against what a gate found. */
export async function comparedFigures(gate: string, figures: Figures, change: GateChange): Promise<ComparedFigures> {
  const { tests, coverage, measurements } = figures;
  const { baseline, missing, isOwn = false } = await change.baseline();
  const base = baseline?.gates.find(({ name }) => name === gate);
  if (!baseline || !base) {
    const why = baseline && !isOwn ? `the baseline of ${baseline.commit.slice(0, 7)} has no gate ${gate}` : missing;
    return { tests, against: undefined, metrics: { missing: why }, fixed: [] };
  }
  const moved = renames(change.diff);
  const isSame = baseline.commit === change.compareWith;
  // What a merge checkout has from the base branch is in the baseline of that very commit, and in no older one.
  const isForeign = (path: string) => !isSame && change.broughtIn.has(path);
  const compared = tests && base.suites && compareTests(tests, base, isForeign, moved);
  const known = measurements.flatMap(({ name }) => {
    const value = baseValue(base.measurements, name);
    return value === undefined ? [] : [{ name, value }];
  });
  const against: Against = {
    ...(compared ? { tests: compared.against } : {}),
    ...(coverage && base.coverage
      ? { coverage: coverageAgainst(coverage, base.coverage, (path) => change.diff?.has(path) ?? false, moved) }
      : {}),
    ...(known.length > 0 ? { measurements: known } : {}),
    ...(figures.artifacts.length > 0 && base.artifacts
      ? { artifacts: compareArtifacts(figures.artifacts, base.artifacts) }
      : {}),
  };
  const found = new Set(figures.findings.map(({ tool }) => tool));
  return {
    tests: compared?.tests ?? tests,
    against: Object.keys(against).length > 0 ? against : undefined,
    // A figure that the gate did not have yet has nothing to drop from.
    metrics: { base: base.measurements },
    fixed: isSame ? (base.findings ?? []).filter(({ tool }) => !found.has(tool)) : [],
  };
}
