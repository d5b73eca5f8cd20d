import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Step } from "../world/runner.js";
import { checkList, requestList, Scene } from "./scene.js";

/** Windows has no signals: there a cancelled step is ended at once. */
const onUnix = process.platform === "win32" ? test.skip : test;

/** A child, a grandchild that ignores TERM, and one that left the process group. */
const family = `import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
appendFileSync("pids", process.pid + "\\n");
const start = (script, detached) => spawn(process.execPath, ["-e", script], { detached, stdio: "ignore" });
const record = 'require("node:fs").appendFileSync("pids", process.pid + "\\\\n"); setInterval(() => {}, 1000);';
start('process.on("SIGTERM", () => {}); ' + record, false);
start(record, true).unref();
const wait = setInterval(async () => {
  const { readFileSync } = await import("node:fs");
  if (readFileSync("pids", "utf8").trim().split("\\n").length < 3) return;
  clearInterval(wait);
  writeFileSync("ready", "");
  setInterval(() => {}, 1000);
}, 20);
`;

const base = {
  ".gitignore": "pids\nready\n.gatehouse/\n",
  ".github/gatehouse.yml": `version: 1
concurrency: 2
gates:
  quick:
    kind: lint
    steps: [{ run: "true" }]
  test:
    steps: [{ run: node family.mjs }]
  later:
    kind: test
    needs: [test]
    steps: [{ run: "true" }]
`,
  "family.mjs": family,
};

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

/** Starts the pipeline, and waits until the family is there and the roll-up open. */
async function started(): Promise<Step> {
  scene = await Scene.create({ base, change: { "a.txt": "1\n" } });
  const step = await scene.start();
  const isThere = () => existsSync(join(scene.repository.workspace, "ready")) && scene.github.state.checks.length === 2;
  for (let waited = 0; !isThere(); waited += 50) {
    if (waited > 120_000) throw new Error("the family did not start");
    await sleep(50);
  }
  // The answer to the last write has to arrive, too.
  await sleep(300);
  return step;
}

async function living(): Promise<readonly number[]> {
  const pids = (await readFile(join(scene.repository.workspace, "pids"), "utf8")).trim().split("\n").map(Number);
  expect(pids).toHaveLength(3);
  return pids.filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    return false;
  }
  // A dead process that nobody has waited for has no command line any more.
  return process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
}

describe("a job that is cancelled in the middle of a gate", () => {
  onUnix("ends every process, and finishes checks and comment as cancelled, at the first signal", async () => {
    const step = await started();
    expect(await living()).toHaveLength(3);
    const beganMs = Date.now();
    const result = await step.cancel();
    expect(Date.now() - beganMs).toBeLessThan(7_500);
    expect(result.signals.map(({ name }) => name)).toEqual(["SIGINT"]);
    expect(result).toMatchObject({ exitCode: 1, signal: null, survivors: [], errors: [], annotations: [] });
    expect(await living()).toEqual([]);

    expect(result.outputs.get("conclusion")).toBe("cancelled");
    expect(checkList(scene.github)).toEqual([
      ["Gatehouse", "cancelled", expect.stringMatching(/^cancelled after .* s: 1 of 3 gates had passed$/)],
      ["Gatehouse / later", "cancelled", expect.any(String)],
      ["Gatehouse / quick", "success", "no findings"],
      ["Gatehouse / test", "cancelled", expect.any(String)],
    ]);
    expect(scene.github.state.comments.map(({ body }) => body.split("\n")[1])).toEqual([
      expect.stringMatching(/^### ⏹️ Gatehouse: cancelled after /),
    ]);
    expect(result.summary).toContain("### ⏹️ Gatehouse: cancelled after ");
    expect(scene.github.violations).toEqual([]);

    const post = await (await step.post()).done;
    expect(post).toMatchObject({ exitCode: 0, output: expect.not.stringContaining("ended before it could report") });
    expect(checkList(scene.github)[0]?.[1]).toBe("cancelled");
  });

  onUnix("by KILL leaves its check to the post step", async () => {
    const step = await started();
    process.kill(step.pid, "SIGKILL");
    const result = await step.done;
    expect(result).toMatchObject({ exitCode: null, signal: "SIGKILL" });
    expect(checkList(scene.github).map(([name, conclusion]) => [name, conclusion])).toEqual([
      ["Gatehouse", "in_progress"],
      ["Gatehouse / quick", "success"],
    ]);
    scene.github.requests.length = 0;
    const post = await (await step.post()).done;
    expect(post).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
    expect(post.log).toContain("The run was ended before it could report; its check is cancelled.");
    expect(checkList(scene.github)[0]).toEqual(["Gatehouse", "cancelled", "cancelled before the end"]);
    expect(requestList(scene.github)).toEqual(["checks/update 200"]);
    expect(scene.github.violations).toEqual([]);
  });
});

test("the post step of a run that ended by itself does nothing", async () => {
  scene = await Scene.create({ base: { ...base, "family.mjs": "" }, change: { "a.txt": "1\n" } });
  const step = await scene.start();
  expect(await step.done).toMatchObject({ exitCode: 0, survivors: [] });
  scene.github.requests.length = 0;
  expect(await (await step.post()).done).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
  expect(scene.github.requests).toEqual([]);
});
