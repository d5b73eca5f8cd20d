import type { HttpCheck } from "../core/smoke-check.js";
import { cancelled, type Verdict } from "../core/verdict.js";
import { lookOnce, type SmokeWorld } from "./smoke.js";

/** What was measured of one address. */
export interface Latencies {
  /** Milliseconds of each whole exchange, of answers that were as they have to be. */
  readonly values: readonly number[];
  readonly asked: number;
  /** What was wrong with the last answer that was not; null if all were. */
  readonly problem: string | null;
  /** True if the time was over before there were enough. */
  readonly isLate: boolean;
}

/** A new process and a new connection's way take longer at first. */
const warmUp = 5;

/** Of one measurement; what takes longer has too few values. */
const budgetMs = 60_000;

/**
 * Takes the time of so many good answers, one request after the other, each on a connection of its own; at most twice as
 * many are asked for, and none where the first ones all fail.
 */
export async function measured(
  check: HttpCheck,
  address: string,
  samples: number,
  world: SmokeWorld,
): Promise<Latencies | Verdict> {
  const { clock, signal } = world;
  const deadline = clock.uptime() + budgetMs;
  const values: number[] = [];
  let problem: string | null = null;
  let asked = 0;
  let wasGood = false;
  while (values.length < samples && asked < warmUp + 2 * samples && clock.uptime() < deadline) {
    if (asked === warmUp && !wasGood) break;
    const timeoutMs = Math.max(1, Math.min(check.withinMs, deadline - clock.uptime()));
    const look = await lookOnce(check, address, timeoutMs, world);
    if (signal.aborted) return cancelled("interrupted", "stopped before it ended");
    asked++;
    if ("problem" in look) problem = look.problem;
    else if (asked > warmUp) values.push(look.durationMs);
    wasGood ||= !("problem" in look);
  }
  return {
    values,
    asked: Math.max(0, asked - warmUp),
    problem,
    isLate: values.length < samples && clock.uptime() >= deadline,
  };
}
