import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, expect, test } from "@jest/globals";
import { captureStdout } from "../../src/adapters/stdout.js";
import { pullRequestPayload } from "../world/payloads.js";
import { base, redChange } from "./project.js";
import { requestList, Scene } from "./scene.js";

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

test("a fork's pull request has the same verdict, annotations, summary and an artifact, and no noise", async () => {
  scene = await Scene.create({ base, change: redChange, github: { readOnly: true } });
  const { github, repository, results } = scene;
  const payload = pullRequestPayload(repository, { fork: "mallory/api" });
  const result = await scene.run({ payload, runAttempt: 2 });
  expect(result).toMatchObject({ exitCode: 1, errors: [], survivors: [], droppedAnnotations: 0, stderr: "" });
  expect(Object.fromEntries(result.outputs)).toMatchObject({
    conclusion: "failed",
    coverage: "70",
    "patch-coverage": "60",
    "tests-failed": "3",
    "findings-new": "70",
  });
  expect(github.violations).toEqual([]);
  // Whether the token may write is asked once for the checks and once for the comment, which is a right of its own.
  expect(requestList(github)).toEqual([
    "actions/list-artifacts-for-repo 200",
    "checks/create 403",
    "issues/create-comment 403",
    "issues/list-comments 200",
    "repos/compare-commits-with-basehead 200",
  ]);

  const shown = result.annotations.map(({ level, properties }) => `${level} ${properties.file}:${properties.line}`);
  expect([...shown].sort()).toEqual(
    [
      ...Array.from({ length: 7 }, (_, index) => `error src/billing.js:${index + 1}`),
      ...[21, 22, 23].map((line) => `error tests/cases.txt:${line}`),
      ...Array.from({ length: 10 }, (_, index) => `warning src/billing.js:${index + 16}`),
    ].sort(),
  );
  const where = "not shown: the runner shows 10 of each level. The job's summary has more.";
  expect(result.log).toContain(`8 error annotations ${where}`);
  expect(result.log).toContain(`45 warning annotations ${where}`);
  expect(result.log).toContain("This token may not write check runs (403).");
  expect(result.output).not.toMatch(/^\s+at /m);
  expect(result.summary).toContain(
    "### ❌ Gatehouse: 3 tests fail, 70 new findings in lint, and patch coverage is 60 % (needs 90 %)\n",
  );

  expect(results.artifacts.map(({ name }) => name)).toEqual(["gatehouse-report-all-2"]);
  const { plan, report } = await downloaded("gatehouse-report-all-2");
  expect(plan).toMatchObject({
    schemaVersion: 1,
    commit: repository.headSha,
    gates: [{ name: "lint" }, { name: "test" }],
  });
  expect(report).toEqual(JSON.parse(await readFile(join(repository.workspace, ".gatehouse", "report.json"), "utf8")));
  expect(report).toMatchObject({ schemaVersion: 1, verdict: { outcome: "failed" }, commit: repository.headSha });
});

/** What a later job would find, by the real client. */
async function downloaded(name: string): Promise<{ readonly plan: unknown; readonly report: unknown }> {
  const before = { ...process.env };
  const path = await mkdtemp(join(tmpdir(), "gatehouse-"));
  Object.assign(process.env, scene.results.env, { GITHUB_WORKSPACE: path, GITHUB_SERVER_URL: "https://github.com" });
  try {
    const client = new DefaultArtifactClient();
    await captureStdout(ignore, async () => {
      const { artifact } = await client.getArtifact(name);
      await client.downloadArtifact(artifact.id, { path });
    });
    return JSON.parse(await readFile(join(path, "report.json"), "utf8"));
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
    await rm(path, { recursive: true });
  }
}

function ignore(): void {
  // The client's own progress lines.
}
