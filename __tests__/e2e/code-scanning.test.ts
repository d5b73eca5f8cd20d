import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import type { GitHubServerOptions } from "../world/github.js";
import { pullRequestPayload } from "../world/payloads.js";
import { schemaProblems } from "../world/sarif-schema.js";
import { base } from "./project.js";
import { requestList, Scene } from "./scene.js";

const ref = "refs/pull/7/head";
const config = `version: 1
gates:
  security:
    steps:
      - { run: node tools/lint.mjs, reports: [reports/lint.sarif] }
`;

let scene: Scene;

async function open(github: Omit<GitHubServerOptions, "token" | "mergeBase"> = {}): Promise<Scene> {
  const change = { "src/pay.js": "pay(); // FIXME! card\n" };
  // In the merge commit the known findings stand a line lower than in the head.
  const moved = { "src/old.js": "top();\na(); // FIXME: one\nb(); // FIXME: two\n" };
  scene = await Scene.create({ base: { ...base, ".github/gatehouse.yml": config }, change, moved, github });
  scene.github.state.codeScanning.pendingFor = 0;
  return scene;
}

afterEach(async () => {
  await scene.close();
});

test("alerts of the pull request's head are opened, kept by a run that cannot judge, and closed by a clean one", async () => {
  const { github, repository } = await open();
  const { workspace, headSha } = repository;
  const first = await scene.run();
  expect(first).toMatchObject({ exitCode: 1, errors: [], survivors: [] });
  expect(github.violations).toEqual([]);
  const { codeScanning } = github.state;
  const alerts = ["fixme/no-fixme src/old.js:1 warning", "fixme/no-fixme src/old.js:2 warning"];
  expect(codeScanning.open(ref)).toEqual([...alerts, "fixme/no-fixme src/pay.js:1 error"]);
  expect(codeScanning.analyses).toEqual([
    expect.objectContaining({ ref, commit: headSha, tool: "Gatehouse", category: "security/commands" }),
  ]);
  expect(requestList(github).filter((request) => request.startsWith("code-scanning"))).toEqual([
    "code-scanning/get-sarif 200",
    "code-scanning/upload-sarif 202",
  ]);
  const file = JSON.parse(await readFile(join(workspace, ".gatehouse", "report.sarif"), "utf8"));
  expect(schemaProblems(file)).toEqual([]);
  expect(file).toEqual(codeScanning.documents[0]);

  const tool = await readFile(join(workspace, "tools", "lint.mjs"), "utf8");
  await writeFile(join(workspace, "tools", "lint.mjs"), "process.exit(1)\n");
  const second = await scene.run({ runAttempt: 2 });
  expect(second.exitCode).toBe(1);
  expect([codeScanning.analyses.length, codeScanning.open(ref).length]).toEqual([1, 3]);
  expect(second.summary).toContain("their alerts stay as they are: security/commands");

  await writeFile(join(workspace, "tools", "lint.mjs"), tool);
  for (const name of ["old.js", "pay.js"]) await writeFile(join(workspace, "src", name), "fine();\n");
  const third = await scene.run({ runAttempt: 3 });
  expect([third.exitCode, codeScanning.open(ref), github.violations]).toEqual([0, [], []]);
});

test("a repository without Advanced Security: one line, and the verdict stands", async () => {
  const { github } = await open({ noCodeScanning: true });
  const result = await scene.run();
  expect(result).toMatchObject({ exitCode: 1, errors: [] });
  const words =
    "skipped: GitHub answered 403: Advanced Security must be enabled for this repository to use code scanning.";
  expect(result.log).toContain(`Code scanning: ${words}`);
  expect(result.summary).toContain(`code scanning: ${words}`);
  expect(result.annotations).toEqual([]);
  expect(github.served("code-scanning/upload-sarif")).toHaveLength(1);
});

test("a fork's pull request is not tried", async () => {
  const { github, repository } = await open({ readOnly: true });
  const result = await scene.run({ payload: pullRequestPayload(repository, { fork: "mallory/api" }) });
  expect(result.exitCode).toBe(1);
  expect(requestList(github).filter((request) => request.startsWith("code-scanning"))).toEqual([]);
  expect(result.summary).toContain(
    "code scanning: skipped: the pull request is from a fork, whose token may not write",
  );
});
