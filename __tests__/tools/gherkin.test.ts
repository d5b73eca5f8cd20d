import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, type RunOptions, runTool, toolNamed } from "./harness.js";
import { modulesWith, ran, refusal, runIn } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const modules = modulesWith("@cucumber/cucumber");
const withBehave = testWith("behave");
const withCucumber = modules
  ? test
  : (name: string, body: () => Promise<void>) => test.skip(`${name} (@cucumber/cucumber is not installed)`, body);

const feature = `Feature: Sums

  Background:
    Given a calculator

  Scenario: adding
    When I add 1 and 2
    Then the result is 3

  Scenario: failing
    When I add 1 and 2
    Then the result is 4

  Scenario: nobody knows
    When I multiply 1 and 2
    Then the result is 2

  Scenario: crashes
    When I crash

  Scenario Outline: rows of <a>
    When I add <a> and <a>
    Then the result is <sum>

    Examples: some
      | a | sum |
      | 1 | 2   |
      | 2 | 3   |

  @later
  Scenario: left out
    When I add 1 and 2
`;
const broken = feature.replace("    Then the result is 4", "    Then the result is 4\n    Nonsense");

const python = {
  "features/sums.feature": feature,
  "features/steps/sums.py": `from behave import given, then, when


@given("a calculator")
def calculator(context):
    context.result = None


@when("I add {a:d} and {b:d}")
def add(context, a, b):
    context.result = a + b


@when("I crash")
def crash(context):
    raise ZeroDivisionError("not by nothing")


@then("the result is {n:d}")
def result(context, n):
    assert context.result == n, f"expected {n}, got {context.result}"
`,
};
const hook = (name: string, body: string) => ({
  "features/environment.py": `import os\n\n\ndef ${name}(context, *rest):\n    ${body}\n`,
});

const javascript = {
  "package.json": "{}",
  "features/sums.feature": feature,
  "features/step_definitions/sums.cjs": `const assert = require("node:assert/strict");
const { Given, When, Then } = require("@cucumber/cucumber");
Given("a calculator", function () { this.result = null; });
When("I add {int} and {int}", function (a, b) { this.result = a + b; });
When("I crash", function () { throw new TypeError("not by nothing"); });
Then("the result is {int}", function (n) { assert.equal(this.result, n, \`expected \${n}, got \${this.result}\`); });
`,
};
const support = (text: string) => ({
  "features/support/hooks.cjs": `const cucumber = require("@cucumber/cucumber");\n${text}\n`,
});

/** Why tests failed: kind and message. */
const whys = (result: ToolResult) =>
  result.judged
    ? result.tests?.cases.flatMap(({ failure }) => (failure ? [`${failure.kind} ${failure.message}`] : []))
    : [];
const counts = (result: ToolResult) => {
  if (!result.judged) throw new Error(result.message);
  const { total = 0, passed = 0, failed = 0, skipped = 0 } = result.tests ?? {};
  return [total, passed, failed, skipped];
};
const scenarios = [
  "passed features/sums.feature:6 Sums > adding",
  "failed features/sums.feature:12 Sums > failing",
  "failed features/sums.feature:15 Sums > nobody knows",
  "failed features/sums.feature:19 Sums > crashes",
];

describe("behave", () => {
  const runBehave = (files: Readonly<Record<string, string>>, options: RunOptions = {}) =>
    inFolder({ ...python, ...files }, (path) => runTool("behave", path, options));

  test("is detected by features with steps in Python, or by its config", async () => {
    const detect = (...paths: readonly string[]) =>
      toolNamed("behave").detect(projectOf(Object.fromEntries(paths.map((path) => [path, ""]))));
    expect(await detect("features/a.feature", "features/steps/a.py")).toBe(true);
    expect(await detect("tests/a.feature", "behave.ini")).toBe(true);
    expect(await detect("features/a.feature", "tests/test_a.py")).toBe(false);
    expect(await detect("features/steps/a.py", "behave.ini")).toBe(false);
    expect(await detect("tests/fixtures/a.feature", "tests/fixtures/features/steps/a.py")).toBe(false);
  });

  withBehave("tells each scenario and row, and why it failed", async () => {
    const result = await runBehave({}, { args: ["--tags=not @later"] });
    expect(ran(result)).toEqual([
      ...scenarios,
      "passed features/sums.feature:27 Sums > rows of 1 -- @1.1 some",
      "failed features/sums.feature:23 Sums > rows of 2 -- @1.2 some",
      "skipped features/sums.feature:31 Sums > left out",
    ]);
    expect(whys(result)).toEqual([
      "failure ASSERT FAILED: expected 4, got 3",
      'failure The step "I multiply 1 and 2" is undefined.',
      "error ZeroDivisionError: not by nothing",
      "failure ASSERT FAILED: expected 3, got 4",
    ]);
    const crash = result.judged ? result.tests?.cases[3]?.failure?.details : "";
    expect(crash).toMatch(/^Traceback[\s\S]*"features\/steps\/sums\.py", line 16, in crash\n/);
  });

  withBehave("fails the scenario whose hook raised, before a rule too", async () => {
    const rule = `${feature}\n  Rule: of sums\n    Scenario: in a rule\n      When I add 1 and 2\n`;
    const files = { "features/sums.feature": rule, ...hook("before_scenario", 'raise OSError("no database")') };
    const result = await runBehave(files);
    expect(counts(result)).toEqual([8, 0, 8, 0]);
    expect(new Set(whys(result))).toEqual(new Set(["error before_scenario: OSError: no database"]));
  });

  withBehave("is broken by what keeps it from judging, in its own words", async () => {
    expect(refusal(await runBehave({ "features/sums.feature": broken }))).toMatch(
      /^tool-error: behave exited with code 1: ParserError: Failed to parse ".*sums\.feature": Parser failure in state=steps at line 13: "Nonsense"$/,
    );
    expect(refusal(await runBehave({ "features/steps/more.py": "import nope\n" }))).toBe(
      "tool-error: behave exited with code 1: ModuleNotFoundError: No module named 'nope'",
    );
    expect(refusal(await runBehave(hook("before_all", 'raise OSError("no database")')))).toBe(
      "tool-error: behave exited with code 1: HOOK-ERROR in before_all: OSError: no database",
    );
    const green = { paths: ["features/sums.feature:6"] };
    expect(refusal(await runBehave(hook("after_all", 'raise OSError("still open")'), green))).toMatch(
      /^tool-error: no scenario failed, but behave exited with code 1: .*HOOK-ERROR in after_all: OSError: still open$/,
    );
    // It wrote nothing, and ended as if all were well.
    expect(refusal(await runBehave(hook("after_scenario", "os._exit(0)")))).toBe(
      "report-unreadable: behave: The JSON document ends too early.",
    );
    expect(refusal(await runBehave({}, { args: ["--tags=@nobody"] }))).toBe(
      "tool-error: behave ran no scenario: it left out all 7.",
    );
    expect(refusal(await runBehave({}, { args: ["--nope"] }))).toMatch(
      /code 2: usage: .*unrecognized arguments: --nope$/,
    );
  });
});

describe("cucumber", () => {
  const runCucumber = (files: Readonly<Record<string, string>>, options: RunOptions = {}) =>
    runIn("cucumber", { ...javascript, ...files }, { modules, ...options });

  test("is detected where npm test is cucumber-js", async () => {
    const detect = (manifest: object, path = "features/a.feature") =>
      toolNamed("cucumber").detect(projectOf({ "package.json": JSON.stringify(manifest), [path]: "" }));
    const devDependencies = { "@cucumber/cucumber": "12" };
    expect(await detect({ devDependencies, scripts: { test: "cucumber-js --tags @fast" } })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "jest" } })).toBe(false);
    expect(await detect({ scripts: { test: "cucumber-js" } })).toBe(false);
    expect(await detect({ devDependencies }, "index.js")).toBe(false);
  });

  withCucumber("tells each scenario and row, and why it failed", async () => {
    const result = await runCucumber({}, { args: ["--tags", "not @later"] });
    expect(ran(result)).toEqual([
      ...scenarios,
      "passed features/sums.feature:27 Sums > rows of 1",
      "failed features/sums.feature:23 Sums > rows of 2",
    ]);
    expect(whys(result)).toEqual([
      "failure AssertionError: expected 4, got 3",
      'failure The step "I multiply 1 and 2" is undefined.',
      "failure TypeError: not by nothing",
      "failure AssertionError: expected 3, got 4",
    ]);
  });

  withCucumber("fails by a step that is pending or ambiguous", async () => {
    const steps = support('cucumber.When("I multiply {int} and {int}", (a, b) => "pending");');
    const pending = await runCucumber(steps, { paths: ["features/sums.feature:14"] });
    expect([ran(pending), whys(pending)]).toEqual([
      ["failed features/sums.feature:15 Sums > nobody knows"],
      ['failure The step "I multiply 1 and 2" is pending.'],
    ]);
    const lenient = { args: ["--no-strict"], paths: ["features/sums.feature:14"] };
    expect(counts(await runCucumber(steps, lenient))).toEqual([1, 0, 0, 1]);
    const twice = support('cucumber.When("I crash", () => {});');
    const ambiguous = await runCucumber(twice, { paths: ["features/sums.feature:18"] });
    expect(whys(ambiguous)).toEqual([expect.stringMatching(/^failure Multiple step definitions match:/)]);
  });

  withCucumber("is broken by what keeps it from judging, in its own words", async () => {
    expect(refusal(await runCucumber({ "features/sums.feature": broken }))).toMatch(
      /^tool-error: cucumber exited with code 1: Parse error in "features.sums\.feature" \(13:5\): expected: .*got 'Nonsense'$/,
    );
    expect(refusal(await runCucumber(support('require("nope");')))).toMatch(
      /^tool-error: cucumber exited with code 1: Error: Cannot find module 'nope'/,
    );
    const fails = (when: string) => support(`cucumber.${when}(() => { throw new Error("no database"); });`);
    for (const when of ["BeforeAll", "AfterAll"]) {
      expect(refusal(await runCucumber(fails(when), { paths: ["features/sums.feature:6"] }))).toMatch(
        /^tool-error: cucumber exited with code 1: .*hook errored, process exiting: features.support.hooks\.cjs:2: Error: no database$/,
      );
    }
    expect(refusal(await runCucumber(support("cucumber.After(() => process.exit(0));")))).toBe(
      "report-unreadable: cucumber: The stream ends before the test run does.",
    );
    for (const nothing of [{ args: ["--tags", "@nobody"] }, { paths: ["nope.feature"] }]) {
      expect(refusal(await runCucumber({}, nothing))).toBe("tool-error: cucumber ran no test: none was found.");
    }
    expect(refusal(await runCucumber({}, { args: ["--nope"] }))).toMatch(/code 1: error: unknown option '--nope' /);
  });
});
