import { fileCount, percent } from "../core/coverage.js";
import { type Finding, risks } from "../core/finding.js";
import { isBlocking } from "../core/judge.js";
import type { GateReport, StepReport } from "../core/report.js";
import { riskOf } from "../core/risk.js";
import type { TestCase } from "../core/tests.js";
import { artifactSection, digestSection } from "./artifacts.js";
import { canarySection } from "./canary.js";
import type { RenderContext } from "./context.js";
import { deploymentSection } from "./deployments.js";
import { fold, type Section } from "./document.js";
import {
  count,
  findingNoun,
  findingText,
  isToldByStep,
  levelWord,
  number,
  percentText,
  policyOf,
  ranges,
} from "./figures.js";
import { imageSection } from "./images.js";
import { code, codeBlock, row, tableHead, text } from "./markdown.js";
import { migrationSections } from "./migrations.js";
import { type Places, unlinked } from "./places.js";
import { releaseSection } from "./release.js";
import { flakyTests, retries } from "./retry-sections.js";
import { rolloutSection } from "./rollouts.js";
import { filesVersus, standingWords } from "./versus.js";
import { changedTests, measuredFigures, slowTests } from "./versus-sections.js";
import { entries, quarantined, waived } from "./waiver-sections.js";

/** How much a channel shows: the comment little, the summary and the checks more. */
export interface Detail {
  /** Failing tests with their text; those after them get a line each. */
  readonly fullTests: number;
  readonly tests: number;
  /** Lines of a failure's message, and of its details after it. */
  readonly messageLines: number;
  readonly detailLines: number;
  readonly rows: number;
  /** Rollouts whose course is shown in time. */
  readonly rollouts: number;
}

/** Enough to start to work; the summary and the checks hold more. */
export const brief: Detail = { fullTests: 10, tests: 50, messageLines: 8, detailLines: 0, rows: 50, rollouts: 0 };
export const ample: Detail = {
  fullTests: 200,
  tests: 1_000,
  messageLines: 20,
  detailLines: 40,
  rows: 1_000,
  rollouts: 50,
};

/** The folds of some gates, in the order of display; one without content is left out. */
export function sections(
  gates: readonly GateReport[],
  context: RenderContext,
  place: Places,
  detail: Detail,
): readonly Section[] {
  return [
    deploymentSection(gates, detail.rows),
    ...migrationSections(gates, detail),
    canarySection(gates, detail.rows),
    rolloutSection(gates, detail.rollouts),
    troubledSteps(gates, detail),
    failingTests(gates, context, place, detail),
    patchCoverage(gates, place, detail),
    freshFindings(gates, context, place, detail),
    entries(gates, context, detail.rows),
    waived(gates, place, detail.rows),
    quarantined(gates, place, detail.rows),
    problems(gates, detail),
    fixedFindings(gates, detail),
    imageSection(gates, context.plan, detail.rows),
    artifactSection(gates, detail.rows),
    releaseSection(gates, detail.rows),
    digestSection(gates, detail.rows),
    measuredFigures(gates, context, detail.rows),
    changedTests(gates, detail.rows),
    flakyTests(gates, place, detail.rows),
    retries(gates, detail.rows),
    slowTests(gates, place),
  ].filter((section) => section.total > 0);
}

/** Failing cases of all gates; those that fail on the base as well come last. */
export function failingCases(gates: readonly GateReport[]): readonly TestCase[] {
  const failing = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.status === "failed") ?? []);
  const isOld = ({ standing }: TestCase) => standing === "failing";
  return [...failing.filter((test) => !isOld(test)), ...failing.filter(isOld)];
}

/** Findings that are neither known from the base nor let pass, those that block first, then the worst first. */
export function worstFindings(gates: readonly GateReport[], context: RenderContext): readonly Finding[] {
  return gates
    .flatMap((gate) => {
      const policy = policyOf(context.plan, gate.name);
      return gate.findings
        .filter((finding) => !finding.waived && !isToldByStep(finding, gate))
        .filter((finding) => policy.block === "all" || finding.standing !== "known")
        .map((finding) => ({ finding, blocks: isBlocking(finding, policy) ? 1 : 0 }));
    })
    .sort((a, b) => b.blocks - a.blocks || rank(b.finding) - rank(a.finding))
    .map(({ finding }) => finding);
}

function rank(finding: Finding): number {
  return risks.indexOf(riskOf(finding));
}

/** Steps that failed or could not be judged for a reason that no table holds: the tool's own words. */
function troubledSteps(gates: readonly GateReport[], detail: Detail): Section {
  const steps = gates
    .flatMap((gate) => gate.steps.map((step) => ({ gate, step })))
    .filter(({ step }) => hasOwnWords(step));
  return {
    ...fold(`${count(steps.length, "step")} to look at`, true),
    noun: "step to look at",
    plural: "steps to look at",
    importance: 7,
    total: steps.length,
    *items() {
      for (const { gate, step } of steps) {
        const exit = step.exitCode === null ? "" : ` · exit ${step.exitCode}`;
        const line = `**${text(gate.name, 60)}** · ${code(step.command) || code(step.name)}${exit}`;
        yield [`${line}\n\n${codeBlock(step.verdict.message, detail.messageLines + detail.detailLines)}`, line];
      }
    },
    glue: "\n\n",
    most: detail.rows,
  };
}

function hasOwnWords({ verdict }: StepReport): boolean {
  return verdict.outcome === "broken" || verdict.outcome === "inconclusive" || verdict.reason === "exit-code";
}

function failingTests(gates: readonly GateReport[], context: RenderContext, place: Places, detail: Detail): Section {
  const cases = failingCases(gates);
  const base = context.plan.base === null ? "the base" : code(context.plan.base, 60);
  return {
    ...fold(count(cases.length, "failing test"), true),
    noun: "failing test",
    importance: 6,
    total: cases.length,
    *items() {
      for (const [index, test] of cases.entries()) {
        const standing = standingWords(test, base);
        const line = `**${testPlace(test, place)}** · ${code(test.name) || "(no name)"}${standing === "" ? "" : ` · ${standing}`}`;
        const block = index < detail.fullTests ? failureText(test, detail) : null;
        yield block === null ? [line] : [`${line}\n\n${block}`, line];
      }
    },
    glue: "\n\n",
    most: detail.tests,
  };
}

function failureText(test: TestCase, detail: Detail): string | null {
  const message = test.failure?.message ?? "";
  const details = detail.detailLines > 0 || message.trim() === "" ? (test.failure?.details ?? "") : "";
  const words = details.includes(message.trim()) ? details : `${message}\n${details}`;
  return words.trim() === "" ? null : codeBlock(words, detail.messageLines + detail.detailLines);
}

/** Where a test stands; its suite is no file, and so no link. */
function testPlace({ path, line, suite }: TestCase, place: Places): string {
  return path === undefined ? unlinked(suite ?? "no file") : place(path, line);
}

function patchCoverage(gates: readonly GateReport[], place: Places, detail: Detail): Section {
  const files = gates
    .flatMap((gate) => {
      const whole = new Map(gate.coverage?.files.map((file) => [file.path, file]));
      const versus = filesVersus(gate);
      return (gate.patchCoverage?.files ?? []).map((patch) => ({
        patch,
        whole: whole.get(patch.path),
        change: versus.get(patch.path),
      }));
    })
    .sort((a, b) => b.patch.uncovered.length - a.patch.uncovered.length);
  const title =
    files.length === 1 ? "Coverage of the changed file" : `Coverage of the ${number(files.length)} changed files`;
  const { open, close } = fold(title, true);
  return {
    open: `${open}${tableHead(["file", "patch", "whole file", "uncovered lines of the change"])}\n`,
    close,
    noun: "changed file's coverage",
    plural: "changed files' coverage",
    importance: 3,
    total: files.length,
    *items() {
      for (const { patch, whole, change } of files) {
        const rate = (whole ? percentText(percent(fileCount(whole))) : "") + (change ? ` (${change})` : "");
        const figure = `${number(patch.covered)} of ${number(patch.total)}`;
        yield [row([place(patch.path), figure, rate, ranges(patch.uncovered, 12)])];
      }
    },
    glue: "\n",
    most: detail.rows,
  };
}

function freshFindings(gates: readonly GateReport[], context: RenderContext, place: Places, detail: Detail): Section {
  const findings = worstFindings(gates, context);
  const noun = findingNoun(findings);
  return { ...findingTable(count(findings.length, noun), findings, place, detail, true), noun, importance: 5 };
}

function fixedFindings(gates: readonly GateReport[], detail: Detail): Section {
  const findings = gates.flatMap((gate) => gate.fixed);
  const title = count(findings.length, "fixed finding");
  return { ...findingTable(title, findings, unlinked, detail, false), noun: "fixed finding", importance: 2 };
}

function findingTable(title: string, findings: readonly Finding[], place: Places, detail: Detail, isBold: boolean) {
  const { open, close } = fold(title, isBold);
  return {
    open: `${open}${tableHead(["", "place", "rule", "message"])}\n`,
    close,
    total: findings.length,
    *items(): Iterable<readonly [string, ...string[]]> {
      for (const finding of findings) {
        const where =
          finding.path === undefined ? "" : place(finding.path, finding.range?.startLine, finding.range?.endLine);
        const rule =
          finding.rule === finding.tool
            ? code(finding.tool, 80)
            : `${code(finding.tool, 40)} ${code(finding.rule, 80)}`;
        yield [row([levelWord(finding), where, rule, text(findingText(finding))])];
      }
    },
    glue: "\n" as const,
    most: detail.rows,
  };
}

function problems(gates: readonly GateReport[], detail: Detail): Section {
  const all = gates.flatMap((gate) => gate.problems.map((problem) => ({ gate: gate.name, problem })));
  return {
    ...fold(`${count(all.length, "report problem")}`, true),
    noun: "report problem",
    importance: 4,
    total: all.length,
    *items() {
      for (const { gate, problem } of all) {
        yield [
          `- ${text(gate, 60)}: ${unlinked(problem.path, problem.line)} · ${text(problem.message)} (${problem.code})`,
        ];
      }
    },
    glue: "\n",
    most: detail.rows,
  };
}
