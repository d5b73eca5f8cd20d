import type { Parsed } from "../core/problem.js";
import type { TestCase } from "../core/tests.js";
import { goCover } from "../parsers/go-cover.js";
import { goTestJson, NO_END, SUBTEST_FAILED } from "../parsers/go-test-json.js";
import { isWholeName, literal } from "./again.js";
import { parseFile, repositoryPath, toolError, unjudged } from "./reading.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest } from "./tool.js";

/** `go test` over all packages of the module, read by its event stream. */
export const goTest: Tool = {
  name: "go-test",
  kind: "test",
  ecosystem: "go",
  program: "go",
  package: null,
  configFiles: [],
  install: "install Go from https://go.dev/dl",
  versionArgs: ["version"],
  about: "Runs the tests of all packages of a Go module.",
  detect: async (project) => project.files.includes("go.mod"),
  command: async (request) => ({
    args: [
      "test",
      "-json",
      ...(request.coverage ? [`-coverprofile=${request.scratch}/cover.out`] : []),
      ...request.args,
      ...(request.paths.length > 0 ? request.paths : ["./..."]),
    ],
  }),
  retry,
  read: async (run) => {
    const { request, exit } = run;
    const stream = await parseFile(goTestJson, run.stdout, request);
    const unbuilt = stream.problems.some(({ code }) => code === "incomplete");
    // A broken go.mod or an unknown flag: the reason is on standard error, and there is no event of a test.
    if (exit.code !== 0 && !unbuilt && (stream.tests?.total ?? 0) === 0) return toolError("go test", run);
    const module = await moduleName(request);
    const place = (path: string) => modulePath(path, module);
    const cases = stream.tests?.cases.map((test) =>
      test.path === undefined ? test : { ...test, path: place(test.path) },
    );
    const ended = cases && crash(cases);
    if (ended) return unjudged(ended);
    const problems = stream.problems.map((problem) => ({ ...problem, message: withPlaces(problem.message, request) }));
    const results: Parsed = {
      ...stream,
      problems,
      ...(stream.tests && cases && { tests: { ...stream.tests, cases } }),
    };
    const coverage = { path: `${request.scratch}/cover.out`, parser: goCover, place };
    return testResult({ tool: "go test", run, results, coverage, exits: [0, 1] });
  },
};

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const { args } = first.request;
  if (/(^|\s)--?failfast(?!=false)\b/.test([...args, first.env.GOFLAGS ?? ""].join(" "))) {
    return { refused: "go test stops at the first failure (-failfast), before all tests" };
  }
  const whole = failed.filter((test) => test.suite !== undefined && isWholeName(test) && !endedProcess(test));
  // After a panic the tests behind it were never run.
  const cut = new Set(first.tests.cases.filter(endedProcess).map(({ suite }) => suite));
  const packageName = whole.find(({ suite }) => !cut.has(suite))?.suite;
  if (packageName === undefined) {
    return { refused: "a panic ended the test process before all of its tests had run" };
  }
  const tests = whole.filter(({ suite }) => suite === packageName);
  // A test whose subtests failed is run by them.
  const leaves = tests.filter(
    ({ name, failure }) => !isBySubtest(failure?.message) || !tests.some((other) => other.name.startsWith(`${name}/`)),
  );
  const chosen = knowsAlternatives(request) ? leaves : leaves.slice(0, 1);
  const run = chosen
    .map(({ name }) =>
      name
        .split("/")
        .map((part) => `^${literal(part)}$`)
        .join("/"),
    )
    .join("|");
  const end = args.findIndex((word) => /^--?args$/.test(word));
  const [own, passed] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  // What is named by itself takes the place of the packages. A result that Go remembers would be no run.
  const kept = own.filter((word) => !/^\.{1,2}([\\/]|$)|\.\.\./.test(word));
  const isRun = (test: TestCase) => chosen.some(({ name }) => name === test.name || name.startsWith(`${test.name}/`));
  return {
    tests: tests.filter(isRun),
    shown: ["go", "test", ...kept, "-run", run, packageName, ...passed],
    args: ["test", "-json", ...kept, "-count=1", "-run", run, packageName, ...passed],
  };
}

function endedProcess({ status, failure }: TestCase): boolean {
  if (status !== "failed" || !failure) return false;
  return failure.kind === "error" || /^(panic|fatal error): /m.test(`${failure.message}\n${failure.details ?? ""}`);
}

function isBySubtest(message: string | undefined): boolean {
  return message === SUBTEST_FAILED;
}

/** Go 1.20 was the first to take several patterns with subtests of their own. */
function knowsAlternatives({ version }: ToolRequest): boolean {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(version ?? "")?.map(Number) ?? [];
  return major > 1 || minor >= 20;
}

/**
 * Why nothing can be said where the only failure is a test without an end and without a panic: an exit or a kill of the
 * process is no result of that test, and the tests after it were not run.
 */
function crash(cases: readonly TestCase[]): string | null {
  const failed = cases.filter(({ status }) => status === "failed");
  const [first] = failed;
  if (!first || failed.some(({ failure }) => failure?.message !== NO_END)) return null;
  const how = /^(?:signal: .+|exit status \d+)$/m.exec(first.failure?.details ?? "")?.[0];
  return (
    `the test process of ${first.suite} ended${how === undefined ? "" : ` (${how})`} while ${first.name} ran, ` +
    "before its tests were done: look there for what ends it (os.Exit, log.Fatal, too little memory)"
  );
}

/** Go names files from the folder that it was run in: `./limiter.go:70:9`. */
function withPlaces(message: string, request: ToolRequest): string {
  return message.replace(/(?<=^|\s)[^\s:]+\.go(?=:\d+)/g, (path) => repositoryPath(path, request));
}

/** Path of the module in the working directory; null if there is none, and paths stay as Go names them. */
async function moduleName(request: ToolRequest): Promise<string | null> {
  const text = await request.files.readText(`${request.cwd}/go.mod`);
  return /^module\s+"?([^\s"]+)/m.exec(text ?? "")?.[1] ?? null;
}

/** Go names a file by its package's import path: inside the module that is the module's path and the folder. */
function modulePath(path: string, module: string | null): string {
  return module !== null && path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
}
