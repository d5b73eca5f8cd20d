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
  found: readonly LedgerEntry[] = [];

  async entries(): Promise<readonly LedgerEntry[]> {
    return this.found;
  }

  async write(of: LedgerEntry, state: RolloutState): Promise<LedgerEntry> {
    if (this.isDown) throw new Error("GitHub answered 502");
    this.written.push(state.phase);
    await new Promise((done) => setTimeout(done, this.takesMs));
    return { ...of, state, beatMs: Date.now() };
  }
}

function hands(ledger: SlowLedger, from?: LedgerEntry): DeployHands {
  const gate = { name: "deploy" } as PlannedGate;
  const environment = { name: "staging" } as PlannedEnvironment;
  const context = { step: { now: () => Date.now() }, startedAt: 0 } as RolloutContext;
  const fresh = from ?? { ...entry, beatMs: Date.now() };
  return new DeployHands(gate, environment, ledger as unknown as Ledger, fresh, context);
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

describe("a rollout that could not write for long", () => {
  test.each([
    ["goes on where nobody has touched it", "deploying", "smoke"],
    ["ends where another run has ended it", "rolled-back", "another run has ended this rollout in the meantime"],
  ] as const)("%s", async (_, phase, end) => {
    const ledger = new SlowLedger();
    const old = { ...entry, state: { phase: "deploying", weight: 0 } as const, beatMs: Date.now() - 60_000 };
    ledger.found = [{ ...old, state: { phase, weight: 0 } }];
    const own = hands(ledger, old);
    const said = await own.record({ phase: "smoke", weight: 0 }).then(
      () => "smoke",
      (error: unknown) => String(error instanceof Error ? error.message : error),
    );
    own.stop();
    expect(said).toBe(end);
    expect(ledger.written).toEqual(phase === "deploying" ? ["smoke"] : []);
  });
});
