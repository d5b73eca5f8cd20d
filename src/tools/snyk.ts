import { snykJson } from "../parsers/snyk-json.js";
import { parseFile, placed, toolError, unjudged, unreadable } from "./reading.js";
import type { Tool, ToolResult, ToolRun } from "./tool.js";

/** `snyk test`. It asks Snyk's service and needs its token, which a step gives it with `env: { SNYK_TOKEN: $SNYK_TOKEN }`. */
export const snyk: Tool = {
  name: "snyk",
  kind: "security",
  ecosystem: "node",
  program: "snyk",
  package: { name: "snyk", version: "1.1307.4" },
  configFiles: [".snyk"],
  install: "npm install --global snyk@1.1307.4",
  versionArgs: ["--version"],
  about: "Finds known vulnerabilities in dependencies, by Snyk's service; needs SNYK_TOKEN in the step's env.",
  // Only a config can hand it the token that it needs.
  detect: async () => false,
  command: async ({ args, paths }) => ({
    args: ["test", ...args, "--json", ...paths],
    env: { SNYK_DISABLE_ANALYTICS: "1" },
  }),
  read,
};

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  // 2 is an error and 3 nothing to test; both may still come with a document that says more.
  const parsed = await parseFile(snykJson, run.stdout, request);
  const fault = unreadable("snyk", parsed);
  if (fault?.reason === "tool-error")
    return unjudged(`${fault.message}${exit.code === 2 ? tokenHint(fault.message) : ""}`);
  if (fault || (exit.code !== 0 && exit.code !== 1)) return toolError("snyk", run, fault?.message);
  // Each way by which a package is required is an entry of its own.
  const seen = new Set<string>();
  const findings = placed(request, "snyk", parsed.findings).filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.message, finding.path]);
    return !seen.has(key) && seen.add(key);
  });
  if (exit.code === 1 && findings.length === 0) return toolError("snyk", run, "It named no vulnerability.");
  return { judged: true, findings };
}

function tokenHint(message: string): string {
  return /auth|token|401|403/i.test(message) ? "\nGive the step its token: env: { SNYK_TOKEN: $SNYK_TOKEN }" : "";
}
