import type { GatePolicy, Plan } from "../core/plan.js";
import { expiredIgnores } from "../core/policy.js";
import { isOverdue } from "../core/quarantine.js";
import type { GateReport, Report } from "../core/report.js";
import { cut, duration } from "../core/text.js";
import { isGreen } from "../core/verdict.js";
import { artifactWords } from "./artifacts.js";
import { deploymentWords } from "./deployments.js";
import {
  count,
  coverageFigures,
  findingFigures,
  findingNoun,
  isCoverageExplained,
  isToldByStep,
  list,
  noFindings,
  number,
  percentText,
  policyOf,
  sbomWords,
} from "./figures.js";
import { releaseWords } from "./release.js";
import { newlyFailing } from "./versus.js";
import { waiverWords } from "./waivers.js";

/** Headline and titles: the figure that matters first. Plain text, with words of tools in it: escape before use. */

const clauseLength = 160;

/** `3 tests fail, and patch coverage is 71.4 % (needs 90 %)`; what could not be judged comes with its mend. */
export function headline(report: Report, plan: Plan): string {
  const { outcome } = report.verdict;
  if (report.gates.length === 0) return cut(firstLine(report.verdict.message), clauseLength * 2);
  if (outcome === "passed" || outcome === "skipped") return greenLine(report, plan);
  const clauses = [
    ...failures(report, plan),
    ...told(report, "broken", "could not judge "),
    ...told(report, "inconclusive", "undecided: "),
  ];
  if (clauses.length === 0) return stopped(report);
  const shown = clauses.length > 3 ? [...clauses.slice(0, 2), `${clauses.length - 2} more things`] : clauses;
  const after = report.gates.some((gate) => gate.verdict.outcome === "cancelled") ? " · cancelled before the end" : "";
  return list(shown) + after;
}

/** `3 of 1,204 tests fail · 1 flaky · patch coverage 71.4 % (needs 90 %)`. */
export function gateTitle(gate: GateReport, policy: GatePolicy): string {
  const coverage = coverageResult(gate, policy);
  return [gateResult(gate, policy), ...waiverWords(gate), coverage].filter((part) => part !== "").join(" · ");
}

/** A gate's result without its coverage, which has a row of its own in tables. */
export function gateResult(gate: GateReport, policy: GatePolicy): string {
  const { outcome, message } = gate.verdict;
  const said = cut(firstLine(message), clauseLength);
  if (outcome === "skipped" || outcome === "cancelled") return said;
  const figures = [
    ...deploymentWords(gate),
    ...testFigures(gate),
    ...findingWords(gate, policy),
    ...artifactWords(gate),
    ...sbomWords(gate),
    ...releaseWords(gate),
    ...(outcome === "passed" ? metricWords(gate, policy) : []),
  ];
  if (outcome === "broken") return [`could not judge: ${said}`, ...figures].join(" · ");
  if (outcome === "inconclusive") return [`undecided: ${said}`, ...figures].join(" · ");
  const isExplained = outcome === "passed" || isExplainedByFigures(gate, policy);
  return (isExplained && figures.length > 0 ? figures : [said, ...figures]).join(" · ");
}

/** `coverage 86.2 % · patch coverage 71.4 % (needs 90 %)`, empty without coverage; `isShort` leaves the word out. */
export function coverageResult(gate: GateReport, policy: GatePolicy, isShort = false): string {
  return coverageFigures(gate, policy)
    .map((figure) => {
      const floor = figure.isShort ? ` (needs ${percentText(figure.floor ?? null)})` : "";
      const name = isShort ? figure.name.replace(/ ?coverage$/, "") : figure.name;
      return `${name} ${percentText(figure.percent)}${floor}`.trim();
    })
    .join(" · ");
}

/** The first line of a message; the rest is shown where there is room. */
export function firstLine(message: string): string {
  return message.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
}

function greenLine(report: Report, plan: Plan): string {
  const run = report.gates.filter((gate) => gate.verdict.outcome === "passed").length;
  const first = report.gates.find((gate) => gate.verdict.outcome === "passed");
  const parts = [first === undefined ? "nothing to do for this change" : allPass(run, first.name)];
  const patch = report.gates
    .flatMap((gate) => coverageFigures(gate, policyOf(plan, gate.name)))
    .find((figure) => figure.name === "patch coverage");
  if (patch) parts.push(`patch coverage ${percentText(patch.percent)}`);
  const flaky = report.gates.reduce((sum, gate) => sum + (gate.tests?.flaky ?? 0), 0);
  if (flaky > 0) parts.push(`${number(flaky)} flaky`);
  return [...parts, duration(report.durationMs)].join(" · ");
}

function allPass(run: number, first: string): string {
  if (run === 1) return `${first} passes`;
  return run === 2 ? "both gates pass" : `all ${run} gates pass`;
}

function failures(report: Report, plan: Plan): string[] {
  const gates = report.gates.filter((gate) => gate.verdict.outcome === "failed");
  const tests = gates.reduce((sum, gate) => sum + (gate.tests?.failed ?? 0), 0);
  const clauses = tests > 0 ? [`${count(tests, "test")} ${tests === 1 ? "fails" : "fail"}`] : [];
  for (const gate of gates) {
    const policy = policyOf(plan, gate.name);
    const { blocking } = findingFigures(gate, policy);
    // Of a build that failed the exit code tells, with what the compiler found.
    if (blocking > 0 && gate.kind !== "build") {
      const open = gate.findings.filter((finding) => !finding.waived);
      const expired = expiredIgnores(gate.ignores).length;
      const also = expired > 0 ? ` and ${count(expired, "expired ignore")}` : "";
      clauses.push(`${count(blocking, findingNoun(open))}${also} in ${gate.name}`);
    }
    for (const figure of coverageFigures(gate, policy)) {
      if (figure.isShort)
        clauses.push(`${figure.name} is ${percentText(figure.percent)} (needs ${percentText(figure.floor ?? null)})`);
    }
    if (!isExplainedByFigures(gate, policy)) clauses.push(withName(gate, ""));
  }
  return clauses;
}

function told(report: Report, outcome: "broken" | "inconclusive", prefix: string): string[] {
  return report.gates.filter((gate) => gate.verdict.outcome === outcome).map((gate) => withName(gate, prefix));
}

/** `test: exit code 2`, without the name twice where the message starts with it. */
function withName(gate: GateReport, prefix: string): string {
  const said = cut(firstLine(gate.verdict.message), clauseLength);
  return `${prefix}${gate.name}: ${said.startsWith(`${gate.name}: `) ? said.slice(gate.name.length + 2) : said}`;
}

function stopped(report: Report): string {
  const ended = report.gates.filter((gate) => isGreen(gate.verdict)).length;
  const word = report.verdict.outcome === "cancelled" ? "cancelled" : report.verdict.outcome;
  return `${word} after ${duration(report.durationMs)}: ${ended} of ${count(report.gates.length, "gate")} had passed`;
}

function testFigures(gate: GateReport): string[] {
  const tests = gate.tests;
  if (!tests) return [];
  const { total, failed, flaky, skipped, quarantined = 0 } = tests;
  const passing = total - skipped - quarantined;
  const overdue = (gate.quarantine ?? []).filter(isOverdue).length;
  const main =
    failed > 0
      ? `${number(failed)} of ${count(total, "test")} ${failed === 1 ? "fails" : "fail"}${newWords(gate, failed)}`
      : `${count(passing, "test")} ${passing === 1 ? "passes" : "pass"}`;
  return [
    main,
    ...(flaky > 0 ? [`${number(flaky)} flaky`] : []),
    ...(quarantined > 0 ? [`${number(quarantined)} in quarantine`] : []),
    ...(overdue > 0 ? [`${count(overdue, "quarantine")} expired`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
  ];
}

/** How many of the failing tests are the change's own; empty where all are, or no baseline tells. */
function newWords(gate: GateReport, failed: number): string {
  const fresh = newlyFailing(gate);
  if (fresh === undefined || fresh === failed) return "";
  return fresh === 0 ? " (none of them new)" : ` (${number(fresh)} of them new)`;
}

function findingWords(gate: GateReport, policy: GatePolicy): string[] {
  if (gate.findings.length > 0 && gate.findings.every((finding) => isToldByStep(finding, gate))) return [];
  const { blocking, fresh, known, waived } = findingFigures(gate, policy);
  const open = gate.findings.filter((finding) => !finding.waived);
  const expired = expiredIgnores(gate.ignores).length;
  if (blocking > 0) {
    return [count(blocking, findingNoun(open)), ...(expired > 0 ? [`${count(expired, "ignore")} expired`] : [])];
  }
  if (gate.kind !== "lint" && gate.kind !== "security" && gate.findings.length === 0) return [];
  if (gate.verdict.outcome === "broken") return [];
  if (policy.block === "all") {
    return [
      open.length === 0
        ? noFindings(gate.findings, waived > 0 ? "other " : "")
        : `${count(open.length, findingNoun(open))} below ${policy.failOn}`,
    ];
  }
  if (fresh > 0) return [`${count(fresh, findingNoun(open))} below ${policy.failOn}`];
  return [noFindings(gate.findings, known + waived > 0 ? "new " : "")];
}

/** `accuracy 0.9467`: what the policy bounds, four figures of it. */
function metricWords({ measurements }: GateReport, { metrics = {} }: GatePolicy): string[] {
  return measurements
    .filter(({ name }) => Object.hasOwn(metrics, name))
    .slice(0, 3)
    .map(({ name, value, unit }) => `${name} ${Number(value.toPrecision(4))}${unit === "" ? "" : ` ${unit}`}`);
}

function isExplainedByFigures(gate: GateReport, policy: GatePolicy): boolean {
  switch (gate.verdict.reason) {
    case "tests-failed":
      return (gate.tests?.failed ?? 0) > 0;
    case "findings":
      return findingFigures(gate, policy).blocking > 0;
    case "coverage":
      return isCoverageExplained(gate, policy);
    default:
      return false;
  }
}
