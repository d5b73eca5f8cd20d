import type { Clock } from "../ports.js";

/** The time of this machine. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}
