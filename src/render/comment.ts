import type { Report } from "../core/report.js";
import { isGreen } from "../core/verdict.js";
import type { RenderContext } from "./context.js";
import { fold, layOut, type Measure, type Page, type Section, units } from "./document.js";
import { count, icon } from "./figures.js";
import { headline } from "./headline.js";
import { commentLimit } from "./limits.js";
import { code, codeBlock, link, marker, text } from "./markdown.js";
import { nextLine } from "./next.js";
import { places, shortCommit } from "./places.js";
import { releaseLine } from "./release.js";
import { brief, type Detail, sections } from "./sections.js";
import { suggestionsMark } from "./suggestion-text.js";
import { gateTable } from "./table.js";
import { timeline } from "./timeline.js";
import { baselineWords, distanceWords } from "./versus.js";

/** The pull request's comment: verdict, what to do, gates, folds. Within GitHub's limit, whatever the report holds. */
export function comment(report: Report, context: RenderContext): string {
  const head = `${marker(context.checkName)}${suggestionsMark(context.suggestions ?? 0)}\n`;
  return head + page(report, context, brief, commentLimit - units(head), units);
}

/** The same page for the comment and the summary, within the budget and detail of each. */
export function page(report: Report, context: RenderContext, detail: Detail, limit: number, measure: Measure): string {
  const place = places(report, context);
  const chart = timeline(report);
  const isFine = isGreen(report.verdict) || report.verdict.outcome === "skipped";
  const table = gateTable(report, context);
  const content: Page = {
    head: [heading(report, context), nextLine(report, context, place), releaseLine(report.gates), wholeMessage(report)]
      .filter((part) => part !== "")
      .join("\n\n"),
    sections: [
      isFine ? folded(table) : table,
      ...sections(report.gates, context, place, detail),
      ...(chart ? [chart] : []),
    ],
    foot: (hidden) => foot(report, context, hidden),
  };
  return layOut(content, limit, measure);
}

function heading(report: Report, context: RenderContext): string {
  return `### ${icon(report.verdict)} ${text(context.checkName, 100)}: ${text(headline(report, context.plan), 600)}`;
}

/** Without gates, as for a broken config, the verdict's message is all there is. */
function wholeMessage(report: Report): string {
  const { message } = report.verdict;
  return report.gates.length === 0 && message.trim().includes("\n") ? codeBlock(message, 50) : "";
}

function folded(table: Section): Section {
  const { open, close } = fold(count(table.total, "gate"), false);
  return { ...table, open: open + table.open, close };
}

function foot(report: Report, context: RenderContext, hidden: readonly string[]): string {
  const run = context.runNumber === null ? "this run" : `run ${context.runNumber}`;
  const full = context.runUrl ? `: ${link("full report", context.runUrl)}` : "";
  const parts = [
    ...(context.runUrl ? [link(run, context.runUrl)] : []),
    ...(context.runAttempt !== null ? [`attempt ${context.runAttempt}`] : []),
    ...(report.commit ? [`commit ${code(shortCommit(report.commit))}`] : []),
    ...comparison(report),
    ...baseline(report),
    ...(context.notes ?? []).map((note) => text(note, 500)),
    ...(hidden.length > 0 ? [`not shown here: ${hidden.join(", ")}${full}`] : []),
  ];
  return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}

function baseline(report: Report): string[] {
  if (report.baseline?.commit) {
    return [`figures of the base: ${code(shortCommit(report.baseline.commit))}${distanceWords(report.baseline)}`];
  }
  const words = baselineWords(report);
  return words === null ? [] : [text(words, 300)];
}

function comparison(report: Report): string[] {
  if (!report.base) return [];
  const { branch, commit, missing } = report.base;
  if (commit) return [`compared with ${code(shortCommit(commit))}, the merge base with ${code(branch, 60)}`];
  return [`not compared with ${code(branch, 60)}${missing ? `: ${text(missing, 120)}` : ""}`];
}
