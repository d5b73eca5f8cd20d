import { describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import { isEnded, mayFollow, type Release, type RolloutState, unstartedRollout } from "../../src/core/rollout.js";
import type { Order, TargetAction } from "../../src/core/target.js";
import { failed, inconclusive, passed, type Verdict } from "../../src/core/verdict.js";
import { endCancelled, type Hands, type Rollout, recover, rollOut, Unwritten } from "../../src/deploy/rollout.js";

const old: Release = { version: "v1", commit: "a".repeat(40), images: [] };
const fresh: Release = { version: "v2", commit: "b".repeat(40), images: [] };
const environment: PlannedEnvironment = {
  name: "production",
  after: [],
  target: { type: "command", commands: {} },
  smoke: [],
  windows: [],
  freeze: [],
  onFailure: "rollback",
  onCancel: "rollback",
  env: {},
  workingDirectory: ".",
  timeoutMs: 1000,
};

/** The machine is gone. */
class Died extends Error {}

/** An environment whose traffic is split between versions, and a ledger; both outlive whoever works on them. */
class World {
  readonly traffic = new Map<string, number>([["v1", 100]]);
  readonly states: RolloutState[] = [unstartedRollout];
  readonly done: string[] = [];
  measured = 0;

  /** What fails: an action, a smoke test (`smoke after deploy`), a step of the canary (`watch 2`). */
  constructor(private readonly faults: Readonly<Record<string, Verdict>> = {}) {}

  get state(): RolloutState {
    return this.states.at(-1) ?? unstartedRollout;
  }

  /** Hands that are gone before the `lives`-th thing is done, or (`half`) right after it and before anybody hears of it. */
  hands(lives = Number.POSITIVE_INFINITY, half = false): Hands {
    let left = lives;
    const doing = async <T>(work: () => T): Promise<T> => {
      left--;
      if (left < 0 && !half) throw new Died();
      const result = work();
      if (left < 0) throw new Died();
      return result;
    };
    return {
      record: (state) =>
        doing(() => {
          if (!mayFollow(this.state.phase, state.phase)) throw new Error(`${this.state.phase} → ${state.phase}`);
          this.states.push(state);
        }),
      migrate: () =>
        doing(() => {
          this.done.push("migrate");
          return this.faults.migrate ?? passed("done");
        }),
      act: (action, order) => doing(() => this.act(action, order)),
      smoke: (when) => doing(() => this.look(`smoke ${when}`)),
      measure: async () => {
        this.measured++;
        return passed("nothing to measure");
      },
      probe: () => doing(() => this.look("probe")),
      watch: (step) => doing(() => this.look(`watch ${step + 1}`)),
      mayGoOn: () => doing(() => (this.faults.window ? this.faults.window.message : null)),
    };
  }

  private act(action: TargetAction, { release, replaces, weight }: Order): Verdict {
    const fault = this.faults[action];
    if (action === "status") return fault ?? passed("it is there");
    this.done.push(action === "weight" ? `weight ${weight}` : action);
    if (fault) return fault;
    const share = { deploy: 0, weight, promote: 100, rollback: 100 }[action];
    if (action !== "deploy") {
      this.traffic.set(release.version, share);
      if (replaces && replaces.version !== release.version) this.traffic.set(replaces.version, 100 - share);
    }
    return passed("done");
  }

  private look(what: string): Verdict {
    return this.faults[what] ?? passed("fine");
  }

  /** `v1`, `v2`, or shares of both. */
  get serving(): string {
    const all = [...this.traffic].filter(([, share]) => share > 0);
    return all.map(([version, share]) => (share === 100 ? version : `${version} ${share}`)).join(", ");
  }
}

const canary: Rollout = { environment, release: fresh, previous: old, across: [], weights: [10, 25, 50] };
const plain: Rollout = { ...canary, weights: [] };
const migrate = { apply: "alembic upgrade head", paths: [], oneWay: [], force: false };
const migrating: Rollout = { ...canary, environment: { ...environment, migrate } };
const lost = [{ statement: "DROP TABLE users", where: "line 3 of the preview" }];
const oneWay: Rollout = { ...migrating, release: { ...fresh, oneWay: lost }, across: lost };
const forced: Rollout = { ...oneWay, environment: { ...environment, migrate: { ...migrate, force: true } } };

async function end(world: World, rollout: Rollout): Promise<string> {
  const { outcome, reason, message } = await rollOut(rollout, world.hands());
  return `${outcome} ${reason}: ${message}`;
}

describe("a rollout", () => {
  test("to a release that somebody wants back asks for a rollback to it, whatever share the other has, and promotes nothing", async () => {
    const world = new World();
    world.traffic.set("v1", 90).set("v2", 10);
    const back = { ...plain, release: old, previous: old, backFrom: { release: fresh, weight: 10 } };
    expect(await end(world, back)).toBe("passed null: v1 is healthy");
    expect(world.done).toEqual(["rollback"]);
    expect(world.measured).toBe(0);
    expect(world.serving).toBe("v1");
    expect(world.states.map(({ phase }) => phase)).toEqual([
      ...["claimed", "deploying", "smoke", "promoting", "validating", "healthy"],
    ]);
  });

  test("whose target does not show the release in the end goes back, and is stuck where the old one is not there either", async () => {
    const gone = failed("deploy", "v1 is there");
    const world = new World({ status: gone });
    expect(await end(world, canary)).toBe(
      "failed deploy: v1 is there; THE ROLLBACK to v1 FAILED (v1 is there): production needs a person",
    );
    expect(world.state.phase).toBe("stuck");
  });

  test("of a good release goes up step by step, and is healthy", async () => {
    const world = new World();
    expect(await end(world, canary)).toBe("passed null: v2 is healthy");
    expect(world.done).toEqual(["deploy", "weight 10", "weight 25", "weight 50", "promote"]);
    expect(world.states.map(({ phase, weight }) => `${phase} ${weight}`)).toEqual([
      "claimed 0",
      "deploying 0",
      "smoke 0",
      "canary 10",
      "canary 25",
      "canary 50",
      "promoting 100",
      "validating 100",
      "healthy 100",
    ]);
    expect(world.serving).toBe("v2");
  });

  test.each([
    ["deploy", failed("deploy", "no such host"), "failed deploy: no such host; rolled back to v1", 0],
    [
      "smoke after deploy",
      failed("smoke", "/health: status 500"),
      "failed smoke: /health: status 500; rolled back to v1",
      0,
    ],
    ["watch 1", failed("smoke", "too many errors"), "failed smoke: too many errors; rolled back to v1", 10],
    ["watch 3", inconclusive("no-data", "no data"), "inconclusive no-data: no data; rolled back to v1", 50],
    ["promote", failed("deploy", "exit 1"), "failed deploy: exit 1; rolled back to v1", 50],
    ["smoke after promote", failed("smoke", "slow"), "failed smoke: slow; rolled back to v1", 100],
    [
      "window",
      inconclusive("window", "closed since 16:00"),
      "inconclusive window: closed since 16:00; rolled back to v1",
      0,
    ],
  ])("that fails at %s goes back", async (where, verdict, words) => {
    const world = new World({ [where]: verdict });
    expect(await end(world, canary)).toBe(words);
    expect(world.serving).toBe("v1");
    expect(world.state).toEqual({ phase: "rolled-back", weight: 0, reason: verdict.message });
  });

  test("stays where it is when it is to be held", async () => {
    const world = new World({ "watch 2": failed("smoke", "slow") });
    const held = { ...canary, environment: { ...environment, onFailure: "hold" as const } };
    expect(await end(world, held)).toBe("failed smoke: slow; production is held as it is, 25 % of the traffic on v2");
    expect(world.serving).toBe("v1 75, v2 25");
    expect(world.state.phase).toBe("held");
  });

  test("that is held once it was promoted says that it has all of the traffic", async () => {
    const world = new World({ "smoke after promote": failed("smoke", "slow") });
    const held = { ...canary, environment: { ...environment, onFailure: "hold" as const } };
    expect(await end(world, held)).toBe("failed smoke: slow; production is held as it is, 100 % of the traffic on v2");
    expect(world.state.weight).toBe(100);
  });

  test("says loudly when the way back fails", async () => {
    const world = new World({ "watch 1": failed("smoke", "slow"), rollback: failed("deploy", "exit 9") });
    expect(await end(world, canary)).toBe(
      "failed smoke: slow; THE ROLLBACK to v1 FAILED (exit 9): production needs a person",
    );
    expect(world.state).toEqual({ phase: "stuck", weight: 10, reason: "slow; the rollback failed: exit 9" });
  });

  test("whose old release does not answer either is stuck", async () => {
    const world = new World({ promote: failed("deploy", "exit 1"), "smoke after rollback": failed("smoke", "dead") });
    expect(await end(world, plain)).toContain("THE ROLLBACK to v1 FAILED (dead)");
    expect(world.state.phase).toBe("stuck");
  });

  test.each([
    [1, undefined, "failed canary: too many errors; rolled back to v1", "rolled-back"],
    [
      2,
      undefined,
      "failed canary: too many errors; rolled back to v1, which could not be written down (GitHub answered 502): " +
        "whoever ends it goes back again",
      "canary",
    ],
    [
      2,
      failed("deploy", "no such host"),
      "failed canary: too many errors; THE ROLLBACK to v1 FAILED (no such host), which could not be written down " +
        "(GitHub answered 502): whoever ends it goes back again",
      "canary",
    ],
  ] as const)(
    "that fails goes back also while the ledger cannot be written, %d times",
    async (times, fault, words, phase) => {
      const faults = { "watch 2": failed("canary", "too many errors"), ...(fault ? { rollback: fault } : {}) };
      const world = new World(faults);
      const hands = world.hands();
      let refused = 0;
      const record: Hands["record"] = async (state) => {
        if (state.phase === "rolling-back" && refused++ < times) throw new Unwritten("GitHub answered 502");
        await hands.record(state);
      };
      const verdict = await rollOut(canary, { ...hands, record });
      expect(`${verdict.outcome} ${verdict.reason}: ${verdict.message}`).toBe(words);
      expect(world.done.at(-1)).toBe("rollback");
      expect(world.state.phase).toBe(phase);
      if (phase === "rolled-back") return;
      // The next run finds what was written last.
      const next = new World();
      next.states.push(world.state);
      await recover(canary, next.state, "gone", next.hands());
      expect([next.serving, next.state.phase]).toEqual(["v1", "rolled-back"]);
    },
  );

  test("touches nothing any more once another run has ended it", async () => {
    const world = new World({ "watch 2": failed("canary", "too many errors") });
    const hands = world.hands();
    const record: Hands["record"] = async (state) => {
      if (state.phase === "rolling-back") throw new Error("another run has ended this rollout in the meantime");
      await hands.record(state);
    };
    await expect(rollOut(canary, { ...hands, record })).rejects.toThrow("another run has ended");
    expect(world.done).not.toContain("rollback");
  });

  test("stops where it stands when the run is cancelled", async () => {
    const stopped: Verdict = { outcome: "cancelled", reason: "interrupted", message: "stopped" };
    const world = new World({ "watch 2": stopped });
    expect(await end(world, canary)).toBe("cancelled interrupted: stopped");
    expect(world.state).toEqual({ phase: "canary", weight: 25, step: 2 });
  });

  test("is no failed way back where that was cancelled", async () => {
    const stopped: Verdict = { outcome: "cancelled", reason: "interrupted", message: "stopped" };
    const world = new World({ "watch 1": failed("smoke", "slow"), rollback: stopped });
    expect(await end(world, canary)).toBe("failed smoke: slow; stopped");
    expect(world.state).toEqual({ phase: "rolling-back", weight: 10, reason: "slow" });
  });

  const cancelledAt = async (state: RolloutState, onCancel: "rollback" | "hold") => {
    const world = new World();
    world.states.push({ phase: "deploying", weight: 0 }, state);
    const { outcome, message } = await endCancelled(
      { ...canary, environment: { ...environment, onCancel } },
      state,
      world.hands(),
    );
    return [`${outcome}: ${message}`, world.state.phase, world.serving];
  };

  test("and goes back once it was", async () => {
    expect(await cancelledAt({ phase: "canary", weight: 25, step: 2 }, "rollback")).toEqual([
      "passed: the run was cancelled; rolled back to v1",
      "rolled-back",
      "v1",
    ]);
  });

  test("or is held, unless it had proven itself or was on its way back", async () => {
    expect((await cancelledAt({ phase: "canary", weight: 25, step: 2 }, "hold")).slice(0, 2)).toEqual([
      "cancelled: the run was cancelled; production is held as it is, 25 % of the traffic on v2",
      "held",
    ]);
    expect(await cancelledAt({ phase: "promoting", weight: 100 }, "hold")).toEqual([
      "passed: the run was cancelled; v2 was promoted to its end",
      "healthy",
      "v2",
    ]);
    expect((await cancelledAt({ phase: "rolling-back", weight: 25 }, "hold")).slice(1)).toEqual(["rolled-back", "v1"]);
  });
});

describe("a rollout with migrations", () => {
  test("applies them before anything is deployed, once", async () => {
    const world = new World();
    expect(await end(world, migrating)).toBe("passed null: v2 is healthy");
    expect(world.done.slice(0, 2)).toEqual(["migrate", "deploy"]);
    expect(world.states.slice(0, 3).map(({ phase }) => phase)).toEqual(["claimed", "migrating", "deploying"]);
  });

  test("that fail ends before anything is deployed, and takes nothing back", async () => {
    const world = new World({ migrate: failed("deploy", "exit 1") });
    expect(await end(world, migrating)).toBe("failed deploy: exit 1; v1 still serves");
    expect([world.done, world.state]).toEqual([["migrate"], { phase: "rolled-back", weight: 0, reason: "exit 1" }]);
  });

  test("that fail where they cannot be undone is held", async () => {
    const world = new World({ migrate: failed("deploy", "exit 1") });
    expect(await end(world, oneWay)).toBe(
      "failed deploy: exit 1; v1 still serves, and production is held, as what may be done cannot be undone: DROP TABLE users (line 3 of the preview)",
    );
    expect([world.done, world.state.phase, world.state.weight]).toEqual([["migrate"], "held", 0]);
  });

  const refusal =
    "no rollback to v1 across what cannot be undone, DROP TABLE users (line 3 of the preview): " +
    "deploy a release that mends it, or set force: true of migrate to go back all the same";

  test("does not go back across one that cannot be undone, and is held at its weight", async () => {
    const world = new World({ "watch 2": failed("smoke", "slow") });
    expect(await end(world, oneWay)).toBe(
      `failed smoke: slow; production is held as it is, 25 % of the traffic on v2: ${refusal}`,
    );
    expect(world.serving).toBe("v1 75, v2 25");
    expect(world.state).toEqual({ phase: "held", weight: 25, reason: `slow; ${refusal}` });
  });

  test("goes back across it where it is forced to, and is told from one that never migrated", async () => {
    const world = new World({ "watch 2": failed("smoke", "slow") });
    expect(await end(world, forced)).toBe(
      "failed smoke: slow; rolled back to v1, across what cannot be undone: DROP TABLE users (line 3 of the preview)",
    );
    expect(world.serving).toBe("v1");
    expect(world.state).toEqual({ phase: "rolled-back", weight: 0, reason: "slow", migrated: true });
  });

  test("is held too when it is cancelled, unless it was on its way back", async () => {
    const at = async (state: RolloutState) => {
      const world = new World();
      world.states.push({ phase: "deploying", weight: 0 }, state);
      const verdict = await endCancelled(oneWay, state, world.hands());
      return [verdict.outcome, world.state.phase];
    };
    expect(await at({ phase: "canary", weight: 25, step: 2 })).toEqual(["failed", "held"]);
    expect(await at({ phase: "rolling-back", weight: 25 })).toEqual(["passed", "rolled-back"]);
    expect(await at({ phase: "promoting", weight: 100 })).toEqual(["passed", "healthy"]);
  });

  test("that is cancelled or dies while they are applied takes nothing back", async () => {
    for (const [rollout, phase] of [
      [migrating, "rolled-back"],
      [oneWay, "held"],
    ] as const) {
      const world = new World();
      world.states.push({ phase: "migrating", weight: 0 });
      const { message } = await recover(rollout, world.state, "the run is gone", world.hands());
      expect([world.done, world.state.phase]).toEqual([[], phase]);
      expect(message).toMatch(
        /^the run is gone while it applied migrations, and some of them may be applied; v1 still serves/,
      );
    }
  });
});

describe("a rollout whose machine dies", () => {
  const courses: readonly [string, Rollout, Readonly<Record<string, Verdict>>][] = [
    ["a good one", canary, {}],
    ["a good one without a canary", plain, {}],
    ["a bad one", canary, { "watch 2": failed("smoke", "slow") }],
    ["one that fails at the last look", canary, { "smoke after promote": failed("smoke", "slow") }],
    ["one with migrations", migrating, {}],
    ["a bad one with migrations", migrating, { "watch 2": failed("smoke", "slow") }],
    ["one whose migrations fail", migrating, { migrate: failed("deploy", "exit 1") }],
    ["one that is forced back across a one-way migration", forced, { "watch 2": failed("smoke", "slow") }],
  ];

  test.each(courses)("%s: is ended by the next run, wherever that was", async (_, rollout, faults) => {
    let deaths = 0;
    for (const half of [false, true]) {
      for (let lives = 0; ; lives++) {
        const world = new World(faults);
        const died = await rollOut(rollout, world.hands(lives, half)).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Died) return true;
            throw error;
          },
        );
        if (!died) break;
        deaths++;
        await recover(rollout, world.state, "the run is gone", world.hands());
        const where = `${half ? "after" : "before"} thing ${lives + 1}: ${world.states.map(({ phase }) => phase).join(" ")}`;
        expect([where, isEnded(world.state)]).toEqual([where, true]);
        expect(["v1", "v2"]).toContain(world.serving);
        expect(`${world.state.phase} ${world.serving}`).toBe(
          world.state.phase === "healthy" ? "healthy v2" : "rolled-back v1",
        );
      }
    }
    expect(deaths).toBeGreaterThan(5);
  });

  test("past a migration that cannot be undone: is healthy, or held as it is, and never goes back", async () => {
    const ends = new Set<string>();
    for (const half of [false, true]) {
      for (let lives = 0; ; lives++) {
        const world = new World();
        const died = await rollOut(oneWay, world.hands(lives, half)).then(
          () => false,
          () => true,
        );
        if (!died) break;
        await recover(oneWay, world.state, "the run is gone", world.hands());
        expect(isEnded(world.state)).toBe(true);
        expect(world.done).not.toContain("rollback");
        ends.add(world.state.phase);
        // Only what was never begun is said to be back.
        if (world.state.phase === "rolled-back") expect(world.done).toEqual([]);
      }
    }
    expect([...ends].sort()).toEqual(["healthy", "held", "rolled-back"]);
  });

  test("twice, the second time while it is being ended, is ended by the third run", async () => {
    let deaths = 0;
    for (let lives = 1; ; lives++) {
      const world = new World();
      const died = await rollOut(canary, world.hands(lives)).then(
        () => false,
        () => true,
      );
      if (!died) break;
      for (let more = 0; ; more++) {
        const state = world.state;
        const again = await recover(canary, state, "gone", world.hands(more)).then(
          () => false,
          () => true,
        );
        if (!again) break;
        deaths++;
        await recover(canary, world.state, "gone again", world.hands());
        expect(isEnded(world.state)).toBe(true);
        expect(["v1", "v2"]).toContain(world.serving);
        if (more > 8) break;
        world.states.push(state);
      }
    }
    expect(deaths).toBeGreaterThan(20);
  });
});
