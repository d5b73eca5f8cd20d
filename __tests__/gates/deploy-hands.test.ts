import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { PlannedGate } from "../../src/core/plan.js";
import { type RolloutState, unstartedRollout } from "../../src/core/rollout.js";
import type { Ledger, LedgerEntry } from "../../src/deploy/ledger.js";
import { DeployHands } from "../../src/gates/deploy-hands.js";
import type { RolloutContext } from "../../src/gates/gate.js";

const release = { version: "v1", commit: "a".repeat(40), images: [] };
const entry: LedgerEntry = {
  ...{ id: 1, environment: "staging", release, state: unstartedRollout, beatMs: 0 },
  owner: { id: "me", words: "run 1" },
};

/** A ledger whose writes take as long as they are told to, and fail when they are told to. */
class SlowLedger {
  readonly written: string[] = [];
  takesMs = 0;
  isDown = false;

  async write(of: LedgerEntry, state: RolloutState): Promise<LedgerEntry> {
    if (this.isDown) throw new Error("GitHub answered 502");
    this.written.push(state.phase);
    await new Promise((done) => setTimeout(done, this.takesMs));
    return { ...of, state };
  }
}

function hands(ledger: SlowLedger): DeployHands {
  const gate = { name: "deploy" } as PlannedGate;
  const environment = { name: "staging" } as PlannedEnvironment;
  const context = { step: { now: () => Date.now() }, startedAt: 0 } as RolloutContext;
  return new DeployHands(gate, environment, ledger as unknown as Ledger, entry, context);
}

describe("the heartbeat of a rollout", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is one, also where something is recorded while a beat is written, and stops", async () => {
    const ledger = new SlowLedger();
    const own = hands(ledger);
    await Promise.all([own.record({ phase: "deploying", weight: 0 }), jest.advanceTimersByTimeAsync(1)]);
    ledger.takesMs = 1_000;
    await jest.advanceTimersByTimeAsync(30_000);
    const recorded = own.record({ phase: "promoting", weight: 100 });
    await jest.advanceTimersByTimeAsync(2_000);
    await recorded;
    expect(ledger.written).toEqual(["deploying", "deploying", "promoting"]);
    await jest.advanceTimersByTimeAsync(31_500);
    expect(ledger.written).toEqual(["deploying", "deploying", "promoting", "promoting"]);
    own.stop();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(ledger.written).toHaveLength(4);
  });

  test("that is lost once does not end the rollout", async () => {
    const ledger = new SlowLedger();
    const own = hands(ledger);
    await Promise.all([own.record({ phase: "deploying", weight: 0 }), jest.advanceTimersByTimeAsync(1)]);
    ledger.isDown = true;
    await jest.advanceTimersByTimeAsync(35_000);
    ledger.isDown = false;
    await jest.advanceTimersByTimeAsync(30_000);
    expect(ledger.written).toEqual(["deploying", "deploying"]);
    await Promise.all([own.record({ phase: "promoting", weight: 100 }), jest.advanceTimersByTimeAsync(1)]);
    expect((await own.entry()).state.phase).toBe("promoting");
    own.stop();
  });
});
