import type { CanaryConfig } from "../../src/core/canary-config.js";

/** A canary of these weights, judged by nothing: its target is what is tested. */
export function defaultCanary(weights: readonly number[]): CanaryConfig {
  return { steps: weights.map((weight) => ({ weight, holdMs: 1, deadlineMs: 1 })), intervalMs: 1, metrics: [] };
}
