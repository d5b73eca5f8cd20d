import { govulncheckJson } from "../parsers/govulncheck-json.js";
import { auditReport } from "./audit-report.js";
import { atDependencies } from "./dependency-place.js";
import { foundUpwards, placed, toolError } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** govulncheck. What the code calls is of high risk, what it only imports or requires of low, as in the tool itself. */
export const govulncheck: Tool = {
  name: "govulncheck",
  kind: "security",
  ecosystem: "go",
  program: "govulncheck",
  package: { name: "golang.org/x/vuln/cmd/govulncheck", version: "1.8.0" },
  install: "go install golang.org/x/vuln/cmd/govulncheck@v1.8.0",
  versionArgs: ["-version"],
  about: "Finds known vulnerabilities in Go modules and the standard library, and where the code calls them.",
  detect: async (project) => project.files.includes("go.mod") && (await isRunBy(project, /\bgovulncheck\b/)),
  command: async (request) => command(request),
  read,
};

/** Of a whole module or a binary it takes no package patterns. */
function command({ args, paths }: ToolRequest): ToolCommand {
  const takesNone = args.some((arg) => /^--?mode(=|$)|^(--?scan=)?module$/.test(arg));
  const patterns = paths.length > 0 || takesNone ? paths : ["./..."];
  return { args: ["-format", "json", ...args, ...patterns] };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  if (exit.code !== 0) return toolError("govulncheck", run);
  const parsed = await auditReport("govulncheck", govulncheckJson, run);
  if (parsed.judged === false) return parsed;
  // Paths are relative to the module's root, which may lie above the working directory.
  const findings = await Promise.all(
    (parsed.findings ?? []).map(async (finding) =>
      finding.path === undefined ? finding : { ...finding, path: await foundUpwards(request, finding.path) },
    ),
  );
  return {
    judged: true,
    findings: await atDependencies(request, placed(request, "govulncheck", findings), ["go.mod"]),
  };
}
