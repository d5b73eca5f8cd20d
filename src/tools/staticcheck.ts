import { staticcheckJson } from "../parsers/staticcheck-json.js";
import { withCharacterColumns } from "./byte-columns.js";
import { goModule } from "./go-project.js";
import { parseFile, placed, toolError, unique, unjudged, unreadable, withWords, wordsOf } from "./reading.js";
import type { Tool, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** Staticcheck on its own; golangci-lint brings its checks along. */
export const staticcheck: Tool = {
  name: "staticcheck",
  kind: "lint",
  ecosystem: "go",
  program: "staticcheck",
  package: { name: "honnef.co/go/tools/cmd/staticcheck", version: "0.8.2" },
  configFiles: ["**/staticcheck.conf"],
  install: "go install honnef.co/go/tools/cmd/staticcheck@v0.8.2",
  versionArgs: ["-version"],
  about: "Finds bugs, simplifications and unused code in Go.",
  detect: async (project) => {
    const module = await goModule(project);
    if (module === null) return false;
    if (project.files.some((file) => /(^|\/)staticcheck\.conf$/.test(file))) return true;
    return module.includes("honnef.co/go/tools/cmd/staticcheck") || isRunBy(project, /\bstaticcheck\b/);
  },
  command: async (request) => ({
    args: ["-f", "json", ...request.args, ...(request.paths.length > 0 ? request.paths : ["./..."])],
  }),
  read,
};

async function read(run: ToolRun) {
  const { request, exit } = run;
  if (exit.code !== 0 && exit.code !== 1) return toolError("staticcheck", run);
  const parsed = await parseFile(staticcheckJson, run.stdout, request);
  const fault = unreadable("staticcheck", parsed);
  if (fault) return toolError("staticcheck", run);
  const all = parsed.findings ?? [];
  const lost = all.find(({ rule, path }) => rule === "config" || (rule === "compile" && path === undefined));
  if (lost) {
    const place = lost.path === undefined ? "" : `${lost.path}: `;
    return unjudged(`staticcheck could not check the code: ${place}${lost.message.replace(/\s+/g, " ")}`);
  }
  if (exit.code === 1 && all.length === 0) return toolError("staticcheck", run);
  const words = await wordsOf({ ...run, stdout: run.stderr });
  if (/matched no packages/.test(words)) return unjudged(withWords("staticcheck looked at no package", words));
  const findings = placed(request, "staticcheck", await withCharacterColumns(all, request));
  // A package is compiled once for itself and once for its tests, and has its errors twice.
  return { judged: true, findings: unique(findings) } as const;
}
