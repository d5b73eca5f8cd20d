import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { PlannedGate } from "../../src/core/plan.js";
import { type RolloutState, unstartedRollout } from "../../src/core/rollout.js";
import { GitHubLedger } from "../../src/deploy/github-ledger.js";
import { beatMs, type Ledger, type LedgerEntry } from "../../src/deploy/ledger.js";
import { Unwritten } from "../../src/deploy/rollout.js";
import { DeployHands } from "../../src/gates/deploy/hands.js";
import type { RolloutContext } from "../../src/gates/gate.js";
import { leaseMs } from "../../src/ledger-on-github.js";
import { FakeDeployments } from "../fakes/deployments.js";

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
  readonly beatAfterMs = () => beatMs;

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

function hands(ledger: SlowLedger | Ledger, from?: LedgerEntry): DeployHands {
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

describe("what could not be written", () => {
  test("has not come to be, and keeps nothing from being written later", async () => {
    const ledger = new SlowLedger();
    const own = hands(ledger);
    await own.record({ phase: "deploying", weight: 0 });
    ledger.isDown = true;
    const lost = own.record({ phase: "smoke", weight: 0 });
    await expect(lost).rejects.toBeInstanceOf(Unwritten);
    await expect(lost).rejects.toMatchObject({ message: "GitHub answered 502" });
    expect((await own.entry()).state.phase).toBe("deploying");
    ledger.isDown = false;
    await own.record({ phase: "rolling-back", weight: 0 });
    own.stop();
    expect(ledger.written).toEqual(["deploying", "rolling-back"]);
  });

  test("of what was being promoted is no leave to go back, as whoever finds it finishes it", async () => {
    const ledger = new SlowLedger();
    const own = hands(ledger);
    await own.record({ phase: "deploying", weight: 0 });
    await own.record({ phase: "promoting", weight: 100 });
    ledger.isDown = true;
    const lost = own.record({ phase: "rolling-back", weight: 100 });
    await expect(lost).rejects.toMatchObject({ name: "Error", message: "GitHub answered 502" });
    own.stop();
  });

  test("does not end the heartbeat, as the way back is gone all the same", async () => {
    jest.useFakeTimers();
    try {
      const ledger = new SlowLedger();
      const own = hands(ledger);
      await Promise.all([own.record({ phase: "deploying", weight: 0 }), jest.advanceTimersByTimeAsync(1)]);
      ledger.isDown = true;
      await expect(own.record({ phase: "rolling-back", weight: 0 })).rejects.toBeInstanceOf(Unwritten);
      ledger.isDown = false;
      await jest.advanceTimersByTimeAsync(31_000);
      own.stop();
      expect(ledger.written).toEqual(["deploying", "deploying"]);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a rollout on GitHub, which takes 100 statuses of a deployment", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("of six hours is alive to the end, and can tell it", async () => {
    const deployments = new FakeDeployments();
    const clock = { now: () => Date.now(), uptime: () => Date.now(), wait: async () => undefined };
    const ledger = new GitHubLedger({ deployments, clock, runUrl: null, leaseMs });
    Object.defineProperty(deployments, "nowMs", { get: () => Date.now() });
    const who = { id: "run 1 attempt 1 x", words: "run 1" };
    const own = hands(ledger, await ledger.open("staging", release, who, undefined));
    await own.record({ phase: "deploying", weight: 0 });
    await own.record({ phase: "canary", weight: 10, step: 1 });
    for (let minute = 0; minute < 6 * 60; minute++) {
      await jest.advanceTimersByTimeAsync(60_000);
      const [seen] = await ledger.entries("staging");
      expect([minute, seen && (await ledger.isAlive(seen))]).toEqual([minute, true]);
    }
    for (const phase of ["promoting", "validating", "healthy"] as const) await own.record({ phase, weight: 100 });
    own.stop();
    expect(await deployments.statuses(1)).toMatchObject([{ state: "success" }, ...Array(29).fill({})]);
    expect(deployments.stored[0]?.statuses.length).toBeLessThan(60);
    // Whoever is gone is known to be so.
    const [left] = await ledger.entries("staging");
    jest.setSystemTime(Date.now() + 3 * 3_600_000);
    expect(left && (await ledger.isAlive(left))).toBe(false);
  });

  test("of a run that died days ago is not kept for hours by whoever takes it back and dies too", async () => {
    const deployments = new FakeDeployments();
    const clock = { now: () => Date.now(), uptime: () => Date.now(), wait: async () => undefined };
    const ledger = new GitHubLedger({ deployments, clock, runUrl: null, leaseMs });
    Object.defineProperty(deployments, "nowMs", { get: () => Date.now() });
    const isAlive = async () => {
      const [seen] = await ledger.entries("staging");
      return seen && (await ledger.isAlive(seen));
    };
    const who = { id: "run 1 attempt 1 x", words: "run 1" };
    const first = hands(ledger, await ledger.open("staging", release, who, undefined));
    await first.record({ phase: "deploying", weight: 0 });
    await jest.advanceTimersByTimeAsync(3_600_000);
    first.stop();
    jest.setSystemTime(Date.now() + 3 * 24 * 3_600_000);
    const [left] = await ledger.entries("staging");
    expect(left && (await ledger.isAlive(left))).toBe(false);
    const second = hands(ledger, left);
    await second.record({ phase: "rolling-back", weight: 0 });
    for (let minute = 0; minute < 20; minute++) {
      await jest.advanceTimersByTimeAsync(60_000);
      expect([minute, await isAlive()]).toEqual([minute, true]);
    }
    second.stop();
    jest.setSystemTime(Date.now() + 600_000);
    expect(await isAlive()).toBe(false);
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
