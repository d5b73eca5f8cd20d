import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "@jest/globals";
import { actionsArtifacts } from "../../src/adapters/artifacts.js";
import { captureStdout } from "../../src/adapters/stdout.js";
import { artifactsContract } from "../contract/artifacts.js";
import { GitHubServer } from "../world/github.js";
import { ResultsServer } from "../world/results.js";

let server: ResultsServer;
const token = "ghs_secret";
const github = await GitHubServer.start({
  token,
  artifacts: () =>
    server.artifacts.map((each) => ({
      id: each.id,
      name: each.name,
      bytes: each.size ?? 0,
      runId: 1,
      branch: "main",
      sha: "a".repeat(40),
      url: server.archive(each),
    })),
});
// The client reads the API's address once, when it is loaded.
process.env.GITHUB_API_URL = github.url;
const { DefaultArtifactClient } = await import("@actions/artifact");

const before = { ...process.env };

afterAll(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

artifactsContract("the adapter", async () => {
  server = await ResultsServer.start();
  const root = await mkdtemp(join(tmpdir(), "gatehouse-"));
  await mkdir(join(root, "html"));
  await writeFile(join(root, "report.json"), "{}");
  await writeFile(join(root, "html", "index.html"), "<p>");
  Object.assign(process.env, server.env, { GITHUB_WORKSPACE: root, GITHUB_SERVER_URL: "https://github.com" });
  const masks: string[] = [];
  return {
    port: actionsArtifacts({ log: { mask: (value) => masks.push(value) }, token, repository: "acme/api" }),
    root,
    files: async (name) => {
      const target = join(root, "downloaded");
      return captureStdout(ignore, async () => {
        const client = new DefaultArtifactClient();
        const { artifacts } = await client.listArtifacts();
        const found = artifacts.find((each) => each.name === name);
        if (!found) return null;
        await client.downloadArtifact(found.id, { path: target });
        expect(masks).toContain("signature");
        const entries = await readdir(target, { recursive: true, withFileTypes: true });
        const files = entries.filter((each) => each.isFile());
        return files
          .map((each) =>
            join(each.parentPath, each.name)
              .slice(target.length + 1)
              .replaceAll("\\", "/"),
          )
          .sort();
      });
    },
    id: (name) => server.artifacts.find((each) => each.name === name)?.id ?? 0,
    // Not JSON, and no status that the client would repeat for half a minute.
    goDown: () => server.fail("CreateArtifact", { answer: { status: 400, body: { msg: "down" } }, times: 99 }),
    close: async () => {
      await server.close();
      await rm(root, { recursive: true });
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    },
  };
});

function ignore(): void {
  // The client's own progress lines.
}
