import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { pushPayload } from "../world/payloads.js";
import { base } from "./project.js";
import { Scene } from "./scene.js";

let scene: Scene;
afterEach(() => scene.close());

const config = `version: 1
gates:
  build:
    steps: [{ run: node build.cjs }]
    artifacts: [dist/*.tgz]
  release:
    needs: [build]
    changelog: CHANGELOG.md
`;

test("a tag is released with what its build gate made; a run off a tag skips it; a wrong version stops it", async () => {
  const project = {
    ...base,
    ".github/gatehouse.yml": config,
    ".gitignore": "dist/\nreports/\n.gatehouse/\n",
    "package.json": '{"name":"app","version":"1.0.0"}\n',
    "CHANGELOG.md": "# Changes\n\n## 1.0.0\n",
    "build.cjs":
      'const fs = require("fs"); fs.mkdirSync("dist", { recursive: true }); fs.writeFileSync("dist/app-1.0.0.tgz", "app");\n',
  };
  scene = await Scene.create({
    base: project,
    change: { "README.md": "more\n" },
    github: { ancestors: () => [scene.repository.baseSha] },
  });
  const { github, repository } = scene;
  const { baseSha: sha, workspace } = repository;
  await repository.checkout("main", sha);
  const branch = "refs/heads/main";
  const off = await scene.run({ event: "push", payload: pushPayload(branch, sha, sha), sha, ref: branch });
  expect([off.exitCode, off.outputs.get("release-url"), github.state.releases.releases]).toEqual([0, "", []]);

  const ref = "refs/tags/v1.0.0";
  github.state.releases.refs.set(ref, sha);
  github.state.releases.refs.set(branch, sha);
  const payload = pushPayload(ref, "0".repeat(40), sha);
  const done = await scene.run({ event: "push", payload, sha, ref, runAttempt: 2 });
  expect(done).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
  expect(done.outputs.get("release-url")).toBe("https://github.com/acme/api/releases/tag/v1.0.0");
  expect(github.state.releases.releases).toMatchObject([
    {
      tag_name: "v1.0.0",
      draft: false,
      assets: [{ name: "app-1.0.0.tgz", state: "uploaded" }, { name: "SHA256SUMS" }],
    },
  ]);
  expect(done.summary).toContain("v1.0.0 released · 2 assets");
  expect(github.violations).toEqual([]);

  await writeFile(join(workspace, "package.json"), '{"name":"app","version":"1.0.1"}\n');
  const wrong = await scene.run({ event: "push", payload, sha, ref, runAttempt: 3 });
  expect([wrong.exitCode, wrong.outputs.get("release-url")]).toEqual([1, ""]);
  expect(wrong.log.join("\n")).toContain("package.json says 1.0.1, and the tag 1.0.0");
}, 180_000);
