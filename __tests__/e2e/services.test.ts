import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect } from "@jest/globals";
import { BusyboxImage, busyboxTest, thingsNamed, unique } from "../docker/busybox.js";
import { docker } from "../docker/engine.js";
import type { Step } from "../world/runner.js";
import { checkList, Scene } from "./scene.js";

/** The bundle with a real engine: what becomes of services when the run is ended from outside. */

const image = new BusyboxImage();
beforeAll(() => image.build(), 180_000);
afterAll(() => image.remove());

let scene: Scene | undefined;
let gate = "";
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

/** A service that heeds no TERM, with a volume; ready after a second, or never. */
async function pipeline(isReady: boolean): Promise<Scene> {
  gate = `e2e-${unique()}`;
  const health = isReady ? "" : ", health: { command: 'false' }";
  const script = "trap '' TERM; while true; do sleep 1; done";
  scene = await Scene.create({
    base: {
      ".gitignore": "ready\n.gatehouse/\n",
      ".github/gatehouse.yml": `version: 1
setup: []
gates:
  ${gate}:
    kind: test
    services:
      db: { image: ${image.name}, command: [sh, -c, "${script}"], volumes: "data:/data"${health} }
    steps: [{ run: touch ready && sleep 20 }]
`,
    },
    change: { "a.txt": "1\n" },
  });
  return scene;
}

async function until(what: string, isThere: () => boolean): Promise<void> {
  for (let waited = 0; !isThere(); waited += 100) {
    if (waited > 120_000) throw new Error(`${what} did not come`);
    await sleep(100);
  }
}

const isUp = () => docker("ps", "--quiet", "--filter", `name=${gate}-db`) !== "";

/** Starts the action, and waits for the steps to run, or for the service to be up and not ready. */
async function started(isReady: boolean): Promise<{ readonly step: Step; readonly own: Scene }> {
  const own = await pipeline(isReady);
  const step = await own.start();
  const { workspace } = own.repository;
  await until("the service", () => (isReady ? existsSync(join(workspace, "ready")) : isUp()));
  return { step, own };
}

describe("a job with services", () => {
  for (const [when, isReady] of [
    ["services are waited for", false],
    ["steps run", true],
  ] as const) {
    busyboxTest(`that is cancelled while its ${when} ends all of them in time`, async () => {
      const { step, own } = await started(isReady);
      const beganMs = Date.now();
      const result = await step.cancel();
      expect(Date.now() - beganMs).toBeLessThan(7_500);
      expect(result).toMatchObject({ exitCode: 1, signal: null, survivors: [], errors: [] });
      expect(result.signals.map(({ name }) => name)).toEqual(["SIGINT"]);
      expect(thingsNamed(gate)).toEqual([]);
      expect(checkList(own.github).map(([name, conclusion]) => [name, conclusion])).toEqual([
        ["Gatehouse", "cancelled"],
        [`Gatehouse / ${gate}`, "cancelled"],
      ]);
      const post = await (await step.post()).done;
      expect(post.log.join("\n")).not.toContain("tidy up");
    });
  }

  busyboxTest("that is killed leaves them to its post step", async () => {
    const whole =
      /The run was ended before it could tidy up; removed now: container \S+-db-1, network \S+_default, volume \S+_data\./;
    for (let triesLeft = 3; ; triesLeft--) {
      const { step, own: world } = await started(true);
      process.kill(step.pid, "SIGKILL");
      await step.done;
      const left = thingsNamed(gate);
      const post = await (await step.post()).done;
      expect(post).toMatchObject({ exitCode: 0, errors: [] });
      expect(thingsNamed(gate)).toEqual([]);
      const told = post.log.join("\n");
      // Another run of this machine that starts containers may have been faster; but not each time.
      if (triesLeft === 0 || (left.length === 3 && whole.test(told))) {
        expect(left).toHaveLength(3);
        expect(told).toMatch(whole);
        return;
      }
      await world.close();
    }
  });
});

busyboxTest("a run in a terminal that is killed leaves them to the next run, which touches no other's", async () => {
  const own = await pipeline(true);
  const { workspace } = own.repository;
  const stranger = docker(
    "create",
    "--label",
    "gatehouse.run=elsewhere.1.1.x",
    "--name",
    `${gate}-stranger`,
    image.name,
    "sh",
  );
  const run = (...more: readonly string[]): ChildProcess =>
    spawn(process.execPath, [join(process.cwd(), "dist", "cli.js"), "run", ...more], {
      cwd: workspace,
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    const first = run();
    await until("the step", () => existsSync(join(workspace, "ready")));
    first.kill("SIGKILL");
    await new Promise((ended) => first.once("exit", ended));
    spawnSync("sh", [
      "-c",
      `for pid in $(pgrep -x sleep); do test "$(readlink /proc/$pid/cwd)" = "${workspace}" && kill $pid; done`,
    ]);
    expect(thingsNamed(gate)).toHaveLength(4);

    const next = run("--set", `gates.${gate}.steps=[{ run: "true" }]`);
    let said = "";
    next.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    expect(await new Promise((ended) => next.once("exit", ended))).toBe(0);
    // Another run of this machine that starts containers may have been faster, and has told it then.
    const told = said.split("\n").find((line) => line.includes("An earlier run was killed"));
    if (told?.includes(gate)) {
      expect(told).toMatch(/; what it left is removed: .*container \S+-db-1.*, network \S+_default.*, volume \S+_data/);
    }
    expect(thingsNamed(gate)).toEqual([`${gate}-stranger`]);
  } finally {
    docker("rm", "--force", stranger);
  }
});
