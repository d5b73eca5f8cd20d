import { jestJson } from "../parsers/jest-json.js";
import { lcov } from "../parsers/lcov.js";
import { packageJson, parsePackageJson, runsTests, testScript } from "./node-project.js";
import { parseFile, toolError } from "./reading.js";
import { testResult } from "./test-results.js";
import type { Tool } from "./tool.js";

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
  command: async (request) => {
    const text = await request.files.readText(`${request.cwd}/package.json`);
    const manifest = text === null ? null : parsePackageJson(text);
    // Jest runs ES modules only under this flag of Node; a project that needs it says so in its test script.
    const modules = manifest && /--experimental-vm-modules/.test(testScript(manifest) ?? "");
    return {
      args: [
        "--ci",
        "--no-color",
        "--json",
        `--outputFile=${request.scratch}/jest.json`,
        "--testLocationInResults",
        ...(request.coverage
          ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${request.scratch}/coverage`]
          : []),
        ...request.args,
        ...(request.paths.length > 0 ? ["--", ...request.paths] : []),
      ],
      env: modules ? { NODE_OPTIONS: "--experimental-vm-modules" } : undefined,
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
