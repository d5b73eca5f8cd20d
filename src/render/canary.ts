import type { CanaryMetricReport } from "../core/canary-config.js";
import type { GateReport } from "../core/report.js";
import { duration } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { count, icon } from "./figures.js";
import { row, tableHead, text } from "./markdown.js";

/** Each step of each canary: its share of the traffic, how long it stood, and what it was judged by. */
export function canarySection(gates: readonly GateReport[], most: number): Section {
  const steps = gates.flatMap(({ deployments = [] }) =>
    deployments.flatMap(({ environment, canary }) => (canary?.steps ?? []).map((step) => ({ environment, step }))),
  );
  const { open, close } = fold(count(steps.length, "step of a canary", "steps of a canary"), false);
  return {
    open: `${open}${tableHead(["environment", "", "traffic", "stood", "metrics"])}\n`,
    close,
    noun: "step",
    importance: 6,
    total: steps.length,
    *items() {
      for (const { environment, step } of steps) {
        const cells = [text(environment, 60), icon(step.verdict), `${step.weight} %`, duration(step.heldMs)];
        yield [row([...cells, text(step.metrics.map(metricWords).join("; "), 900)]), row([...cells, ""])];
      }
    },
    glue: "\n",
    most,
  };
}

function metricWords({ name, outcome, reason }: CanaryMetricReport): string {
  return outcome === "pass" ? `${name} ${reason}` : `${outcome}: ${name} ${reason}`;
}
