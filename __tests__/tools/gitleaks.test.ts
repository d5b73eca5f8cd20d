import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { gitleaks } from "../../src/tools/gitleaks.js";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { planted, secretsIn } from "./secrets.js";
import { testWith } from "./with-tool.js";

const withGitleaks = testWith("gitleaks");

const places = (result: ToolResult) => {
  if (!result.judged) throw new Error(result.message);
  return (result.findings ?? []).map(({ path, range, rule, risk }) => `${path}:${range?.startLine} ${rule} ${risk}`);
};

const git = (cwd: string, ...args: readonly string[]) =>
  promisify(execFile)("git", ["-c", "user.name=A", "-c", "user.email=a@example.test", ...args], { cwd });

describe("gitleaks", () => {
  withGitleaks("finds secrets in the files, and tells nothing of them", async () => {
    const result = await inFolder({ ...planted, ".gatehouse/logs/a": planted["deploy.sh"] }, (root) =>
      runTool("gitleaks", root),
    );
    expect([...places(result)].sort()).toEqual([
      "app/settings.py:2 aws-access-token critical",
      "deploy.sh:3 curl-auth-header critical",
      "deploy.sh:3 github-pat critical",
      "keys/id.pem:1 private-key critical",
    ]);
    expect(secretsIn(JSON.stringify(result))).toEqual([]);
  });

  withGitleaks("no argument makes it print a secret, or end as if it had found none", async () => {
    const args = ["--redact=0", "--exit-code=0", "--verbose"];
    const result = await inFolder(planted, (root) => runTool("gitleaks", root, { args }));
    expect(places(result)).toHaveLength(4);
    expect(secretsIn(JSON.stringify(result))).toEqual([]);
  });

  withGitleaks("keeps to the repository's config and to what it ignores, in folders too", async () => {
    const contents = {
      ...planted,
      ".gitleaks.toml": '[extend]\nuseDefault = true\n[[allowlists]]\npaths = ["deploy.sh"]\n',
      ".gitleaksignore": "keys/id.pem:private-key:1\n",
    };
    expect(places(await inFolder(contents, (root) => runTool("gitleaks", root)))).toEqual([
      "app/settings.py:2 aws-access-token critical",
    ]);
    const allowed = { ...planted, ".gitleaks.toml": '[extend]\nuseDefault = true\n[[allowlists]]\npaths = ["app/"]\n' };
    const below = await inFolder(allowed, (root) => runTool("gitleaks", root, { paths: ["app"] }));
    expect(below).toEqual({ judged: false, reason: "tool-error", message: expect.stringContaining("nothing to scan") });
  });

  withGitleaks("clean files are clean", async () => {
    expect(await inFolder({ "a.txt": "nothing\n" }, (root) => runTool("gitleaks", root))).toEqual({
      judged: true,
      findings: [],
    });
  });

  withGitleaks("the history holds what the files no longer do, and neither author nor message are told", async () => {
    const result = await inFolder(planted, async (root) => {
      await git(root, "init", "-q");
      await git(root, "add", ".");
      await git(root, "commit", "-qm", "the message");
      await git(root, "rm", "-q", "deploy.sh", "keys/id.pem");
      await git(root, "commit", "-qm", "gone");
      return runTool("gitleaks", root, { args: ["git", "--enable-rule=github-pat"] });
    });
    expect(places(result)).toEqual(["deploy.sh:undefined github-pat critical"]);
    expect(result.judged && result.findings?.[0]?.message).toMatch(/ \(line 3 in commit [0-9a-f]{12}\)$/);
    expect(JSON.stringify(result)).not.toMatch(/example\.test|the message/);
  });

  withGitleaks("a part of the history, no repository and no commit are not judged", async () => {
    const message = async (body: (root: string) => Promise<ToolResult>) => {
      const result = await inFolder({ "a.txt": "nothing\n" }, body);
      return result.judged ? "judged" : result.message;
    };
    const shallow = await message(async (root) => {
      await git(root, "init", "-q", "whole");
      for (const text of ["one\n", "two\n"]) {
        await writeFile(join(root, "whole", "a.txt"), text);
        await git(join(root, "whole"), "add", ".");
        await git(join(root, "whole"), "commit", "-qm", "more");
      }
      await git(root, "clone", "-q", "--depth", "1", `file://${join(root, "whole")}`, "part");
      return runTool("gitleaks", join(root, "part"), { args: ["git"] });
    });
    expect(shallow).toBe('only a part of the history is here: give actions/checkout "fetch-depth: 0"');
    expect(await message((root) => runTool("gitleaks", root, { args: ["git"] }))).toMatch(/not a git repository/);
  });

  withGitleaks("a broken config, a missing path, an unknown option and several paths are not judged", async () => {
    const message = async (contents: Readonly<Record<string, string>>, options = {}) => {
      const result = await inFolder(contents, (root) => runTool("gitleaks", root, options));
      return result.judged ? "judged" : result.message;
    };
    expect(await message({ ".gitleaks.toml": "[[rules\n" })).toMatch(/^gitleaks exited with code 1: .*unable to load/);
    expect(await message({ "a.txt": "a\n" }, { paths: ["none"] })).toMatch(/none: no such file/);
    expect(await message({ "a.txt": "a\n" }, { args: ["--no-such"] })).toMatch(/code 126: .*unknown flag: --no-such/);
    expect(await message({ "a.txt": "a\n" }, { paths: ["a.txt", "b.txt"] })).toMatch(/^gitleaks scans one path/);
  });

  test("what it wrote decides, with what it said", async () => {
    const stderr = "2:48PM INF scanned ~38 bytes (38 bytes) in 7.06ms\n";
    const report = (text: string) => ({ "gitleaks.json": text });
    expect(await readAs("gitleaks", { code: 0, stderr, scratch: report("null") })).toEqual({
      judged: true,
      findings: [],
    });
    expect(await readAs("gitleaks", { code: 0, stderr })).toMatchObject({ judged: false });
    expect(await readAs("gitleaks", { code: 10, stderr, scratch: report("[]") })).toMatchObject({ judged: false });
    expect(await readAs("gitleaks", { code: 10, stderr, scratch: report('[{"RuleID"') })).toMatchObject({
      judged: false,
    });
    expect(await readAs("gitleaks", { code: 2, stderr: "panic: x", scratch: report("[]") })).toMatchObject({
      judged: false,
    });
    const skipped = `${stderr}2:48PM WRN skipping file: permission denied path=b.txt\n`;
    expect(await readAs("gitleaks", { code: 0, stderr: skipped, scratch: report("[]") })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "gitleaks could not read everything: skipping file: permission denied path=b.txt",
    });
  });

  test("is chosen where the repository configures or runs it", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => gitleaks.detect(projectOf(contents));
    expect(await detect({ "a.py": "" })).toBe(false);
    expect(await detect({ ".gitleaks.toml": "" })).toBe(true);
    expect(await detect({ ".github/workflows/a.yml": "uses: gitleaks/gitleaks-action@v2" })).toBe(true);
  });
});
