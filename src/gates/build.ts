import { type BuiltArtifact, type BuiltImage, builtOf, imagesOf, together } from "../core/artifact.js";
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
  const run = async (step: PlannedStep) => {
    const isOfImage = step.type === "image" || step.type === "push";
    steps.push(await judgedStep(gate, step, withImages(isOfImage ? timed : own, imagesIn(steps))));
  };
  const pushes = gate.steps.filter(({ type }) => type === "push");
  for (const step of gate.steps) if (step.type !== "push") await run(step);
  const bad = steps.find(({ report }) => report.verdict.outcome !== "passed");
  if (bad) {
    steps.push(...pushes.map((step) => leftOutStep(gate, step, `${bad.report.name} did not pass`, own)));
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
  for (const step of pushes) {
    if (fallen) steps.push(leftOutStep(gate, step, `${fallen.name} did not pass`, own));
    else await run(step);
  }
  return gateReport(gate, steps, begun, own, { artifacts: [...artifacts, ...imagesIn(steps)], problems, parts });
};

/** Each image once: as its push left it, where it was pushed. */
function imagesIn(steps: readonly JudgedStep[]): readonly BuiltImage[] {
  return [...new Map(steps.flatMap(({ outcome }) => imagesOf(outcome)).map((image) => [image.name, image])).values()];
}

function withImages(context: GateContext, images: readonly BuiltImage[]): GateContext {
  return images.length === 0 ? context : { ...context, step: { ...context.step, images } };
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
