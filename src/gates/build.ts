import { type BuiltArtifact, type BuiltImage, billsOf, builtOf, imagesOf, together } from "../core/artifact.js";
import type { BuildPolicy, PlannedGate, PlannedStep } from "../core/plan.js";
import { broken, inconclusive, type Verdict } from "../core/verdict.js";
import { filesBefore, type PromisedArtifacts, promisedArtifacts } from "../steps/artifact-files.js";
import type { CheckedOut, GateContext, GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { reproduced } from "./reproduced.js";
import { type JudgedStep, judgedStep, leftOutStep } from "./steps.js";

/**
 * Build steps may need what those before them made, so they run in turn; artifacts count only where all of them pass, and
 * only then are images pushed.
 */
export const build: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const policy = gate.build ?? { artifacts: [], folder: ".", reproducible: false };
  const { files, tree } = context.step;
  const hasImages = gate.steps.some(({ type }) => type === "image");
  const commit = policy.reproducible || hasImages ? await context.checkout.head() : null;
  const head = policy.reproducible ? commit : null;
  const timed = commit && !("missing" in commit) ? atCommitTime(context, commit) : context;
  const own = policy.reproducible ? timed : context;
  const before = await filesBefore(policy, tree, files);
  const steps: JudgedStep[] = [];
  const run = async (step: PlannedStep, made: readonly BuiltArtifact[] = []) => {
    const isOfImage = step.type === "image" || step.type === "push";
    steps.push(await judgedStep(gate, step, withMade(isOfImage ? timed : own, imagesIn(steps), made)));
  };
  const late = gate.steps.filter(isLate);
  for (const step of gate.steps) if (!isLate(step)) await run(step);
  const bad = steps.find(({ report }) => report.verdict.outcome !== "passed");
  if (bad) {
    steps.push(...late.map((step) => leftOutStep(gate, step, `${bad.report.name} did not pass`, own)));
    return gateReport(gate, steps, begun, own, { artifacts: imagesIn(steps) });
  }
  const told = together(steps.map(({ outcome }) => builtOf(outcome)));
  const found = await promisedArtifacts(policy, tree, before, told, files);
  const { artifacts, problems } = found;
  const parts = [
    ...fault(found),
    ...(head === null || problems.length > 0 ? [] : [await again(gate, policy, artifacts, head, own)]),
  ];
  const fallen = parts.find(({ verdict }) => verdict.outcome !== "passed");
  let held = fallen?.name;
  for (const step of late) {
    if (held !== undefined) steps.push(leftOutStep(gate, step, `${held} did not pass`, own));
    else await run(step, artifacts);
    if (step.type === "push") held ??= steps.find(({ report }) => report.verdict.outcome !== "passed")?.report.name;
  }
  const kept = late.length === 0 ? [] : steps.flatMap(({ outcome }) => [...signaturesOf(outcome), ...billsOf(outcome)]);
  return gateReport(gate, steps, begun, own, {
    ...{ artifacts: [...artifacts, ...kept, ...imagesIn(steps)], problems, parts },
  });
};

/** What is pushed, signed and attested is only what a gate made that has passed so far. */
function isLate({ type }: PlannedStep): boolean {
  return type === "push" || type === "sign" || type === "image-sbom" || type === "attest";
}

function signaturesOf(outcome: JudgedStep["outcome"]): readonly BuiltArtifact[] {
  return builtOf(outcome).filter(({ kind }) => kind === "signature");
}

/** Each image once: as its push left it, where it was pushed. */
function imagesIn(steps: readonly JudgedStep[]): readonly BuiltImage[] {
  return [...new Map(steps.flatMap(({ outcome }) => imagesOf(outcome)).map((image) => [image.name, image])).values()];
}

function withMade(
  context: GateContext,
  images: readonly BuiltImage[],
  artifacts: readonly BuiltArtifact[],
): GateContext {
  if (images.length === 0 && artifacts.length === 0) return context;
  return { ...context, step: { ...context.step, images, artifacts } };
}

/** Build tools take this for the time of all that they write (reproducible-builds.org, SOURCE_DATE_EPOCH). */
function atCommitTime(context: GateContext, { time }: CheckedOut): GateContext {
  const env = { ...context.step.env, SOURCE_DATE_EPOCH: String(time) };
  return { ...context, step: { ...context.step, env } };
}

/** A promise that was not kept. */
function fault({ problems }: PromisedArtifacts): { readonly name: string; readonly verdict: Verdict }[] {
  const [first] = problems;
  if (!first) return [];
  const reason = problems.every(({ code }) => code === "stale") ? "report-stale" : "report-missing";
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return [{ name: "artifacts", verdict: broken(reason, `${first.message}${rest}`) }];
}

async function again(
  gate: PlannedGate,
  policy: BuildPolicy,
  artifacts: readonly BuiltArtifact[],
  head: CheckedOut | { readonly missing: string },
  context: GateContext,
) {
  const name = "reproducible";
  const undecided = (why: string) => ({ name, verdict: inconclusive("no-data", `could not build it again: ${why}`) });
  if ("missing" in head) return undecided(head.missing);
  if (!head.isClean) {
    return undecided(`not all files are as ${head.commit.slice(0, 7)} has them (commit or ignore the others)`);
  }
  if (artifacts.length === 0) return undecided("there is no artifact to compare (name them with artifacts)");
  return { name, verdict: await reproduced({ gate, policy, artifacts, head }, context) };
}
