import type { Parsed } from "../core/problem.js";
import { govetJson } from "../parsers/govet-json.js";
import { fileSource, parseFile, placed, toolError, unjudged, unreadable, withWords, wordsOf } from "./reading.js";
import type { Tool, ToolRun } from "./tool.js";

/** `go vet`. Its JSON came on standard error until Go 1.25, and since on standard output: both are read. */
export const goVet: Tool = {
  name: "go-vet",
  kind: "lint",
  ecosystem: "go",
  program: "go",
  package: null,
  configFiles: [],
  install: "install Go from https://go.dev/dl",
  versionArgs: ["version"],
  about: "Finds suspicious constructs in Go code, and packages that do not compile.",
  detect: async (project) => project.files.includes("go.mod"),
  command: async (request) => ({
    args: ["vet", "-json", ...request.args, ...(request.paths.length > 0 ? request.paths : ["./..."])],
  }),
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1) return toolError("go vet", run);
    const streams = await Promise.all([
      parseFile(govetJson, run.stdout, request),
      parseFile(govetJson, run.stderr, request),
    ]);
    const parsed: Parsed = {
      findings: streams.flatMap((stream) => stream.findings ?? []),
      problems: streams.flatMap((stream) => stream.problems),
    };
    const fault = unreadable("go vet", parsed);
    if (fault) return fault;
    const findings = placed(request, "go-vet", parsed.findings);
    // 0 says nothing with -json: findings do not change it. 1 is a package that could not be checked.
    if (exit.code === 1 && !findings.some((finding) => finding.severity === "error")) return toolError("go vet", run);
    if (exit.code === 0 && !(await saidAnything(run))) {
      return unjudged(withWords("go vet looked at no package", await wordsOf(run)));
    }
    return { judged: true, findings };
  },
};

/** An object comes for each package, also for a clean one: without any, none was looked at. */
async function saidAnything(run: ToolRun): Promise<boolean> {
  for (const path of [run.stdout, run.stderr]) {
    for await (const chunk of fileSource(run.request.files, path).text()) if (/^\{/m.test(chunk)) return true;
  }
  return false;
}
