import { join, relative } from "node:path";
import { nearest } from "../config/nearest.js";
import type { ImageSource } from "../core/containers.js";
import { childEnvironment } from "../core/environment.js";
import type { PlannedGate } from "../core/plan.js";
import { isRefused, type Planned, planRun } from "../planned.js";
import type { World } from "../ports.js";
import { plain } from "../render/ink.js";
import { planText } from "../render/plan.js";
import { projectEnvironment } from "../setup.js";
import { survey } from "../tools/locate.js";
import { findTool, tools } from "../tools/registry.js";
import type { Tool } from "../tools/tool.js";
import { type Command, print, usageError } from "./command.js";
import { readReport } from "./saved-report.js";

/** Says what a gate, tool or rule is, which program would be used, and where it is configured. */
export const explain: Command = async ({ world, settings, words, out, err }) => {
  const [word] = words;
  if (word === undefined) {
    print(err, "explain needs the name of a gate, a tool or a rule: gatehouse explain ruff");
    return usageError;
  }
  const planned = await planRun({ ...settings, gates: [] }, [], world);
  if (isRefused(planned)) {
    print(err, planned.verdict.message);
    return usageError;
  }
  const gate = planned.plan.gates.find(({ name }) => name === word);
  const tool = findTool(word);
  const parts = [
    ...(gate ? [explainGate(gate, planned)] : []),
    ...(tool ? [await explainTool(tool, planned, world)] : []),
  ];
  if (parts.length === 0) parts.push(...(await explainRule(word, planned.root, world)));
  if (parts.length > 0) {
    print(out, parts.join("\n\n"));
    return 0;
  }
  const names = [...planned.plan.gates.map(({ name }) => name), ...tools.map(({ name }) => name)];
  const meant = nearest(word, names);
  print(
    err,
    `"${plain(word, 100)}" is no gate, no tool, and no rule of the last run${meant ? ` (did you mean "${meant}"?)` : ""}`,
  );
  return usageError;
};

function explainGate(gate: PlannedGate, { plan, change }: Planned): string {
  const place = gate.line === undefined || plan.config === null ? "detected" : `${plan.config}:${gate.line}`;
  return `gate "${plain(gate.name, 100)}" (${place})\n${planText({ ...plan, setup: [], gates: [gate] }, change.base)}`;
}

async function explainTool(tool: Tool, planned: Planned, world: World): Promise<string> {
  const { root, plan } = planned;
  const env = childEnvironment(await projectEnvironment(world.env, root, world), {}).env;
  const uses = plan.gates.flatMap((gate) =>
    gate.steps
      .filter((step) => step.type === "tool" && findTool(step.tool) === tool)
      .map((step) => ({ gate: gate.name, step, container: step.container ?? gate.container })),
  );
  const here = uses.filter(({ container }) => container === undefined);
  const folders = new Set(here.map(({ step }) => step.workingDirectory));
  const lines = [`${tool.name}: ${tool.about}`];
  for (const name of new Set(uses.flatMap(({ container }) => (container ? imageName(container.image) : [])))) {
    lines.push(`  program in ${plain(name, 200)}: that of the image`);
  }
  for (const folder of uses.length > 0 ? folders : ["."]) {
    const cwd = join(root, folder);
    const { processes, files } = world;
    const step = here.find((use) => use.step.workingDirectory === folder)?.step;
    const supply = { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() };
    const context = { processes, files, root, cwd, env, supply, signal: world.interrupted };
    const found = await survey(tool, step?.type === "tool" ? step : {}, context);
    const where = folder === "." ? "" : ` in ${folder}`;
    lines.push(`  program${where}: ${found.program ?? found.instead}`);
    if (step?.type === "tool" && step.version !== undefined) lines.push(`  asked for${where}: version ${step.version}`);
    for (const refused of found.refused) lines.push(`  passed over${where}: ${refused}`);
  }
  for (const { gate, step } of uses) {
    const place = step.line === undefined || plan.config === null ? "detected" : `${plan.config}:${step.line}`;
    lines.push(`  used by gate "${plain(gate, 100)}", step "${plain(step.name, 100)}" (${place})`);
  }
  if (uses.length === 0) lines.push("  used by no gate");
  const configs = tool.configFiles ? await world.files.glob(tool.configFiles, root) : [];
  const shown = configs.map((path) => plain(relative(root, path).replaceAll("\\", "/"), 200));
  if (shown.length > 0) lines.push(`  configured by: ${shown.join(", ")}`);
  lines.push(`  installed by: ${tool.install}`);
  return lines.join("\n");
}

function imageName(image: ImageSource): string {
  return typeof image === "string" ? image : `${image.image} of gate ${image.from}`;
}

/** A rule is known from what the last run found. */
async function explainRule(rule: string, root: string, world: World): Promise<readonly string[]> {
  const text = await world.files.readText(join(root, ".gatehouse", "report.json"));
  const report = text === null ? null : readReport(text);
  const found = (report?.gates ?? []).flatMap((gate) =>
    gate.findings.filter((finding) => finding.rule === rule).map((finding) => ({ gate: gate.name, finding })),
  );
  const first = found[0];
  if (!first) return [];
  const { tool, url, message } = first.finding;
  const places = found
    .slice(0, 20)
    .map(({ finding }) => `  ${plain(finding.path ?? "(no file)")}:${finding.range?.startLine ?? 1}`);
  return [
    [
      `rule ${plain(rule, 100)} of ${plain(tool, 100)}: ${plain(message)}`,
      ...(url === undefined ? [] : [`  ${plain(url)}`]),
      `  found ${found.length} times in the last run, in gate "${plain(first.gate, 100)}":`,
      ...places,
    ].join("\n"),
  ];
}
