import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { pushPayload } from "../world/payloads.js";
import type { Step } from "../world/runner.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { Scene } from "./scene.js";

const onSsh = sshMissing === null ? test : test.skip;

let sshd: Sshd;
let scene: Scene;
let runId: number;
beforeAll(async () => {
  if (sshMissing === null) sshd = await startSshd();
});
afterAll(() => sshd?.kill());
beforeEach(async () => {
  if (sshMissing !== null) return;
  runId = 41;
  const base = { ".gitignore": ".gatehouse/\n", ".github/gatehouse.yml": config() };
  scene = await Scene.create({ base, change: { "a.txt": "1\n" } });
});
afterEach(() => scene?.close());

const config = () => `version: 1
gates:
  deploy:
    environments:
      staging:
        when: { branches: [main] }
        env: { AT: $PLACE }
        target:
          ssh:
            host: 127.0.0.1
            port: ${sshd.port}
            user: ${sshd.user}
            key: $SSH_KEY
            host-key: ${sshd.hostKey}
            deploy: 'touch "$AT/begun"; while [ -e "$AT/hang" ]; do sleep 0.1; done'
            rollback: 'true'
`;
const at = (name: string) => join(scene.repository.folder, name);

/** A job of a push to main. */
async function start(): Promise<Step> {
  const { repository, github } = scene;
  await repository.checkout("main", repository.baseSha);
  github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
  const ref = "refs/heads/main";
  const payload = pushPayload(ref, "0".repeat(40), repository.baseSha);
  const env = { PLACE: repository.folder, SSH_KEY: sshd.key };
  return scene.start({ event: "push", payload, sha: repository.baseSha, ref, runId, env });
}

/** One that is killed by KILL while the host is at work. */
async function killed(): Promise<Step> {
  await writeFile(at("hang"), "");
  await rm(at("begun"), { force: true });
  const step = await start();
  for (let waited = 0; !existsSync(at("begun")); waited += 50) {
    if (waited > 60_000) throw new Error("the host has not begun");
    await sleep(50);
  }
  process.kill(step.pid, "SIGKILL");
  await step.done;
  await step.sweep();
  scene.github.state.deployments.runs.set(String(runId), { isCompleted: true, attempt: 1 });
  await rm(at("hang"));
  return step;
}

/** Files below a folder in which a part of the key stands. */
async function withKey(folder: string): Promise<readonly string[]> {
  const part = sshd.key.split("\n")[2] ?? "";
  expect(part).toHaveLength(70);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(files.map((file) => readFile(file, "latin1")));
  return files.filter((_, index) => texts[index]?.includes(part));
}

onSsh(
  `a run that is killed leaves no key in the checkout, and what it leaves elsewhere is removed${sshMissing === null ? "" : ` (${sshMissing})`}`,
  async () => {
    const { workspace, temp } = scene.repository;
    const step = await killed();
    expect(await readdir(join(workspace, ".gatehouse"))).toContain("logs");
    expect(await withKey(workspace)).toEqual([]);
    expect(await withKey(temp)).toEqual([expect.stringMatching(/gatehouse-private-[^/]+\/ssh\/key$/)]);
    const post = await (await step.post()).done;
    expect(post).toMatchObject({ exitCode: 0, errors: [] });
    expect(await withKey(temp)).toEqual([]);

    await killed();
    expect(await withKey(temp)).toHaveLength(1);
    const next = await (await start()).done;
    expect(next).toMatchObject({ errors: [] });
    expect(await withKey(temp)).toEqual([]);
    expect((await readdir(temp)).filter((name) => name.startsWith("gatehouse-private-"))).toEqual([]);
  },
  200_000,
);
