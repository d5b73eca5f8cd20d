// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested.
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { zizmor } from "../../src/tools/zizmor.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withZizmor = testWith("zizmor");
const ci = ".github/workflows/ci.yml";
/** Also where the machine has a token, which would take it online. */
const env = { ZIZMOR_OFFLINE: "true" };
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("zizmor", root, { env, ...options }));

const workflow = (...steps: readonly string[]) => `on: push
permissions: {}
concurrency: { group: a, cancel-in-progress: true }
jobs:
  a:
    name: a
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => `      - ${step}\n`).join("")}`;
const clean = workflow("run: echo hi");
const bad = workflow("run: echo ${{ github.event.head_commit.message }}", "uses: actions/checkout@v4");
const action =
  "name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.x }}\n      shell: bash\n";
const inAction = (path: string) => `${path}:6:21-6:29 template-injection note low`;

describe("zizmor", () => {
  withZizmor("reports findings with their risk, in actions too", async () => {
    const contents = {
      [ci]: bad,
      "action.yml": action,
      "actions/foo/action.yaml": action,
      "fixtures/action.yml": "a: [",
    };
    expect([...inShort(await run(contents))].sort()).toEqual(
      [
        `${ci}:10:9-11:1 artipacked warning medium`,
        `${ci}:10:15-10:34 unpinned-uses error high`,
        `${ci}:9:23-9:55 template-injection error high`,
        inAction("action.yml"),
        inAction("actions/foo/action.yaml"),
      ].sort(),
    );
    expect(inShort(await run(contents, { paths: ["actions"] }))).toEqual([inAction("actions/foo/action.yaml")]);
    expect(inShort(await run({ "-rf.yml": action, "sub/-rf/action.yml": action }, { paths: ["sub"] }))).toEqual([
      inAction("sub/-rf/action.yml"),
    ]);
  });

  withZizmor("judges clean workflows as clean, by comments and the project's config, and follows no link", async () => {
    expect(await run({ [ci]: clean })).toEqual({ judged: true, findings: [] });
    const ignored = workflow("run: echo ${{ github.event.head_commit.message }} # zizmor: ignore[template-injection]");
    expect(await run({ [ci]: ignored })).toEqual({ judged: true, findings: [] });
    const rules = "rules:\n  template-injection:\n    disable: true\n";
    expect(await run({ "action.yml": action, ".github/zizmor.yml": rules })).toEqual({ judged: true, findings: [] });
    const linked = await inFolder({ "secret.yml": bad }, (outside) =>
      inFolder({ [ci]: clean }, async (root) => {
        await symlink(join(outside, "secret.yml"), join(root, ".github/workflows/link.yml"));
        return runTool("zizmor", root, { env });
      }),
    );
    expect(linked).toEqual({ judged: true, findings: [] });
  });

  withZizmor("is broken by a bad config or option, a file that it cannot read, and nothing to check", async () => {
    expect(refusal(await run({ [ci]: clean, "zizmor.yml": "bogus: 1" }))).toMatch(
      /^zizmor exited with code 1: error: configuration error in .* unknown field `bogus`, expected `rules`$/,
    );
    expect(refusal(await run({ [ci]: clean }, { args: ["--nope"] }))).toMatch(
      /^zizmor exited with code 2: error: unexpected argument '--nope' found/,
    );
    const broken = { [ci]: bad, ".github/workflows/syntax.yml": "on: [" };
    expect(refusal(await run(broken))).toMatch(
      /^zizmor exited with code 1: failed to load file:\/\/\.github\/workflows\/syntax\.yml as workflow 0: invalid YAML/,
    );
    expect(refusal(await run({ [ci]: clean }, { paths: [ci, "owner/name"] }))).toBe("owner/name does not exist");
    expect(refusal(await run({ "a.yml": bad }))).toBe(
      "there is nothing to check: no workflow or action among the tracked files",
    );
  });

  test("output that is cut or says nothing judges nothing", async () => {
    expect(await readAs("zizmor", { code: 14, stdout: '[{"ident":"x","desc":"d",' })).toMatchObject({ judged: false });
    expect(await readAs("zizmor", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("zizmor", { code: 13, stdout: "[]" })).toMatchObject({ judged: false });
    const lost = await readAs("zizmor", {
      code: 0,
      stdout: "[]",
      stderr: " WARN zizmor::registry::input: failed to validate file://ci.yml as workflow: no",
    });
    expect(refusal(lost)).toBe("zizmor went on without a file: failed to validate file://ci.yml as workflow: no");
  });

  test("is chosen where it is configured or run, and there is a workflow or an action", async () => {
    expect(await zizmor.detect(projectOf({ [ci]: clean }))).toBe(false);
    expect(await zizmor.detect(projectOf({ [ci]: clean, "zizmor.yml": "" }))).toBe(true);
    expect(await zizmor.detect(projectOf({ [ci]: workflow("run: uvx zizmor .") }))).toBe(true);
    expect(await zizmor.detect(projectOf({ "zizmor.yml": "" }))).toBe(false);
  });
});
