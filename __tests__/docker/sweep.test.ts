import { expect, test } from "@jest/globals";
import type { Docker } from "../../src/docker/docker.js";
import { removeAll } from "../../src/docker/sweep.js";
import type { Exit } from "../../src/ports.js";

/** An engine that has one container of ours, and needs so long for each answer. */
function busyEngine(takesMs: number): Docker {
  let isThere = true;
  return {
    run: async (args, { timeoutMs, onLine } = {}): Promise<Exit> => {
      const said = { durationMs: takesMs, stdoutTail: "", stderrTail: "" };
      if (takesMs > (timeoutMs ?? 0)) return { type: "timed-out", ...said };
      if (args[0] === "ps" && isThere) onLine?.("1f2e\tdb-1\there.1.x", "stdout");
      if (args[0] === "rm") isThere = false;
      return { type: "exited", code: 0, ...said };
    },
    label: "gatehouse.run=here.1.x",
    environment: () => ({}),
    loginTo: async () => ({ type: "none", registry: "docker.io" }),
    registries: [],
    wait: async () => undefined,
    atEnd: () => undefined,
    close: async () => undefined,
  };
}

test("what an engine that is busy needs seconds for is removed, but by a run that has no more time", async () => {
  const db = { kind: "container", id: "1f2e", name: "db-1", run: "here.1.x" };
  expect(await removeAll(busyEngine(8_000), ["gatehouse.run=here.1.x"])).toEqual({ removed: [db], left: [] });
  const hurried = await removeAll(busyEngine(8_000), ["gatehouse.run=here.1.x"], { isHurried: true });
  expect(hurried).toEqual({ removed: [], left: null });
});
