import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pushPayload } from "../world/payloads.js";
import type { JobOptions } from "../world/runner.js";
import { checkNamed, Scene } from "./scene.js";

/** Windows has no signals. */
const onUnix = process.platform === "win32" ? test.skip : test;

/** Writes down what it is asked for; a smoke test fails where `bad` is, and migrations hang where `hang` is. */
const script = `const fs = require("node:fs");
const [action] = process.argv.slice(2);
if (action === "look") process.exit(fs.existsSync(process.env.PLACE + "/bad") ? 4 : 0);
process.chdir(process.env.PLACE);
const { GATEHOUSE_ACTION, GATEHOUSE_VERSION, GATEHOUSE_REPLACES_COMMIT = "" } = process.env;
const words = [action ?? GATEHOUSE_ACTION, GATEHOUSE_VERSION, GATEHOUSE_REPLACES_COMMIT.slice(0, 7)];
fs.appendFileSync("calls", words.filter(Boolean).join(" ") + "\\n");
if (action === "migrate" && fs.existsSync("hang")) { fs.writeFileSync("hangs", ""); setInterval(() => {}, 1000); }
`;

const base = {
  ".gitignore": ".gatehouse/\n",
  "work.cjs": script,
  ".github/gatehouse.yml": `version: 1
gates:
  deploy:
    environments:
      staging:
        when: { branches: [main] }
        target: { command: node work.cjs }
        smoke: [{ run: node work.cjs look }]
        env: { TOKEN: $DATABASE_TOKEN }
        migrate: { preview: cat migrations/*.sql, apply: node work.cjs migrate, paths: ["migrations/**"] }
`,
};
const dropped = "-- 2: nobody reads it\nALTER TABLE users\n  DROP COLUMN mail;\n";
const statement = "ALTER TABLE users DROP COLUMN mail (line 2 of the preview)";

let scene: Scene;
let runId: number;
beforeEach(async () => {
  runId = 41;
  scene = await Scene.create({ base, change: { "migrations/2.sql": dropped } });
});
afterEach(() => scene.close());

const at = (name: string) => join(scene.repository.folder, name);
const [first, second] = [() => scene.repository.baseSha, () => scene.repository.headSha];
const short = (sha: string) => sha.slice(0, 7);
const calls = async () =>
  (await readFile(at("calls"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
const description = (index: number) => scene.github.state.deployments.stored.at(index)?.statuses.at(-1)?.description;

/** What an earlier run has left: the first commit is healthy. */
function healthy(): void {
  const { deployments } = scene.github.state;
  const owner = { id: "run 40 attempt 1 x", words: "run 40" };
  const payload = { gatehouse: 1, claim: "x", version: short(first()), images: [], owner };
  deployments.create({ ref: first(), environment: "staging", payload, auto_merge: false, required_contexts: [] });
  const id = deployments.stored.at(-1)?.id ?? 0;
  deployments.addStatus(id, { state: "success", description: "healthy · 100 %", auto_inactive: false });
}

async function push(sha: string): Promise<Partial<JobOptions>> {
  await scene.repository.checkout("main", sha);
  scene.github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
  const ref = "refs/heads/main";
  const env = { PLACE: scene.repository.folder, DATABASE_TOKEN: "d4t4b4se" };
  return { event: "push", payload: pushPayload(ref, "0".repeat(40), sha), sha, ref, runId, env };
}

describe("migrations", () => {
  test("of a pull request are shown, and nothing is deployed", async () => {
    const result = await scene.run({ env: { PLACE: scene.repository.folder } });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(checkNamed(scene.github, "Gatehouse / deploy")).toMatchObject({
      conclusion: "success",
      title: "staging: its migrations are previewed: 3 lines, 1 cannot be undone",
    });
    const [comment] = scene.github.state.comments;
    expect(comment?.body).toContain("<b>Migrations of staging (3 lines, 1 cannot be undone)</b>");
    expect(comment?.body).toContain("- ⚠ `ALTER TABLE users DROP COLUMN mail` (line 2 of the preview)");
    expect(comment?.body).toContain(`\`\`\`sql\n${dropped}\`\`\``);
    expect([await calls(), scene.github.state.deployments.stored]).toEqual([[], []]);
  });

  test("that cannot be undone stay with their release, which is held where it fails", async () => {
    healthy();
    await writeFile(at("bad"), "");
    const result = await scene.run(await push(second()));
    expect(result).toMatchObject({ exitCode: 1, errors: [] });
    expect(await calls()).toEqual([`migrate ${short(second())} ${short(first())}`, `deploy ${short(second())}`]);
    const { payload, statuses = [] } = scene.github.state.deployments.stored.at(-1) ?? {};
    expect(payload).toMatchObject({
      oneWay: [{ statement: "ALTER TABLE users DROP COLUMN mail", where: "line 2 of the preview" }],
    });
    expect(statuses.map(({ state }) => state)).toEqual(["queued", ...Array(3).fill("in_progress"), "failure"]);
    expect(description(-1)).toMatch(/^held · 0 % · smoke after deploy: exited with code 4; no rollback to /);
    expect(result.summary).toContain("Migrations of staging (3 lines, 1 cannot be undone)");
  });

  onUnix("whose run is killed take nothing back, and are applied by the next run", async () => {
    healthy();
    await writeFile(at("hang"), "");
    const step = await scene.start(await push(second()));
    const id = String(runId);
    for (let waited = 0; !existsSync(at("hangs")); waited += 50) {
      if (waited > 120_000) throw new Error("nothing hangs");
      await sleep(50);
    }
    expect(description(-1)).toBe("migrating · 0 %");
    process.kill(step.pid, "SIGKILL");
    await step.done;
    await step.sweep();
    scene.github.state.deployments.runs.set(id, { isCompleted: true, attempt: 1 });
    await rm(at("hang"));
    const result = await scene.run(await push(second()));
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(description(-2)).toMatch(/^held · 0 % · the run that rolled out \w+ is gone while it applied migrations/);
    expect(description(-1)).toBe("healthy · 100 %");
    expect(await calls()).toEqual([
      ...Array(2).fill(`migrate ${short(second())} ${short(first())}`),
      ...["deploy", "promote"].map((action) => `${action} ${short(second())}`),
    ]);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`what may be done cannot be undone: ${statement}`),
    ]);
  });

  onUnix("whose run is cancelled are left to the post step, which takes nothing back", async () => {
    healthy();
    await writeFile(at("hang"), "");
    const step = await scene.start(await push(second()));
    for (let waited = 0; !existsSync(at("hangs")); waited += 50) {
      if (waited > 120_000) throw new Error("nothing hangs");
      await sleep(50);
    }
    await step.cancel();
    const post = await (await step.post()).done;
    expect(post.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`what may be done cannot be undone: ${statement}`),
    ]);
    expect(description(-1)).toMatch(/^held · 0 % · the run was cancelled while it applied migrations/);
    expect(await calls()).toEqual([`migrate ${short(second())} ${short(first())}`]);
  });
});
