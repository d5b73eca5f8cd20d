import { describe, expect, test } from "@jest/globals";
import type { RunEvent } from "../../src/core/events.js";
import type { FailFast, GateKind, PlannedGate } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { runGates, unstarted } from "../../src/core/run.js";
import { cancelled, failed, passed, type Verdict } from "../../src/core/verdict.js";

const gate = (name: string, needs: string[] = [], kind: GateKind = "test"): PlannedGate => ({
  name,
  kind,
  needs,
  steps: [],
  policy: { block: "new", failOn: "warning" },
});

/** A run whose gates end when the test says so, in the order that it says. */
class Rig {
  readonly started: string[] = [];
  readonly events: RunEvent[] = [];
  readonly interrupt = new AbortController();
  private readonly ends = new Map<string, (verdict: Verdict) => void>();
  readonly signals = new Map<string, AbortSignal>();

  run(gates: PlannedGate[], failFast: FailFast = "no-new", limit = 4): Promise<readonly GateReport[]> {
    return runGates({
      gates,
      limit,
      failFast,
      interrupted: this.interrupt.signal,
      emit: (event) => this.events.push(event),
      runGate: (gate, signal) => {
        this.started.push(gate.name);
        this.signals.set(gate.name, signal);
        return new Promise((resolve) => {
          this.ends.set(gate.name, (verdict) => resolve(unstarted(gate, verdict)));
          signal.addEventListener("abort", () => resolve(unstarted(gate, cancelled(signal.reason, "stopped"))));
        });
      },
    });
  }

  async end(name: string, verdict: Verdict): Promise<void> {
    const end = this.ends.get(name);
    if (!end) throw new Error(`${name} does not run`);
    end(verdict);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const outcomes = (reports: readonly GateReport[]) =>
  reports.map(({ name, verdict }) => `${name} ${verdict.outcome} ${verdict.reason}`);
const ok = passed("fine");

describe("runGates", () => {
  test("starts a gate as soon as its needs are green, and reports in the order of the plan", async () => {
    const rig = new Rig();
    const done = rig.run([gate("a"), gate("b"), gate("c", ["a", "b"])]);
    expect(rig.started).toEqual(["a", "b"]);
    await rig.end("b", ok);
    expect(rig.started).toEqual(["a", "b"]);
    await rig.end("a", ok);
    expect(rig.started).toEqual(["a", "b", "c"]);
    await rig.end("c", ok);
    expect(outcomes(await done)).toEqual(["a passed null", "b passed null", "c passed null"]);
  });

  test("no-new lets what runs come to its own verdict", async () => {
    const rig = new Rig();
    const done = rig.run([gate("a"), gate("b"), gate("c")], "no-new", 2);
    await rig.end("a", failed("tests-failed", "1 failed"));
    expect(rig.signals.get("b")?.aborted).toBe(false);
    await rig.end("b", ok);
    expect(outcomes(await done)).toEqual(["a failed tests-failed", "b passed null", "c skipped fail-fast"]);
  });

  test.each(["deploy", "release"] as const)("kill stops what runs, but never a %s gate", async (kind) => {
    const rig = new Rig();
    const done = rig.run([gate("a"), gate("b"), gate("ship", [], kind)], "kill");
    await rig.end("a", failed("tests-failed", "1 failed"));
    expect(rig.signals.get("b")?.reason).toBe("fail-fast");
    expect(rig.signals.get("ship")?.aborted).toBe(false);
    await rig.end("ship", ok);
    expect(outcomes(await done)).toEqual(["a failed tests-failed", "b cancelled fail-fast", "ship passed null"]);
  });

  test("a cancellation stops all that runs and cancels all that waits", async () => {
    const rig = new Rig();
    const done = rig.run([gate("a"), gate("b", ["a"])]);
    rig.interrupt.abort();
    expect(outcomes(await done)).toEqual(["a cancelled interrupted", "b cancelled interrupted"]);
  });

  test("a run that is cancelled before it starts runs nothing", async () => {
    const rig = new Rig();
    rig.interrupt.abort();
    expect(outcomes(await rig.run([gate("a")]))).toEqual(["a cancelled interrupted"]);
    expect(rig.started).toEqual([]);
  });

  test("a handler that throws breaks its own gate alone", async () => {
    const reports = await runGates({
      gates: [gate("a"), gate("b")],
      limit: 1,
      failFast: "run-all",
      interrupted: new AbortController().signal,
      emit: () => undefined,
      runGate: async (gate) => {
        if (gate.name === "a") throw new Error("boom");
        return unstarted(gate, ok);
      },
    });
    expect(outcomes(reports)).toEqual(["a broken tool-error", "b passed null"]);
    expect(reports[0]?.verdict.message).toContain("boom");
  });

  test("each gate is announced as finished once", async () => {
    const rig = new Rig();
    const done = rig.run([gate("a"), gate("b", ["a"])]);
    await rig.end("a", failed("exit-code", "exited with code 1"));
    await done;
    const finished = rig.events.flatMap((event) => (event.type === "gate-finished" ? [event.gate.name] : []));
    expect(finished).toEqual(["a", "b"]);
  });
});
