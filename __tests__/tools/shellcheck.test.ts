import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { shellcheck } from "../../src/tools/shellcheck.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withShellcheck = testWith("shellcheck");
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("shellcheck", root, options));

const bad = "#!/bin/bash\nfor f in $(ls); do\n\techo $f\ndone\nif [ -n `date` ]; then cd /tmp; fi\n";
const clean = "#!/bin/sh\necho ok\n";
const unquoted = "#!/bin/sh\necho $1\n";
const found = (path: string) => `${path}:2:6-2:8 SC2086 note [2:6-2:6 "\\""] [2:8-2:8 "\\""]`;

describe("shellcheck", () => {
  withShellcheck("reports findings with their fixes, and syntax errors", async () => {
    expect(inShort(await run({ "a.sh": bad, "syntax.bash": "#!/bin/bash\nif [ 1 ; then\n" }))).toEqual([
      "syntax.bash:2:1-2:1 SC1009 note",
      "syntax.bash:2:4-2:4 SC1073 error",
      "syntax.bash:2:8-2:8 SC1072 error",
      "a.sh:2:10-2:15 SC2045 error",
      'a.sh:3:7-3:9 SC2086 note [3:7-3:7 "\\""] [3:9-3:9 "\\""]',
      "a.sh:5:9-5:15 SC2070 error",
      "a.sh:5:9-5:15 SC2046 warning",
      'a.sh:5:9-5:15 SC2006 note [5:9-5:10 "$("] [5:14-5:15 ")"]',
      'a.sh:5:24-5:31 SC2164 warning [5:31-5:31 " || exit"]',
    ]);
  });

  withShellcheck(
    "knows scripts by ending or first line, and leaves other shells and other people's alone",
    async () => {
      const contents = {
        "a.sh": unquoted,
        "bin/deploy": "#!/usr/bin/env bash\necho $1\n",
        ".husky/pre-commit": "#! /bin/sh -e\necho $1\n",
        "fish.sh": "#!/usr/bin/fish\nset x $argv\n",
        LICENSE: "echo $1\n",
        "tool.py": "#!/bin/sh\necho $1\n",
        "vendor/x.sh": unquoted,
        "docs/x.sh": unquoted,
      };
      const paths = (result: Parameters<typeof inShort>[0]) => inShort(result).map((line) => line.split(":")[0]);
      expect(paths(await run(contents)).sort()).toEqual([".husky/pre-commit", "a.sh", "bin/deploy", "docs/x.sh"]);
      expect(paths(await run(contents, { paths: ["vendor", "tool.py"] })).sort()).toEqual(["tool.py", "vendor/x.sh"]);
      expect(inShort(await inFolder(contents, (root) => runTool("shellcheck", join(root, "docs"), { root })))).toEqual([
        found("docs/x.sh"),
      ]);
    },
  );

  withShellcheck("takes no name for anything but a name, and follows no link", async () => {
    const names = ["$(touch pwned).sh", "-rf", "new\nline.sh", "--help.sh"];
    const contents = Object.fromEntries(names.map((name) => [name, unquoted]));
    await inFolder({ "secret.sh": unquoted }, (outside) =>
      inFolder(contents, async (root) => {
        await symlink(join(outside, "secret.sh"), join(root, "link.sh"));
        expect([...inShort(await runTool("shellcheck", root))].sort()).toEqual(names.map(found).sort());
        expect(existsSync(join(root, "pwned"))).toBe(false);
      }),
    );
  });

  withShellcheck("judges clean scripts as clean, by the project's config", async () => {
    expect(await run({ "a.sh": clean })).toEqual({ judged: true, findings: [] });
    expect(await run({ "a.sh": unquoted, ".shellcheckrc": "disable=SC2086\n" })).toEqual({
      judged: true,
      findings: [],
    });
  });

  withShellcheck("is broken by a bad config or option, a missing file, and nothing to check", async () => {
    expect(refusal(await run({ "a.sh": clean, ".shellcheckrc": "disable\n" }))).toMatch(
      /^shellcheck could not read its config: Failed to process .*\.shellcheckrc, line 1: Expected '='/,
    );
    expect(refusal(await run({ "a.sh": clean }, { args: ["--rcfile=none"] }))).toBe(
      "shellcheck exited with code 0: Warning: unable to read --rcfile none",
    );
    expect(refusal(await run({ "a.sh": clean }, { args: ["--nope"] }))).toMatch(
      /^shellcheck exited with code 3: unrecognized option `--nope'/,
    );
    expect(refusal(await run({ "a.sh": unquoted }, { paths: ["a.sh", "none.sh"] }))).toBe(
      "shellcheck exited with code 2: none.sh: none.sh: openBinaryFile: does not exist (No such file or directory)",
    );
    expect(refusal(await run({ "a.txt": "" }))).toBe(
      "there is nothing to check: no shell script among the tracked files",
    );
    expect(refusal(await run({ "a.sh": clean, "b/c.txt": "" }, { paths: ["b"] }))).toBe(
      "there is nothing to check: no shell script among the tracked files of b",
    );
  });

  test("output that is cut or says nothing judges nothing", async () => {
    const cut = await readAs("shellcheck", { code: 1, stdout: '{"comments":[{"file":"a.sh","line":1' });
    expect(refusal(cut)).toMatch(/^shellcheck exited with code 1/);
    expect(await readAs("shellcheck", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("shellcheck", { code: 1, stdout: '{"comments":[]}' })).toMatchObject({ judged: false });
    expect(await readAs("shellcheck", { code: 139, stdout: '{"comments":[]}' })).toMatchObject({ judged: false });
  });

  test("replacements that touch each other's characters are no fix", async () => {
    const edit = (column: number, endColumn: number) => ({ line: 1, endLine: 1, column, endColumn, replacement: "x" });
    const fixOf = async (...replacements: readonly object[]) => {
      const comment = { file: "a.sh", line: 1, column: 1, level: "info", code: 1, message: "m", fix: { replacements } };
      const result = await readAs("shellcheck", { code: 1, stdout: JSON.stringify({ comments: [comment] }) });
      return result.judged ? result.findings?.[0]?.fix?.length : null;
    };
    expect(await fixOf(edit(1, 2), edit(4, 4), edit(2, 3))).toBe(3);
    expect(await fixOf(edit(1, 3), edit(2, 4))).toBeUndefined();
    expect(await fixOf(edit(4, 4), edit(4, 4))).toBeUndefined();
  });

  test("is chosen where it is configured or run, and there is a script", async () => {
    const workflow = (text: string) => ({ ".github/workflows/ci.yml": text });
    expect(await shellcheck.detect(projectOf({ "a.sh": "" }))).toBe(false);
    expect(await shellcheck.detect(projectOf({ "a.sh": "", ".shellcheckrc": "" }))).toBe(true);
    expect(await shellcheck.detect(projectOf({ ".shellcheckrc": "", README: "hello" }))).toBe(false);
    expect(await shellcheck.detect(projectOf({ run: clean, ...workflow("- run: shellcheck run") }))).toBe(true);
    expect(await shellcheck.detect(projectOf({ "a.sh": "", ...workflow("# shellcheck disable=SC2086") }))).toBe(false);
    const hook = { ".pre-commit-config.yaml": "- id: shellcheck\n" };
    expect(await shellcheck.detect(projectOf({ "a.sh": "", ...hook }))).toBe(true);
  });
});
