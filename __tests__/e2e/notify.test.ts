import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { HookServer } from "../world/hook-server.js";
import { pushPayload } from "../world/payloads.js";
import { base } from "./project.js";
import { Scene } from "./scene.js";

let scene: Scene;
let hook: HookServer;

afterEach(async () => {
  await scene.close();
  await hook.close();
});

const config = `version: 1
gates:
  lint: { steps: [{ run: node check.cjs }] }
notify:
  - { slack: $SLACK_WEBHOOK_URL }
`;

test("a channel is told that main failed, and that it passes again; the address stands nowhere", async () => {
  hook = await HookServer.start();
  const project = { ...base, ".github/gatehouse.yml": config, "check.cjs": "process.exit(1)\n" };
  scene = await Scene.create({ base: project, change: { "README.md": "more\n" } });
  const { github, repository } = scene;
  await repository.checkout("main", repository.headSha);
  const { headSha: sha, baseSha, workspace } = repository;
  const ref = "refs/heads/main";
  const payload = { ...pushPayload(ref, baseSha, sha), repository: { default_branch: "main" } };
  const env = { SLACK_WEBHOOK_URL: `${hook.url}/services/T0/B0/k3yk3yk3y` };
  const push = { event: "push", payload, sha, ref, env };

  const red = await scene.run(push);
  expect(red).toMatchObject({ exitCode: 1, errors: [] });
  expect(red.log).toContain("Slack was told: failed.");
  await writeFile(join(workspace, "check.cjs"), "");
  const green = await scene.run({ ...push, runAttempt: 2 });
  expect(green).toMatchObject({ exitCode: 0, errors: [] });
  expect(hook.delivered.map(({ json }) => (json as { text: string }).text.split(": ").slice(0, 2).join(": "))).toEqual([
    "❌ acme/api: main failed",
    "✅ acme/api: main passes again",
  ]);

  hook.answers.push({ status: 404, body: `no such hook /services/T0/B0/k3yk3yk3y` });
  await writeFile(join(workspace, "check.cjs"), "process.exit(1)\n");
  const lost = await scene.run({ ...push, runAttempt: 3 });
  expect(lost).toMatchObject({ exitCode: 1, errors: [] });
  expect(lost.summary).toContain("notifications: Slack was not told: the server answered 404");
  const report = await readFile(join(workspace, ".gatehouse", "report.json"), "utf8");
  expect(`${lost.log.join("\n")}${lost.summary}${report}`).not.toContain("k3yk3yk3y");
  expect(github.violations).toEqual([]);
}, 180_000);
