import { join, resolve } from "node:path";
import { isObject, jsonObject, textOf } from "../parsers/json-lines.js";
import { asList, asObject, parseJson } from "../parsers/json-values.js";
import { tscText } from "../parsers/tsc-text.js";
import { buildFailed, optionValue } from "./building.js";
import { placed, streams, toolError, unjudged } from "./reading.js";
import type { Project, Tool, ToolRequest, ToolRun } from "./tool.js";
import { isRunBy } from "./traces.js";

/** `npm pack`, with the scripts that the package has for it (prepare, prepack). */
export const npmPack: Tool = {
  name: "npm-pack",
  kind: "build",
  ecosystem: "node",
  program: "npm",
  package: null,
  install: "install Node.js from https://nodejs.org",
  versionArgs: ["--version"],
  about: "Builds the npm package.",
  detect,
  command: async (request) => ({
    args: [
      "pack",
      "--json",
      ...(optionValue(request.args, "--pack-destination") === null ? ["--pack-destination", request.outputs] : []),
      ...request.args,
      ...request.paths,
    ],
  }),
  read,
};

/** A package that is meant for a registry: an application of the same form has no word of it. */
async function detect(project: Project): Promise<boolean> {
  const manifest = jsonObject(((await project.read("package.json")) ?? "").replace(/^\uFEFF/, ""));
  if (!manifest || manifest.private === true) return false;
  if (textOf(manifest.name) === undefined || textOf(manifest.version) === undefined) return false;
  if (isObject(manifest.publishConfig)) return true;
  return isRunBy(project, /\bnpm (pack|publish)\b|\bchangeset publish\b|\bsemantic-release\b/);
}

async function read(run: ToolRun) {
  const { request, exit } = run;
  const { stdout, stderr } = await streams(run);
  if (exit.code !== 0) {
    // Everything else is about npm, its registry or the manifest.
    if (!/^npm (error|ERR!) command failed$/m.test(stderr)) return toolError("npm pack", run);
    const printed = stdout.replace(/^\{\r?\n {2}"error": \{[\s\S]*$/m, "");
    const { findings = [] } = await tscText.parse({ path: "npm pack", text: () => once(printed) });
    return buildFailed("npm pack", run, placed(request, "npm-pack", findings));
  }
  const names = packedNames(stdout);
  if (names.length === 0) return unjudged("npm pack named no package in its output", "report-unreadable");
  return { judged: true, artifacts: names.map((name) => ({ path: join(folderOf(request), name), kind })) } as const;
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

const kind = "npm-package" as const;

function folderOf({ args, cwd, outputs }: ToolRequest): string {
  const asked = optionValue(args, "--pack-destination");
  return asked === null ? outputs : resolve(cwd, asked);
}

/** File names of the packages. Scripts print before the list, and may print brackets; a scoped name is flattened. */
function packedNames(stdout: string): readonly string[] {
  const starts = [...stdout.matchAll(/^[[{]/gm)].map(({ index }) => index);
  for (const start of starts) {
    const value = parseJson(stdout.slice(start));
    if (value === undefined) continue;
    // A list until npm 11; a map by the packages' names where a later one prints that.
    const packages = Array.isArray(value) ? asList(value) : Object.values(asObject(value));
    const names = packages.flatMap((one) => textOf(asObject(one).filename) ?? []);
    if (names.length > 0) return names.map((name) => name.replace(/^@/, "").replaceAll("/", "-"));
  }
  return [];
}
