import { prettierList } from "../parsers/prettier-list.js";
import { packageJson } from "./node-project.js";
import { parseFile, placed, toolError } from "./reading.js";
import type { Tool } from "./tool.js";

const CONFIG = /^(\.prettierrc(\.(json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/;

/** Prettier 2 and 3. */
export const prettier: Tool = {
  name: "prettier",
  kind: "lint",
  ecosystem: "node",
  program: "prettier",
  package: { name: "prettier", version: "3.10.1" },
  configFiles: [
    ".prettierrc*",
    "prettier.config.{js,mjs,cjs,ts,mts,cts}",
    ".prettierignore",
    ".editorconfig",
    ".gitignore",
    "package.json#prettier",
  ],
  install: "npm install --save-dev prettier",
  versionArgs: ["--version"],
  about: "Checks that files are formatted as Prettier formats them.",
  detect: async (project) => {
    if (project.files.some((file) => CONFIG.test(file))) return true;
    const manifest = await packageJson(project);
    return manifest !== null && (manifest.hasConfig("prettier") || manifest.dependsOn("prettier"));
  },
  command: async (request) => ({
    args: [
      request.fix ? "--write" : "--list-different",
      "--no-color",
      ...request.args,
      "--",
      ...(request.paths.length > 0 ? request.paths : ["."]),
    ],
  }),
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code < 0 || exit.code > 2) return toolError("prettier", run);
    const errors = await parseFile(prettierList, run.stderr, request);
    // An error that names no place in a file: the configuration, a plugin, no file that Prettier understands.
    if (errors.problems.length > 0) return toolError("prettier", run);
    const syntax = errors.findings?.filter((finding) => finding.severity === "error") ?? [];
    // With --write the list on standard output is what was mended.
    const listed = request.fix ? [] : ((await parseFile(prettierList, run.stdout, request)).findings ?? []);
    const unexplained = exit.code === 2 ? syntax.length === 0 : exit.code === 1 && listed.length === 0;
    if (unexplained) return toolError("prettier", run);
    return { judged: true, findings: placed(request, "prettier", [...syntax, ...listed]) };
  },
};
