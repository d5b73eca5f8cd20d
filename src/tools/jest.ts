import { jestJson } from "../parsers/jest-json.js";
import { lcov } from "../parsers/lcov.js";
import { fromFolder, fullNamePattern, inFirstFile, withoutOptions, withoutPaths } from "./again.js";
import { packageJson, parsePackageJson, runsTests, testScript } from "./node-project.js";
import { parseFile, streams, toolError } from "./reading.js";
import { testResult } from "./test-results.js";
import type { Tool, ToolRequest } from "./tool.js";

/** Jest, read by its own JSON. */
export const jest: Tool = {
  name: "jest",
  kind: "test",
  ecosystem: "node",
  program: "jest",
  package: { name: "jest", version: "30.5.2" },
  configFiles: ["jest.config.{js,mjs,cjs,ts,mts,cts,json}", "package.json#jest"],
  install: "npm install --save-dev jest",
  versionArgs: ["--version"],
  about: "Runs the JavaScript tests of the project's own jest configuration.",
  detect: async (project) => {
    const manifest = await packageJson(project);
    return manifest?.dependsOn("jest") === true && runsTests(manifest, "jest");
  },
  command: async (request) => ({
    args: [
      ...reporting(request),
      ...(request.coverage
        ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${request.scratch}/coverage`]
        : []),
      ...request.args,
      ...(request.paths.length > 0 ? ["--", ...request.paths] : []),
    ],
    env: await environment(request),
  }),
  retry: async (request, failed, first) => {
    if (/^Jest: .*(coverage (threshold|data)|does not meet)/m.test((await streams(first)).stderr)) {
      return { refused: "coverage is below jest's own threshold, which failed tests do not explain" };
    }
    const chosen = inFirstFile(failed.filter((test) => fullNamePattern(test) !== null));
    if (!chosen) return { refused: "jest cannot be told to run what failed by itself" };
    const kept = await withoutPaths(first.request.args, request, switches);
    const own = withoutOptions(kept, { valued: ["-t", "--testNamePattern", "--shard"], plain: ["--coverage"] });
    const pattern = `^(?:${chosen.tests.map(fullNamePattern).join("|")})$`;
    const path = fromFolder(chosen.path, request);
    return {
      tests: chosen.tests,
      shown: ["jest", ...own, "-t", pattern, path],
      args: [
        ...reporting(request),
        "--coverage=false",
        ...own,
        `--testNamePattern=${pattern}`,
        "--runTestsByPath",
        "--",
        path,
      ],
      env: await environment(request),
    };
  },
  read: async (run) => {
    const report = `${run.request.scratch}/jest.json`;
    // Bad options, a broken configuration and a crash all end with 1 and leave no report.
    if ((await run.request.files.stat(report)) === null) return toolError("jest", run);
    const results = await parseFile(jestJson, report, run.request);
    const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov };
    return testResult({ tool: "jest", run, results, coverage, exits: [0, 1] });
  },
};

/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(-[ib]|--(ci|runInBand|verbose|silent|no-cache|detectOpenHandles|forceExit|passWithNoTests))$/;

function reporting({ scratch }: ToolRequest): readonly string[] {
  return ["--ci", "--no-color", "--json", `--outputFile=${scratch}/jest.json`, "--testLocationInResults"];
}

/** Jest runs ES modules only under this flag of Node; a project that needs it says so in its test script. */
async function environment(request: ToolRequest): Promise<Readonly<Record<string, string>> | undefined> {
  const text = await request.files.readText(`${request.cwd}/package.json`);
  const manifest = text === null ? null : parsePackageJson(text);
  const modules = manifest && /--experimental-vm-modules/.test(testScript(manifest) ?? "");
  return modules ? { NODE_OPTIONS: "--experimental-vm-modules" } : undefined;
}
