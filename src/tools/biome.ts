import { join } from "node:path";
import gte from "semver/functions/gte.js";
import type { Finding } from "../core/finding.js";
import { biomeJson } from "../parsers/biome-json.js";
import { rdjson } from "../parsers/rdjson.js";
import { type BiomeText, changeEdit, readBiomeText } from "./biome-text.js";
import { packageJson } from "./node-project.js";
import { parseFile, placed, streams, toolError, unique, unreadable, withoutOurs } from "./reading.js";
import type { Tool, ToolCommand, ToolRequest, ToolResult, ToolRun } from "./tool.js";

const CONFIG = /^\.?biome\.jsonc?$/;
const UNFORMATTED = "would be formatted differently by Biome; `gatehouse run lint --fix` does it";

/** Biome 1 and 2: linter, formatter and assists in one, those that the project's configuration leaves on. */
export const biome: Tool = {
  name: "biome",
  kind: "lint",
  ecosystem: "node",
  program: "biome",
  package: { name: "@biomejs/biome", version: "2.6.8" },
  configFiles: ["**/biome.json", "**/biome.jsonc", "**/.biome.json", "**/.biome.jsonc"],
  install: "npm install --save-dev --save-exact @biomejs/biome",
  versionArgs: ["--version"],
  about: "Lints and checks the formatting of JavaScript, TypeScript, JSON, CSS and more.",
  detect: async (project) => {
    if (project.files.some((file) => CONFIG.test(file))) return true;
    return (await packageJson(project))?.dependsOn("@biomejs/biome") ?? false;
  },
  command: async (request) => command(request),
  read,
};

/** From 2.4 on, edits are no longer in its JSON, and it writes several reports at once. */
function hasSeveralReports({ version }: ToolRequest): boolean {
  return version === null || gte(version, "2.4.0");
}

/** Before 2.5, the suggestions in its rdjson are words of advice. */
function hasEdits({ version }: ToolRequest): boolean {
  return version === null || gte(version, "2.5.0");
}

/** The JSON names all places; rdjson has the edits, safe or not; the text says which are safe, and shows formatting. */
const reportsIn = (scratch: string) => ({ edits: join(scratch, "biome.rdjson"), text: join(scratch, "biome.txt") });

function command(request: ToolRequest): ToolCommand {
  const { edits, text } = reportsIn(request.scratch);
  const more = [`--reporter=rdjson`, `--reporter-file=${edits}`, `--reporter=default`, `--reporter-file=${text}`];
  return {
    args: [
      "check",
      ...(request.fix ? ["--write"] : []),
      "--reporter=json",
      ...(hasSeveralReports(request) ? more : []),
      // 20 otherwise.
      "--max-diagnostics=none",
      "--colors=off",
      ...request.args,
      "--",
      ...(request.paths.length > 0 ? request.paths : ["."]),
    ],
  };
}

async function read(run: ToolRun): Promise<ToolResult> {
  const { request, exit } = run;
  const words = wordsIn((await streams(run)).stderr);
  if (exit.code !== 0 && exit.code !== 1) return toolError("biome", run, undefined, words);
  const parsed = await parseFile(biomeJson, run.stdout, request);
  const fault = unreadable("biome", parsed);
  if (fault) {
    // A bad configuration or option: it has said so on standard error, and printed no document.
    const isSilent = ((await request.files.stat(run.stdout))?.size ?? 0) < 2;
    return isSilent ? toolError("biome", run, undefined, words) : fault;
  }
  const all = parsed.findings ?? [];
  if (exit.code === 1 && all.length === 0) return toolError("biome", run, undefined, words);
  const detailed = hasSeveralReports(request) ? await withDetails(all, request) : all;
  const findings = withoutOurs(placed(request, "biome", tidied(detailed)));
  return { judged: true, findings, problems: parsed.problems };
}

/** The errors among its decorated words; undefined where it has none, so that all of them are shown. */
function wordsIn(stderr: string): string | undefined {
  const told = [...stderr.matchAll(/^(?:\s*[×✖]\s+(.+)|(\S+:\d+:\d+) \S+ ━+|(Error: .+))$/gm)].map(
    ([, error, place, other]) => error ?? other ?? `${place}:`,
  );
  return told.length === 0 ? undefined : told.slice(0, 6).join(" ");
}

/** What older versions say twice once, in our words, and nothing of the formatter about a file that cannot be parsed. */
function tidied(findings: readonly Finding[]): readonly Finding[] {
  const unparsed = new Set(findings.filter(({ rule }) => rule === "parse").map(({ path }) => path));
  const kept = findings
    .filter(({ rule, path, fix }) => rule !== "format" || fix !== undefined || !unparsed.has(path))
    .map((finding) =>
      finding.rule === "format" && finding.message.startsWith("Formatter would have printed")
        ? { ...finding, message: UNFORMATTED }
        : finding,
    );
  return unique(kept);
}

async function withDetails(findings: readonly Finding[], request: ToolRequest): Promise<readonly Finding[]> {
  const { edits, text } = reportsIn(request.scratch);
  const printed = readBiomeText((await request.files.readText(text)) ?? "");
  const suggested = hasEdits(request) ? ((await parseFile(rdjson, edits, request)).findings ?? []) : [];
  const fixes = new Map(suggested.map((one) => [keyOf(one), one.fix]));
  const detailed: Finding[] = [];
  for (const finding of findings) {
    const stretches = finding.rule === "format" ? await formatted(finding, printed, request) : [];
    const fix = printed.safe.has(keyOf(finding)) ? fixes.get(keyOf(finding)) : undefined;
    if (stretches.length > 0) detailed.push(...stretches);
    else detailed.push(fix ? { ...finding, fix } : finding);
  }
  return detailed;
}

function keyOf({ path, range, rule }: Finding): string {
  return `${path}:${range?.startLine ?? 0}:${range?.startColumn ?? 0} ${rule}`;
}

/** A finding for each stretch of lines that the formatter would change; none where its text shows nothing. */
async function formatted(finding: Finding, printed: BiomeText, request: ToolRequest): Promise<readonly Finding[]> {
  const { path } = finding;
  const changes = path === undefined ? undefined : printed.changes.get(path);
  if (path === undefined || !changes) return [];
  const lines = ((await request.files.readText(join(request.cwd, path))) ?? "").split("\n");
  return changes.map((change) => {
    // The rest of a file whose diff is cut: a finding of the file, as no line of it is known.
    if (change.isCut) return finding;
    const startLine = Math.max(1, change.removed.length > 0 ? change.startLine : change.startLine - 1);
    const range = { startLine, endLine: Math.max(startLine, change.endLine) };
    const edit = changeEdit(change, lines);
    return { ...finding, range, ...(edit && { fix: [edit] }) };
  });
}
