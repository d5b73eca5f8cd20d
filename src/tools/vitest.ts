import type { TestCase } from "../core/tests.js";
import { jestJson } from "../parsers/jest-json.js";
import { lcov } from "../parsers/lcov.js";
import { fromFolder, fullNamePattern, inFirstFile, withoutOptions, withoutPaths } from "./again.js";
import { packageJson, runsTests } from "./node-project.js";
import { parseFile, toolError } from "./reading.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest } from "./tool.js";

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
      ...reporting(request),
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
    env: plain,
  }),
  retry,
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

const plain = { NO_COLOR: "1", FORCE_COLOR: "0" };

function reporting(request: ToolRequest): readonly string[] {
  return [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${request.scratch}/vitest.json`,
    ...(knowsLocations(request) ? ["--includeTaskLocation"] : []),
  ];
}

/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(run|--(run|passWithNoTests|silent|globals|no-[\w-]+|allowOnly))$/;

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const { args } = first.request;
  if (await stopsEarly(args, request))
    return { refused: 'vitest stops at the first failures ("bail"), before all tests' };
  const chosen = inFirstFile(failed.filter((test) => fullNamePattern(test) !== null));
  if (!chosen) return { refused: "vitest cannot be told to run what failed by itself" };
  const kept = await withoutPaths(args, request, switches);
  const own = withoutOptions(kept, {
    valued: ["-t", "--testNamePattern", "--shard"],
    plain: ["run", "--coverage", "--coverage.enabled"],
  });
  // Vitest takes a path for a part of paths: others that hold it are left out by name.
  const others = new Set(first.tests.cases.flatMap(({ path }) => path ?? []));
  others.delete(chosen.path);
  const path = fromFolder(chosen.path, request);
  const clashing = [...others].map((other) => fromFolder(other, request)).filter((other) => other.includes(path));
  const without = clashing.map((other) => `--exclude=${other}`);
  const pattern = `^\\s*(?:${chosen.tests.map(fullNamePattern).join("|")})$`;
  return {
    tests: chosen.tests,
    shown: ["vitest", "run", ...own, ...without, "-t", pattern, path],
    args: [...reporting(request), "--coverage.enabled=false", ...own, ...without, `--testNamePattern=${pattern}`, path],
    env: plain,
  };
}

/** Where it stops early, nothing is known of the tests after that. */
async function stopsEarly(args: readonly string[], { cwd, files }: ToolRequest): Promise<boolean> {
  if (args.some((word) => /^--bail(=|$)/.test(word))) return true;
  for (const config of await files.glob(["vitest.config.*", "vitest.workspace.*", "vite.config.*"], cwd)) {
    if (/\bbail\b/.test((await files.readText(config)) ?? "")) return true;
  }
  return false;
}

/** The option came with 2.0; an older one ends on an option that it does not know. */
function knowsLocations(request: ToolRequest): boolean {
  return Number(/^v?(\d+)/.exec(request.version ?? "")?.[1] ?? 0) >= 2;
}
