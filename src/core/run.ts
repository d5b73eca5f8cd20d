import type { Emit } from "./events.js";
import type { FailFast, PlannedGate } from "./plan.js";
import type { GateReport } from "./report.js";
import { type GateState, schedule } from "./schedule.js";
import { broken, isGreen, type Verdict } from "./verdict.js";

/** Why a running gate is stopped; travels as the reason of its AbortSignal. */
export type StopReason = "interrupted" | "fail-fast";

export interface RunOptions {
  /** In topological order. */
  readonly gates: readonly PlannedGate[];
  readonly limit: number;
  readonly failFast: FailFast;
  /** Aborts when the run is cancelled. */
  readonly interrupted: AbortSignal;
  /** Runs one gate to its verdict. The signal's reason is a StopReason; `finished` holds what other gates came to by now. */
  readonly runGate: (
    gate: PlannedGate,
    signal: AbortSignal,
    finished: ReadonlyMap<string, GateReport>,
  ) => Promise<GateReport>;
  readonly emit: Emit;
}

/**
 * Runs the graph: starts what the schedule allows, until every gate has a verdict. A handler that throws is a bug of
 * ours, and its gate is broken; the others go on.
 */
export async function runGates(options: RunOptions): Promise<readonly GateReport[]> {
  const states = new Map<string, GateState>();
  const reports = new Map<string, GateReport>();
  const running = new Map<string, { readonly done: Promise<void>; readonly stop: AbortController }>();
  const byName = new Map(options.gates.map((gate) => [gate.name, gate]));

  const finish = (report: GateReport) => {
    states.set(report.name, report.verdict);
    reports.set(report.name, report);
    running.delete(report.name);
    if (options.failFast === "kill" && !isGreen(report.verdict) && report.verdict.outcome !== "skipped") {
      for (const [name, { stop }] of running) if (mayStop(byName.get(name))) stop.abort("fail-fast");
    }
    options.emit({ type: "gate-finished", gate: report });
  };

  const begin = (gate: PlannedGate) => {
    const stop = new AbortController();
    states.set(gate.name, "running");
    options.emit({ type: "gate-started", gate: gate.name });
    const done = options
      .runGate(gate, stop.signal, new Map(reports))
      .catch((error: unknown) => crashed(gate, error))
      .then(finish);
    running.set(gate.name, { done, stop });
  };

  const stopAll = () => {
    for (const { stop } of running.values()) stop.abort("interrupted");
  };
  options.interrupted.addEventListener("abort", stopAll, { once: true });
  try {
    for (;;) {
      const { limit, failFast } = options;
      const next = schedule(options.gates, states, { limit, failFast, interrupted: options.interrupted.aborted });
      for (const { name, verdict } of next.settle) {
        const gate = byName.get(name);
        if (gate) finish(unstarted(gate, verdict));
      }
      for (const name of next.start) {
        const gate = byName.get(name);
        if (gate) begin(gate);
      }
      if (running.size === 0 && next.start.length === 0 && next.settle.length === 0) break;
      if (running.size > 0) await Promise.race([...running.values()].map(({ done }) => done));
    }
  } finally {
    options.interrupted.removeEventListener("abort", stopAll);
  }
  return options.gates.map(
    (gate) => reports.get(gate.name) ?? unstarted(gate, broken("absent", "no verdict was given")),
  );
}

/** What changes the world is not left half done because something else has failed. */
function mayStop(gate: PlannedGate | undefined): boolean {
  return gate?.kind !== "deploy" && gate?.kind !== "release";
}

/** The report of a gate that was decided without running. */
export function unstarted(gate: PlannedGate, verdict: Verdict): GateReport {
  return {
    name: gate.name,
    kind: gate.kind,
    needs: gate.needs,
    verdict,
    startedMs: null,
    durationMs: 0,
    steps: [],
    findings: [],
    fixed: [],
    measurements: [],
    problems: [],
  };
}

function crashed(gate: PlannedGate, error: unknown): GateReport {
  const message = error instanceof Error ? error.message : String(error);
  return unstarted(gate, broken("tool-error", `Gatehouse itself failed in this gate: ${message}`));
}
