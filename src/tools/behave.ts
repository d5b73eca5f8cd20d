import { countTests, type TestCase, type TestResults } from "../core/tests.js";
import { cucumberJson } from "../parsers/cucumber-json.js";
import { bounded, boundedMiddle, DETAILS_LIMIT, MESSAGE_LIMIT } from "../parsers/text.js";
import { pythonFiles } from "./python.js";
import { ownWords, parseFile, streams, toolError, unjudged } from "./reading.js";
import { chooseScenarios, isFeature, noScenario } from "./scenarios.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Behave, read by its JSON. It needs the project's own environment: no runner can stand in. */
export const behave: Tool = {
  name: "behave",
  kind: "test",
  ecosystem: "python",
  program: "behave",
  package: null,
  configFiles: ["behave.ini", ".behaverc", "setup.cfg", "tox.ini", "pyproject.toml"],
  install: "pip install behave",
  versionArgs: ["--version"],
  about: "Runs the scenarios of feature files, with steps in Python.",
  detect: async (project) => {
    if (!project.files.some(isFeature)) return false;
    if (project.files.some((path) => path === "behave.ini" || path === ".behaverc")) return true;
    // pytest-bdd and others read feature files too, and have their steps elsewhere.
    return pythonFiles(project).some((path) => /(^|\/)features\/(.*\/)?steps\/[^/]+\.py$/.test(path));
  },
  command: async (request) => ({ args: [...reporting(request), ...request.args, ...request.paths] }),
  retry,
  read,
};

const reportFile = "behave.json";
const traceback = "Traceback (most recent call last)";
/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(-[CTqvw]|--(no-[\w-]+|capture[\w-]*|show-[\w-]+|snippets|summary|multiline|verbose|quiet|wip))$/;
/** Lines of the lists that end a run: `  features/cart.feature:12  Adds twice`. */
const listed = /^ {2}(?<place>\S.*?\.feature:\d+) {2}(?<name>.*)$/gm;
/** What behave prints in every run, and after it has been stopped. */
const banner =
  /^(USING RUNNER: .*|\d+ (features?|rules?|scenarios?|steps?) passed,.*|Took \d.*|ABORTED: By user\.|-{20,}|Errored scenarios:|Failing scenarios:|----|CAPTURED .*)\r?$/gm;

/** The second format goes to standard output, as people like it; it has the traces that the JSON leaves out. */
function reporting({ scratch }: ToolRequest): readonly string[] {
  return ["--no-color", "--format", "json", "--outfile", `${scratch}/${reportFile}`, "--format", "progress2"];
}

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const { stdout } = await streams(first);
  if (/^\d+ scenarios? passed,.* [1-9]\d* untested/m.test(stdout)) {
    return { refused: "behave stopped before it had run all scenarios" };
  }
  const chosen = await chooseScenarios(failed, first, { listed, switches });
  if (!chosen) return noScenario("behave");
  const { tests, places, args } = chosen;
  return {
    tests,
    shown: ["behave", ...args, ...places],
    // What is left out would be listed as skipped.
    args: [...reporting(request), "--no-skipped", ...args, ...places],
  };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const printed = await streams(run);
  const stdout = printed.stdout.replace(banner, "");
  const words = ownWords([stdout, printed.stderr.replace(/^ABORTED: .*$/gm, "")]);
  const results = await parseFile(cucumberJson, `${run.request.scratch}/${reportFile}`, run.request);
  const { code } = run.exit;
  if (code !== 0 && (results.tests?.failed ?? 0) === 0) {
    // A feature that cannot be parsed, steps that cannot be imported, a hook around all of them.
    return toolError(results.tests?.passed ? "no scenario failed, but behave" : "behave", run, undefined, words);
  }
  const { tests } = results;
  if (tests && tests.total > 0 && tests.passed + tests.failed === 0) {
    return unjudged(
      `behave ran no scenario: it left out ${tests.total === 1 ? "the only one" : `all ${tests.total}`}.`,
    );
  }
  const explained = tests ? { ...results, tests: withTraces(tests, printed.stdout) } : results;
  return testResult({ tool: "behave", run, results: explained, exits: [0, 1] });
}

/**
 * Behave's JSON tells an assertion's message. What else was raised, in a step (since 1.3) or in a hook, is only printed:
 * that of a step below its feature and scenario, that of a hook where it happens, in the order of the scenarios.
 */
function withTraces(tests: TestResults, stdout: string): TestResults {
  const raised = [
    ...stdout.matchAll(/^(?:ERROR|FAILURE) in step '.*\n {2}Feature: {2}(.*)\n {2}Scenario: (.*)\n/gm),
  ].map((match) => {
    const rest = stdout.slice(match.index + match[0].length);
    const text = rest.slice(0, /^(?:-{20,}|(?:ERROR|FAILURE) in step '.*\n {2}Feature:)/m.exec(rest)?.index).trim();
    return { suite: match[1]?.trim(), name: match[2]?.trim(), text };
  });
  const hooks = [...stdout.matchAll(/^HOOK-ERROR in (.*)$/gm)].map(([, said = ""]) => said.trim());
  const cases = tests.cases.map((test) => {
    if (test.failure === undefined) return test;
    const { details } = test.failure;
    if (details?.startsWith(traceback)) return explained(test, raisedIn(details), details);
    if (details !== undefined) return test;
    const own = raised.findIndex(({ suite, name }) => suite === test.suite?.trim() && name === test.name.trim());
    const [trace] = own < 0 ? [] : raised.splice(own, 1);
    // A step that nobody defined has no words of its own there.
    if (trace && trace.text !== "None") return explained(test, raisedIn(trace.text), trace.text);
    const hook = trace ? undefined : hooks.shift();
    return hook === undefined ? test : explained(test, hook, undefined);
  });
  return countTests(cases, [tests.omitted]);
}

function explained(test: TestCase, message: string, details: string | undefined): TestCase {
  return {
    ...test,
    failure: {
      kind: "error",
      message: bounded(message, MESSAGE_LIMIT),
      details: details === undefined ? undefined : boundedMiddle(details, DETAILS_LIMIT),
    },
  };
}

/** What was raised, without its frames: the line after the last of them. */
function raisedIn(trace: string): string {
  const lines = trace.split(/\r?\n/);
  const start = lines.findLastIndex((line) => line.startsWith(traceback));
  return lines.slice(start + 1).find((line) => /^\S/.test(line)) ?? lines[0] ?? "";
}
