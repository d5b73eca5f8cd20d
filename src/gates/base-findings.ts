import { join } from "node:path";
import { type BaselineStep, findingFrom } from "../core/baseline.js";
import { compareFindings, type Near } from "../core/compare.js";
import type { Diff } from "../core/diff.js";
import type { Finding } from "../core/finding.js";
import type { PlannedGate, PlannedStep } from "../core/plan.js";
import { isFatal } from "../core/problem.js";
import type { StepContext, StepOutcome } from "../steps/context.js";
import { runStep } from "../steps/run-step.js";
import { surroundings } from "../steps/surroundings.js";
import { findTool } from "../tools/registry.js";
import { doubt } from "./base-guard.js";
import { configFilesOf, hasNoSuchFiles, stepInBase } from "./base-step.js";
import type { BaseTree, GateContext } from "./gate.js";
import { stepKey } from "./step-key.js";

/** A step's findings with their standing against the base; `missing` says why they have none. */
export interface ComparedFindings {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly missing?: string | undefined;
}

/** What a step finds in the base. */
interface BaseFindings {
  readonly findings: readonly Finding[];
  readonly near: Near;
  /** Files of the base; absent where only the baseline was asked. */
  readonly trackedFiles?: readonly string[] | undefined;
  /** Why it may be less than all: then what seems new is not decided. */
  readonly partial?: string | undefined;
}

/** One step in one change, and what it found. */
interface Asked {
  readonly gate: PlannedGate;
  readonly step: PlannedStep;
  readonly outcome: StepOutcome;
  readonly usual: StepContext;
  readonly context: GateContext;
  readonly diff: Diff;
}

/**
 * Compares what a step found with what it finds in the base: by the baseline, if it is of that very commit and the step
 * is still the same, else by running it once more in a worktree. Nothing is run where nothing was found, or where there
 * is nothing to compare with.
 */
export async function comparedFindings(
  gate: PlannedGate,
  step: PlannedStep,
  outcome: StepOutcome,
  usual: StepContext,
  context: GateContext,
): Promise<ComparedFindings> {
  const { change } = context;
  // What is said of the change itself was not there before it, and an image is the same for every tree.
  if (step.type === "check" || (step.type === "tool" && findTool(step.tool)?.looksElsewhere === true))
    return { findings: outcome.findings.map((one) => ({ ...one, standing: "new" })), fixed: [] };
  const untouched = { findings: outcome.findings, fixed: [] };
  if (gate.policy.block !== "new" || change.base === null || outcome.findings.length === 0) return untouched;
  if (change.base.commit === null) return { ...untouched, missing: change.base.missing };
  if (gate.artifact)
    return { ...untouched, missing: "nothing was built of the base that the step could be run against" };
  const since = await change.sinceBase();
  if ("missing" in since) return { ...untouched, missing: since.missing };
  const asked: Asked = { gate, step, outcome, usual, context, diff: since.diff };
  const base = (await fromBaseline(asked)) ?? (await fromRun(asked));
  if ("missing" in base) return { ...untouched, missing: base.missing };

  const known = base.trackedFiles && new Set(base.trackedFiles);
  const trees = { diff: since.diff, head: new Set(since.trackedFiles), base: known };
  const near = { head: await surroundings(outcome.findings, usual.tree, usual.files), base: base.near };
  const compared = compareFindings(outcome.findings, base.findings, trees, near);
  const isDecided = base.partial === undefined || compared.findings.every(({ standing }) => standing === "known");
  return isDecided ? compared : { ...untouched, missing: base.partial };
}

/** What a run of the base itself has kept, if it was of the same commit and the step is the same. */
async function fromBaseline({ gate, step, outcome, usual, context }: Asked): Promise<BaseFindings | null> {
  const { change } = context;
  if (!change.mayRecall) return null;
  const { baseline } = await change.baseline();
  if (!baseline || baseline.commit !== change.compareWith) return null;
  const kept = baseline.gates.find(({ name }) => name === gate.name)?.steps?.find(({ name }) => name === step.name);
  if (!kept || kept.key !== (await stepKey(gate, step, outcome, usual))) return null;
  return recalled(kept);
}

function recalled({ findings }: BaselineStep): BaseFindings {
  const near = new Map(findings.map((finding) => [findingFrom(finding), finding.near ?? []]));
  return { findings: [...near.keys()], near: (finding) => near.get(finding) ?? [] };
}

type Tree = Exclude<BaseTree, { readonly missing: string }>;

async function fromRun(asked: Asked): Promise<BaseFindings | { readonly missing: string }> {
  const { step, context, outcome, diff } = asked;
  const tree = await context.change.tree(configFilesOf(step));
  if ("missing" in tree) return tree;
  const base = await runIn(tree, "base", asked);
  if (tree.laid.size === 0) return base;
  if ("missing" in base) {
    // The head's configuration may speak of files that the base does not have.
    const plain = await runPlain(asked);
    return "missing" in plain ? base : { ...plain, partial: `${base.missing} (by the configuration of the head)` };
  }
  const places = [
    ...outcome.findings.map(({ path = "" }) => diff.get(path)?.oldPath ?? path),
    ...base.findings.map(({ path = "" }) => path),
  ];
  if (!places.some((path) => tree.laid.has(path))) return base;
  // What is found in a configuration file itself is held against the file as it was.
  const plain = await runPlain(asked);
  if ("missing" in plain) return plain;
  const isLaid = ({ path = "" }: Finding) => tree.laid.has(path);
  const inFiles = plain.findings.filter(isLaid);
  return {
    ...base,
    findings: [...base.findings.filter((finding) => !isLaid(finding)), ...inFiles],
    near: (finding) => (inFiles.includes(finding) ? plain : base).near(finding),
  };
}

/** In the base as it was, by its own configuration. */
async function runPlain(asked: Asked): Promise<BaseFindings | { readonly missing: string }> {
  const tree = await asked.context.change.tree();
  return "missing" in tree ? tree : runIn(tree, "base-plain", asked);
}

async function runIn(tree: Tree, folder: string, asked: Asked): Promise<BaseFindings | { readonly missing: string }> {
  const { step, usual, context, outcome, diff } = asked;
  const { trackedFiles } = tree;
  const nothing: BaseFindings = { findings: [], near: () => [], trackedFiles };
  const there = stepInBase(step, trackedFiles, diff);
  if (there === null) return nothing;
  const inBase: StepContext = {
    ...usual,
    retries: undefined,
    tree: tree.path,
    trackedFiles,
    scratch: join(usual.scratch, folder),
    fix: false,
    coverage: false,
    emit: () => undefined,
  };
  const base = await context.slot(() => runStep(there, inBase));
  if (base.end.type === "cancelled") return { missing: "the run was cancelled" };
  if (base.end.type === "broken") {
    const paths = outcome.findings.map(({ path }) => path);
    if (hasNoSuchFiles(paths, trackedFiles)) return nothing;
    return { missing: `${step.name} could not judge the base: ${base.end.message}` };
  }
  const doubted = await doubt(base, inBase, outcome.findings, usual, diff);
  if (doubted !== null) return { missing: doubted };
  const unread = base.problems.find(isFatal);
  // Some messages name files by their absolute paths.
  const findings = base.findings.map((one) => ({ ...one, message: one.message.replaceAll(tree.path, usual.tree) }));
  return {
    findings,
    near: await surroundings(findings, tree.path, usual.files),
    trackedFiles,
    partial: unread && `${step.name} could not judge all of the base: ${unread.message}`,
  };
}
