import type { Parsed } from "../core/problem.js";
import { goCover } from "../parsers/go-cover.js";
import { goTestJson } from "../parsers/go-test-json.js";
import { toolError } from "./output.js";
import { parseFile } from "./reading.js";
import { testResult } from "./test-results.js";
import type { Tool, ToolRequest } from "./tool.js";

/** `go test` over all packages of the module, read by its event stream. */
export const goTest: Tool = {
  name: "go-test",
  kind: "test",
  ecosystem: "go",
  program: "go",
  package: null,
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
    const results: Parsed = stream.tests && cases ? { ...stream, tests: { ...stream.tests, cases } } : stream;
    const coverage = { path: `${request.scratch}/cover.out`, parser: goCover, place };
    return testResult({ tool: "go test", run, results, coverage, exits: [0, 1] });
  },
};

/** Path of the module in the working directory; null if there is none, and paths stay as Go names them. */
async function moduleName(request: ToolRequest): Promise<string | null> {
  const text = await request.files.readText(`${request.cwd}/go.mod`);
  return /^module\s+"?([^\s"]+)/m.exec(text ?? "")?.[1] ?? null;
}

/** Go names a file by its package's import path: inside the module that is the module's path and the folder. */
function modulePath(path: string, module: string | null): string {
  return module !== null && path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
}
