import { imagesOf } from "./core/artifact.js";
import { addCounts, type Count, percent, totalCount } from "./core/coverage.js";
import { isDefined } from "./core/defined.js";
import type { Plan } from "./core/plan.js";
import type { GateReport, Report } from "./core/report.js";
import { reaches } from "./core/risk.js";

/** What the outputs are made from. */
export interface Outcome {
  readonly report: Report;
  readonly plan: Plan;
  /** Path of the JSON report, as the user may open it. */
  readonly reportPath: string;
}

/**
 * The action's outputs, each with how it is made. Figures are percent numbers without a sign, empty when unknown;
 * outputs of gates that a run has not are empty, too.
 */
export const outputs = {
  conclusion: ({ report }) => report.verdict.outcome,
  report: ({ reportPath }) => reportPath,
  html: () => "",
  matrix: () => "",
  coverage: ({ report }) => figure(report.gates.map(({ coverage }) => coverage && totalCount(coverage.files))),
  "patch-coverage": ({ report }) => patchFigure(report),
  "tests-failed": ({ report }) => String(report.gates.reduce((sum, { tests }) => sum + (tests?.failed ?? 0), 0)),
  "findings-new": ({ report, plan }) => String(report.gates.reduce((sum, gate) => sum + newFindings(gate, plan), 0)),
  images: ({ report }) => JSON.stringify(report.gates.flatMap(imageValues)),
  "deployment-url": ({ report }) => deploymentUrl(report),
  "release-url": ({ report }) => report.gates.find((gate) => gate.release)?.release?.url ?? "",
} as const satisfies Readonly<Record<string, (outcome: Outcome) => string>>;

/** Names of all outputs, as action.yml declares them. */
export const outputNames: readonly string[] = Object.keys(outputs);

/** All outputs of a run, name and value. */
export function outputValues(outcome: Outcome): readonly (readonly [name: string, value: string])[] {
  return Object.entries(outputs).map(([name, make]) => [name, make(outcome)]);
}

/** Images of a gate for workflows: each with its digest where it was pushed, else null. */
function imageValues(gate: GateReport) {
  return imagesOf(gate).map(({ name, tags, digest, bytes }) => ({ name, tags, digest, size: bytes }));
}

/** Of the last environment that is healthy now. */
function deploymentUrl({ gates }: Report): string {
  const all = gates.flatMap(({ deployments = [] }) => deployments);
  return (
    all.findLast(({ verdict, state, url }) => verdict.outcome === "passed" && state !== null && url !== undefined)
      ?.url ?? ""
  );
}

/** Empty as soon as it is unknown for a part of the change. */
function patchFigure({ gates }: Report): string {
  if (gates.some(({ patchCoverage }) => patchCoverage?.unknown)) return "";
  return figure(gates.map(({ patchCoverage }) => patchCoverage));
}

function figure(counts: readonly (Count | undefined)[]): string {
  const sum = counts.filter(isDefined).reduce(addCounts, { covered: 0, total: 0 });
  return percent(sum)?.toString() ?? "";
}

function newFindings(gate: GateReport, plan: Plan): number {
  const policy = plan.gates.find(({ name }) => name === gate.name)?.policy;
  if (!policy) return 0;
  return gate.findings.filter(
    (finding) => finding.standing !== "known" && !finding.waived && reaches(finding, policy.failOn),
  ).length;
}
