import { oxlintJson } from "../parsers/oxlint-json.js";
import { withCharacterColumns } from "./byte-columns.js";
import { packageJson } from "./node-project.js";
import { parseFile, placed, toolError, unreadable, wordsOf } from "./reading.js";
import type { Tool, ToolRun } from "./tool.js";

const CONFIG = /^(\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/;

/** Oxlint, from its first versions on. */
export const oxlint: Tool = {
  name: "oxlint",
  kind: "lint",
  ecosystem: "node",
  program: "oxlint",
  package: { name: "oxlint", version: "1.94.0" },
  configFiles: ["**/.oxlintrc.json", "**/.oxlintrc.jsonc", "**/oxlint.config.*", "**/.oxlintignore"],
  install: "npm install --save-dev oxlint",
  versionArgs: ["--version"],
  about: "Finds problems in JavaScript and TypeScript, fast, by its own rules or the project's.",
  detect: async (project) => {
    if (project.files.some((file) => CONFIG.test(file))) return true;
    return (await packageJson(project))?.dependsOn("oxlint") ?? false;
  },
  command: async (request) => ({
    args: ["--format", "json", ...(request.fix ? ["--fix"] : []), ...request.args, "--", ...request.paths],
  }),
  read: async (run) => {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1) return toolError("oxlint", run);
    const parsed = await parseFile(oxlintJson, run.stdout, request);
    const fault = unreadable("oxlint", parsed);
    // A bad configuration or option, and that there is nothing to look at, is told in text before the document.
    if (fault) return exit.code === 1 ? toolError("oxlint", run, undefined, await wordsBefore(run)) : fault;
    const findings = await withCharacterColumns(parsed.findings ?? [], request);
    // Without a finding, 1 is something that the document does not tell.
    if (exit.code === 1 && findings.length === 0) return toolError("oxlint", run);
    return { judged: true, findings: placed(request, "oxlint", findings.map(named)) };
  },
};

async function wordsBefore(run: ToolRun): Promise<string> {
  return (await wordsOf(run)).replace(/\s*\{ "diagnostics".*$/s, "");
}

/** A finding without a rule is a file that cannot be parsed. */
function named<T extends { readonly rule: string; readonly severity: string }>(finding: T): T {
  return finding.rule === "oxlint" && finding.severity === "error" ? { ...finding, rule: "parse-error" } : finding;
}
