import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { type BaselineStep, stepFinding } from "../core/baseline.js";
import { configEntry } from "../core/config-files.js";
import type { PlannedGate, PlannedStep } from "../core/plan.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { surroundings } from "../steps/surroundings.js";
import { findTool } from "../tools/registry.js";

/** Files that decide which versions of plugins, type stubs and toolchains are installed. */
const installs =
  /^(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|requirements[^/]*\.txt|Cargo\.(toml|lock)|rust-toolchain(\.toml)?|go\.(mod|sum|work)|Gemfile\.lock|\.tool-versions|\.python-version|\.nvmrc)$/;

/**
 * Hash of all that a step's findings depend on besides the code: tool, version, command, environment, configuration
 * and what is installed. Null where they depend on more: advisories change by the day, commands of the user's do
 * anything, variables of the environment have any value.
 */
export async function stepKey(
  gate: PlannedGate,
  step: PlannedStep,
  outcome: StepOutcome,
  { tree, trackedFiles, files }: StepContext,
): Promise<string | null> {
  const tool = step.type === "tool" ? findTool(step.tool) : undefined;
  if (!tool?.configFiles || tool.kind === "security" || gate.kind === "security" || gate.artifact) return null;
  const isWhole = outcome.end.type === "judged" && outcome.problems.length === 0 && outcome.tests === undefined;
  if (!isWhole || outcome.version === undefined) return null;
  const container = outcome.image === undefined ? undefined : (step.container ?? gate.container);
  if (Object.values({ ...container?.env, ...step.env }).some((value) => value.includes("$"))) return null;
  const entries = tool.configFiles.map(configEntry);
  const read = trackedFiles.filter(
    (path) => installs.test(posix.basename(path)) || entries.some(({ matches }) => matches(path)),
  );
  const texts = await Promise.all(read.map(async (path) => [path, await files.readText(join(tree, path))]));
  const { env, workingDirectory } = step;
  const where = container ? [outcome.image, container] : [];
  const own = [1, tool.name, outcome.version, outcome.command, env, workingDirectory, process.platform, texts];
  const parts = [...own, ...where];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** What a step found, for a baseline; null where it may not stand for a run. */
export async function keptStep(
  gate: PlannedGate,
  step: PlannedStep,
  outcome: StepOutcome,
  context: StepContext,
): Promise<BaselineStep | null> {
  const key = await stepKey(gate, step, outcome, context);
  if (key === null) return null;
  const near = await surroundings(outcome.findings, context.tree, context.files);
  return { name: step.name, key, findings: outcome.findings.map((finding) => stepFinding(finding, near(finding))) };
}
