import { describe, expect, test } from "@jest/globals";
import { buildIn } from "./built.js";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { testWith } from "./with-tool.js";

const real = testWith("pyproject-build");
const project = `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "app"
version = "1.2.3"
`;
const files = { "pyproject.toml": project, "src/app/__init__.py": "X = 1\n" };
/** The test's machine has the backend; an isolated build would fetch it. */
const args = ["--no-isolation"];

describe("python-build", () => {
  test("is detected where the repository builds its distributions already", async () => {
    const detect = (contents: Readonly<Record<string, string>>) =>
      toolNamed("python-build").detect(projectOf(contents));
    const workflow = { ".github/workflows/ci.yml": "      - run: python -m build\n" };
    expect(await detect(files)).toBe(false);
    expect(await detect({ ...files, ...workflow })).toBe(true);
    expect(await detect({ "pyproject.toml": "[tool.ruff]\n", ...workflow })).toBe(false);
  });

  real("builds sdist and wheel into dist, or where it is told to", async () => {
    expect(await buildIn("python-build", files, { args })).toEqual({
      made: ["sdist dist/app-1.2.3.tar.gz", "wheel dist/app-1.2.3-py3-none-any.whl"],
      fault: null,
      found: [],
    });
    const wheel = await buildIn("python-build", files, { args: [...args, "--wheel", "--outdir=out"] });
    expect(wheel.made).toEqual(["wheel out/app-1.2.3-py3-none-any.whl"]);
  });

  real("fails when the backend does, and is broken by a manifest that is none", async () => {
    const failing = { ...files, "setup.py": 'import sys\nsys.exit("no compiler")\n' };
    expect((await buildIn("python-build", failing, { args })).fault).toMatch(
      /^python -m build exited with code 1: .*no compiler/,
    );
    expect((await buildIn("python-build", { "pyproject.toml": "x = [\n" }, { args })).fault).toMatch(
      /^tool-error: python -m build exited with code 1: ERROR Failed to parse /,
    );
  });

  test("is broken by requirements that cannot be had, and by output that names nothing", async () => {
    const stderr = "ERROR Unmet dependencies (checked against python3):\n\tsetuptools>=99\n";
    expect(await readAs("python-build", { code: 1, stderr })).toMatchObject({ judged: false, reason: "tool-error" });
    expect(await readAs("python-build", { code: 0, stdout: "done\n" })).toMatchObject({ reason: "report-unreadable" });
  });
});
