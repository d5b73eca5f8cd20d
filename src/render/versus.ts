import { type Count, fileCount, percent, totalCount } from "../core/coverage.js";
import type { BaselineInfo, GateReport, Report } from "../core/report.js";
import type { TestCase } from "../core/tests.js";
import { count, number } from "./figures.js";
import { shortCommit } from "./places.js";

/** The figures of a report against those of the baseline, in plain words. */

/** `2 newly failing, 1 fixed, 3 new tests, 1 removed`: what tests became, the worst first; empty without a baseline. */
export function testsVersus({ against }: GateReport): string[] {
  const tests = against?.tests;
  if (!tests) return [];
  return [
    ...said(tests.newlyFailing, `newly failing`),
    ...said(tests.failing, tests.failing === 1 ? "fails there too" : "fail there too"),
    ...said(tests.fixed, "fixed"),
    ...(tests.new > 0 ? [count(tests.new, "new test")] : []),
    ...said(tests.removed, "removed"),
    ...(tests.isPartial ? ["too many tests to tell new and removed ones"] : []),
  ];
}

function said(value: number, words: string): string[] {
  return value > 0 ? [`${number(value)} ${words}`] : [];
}

/** Failing tests that do not fail on the base; undefined without a baseline. */
export function newlyFailing({ tests, against }: GateReport): number | undefined {
  return tests && against?.tests && !against.tests.isPartial ? tests.failed - against.tests.failing : undefined;
}

/** Where a failing test stands: `new`, `newly failing`, `also fails on` with the base's name as given; empty if unknown. */
export function standingWords({ standing, status }: TestCase, base: string): string {
  if (status !== "failed" || standing === undefined || standing === "fixed") return "";
  if (standing === "failing") return `also fails on ${base}`;
  return standing === "new" ? "new" : "newly failing";
}

/** `−0.4` points of the gate's whole coverage; empty if it is not known, `±0` if it stayed. */
export function coverageVersus({ coverage, against }: GateReport): string {
  return coverage && against?.coverage ? points(totalCount(coverage.files), against.coverage) : "";
}

/** The same of one file, by the paths of all that changed. */
export function filesVersus({ coverage, against }: GateReport): ReadonlyMap<string, string> {
  const before = new Map(against?.coverage?.files.map((file) => [file.path, file]));
  const found = new Map<string, string>();
  for (const file of coverage?.files ?? []) {
    const old = before.get(file.path);
    if (old) found.set(file.path, points(fileCount(file), old));
  }
  return found;
}

/** The difference of two rates as they are shown, so that a reader finds the same by subtraction. */
function points(now: Count, before: Count): string {
  const [a, b] = [percent(now), percent(before)];
  return a === null || b === null ? "" : signed(Number((a - b).toFixed(2)));
}

/** `+1.2`, `−0.4`, `±0`. */
export function signed(value: number): string {
  if (value === 0) return "±0";
  return value > 0 ? `+${figure(value)}` : `−${figure(-value)}`;
}

/** A figure without the noise of binary fractions. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** One measured figure beside the base's. */
export interface MeasurementRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly before: number | undefined;
}

/** A gate's measurements beside those of the base, the ones in `first` before the others. */
export function measurementRows({ measurements, against }: GateReport, first: ReadonlySet<string>): MeasurementRow[] {
  const before = new Map(against?.measurements?.map(({ name, value }) => [name, value]));
  const rows = measurements.map(({ name, value, unit }) => ({ name, value, unit, before: before.get(name) }));
  return [...rows.filter(({ name }) => first.has(name)), ...rows.filter(({ name }) => !first.has(name))];
}

/** The slowest tests of a gate, slowest first. */
export function slowestTests({ tests }: GateReport, most = 5): readonly TestCase[] {
  const slowest: TestCase[] = [];
  let least = 0;
  for (const test of tests?.cases ?? []) {
    const time = test.timeMs ?? 0;
    if (time <= least) continue;
    slowest.push(test);
    slowest.sort((a, b) => (b.timeMs ?? 0) - (a.timeMs ?? 0));
    if (slowest.length > most) slowest.pop();
    if (slowest.length === most) least = slowest.at(-1)?.timeMs ?? 0;
  }
  return slowest;
}

/** `figures of the base: 1a2b3c4, 3 commits before the merge base`; why there is none; null where nobody expects one. */
export function baselineWords({ baseline }: Report): string | null {
  if (!baseline) return null;
  if (baseline.commit === null) return `no figures of the base: ${baseline.missing ?? "there is no baseline"}`;
  return `figures of the base: ${shortCommit(baseline.commit)}${distanceWords(baseline)}`;
}

/** `, 3 commits before the merge base`; empty if unknown. */
export function distanceWords({ distance }: BaselineInfo): string {
  if (distance === null) return "";
  if (distance === 0) return ", the merge base";
  return `, ${count(Math.abs(distance), "commit")} ${distance > 0 ? "before" : "after"} the merge base`;
}
