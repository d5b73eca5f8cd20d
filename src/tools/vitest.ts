import type { TestCase } from "../core/tests.js";
import { jestJson } from "../parsers/jest-json.js";
import { lcov } from "../parsers/lcov.js";
import { fromFolder, fullNamePattern, inFirstFile, withoutOptions, withoutPaths } from "./again.js";
import { packageJson, runsTests } from "./node-project.js";
import { parseFile, streams, toolError } from "./reading.js";
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
  const open = await unsettled(request, first);
  if (open !== null) return { refused: open };
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

/** Why single tests would not settle what the first run left open; null where they do. */
async function unsettled(request: ToolRequest, first: FirstRun): Promise<string | null> {
  const { args, coverage } = first.request;
  let config = "";
  for (const path of await request.files.glob(
    ["vitest.config.*", "vitest.workspace.*", "vite.config.*"],
    request.cwd,
  )) {
    config += (await request.files.readText(path)) ?? "";
  }
  const given = `${args.join(" ")}\n${config}`;
  if (/--bail\b|\bbail\b\s*:/.test(given)) return 'vitest stops at the first failures ("bail"), before all tests';
  if (/does not meet/.test(Object.values(await streams(first)).join("\n"))) {
    return "coverage is below vitest's own threshold, which failed tests do not explain";
  }
  // Unless it is told otherwise, vitest throws the coverage of a run with failed tests away.
  const measures = /--coverage\b|\benabled\s*:\s*true/.test(given) && !coverage;
  return measures && /\bthresholds\b/.test(given) ? "vitest held its coverage thresholds against nothing" : null;
}

/** The option came with 2.0; an older one ends on an option that it does not know. */
function knowsLocations(request: ToolRequest): boolean {
  return Number(/^v?(\d+)/.exec(request.version ?? "")?.[1] ?? 0) >= 2;
}
