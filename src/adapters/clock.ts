import { setTimeout } from "node:timers/promises";
import type { Clock } from "../ports.js";

/** The time of this machine. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    uptime: () => Math.round(performance.now()),
    wait: (ms, signal) =>
      setTimeout(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      }),
  };
}
