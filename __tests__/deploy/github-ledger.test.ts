import { describe, expect, test } from "@jest/globals";
import type { Release, RolloutState } from "../../src/core/rollout.js";
import { claim } from "../../src/deploy/claim.js";
import { GitHubLedger } from "../../src/deploy/github-ledger.js";
import { servingBefore } from "../../src/deploy/ledger.js";
import { readState, stateText } from "../../src/deploy/state-text.js";
import { setWindowsAside } from "../../src/deploy/window-override.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeDeployments } from "../fakes/deployments.js";

const release = (version: string): Release => ({
  version,
  commit: version.slice(1).repeat(40).slice(0, 40),
  images: [{ name: "ghcr.io/acme/api", digest: `sha256:${"0".repeat(64)}` }],
});
const owner = (run: number) => ({
  id: `run ${run} attempt 1 ${run}`,
  words: `https://github.com/acme/api/actions/runs/${run}`,
});

function world() {
  const deployments = new FakeDeployments();
  const clock = new FakeClock(deployments.nowMs);
  const ledger = new GitHubLedger({ deployments, clock, runUrl: "https://x.test/runs/1", leaseMs: 90_000 });
  const ended = async (version: string, state: RolloutState) => {
    const entry = await ledger.open("production", release(version), owner(1), undefined);
    await ledger.write(entry, state);
    return entry;
  };
  return { deployments, clock, ledger, ended };
}

describe("the ledger on GitHub", () => {
  test("tells a state in words that it reads again", () => {
    const states: readonly RolloutState[] = [
      { phase: "claimed", weight: 0 },
      { phase: "canary", weight: 25, step: 2 },
      { phase: "migrating", weight: 0 },
      { phase: "rolled-back", weight: 0, migrated: true, reason: "slow" },
      { phase: "rolled-back", weight: 0, migrated: true },
      { phase: "rolled-back", weight: 0, reason: "migrated by hand" },
      { phase: "rolled-back", weight: 0, reason: "error rate 0.05 is above 0.01 · at 10 %" },
    ];
    for (const state of states) expect(readState(stateText(state))).toEqual(state);
    expect(stateText({ phase: "canary", weight: 25, step: 2 })).toBe("canary · 25 % · step 2");
    expect(readState("Deployed by hand")).toBeNull();
    const long = stateText({ phase: "stuck", weight: 10, reason: "x".repeat(500) });
    expect([...long].length).toBeLessThanOrEqual(140);
    expect(readState(long)?.phase).toBe("stuck");
  });

  test("knows releases, states and owners again, and leaves other people's deployments alone", async () => {
    const { deployments, ledger, ended } = world();
    await ended("v1", { phase: "healthy", weight: 100 });
    await deployments.create({ ...foreign, payload: { claim: "other" } });
    const entry = await ledger.open("production", release("v2"), owner(2), "https://x.test");
    await ledger.write(entry, { phase: "canary", weight: 10, step: 1 });
    const entries = await ledger.entries("production");
    expect(entries.map(({ release: { version }, state, owner: who }) => [version, state, who.id])).toEqual([
      ["v2", { phase: "canary", weight: 10, step: 1 }, "run 2 attempt 1 2"],
      ["v1", { phase: "healthy", weight: 100 }, "run 1 attempt 1 1"],
    ]);
    expect(servingBefore(entries)?.release).toEqual(release("v1"));
  });

  test("makes what served before inactive only when it is told to", async () => {
    const { deployments, ledger, ended } = world();
    const first = await ended("v1", { phase: "healthy", weight: 100 });
    await ended("v2", { phase: "healthy", weight: 100 });
    const latest = async () => {
      const all = await Promise.all(deployments.stored.map(({ id }) => deployments.statuses(id)));
      return all.map(([newest]) => newest?.state);
    };
    expect(await latest()).toEqual(["success", "success"]);
    await ledger.retire([{ ...first, state: { phase: "healthy", weight: 100 } }]);
    expect(await latest()).toEqual(["inactive", "success"]);
    expect((await ledger.entries("production")).map(({ release: { version } }) => version)).toEqual(["v2"]);
  });

  test("makes up for what a run that died when it was healthy has not made inactive", async () => {
    const { deployments, ledger, ended } = world();
    for (const version of ["v1", "v2", "v3"]) await ended(version, { phase: "healthy", weight: 100 });
    await deployments.addStatus(1, { state: "inactive", description: "healthy · 100 %" });
    await ended("v4", { phase: "rolled-back", weight: 0 });
    await deployments.create({ ...foreign, payload: { claim: "other" } });
    await deployments.addStatus(5, { state: "success", description: "by hand" });
    const before = await ledger.entries("production");
    await ended("v5", { phase: "healthy", weight: 100 });
    await ledger.retire(before);
    const all = await Promise.all(deployments.stored.map(({ id }) => deployments.statuses(id)));
    expect(all.map(([newest]) => newest?.state)).toEqual([
      ...["inactive", "inactive", "inactive", "failure", "success", "success"],
    ]);
    expect(all[1]?.[0]?.description).toBe("healthy · 100 %");
  });

  test("looks past any number of other people's deployments and statuses", async () => {
    const { deployments, ledger, ended } = world();
    await ended("v1", { phase: "healthy", weight: 100 });
    for (let each = 0; each < 40; each++) await deployments.create({ ...foreign, payload: { claim: "other" } });
    const open = await ended("v2", { phase: "canary", weight: 10, step: 1 });
    await deployments.addStatus(open.id, { state: "in_progress", description: "by hand" });
    const entries = await ledger.entries("production");
    expect(entries.map(({ release: { version }, state }) => `${version} ${state.phase}`)).toEqual([
      "v2 canary",
      "v1 healthy",
    ]);
    // Once it is over, what somebody says of it later counts.
    await ledger.write(open, { phase: "healthy", weight: 100 });
    await deployments.addStatus(open.id, { state: "failure", description: "by hand" });
    expect(servingBefore(await ledger.entries("production"))?.release.version).toBe("v1");
  });

  test("does not say that nothing was ever healthy where GitHub has made it inactive, or lists no more", async () => {
    const { deployments, ledger, ended } = world();
    const first = await ended("v1", { phase: "rolled-back", weight: 0, reason: "slow" });
    expect(await ledger.isWhole("production")).toBe(true);
    await deployments.addStatus(first.id, { state: "inactive", description: "" });
    expect(await ledger.isWhole("production")).toBe(false);
    // Whether what a person has written serves is not known.
    const forged = world();
    forged.deployments.creator = "mallory";
    await forged.ended("v1", { phase: "healthy", weight: 100 });
    expect(await forged.ledger.entries("production")).toEqual([]);
    expect(await forged.ledger.isWhole("production")).toBe(false);
    const many = world();
    for (let each = 0; each < 100; each++) await many.deployments.create({ ...foreign, payload: { claim: "other" } });
    expect(await many.ledger.isWhole("production")).toBe(false);
  });

  test("asks GitHub whether the run of an owner is over", async () => {
    const { deployments, clock, ledger, ended } = world();
    const entry = await ended("v1", { phase: "canary", weight: 10, step: 1 });
    const alive = async (run: { isCompleted: boolean; attempt: number } | null) => {
      if (run) deployments.runs.set("1", run);
      else deployments.runs.delete("1");
      return ledger.isAlive(entry);
    };
    expect(await alive({ isCompleted: false, attempt: 1 })).toBe(true);
    expect(await alive({ isCompleted: true, attempt: 1 })).toBe(false);
    expect(await alive({ isCompleted: false, attempt: 2 })).toBe(false);
    // What GitHub does not show may be hidden from the token: then it counts when the owner wrote last.
    expect(await alive(null)).toBe(true);
    await clock.wait(90_000);
    expect(await alive(null)).toBe(false);
    expect(await alive({ isCompleted: false, attempt: 1 })).toBe(true);
  });
});

describe("an environment", () => {
  test("is one rollout's at a time, also when two come at once", async () => {
    const { deployments, clock, ledger } = world();
    for (const run of ["1", "2"]) deployments.runs.set(run, { isCompleted: false, attempt: 1 });
    const claims = await Promise.all(
      [1, 2].map((run) =>
        claim(ledger, { environment: "production", release: release(`v${run}`), owner: owner(run) }, clock),
      ),
    );
    expect(
      claims.map((one) => ("busy" in one ? `busy: ${one.busy.release.version}` : one.entry.release.version)),
    ).toEqual(["v1", "busy: v1"]);
    const states = (await ledger.entries("production")).map(({ state }) => state.phase);
    expect(states).toEqual(["rolled-back", "claimed"]);
  });

  test("is had by the next run once its owner is gone, who learns of what was left open", async () => {
    const { deployments, clock, ledger, ended } = world();
    await ended("v1", { phase: "canary", weight: 25, step: 2 });
    deployments.runs.set("1", { isCompleted: true, attempt: 1 });
    const claimed = await claim(ledger, { environment: "production", release: release("v2"), owner: owner(2) }, clock);
    expect("busy" in claimed ? [] : claimed.dead.map((one) => one.release.version)).toEqual(["v1"]);
  });
});

describe("what is gone back to", () => {
  test("is what an app has made and what was healthy once, retired or not", async () => {
    const { deployments, ledger, ended } = world();
    const first = await ended("v1", { phase: "healthy", weight: 100 });
    await ended("v2", { phase: "rolled-back", weight: 0, reason: "slow" });
    await ended("v3", { phase: "healthy", weight: 100 });
    deployments.creator = "mallory";
    await ended("v4", { phase: "healthy", weight: 100 });
    await ledger.retire([{ ...first, state: { phase: "healthy", weight: 100 } }]);
    const told = async (at = ledger, commit?: string) =>
      (await at.history("production", commit)).map(({ release: { version }, state, healthyMs }) =>
        [version, state.phase, healthyMs !== null].join(" "),
      );
    expect(await told()).toEqual(["v4 healthy false", "v3 healthy true", "v2 rolled-back false", "v1 healthy true"]);
    expect(await told(ledger, release("v3").commit)).toEqual(["v3 healthy true"]);
    // What a person says of what an app has made proves nothing either.
    const second = (await deployments.list("production")).find(({ payload }) => JSON.stringify(payload).includes("v2"));
    await deployments.addStatus(second?.id ?? 0, { state: "success", description: "healthy · 100 %" });
    expect(await told(ledger, release("v2").commit)).toEqual(["v2 rolled-back false"]);
    // Nor is it what serves.
    expect(servingBefore(await ledger.entries("production"))?.release.version).toBe("v3");
    // Nor is it finished because they say that it was nearly there.
    await ended("v5", { phase: "promoting", weight: 60 });
    expect((await ledger.entries("production")).at(0)).toMatchObject({
      release: { version: "v5" },
      state: { phase: "deploying", weight: 60 },
    });
    // A person's own token writes as that person.
    const viewer = async () => "mallory";
    const own = new GitHubLedger({ deployments, viewer, clock: new FakeClock(0), runUrl: null, leaseMs: 1 });
    expect((await told(own)).slice(0, 2)).toEqual(["v5 promoting false", "v4 healthy true"]);
    expect((await own.entries("production")).at(0)?.state.phase).toBe("promoting");
  });

  test("is not barred by windows that an app has set aside, as long as GitHub's clock says", async () => {
    const { deployments, clock, ledger } = world();
    const wish = { environment: "production", commit: release("v1").commit, by: "mona", reason: "now", url: "x" };
    const hour = 3_600_000;
    const fromMs = deployments.nowMs - 60_000;
    const given = await setWindowsAside({ ...wish, fromMs, forMs: hour }, deployments);
    expect(given).toEqual({ by: "mona", untilMs: fromMs + hour, reason: "now", url: "x" });
    expect(await ledger.override("production")).toEqual(given);
    expect(await ledger.override("staging")).toBeNull();
    // It is no rollout.
    expect(await ledger.entries("production")).toEqual([]);
    expect(await ledger.history("production")).toEqual([]);
    deployments.creator = "mallory";
    await setWindowsAside({ ...wish, by: "mallory", fromMs, forMs: 2 * hour }, deployments);
    deployments.creator = "github-actions[bot]";
    await setWindowsAside({ ...wish, fromMs, forMs: 9 * hour }, deployments);
    expect(await ledger.override("production")).toEqual(given);
    // What says that it was asked for later does not last the longer.
    await setWindowsAside({ ...wish, fromMs: deployments.nowMs + 5 * hour, forMs: 1000 }, deployments);
    expect((await ledger.override("production"))?.untilMs).toBe(deployments.nowMs + 1000);
    await clock.wait(hour);
    expect(await ledger.override("production")).toBeNull();
  });
});

const foreign = { sha: "9".repeat(40), environment: "production", description: "by hand", isProduction: true };
