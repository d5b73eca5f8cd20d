import { mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ToolStep } from "../../src/core/plan.js";
import { modulesWith } from "../tools/node-tools.js";
import { testWith } from "../tools/with-tool.js";
import { type RanStep, runIt, write } from "./harness.js";

const modules = modulesWith("@cucumber/cucumber");
let root = "";
let counts = "";

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-scenarios-")));
  counts = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-counts-")));
});
afterEach(async () => {
  for (const folder of [counts, root]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Each row counts its runs in a file outside the tree, and so knows when to pass. */
const feature = `Feature: Retries

  Scenario Outline: row <n>
    When the run of <n> is looked at
    Then it passes at run <at>

    Examples:
      | n | at |
      | a | 1  |
      | b | 2  |
      | c | 9  |

  Scenario: nobody knows
    When it is a mystery
`;
const python = {
  "features/retries.feature": feature,
  "features/steps/retries.py": `import os
from behave import then, when

@when("the run of {name} is looked at")
def look(context, name):
    path = os.path.join(os.environ["COUNTS"], name)
    with open(path, "a") as file:
        file.write("x")
    context.run = os.path.getsize(path)

@then("it passes at run {n:d}")
def passes(context, n):
    assert context.run >= n, f"run {context.run}"
`,
};
const javascript = {
  "features/retries.feature": feature,
  "features/step_definitions/retries.cjs": `const fs = require("node:fs");
const { Then, When } = require("@cucumber/cucumber");
When(/^the run of (.) is looked at$/, function (name) {
  const path = process.env.COUNTS + "/" + name;
  fs.appendFileSync(path, "x");
  this.run = fs.statSync(path).size;
});
Then("it passes at run {int}", function (n) { if (this.run < n) throw new Error("run " + this.run); });
`,
};

async function retried(
  tool: string,
  contents: Readonly<Record<string, string>>,
  own: Partial<ToolStep> = {},
): Promise<RanStep> {
  await write(root, contents);
  const usual = { env: {}, workingDirectory: ".", timeoutMs: 60_000, reports: [], args: [], paths: [] };
  const step: ToolStep = { ...usual, name: tool, type: "tool", tool, ...own };
  return runIt(step, { root, contents, env: { COUNTS: counts }, retries: 2 });
}

const told = ({ tests }: RanStep) =>
  (tests?.cases ?? []).map(
    ({ name, status, flaky, failure }) =>
      `${flaky ? "flaky" : status} ${name}${failure ? ` (${failure.message})` : ""}`,
  );
const again = ({ retries }: RanStep) => retries?.map(({ command, failed, passed }) => [command, failed, passed]);

describe("scenarios that failed are run again, and no others", () => {
  testWith("behave")("behave", async () => {
    const step = await retried("behave", python, { args: ["features"] });
    expect(told(step)).toEqual([
      "passed row a -- @1.1",
      "flaky row b -- @1.2 (ASSERT FAILED: run 1)",
      "failed row c -- @1.3 (ASSERT FAILED: run 1)",
      'failed nobody knows (The step "it is a mystery" is undefined.)',
    ]);
    const [b, c, d] = [10, 11, 13].map((line) => `features/retries.feature:${line}`);
    expect(again(step)).toEqual([
      [`behave ${b} ${c} ${d}`, 2, 1],
      [`behave ${c} ${d}`, 2, 0],
    ]);
  });

  testWith("behave")("behave that stopped at the first failure is not", async () => {
    const step = await retried("behave", python, { args: ["--stop"] });
    expect([step.retries, step.notRetried]).toEqual([
      undefined,
      "1 of 1 not run again: behave stopped before it had run all scenarios",
    ]);
  });

  (modules ? test : test.skip)("cucumber, whatever paths its config has (needs @cucumber/cucumber)", async () => {
    await symlink(modules ?? "", join(root, "node_modules"), "junction");
    const other = "Feature: Other\n\n  Scenario: alone\n    When the run of x is looked at\n";
    const config = 'export default { paths: ["features"] };\n';
    const files = { ...javascript, "features/other.feature": other, "cucumber.mjs": config, "package.json": "{}" };
    const step = await retried("cucumber", files);
    expect(told(step)).toEqual([
      "passed alone",
      "passed row a",
      "flaky row b (Error: run 1)",
      "failed row c (Error: run 1)",
      'failed nobody knows (The step "it is a mystery" is undefined.)',
    ]);
    const [b, c, d] = [10, 11, 13].map((line) => `features/retries.feature:${line}`);
    const names = ["row b", "row c", "nobody knows"].map((name) => `--name '^${name}$'`);
    expect(again(step)).toEqual([
      [`cucumber-js ${names.join(" ")} ${b} ${c} ${d}`, 2, 1],
      [`cucumber-js ${names.slice(1).join(" ")} ${c} ${d}`, 2, 0],
    ]);
  });

  (modules ? test : test.skip)(
    "cucumber that stops at the first failure is not (needs @cucumber/cucumber)",
    async () => {
      await symlink(modules ?? "", join(root, "node_modules"), "junction");
      const step = await retried("cucumber", { ...javascript, "package.json": "{}" }, { args: ["--fail-fast"] });
      expect(step.notRetried).toMatch(
        /^\d of \d not run again: cucumber stops at the first failure, before all scenarios$/,
      );
    },
  );
});
