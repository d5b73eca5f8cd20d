import * as v from "valibot";
import { duration } from "../../core/text.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { isVerdict, waitSeconds } from "../cluster.js";
import { partsOf } from "./in-cluster.js";
import { imagesIn, type KubeObject, mapAt, refOf } from "./objects.js";
import { type Cluster, placeOf } from "./place.js";
import { whyNotReady } from "./why.js";

/**
 * Rollouts of Argo (argoproj.io/v1alpha1): their controller moves the traffic. Gatehouse writes the steps, each weight
 * followed by a pause without end, and lets it go on as `kubectl argo rollouts promote` does, by the status subresource.
 */

/** The Rollout with the environment's weights as its steps, before which it stands at 0; or why it cannot have them. */
export function withSteps(rollout: KubeObject, weights: readonly number[]): KubeObject | string {
  if (weights.length === 0) return rollout;
  const spec = mapAt(rollout, "spec");
  const strategy = mapAt(spec, "strategy");
  if (strategy.blueGreen !== undefined) return `${refOf(rollout)} is blue-green, and knows no weights`;
  if (spec.workloadRef !== undefined)
    return `${refOf(rollout)} takes its pods from another object (workloadRef), which would change at once: a canary needs a template of its own`;
  const steps = [0, ...weights].flatMap((weight) => [{ setWeight: weight }, { pause: {} }]);
  return { ...rollout, spec: { ...spec, strategy: { ...strategy, canary: { ...mapAt(strategy, "canary"), steps } } } };
}

/** What its controller has told whoever shares out the traffic; absent where the number of pods does. */
const weightsSchema = v.object({
  canary: v.object({ weight: v.optional(v.number(), 0) }),
  verified: v.optional(v.nullable(v.boolean())),
});
const statusSchema = v.object({
  observedGeneration: v.optional(v.union([v.string(), v.number()])),
  workloadObservedGeneration: v.optional(v.union([v.string(), v.number()])),
  phase: v.optional(v.string()),
  message: v.optional(v.string()),
  currentStepIndex: v.optional(v.nullable(v.number())),
  currentPodHash: v.optional(v.string()),
  stableRS: v.optional(v.string()),
  canary: v.optional(v.object({ weights: v.optional(v.nullable(weightsSchema)) })),
});
interface State extends v.InferOutput<typeof statusSchema> {
  /** The controller has seen what was applied. */
  readonly isSeen: boolean;
}

function isShare({ canary }: State, weight: number): boolean {
  const weights = canary?.weights ?? null;
  return weights === null || (weights.canary.weight === weight && weights.verified !== false);
}

/** The pods that are stable are those of what was applied. From then on it has no canary, ready or not. */
function isStable({ currentPodHash, stableRS }: State): boolean {
  return stableRS !== undefined && currentPodHash === stableRS;
}

/** Healthy, with the pods of what was applied alone. On the way back it is healthy a moment before the traffic is. */
function isWhole(state: State): boolean {
  return state.phase === "Healthy" && isStable(state) && isShare(state, 0);
}

/** Waits until it stands at the pause behind the weight, 0 for the one before all; or is whole, as the first of all soon is. */
export async function atWeight(rollout: KubeObject, weight: number, cluster: Cluster): Promise<Verdict> {
  const pause = 2 * [0, ...cluster.hands.environment.weights].indexOf(weight) + 1;
  const arrived = (state: State) =>
    isWhole(state) || (state.currentStepIndex === pause && state.phase === "Paused" && isShare(state, weight));
  const state = await reach(rollout, "seen", ({ isSeen }) => isSeen, cluster);
  if (isVerdict(state)) return state;
  const at = state.currentStepIndex ?? 0;
  // From a later pause, where a run has died, it goes back to this one.
  if (!isStable(state) && (at < pause - 1 || at > pause)) {
    const patch = { status: { pauseConditions: null, currentStepIndex: pause - 1 } };
    const moved = await patchStatus(`weight ${weight} %`, rollout, patch, cluster);
    if (moved.outcome !== "passed") return moved;
  }
  const there = await reach(rollout, `at ${weight} %`, arrived, cluster);
  if (isVerdict(there)) return there;
  const ref = refOf(rollout);
  return passed(
    isWhole(there) ? `${ref} is Healthy, and has no canary: its pods are stable` : `${ref} is at ${weight} %`,
  );
}

/** Lets it go to its end, past all steps where it is to skip them: to what was applied last, whichever release that is of. */
export async function whole(rollout: KubeObject, isSkipping: boolean, cluster: Cluster): Promise<Verdict> {
  const state = await reach(rollout, "seen", ({ isSeen }) => isSeen, cluster);
  if (isVerdict(state)) return state;
  if (isSkipping && !isStable(state)) {
    const patch = { status: { pauseConditions: null, promoteFull: true } };
    const moved = await patchStatus("promote in full", rollout, patch, cluster);
    if (moved.outcome !== "passed") return moved;
  }
  const there = await reach(rollout, "Healthy", isWhole, cluster);
  return isVerdict(there) ? there : passed(`${refOf(rollout)} is Healthy`);
}

async function patchStatus(
  name: string,
  rollout: KubeObject,
  patch: object,
  { kubectl, spec }: Cluster,
): Promise<Verdict> {
  const how = ["--subresource=status", "--type=merge", `--patch=${JSON.stringify(patch)}`];
  const args = ["patch", refOf(rollout), ...how, ...placeOf(spec, rollout)];
  return (await kubectl({ name: `${rollout.metadata.name}: ${name}`, args })).verdict;
}

/** Looks again and again, at growing distances, until the state is as it has to be, or says that it never will. */
async function reach(
  rollout: KubeObject,
  words: string,
  holds: (state: State) => boolean,
  cluster: Cluster,
): Promise<State | Verdict> {
  const { clock, signal, environment } = cluster.hands;
  const begun = clock.now();
  const most = waitSeconds(environment) * 1000;
  for (;;) {
    const state = await stateOf(rollout, cluster);
    if (isVerdict(state) || holds(state)) return state;
    const elapsed = clock.now() - begun;
    const stands = `${refOf(rollout)} is ${state.phase ?? "not seen by any controller"}${state.message ? `: ${state.message}` : ""}`;
    if (state.isSeen && state.phase === "Degraded")
      return failed("deploy", `${stands}${await whyNotReady(rollout, cluster)}`);
    if (elapsed >= most) {
      const why = await whyNotReady(rollout, cluster);
      return failed("deploy", `${stands}, and was not ${words} within ${duration(most)}${why}`);
    }
    await clock.wait(Math.min(most - elapsed, Math.max(500, elapsed / 8)), signal);
  }
}

async function stateOf(rollout: KubeObject, cluster: Cluster): Promise<State | Verdict> {
  const { name } = rollout.metadata;
  const paths = [".metadata.generation", ".spec.template.spec.containers[*].image", ".status"];
  const { verdict, parts } = await partsOf(rollout, `look at ${name}`, paths, cluster);
  if (verdict.outcome !== "passed") return verdict;
  const [generation, images = "", status = ""] = parts;
  if (generation === undefined) return failed("deploy", `there is no Rollout ${name}`);
  const wrong = imagesIn(rollout).find((image) => !images.split(" ").includes(image));
  if (wrong !== undefined)
    return failed("deploy", `${refOf(rollout)} is to run ${images}, not ${wrong}: somebody else has changed it`);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), statusSchema), status === "" ? "{}" : status);
  if (!parsed.success)
    throw new Error(`the status of the Rollout ${name} is not what it was: ${parsed.issues[0].message}`);
  const state = parsed.output;
  const template = await templateGeneration(rollout, cluster);
  if (typeof template !== "number") return template;
  const hasSeen = (observed: string | number | undefined, given: number) => Number(observed ?? 0) >= given;
  const isSeen =
    hasSeen(state.observedGeneration, Number(generation)) && hasSeen(state.workloadObservedGeneration, template);
  return { ...state, isSeen };
}

/** Of the object that a Rollout takes its pods from; 0 where it has a template of its own. */
async function templateGeneration(rollout: KubeObject, cluster: Cluster): Promise<number | Verdict> {
  const { apiVersion, kind, name } = mapAt(rollout, "spec", "workloadRef");
  if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string") return 0;
  const workload = { apiVersion, kind, metadata: { ...rollout.metadata, name } };
  const { verdict, parts } = await partsOf(workload, `look at ${refOf(workload)}`, [".metadata.generation"], cluster);
  return verdict.outcome === "passed" ? Number(parts[0] ?? 0) : verdict;
}
