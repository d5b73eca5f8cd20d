import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { commentPayload } from "../world/payloads.js";
import type { JobOptions } from "../world/runner.js";
import { checkList, Scene } from "./scene.js";

/** Commands by comment through the bundle; what is refused, and why, is in __tests__/chatops. */

const target = (whose: string) => `const fs = require("node:fs");
const { GATEHOUSE_ENVIRONMENT: where, GATEHOUSE_ACTION: action, GATEHOUSE_VERSION: version } = process.env;
fs.appendFileSync(process.env.PLACE + "/calls", ["${whose}", where, action, version].join(" ") + "\\n");
`;
const config = `version: 1
gates:
  test:
    steps: [{ run: exit 1 }]
  deploy:
    needs: [test]
    environments:
      staging:
        target: { command: node target.cjs }
`;

let scene: Scene;
afterEach(() => scene.close());

test("a comment deploys the head of its pull request, one of a stranger nothing, and one without a command says nothing", async () => {
  const base = { "target.cjs": target("main"), ".github/gatehouse.yml": config, ".gitignore": ".gatehouse/\n" };
  scene = await Scene.create({ base, change: { "target.cjs": target("feature") } });
  const { repository, github } = scene;
  const { headSha, baseSha, headRef } = repository;
  const { model } = github.state.chatops;
  const nowMs = Math.floor(Date.now() / 1000) * 1000;
  const check = { name: "Gatehouse", app: "github-actions", externalId: "gatehouse-41-1-Gatehouse" };
  model.pulls.set(7, { isOpen: true, isFork: false, headSha, headRef });
  model.moves.set(headRef, [{ atMs: nowMs - 60_000, after: headSha }]);
  model.checks.set(headSha, [{ ...check, id: 5, status: "completed", conclusion: "success" }]);
  model.give("mona", "write");
  const said = (id: number, author: string, body: string): Partial<JobOptions> => {
    const comment = { author, authorType: "User", body, createdMs: nowMs, updatedMs: nowMs };
    model.comments.set(id, comment);
    return {
      event: "issue_comment",
      payload: commentPayload({ ...comment, id, issue: 7, isPullRequest: true }),
      sha: baseSha,
      ref: "refs/heads/main",
      headRef: undefined,
      baseRef: undefined,
      env: { PLACE: repository.folder, GITHUB_ACTOR: author, GITHUB_TRIGGERING_ACTOR: author },
    };
  };
  await repository.checkout("main", baseSha);

  const words = await scene.run(said(101, "mona", "Nice work!\n!deploy staging"));
  expect(words).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
  expect(words.outputs.get("conclusion")).toBe("skipped");
  expect(github.requests).toEqual([]);

  const stranger = await scene.run(said(102, "mallory", "!deploy staging"));
  expect(stranger).toMatchObject({ exitCode: 0, errors: [] });
  expect(stranger.summary).toContain("and mallory has none");
  expect(github.state.deployments.stored).toEqual([]);

  const result = await scene.run(said(103, "mona", "!deploy staging"));
  expect(result).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
  const fresh = headSha.slice(0, 7);
  const calls = await readFile(join(repository.folder, "calls"), "utf8");
  expect(calls).toBe(`feature staging deploy ${fresh}\nfeature staging promote ${fresh}\n`);
  expect(github.state.deployments.stored).toMatchObject([{ sha: headSha, environment: "staging" }]);
  expect(github.state.deployments.states("staging")).toEqual(["success"]);
  expect(checkList(github)).toEqual([]);
  expect(model.reactions).toEqual(["102 -1", "103 eyes", "103 rocket"]);
  expect(github.state.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- gatehouse-command:102:\d+ -->\n### 🚫 Refused: !deploy needs the role write/),
    expect.stringMatching(/^<!-- gatehouse-command:103:\d+ -->\n### ✅ \S+ is healthy in staging/),
  ]);

  // On another checkout nothing is run; whoever has given a command is told, and no check of the default branch turns red.
  await repository.checkout("pull/7/head", headSha);
  for (const [id, body] of [
    [104, "Nice work!"],
    [105, "!deploy staging"],
  ] as const) {
    expect((await scene.run(said(id, "mona", body))).outputs.get("conclusion")).toBe("broken");
  }
  expect(github.state.comments.slice(2).map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- gatehouse-command:105:\d+ -->\n### \S+ .*nothing of a pull request/),
  ]);
  expect(checkList(github)).toEqual([]);
  expect(github.state.deployments.stored).toHaveLength(1);
  expect(github.violations).toEqual([]);
});
