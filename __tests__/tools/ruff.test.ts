import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/finding.js";
import { ruff } from "../../src/tools/ruff.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { messy, tidy, unparsable } from "./python-samples.js";
import { testWith } from "./with-tool.js";

const withRuff = testWith("ruff");
const config = '[lint]\nselect = ["E4", "E7", "E9", "F"]\n';

const places = (findings: readonly Finding[] = []) =>
  findings.map(({ path, range, rule, severity }) => `${path}:${range?.startLine} ${rule} ${severity}`);

describe("ruff", () => {
  withRuff("reports findings with paths from the root, syntax errors among them", async () => {
    const contents = { "ruff.toml": config, "sub/a.py": messy, "sub/broken.py": unparsable };
    const result = await inFolder(contents, (root) => runTool("ruff", join(root, "sub"), { root }));
    if (!result.judged) throw new Error(result.message);
    expect(places(result.findings)).toEqual([
      "sub/a.py:1 F401 warning",
      "sub/a.py:2 E401 warning",
      "sub/a.py:2 F401 warning",
      "sub/a.py:2 F401 warning",
      "sub/a.py:6 F841 warning",
      "sub/a.py:7 F821 error",
      "sub/broken.py:1 invalid-syntax error",
      "sub/broken.py:1 invalid-syntax error",
    ]);
    expect(result.findings?.[0]?.fix).toEqual([
      { range: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 }, text: "" },
    ]);
  });

  withRuff("judges clean code as clean", async () => {
    expect(await inFolder({ "a.py": tidy }, (root) => runTool("ruff", root))).toEqual({ judged: true, findings: [] });
  });

  withRuff("changes nothing unless it is asked to, whatever the config says", async () => {
    const contents = { "ruff.toml": `fix = true\n${config}`, "a.py": "import os\n" };
    await inFolder(contents, async (root) => {
      expect(await runTool("ruff", root)).toMatchObject({ judged: true, findings: [{ rule: "F401" }] });
      expect(await readFile(join(root, "a.py"), "utf8")).toBe("import os\n");
      expect(await runTool("ruff", root, { fix: true })).toEqual({ judged: true, findings: [] });
      expect(await readFile(join(root, "a.py"), "utf8")).toBe("");
    });
  });

  withRuff("is broken by a bad config, a missing path, an unknown option, and nothing to check", async () => {
    const bad = await inFolder({ "ruff.toml": "[lint\n", "a.py": tidy }, (root) => runTool("ruff", root));
    expect(bad).toMatchObject({ judged: false, reason: "tool-error" });
    expect(!bad.judged && bad.message).toMatch(
      /^ruff exited with code 2: ruff failed Cause: Failed to load configuration .*ruff\.toml/,
    );
    const missing = await inFolder({ "a.py": tidy }, (root) => runTool("ruff", root, { paths: ["none.py"] }));
    expect(!missing.judged && missing.message).toMatch(/^ruff could not read a file: none\.py: No such file/);
    const option = await inFolder({ "a.py": tidy }, (root) => runTool("ruff", root, { args: ["--no-such-option"] }));
    expect(!option.judged && option.message).toMatch(/unexpected argument '--no-such-option'/);
    const empty = await inFolder({ "a.txt": "" }, (root) => runTool("ruff", root));
    expect(!empty.judged && empty.message).toMatch(/^ruff found nothing to check/);
  });

  test("a document that is absent or cut judges nothing", async () => {
    expect(await readAs("ruff", { code: 0 })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "ruff exited with code 0 and said nothing\nIts JSON cannot be read: the file is empty",
    });
    expect(await readAs("ruff", { code: 1, stdout: '[{"code": "F401"' })).toMatchObject({ judged: false });
    expect(await readAs("ruff", { code: 1, stdout: "[]" })).toMatchObject({ judged: false });
    expect(await readAs("ruff", { code: 101, stdout: "[]", stderr: "thread 'main' panicked" })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "ruff exited with code 101: thread 'main' panicked",
    });
  });

  test("is chosen where it is configured, and where Python has no linter at all", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => ruff.detect(projectOf(contents));
    expect(await detect({ "a.py": "" })).toBe(true);
    expect(await detect({ "a.js": "", "ruff.toml": "" })).toBe(false);
    expect(await detect({ "fixtures/a.py": "" })).toBe(false);
    expect(await detect({ "a.py": "", ".flake8": "" })).toBe(false);
    expect(await detect({ "a.py": "", "requirements-dev.txt": "pylint>=3\n" })).toBe(false);
    expect(await detect({ "a.py": "", ".flake8": "", "pyproject.toml": "[tool.ruff]\n" })).toBe(true);
    expect(await detect({ "a.py": "", ".flake8": "", "pyproject.toml": "[tool.ruff\n" })).toBe(true);
  });
});
