import type { FailFast, PlannedGate } from "./plan.js";
import { cancelled, isGreen, skipped, type Verdict } from "./verdict.js";

/** What the scheduler knows of a gate; a gate without an entry waits. */
export type GateState = "running" | Verdict;

export interface ScheduleOptions {
  /** How many gates may run at once. */
  readonly limit: number;
  readonly failFast: FailFast;
  /** The run is being cancelled: nothing starts any more. */
  readonly interrupted: boolean;
}

/** What to do next: gates to start now, and gates that are decided without running. */
export interface Decision {
  readonly start: readonly string[];
  readonly settle: readonly { readonly name: string; readonly verdict: Verdict }[];
}

/**
 * Decides what follows from the states, and nothing else: same states, same decision. Gates come in topological
 * order, so one pass settles whole chains. Fail-fast counts what was judged and is not green; what merely did not run
 * is no failure.
 */
export function schedule(
  gates: readonly PlannedGate[],
  states: ReadonlyMap<string, GateState>,
  options: ScheduleOptions,
): Decision {
  const known = new Map(states);
  const start: string[] = [];
  const settle: { name: string; verdict: Verdict }[] = [];
  const stopped = options.failFast === "run-all" ? undefined : firstFailure(gates, known);
  let running = [...known.values()].filter((state) => state === "running").length;

  for (const gate of gates) {
    if (known.has(gate.name)) continue;
    const verdict = decided(gate, known, stopped, options.interrupted);
    if (verdict) {
      known.set(gate.name, verdict);
      settle.push({ name: gate.name, verdict });
    } else if (running < options.limit && gate.needs.every((need) => isSettledGreen(known.get(need)))) {
      known.set(gate.name, "running");
      start.push(gate.name);
      running++;
    }
  }
  return { start, settle };
}

function decided(
  gate: PlannedGate,
  states: ReadonlyMap<string, GateState>,
  stopped: string | undefined,
  interrupted: boolean,
): Verdict | undefined {
  if (gate.skip !== undefined) return skipped("condition", gate.skip);
  if (interrupted) return cancelled("interrupted", "the run was cancelled before it started");
  for (const need of gate.needs) {
    const state = states.get(need);
    if (state !== undefined && state !== "running" && !isGreen(state)) {
      return skipped("needs", `needs ${need}, which ${past(state)}`);
    }
  }
  if (stopped !== undefined) return skipped("fail-fast", `not started, because ${stopped} did not pass`);
  return undefined;
}

function firstFailure(gates: readonly PlannedGate[], states: ReadonlyMap<string, GateState>): string | undefined {
  return gates.find(({ name }) => {
    const state = states.get(name);
    return state !== undefined && state !== "running" && !isGreen(state) && state.outcome !== "skipped";
  })?.name;
}

function isSettledGreen(state: GateState | undefined): boolean {
  return state !== undefined && state !== "running" && isGreen(state);
}

function past(verdict: Verdict): string {
  switch (verdict.outcome) {
    case "failed":
      return "failed";
    case "broken":
      return "could not be judged";
    case "inconclusive":
      return "is inconclusive";
    case "cancelled":
      return "was cancelled";
    case "skipped":
      return "was skipped";
    case "passed":
      return "passed";
  }
}
