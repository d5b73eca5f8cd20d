import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compareFindings } from "../../src/core/compare.js";
import { parseDiff } from "../../src/core/diff-text.js";
import { black } from "../../src/tools/black.js";
import { ruffFormat } from "../../src/tools/ruff-format.js";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { tidy, unparsable } from "./python-samples.js";
import { testWith } from "./with-tool.js";

const untidy = "def f( a,b ):\n    return a\n";
const tidied = "def f(a, b):\n    return a\n";

/** Two stretches that a formatter would change, near enough to be one hunk of a diff with five lines around it. */
const stretched = 'def f( a,b ):\n    return a\n\n\ndef g():\n    return 1\n\n\n\n\nx = {  "a":1 }\n';
const stretchedHunks = [
  ["a.py", { startLine: 1, endLine: 1 }, "def f(a, b):\n"],
  ["a.py", { startLine: 9, endLine: 11 }, 'x = {"a": 1}\n'],
];
const notebook = JSON.stringify({
  cells: [{ cell_type: "code", execution_count: null, id: "a", metadata: {}, outputs: [], source: ["x=1"] }],
  metadata: { language_info: { name: "python" } },
  nbformat: 4,
  nbformat_minor: 5,
});

/** Path, lines and new text of each finding. */
function hunks(result: ToolResult): readonly unknown[] {
  if (!result.judged) throw new Error(result.message);
  return (result.findings ?? []).map(({ path, range, fix }) => [path, range, fix?.map(({ text }) => text).join("")]);
}

describe("ruff-format", () => {
  const withRuff = testWith("ruff");

  withRuff("reports unformatted files and syntax errors", async () => {
    const contents = { "a.py": untidy, "b.py": tidy, "broken.py": unparsable };
    const result = await inFolder(contents, (root) => runTool("ruff-format", root));
    if (!result.judged) throw new Error(result.message);
    expect(result.findings?.map(({ path, rule, severity, tool }) => [path, rule, severity, tool])).toEqual([
      ["a.py", "unformatted", "warning", "ruff-format"],
      ["broken.py", "invalid-syntax", "error", "ruff-format"],
    ]);
    expect(result.findings?.[0]).toEqual({
      tool: "ruff-format",
      rule: "unformatted",
      message: "would be reformatted by ruff format; `gatehouse run lint --fix` does it",
      severity: "warning",
      path: "a.py",
      range: { startLine: 1, endLine: 1 },
      fix: [{ range: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 }, text: "def f(a, b):\n" }],
    });
  });

  withRuff("has a finding for each stretch that would change, and one for a notebook", async () => {
    const result = await inFolder({ "a.py": stretched, "n.ipynb": notebook }, (root) => runTool("ruff-format", root));
    expect(hunks(result)).toEqual([...stretchedHunks, ["n.ipynb", undefined, undefined]]);
  });

  withRuff("judges formatted code as clean, and formats when asked to", async () => {
    await inFolder({ "a.py": untidy }, async (root) => {
      expect(await runTool("ruff-format", root, { fix: true })).toEqual({ judged: true, findings: [] });
      expect(await readFile(join(root, "a.py"), "utf8")).toBe(tidied);
      expect(await runTool("ruff-format", root)).toEqual({ judged: true, findings: [] });
    });
  });

  withRuff("is broken by a bad config, a missing path and nothing to format", async () => {
    const bad = await inFolder({ "ruff.toml": "[lint\n", "a.py": tidy }, (root) => runTool("ruff-format", root));
    expect(!bad.judged && bad.message).toMatch(/Failed to parse .*ruff\.toml/);
    const missing = await inFolder({ "a.py": tidy }, (root) => runTool("ruff-format", root, { paths: ["none.py"] }));
    expect(!missing.judged && missing.message).toMatch(/none\.py: .*No such file/);
    const empty = await inFolder({ "a.txt": "" }, (root) => runTool("ruff-format", root));
    expect(!empty.judged && empty.message).toMatch(/^ruff found nothing to format/);
  });

  test("a file that its diff does not show, an error that is no syntax and an empty output are told", async () => {
    const stderr = "error: Failed to parse broken.py:1:7: Unexpected token ':'\n1 file would be reformatted\n";
    const result = await readAs("ruff-format", { code: 2, stderr });
    expect(result.judged && result.findings?.map(({ path, rule, range }) => [path, rule, range?.startColumn])).toEqual([
      [undefined, "unformatted", undefined],
      ["broken.py", "invalid-syntax", 7],
    ]);
    expect(await readAs("ruff-format", { code: 0 })).toMatchObject({ judged: false });
    expect(
      await readAs("ruff-format", { code: 2, stderr: "error: Failed to format a.py: no such file" }),
    ).toMatchObject({ judged: false });
  });

  test("is chosen where ruff's format is configured", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => ruffFormat.detect(projectOf(contents));
    expect(await detect({ "a.py": "", "ruff.toml": "" })).toBe(false);
    expect(await detect({ "a.py": "", "ruff.toml": "[format]\n" })).toBe(true);
    expect(await detect({ "a.py": "", "pyproject.toml": "[tool.ruff.format]\n" })).toBe(true);
    expect(await detect({ "a.py": "", ".pre-commit-config.yaml": "      - id: ruff-format\n" })).toBe(true);
  });
});

describe("black", () => {
  const withBlack = testWith("black");

  withBlack("reports unformatted files and syntax errors", async () => {
    const contents = { "sub/a.py": untidy, "sub/b.py": tidy, "sub/broken.py": unparsable };
    const result = await inFolder(contents, (root) => runTool("black", join(root, "sub"), { root }));
    if (!result.judged) throw new Error(result.message);
    const found = result.findings?.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);
    expect(found?.sort()).toEqual(["sub/a.py unformatted warning", "sub/broken.py invalid-syntax error"]);
  });

  withBlack("has a finding for each stretch that would change, with its text", async () => {
    const result = await inFolder({ "a.py": stretched }, (root) => runTool("black", root));
    expect(hunks(result)).toEqual(stretchedHunks);
  });

  withBlack("an edit elsewhere in an unformatted file makes no new finding", async () => {
    const result = async (text: string) => {
      const step = await inFolder({ "a.py": text }, (root) => runTool("black", root));
      const lines = text.split("\n");
      return (step.judged ? (step.findings ?? []) : []).map((finding) => ({
        ...finding,
        context: lines[(finding.range?.startLine ?? 0) - 1],
      }));
    };
    // The edit parts what was one hunk of the diff.
    const base = await result(stretched);
    const edited = `    return (\n${"        1,\n".repeat(20)}    )\n`;
    const head = await result(stretched.replace("    return 1\n", edited));
    expect(head.map(({ range }) => range?.startLine)).toEqual([1, 30]);
    const line = stretched.split("\n").indexOf("    return 1") + 1;
    const added = edited.trimEnd().replace(/^/gm, "+");
    const diff = parseDiff(
      `diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -${line} +${line},22 @@\n-    return 1\n${added}\n`,
    );
    const trees = { diff, head: new Set(["a.py"]), base: new Set(["a.py"]) };
    expect(compareFindings(head, base, trees).findings.map(({ standing }) => standing)).toEqual(["known", "known"]);
  });

  test("a file without a diff is a finding of the file", async () => {
    const stderr = "would reformat a.py\n\n1 file would be reformatted.\n";
    const result = await readAs("black", { code: 1, stderr });
    expect(hunks(result)).toEqual([["a.py", undefined, undefined]]);
  });

  withBlack("judges formatted code as clean, and formats when asked to", async () => {
    await inFolder({ "a.py": untidy }, async (root) => {
      expect(await runTool("black", root, { fix: true })).toEqual({ judged: true, findings: [] });
      expect(await readFile(join(root, "a.py"), "utf8")).toBe(tidied);
      expect(await runTool("black", root)).toEqual({ judged: true, findings: [] });
    });
  });

  withBlack("is broken by a bad config, a missing path and nothing to check", async () => {
    const bad = await inFolder({ "pyproject.toml": "[tool.black\n", "a.py": tidy }, (root) => runTool("black", root));
    expect(bad).toMatchObject({ judged: false, reason: "tool-error" });
    const missing = await inFolder({ "a.py": tidy }, (root) => runTool("black", root, { paths: ["none.py"] }));
    expect(!missing.judged && missing.message).toMatch(/none\.py/);
    const empty = await inFolder({ "a.txt": "" }, (root) => runTool("black", root));
    expect(!empty.judged && empty.message).toMatch(/^black found nothing to check: there are no Python files/);
  });

  withBlack("a key that it does not know is a finding in the config", async () => {
    const contents = { "pyproject.toml": "[tool.black]\nlinelength = 99\n", "a.py": tidy };
    expect(await inFolder(contents, (root) => runTool("black", root))).toEqual({
      judged: true,
      findings: [
        {
          tool: "black",
          rule: "config",
          message: "Invalid config keys detected: 'linelength'",
          severity: "warning",
          path: "pyproject.toml",
        },
      ],
    });
  });

  test("an exit without a summary, a crash and a file that it lost judge nothing", async () => {
    expect(await readAs("black", { code: 0 })).toMatchObject({ judged: false });
    const crash = 'Traceback (most recent call last):\n  File "x", line 1\nImportError: no click\n';
    expect(await readAs("black", { code: 1, stderr: crash })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "black exited with code 1: ImportError: no click\nIt printed no summary: is it told to be quiet?",
    });
    const lost = "error: cannot format a.py: [Errno 13] Permission denied\n\n1 file would fail to reformat.\n";
    expect(await readAs("black", { code: 123, stderr: lost })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "black could not format a.py: [Errno 13] Permission denied",
    });
  });

  test("is chosen only where the repository speaks of it", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => black.detect(projectOf(contents));
    expect(await detect({ "a.py": "" })).toBe(false);
    expect(await detect({ "a.py": "", "pyproject.toml": "[tool.black]\n" })).toBe(true);
    expect(await detect({ "a.py": "", "pyproject.toml": '[dependency-groups]\ndev = ["black>=24"]\n' })).toBe(true);
    expect(await detect({ "a.py": "", "pyproject.toml": '[tool.poetry.group.dev.dependencies]\nblack = "*"\n' })).toBe(
      true,
    );
    expect(await detect({ "a.py": "", "requirements/dev.txt": "black-magic\n" })).toBe(false);
    expect(await detect({ "a.py": "", "requirements/dev.txt": "# tools\nblack[jupyter]==24.1\n" })).toBe(true);
    expect(await detect({ "a.py": "", ".pre-commit-config.yaml": "repos:\n  - hooks:\n      - id: black\n" })).toBe(
      true,
    );
  });
});
