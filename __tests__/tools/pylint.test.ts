import { existsSync } from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { pylint } from "../../src/tools/pylint.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withPylint = testWith("pylint");
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("pylint", root, options));

const bad =
  '"""Doc."""\nimport os\n\n\ndef f(x):\n    """Doc."""\n    if x:\n        return y\n    else:\n        return 2\n';
const clean = '"""Doc."""\n';
const unused = '"""Doc."""\nimport os\n';
const findings = (path: string) => [
  `${path}:7:5-10:17 R1705 note`,
  `${path}:8:16-8:17 E0602 error`,
  `${path}:2:1-2:10 W0611 warning`,
];

describe("pylint", () => {
  withPylint("reports findings of all classes, and syntax errors", async () => {
    const contents = {
      "pkg/__init__.py": clean,
      "pkg/a.py": bad,
      "loose/b.py": "def f(:\n",
      "vendor/c.py": bad,
      pylintrc: "[BASIC]\ngood-names=x\n",
    };
    expect([...inShort(await run(contents))].sort()).toEqual(
      ["loose/b.py:1:8 E0001 error", ...findings("pkg/a.py")].sort(),
    );
    // A folder that is no package: pylint itself would pass over it in silence.
    expect(inShort(await run(contents, { paths: ["loose"] }))).toEqual(["loose/b.py:1:8 E0001 error"]);
    expect(inShort(await run(contents, { paths: ["pkg.a"], env: { PYTHONPATH: "." } }))).toHaveLength(3);
  });

  withPylint("takes no name for anything but a name, and follows no link", async () => {
    const names = ["$(touch pwned).py", "-rf.py", "new\nline.py"];
    const contents = { ".pylintrc": "[MESSAGES CONTROL]\ndisable=invalid-name\n" };
    await inFolder({ "secret.py": unused }, (outside) =>
      inFolder({ ...contents, ...Object.fromEntries(names.map((name) => [name, unused])) }, async (root) => {
        await symlink(join(outside, "secret.py"), join(root, "link.py"));
        const found = [...inShort(await runTool("pylint", root))].sort();
        expect(found).toEqual(names.map((name) => `${name}:2:1-2:10 W0611 warning`).sort());
        expect(existsSync(join(root, "pwned"))).toBe(false);
      }),
    );
  });

  withPylint("reports the same whatever the config says of output and exit codes", async () => {
    const config = "[MAIN]\noutput-format=colorized,json:out.json\nreports=y\nexit-zero=y\nfail-under=0\n";
    expect(inShort(await run({ "a.py": unused, ".pylintrc": config }))).toEqual(["a.py:2:1-2:10 W0611 warning"]);
  });

  withPylint("judges clean code as clean, by the project's config", async () => {
    expect(await run({ "a.py": clean })).toEqual({ judged: true, findings: [] });
    const contents = { "a.py": unused, "pyproject.toml": '[tool.pylint."messages control"]\ndisable = ["W0611"]\n' };
    expect(await run(contents)).toEqual({ judged: true, findings: [] });
  });

  withPylint("is broken by a config that it goes on without", async () => {
    const config = (name: string, text: string) => run({ "a.py": clean, [name]: text });
    expect(refusal(await config(".pylintrc", "[MAIN\n"))).toMatch(
      /^pylint exited with code 1: .*\.pylintrc:1:0: F0011: error while parsing the configuration/,
    );
    expect(refusal(await config("pyproject.toml", "[tool.pylint\n"))).toMatch(
      /^pylint went on without its config: Failed to load 'pyproject\.toml': Expected '\]'/,
    );
    expect(refusal(await config(".pylintrc", "[MAIN]\nload-plugins=nope\n"))).toMatch(
      /^pylint went on without a plugin: Plugin 'nope' is impossible to load/,
    );
    expect(refusal(await config(".pylintrc", "[FORMAT]\nmax-line-length=x\n"))).toMatch(
      /^pylint exited with code 32: .*argument --max-line-length: invalid int value: 'x'/,
    );
    expect(refusal(await config(".pylintrc", "[MAIN]\ninit-hook='raise ValueError(3)'\n"))).toMatch(
      /^pylint exited with code 1: ValueError: 3/,
    );
    expect(refusal(await config(".pylintrc", "[MAIN]\ninit-hook='import sys; sys.exit(0)'\n"))).toMatch(
      /^pylint exited with code 0 and said nothing/,
    );
    expect(inShort(await config(".pylintrc", "[MAIN]\nnope=1\n"))).toEqual([".pylintrc:1:1 E0015 error"]);
  });

  withPylint("is broken by a file that it cannot read, a missing one, and nothing to check", async () => {
    const latin = await inFolder({ "a.py": bad, "b.py": "" }, async (root) => {
      await writeFile(join(root, "b.py"), Buffer.from('"""Doc."""\nX = "\u00e9"\n', "latin1"));
      return runTool("pylint", root);
    });
    expect(refusal(latin)).toMatch(/^pylint could not judge b\.py: error while code parsing: Wrong or no encoding/);
    expect(refusal(await run({ "a.py": bad }, { paths: ["a.py", "none.py"] }))).toBe(
      "pylint could not judge none.py: No module named none.py (fatal)",
    );
    expect(refusal(await run({ "a.txt": "" }))).toBe(
      "there is nothing to check: no Python file among the tracked files",
    );
    expect(refusal(await run({ "a.py": clean, "b/c.txt": "" }, { paths: ["b"] }))).toBe(
      "there is nothing to check: no Python file among the tracked files of b",
    );
  });

  test("versions before 3 print the bare list; output that is cut or says nothing judges nothing", async () => {
    const entry = { type: "warning", path: "a.py", line: 2, column: 0, symbol: "s", message: "m", "message-id": "W1" };
    const old = await readAs("pylint", { code: 4, stdout: JSON.stringify([entry]), version: "2.17.0" });
    expect(inShort(old)).toEqual(["a.py:2:1 W1 warning"]);
    expect(await readAs("pylint", { code: 4, stdout: JSON.stringify([entry]).slice(0, -2) })).toMatchObject({
      judged: false,
    });
    expect(await readAs("pylint", { code: 4, stdout: "[]" })).toMatchObject({ judged: false });
    expect(await readAs("pylint", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("pylint", { code: 139, stdout: "[]" })).toMatchObject({ judged: false });
  });

  test("is chosen only where it is configured or run", async () => {
    expect(await pylint.detect(projectOf({ "a.py": "" }))).toBe(false);
    expect(await pylint.detect(projectOf({ "a.py": "", pylintrc: "" }))).toBe(true);
    expect(await pylint.detect(projectOf({ "a.py": "", "pyproject.toml": "[tool.pylint.main]\njobs = 2\n" }))).toBe(
      true,
    );
    expect(await pylint.detect(projectOf({ "a.py": "", "setup.cfg": "[pylint.messages control]\n" }))).toBe(true);
    expect(await pylint.detect(projectOf({ "a.py": "", Makefile: "lint:\n\tpylint pkg\n" }))).toBe(true);
    expect(await pylint.detect(projectOf({ pylintrc: "" }))).toBe(false);
  });
});
