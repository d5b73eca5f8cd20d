import type { RunEvent } from "../core/events.js";
import type { Plan } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { cut } from "../core/text.js";
import { count, number, policyOf } from "./figures.js";
import { gateTitle } from "./headline.js";
import { mark, paint, plain, shortTime, spell, type TerminalLook, verdictMark } from "./ink.js";

/** Where one gate stands while the run goes on. Times are milliseconds since the epoch. */
interface LiveGate {
  readonly name: string;
  readonly startedAt: number | null;
  readonly running: readonly string[];
  readonly progress: { readonly done: number; readonly total: number | undefined } | null;
  readonly report: GateReport | null;
}

interface LiveSetup {
  readonly name: string;
  readonly startedAt: number;
  readonly end: Extract<RunEvent, { type: "setup-finished" }> | null;
}

/** What is known of a run that goes on. Plain data: `advance` makes the next one. */
export interface LiveState {
  readonly plan: Plan;
  readonly setup: readonly LiveSetup[];
  readonly gates: readonly LiveGate[];
  readonly warnings: readonly string[];
}

export interface LiveLook extends TerminalLook {
  /** Rows of the terminal; more gates than fit are counted instead of listed. */
  readonly height: number;
}

export function startLive(plan: Plan): LiveState {
  const gates = plan.gates.map(({ name }) => ({ name, startedAt: null, running: [], progress: null, report: null }));
  return { plan, setup: [], gates, warnings: [] };
}

/** The state after an event that came at `now`. */
export function advance(state: LiveState, event: RunEvent, now: number): LiveState {
  switch (event.type) {
    case "setup-started":
      return { ...state, setup: [...state.setup, { name: event.name, startedAt: now, end: null }] };
    case "setup-finished": {
      const isKnown = state.setup.some((setup) => setup.name === event.name && setup.end === null);
      const setup = isKnown ? state.setup : [...state.setup, { name: event.name, startedAt: now, end: null }];
      return {
        ...state,
        setup: setup.map((one) => (one.name === event.name && !one.end ? { ...one, end: event } : one)),
      };
    }
    case "gate-started":
      return change(state, event.gate, () => ({ startedAt: now }));
    case "step-started":
      return change(state, event.gate, (gate) => ({
        // A step that runs failed tests again starts once more.
        running: [...gate.running.filter((name) => name !== event.step), event.step],
        progress: null,
      }));
    case "step-progress":
      return change(state, event.gate, () => ({ progress: { done: event.done, total: event.total } }));
    case "step-note":
      return state;
    case "step-finished":
      return change(state, event.gate, (gate) => ({
        running: gate.running.filter((name) => name !== event.step.name),
        progress: null,
      }));
    case "gate-finished":
      return change(state, event.gate.name, () => ({ report: event.gate, running: [], progress: null }));
    case "warning":
      return { ...state, warnings: [...state.warnings, event.message] };
  }
}

/** The picture of a run at `now`: one line a gate. */
export function frame(state: LiveState, now: number, look: LiveLook): string {
  const setup = state.setup.map((one) => setupLine(one, now, look));
  const gates = state.gates.map((gate) => gateLine(gate, state, now, look));
  const room = Math.max(3, look.height - setup.length - 4);
  const shown = gates.length <= room ? gates : crowded(state, gates, room);
  return spell(look, [header(state.plan, look), "", ...setup, ...shown].join("\n"));
}

/** `gatehouse · 5 gates · against main · 2 at once`. */
export function header(plan: Plan, look: TerminalLook): string {
  const against = plan.base === null ? [] : [`against ${plain(plan.base, 60)}`];
  const parts = [count(plan.gates.length, "gate"), ...against, `${plan.concurrency} at once`];
  return `${paint(look, "bold", "gatehouse")} · ${parts.join(" · ")}`;
}

/** What a pipe is told of an event, in one line; null for what is no news there. */
export function pipeLine(event: RunEvent, plan: Plan, look: TerminalLook): string | null {
  switch (event.type) {
    case "setup-finished":
      return spell(look, setupLine({ name: event.name, startedAt: 0, end: event }, 0, look).trimStart());
    case "gate-finished": {
      const title = plain(gateTitle(event.gate, policyOf(plan, event.gate.name)));
      const time = event.gate.startedMs === null ? "" : `  ${shortTime(event.gate.durationMs)}`;
      return spell(look, `${verdictMark(look, event.gate.verdict)} ${plain(event.gate.name, 60)}  ${title}${time}`);
    }
    case "step-started": {
      // One command may be for many environments, and for all that is done there: only the step's name tells which it is.
      const isDeploying = plan.gates.some(
        ({ name, environments }) => name === event.gate && environments !== undefined,
      );
      const what = isDeploying ? `${plain(event.step, 80)}: ${plain(event.command)}` : plain(event.command);
      return spell(look, `${mark(look, "running")} ${plain(event.gate, 60)}  ${what}`);
    }
    case "step-note":
      return spell(
        look,
        `${mark(look, "running")} ${plain(event.gate, 60)}  ${plain(event.step, 80)}: ${plain(event.text)}`,
      );
    case "warning":
      return spell(look, `${mark(look, "broken")} ${plain(event.message)}`);
    default:
      return null;
  }
}

function change(state: LiveState, name: string, how: (gate: LiveGate) => Partial<LiveGate>): LiveState {
  return { ...state, gates: state.gates.map((gate) => (gate.name === name ? { ...gate, ...how(gate) } : gate)) };
}

function setupLine({ name, startedAt, end }: LiveSetup, now: number, look: TerminalLook): string {
  const words = plain(name);
  if (!end) return columns(look, mark(look, "running"), "setup", words, "", shortTime(now - startedAt));
  const sign = mark(look, end.status === "failed" ? "failed" : "passed");
  return columns(
    look,
    sign,
    "setup",
    words,
    plain(end.note ?? (end.status === "unchanged" ? "unchanged" : ""), 100),
    shortTime(end.durationMs),
  );
}

function gateLine(gate: LiveGate, state: LiveState, now: number, look: TerminalLook): string {
  const planned = state.plan.gates.find((one) => one.name === gate.name);
  const steps = planned?.steps.map((step) => step.name) ?? [];
  if (gate.report) {
    const title = gateTitle(gate.report, policyOf(state.plan, gate.name));
    const time = gate.report.startedMs === null ? "" : shortTime(gate.report.durationMs);
    return columns(look, verdictMark(look, gate.report.verdict), gate.name, names(steps), title, time);
  }
  if (gate.startedAt !== null) {
    const { progress } = gate;
    const total = progress?.total === undefined ? "" : ` of ${number(progress.total)}`;
    const done = progress ? `${number(progress.done)}${total}` : "";
    const running = gate.running.length > 0 ? gate.running : steps;
    return columns(look, mark(look, "running"), gate.name, names(running), done, shortTime(now - gate.startedAt));
  }
  const open = planned?.needs.filter((need) => !state.gates.some((other) => other.name === need && other.report)) ?? [];
  const why = planned?.skip ?? (open.length > 0 ? `waits for ${open.join(", ")}` : "waits for its turn");
  return columns(look, mark(look, "waiting"), gate.name, paint(look, "gray", plain(why, 60)), "", "");
}

function names(steps: readonly string[]): string {
  return plain(steps.join(" · "), 200);
}

/** Mark, name, steps, result, time; the result gives way to a narrow terminal. */
function columns(look: TerminalLook, sign: string, name: string, steps: string, result: string, time: string): string {
  const nameWidth = 11;
  const stepWidth = 28;
  const left = plain(name, 24).padEnd(nameWidth);
  const isBare = result === "" && time === "";
  const rest = Math.max(10, look.width - 4 - left.length - stepWidth - 12);
  // A line that waits is painted already: cutting it could cut a colour open.
  const middle = isBare ? steps : cut(steps, stepWidth).padEnd(stepWidth);
  if (isBare) return `  ${sign} ${left} ${middle}`;
  const shown = cut(plain(result), rest).padEnd(Math.min(rest, 36));
  return `  ${sign} ${left} ${middle} ${shown}  ${paint(look, "dim", time)}`.trimEnd();
}

/** Running gates and those that are not green, as many as fit, and counts of the others. */
function crowded(state: LiveState, lines: readonly string[], room: number): string[] {
  const news = lines.filter((_, index) => {
    const gate = state.gates[index];
    return gate?.report
      ? gate.report.verdict.outcome !== "passed" && gate.report.startedMs !== null
      : gate?.startedAt !== null;
  });
  const done = state.gates.filter((gate) => gate.report).length;
  const waiting = state.gates.filter((gate) => !gate.report && gate.startedAt === null).length;
  return [...news.slice(-(room - 1)), `  … ${done} of ${state.gates.length} done, ${waiting} waiting`];
}
