import type { GatePolicy } from "../core/plan.js";
import type { GateReport, Report } from "../core/report.js";
import { duration } from "../core/text.js";
import { isGreen } from "../core/verdict.js";
import { artifactsVersus } from "./artifacts.js";
import type { RenderContext } from "./context.js";
import type { Section } from "./document.js";
import { count, coverageFigures, findingFigures, icon, number, policyOf } from "./figures.js";
import { coverageResult, gateResult } from "./headline.js";
import { code, row, tableHead, text } from "./markdown.js";
import { shortCommit } from "./places.js";
import { coverageVersus, measurementRows, signed, testsVersus } from "./versus.js";
import { waiverWords } from "./waivers.js";

/** The table of gates; coverage has a row of its own below its gate. Of many gates those that are not green come first. */
export function gateTable(report: Report, context: RenderContext): Section {
  const gates = report.gates.length > 40 ? [...report.gates].sort((a, b) => rank(a) - rank(b)) : report.gates;
  const isCompared = report.gates.some(
    (gate) =>
      standing(gate, policyOf(context.plan, gate.name)) !== "" ||
      coverageVersus(gate) !== "" ||
      waiverWords(gate).length > 0,
  );
  const versus = isCompared ? versusTitle(report) : null;
  const titles = ["gate", "", "result", ...(versus === null ? [] : [versus]), "time"];
  return {
    noun: "gate",
    importance: 10,
    total: report.gates.length,
    open: `${tableHead(titles)}\n`,
    close: "",
    *items() {
      for (const gate of gates) yield [rows(gate, context, versus !== null).join("\n")];
    },
    glue: "\n",
    most: 300,
  };
}

function rows(gate: GateReport, context: RenderContext, hasVersus: boolean): string[] {
  const policy = policyOf(context.plan, gate.name);
  const time = gate.startedMs === null ? "" : unbroken(duration(gate.durationMs));
  const cells = (name: string, mark: string, result: string, versus: string, took: string) =>
    row([text(name, 60), mark, text(result), ...(hasVersus ? [versus] : []), took]);
  // What was let pass stands beside what is known; without that column, beside the result.
  const waivers = waiverWords(gate);
  const result = [gateResult(gate, policy), ...(hasVersus ? [] : waivers)].join(" · ");
  const versus = [standing(gate, policy), ...waivers].filter((part) => part !== "").join(", ");
  const main = cells(gate.name, mainIcon(gate, policy), result, versus, time);
  const figures = coverageFigures(gate, policy);
  if (figures.length === 0) return [main];
  const name =
    context.plan.gates.filter((planned) => planned.policy.coverage).length > 1
      ? `coverage of ${gate.name}`
      : "coverage";
  const hasFloor = figures.some((figure) => figure.floor !== undefined);
  const isJudged = gate.verdict.outcome === "passed" || gate.verdict.outcome === "failed";
  const isShort = gate.verdict.reason === "coverage" || figures.some((figure) => figure.isShort);
  const mark = isShort ? "❌" : hasFloor && isJudged ? "✅" : "";
  return [main, cells(name, mark, coverageResult(gate, policy, true), coverageVersus(gate), "")];
}

/** A gate that failed for its coverage alone: its own row says what its tests did, the row below what failed. */
function mainIcon(gate: GateReport, policy: GatePolicy): string {
  const isShort = coverageFigures(gate, policy).some((figure) => figure.isShort);
  const isCoverageOnly = gate.verdict.reason === "coverage" && isShort && gate.tests !== undefined;
  return isCoverageOnly ? "✅" : icon(gate.verdict);
}

function standing(gate: GateReport, policy: GatePolicy): string {
  const { known, fixed } = findingFigures(gate, { block: "new", failOn: "note" });
  return [
    ...testsVersus(gate),
    ...measurementRows(gate, new Set()).flatMap(({ name, value, before }) =>
      before !== undefined && policy.metrics && Object.hasOwn(policy.metrics, name)
        ? [`${text(name, 40)} ${signed(value - before)}`]
        : [],
    ),
    ...artifactsVersus(gate),
    ...(known > 0 ? [`${number(known)} known`] : []),
    ...(fixed > 0 ? [gate.against?.tests ? `${count(fixed, "finding")} fixed` : `${number(fixed)} fixed`] : []),
  ].join(", ");
}

function versusTitle(report: Report): string | null {
  if (!report.base?.commit) return null;
  return ["vs", code(report.base.branch, 60), "@", code(shortCommit(report.base.commit))].join("\u00a0");
}

/** A narrow column must not break a figure from its unit. */
function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

function rank(gate: GateReport): number {
  if (isGreen(gate.verdict)) return gate.verdict.outcome === "passed" ? 2 : 3;
  return gate.verdict.outcome === "skipped" ? 1 : 0;
}
