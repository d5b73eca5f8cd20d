import { criticalPath } from "../core/graph.js";
import type { GateReport, Report } from "../core/report.js";
import { duration } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { chartGates } from "./limits.js";
import { text } from "./markdown.js";

/** When each gate ran, as a Mermaid chart with the chain of gates that the whole run waited for. */
export function timeline(report: Report): Section | null {
  const ran = report.gates.filter((gate) => gate.startedMs !== null);
  if (ran.length < 2) return null;
  const path = criticalPath(ran);
  const names = path.names.map((name) => text(name, 40)).join(" → ");
  const shown = [...ran].sort((a, b) => b.durationMs - a.durationMs).slice(0, chartGates);
  const tasks = ran.filter((gate) => shown.includes(gate)).map((gate) => task(gate, path.names.includes(gate.name)));
  const chart = [
    "```mermaid",
    "gantt",
    "dateFormat HH:mm:ss.SSS",
    `axisFormat ${axis(report.durationMs)}`,
    ...tasks,
    "```",
  ];
  return {
    ...fold(
      `Timeline (critical path ${duration(path.durationMs)}: ${path.names.length > 8 ? `${path.names.length} gates` : names})`,
      false,
    ),
    noun: "timeline",
    importance: 1,
    total: 1,
    items: () => [[chart.join("\n")]],
    glue: "\n",
    most: 1,
  };
}

/** The mark before the name also keeps a gate called `section` or `title` from being a keyword of the chart. */
function task(gate: GateReport, isCritical: boolean): string {
  const isGood = gate.verdict.outcome === "passed";
  const state = isGood ? (isCritical ? "active" : "done") : "crit";
  // Everything that the chart's grammar might read (`:`, `;`, `#`, `%`, brackets) is left out of a label.
  const label = gate.name.slice(0, 40).replace(/[^\p{L}\p{N} ._/-]/gu, "·");
  const start = gate.startedMs ?? 0;
  const length = Math.max(gate.durationMs, 1);
  return `${isGood ? "✔" : "✖"} ${label} ${duration(gate.durationMs)} :${state}, ${clock(start)}, ${clock(start + length)}`;
}

/** How the marks of a chart of this length are written. */
export function axis(totalMs: number): string {
  if (totalMs < 15_000) return "%S.%L";
  return totalMs < 3_600_000 ? "%M:%S" : "%H:%M";
}

/** Milliseconds since a start as a time of day; a job cannot last a day. */
export function clock(ms: number): string {
  return new Date(Math.min(Math.max(0, Math.round(ms)), 86_399_999)).toISOString().slice(11, 23);
}
