import type { DeploymentReport, TimelineEntry } from "../core/deployment.js";
import type { GateReport, StepReport } from "../core/report.js";
import { isEnded, type RolloutPhase, type RolloutState } from "../core/rollout.js";
import { duration } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { count, icon } from "./figures.js";
import { code, row, tableHead, text } from "./markdown.js";
import { axis, clock } from "./timeline.js";

/** When each rollout did what, why, and with how much of the traffic: a chart and a table each. */
export function rolloutSection(gates: readonly GateReport[], most: number): Section {
  const all = gates.flatMap(({ deployments = [], steps }) =>
    deployments
      .flatMap((one) => [...othersOf(one), one])
      .filter(({ timeline }) => timeline.length > 0)
      .map((one) => ({ one, steps })),
  );
  return {
    ...fold(`Timeline of ${count(all.length, "rollout")}`, false),
    noun: "rollout",
    importance: 5,
    total: most > 0 ? all.length : 0,
    *items() {
      for (const { one, steps } of all) {
        const [title, words] = [titleOf(one), table(one, steps)];
        yield [[title, chart(one.timeline), words].join("\n\n"), [title, words].join("\n\n")];
      }
    },
    glue: "\n\n",
    most,
  };
}

/** Those that were ended before this one began, as if they had been the run's own. */
function othersOf({ environment, left = [] }: DeploymentReport): readonly DeploymentReport[] {
  return left.map((other) => ({ environment, ...other }));
}

function titleOf({ environment, verdict, release, timeline }: DeploymentReport): string {
  const day = timeline[0]?.time?.slice(0, 10);
  const parts = [`${icon(verdict)} ${text(environment, 60)}`, code(release.version, 60)];
  return [...parts, ...(day === undefined ? [] : [`${day}, times in UTC`])].join(" · ");
}

function table(one: DeploymentReport, steps: readonly StepReport[]): string {
  const { timeline } = one;
  const rows = timeline.map((entry, index) => {
    const { state } = entry;
    const next = timeline[index + 1];
    const took = next && !isEnded(state) ? duration(next.atMs - entry.atMs).replace(" ", "\u00a0") : "";
    return row([timeOf(entry), phaseOf(state), `${state.weight} %`, took, text(whyOf(one, index, steps), 400)]);
  });
  return [tableHead(["at", "phase", "traffic", "took", "why"]), ...rows].join("\n");
}

/** By the clock, or from the run's start where that is all that is known. */
function timeOf({ time, atMs }: TimelineEntry): string {
  return time === undefined ? `+ ${duration(atMs)}` : time.slice(11, 19);
}

function phaseOf({ phase, step }: RolloutState): string {
  return `${phase.replace("-", " ")}${phase === "canary" && step !== undefined ? `, step ${step}` : ""}`;
}

/** What a phase came to: figures of the canary or of the latency; of an end what led to it, where that is not said already. */
function whyOf(one: DeploymentReport, index: number, steps: readonly StepReport[]): string {
  const { environment, canary, timeline } = one;
  const { phase, step = 1, reason = "" } = timeline[index]?.state ?? {};
  if (phase === "canary") return canary?.steps[step - 1]?.verdict.message ?? "";
  const look = phase === undefined ? undefined : latencyAfter[phase];
  if (look !== undefined) {
    const own = steps.filter(({ name }) => name.startsWith(`${environment}: latency after ${look}`));
    return own.map(({ verdict }) => `latency: ${verdict.message}`).join("; ");
  }
  const before = timeline[index - 1]?.state;
  const told = before?.phase === "canary" ? `canary at ${whyOf(one, index - 1, steps)}` : before?.reason;
  return reason === told ? "" : reason;
}

/** Phases in which the latency may be looked at, by what comes before. */
const latencyAfter: Partial<Record<RolloutPhase, string>> = { smoke: "deploy", validating: "promote" };

/** All words in it are ours. A share stands without its sign, which begins a comment of the chart's grammar. */
function chart(timeline: readonly TimelineEntry[]): string {
  const from = timeline[0]?.atMs ?? 0;
  const whole = (timeline.at(-1)?.atMs ?? from) - from;
  const tasks = timeline.map(({ atMs, state }, index) => {
    const { phase, weight } = state;
    const label = phase === "canary" ? `canary ${weight}/100` : phase.replace("-", " ");
    const next = timeline[index + 1];
    const isBack = phase === "rolling-back" || phase === "rolled-back" || phase === "stuck" || phase === "held";
    if (!next || isEnded(state)) return `${label} :${isBack ? "crit, " : ""}milestone, ${clock(atMs - from)}, 0d`;
    const kind = isBack ? "crit" : phase === "canary" ? "active" : "done";
    const end = Math.max(next.atMs, atMs + 1) - from;
    return `${label} ${duration(next.atMs - atMs)} :${kind}, ${clock(atMs - from)}, ${clock(end)}`;
  });
  return ["```mermaid", "gantt", "dateFormat HH:mm:ss.SSS", `axisFormat ${axis(whole)}`, ...tasks, "```"].join("\n");
}
