// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested.
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { actionlint } from "../../src/tools/actionlint.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withActionlint = testWith("actionlint");
const ci = ".github/workflows/ci.yml";
const repository = { ".git/HEAD": "ref: refs/heads/main\n" };
/** Without the linters that actionlint calls where they happen to be on PATH. */
const alone = ["-shellcheck=", "-pyflakes="];
const run = (
  contents: Readonly<Record<string, string>>,
  { args = [], ...options }: { args?: string[]; paths?: string[] } = {},
) =>
  inFolder({ ...repository, ...contents }, (root) =>
    runTool("actionlint", root, { args: [...alone, ...args], ...options }),
  );

const job = (step: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;
const bad = job("run: echo ${{ matrix.x }}");
const clean = job("run: echo hi");
const findings = (path: string) => [`${path}:6:23-6:31 expression error`];

describe("actionlint", () => {
  withActionlint("reports findings from any folder, and syntax errors", async () => {
    const contents = { [ci]: bad, ".github/workflows/-rf.yaml": "on: push\njobs:\n  a: [\n", "sub/a.txt": "" };
    const all = [".github/workflows/-rf.yaml:3:- syntax-check error", ...findings(ci)];
    expect(inShort(await run(contents))).toEqual(all);
    const below = await inFolder({ ...repository, ...contents }, (root) =>
      runTool("actionlint", join(root, "sub"), { root, args: alone }),
    );
    expect(inShort(below)).toEqual(all);
    expect(inShort(await run({ "-rf.yml": bad }, { paths: ["-rf.yml"] }))).toEqual(findings("-rf.yml"));
  });

  withActionlint("calls ShellCheck where it is on PATH", async () => {
    const result = await inFolder({ ...repository, [ci]: job("run: echo $FOO") }, (root) =>
      runTool("actionlint", root),
    );
    expect(["", `${ci}:6:9-6:13 shellcheck error`]).toContain(inShort(result).join("\n"));
  });

  withActionlint("judges clean workflows as clean, by the project's config, and follows no link", async () => {
    expect(await run({ [ci]: clean })).toEqual({ judged: true, findings: [] });
    const ignoring = `paths:\n  .github/workflows/**/*.yml:\n    ignore: ['.*']\n`;
    expect(await run({ [ci]: bad, ".github/actionlint.yaml": ignoring })).toEqual({ judged: true, findings: [] });
    const linked = await inFolder({ "secret.yml": bad }, (outside) =>
      inFolder({ ...repository, [ci]: clean }, async (root) => {
        await symlink(join(outside, "secret.yml"), join(root, ".github/workflows/link.yml"));
        return runTool("actionlint", root, { args: alone });
      }),
    );
    expect(linked).toEqual({ judged: true, findings: [] });
  });

  withActionlint("is broken by a bad config or option, a missing file, and nothing to check", async () => {
    expect(refusal(await run({ [ci]: clean, ".github/actionlint.yaml": "a: [" }))).toMatch(
      /^actionlint exited with code 3: could not parse config file ".*actionlint\.yaml"/,
    );
    expect(refusal(await run({ [ci]: clean }, { args: ["-nope"] }))).toMatch(
      /^actionlint exited with code 2: flag provided but not defined: -nope/,
    );
    expect(refusal(await run({ [ci]: bad }, { paths: [ci, "none.yml"] }))).toBe(
      'actionlint exited with code 3: could not read "none.yml": open none.yml: no such file or directory',
    );
    expect(refusal(await run({ "a.yml": bad }))).toBe("there is nothing to check: no workflow among the tracked files");
  });

  test("output that is cut or says nothing judges nothing", async () => {
    expect(await readAs("actionlint", { code: 1, stdout: '[{"message":"m","filep' })).toMatchObject({ judged: false });
    expect(await readAs("actionlint", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("actionlint", { code: 1, stdout: "[]" })).toMatchObject({ judged: false });
  });

  test("is chosen where it is configured or run, and there is a workflow", async () => {
    expect(await actionlint.detect(projectOf({ [ci]: clean }))).toBe(false);
    expect(await actionlint.detect(projectOf({ [ci]: clean, ".github/actionlint.yaml": "" }))).toBe(true);
    expect(await actionlint.detect(projectOf({ [ci]: job("uses: rhysd/actionlint@v1") }))).toBe(true);
    expect(await actionlint.detect(projectOf({ ".github/actionlint.yaml": "" }))).toBe(false);
  });
});
