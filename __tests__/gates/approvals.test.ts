import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import { git } from "../../src/adapters/git.js";
import { octokitGitHub } from "../../src/adapters/github.js";
import { nodeGrpcHealth } from "../../src/adapters/grpc-health.js";
import { nodeHttp } from "../../src/adapters/http.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import { passed } from "../../src/core/verdict.js";
import { type ApprovalQuestion, approvalOf } from "../../src/deploy/approvals.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { GitHubLedger } from "../../src/deploy/github-ledger.js";
import { unapproved } from "../../src/gates/deploy/approvals.js";
import { file } from "../fakes/approvals.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeDeployments } from "../fakes/deployments.js";
import { files } from "../tools/harness.js";
import { GitHubServer } from "../world/github.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate } from "./harness.js";

let repository: TestRepository;
let server: GitHubServer;
beforeAll(async () => {
  repository = await TestRepository.create({
    base: { "migrations/001.sql": "a\n".repeat(20), ".github/CODEOWNERS": "* @sue\n" },
    change: [{ "b.txt": "b\n" }, { "migrations/001.sql": null, "attic/001.sql": "a\n".repeat(20) }],
  });
  server = await GitHubServer.start({
    mergeBase: (base) => base,
    commits: () => [{ sha: repository.headSha, message: "move", isMerge: false }],
  });
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
  await repository.close();
});

const production: PlannedEnvironment = {
  name: "production",
  after: [],
  target: { type: "command", commands: { deploy: "echo $GATEHOUSE_VERSION >> ../calls.txt" } },
  smoke: [],
  windows: [],
  freeze: [],
  approvals: [{ paths: ["migrations/**"], teams: ["sre"], users: [], codeOwners: true, count: 1 }],
  onFailure: "rollback",
  onCancel: "rollback",
  env: {},
  workingDirectory: ".",
  timeoutMs: 20_000,
};

async function deployed(more: GateOptions = {}): Promise<string> {
  const options = { kind: "deploy", steps: [], environments: [production], ...more } as const;
  const { verdict } = await runGate(repository, await changeFrom(repository, repository.mergeBaseSha), options);
  return `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
}

test("a deploy gate begins nothing before all have approved what changes", async () => {
  const { mergeBaseSha, headSha, workspace, folder } = repository;
  const calls = () => readFile(join(folder, "calls.txt"), "utf8").catch(() => "");
  // Apart from the checkout, which is made anew.
  const ledger = new FileLedger({
    files,
    clock: systemClock(),
    isGone: async () => false,
    folder: join(folder, "ledger"),
    leaseMs: 500,
  });
  const options = { token: "ghs_secret", repository: "acme/api", apiUrl: server.url, secondMs: 1, timeoutMs: 20_000 };
  const sources = { git: git(workspace), github: octokitGitHub(options) };
  const deployments = { ledger, approvalOf: (question: ApprovalQuestion) => approvalOf(question, sources) };
  expect(await deployed()).toBe(
    "inconclusive approval: production: who has approved it is only known on GitHub, with a `github-token`",
  );

  // The release that serves is the base.
  await repository.checkout("main", mergeBaseSha);
  await runGate(repository, await changeFrom(repository, mergeBaseSha), {
    kind: "deploy",
    steps: [],
    environments: [{ ...production, approvals: undefined }],
    deployments,
  });
  const before = `${mergeBaseSha.slice(0, 7)}\n`;
  expect(await calls()).toBe(before);
  await repository.checkout("feature", headSha);

  const { model } = server.state.approvals;
  model.teams.set("acme/sre", ["mona"]);
  for (const login of ["mona", "sue"]) model.permissions.set(login, "write");
  model.texts.set(`${mergeBaseSha}:.github/CODEOWNERS`, "* @sue\n");
  const reviews = [{ author: "mona", state: "APPROVED" as const }];
  const pull = { number: 7, author: "ann", head: headSha, base: mergeBaseSha, commits: [headSha] };
  model.pulls.push({ ...pull, files: [file("b.txt"), file("attic/001.sql", "migrations/001.sql")], reviews });
  expect(await deployed({ deployments })).toBe(
    "inconclusive approval: production: #7: migrations/001.sql needs an approval of @sue",
  );
  expect(await calls()).toBe(before);

  model.pulls[0] = {
    ...pull,
    files: model.pulls[0]?.files ?? [],
    reviews: [...reviews, { author: "sue", state: "APPROVED" }],
  };
  expect(await deployed({ deployments })).toBe(`passed null: production: ${headSha.slice(0, 7)} is healthy`);
  expect(await calls()).toBe(`${before}${headSha.slice(0, 7)}\n`);
});

test("what has changed since the last healthy release is not guessed where too many others came after it", async () => {
  const port = new FakeDeployments();
  const clock = new FakeClock(port.nowMs);
  const ledger = new GitHubLedger({ deployments: port, clock, runUrl: null, leaseMs: 500 });
  const asked: (string | null)[] = [];
  const approvalOf = async ({ serving }: ApprovalQuestion) => {
    asked.push(serving);
    return passed("approved");
  };
  const deployments = {
    ledger,
    approvalOf,
    clock,
    owner: { id: "1", words: "this test" },
    http: nodeHttp(),
    grpc: nodeGrpcHealth(),
    git: git("."),
    privateFolder: () => Promise.reject(new Error("nothing is deployed here")),
  };
  const release = (digit: string) => ({ version: `v${digit}`, commit: digit.repeat(40), images: [] });
  const judge = () => unapproved(production, release("9"), deployments);
  const rolledOut = async (digit: string, phase: "healthy" | "rolled-back") =>
    ledger.write(await ledger.open("production", release(digit), { id: digit, words: digit }, undefined), {
      phase,
      weight: 0,
    });

  expect(await judge()).toBeNull();
  await rolledOut("1", "healthy");
  for (let count = 0; count < 29; count++) await rolledOut("2", "rolled-back");
  expect(await judge()).toBeNull();
  await rolledOut("2", "rolled-back");
  expect(await judge()).toEqual({
    outcome: "inconclusive",
    reason: "approval",
    message: "none of the latest deployments is healthy, so that what has changed since is not known",
  });
  expect(asked).toEqual([null, "1".repeat(40)]);
});
