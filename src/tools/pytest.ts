import { dirname, isAbsolute, join, resolve } from "node:path";
import gte from "semver/functions/gte.js";
import type { Coverage } from "../core/coverage.js";
import type { Finding } from "../core/finding.js";
import type { TestCase, TestResults } from "../core/tests.js";
import { byteSource } from "../parsers/source.js";
import type { FilesPort } from "../ports.js";
import { choose } from "./pytest-again.js";
import { pythonFiles, usesPythonTool } from "./python.js";
import { ownWords, repositoryPath, streams, toolError, unjudged, unreadable, withWords } from "./reading.js";
import type { FirstRun, Project, Refusal, Retry, Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Pytest, which runs unittest's tests too. It needs the project's own environment: no runner can stand in. */
export const pytest: Tool = {
  name: "pytest",
  kind: "test",
  ecosystem: "python",
  program: "pytest",
  package: null,
  configFiles: ["pytest.ini", ".pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg"],
  install: "pip install pytest",
  versionArgs: ["--version"],
  about: "Runs the tests of Python.",
  detect,
  command,
  retry,
  read,
  whereabouts,
};

const junitFile = "junit.xml";
const coverageFile = "coverage.xml";
/** Lines that pytest prints in every run, with its progress and the headings of what follows. */
const banner =
  /^(platform |cachedir: |rootdir: |configfile: |testpaths: |plugins: |collect(ed|ing) |-+ generated xml file: |_+ coverage: |Coverage XML written|=+ .* =+\r?$|\S+\.py(::.*)? ([.sxXFEP]+ *(\[ *\d+%\])?|PASSED.*|SKIPPED.*)\r?$).*\r?\n?/gm;
/** A line of progress, quiet or verbose: the file, then its tests as letters, or one test by name. */
const progress = /^(\S+\.py)(?:::(\S+))? /gm;
/** The last line of a run that came to its end, decorated or quiet. */
const summary =
  /^(=+ )?(no tests ran|\d+ (passed|failed|skipped|errors?|warnings?|deselected|xfailed|xpassed)\b).* in [\d.]+s/m;

async function detect(project: Project): Promise<boolean> {
  const python = pythonFiles(project);
  if (python.some((path) => /(^|\/)(test_[^/]*|[^/]*_test)\.py$/.test(path))) return true;
  const traces = {
    package: "pytest",
    files: ["pytest.ini", "conftest.py"],
    table: "pytest",
    sections: ["pytest", "tool:pytest"],
  };
  return python.some((path) => /(^|\/)tests?\//.test(path)) && (await usesPythonTool(project, traces));
}

async function command(request: ToolRequest): Promise<ToolCommand> {
  const { args, paths, scratch } = request;
  const settings = await settingsOf(request);
  const given = args.join(" ");
  // As `python -m pytest` does it: a package beside its tests can be imported without being installed.
  const path =
    /\bpythonpath\b/.test(settings + given) || !knowsPythonPath(request) ? [] : ["-o", pythonPath(request.cwd)];
  const measure = /--cov(?![\w-])/.test(settings + given) ? [] : ["--cov"];
  const coverage = request.coverage ? [...measure, `--cov-report=xml:${join(scratch, coverageFile)}`] : [];
  // Only the older family has the file and line of each test.
  const report = [`--junitxml=${join(scratch, junitFile)}`, "-o", "junit_family=xunit1"];
  return { args: [...path, ...coverage, ...args, ...report, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const chosen = await choose(request, failed, first);
  if ("refused" in chosen) return chosen;
  const { tests, ids, args, place } = chosen;
  const given = (await settingsOf(request)) + args.join(" ");
  if (/--no-cov-on-fail\b/.test(given))
    return { refused: "a run with failed tests measures no coverage (--no-cov-on-fail)" };
  const measures = /--cov(?![\w-])/.test(given);
  const quiet = measures ? [...args, "--no-cov"] : args;
  const made = await command({ ...request, coverage: false, args: [...place, ...quiet], paths: ids });
  return { ...made, tests, shown: ["pytest", ...quiet, ...ids] };
}

function knowsPythonPath({ version }: ToolRequest): boolean {
  return version === null || gte(version, "7.0.0");
}

/** Quoted, as pytest splits the value like a shell. */
function pythonPath(folder: string): string {
  return `pythonpath="${folder.replaceAll("\\", "/")}"`;
}

/** Text of the files that pytest may take its options from. */
async function settingsOf({ cwd, root, files }: ToolRequest): Promise<string> {
  let text = "";
  for (const folder of new Set([cwd, root])) {
    for (const name of [
      "pytest.toml",
      ".pytest.toml",
      "pytest.ini",
      ".pytest.ini",
      "pyproject.toml",
      "tox.ini",
      "setup.cfg",
    ]) {
      text += `${(await files.readText(join(folder, name))) ?? ""}\n`;
    }
  }
  return text;
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { code } = run.exit;
  const { stdout: printed, stderr } = await streams(run);
  const stdout = printed.replace(banner, "");
  const hasBegun = printed.search(progress) >= 0;
  if (hasBegun && !summary.test(printed) && !(await hasReport(run, junitFile))) return crashed(run);
  if (code === 5) return noTests(stderr);
  const words = ownWords([stderr, stdout], "end");
  if (code === 4) return unjudged(withWords(`pytest could not start${missingPlugin(stderr)}`, words));
  if (code === 3) return unjudged(withWords("pytest failed inside", internalError(stdout) || words));
  if (code !== 0 && code !== 1 && code !== 2) return toolError("pytest", run, undefined, words);

  const report = await readReport(run, junitFile);
  if (!report.judged) return withExit(report, code, words);
  const tests = report.tests && (await placed(report.tests, run.request));
  if (!tests) return toolError("pytest", run, "Its report holds no tests.", words);
  if (tests.total === 0) return noTests(stderr);
  const floor = coverageFloor(stdout);
  if (code === 2 && tests.failed === 0) return unjudged(withWords("pytest was interrupted", words));
  if (code === 1 && tests.failed === 0 && !floor) {
    return toolError("pytest", run, "It reported no failed test.", words);
  }
  const judged = { tests, ...(floor && { findings: [floor] }), problems: report.problems ?? [] };
  if (!run.request.coverage) return { judged: true, ...judged };

  const coverage = await readReport(run, coverageFile);
  if (coverage.judged) {
    return { judged: true, ...judged, ...(coverage.coverage && { coverage: inRoot(coverage.coverage, run.request) }) };
  }
  // Failed tests are shown even when what they cover is not known; passed ones are not enough for a floor.
  return tests.failed > 0 ? { judged: true, ...judged } : withExit(coverage, code, words);
}

function noTests(stderr: string): ToolResult {
  const what = 'no tests were collected (pytest looks for test_*.py; "testpaths" in its config says where)';
  return unjudged(withWords(what, ownWords([stderr], "end")));
}

/** The process ended in the middle of the tests without a word of pytest's own. */
async function crashed(run: ToolRun): Promise<ToolResult> {
  const where = await whereabouts(run);
  return unjudged(
    `pytest ended with code ${run.exit.code} before its tests were done${where === null ? "" : `, in ${where}`}: ` +
      "something there ends the whole process (os._exit, or a crash in native code)",
  );
}

/** The innermost line of the project in what faulthandler printed, else the file or test that was begun last. */
async function whereabouts(run: Omit<ToolRun, "exit">): Promise<string | null> {
  const { request } = run;
  const { stdout, stderr } = await streams(run);
  const fault = stderr.lastIndexOf("Fatal Python error: ");
  for (const [, path = "", line, name] of stderr
    .slice(Math.max(fault, 0))
    .matchAll(/^ {2}File "(.+)", line (\d+) in (.+?)\r?$/gm)) {
    const known = repositoryPath(path, request);
    const isOwn = !isAbsolute(known) && !/(^|\/)(site-packages|\.?venv|\.gatehouse)\//.test(known);
    if (fault >= 0 && isOwn) return `${known}:${line} (${name})`;
  }
  const [, path, test] = [...stdout.matchAll(progress)].at(-1) ?? [];
  if (path === undefined) return null;
  const known = await located(path, request, request.files);
  return test === undefined ? known : `${known} (${test})`;
}

async function hasReport({ request }: ToolRun, name: string): Promise<boolean> {
  return (await request.files.stat(join(request.scratch, name))) !== null;
}

/** One of the reports that pytest was asked for. */
async function readReport(run: ToolRun, name: string): Promise<ToolResult> {
  const { files, scratch } = run.request;
  const path = join(scratch, name);
  if (!(await hasReport(run, name))) {
    return unjudged(`pytest did not write its report (${name})`, "report-missing");
  }
  const { parseReport } = await import("../parsers/registry.js");
  const parsed = await parseReport(byteSource(name, () => files.readStream(path)));
  const fault = unreadable(`pytest's report ${name} cannot be read`, parsed);
  if (fault) return { ...fault, reason: "report-unreadable" };
  const { tests, coverage, problems } = parsed;
  return { judged: true, tests, coverage, problems };
}

function withExit(result: ToolResult, code: number, words: string): ToolResult {
  if (result.judged) return result;
  return { ...result, message: withWords(`${result.message.replace(/\.$/, "")}; it exited with code ${code}`, words) };
}

function missingPlugin(stderr: string): string {
  return /unrecognized arguments:.*--cov/.test(stderr) ? " without its coverage plugin (pip install pytest-cov)" : "";
}

function internalError(stdout: string): string {
  const lines = [...stdout.matchAll(/^INTERNALERROR> (.*\S)\s*$/gm)].map((match) => match[1] ?? "");
  return lines.filter((line) => !/^\s/.test(line)).at(-1) ?? "";
}

/** `--cov-fail-under` of the project's own config: a failure that no test stands for. */
function coverageFloor(stdout: string): Finding | null {
  const message = /^(?:FAIL )?(Required test coverage of .* not reached\..*?)\r?$/m.exec(stdout)?.[1];
  return message === undefined ? null : { tool: "pytest", rule: "cov-fail-under", message, severity: "error" };
}

/** Pytest names files relative to its own root, the folder of its config: at the working directory or above it. */
async function placed(tests: TestResults, request: ToolRequest): Promise<TestResults> {
  const known = new Map<string, string>();
  for (const { path } of tests.cases) {
    if (path !== undefined && !known.has(path)) known.set(path, await located(path, request, request.files));
  }
  const cases = tests.cases
    .map(withCause)
    .map((test) => (test.path === undefined ? test : { ...test, path: known.get(test.path) ?? test.path }));
  return { ...tests, cases };
}

/** Of a module that cannot be imported pytest's message says no more than that; what was raised stands in the details. */
function withCause(test: TestCase): TestCase {
  const { failure } = test;
  if (failure?.message !== "collection failure") return test;
  const raised = /^E +(\S.*)$/m.exec(failure.details ?? "")?.[1];
  return raised === undefined ? test : { ...test, failure: { ...failure, message: raised } };
}

async function located(path: string, request: ToolRequest, files: FilesPort): Promise<string> {
  if (isAbsolute(path)) return repositoryPath(path, request);
  for (let folder = request.cwd; ; folder = dirname(folder)) {
    if (await files.stat(resolve(folder, path))) return repositoryPath(resolve(folder, path), request);
    if (folder === request.root || folder === dirname(folder)) return repositoryPath(path, request);
  }
}

function inRoot(coverage: Coverage, request: ToolRequest): Coverage {
  const files = coverage.files.map((file) =>
    isAbsolute(file.path) ? { ...file, path: repositoryPath(file.path, request) } : file,
  );
  return { ...coverage, files };
}
