import { describe, expect, test } from "@jest/globals";
import type { FailFast, PlannedGate } from "../../src/core/plan.js";
import { type GateState, schedule } from "../../src/core/schedule.js";
import { broken, cancelled, failed, inconclusive, passed, skipped } from "../../src/core/verdict.js";

const gate = (name: string, needs: string[] = [], skip?: string): PlannedGate => ({
  name,
  kind: "test",
  needs,
  skip,
  steps: [],
  policy: { block: "new", failOn: "warning" },
});

/** lint → test → build, and security beside them. */
const gates = [gate("lint"), gate("security"), gate("test", ["lint"]), gate("build", ["test"])];

function decide(
  states: Record<string, GateState>,
  options: { limit?: number; failFast?: FailFast; interrupted?: boolean } = {},
) {
  const { start, settle } = schedule(gates, new Map(Object.entries(states)), {
    limit: 4,
    failFast: "no-new",
    interrupted: false,
    ...options,
  });
  return {
    start,
    settle: settle.map(({ name, verdict }) => `${name}: ${verdict.outcome} (${verdict.reason}) ${verdict.message}`),
  };
}

const ok = passed("clean");

describe("schedule", () => {
  test("starts what has no open need, in the order of the plan", () => {
    expect(decide({})).toEqual({ start: ["lint", "security"], settle: [] });
  });

  test("keeps to the limit, and fills a slot that became free", () => {
    expect(decide({}, { limit: 1 })).toEqual({ start: ["lint"], settle: [] });
    expect(decide({ lint: "running" }, { limit: 1 })).toEqual({ start: [], settle: [] });
    expect(decide({ lint: ok }, { limit: 1 })).toEqual({ start: ["security"], settle: [] });
  });

  test("waits for a need that runs", () => {
    expect(decide({ lint: ok, security: "running", test: "running" })).toEqual({ start: [], settle: [] });
  });

  for (const verdict of [
    failed("tests-failed", "1 failed"),
    broken("timeout", "too long"),
    inconclusive("no-base", "no base"),
  ]) {
    test(`${verdict.outcome}: fail-fast starts nothing new, and the whole chain behind it is settled at once`, () => {
      const { start, settle } = decide({ lint: verdict });
      expect(start).toEqual([]);
      expect(settle.map((line) => line.split(")")[0])).toEqual([
        "security: skipped (fail-fast",
        "test: skipped (needs",
        "build: skipped (needs",
      ]);
    });
  }

  test("run-all goes on with what does not need the failed gate", () => {
    const { start, settle } = decide({ lint: failed("findings", "2 findings") }, { failFast: "run-all" });
    expect(start).toEqual(["security"]);
    expect(settle).toEqual([
      "test: skipped (needs) needs lint, which failed",
      "build: skipped (needs) needs test, which was skipped",
    ]);
  });

  test("a gate that the plan left out lets its dependents go on", () => {
    const left = [gate("lint", [], "only on main"), gate("test", ["lint"])];
    const decision = schedule(left, new Map(), { limit: 2, failFast: "no-new", interrupted: false });
    expect(decision.start).toEqual(["test"]);
    expect(decision.settle).toEqual([{ name: "lint", verdict: skipped("condition", "only on main") }]);
  });

  test("a cancellation settles all that waits as cancelled, not as skipped", () => {
    const { start, settle } = decide({ lint: "running" }, { interrupted: true });
    expect(start).toEqual([]);
    expect(settle.map((line) => line.split(")")[0])).toEqual([
      "security: cancelled (interrupted",
      "test: cancelled (interrupted",
      "build: cancelled (interrupted",
    ]);
  });

  test("a gate stopped by a sibling's failure does not count as a second failure for run-all, but blocks its dependents", () => {
    const { settle } = decide({ lint: cancelled("fail-fast", "stopped"), security: ok }, { failFast: "run-all" });
    expect(settle[0]).toBe("test: skipped (needs) needs lint, which was cancelled");
  });

  test("is a function of its arguments alone", () => {
    const states = new Map<string, GateState>([["lint", ok]]);
    const options = { limit: 2, failFast: "no-new", interrupted: false } as const;
    expect(schedule(gates, states, options)).toEqual(schedule(gates, states, options));
    expect([...states.keys()]).toEqual(["lint"]);
  });
});
