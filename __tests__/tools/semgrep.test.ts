import { describe, expect, test } from "@jest/globals";
import { semgrep } from "../../src/tools/semgrep.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { testWith } from "./with-tool.js";

const withSemgrep = testWith("semgrep");

const rules = `rules:
  - id: no-eval
    languages: [python]
    severity: ERROR
    message: Do not evaluate $X
    pattern: eval($X)
  - id: key-in-code
    languages: [python]
    severity: CRITICAL
    message: "$K is $V"
    metadata: { cwe: "CWE-798: Use of Hard-coded Credentials" }
    pattern: $K = "$V"
`;

const message = async (contents: Readonly<Record<string, string>>, options = {}) => {
  const result = await inFolder(contents, (root) => runTool("semgrep", root, options));
  return result.judged ? "judged" : result.message;
};

describe("semgrep", () => {
  withSemgrep(
    "finds what the repository's rules look for, and tells no secret; what it passed over is told",
    async () => {
      const contents = {
        ".semgrep.yml": rules,
        "src/a.py": 'key = "hunter2"\nprint(eval(key))\n',
        "src/b.py": "x = 1\ny = = hunter2\n",
      };
      const result = await inFolder(contents, (root) => runTool("semgrep", root));
      expect(result).toEqual({
        judged: true,
        findings: [
          {
            tool: "semgrep",
            rule: "key-in-code",
            message: "Found by the rule key-in-code, whose message may quote a secret",
            severity: "error",
            risk: "critical",
            path: "src/a.py",
            range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 16 },
          },
          {
            tool: "semgrep",
            rule: "no-eval",
            message: "Do not evaluate key",
            severity: "error",
            risk: "high",
            path: "src/a.py",
            range: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 16 },
          },
        ],
        problems: [{ path: "semgrep", code: "disagreement", message: "src/b.py: Syntax error at line src/b.py:2" }],
      });
    },
    120_000,
  );

  withSemgrep(
    "broken rules, none, and no file for them are not judged",
    async () => {
      const broken = { ".semgrep.yml": "rules:\n  - id: x\n", "a.py": "" };
      expect(await message(broken)).toBe("semgrep: One of these properties is missing: 'message'");
      expect(await message({ "a.py": "" })).toMatch(/^semgrep: .*path `\.semgrep\.yml` does not exist/);
      expect(await message({ ".semgrep.yml": rules, "a.txt": "" })).toMatch(/^semgrep looked at no file/);
    },
    120_000,
  );

  test("what it wrote decides, with how it ended", async () => {
    const scratch = { "semgrep.json": '{"version": "1", "results": [], "errors": [], "paths": {"scanned": ["a.py"]}}' };
    expect(await readAs("semgrep", { code: 0, scratch })).toEqual({ judged: true, findings: [], problems: [] });
    expect(await readAs("semgrep", { code: 13, scratch, stderr: "invalid API key" })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "semgrep exited with code 13: invalid API key",
    });
    expect(await readAs("semgrep", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("semgrep", { code: 0, scratch: { "semgrep.json": '{"results": [' } })).toMatchObject({
      judged: false,
    });
  });

  test("is chosen where the repository has rules of its own", async () => {
    expect(await semgrep.detect(projectOf({ ".semgrep/a.yaml": "" }))).toBe(true);
    expect(await semgrep.detect(projectOf({ ".github/workflows/a.yml": "run: semgrep ci" }))).toBe(false);
  });
});
