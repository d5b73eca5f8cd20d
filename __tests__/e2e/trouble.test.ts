import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { base, redChange } from "./project.js";
import { checkList, checkNamed, Scene } from "./scene.js";

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.create({ base, change: redChange });
});

afterEach(async () => {
  await scene.close();
});

/** Everything of the red pull request, each thing once. */
function expectWhole(): void {
  const { github } = scene;
  expect(checkList(github).map(([name, conclusion]) => [name, conclusion])).toEqual([
    ["Gatehouse", "failure"],
    ["Gatehouse / lint", "failure"],
    ["Gatehouse / test", "failure"],
  ]);
  const lines = checkNamed(github, "Gatehouse / lint").annotations.map(({ start_line }) => start_line);
  expect(lines).toEqual(Array.from({ length: 70 }, (_, index) => index + 1));
  expect(checkNamed(github, "Gatehouse / test").annotations).toHaveLength(3);
  expect(github.state.comments).toHaveLength(1);
  expect(github.violations).toEqual([]);
}

describe("GitHub in trouble: everything is posted, and exactly once", () => {
  test("502, a page of HTML and a reset connection, with and without effect", async () => {
    const { github } = scene;
    github.fail("repos/compare-commits-with-basehead", { answer: "html" });
    github.fail("checks/create", { answer: { status: 502 } });
    github.fail("checks/create", { answer: "reset", applied: true });
    github.fail("checks/update", { answer: "reset", applied: true });
    github.fail("checks/update", { answer: "html-200", applied: true });
    github.fail("issues/list-comments", { answer: "reset" });
    github.fail("issues/create-comment", { answer: { status: 502 }, applied: true });
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 1, annotations: [], errors: [] });
    expectWhole();
  }, 180_000);

  test("429 with Retry-After", async () => {
    const { github } = scene;
    const answer = { status: 429, headers: { "retry-after": "1" }, body: { message: "slow down" } };
    github.fail("checks/create", { answer });
    github.fail("issues/create-comment", { answer });
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 1, annotations: [], errors: [] });
    expect(result.log.filter((line) => line === "GitHub asks to wait 1 s.")).toHaveLength(2);
    expectWhole();
  }, 180_000);
});

describe("GitHub down for good: verdict, exit code and summary are right, with one warning", () => {
  test("no server at all", async () => {
    const result = await scene.run({ apiUrl: "http://127.0.0.1:9" });
    // Without the API there is no merge base in a clone of depth 1; tests are judged all the same.
    expect(result).toMatchObject({ exitCode: 1, errors: [], survivors: [] });
    expect(Object.fromEntries(result.outputs)).toMatchObject({ conclusion: "failed", "tests-failed": "3" });
    const warnings = result.annotations.filter(({ properties }) => properties.file === undefined);
    expect(warnings.map(({ level, message }) => [level, message])).toEqual([
      [
        "warning",
        expect.stringMatching(
          /^Could not write check runs: GitHub did not answer.*The verdict does not depend on it\.$/,
        ),
      ],
    ]);
    expect(result.summary).toContain("3 tests fail");
  }, 180_000);

  test("502 to everything", async () => {
    scene.github.fail("*", { answer: "html", times: 1000 });
    const result = await scene.run();
    expect(result).toMatchObject({ exitCode: 1, errors: [], survivors: [] });
    const warnings = result.annotations.filter(({ properties }) => properties.file === undefined);
    expect(warnings.map(({ level, message }) => [level, message])).toEqual([
      [
        "warning",
        "Could not write check runs: GitHub answered 502 with text that is no JSON. The verdict does not depend on it.",
      ],
    ]);
  }, 180_000);
});
