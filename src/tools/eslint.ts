import { eslintJson } from "../parsers/eslint-json.js";
import { parseFile, placed, toolError, unreadable } from "./reading.js";
import type { Tool } from "./tool.js";

const CONFIG = /(^|\/)(eslint\.config\.[cm]?[jt]s|\.eslintrc(\.(c?js|json|ya?ml))?)$/;

/** ESLint 8 to 10, with the configuration that the project has. */
export const eslint: Tool = {
  name: "eslint",
  kind: "lint",
  ecosystem: "node",
  program: "eslint",
  package: { name: "eslint", version: "10.15.0" },
  configFiles: [
    "eslint.config.{js,mjs,cjs,ts,mts,cts}",
    ".eslintrc*",
    ".eslintignore",
    "package.json#eslintConfig",
    "package.json#eslintIgnore",
    "tsconfig*.json",
  ],
  install: "npm install --save-dev eslint",
  versionArgs: ["--version"],
  about: "Finds problems in JavaScript and TypeScript by the rules of the project's own configuration.",
  detect: async (project) => project.files.some((file) => CONFIG.test(file) && !file.includes("/")),
  command: async (request) => ({
    args: [
      "--format",
      "json",
      "--no-color",
      ...(request.fix ? ["--fix"] : []),
      ...request.args,
      "--",
      ...(request.paths.length > 0 ? request.paths : ["."]),
    ],
  }),
  read: async (run) => {
    const { request, exit } = run;
    // 2 is a fault of the configuration, or nothing to lint; the document is then empty.
    if (exit.code !== 0 && exit.code !== 1) return toolError("eslint", run);
    const parsed = await parseFile(eslintJson, run.stdout, request);
    const fault = unreadable("eslint", parsed);
    if (fault) return fault.reason === "report-missing" ? { ...fault, reason: "tool-error" } : fault;
    const findings = placed(request, "eslint", parsed.findings);
    // Without a finding, 1 is something that the document does not tell (`--max-warnings` has findings).
    if (exit.code === 1 && findings.length === 0) return toolError("eslint", run);
    return { judged: true, findings };
  },
};
