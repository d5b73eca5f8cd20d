import { describe, expect, test } from "@jest/globals";
import { bandit } from "../../src/tools/bandit.js";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { testWith } from "./with-tool.js";

const withBandit = testWith("bandit");
const weak = "import subprocess\n\n\ndef run(command):\n    subprocess.call(command, shell=True)\n";
const password = "pass" + "word";

const judged = (result: ToolResult) => {
  if (!result.judged) throw new Error(result.message);
  return (result.findings ?? []).map(
    ({ path, range, rule, severity, risk }) =>
      `${path}:${range?.startLine}:${range?.startColumn} ${rule} ${severity}/${risk}`,
  );
};
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("bandit", root, options));

describe("bandit", () => {
  withBandit("finds weaknesses by their severity; environments are none of the project's", async () => {
    const others = { ".venv/lib/a.py": weak, "node_modules/a/b.py": weak };
    const result = await run({ ...others, "src/a.py": weak, ".github/scripts/b.py": "assert 1\n" });
    expect(judged(result)).toEqual([
      ".github/scripts/b.py:1:1 B101 note/low",
      "src/a.py:1:1 B404 note/low",
      "src/a.py:5:5 B602 error/high",
    ]);
  });

  withBandit("never tells the password that it found", async () => {
    const result = await run({ "a.py": `${password} = "hunter2-hunter2"\n` });
    expect(judged(result)).toEqual(["a.py:1:12 B105 note/low"]);
    expect(result.judged && result.findings?.[0]?.message).toBe(`Possible hardcoded ${password}`);
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  withBandit("keeps to pyproject.toml, to .bandit and to a line's own mark", async () => {
    const skips = { "pyproject.toml": '[tool.bandit]\nskips = ["B404"]\n' };
    expect(judged(await run({ ...skips, "a.py": weak }))).toEqual(["a.py:5:5 B602 error/high"]);
    const ini = { ".bandit": "[bandit]\nexclude = ./gen\nskips = B404\n", "gen/b.py": weak };
    expect(judged(await run({ ...ini, "a.py": weak }))).toEqual(["a.py:5:5 B602 error/high"]);
    expect(await run({ "a.py": "import subprocess  # nosec\n" })).toEqual({ judged: true, findings: [], problems: [] });
  });

  withBandit("a file that it cannot parse, a broken config, and nothing to check are not judged", async () => {
    const message = async (contents: Readonly<Record<string, string>>, options = {}) => {
      const result = await run(contents, options);
      return result.judged ? "judged" : result.message;
    };
    expect(await message({ "a.py": weak, "bad.py": "def f(:\n" })).toMatch(/^bandit: \.\/bad\.py: syntax error/);
    expect(await message({ "a.py": weak }, { paths: ["none.py"] })).toMatch(/^bandit: .*none\.py: No such file/);
    expect(await message({ "a.py": weak, ".bandit": "[bandit\n" })).toMatch(/^bandit goes on without its config: /);
    expect(await message({ "a.py": weak, "pyproject.toml": "[tool.bandit]\nskips = [\n" })).toMatch(
      /^bandit exited with code 2: .*pyproject\.toml : Error parsing file/,
    );
    expect(await message({ "a.txt": "" })).toMatch(/^bandit found nothing to check/);
    expect(await message({ "a.py": weak }, { args: ["--no-such"] })).toMatch(/unrecognized arguments: --no-such/);
  });

  test("a report that is absent, cut or empty judges nothing", async () => {
    const traceback = 'Traceback (most recent call last):\n  File "a.py"\nKeyError: 1\n';
    expect(await readAs("bandit", { code: 1, stderr: traceback })).toMatchObject({
      judged: false,
      message: expect.stringContaining("KeyError: 1"),
    });
    const scratch = { "bandit.json": '{"errors": [], "results": [' };
    expect(await readAs("bandit", { code: 1, scratch })).toMatchObject({ judged: false });
    const none = { "bandit.json": '{"errors": [], "metrics": {"a.py": {}, "_totals": {}}, "results": []}' };
    expect(await readAs("bandit", { code: 1, scratch: none })).toMatchObject({ judged: false });
    expect(await readAs("bandit", { code: 0, scratch: none })).toMatchObject({ judged: true, findings: [] });
  });

  test("is chosen where Python code configures, needs or runs it", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => bandit.detect(projectOf(contents));
    expect(await detect({ "a.py": "" })).toBe(false);
    expect(await detect({ "a.py": "", "pyproject.toml": "[tool.bandit]\n" })).toBe(true);
    expect(await detect({ "a.py": "", "requirements-dev.txt": "bandit==1.9\n" })).toBe(true);
    expect(await detect({ "a.py": "", Makefile: "lint:\n\tbandit -r src\n" })).toBe(true);
  });
});
