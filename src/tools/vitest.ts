import { jestJson } from "../parsers/jest-json.js";
import { lcov } from "../parsers/lcov.js";
import { packageJson, runsTests } from "./node-project.js";
import { parseFile, toolError } from "./reading.js";
import { testResult } from "./test-results.js";
import type { Tool, ToolRequest } from "./tool.js";

/** Vitest, read by its JSON reporter, which writes jest's shape. */
export const vitest: Tool = {
  name: "vitest",
  kind: "test",
  ecosystem: "node",
  program: "vitest",
  package: { name: "vitest", version: "4.1.12" },
  configFiles: ["vitest.config.{js,mjs,cjs,ts,mts,cts}", "vitest.workspace.*", "vite.config.{js,mjs,cjs,ts,mts,cts}"],
  install: "npm install --save-dev vitest",
  versionArgs: ["--version"],
  about: "Runs the JavaScript and TypeScript tests of the project's own vitest configuration.",
  detect: async (project) => {
    const manifest = await packageJson(project);
    return manifest?.dependsOn("vitest") === true && runsTests(manifest, "vitest");
  },
  command: async (request) => ({
    args: [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${request.scratch}/vitest.json`,
      ...(knowsLocations(request) ? ["--includeTaskLocation"] : []),
      ...(request.coverage
        ? [
            "--coverage.enabled",
            "--coverage.reporter=lcovonly",
            `--coverage.reportsDirectory=${request.scratch}/coverage`,
            // By default vitest drops the coverage of a run with failing tests.
            "--coverage.reportOnFailure",
          ]
        : []),
      ...request.args,
      ...request.paths,
    ],
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
  }),
  read: async (run) => {
    const report = `${run.request.scratch}/vitest.json`;
    if ((await run.request.files.stat(report)) === null) {
      const mend = run.request.coverage ? "Coverage needs a provider: npm install --save-dev @vitest/coverage-v8" : "";
      const missing = mend !== "" && /MISSING DEPENDENCY|@vitest\/coverage/i.test(run.exit.stderrTail);
      return toolError("vitest", run, missing ? mend : undefined);
    }
    const results = await parseFile(jestJson, report, run.request);
    const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov };
    return testResult({ tool: "vitest", run, results, coverage, exits: [0, 1] });
  },
};

/** The option came with 2.0; an older one ends on an option that it does not know. */
function knowsLocations(request: ToolRequest): boolean {
  return Number(/^v?(\d+)/.exec(request.version ?? "")?.[1] ?? 0) >= 2;
}
