import { afterEach, describe, expect, test } from "@jest/globals";
import { base, lines, redChange } from "./project.js";
import { checkList, checkNamed, requestList, Scene, type SceneOptions } from "./scene.js";

let scene: Scene;

async function open(options: Partial<SceneOptions> = {}): Promise<Scene> {
  scene = await Scene.create({ base, change: redChange, ...options });
  return scene;
}

afterEach(async () => {
  await scene.close();
});

/** What a red pull request says on each of its three pages. */
const headline = "3 tests fail, 70 new findings in lint, and patch coverage is 60 % (needs 90 %)";

describe("a pull request with 3 failing tests, 70 new findings and patch coverage below its floor", () => {
  test("has its checks, one comment, summary, outputs and exit code, by the requests that are needed", async () => {
    const { github, repository } = await open();
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 1, conclusion: "failure", errors: [], survivors: [], annotations: [] });
    expect(Object.fromEntries(result.outputs)).toEqual({
      conclusion: "failed",
      report: ".gatehouse/report.json",
      html: "",
      matrix: "",
      coverage: "70",
      "patch-coverage": "60",
      "tests-failed": "3",
      "findings-new": "70",
      images: "[]",
      "deployment-url": "",
      "release-url": "",
    });

    expect(github.violations).toEqual([]);
    // One to learn the merge base, which a clone of depth 1 does not hold; the roll-up twice; 70 annotations are two batches;
    // one for a baseline, which the empty cache does not hold.
    expect(requestList(github)).toEqual([
      "actions/list-artifacts-for-repo 200",
      "checks/create 201",
      "checks/create 201",
      "checks/create 201",
      "checks/update 200",
      "checks/update 200",
      "issues/create-comment 201",
      "issues/list-comments 200",
      "repos/compare-commits-with-basehead 200",
    ]);
    expect(checkList(github)).toEqual([
      ["Gatehouse", "failure", headline],
      ["Gatehouse / lint", "failure", "70 new findings"],
      ["Gatehouse / test", "failure", "3 of 23 tests fail · coverage 70 % · patch coverage 60 % (needs 90 %)"],
    ]);
    expect(new Set(github.state.checks.map((check) => check.head_sha))).toEqual(new Set([repository.headSha]));

    const found = checkNamed(github, "Gatehouse / lint").annotations;
    expect(found.map(({ path, start_line, annotation_level }) => [path, start_line, annotation_level])).toEqual(
      Array.from({ length: 70 }, (_, index) => ["src/billing.js", index + 1, index < 15 ? "failure" : "warning"]),
    );
    expect(found[19]).toEqual({
      path: "src/billing.js",
      start_line: 20,
      end_line: 20,
      start_column: 14,
      end_column: 18,
      annotation_level: "warning",
      title: "fixme no-fixme",
      message: "Mend it: of 20",
    });
    const batches = github.requests.map(({ body }) => annotationCount(body)).filter((count) => count > 0);
    expect(batches.sort()).toEqual([20, 3, 50]);
    expect(
      checkNamed(github, "Gatehouse / test").annotations.map(({ path, start_line, title }) => [
        path,
        start_line,
        title,
      ]),
    ).toEqual([
      ["tests/cases.txt", 21, "rounds half even fails"],
      ["tests/cases.txt", 22, "refunds twice fails"],
      ["tests/cases.txt", 23, "keeps cents fails"],
    ]);

    const [comment] = github.state.comments;
    expect(github.state.comments).toHaveLength(1);
    for (const page of [comment?.body, result.summary]) {
      expect(page).toContain(`### ❌ Gatehouse: ${headline}\n`);
      expect(page).toContain("| lint | ❌ | 70 new findings | 2 known |");
      expect(page).toContain("| coverage | ❌ | 70 % · patch 60 % (needs 90 %) |");
      expect(page).toMatch(/src\/refund\.js`\]\([^)]*\) \| 6 of 10 \| 60 % \| 7–10 \|/);
      expect(page).toContain(`compared with \`${repository.mergeBaseSha.slice(0, 7)}\`, the merge base with \`main\``);
    }
    expect(comment).toMatchObject({ issue: repository.number, author: "github-actions[bot]", edits: 0 });
    expect(result.groups).toHaveLength(2);
    expect(result.log.join("\n")).toContain("23 tests, 3 failed");
  });

  test("edits its own comment among 130 others and a forged one, and creates no second", async () => {
    const { github, repository } = await open();
    github.state.addComment(7, "mallory", "<!-- gatehouse:Gatehouse -->\n### ✅ Gatehouse: all is well");
    for (let n = 1; n <= 130; n++) github.state.addComment(7, "octocat", `comment ${n}`);
    await scene.run();
    await repository.checkout(`pull/7/merge`, repository.mergeSha);
    github.requests.length = 0;
    await scene.run({ runAttempt: 2 });
    expect(github.violations).toEqual([]);
    const ours = github.state.comments.filter((comment) => comment.author === "github-actions[bot]");
    expect(ours.map(({ edits, body }) => [edits, /attempt \d/.exec(body)?.[0]])).toEqual([[1, "attempt 2"]]);
    expect(github.state.comments[0]).toMatchObject({ author: "mallory", edits: 0 });
    expect(requestList(github)).toEqual([
      "actions/list-artifacts-for-repo 200",
      "checks/create 201",
      "checks/create 201",
      "checks/create 201",
      "checks/update 200",
      "checks/update 200",
      "issues/list-comments 200",
      "issues/list-comments 200",
      "issues/update-comment 200",
      "repos/compare-commits-with-basehead 200",
    ]);
    expect(github.served("issues/list-comments").map(({ path }) => path.split("?")[1])).toEqual([
      "per_page=100",
      "per_page=100&page=2",
    ]);
  });

  test("which is green creates its checks, and a comment only where there is something to show", async () => {
    const change = { "README.md": "hello\n" };
    const { github } = await open({ change });
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 0, conclusion: "success", annotations: [] });
    expect(checkList(github).map(([name, conclusion]) => [name, conclusion])).toEqual([
      ["Gatehouse", "success"],
      ["Gatehouse / lint", "success"],
      ["Gatehouse / test", "success"],
    ]);
    expect(checkNamed(github, "Gatehouse / lint").title).toBe("no new findings");
    expect(github.state.comments).toEqual([]);
    expect(Object.fromEntries(result.outputs)).toMatchObject({
      conclusion: "passed",
      coverage: "80",
      "patch-coverage": "",
    });
    expect(github.violations).toEqual([]);
  });
});

describe("a merge commit whose base has moved on", () => {
  const shared = lines(20, (n) => `share(${n}); // hit`);
  const moved = {
    "src/theirs.js": "theirs(); // FIXME: not the author's\n",
    "src/shared.js": `${lines(5, (n) => `above(${n}); // FIXME: theirs ${n}`)}${shared}`,
  };

  test("blames nobody for what came in from the base, and tells places in the head's lines", async () => {
    const { github, repository } = await open({
      base: { ...base, "src/shared.js": shared },
      change: { "src/shared.js": `${shared}mine(); // FIXME: mine\nuncovered(); // miss\n` },
      moved,
    });
    const result = await scene.run();
    expect(result.exitCode).toBe(1);
    expect(Object.fromEntries(result.outputs)).toMatchObject({ "findings-new": "1", "patch-coverage": "0" });
    // Line 21 of the head; the merge commit has it on line 26.
    const annotations = checkNamed(github, "Gatehouse / lint").annotations;
    expect(annotations.map(({ path, start_line, message }) => [path, start_line, message])).toEqual([
      ["src/shared.js", 21, "Mend it: mine"],
    ]);
    const body = github.state.comments[0]?.body ?? "";
    expect(body).toContain("| lint | ❌ | 1 new finding | 8 known |");
    expect(body).toMatch(/src\/shared\.js`\]\([^)]*\) \| 0 of 1 \| 95.23 % \| 22 \|/);
    expect(body).toContain(`compared with \`${repository.mergeBaseSha.slice(0, 7)}\``);
    expect(github.violations).toEqual([]);
    expect(await repository.git("worktree", "list", "--porcelain")).not.toContain("gatehouse-base");
  });
});

function annotationCount(body: unknown): number {
  return (body as { output?: { annotations?: readonly unknown[] } } | undefined)?.output?.annotations?.length ?? 0;
}
