import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { pytest } from "../../src/tools/pytest.js";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { testWith } from "./with-tool.js";

const withPytest = testWith("pytest");

const project = {
  "pkg/__init__.py": "",
  "pkg/m.py": "def f(x):\n    if x:\n        return 1\n    return 2\n",
  "tests/test_a.py": `import pytest
from pkg.m import f


def test_ok():
    assert f(1) == 1


def test_bad():
    x = 2
    assert f(1) == x


@pytest.mark.skip(reason="later")
def test_skip():
    pass


@pytest.fixture
def boom():
    raise RuntimeError("boom")


def test_err(boom):
    pass
`,
};

const ok = { ...project, "tests/test_a.py": "from pkg.m import f\n\n\ndef test_ok():\n    assert f(1) == 1\n" };

function cases(result: ToolResult): readonly string[] {
  if (!result.judged) throw new Error(result.message);
  return (result.tests?.cases ?? []).map(({ path, line, name, status }) => `${path}:${line} ${name} ${status}`);
}

function message(result: ToolResult): string {
  if (result.judged) throw new Error("it was judged");
  return result.message;
}

describe("pytest", () => {
  withPytest("gives each test its file and line, failed ones the line that failed", async () => {
    const result = await inFolder(project, (root) => runTool("pytest", root));
    expect(cases(result)).toEqual([
      "tests/test_a.py:5 test_ok passed",
      "tests/test_a.py:11 test_bad failed",
      "tests/test_a.py:14 test_skip skipped",
      "tests/test_a.py:21 test_err failed",
    ]);
    expect(result.judged && result.tests?.cases.map(({ failure }) => failure?.kind)).toEqual([
      undefined,
      "failure",
      undefined,
      "error",
    ]);
  });

  withPytest("names files from the root, with the config above the working directory", async () => {
    const nested = Object.fromEntries(Object.entries(ok).map(([path, text]) => [`a b/sub/${path}`, text]));
    const contents = { ...nested, "a b/pytest.ini": "[pytest]\n" };
    const result = await inFolder(contents, (root) => runTool("pytest", join(root, "a b", "sub"), { root }));
    expect(cases(result)).toEqual(["a b/sub/tests/test_a.py:4 test_ok passed"]);
  });

  withPytest("shows what could not be collected as a failed test", async () => {
    const contents = { ...ok, "tests/test_b.py": "import no_such_module\n" };
    const result = await inFolder(contents, (root) => runTool("pytest", root));
    expect(result.judged && result.tests).toMatchObject({ total: 1, failed: 1 });
    expect(cases(result)[0]).toMatch(/^tests\/test_b\.py:1 .*test_b failed$/);
  });

  testWith("coverage")("measures coverage where the gate wants it, of what the project says", async () => {
    const lines = [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 0],
    ];
    const all = await inFolder(ok, (root) => runTool("pytest", root, { coverage: true }));
    expect(all.judged && all.coverage?.files.find(({ path }) => path === "pkg/m.py")?.lines).toEqual(lines);
    const contents = { ...ok, "pytest.ini": "[pytest]\naddopts = --cov=pkg\n" };
    const some = await inFolder(contents, (root) => runTool("pytest", root, { coverage: true }));
    expect(some.judged && some.coverage?.files.map(({ path }) => path)).toEqual(["__init__.py", "m.py"]);
    const floor = await inFolder(ok, (root) =>
      runTool("pytest", root, { coverage: true, args: ["--cov=pkg", "--cov-fail-under=100"] }),
    );
    expect(floor.judged && floor.findings?.map(({ rule }) => rule)).toEqual(["cov-fail-under"]);
  });

  withPytest("is broken by no tests, a bad option, a missing path and a conftest that fails", async () => {
    expect(message(await inFolder({ "a.py": "" }, (root) => runTool("pytest", root)))).toMatch(
      /^no tests were collected \(/,
    );
    const option = await inFolder(ok, (root) => runTool("pytest", root, { args: ["--nope"] }));
    expect(message(option)).toMatch(/^pytest could not start: .*unrecognized arguments: --nope/);
    const missing = await inFolder(ok, (root) => runTool("pytest", root, { paths: ["none.py"] }));
    expect(message(missing)).toBe("pytest could not start: ERROR: file or directory not found: none.py");
    const conftest = await inFolder({ ...ok, "conftest.py": "raise RuntimeError('conf')\n" }, (root) =>
      runTool("pytest", root),
    );
    expect(message(conftest)).toMatch(/RuntimeError: conf$/);
  });

  withPytest("is broken by a run that dies, stops or fails inside", async () => {
    const run = (hook: string) =>
      inFolder({ ...ok, "conftest.py": `import os, pytest\n${hook}\n` }, (root) => runTool("pytest", root));
    const died = await run("def pytest_runtest_call(item):\n    os._exit(0)");
    expect(died).toMatchObject({ judged: false, reason: "tool-error" });
    expect(message(died)).toMatch(/^pytest ended with code 0 before its tests were done, in \S+\.py: /);
    const gone = await run(
      "import atexit\ndef pytest_configure(config):\n    atexit.register(os.remove, config.option.xmlpath)",
    );
    expect(gone).toMatchObject({ judged: false, reason: "report-missing" });
    expect(message(gone)).toBe("pytest did not write its report (junit.xml); it exited with code 0");
    expect(message(await run("def pytest_runtest_call(item):\n    pytest.exit('enough')"))).toMatch(
      /^pytest was interrupted: .*Exit: enough/s,
    );
    expect(message(await run("def pytest_collection_modifyitems():\n    raise RuntimeError('inside')"))).toBe(
      "pytest failed inside: RuntimeError: inside",
    );
  });

  test("a report that is cut, or an exit that no test explains, judges nothing", async () => {
    const report = '<testsuites><testsuite name="pytest" tests="1"><testcase name="a" file="a.py" line="0" />';
    const whole = `${report}</testsuite></testsuites>`;
    expect(await readAs("pytest", { code: 0, scratch: { "junit.xml": report } })).toMatchObject({
      judged: false,
      reason: "report-unreadable",
    });
    expect(await readAs("pytest", { code: 0, scratch: { "junit.xml": whole } })).toMatchObject({ judged: true });
    expect(message(await readAs("pytest", { code: 1, scratch: { "junit.xml": whole } }))).toBe(
      "pytest exited with code 1 and said nothing\nIt reported no failed test.",
    );
    expect(message(await readAs("pytest", { code: 0, scratch: { "junit.xml": whole }, coverage: true }))).toBe(
      "pytest did not write its report (coverage.xml); it exited with code 0",
    );
    expect(message(await readAs("pytest", { code: 77, scratch: { "junit.xml": whole } }))).toBe(
      "pytest exited with code 77 and said nothing",
    );
  });

  test("a coverage plugin that is missing is named with what installs it", async () => {
    const stderr = "ERROR: usage: pytest\npytest: error: unrecognized arguments: --cov --cov-report=xml:c.xml\n";
    expect(message(await readAs("pytest", { code: 4, stderr }))).toMatch(/pip install pytest-cov/);
  });

  test("a floor of the project's own is a finding", async () => {
    const whole = '<testsuite name="pytest" tests="1"><testcase name="a" file="a.py" line="0" /></testsuite>';
    const stdout = "FAIL Required test coverage of 100% not reached. Total coverage: 75.00%\n";
    const result = await readAs("pytest", { code: 1, stdout, scratch: { "junit.xml": whole } });
    expect(result.judged && result.findings).toEqual([
      {
        tool: "pytest",
        rule: "cov-fail-under",
        message: "Required test coverage of 100% not reached. Total coverage: 75.00%",
        severity: "error",
      },
    ]);
  });

  test("is chosen where there are tests", async () => {
    const detect = (contents: Readonly<Record<string, string>>) => pytest.detect(projectOf(contents));
    expect(await detect({ "a.py": "" })).toBe(false);
    expect(await detect({ "tests/test_a.py": "" })).toBe(true);
    expect(await detect({ "pkg/a_test.py": "" })).toBe(true);
    expect(await detect({ "tests/fixtures/test_a.py": "" })).toBe(false);
    expect(await detect({ "tests/checks.py": "" })).toBe(false);
    expect(await detect({ "tests/checks.py": "", "pytest.ini": "" })).toBe(true);
  });
});
