import { isAbsolute } from "node:path";
import type { Parsed } from "../core/problem.js";
import type { TestCase } from "../core/tests.js";
import { junit } from "../parsers/junit.js";
import { lcov } from "../parsers/lcov.js";
import { fromFolder, inFirstFile, isWholeName, literal, withoutOptions, withoutPaths } from "./again.js";
import { buildsFirst, type PackageJson, packageJson, parsePackageJson } from "./node-project.js";
import { parseFile, repositoryPath, streams, toolError } from "./reading.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest } from "./tool.js";

/** Node's own test runner, started with the arguments that the project's test script gives it. */
export const nodeTest: Tool = {
  name: "node-test",
  kind: "test",
  ecosystem: "node",
  program: "node",
  package: null,
  configFiles: [],
  install: "install Node.js 20 or newer from https://nodejs.org",
  versionArgs: ["--version"],
  about: "Runs the tests that the package.json script `node --test …` names.",
  detect: async (project) => {
    const manifest = await packageJson(project);
    return manifest !== null && ownScript(manifest) !== null && !buildsFirst(manifest);
  },
  command: async (request) => {
    const script = await scriptOf(request);
    const { scratch } = request;
    const files = request.paths.length > 0 ? request.paths : await expanded(request, script.files);
    return {
      args: [
        ...reporting(request),
        ...(request.coverage
          ? ["--experimental-test-coverage", "--test-reporter=lcov", `--test-reporter-destination=${scratch}/lcov.info`]
          : []),
        ...script.options,
        ...request.args,
        ...files,
      ],
      env: script.env,
    };
  },
  retry,
  read: async (run) => {
    const { request, exit } = run;
    const report = `${request.scratch}/junit.xml`;
    if ((await request.files.stat(report)) === null) return toolError("node --test", run);
    const results = await parseFile(junit, report, request);
    // Files that were named and do not exist end with 1, and the report holds no test.
    if (exit.code !== 0 && results.tests?.total === 0) return toolError("node --test", run);
    const place = (path: string) => (isTestFile(path) ? null : path);
    const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov, place };
    const named: Parsed = results.tests
      ? { ...results, tests: { ...results.tests, cases: results.tests.cases.map((test) => fileCase(test, request)) } }
      : results;
    return testResult({ tool: "node --test", run, results: named, coverage, exits: [0, 1] });
  },
};

function reporting({ scratch }: ToolRequest): readonly string[] {
  return [
    "--test",
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=junit",
    `--test-reporter-destination=${scratch}/junit.xml`,
  ];
}

async function scriptOf({ files, cwd }: ToolRequest): Promise<Script> {
  const text = await files.readText(`${cwd}/package.json`);
  const manifest = text === null ? null : parsePackageJson(text);
  return (manifest && ownScript(manifest)) ?? { options: [], files: [], env: {} };
}

/** Options of Node's by which tests are chosen: ours take their place. */
const choosing = {
  valued: ["--test-name-pattern", "--test-skip-pattern", "--test-shard"],
  plain: ["--test-only", "--experimental-test-coverage"],
};

async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const script = await scriptOf(request);
  if (/does not meet threshold/.test(Object.values(await streams(first)).join("\n"))) {
    return { refused: "coverage is below Node's own threshold, which failed tests do not explain" };
  }
  // A file that failed by itself has its path for a name.
  const single = failed.filter((test) => isWholeName(test) && test.name !== test.path);
  // Node before 24 names a test's file only where its failure tells: then all files are asked for its name.
  const knowsFiles = first.tests.cases.every(({ path }) => path !== undefined);
  const chosen = knowsFiles ? inFirstFile(single) : { path: null, tests: single };
  if (!chosen || chosen.tests.length === 0)
    return { refused: "node --test cannot be told to run what failed by itself" };
  const path = chosen.path === null ? [] : [fromFolder(chosen.path, request)];
  const files =
    chosen.path !== null ? path : request.paths.length > 0 ? request.paths : await expanded(request, script.files);
  const source = chosen.path === null ? "" : await request.files.readText(`${request.root}/${chosen.path}`);
  const hasBlocks = /\b(describe|suite)\b/.test(source ?? "");
  const patterns = chosen.tests
    .flatMap((test) => namePatterns(test, knowsFiles, hasBlocks))
    .map((one) => `--test-name-pattern=${one}`);
  const given = await withoutPaths(first.request.args, request, /^--/);
  const own = withoutOptions([...script.options, ...given], choosing);
  const asked = [...own, ...new Set(patterns), ...files];
  return {
    tests: chosen.tests,
    shown: ["node", "--test", ...asked],
    args: [...reporting(request), ...asked],
    env: script.env,
  };
}

/**
 * Node holds patterns against a test's own name; versions that name files too (`isFull`) know its names from the outermost
 * on as well, and report those before the last joined by dots. A subtest of `test()` runs only with the whole of its
 * parent; a `describe` lets single ones run.
 */
function namePatterns({ suite, name }: TestCase, isFull: boolean, hasBlocks: boolean): readonly string[] {
  const own = written(name);
  if (suite === undefined || suite === "test") return [`^${own}$`];
  if (!isFull) return [`^${own}$`, `^${written(suite)}$`];
  const parents = written(suite).replaceAll("\\.", "[. ]");
  return [hasBlocks ? `^${parents} ${own}$` : `^${parents}$`];
}

/** Node's report escapes quotes twice. */
function written(text: string): string {
  return literal(text).replaceAll("&quot;", '(?:&quot;|")');
}

/** Node before 22.5 counts the test files themselves as covered code. */
function isTestFile(path: string): boolean {
  return /(^|\/)(test\/.*|test|test-[^/]*|[^/]*[._-]test)\.[cm]?[jt]s$/.test(path.replaceAll("\\", "/"));
}

/** A file that failed by itself is a case named by its absolute path. */
function fileCase(test: TestCase, request: ToolRequest): TestCase {
  if (!isAbsolute(test.name)) return test;
  const path = repositoryPath(test.name, request);
  return { ...test, name: path, path };
}

interface Script {
  readonly options: readonly string[];
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Options of Node's that take the next word as their value. */
const WITH_VALUE = new Set(["--import", "--require", "-r", "--loader", "--experimental-loader", "-C", "--conditions"]);

/** Reporters and coverage are ours to choose. */
const OURS = /^--(test|test-reporter(-destination)?(=.*)?|experimental-test-coverage|watch)$/;

/** The project's `node … --test …` command, if it is one plain command that can be run without a shell. */
function ownScript({ scripts }: PackageJson): Script | null {
  const texts = scripts.test === undefined ? Object.values(scripts) : [scripts.test];
  for (const text of texts) {
    if (!/(^|\s)node\s(.*\s)?--test(\s|$)/.test(text) || /[;&|<>$`]/.test(text)) continue;
    const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
    return script(words);
  }
  return null;
}

function script(words: readonly string[]): Script | null {
  const start = words.indexOf("node");
  const before = words.slice(0, start).filter((word) => word !== "cross-env");
  const env = before.map((word) => /^([A-Za-z_]\w*)=(.*)$/.exec(word));
  if (env.some((pair) => pair === null)) return null;
  const options: string[] = [];
  const files: string[] = [];
  const rest = words.slice(start + 1);
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    if (OURS.test(word)) {
      if (/^--test-reporter(-destination)?$/.test(word)) index++;
    } else if (word.startsWith("-")) {
      options.push(word);
      if (WITH_VALUE.has(word)) options.push(rest[++index] ?? "");
    } else {
      files.push(word);
    }
  }
  return { options, files, env: Object.fromEntries(env.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""])) };
}

/** Node before 21 takes no patterns: a shell expands them. Those that match nothing stay, for Node to complain of. */
async function expanded(request: ToolRequest, files: readonly string[]): Promise<readonly string[]> {
  const groups = files.map(async (file) => {
    if (!/[*?{[]/.test(file)) return [file];
    const found = await request.files.glob([file], request.cwd);
    return found.length > 0 ? found : [file];
  });
  return (await Promise.all(groups)).flat();
}
