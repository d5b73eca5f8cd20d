import { delimiter } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { testWith } from "../tools/with-tool.js";
import { requestList, Scene } from "./scene.js";

/** The bundle with a real linter on a pull request: its fix arrives on the line, in the head's counting, and once. */

let scene: Scene | undefined;
afterEach(() => scene?.close());

const config = "version: 1\nsetup: []\ngates:\n  lint:\n    steps: [{ tool: ruff, paths: [src] }]\n";
const used = "import sys\n\nprint(sys.argv)\n";
const path = [process.env.GATEHOUSE_TEST_TOOLS, process.env.PATH].filter(Boolean).join(delimiter);

testWith("ruff")("a pull request's fix is offered once, and the checkout stays as it is", async () => {
  const change = { "src/a.py": `import os\n${used}` };
  const base = { ".gitignore": ".gatehouse/\n", ".github/gatehouse.yml": config, "src/a.py": used };
  scene = await Scene.create({ base, change, moved: { "src/other.py": used } });
  const { github, repository } = scene;
  const result = await scene.run({ env: { PATH: path } });
  expect([result.exitCode, result.log.join("\n")]).toEqual([1, expect.stringContaining("F401")]);
  expect(github.violations).toEqual([]);
  const [one, ...others] = github.state.reviews.comments;
  expect(others).toEqual([]);
  expect(one).toMatchObject({ pull: 7, path: "src/a.py", line: 1, startLine: null, commit: repository.headSha });
  expect(one?.body).toMatch(
    /^<!-- [^\n]+ -->\n`ruff` `F401` · &#96;os&#96; imported but unused\n\n```suggestion\n```$/,
  );
  expect(github.state.comments[0]?.body).toContain("**Next:** `gatehouse run lint --fix` mends it");
  expect(await repository.git("status", "--porcelain")).toBe("");

  await repository.checkout("pull/7/merge", repository.mergeSha);
  github.requests.length = 0;
  await scene.run({ env: { PATH: path }, runAttempt: 2 });
  expect(requestList(github).filter((request) => request.startsWith("pulls/"))).toEqual([
    "pulls/list-review-comments 200",
  ]);
  expect(github.state.reviews.comments).toHaveLength(1);
});

test("there are none where nothing can be mended", async () => {
  const base = {
    ".gitignore": ".gatehouse/\n",
    ".github/gatehouse.yml": config.replace("{ tool: ruff, paths: [src] }", "{ run: 'true' }"),
  };
  scene = await Scene.create({ base, change: { "a.txt": "a\n" } });
  await scene.run();
  expect(requestList(scene.github).filter((request) => request.startsWith("pulls/"))).toEqual([]);
});
