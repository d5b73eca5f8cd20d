import type { TestCase } from "../core/tests.js";
import { lcov } from "../parsers/lcov.js";
import { libtest } from "../parsers/libtest.js";
import type { Source } from "../parsers/parser.js";
import { lines } from "../parsers/source.js";
import { stripAnsi } from "../parsers/text.js";
import { isWholeName } from "./again.js";
import { plainCargo, workspaceArgs } from "./cargo-project.js";
import { fileSource, foundUpwards, repositoryPath, toolError, unjudged, wordsOf } from "./reading.js";
import { testResult } from "./test-results.js";
import type { FirstRun, Refusal, Retry, Tool, ToolRequest, ToolRun } from "./tool.js";

/** `cargo test`, or `cargo llvm-cov` where coverage is asked for: it runs the same tests. */
export const cargoTest: Tool = {
  name: "cargo-test",
  kind: "test",
  ecosystem: "rust",
  program: "cargo",
  package: null,
  configFiles: ["**/.cargo/config.toml"],
  install: "install Rust with rustup from https://rustup.rs",
  versionArgs: ["--version"],
  about: "Runs the unit, integration and documentation tests of a Rust workspace.",
  detect: async (project) => project.files.includes("Cargo.toml"),
  command: async (request) => ({
    args: [
      ...(request.coverage ? ["llvm-cov", "--lcov", "--output-path", `${request.scratch}/lcov.info`] : ["test"]),
      "--no-fail-fast",
      ...(await workspaceArgs(request)),
      ...request.args,
      ...request.paths,
    ],
    env: plainCargo,
  }),
  retry,
  read: async (run) => {
    const { request, exit } = run;
    if (/no such command: `llvm-cov`/.test(await wordsOf(run))) {
      return toolError("cargo llvm-cov", run, "Install it: cargo install cargo-llvm-cov");
    }
    const failure = exit.code === 0 ? null : await compileError(run);
    if (failure !== null) return unjudged(`the code does not compile: ${failure}`);
    const cut = await unfinished(run);
    if (cut !== null) return unjudged(cut);
    const results = await libtest.parse(harnessOutput(run));
    if (exit.code !== 0 && (results.tests?.total ?? 0) === 0) return toolError("cargo test", run);
    const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov };
    // cargo llvm-cov passes cargo's 101 on as 1 or 101, by version.
    return testResult({ tool: "cargo test", run, results, coverage, exits: [0, 1, 101] });
  },
};

/** The tests of one binary a command: names are the same in several, and each takes all that it knows. */
async function retry(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal> {
  const [one] = failed.filter((test) => test.suite !== undefined && isWholeName(test));
  if (!one) return { refused: "cargo test does not tell which binary the failed tests are in" };
  const tests = failed.filter((test) => test.suite === one.suite && isWholeName(test));
  const { args } = first.request;
  const end = args.indexOf("--");
  const [own, passed] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const isDoc = one.suite?.startsWith("doc-tests of ") ?? false;
  // A doc-test's mode stands behind its name without being a part of it.
  const names = tests.map(({ name }) => (isDoc ? name.replace(/ - compile( fail)?$/, "") : name)).sort();
  const target = targetOf(one.suite ?? "");
  const options = [...(await workspaceArgs(request)), ...own];
  const asked = [...target, "--", ...passed, "--exact", ...names];
  // Without instrumentation all would have to be compiled anew; and of a run with failed tests there is no report.
  const coverage = first.request.coverage && !isDoc;
  const run = coverage
    ? ["llvm-cov", "--no-clean", "--lcov", "--output-path", `${request.scratch}/lcov.info`]
    : ["test"];
  return {
    tests,
    coverage,
    shown: ["cargo", "test", ...options, ...asked],
    args: [...run, "--no-fail-fast", ...options, ...asked],
    env: plainCargo,
  };
}

/** What builds and runs the binary that was made from this file; nothing where that is not to be seen from the file. */
function targetOf(source: string): readonly string[] {
  if (source.startsWith("doc-tests of ")) return ["--doc"];
  const path = source.replaceAll("\\", "/");
  const test = /^tests\/([^/]+)(?:\.rs|\/main\.rs)$/.exec(path)?.[1];
  if (test !== undefined) return ["--test", test];
  if (path === "src/lib.rs") return ["--lib"];
  return /^src\/(main\.rs|bin\/.+)$/.test(path) ? ["--bins"] : [];
}

/** The compiler's first error with its place; null where everything compiled. */
async function compileError(run: ToolRun): Promise<string | null> {
  let first: string | null = null;
  let place: string | null = null;
  for await (const raw of lines(fileSource(run.request.files, run.stderr))) {
    const line = stripAnsi(raw);
    if (/^error: could not compile /.test(line)) return place === null ? (first ?? line) : `${place}: ${first}`;
    const [, path, position] = /^\s*--> (.+\.rs):(\d+:\d+)$/.exec(line) ?? [];
    if (first === null && /^error(\[E\d+\])?: /.test(line)) first = line;
    else if (first !== null && place === null && path !== undefined) {
      place = `${repositoryPath(await foundUpwards(run.request, path), run.request)}:${position}`;
    }
  }
  return null;
}

/** The first test binary that ended before all of its tests had a result, and how; null if all came to their end. */
async function unfinished(run: ToolRun): Promise<string | null> {
  const { request } = run;
  const binaries: { readonly source: string; readonly program: string }[] = [];
  const ends = new Map<string, string>();
  for await (const raw of lines(fileSource(request.files, run.stderr))) {
    const line = stripAnsi(raw);
    const [, source, program = ""] = /^ +(?:Running (?:unittests )?(\S+) \((.+)\)|Doc-tests \S+)$/.exec(line) ?? [];
    if (/^ +(Running|Doc-tests) \S/.test(line)) binaries.push({ source: source ?? "", program });
    const [, command = "", end] = /^ +process didn't exit successfully: `(.+)` \((.+)\)$/.exec(line) ?? [];
    const crashed =
      end === undefined ? undefined : binaries.find(({ program: own }) => own !== "" && command.includes(own));
    if (crashed && end !== undefined) ends.set(crashed.source, end);
  }
  let open: string | null = null;
  let cut: string | null = null;
  for await (const line of lines(fileSource(request.files, run.stdout))) {
    if (/^running \d+ tests?$/.test(line)) {
      cut ??= open;
      open = binaries.shift()?.source ?? "";
    } else if (/^test result: /.test(line)) open = null;
  }
  const source = cut ?? open;
  if (source === null || source === "") return null;
  const place = repositoryPath(await foundUpwards(request, source), request);
  const end = ends.get(source);
  return (
    `${place} ended${end === undefined ? "" : ` (${end})`} before all of its tests were done: ` +
    "look there for what ends the process (abort, exit, a stack overflow)"
  );
}

/**
 * Standard output of the test binaries, with cargo's lines about them from standard error put where they belong: the
 * name of each binary before its tests, and at the end those that were killed.
 */
function harnessOutput(run: ToolRun): Source {
  const { files } = run.request;
  return {
    path: "cargo test",
    text: async function* () {
      const binaries: string[] = [];
      const killed: string[] = [];
      for await (const raw of lines(fileSource(files, run.stderr))) {
        const line = stripAnsi(raw);
        if (/^ +(Running|Doc-tests) \S/.test(line)) binaries.push(line);
        else if (/^ +process didn't exit successfully: .*\(signal: /.test(line)) killed.push(line);
      }
      for await (const line of lines(fileSource(files, run.stdout))) {
        if (/^running \d+ tests?$/.test(line)) yield `${binaries.shift() ?? ""}\n`;
        yield `${line}\n`;
      }
      for (const line of killed) yield `${line}\n`;
    },
  };
}
