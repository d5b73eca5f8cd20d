import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DeploymentsPort } from "../../src/ports.js";

export interface DeploymentsWorld {
  readonly port: DeploymentsPort;
  readonly setRun: (id: string, run: { isCompleted: boolean; attempt: number }) => void;
  readonly close: () => Promise<void>;
}

const sha = "1".repeat(40);

/** What every DeploymentsPort does. */
export function deploymentsContract(name: string, make: () => Promise<DeploymentsWorld>): void {
  describe(`deployments: ${name}`, () => {
    let world: DeploymentsWorld;
    beforeEach(async () => {
      world = await make();
    });
    afterEach(() => world.close());
    const create = (claim: string, environment = "staging") =>
      world.port.create({
        sha,
        environment,
        description: "Gatehouse deploys v1",
        payload: { claim, images: [{ name: "api", digest: "sha256:0" }] },
        isProduction: false,
      });

    test("keeps what it is given, newest first, each environment for itself", async () => {
      const first = await create("a");
      const second = await create("b");
      await create("c", "production");
      expect(second.id).toBeGreaterThan(first.id);
      const listed = await world.port.list("staging");
      expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(listed[1]).toMatchObject({ sha, payload: { claim: "a", images: [{ name: "api", digest: "sha256:0" }] } });
      expect(await world.port.list("nowhere")).toEqual([]);
    });

    test("keeps the statuses of each, newest first", async () => {
      const { id } = await create("a");
      expect(await world.port.statuses(id)).toEqual([]);
      await world.port.addStatus(id, {
        state: "in_progress",
        description: "canary · 10 %",
        logUrl: "https://x.test/1",
      });
      await world.port.addStatus(id, { state: "success", description: "healthy", environmentUrl: "https://x.test" });
      expect((await world.port.statuses(id)).map(({ state, description }) => `${state} ${description}`)).toEqual([
        "success healthy",
        "in_progress canary · 10 %",
      ]);
      await expect(world.port.statuses(99_999)).rejects.toThrow("Not Found");
      await expect(world.port.addStatus(id, { state: "failure", description: "x".repeat(141) })).rejects.toThrow(/140/);
    });

    test("leaves other deployments as they are", async () => {
      const { id } = await create("a");
      await world.port.addStatus(id, { state: "success", description: "healthy" });
      const next = await create("b");
      await world.port.addStatus(next.id, { state: "success", description: "healthy" });
      expect((await world.port.statuses(id)).map(({ state }) => state)).toEqual(["success"]);
    });

    test("tells whether a run is over", async () => {
      world.setRun("41", { isCompleted: false, attempt: 2 });
      expect(await world.port.run("41")).toEqual({ isCompleted: false, attempt: 2 });
      expect(await world.port.run("42")).toBeNull();
    });
  });
}
