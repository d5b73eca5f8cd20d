import { type BuiltArtifact, builtOf, together } from "../core/artifact.js";
import type { BuildPolicy, PlannedGate } from "../core/plan.js";
import { broken, inconclusive, type Verdict } from "../core/verdict.js";
import { filesBefore, type PromisedArtifacts, promisedArtifacts } from "../steps/artifact-files.js";
import type { CheckedOut, GateContext, GateHandler } from "./gate.js";
import { gateReport } from "./gate-report.js";
import { reproduced } from "./reproduced.js";
import { type JudgedStep, judgedStep } from "./steps.js";

/** Build steps may need what those before them made, so they run in turn; artifacts count only where all of them pass. */
export const build: GateHandler = async (gate, context) => {
  const begun = context.step.now();
  const policy = gate.build ?? { artifacts: [], folder: ".", reproducible: false };
  const { files, tree } = context.step;
  const head = policy.reproducible ? await context.checkout.head() : null;
  const own = head && !("missing" in head) ? atCommitTime(context, head) : context;
  const before = await filesBefore(policy, tree, files);
  const steps: JudgedStep[] = [];
  for (const step of gate.steps) steps.push(await judgedStep(gate, step, own));
  if (steps.some(({ report }) => report.verdict.outcome !== "passed")) {
    return gateReport(gate, steps, begun, own, { artifacts: [] });
  }
  const told = together(steps.map(({ outcome }) => builtOf(outcome)));
  const found = await promisedArtifacts(policy, tree, before, told, files);
  const { artifacts, problems } = found;
  const parts = [
    ...fault(found),
    ...(head === null || problems.length > 0 ? [] : [await again(gate, policy, artifacts, head, own)]),
  ];
  return gateReport(gate, steps, begun, own, { artifacts, problems, parts });
};

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
