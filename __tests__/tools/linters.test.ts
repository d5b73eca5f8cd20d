import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/finding.js";
import { flake8 } from "../../src/tools/flake8.js";
import { markdownlint } from "../../src/tools/markdownlint.js";
import { mypy } from "../../src/tools/mypy.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { messy, tidy, unparsable } from "./python-samples.js";
import { testWith } from "./with-tool.js";

const places = (findings: readonly Finding[] = []) =>
  findings.map(({ path, range, rule, severity }) => `${path}:${range?.startLine} ${rule} ${severity}`);

describe("flake8", () => {
  const withFlake8 = testWith("flake8");

  withFlake8("reports findings whatever the project's own format is, and leaves environments out", async () => {
    const contents = {
      ".flake8": "[flake8]\nformat = pylint\noutput-file = out.txt\nshow-source = true\nextend-exclude =\n    gen,\n",
      "a.py": messy,
      "gen/b.py": messy,
      ".venv/c.py": messy,
      "broken.py": unparsable,
    };
    const result = await inFolder(contents, (root) => runTool("flake8", root));
    if (!result.judged) throw new Error(result.message);
    expect(places(result.findings).filter((place) => / (F|E9)/.test(place))).toEqual([
      "a.py:1 F401 warning",
      "a.py:2 F401 warning",
      "a.py:2 F401 warning",
      "a.py:6 F841 warning",
      "a.py:7 F821 error",
      "broken.py:1 E999 error",
    ]);
    expect(new Set(result.findings?.map(({ path }) => path))).toEqual(new Set(["a.py", "broken.py"]));
  });

  withFlake8("judges clean code as clean, also on paths", async () => {
    const contents = { "a.py": tidy, "-b.py": tidy };
    const clean = { judged: true, findings: [] };
    expect(await inFolder(contents, (root) => runTool("flake8", root))).toEqual(clean);
    expect(await inFolder(contents, (root) => runTool("flake8", root, { paths: ["a.py", "-b.py"] }))).toEqual(clean);
  });

  withFlake8("is broken by a bad config, a missing path, quiet, and nothing to check", async () => {
    const bad = await inFolder({ ".flake8": "[flake8]\nmax-line-length = long\n", "a.py": tidy }, (root) =>
      runTool("flake8", root),
    );
    expect(!bad.judged && bad.message).toMatch(
      /invalid literal for int\(\) with base 10: 'long'\nIt did not finish its report\.$/,
    );
    const missing = await inFolder({ "a.py": tidy }, (root) => runTool("flake8", root, { paths: ["none.py"] }));
    expect(!missing.judged && missing.message).toMatch(/^flake8 could not read a file: none\.py: FileNotFoundError/);
    const quiet = await inFolder({ "a.py": messy }, (root) => runTool("flake8", root, { args: ["-q"] }));
    expect(!quiet.judged && quiet.message).toMatch(/named no finding: is it told to be quiet\?$/);
    const empty = await inFolder({ "a.txt": "" }, (root) => runTool("flake8", root));
    expect(!empty.judged && empty.message).toBe("flake8 found no Python files to check");
  });

  test("a report that was not finished judges nothing", async () => {
    expect(await readAs("flake8", { code: 0 })).toMatchObject({ judged: false, reason: "tool-error" });
    const scratch = { "flake8.txt": "a.py:1:1: F401 'os' imported but unused\n" };
    expect(await readAs("flake8", { code: 1, scratch })).toMatchObject({ judged: false, reason: "tool-error" });
  });

  test("is chosen only where the repository speaks of it", async () => {
    expect(await flake8.detect(projectOf({ "a.py": "" }))).toBe(false);
    expect(await flake8.detect(projectOf({ "a.py": "", "setup.cfg": "[metadata]\n[flake8]\n" }))).toBe(true);
    expect(await flake8.detect(projectOf({ "a.py": "", "setup.py": "tests_require=['flake8']" }))).toBe(true);
  });
});

describe("mypy", () => {
  const withMypy = testWith("mypy");

  withMypy("reports wrong types", async () => {
    const result = await inFolder({ "sub/a.py": messy }, (root) => runTool("mypy", join(root, "sub"), { root }));
    if (!result.judged) throw new Error(result.message);
    expect(places(result.findings)).toEqual(["sub/a.py:11 return-value error"]);
  });

  withMypy("judges clean code as clean, and lets the config say what to check", async () => {
    expect(await inFolder({ "a.py": tidy }, (root) => runTool("mypy", root))).toEqual({ judged: true, findings: [] });
    const contents = { "a.py": messy, "b.py": tidy, "pyproject.toml": '[tool.mypy]\nfiles = ["b.py"]\n' };
    expect(await inFolder(contents, (root) => runTool("mypy", root))).toEqual({ judged: true, findings: [] });
  });

  withMypy("says that it stopped at a syntax error", async () => {
    const contents = { "a.py": messy, "broken.py": unparsable };
    const result = await inFolder(contents, (root) => runTool("mypy", root));
    if (!result.judged) throw new Error(result.message);
    expect(places(result.findings)[0]).toBe("broken.py:1 syntax error");
    expect(result.findings?.every(({ path }) => path === "broken.py")).toBe(true);
    expect(result.problems?.map(({ path, code }) => [path, code])).toEqual([["broken.py", "incomplete"]]);
  });

  withMypy(
    "is broken by a config that it cannot read, a missing plugin, a missing path, nothing to check",
    async () => {
      const unread = await inFolder({ "a.py": tidy, "mypy.ini": "[mypy\n" }, (root) => runTool("mypy", root));
      expect(!unread.judged && unread.message).toMatch(/^mypy went on without its config: mypy\.ini: /);
      const plugin = await inFolder({ "a.py": tidy, "mypy.ini": "[mypy]\nplugins = none\n" }, (root) =>
        runTool("mypy", root),
      );
      expect(!plugin.judged && plugin.message).toMatch(/mypy\.ini:2: .*Error importing plugin "none"/);
      const missing = await inFolder({ "a.py": tidy }, (root) => runTool("mypy", root, { paths: ["none.py"] }));
      expect(!missing.judged && missing.message).toMatch(/none\.py/);
      const empty = await inFolder({ "a.txt": "" }, (root) => runTool("mypy", root));
      expect(!empty.judged && empty.message).toMatch(/^mypy exited with code 2: There are no \.py\[i\] files/);
    },
  );

  withMypy("an option that it does not know is a finding in the config", async () => {
    const result = await inFolder({ "a.py": tidy, "mypy.ini": "[mypy]\nstrictness = 1\n" }, (root) =>
      runTool("mypy", root),
    );
    expect(result).toEqual({
      judged: true,
      findings: [
        {
          tool: "mypy",
          rule: "config",
          message: "[mypy]: Unrecognized option: strictness = 1",
          severity: "warning",
          path: "mypy.ini",
        },
      ],
    });
  });

  test("versions before 1.11 are read as text, to their summary", async () => {
    const error = "a.py:11:12: error: Incompatible return value type  [return-value]\n";
    const run = (code: number, stdout: string) => readAs("mypy", { code, stdout, version: "1.0.0" });
    const result = await run(1, `${error}Found 1 error in 1 file (checked 1 source file)\n`);
    expect(result.judged && places(result.findings)).toEqual(["a.py:11 return-value error"]);
    expect(await run(0, "Success: no issues found in 1 source file\n")).toEqual({ judged: true, findings: [] });
    expect(await run(1, error)).toMatchObject({ judged: false });
    expect(await run(0, "")).toMatchObject({ judged: false });
  });

  test("an exit that it does not have, or without a finding, judges nothing", async () => {
    expect(await readAs("mypy", { code: 1, stderr: "mypy: INTERNAL ERROR" })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "mypy exited with code 1: mypy: INTERNAL ERROR",
    });
    expect(await readAs("mypy", { code: 139 })).toMatchObject({ judged: false });
  });

  test("is chosen only where it is configured", async () => {
    expect(await mypy.detect(projectOf({ "a.py": "" }))).toBe(false);
    expect(await mypy.detect(projectOf({ "a.py": "", "mypy.ini": "" }))).toBe(true);
    expect(await mypy.detect(projectOf({ "a.py": "", "pyproject.toml": "[tool.mypy]\nstrict = true\n" }))).toBe(true);
  });
});

describe("markdownlint", () => {
  const withMarkdownlint = testWith("markdownlint-cli2");

  withMarkdownlint("reports findings, without other people's files", async () => {
    const contents = { "docs/a.md": "# T\n\n#Bad\n", "b.md": "# T\n", "node_modules/x/c.md": "bad" };
    const result = await inFolder(contents, (root) => runTool("markdownlint-cli2", root));
    expect(result.judged && places(result.findings)).toEqual(["docs/a.md:3 MD018 warning"]);
    const some = await inFolder(contents, (root) => runTool("markdownlint", root, { paths: ["b.md"] }));
    expect(some).toEqual({ judged: true, findings: [] });
    const folder = await inFolder(contents, (root) => runTool("markdownlint", root, { paths: ["docs/"] }));
    expect(folder.judged && places(folder.findings)).toEqual(["docs/a.md:3 MD018 warning"]);
  });

  withMarkdownlint("follows the globs of the config, and mends when asked to", async () => {
    const contents = {
      ".markdownlint-cli2.jsonc": '{"globs": ["docs/*.md"]}',
      "a.md": "bad",
      "docs/a.md": "# T\n\n#B\n",
    };
    await inFolder(contents, async (root) => {
      const before = await runTool("markdownlint", root);
      expect(before.judged && places(before.findings)).toEqual(["docs/a.md:3 MD018 warning"]);
      const after = await runTool("markdownlint", root, { fix: true });
      expect(after.judged && places(after.findings)).toEqual(["docs/a.md:3 MD025 warning"]);
    });
  });

  withMarkdownlint("is broken by a bad config and nothing to check", async () => {
    const bad = await inFolder({ ".markdownlint-cli2.jsonc": "{", "a.md": "# T\n" }, (root) =>
      runTool("markdownlint", root),
    );
    expect(!bad.judged && bad.message).toMatch(
      /^markdownlint-cli2 exited with code 2: Error: Unable to use configuration/,
    );
    const empty = await inFolder({ "a.txt": "" }, (root) => runTool("markdownlint", root));
    expect(!empty.judged && empty.message).toBe("markdownlint-cli2 found no Markdown to check");
  });

  test("an exit without a summary judges nothing", async () => {
    expect(await readAs("markdownlint", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("markdownlint", { code: 1, stderr: "npm error network" })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "markdownlint-cli2 exited with code 1: npm error network\nIt printed no summary.",
    });
  });

  test("is chosen only where it is configured", async () => {
    expect(await markdownlint.detect(projectOf({ "a.md": "" }))).toBe(false);
    expect(await markdownlint.detect(projectOf({ "a.md": "", ".markdownlint.yaml": "" }))).toBe(true);
    const manifest = '{"devDependencies": {"markdownlint-cli2": "1"}}';
    expect(await markdownlint.detect(projectOf({ "a.md": "", "package.json": manifest }))).toBe(true);
  });
});
