import { afterEach, expect, test } from "@jest/globals";
import { findAct, installAction, runAct } from "../world/act.js";
import { pullRequestPayload } from "../world/payloads.js";
import { base, redChange } from "./project.js";
import { checkList, Scene, token } from "./scene.js";

const act = findAct();

const workflow = `on: pull_request
jobs:
  gatehouse:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: ./
        continue-on-error: true
      - run: echo "it \${{ steps.gate.outcome }}, \${{ steps.gate.outputs.conclusion }}, \${{ steps.gate.outputs.tests-failed }} tests"
`;

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

(act ? test : test.skip)(
  `a workflow with uses: ./ runs the pipeline in act${act ? "" : " (act is not installed)"}`,
  async () => {
    scene = await Scene.create({ base: { ...base, ".github/workflows/ci.yml": workflow }, change: redChange });
    const { repository, github, results } = scene;
    await installAction(repository.workspace);
    const result = await runAct({
      act: act ?? "",
      workspace: repository.workspace,
      event: "pull_request",
      payload: pullRequestPayload(repository),
      token,
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/api" },
      ownEnv: results.env,
    });
    expect(result.lines).toContain("it failure, failed, 3 tests");
    expect(result.exitCode).toBe(0);
    expect(checkList(github).map(([name, conclusion]) => [name, conclusion])).toEqual([
      ["Gatehouse", "failure"],
      ["Gatehouse / lint", "failure"],
      ["Gatehouse / test", "failure"],
    ]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.violations).toEqual([]);
  },
  120_000,
);
