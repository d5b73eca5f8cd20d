import type { TestCase } from "../core/tests.js";
import { cucumberMessages } from "../parsers/cucumber-messages.js";
import { literal } from "./again.js";
import { packageJson, runsTests } from "./node-project.js";
import { ownWords, parseFile, streams, toolError } from "./reading.js";
import { chooseScenarios, isFeature, noScenario } from "./scenarios.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Cucumber of JavaScript, read by its messages. */
export const cucumber: Tool = {
  name: "cucumber",
  kind: "test",
  ecosystem: "node",
  program: "cucumber-js",
  package: { name: "@cucumber/cucumber", version: "12.9.0" },
  configFiles: ["cucumber.{js,cjs,mjs,json,yaml,yml}"],
  install: "npm install --save-dev @cucumber/cucumber",
  versionArgs: ["--version"],
  about: "Runs the scenarios of feature files, with steps in JavaScript or TypeScript.",
  detect: async (project) => {
    if (!project.files.some(isFeature)) return false;
    const manifest = await packageJson(project);
    return manifest?.dependsOn("@cucumber/cucumber") === true && runsTests(manifest, "cucumber-js");
  },
  command: async (request) => ({ args: [...reporting(request), ...request.args, ...request.paths], env: plain }),
  retry,
  read,
};

const reportFile = "cucumber.ndjson";
const plain = { NO_COLOR: "1", FORCE_COLOR: "0", CUCUMBER_PUBLISH_QUIET: "true" };
/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(-[bd]|--(backtrace|exit|force-exit|fail-fast|publish|(no-)?strict))$/;
/** Heads of the failures that end a run: `2) Scenario: Adds twice # features/cart.feature:12`. */
const listed = /^\d+\) Scenario: (?<name>.*?)(?: \(attempt \d.*\))? # (?<place>\S.*\.feature:\d+)\r?$/gm;

function reporting({ scratch }: ToolRequest): readonly string[] {
  return ["--format", `message:${scratch}/${reportFile}`, "--format", "progress"];
}

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const given = `${first.request.args.join(" ")}\n${await configOf(request)}`;
  if (/--fail-fast|\bfailFast["']?\s*:\s*true/.test(given)) {
    return { refused: "cucumber stops at the first failure, before all scenarios" };
  }
  if (/^\d+ scenarios? \(.*\bpending\b/m.test((await streams(first)).stdout)) {
    return { refused: "a step is pending, which failed scenarios do not explain" };
  }
  const chosen = await chooseScenarios(failed, first, { listed, switches });
  if (!chosen) return noScenario("cucumber");
  const { tests, places, args } = chosen;
  // Features that the configuration names are run beside those of the command: they are left out by name.
  const names = /\bpaths\b/.test(given) ? tests.flatMap(({ name }) => ["--name", `^${literal(name)}$`]) : [];
  return {
    tests,
    shown: ["cucumber-js", ...args, ...names, ...places],
    args: [...reporting(request), ...args, ...names, ...places],
    env: plain,
  };
}

async function configOf({ files, cwd }: ToolRequest): Promise<string> {
  let text = "";
  for (const path of await files.glob(["cucumber.{js,cjs,mjs,json,yaml,yml}"], cwd)) {
    text += (await files.readText(path)) ?? "";
  }
  return text;
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { stdout, stderr } = await streams(run);
  const results = await parseFile(cucumberMessages, `${run.request.scratch}/${reportFile}`, run.request);
  const isWhole = results.problems.every(({ code }) => code !== "truncated" && code !== "missing");
  if (run.exit.code !== 0 && (!isWhole || (results.tests?.failed ?? 0) === 0)) {
    // A feature that cannot be parsed, steps that cannot be loaded, a hook around all of them.
    const cause = /^\s*\[cause\]: (.*)$/m.exec(stderr)?.[1];
    const said = ownWords([stderr, stdout]);
    const words = cause === undefined ? said : `${said.split(/ {2,}|\s\[cause\]/)[0]}: ${cause}`;
    return toolError("cucumber", run, undefined, words);
  }
  return testResult({ tool: "cucumber", run, results, exits: [0, 1] });
}
