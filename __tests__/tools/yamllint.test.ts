import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { yamllint } from "../../src/tools/yamllint.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withYamllint = testWith("yamllint");
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("yamllint", root, options));

const bad = "---\na: 1\nb:   yes\na: 3\n";
const clean = "---\na: 1\n";
const findings = (path: string) => [
  `${path}:3:5 colons error`,
  `${path}:3:6 truthy warning`,
  `${path}:4:1 key-duplicates error`,
];

describe("yamllint", () => {
  withYamllint("reports findings, and syntax errors", async () => {
    const contents = { "a.yaml": bad, "sub/b.yml": "---\na: [\n", "vendor/c.yml": bad, "d.txt": bad };
    expect(inShort(await run(contents))).toEqual([...findings("a.yaml"), "sub/b.yml:3:1 syntax error"]);
    expect(inShort(await run(contents, { paths: ["vendor/"] }))).toEqual(findings("vendor/c.yml"));
  });

  withYamllint("reports warnings whatever the exit code", async () => {
    const contents = { "a.yaml": "---\na: yes\n" };
    expect(inShort(await run(contents))).toEqual(["a.yaml:2:4 truthy warning"]);
    expect(inShort(await run(contents, { args: ["--strict"] }))).toEqual(["a.yaml:2:4 truthy warning"]);
  });

  withYamllint("judges clean YAML as clean, by the project's config, which may say what is YAML", async () => {
    expect(await run({ "a.yaml": clean })).toEqual({ judged: true, findings: [] });
    const relaxed = { "a.yaml": bad, ".yamllint": "---\nextends: default\nignore: |\n  a.yaml\n" };
    expect(await run(relaxed)).toEqual({ judged: true, findings: [] });
    const own = { "a.yaml": bad, "b.eyaml": bad, ".yamllint.yml": "---\nextends: default\nyaml-files: ['*.eyaml']\n" };
    expect(inShort(await run(own))).toEqual(findings("b.eyaml"));
  });

  withYamllint("takes no name for anything but a name, and follows no link", async () => {
    const names = ["$(touch pwned).yml", "-rf.yaml"];
    await inFolder({ "secret.yml": bad }, (outside) =>
      inFolder(Object.fromEntries(names.map((name) => [name, bad])), async (root) => {
        await symlink(join(outside, "secret.yml"), join(root, "link.yml"));
        const result = await runTool("yamllint", root);
        expect([...inShort(result)].sort()).toEqual(names.flatMap((name) => findings(name)).sort());
        expect(existsSync(join(root, "pwned"))).toBe(false);
      }),
    );
  });

  withYamllint("is broken by a bad config or option, a file that it cannot read, and nothing to check", async () => {
    const config = (text: string) => run({ "a.yaml": clean, ".yamllint": text });
    expect(refusal(await config("a: [\n"))).toMatch(
      /^yamllint exited with code 255: invalid config: while parsing a flow node/,
    );
    expect(refusal(await config("rules: {nope: enable}\n"))).toBe(
      'yamllint exited with code 255: invalid config: no such rule: "nope"',
    );
    expect(refusal(await run({ "a.yaml": clean }, { args: ["--nope"] }))).toMatch(
      /^yamllint exited with code 2: usage/,
    );
    expect(refusal(await run({ "a.yaml": bad }, { paths: ["a.yaml", "none.yaml"] }))).toBe(
      "yamllint exited with code 255: [Errno 2] No such file or directory: 'none.yaml'",
    );
    const half = await inFolder({ "a.yaml": bad, "b.yaml": "" }, async (root) => {
      const { writeFile } = await import("node:fs/promises");
      await writeFile(join(root, "b.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
      return runTool("yamllint", root);
    });
    expect(refusal(half)).toMatch(/^yamllint exited with code 1: UnicodeDecodeError: 'utf-8' codec can't decode/);
    expect(refusal(await run({ "a.txt": "" }))).toBe("there is nothing to check: no YAML file among the tracked files");
    expect(refusal(await run({ "a.yaml": clean }, { args: ["--list-files"] }))).toMatch(/^yamllint exited with code 0/);
  });

  test("an exit that it does not have, or without a finding, judges nothing", async () => {
    expect(await readAs("yamllint", { code: 1 })).toMatchObject({ judged: false });
    expect(await readAs("yamllint", { code: 139 })).toMatchObject({ judged: false });
  });

  test("is chosen where it is configured or run, and there is YAML", async () => {
    expect(await yamllint.detect(projectOf({ "a.yml": "" }))).toBe(false);
    expect(await yamllint.detect(projectOf({ "a.yml": "", ".yamllint.yml": "" }))).toBe(true);
    const workflow = (text: string) => projectOf({ ".github/workflows/ci.yml": text });
    expect(await yamllint.detect(workflow("- run: yamllint ."))).toBe(true);
    expect(await yamllint.detect(workflow("on: push # yamllint disable-line rule:truthy"))).toBe(false);
  });
});
