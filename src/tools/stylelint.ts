import { join } from "node:path";
import { stylelintJson } from "../parsers/stylelint-json.js";
import { packageJson } from "./node-project.js";
import { parseFile, placed, toolError, unjudged, unreadable, withoutOurs } from "./reading.js";
import type { Tool, ToolRequest, ToolRun } from "./tool.js";

const CONFIG = /^(\.stylelintrc(\.(json|ya?ml|[cm]?[jt]s))?|stylelint\.config\.[cm]?[jt]s)$/;

/** What is linted when no paths are named. */
const SHEETS = "**/*.{css,scss,sass,less,pcss}";

/**
 * Stylelint, with the configuration that the project has. It prints its report on standard output until version 15 and on
 * standard error since 16: in a file it stands alone.
 */
export const stylelint: Tool = {
  name: "stylelint",
  kind: "lint",
  ecosystem: "node",
  program: "stylelint",
  package: { name: "stylelint", version: "18.0.0" },
  configFiles: ["**/.stylelintrc", "**/.stylelintrc.*", "**/stylelint.config.*", ".stylelintignore"],
  install: "npm install --save-dev stylelint",
  versionArgs: ["--version"],
  about: "Finds problems in style sheets by the rules of the project's own configuration.",
  detect: async (project) => {
    if (project.files.some((file) => CONFIG.test(file))) return true;
    return (await packageJson(project))?.hasConfig("stylelint") ?? false;
  },
  command: async (request) => ({
    args: [
      "--formatter",
      "json",
      "--output-file",
      reportOf(request),
      "--no-color",
      ...(request.fix ? ["--fix"] : []),
      ...request.args,
      "--",
      ...(request.paths.length > 0 ? request.paths : [SHEETS]),
    ],
  }),
  read,
};

function reportOf({ scratch }: ToolRequest): string {
  return join(scratch, "stylelint.json");
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  // 1 is a fault of its own or no file to look at, 64 an unknown option, 78 a bad configuration.
  if (exit.code !== 0 && exit.code !== 2) return toolError("stylelint", run);
  const parsed = await parseFile(stylelintJson, reportOf(request), request);
  const fault = unreadable("stylelint", parsed);
  if (fault) return fault;
  const findings = placed(request, "stylelint", parsed.findings);
  // A rule that does not exist is told of each file, as if it were at fault.
  const unknown = findings.find(({ rule, message }) => message.startsWith(`Unknown rule ${rule}.`));
  if (unknown) return unjudged(`stylelint: ${unknown.message}`);
  // Without a finding, 2 is something that the report does not tell.
  if (exit.code === 2 && findings.length === 0) return toolError("stylelint", run);
  return { judged: true, findings: withoutOurs(findings) } as const;
}
