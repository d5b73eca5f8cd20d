import { missingPrograms } from "./example.js";
import { describeExample } from "./faults.js";

const config = ".github/gatehouse.yml";
const tests = "tests/test_money.py";
const planted = (body: string) => (text: string) => `${text}\n\ndef test_planted() -> None:\n    ${body}\n`;
const steps = (yaml: string) => (text: string) => text.replace("[pytest]", `[${yaml}]`).replace(/\n +coverage: .*/, "");
const lint = { gate: "lint", words: ["lint"] } as const;
const pytest = { gate: "test", step: "pytest", words: ["test"] } as const;
const uncovered = `\n\ndef audit(cents: int) -> int:\n    """Nobody calls it."""\n${"    cents += 1\n".repeat(40)}    return cents\n`;
const atExit = (body: string) => () =>
  `import atexit\nimport os\n\n\ndef pytest_configure(config):\n    path = config.option.xmlpath\n    atexit.register(lambda: ${body})\n`;

describeExample({
  name: "python-service",
  missing: missingPrograms("ruff", "black", "mypy", "pytest", "markdownlint-cli2", "bash"),
  green: /✔ lint {2}no findings .*\n[\s\S]*✔ test {2}31 tests pass · coverage 97\.\d+ % .*\n[\s\S]*\npassed in /,
  faults: [
    {
      name: "a file that is not formatted",
      plant: { "refunds/__main__.py": (text) => text.replace("indent=2", "indent = 2") },
      ...lint,
      step: "black",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: "refunds/__main__.py:8  warning would be reformatted by black",
      mend: /`gatehouse run lint --fix` does it/,
    },
    {
      name: "an unused import, committed on a branch",
      plant: { "refunds/policy.py": (text) => text.replace("import date", "import date, time") },
      isOnBranch: true,
      ...lint,
      step: "ruff",
      outcome: "failed",
      reason: "findings",
      message: "1 new finding",
      place: "refunds/policy.py:4:28  warning `datetime.time` imported but unused (ruff F401)",
    },
    {
      name: "a wrong type",
      plant: { "refunds/policy.py": (text) => text.replace("return self.amount - self.refunded", "return str(self)") },
      ...lint,
      step: "mypy",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: 'refunds/policy.py:25:16  error Incompatible return value type (got "str", expected "Money")',
    },
    {
      name: "a second title in a page, committed on a branch",
      plant: { "README.md": (text) => `${text}\n# another title\n` },
      isOnBranch: true,
      ...lint,
      step: "markdownlint",
      outcome: "failed",
      reason: "findings",
      message: "1 new finding",
      place: "README.md:24  warning Multiple top-level headings",
    },
    {
      name: "a linter's config that cannot be read",
      plant: { "pyproject.toml": (text) => text.replace('select = ["B"', 'select = ["NOPE"') },
      ...lint,
      step: "ruff",
      outcome: "broken",
      reason: "tool-error",
      message: /^ruff exited with code 2: [\s\S]*NOPE/,
      place: "pyproject.toml",
    },
    {
      name: "a test that fails, committed on a branch",
      plant: { [tests]: planted("assert Money(1) == Money(2)") },
      isOnBranch: true,
      ...pytest,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 32 tests failed",
      place: "tests/test_money.py:34  test_planted\n      AssertionError: assert Money(cents=1) == Money(cents=2)",
      mend: /again: pytest tests\/test_money\.py::test_planted/,
    },
    {
      name: "a test module that cannot be imported",
      plant: { [tests]: (text) => `import nothing_of_that_name\n${text}` },
      ...pytest,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 1 test failed",
      place: "tests/test_money.py:1  tests.test_money",
      mend: /ModuleNotFoundError: No module named 'nothing_of_that_name'\n +again: pytest tests\/test_money\.py\n/,
    },
    {
      name: "a test that ends the process with code 0",
      plant: { [tests]: planted("import os; os._exit(0)") },
      ...pytest,
      outcome: "broken",
      reason: "tool-error",
      message:
        "pytest ended with code 0 before its tests were done, in tests/test_money.py: something there ends the whole process (os._exit, or a crash in native code)",
    },
    {
      name: "a test that ends the process with pytest's code for no tests, committed on a branch",
      plant: { [tests]: planted("import os; os._exit(5)") },
      isOnBranch: true,
      ...pytest,
      outcome: "broken",
      reason: "tool-error",
      message: /^pytest ended with code 5 before its tests were done, in tests\/test_money\.py: /,
    },
    {
      name: "a test that aborts the process",
      plant: { [tests]: planted("import os; os.abort()") },
      ...pytest,
      outcome: "broken",
      reason: "killed",
      message: "pytest was ended by SIGABRT, in tests/test_money.py:34 (test_planted)",
    },
    {
      name: "a test that hangs",
      plant: {
        [tests]: planted("import time; time.sleep(60)"),
        [config]: (text) => text.replace("[pytest]", "[{ tool: pytest, timeout: 8s }]"),
      },
      ...pytest,
      outcome: "broken",
      reason: "timeout",
      message: 'pytest did not end within 8 s (raise "timeout" if it needs more), in tests/test_money.py',
    },
    {
      name: "coverage below the floor",
      plant: { "refunds/ledger.py": (text) => text + uncovered },
      ...pytest,
      outcome: "failed",
      reason: "coverage",
      message: /^coverage is 7\d(\.\d+)? % \(needs 85 %\)$/,
      place: "refunds/ledger.py:",
      mend: /✖ coverage {2}total 7.* %, needs 85 %\n {2}refunds\/ledger\.py:56 {2}lines 56-96 not covered/,
    },
    {
      name: "coverage of the change below its floor, committed on a branch",
      plant: {
        "refunds/ledger.py": (text) =>
          `${text}\n\ndef audit(cents: int) -> int:\n    """Nobody calls it."""\n    return cents\n`,
      },
      isOnBranch: true,
      ...pytest,
      outcome: "failed",
      reason: "coverage",
      message: /patch coverage is 50 % \(needs 90 %\)$/,
      place: "refunds/ledger.py:56  lines 56 not covered",
    },
    {
      name: "a tool's report that is gone",
      plant: { "conftest.py": atExit("os.remove(path)") },
      ...pytest,
      outcome: "broken",
      reason: "report-missing",
      message: "pytest did not write its report (junit.xml); it exited with code 0",
    },
    {
      name: "a tool's report that is cut",
      plant: { "conftest.py": atExit("os.truncate(path, 400)") },
      ...pytest,
      outcome: "broken",
      reason: "report-unreadable",
      message:
        /^pytest's report junit\.xml cannot be read: The XML document ends too early: (?:unexpected end|unclosed tag: \w+); it exited with code 0$/,
    },
    {
      name: "a promised report that is not written",
      plant: { [config]: steps("{ name: by hand, run: pytest --quiet, reports: [reports/junit.xml] }") },
      ...pytest,
      step: "by hand",
      outcome: "broken",
      reason: "report-missing",
      message: "reports/junit.xml was not written (by hand exited with code 0)",
    },
    {
      name: "a promised report that is cut, committed on a branch",
      plant: {
        [config]: steps(
          '{ name: by hand, run: "pytest -q --junitxml=junit.xml; truncate -s 500 junit.xml", reports: [junit.xml] }',
        ),
      },
      isOnBranch: true,
      ...pytest,
      step: "by hand",
      outcome: "broken",
      reason: "report-unreadable",
      message:
        /^junit\.xml:1: The XML document ends too early: (?:unexpected end|unclosed tag: \w+) \(by hand exited with code 0\)$/,
    },
    {
      name: "a linter that is not installed",
      plant: {
        [config]: (text) =>
          text.replace("setup:\n  - run: pip install -r requirements-dev.txt", "setup:\n  - run: 'true'"),
      },
      ...lint,
      programs: ["git", "bash", "ruff", "mypy", "markdownlint-cli2", "node"],
      step: "black",
      outcome: "broken",
      reason: "tool-missing",
      message: "black is not installed: pip install black==26.10.1",
    },
    {
      name: "a test runner that is not installed",
      plant: {
        [config]: (text) =>
          text.replace("setup:\n  - run: pip install -r requirements-dev.txt", "setup:\n  - run: 'true'"),
      },
      ...pytest,
      programs: ["git", "bash"],
      outcome: "broken",
      reason: "tool-missing",
      message: "pytest is not installed: pip install pytest",
    },
    {
      name: "a command that is not found",
      plant: { [config]: steps("{ name: by hand, run: no-such-program --all }") },
      ...pytest,
      step: "by hand",
      outcome: "broken",
      reason: "tool-missing",
      message: /^exit code 127: .*no-such-program: command not found$/,
    },
  ],
});
