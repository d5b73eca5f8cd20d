import type { Coverage, FileCoverage } from "../core/coverage.js";
import { isFatal, type Parsed } from "../core/problem.js";
import type { TestResults } from "../core/tests.js";
import type { Parser } from "../parsers/parser.js";
import { parseFile, repositoryPath, toolError, type Unjudged, unjudged, unreadable } from "./reading.js";
import type { ToolRequest, ToolResult, ToolRun } from "./tool.js";

/** Shared by the test runners: how what they left behind becomes a result that is never green by accident. */

/** Where coverage was asked to be written, and how it is read. */
export interface CoverageReport {
  readonly path: string;
  readonly parser: Parser;
  /** Path of a file in the working directory, where the report's own is none (Go's import paths); null leaves it out. */
  readonly place?: ((path: string) => string | null) | undefined;
}

/** What a runner left behind, and how to read it. */
export interface Evidence {
  readonly tool: string;
  readonly run: ToolRun;
  readonly results: Parsed;
  readonly coverage?: CoverageReport | undefined;
  /** Exit codes of a run that ended by itself: 0, and those that say that tests failed. */
  readonly exits: readonly number[];
}

/** Judges a run: an unknown exit code, a cut report, no test at all, or a failure that no test explains is no result. */
export async function testResult(evidence: Evidence): Promise<ToolResult> {
  const { tool, run, results } = evidence;
  if (!evidence.exits.includes(run.exit.code)) return toolError(tool, run);
  const tests = results.tests;
  const fault = unreadable(tool, results);
  // A part that could not be judged (a package that does not build) takes nothing from the tests that failed.
  const incomplete = results.problems.filter(isFatal).every(({ code }) => code === "incomplete");
  if (fault && !(incomplete && tests && tests.failed > 0)) return fault;
  if (!tests || tests.total === 0) return unjudged(`${tool} ran no test: none was found.`);
  if (run.exit.code !== 0 && tests.failed === 0) return toolError(`all tests pass, but ${tool}`, run);
  const coverage = await coverageOf(evidence, tests);
  if (coverage && "judged" in coverage) return coverage;
  return { judged: true, tests: placedTests(run.request, tests), coverage, problems: results.problems };
}

/** Coverage is asked for by a floor: a report that is missing leaves nothing to judge, unless tests fail anyway. */
async function coverageOf(evidence: Evidence, tests: TestResults): Promise<Coverage | Unjudged | undefined> {
  const { tool, run, coverage } = evidence;
  const { request } = run;
  if (!request.coverage || !coverage) return undefined;
  if ((await request.files.stat(coverage.path)) === null) {
    if (tests.failed > 0) return undefined;
    return unjudged(`${tool} wrote no coverage report.`, "report-missing");
  }
  const parsed = await parseFile(coverage.parser, coverage.path, request);
  const fault = unreadable(tool, parsed);
  if (fault) return tests.failed > 0 ? undefined : fault;
  if (!parsed.coverage) return undefined;
  const files = parsed.coverage.files.flatMap((file): readonly FileCoverage[] => {
    const path = coverage.place ? coverage.place(file.path) : file.path;
    return path === null ? [] : [{ ...file, path: repositoryPath(path, request) }];
  });
  return { ...parsed.coverage, files };
}

function placedTests(request: ToolRequest, tests: TestResults): TestResults {
  const cases = tests.cases.map((test) =>
    test.path === undefined ? test : { ...test, path: repositoryPath(test.path, request) },
  );
  return { ...tests, cases };
}
