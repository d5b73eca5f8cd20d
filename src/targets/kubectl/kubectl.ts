import type { Release } from "../../core/rollout.js";
import { isRemoval, type KubectlTarget, type Order } from "../../core/target.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { clusterProgram, inTurn, isVerdict } from "../cluster.js";
import type { TargetHandler } from "../target.js";
import { atWeight, whole, withSteps } from "./argo.js";
import { canariesOf, createMissing, removeCanary, weighCanary } from "./canary.js";
import { apply, type Existing, existing, partsOf, remove, rolledOut } from "./in-cluster.js";
import { clearJobs, jobsEnded, replaced } from "./jobs.js";
import { manifestsOf } from "./manifests.js";
import {
  annotated,
  identity,
  imagesIn,
  isJob,
  isRollout,
  isWorkload,
  type KubeObject,
  marks,
  refOf,
} from "./objects.js";
import type { Cluster } from "./place.js";
import { freed, isStatefulSet } from "./stateful.js";

/** Manifests, applied by kubectl: plain workloads and Argo's Rollouts. */
export const kubectlTarget: TargetHandler<KubectlTarget> = async (action, order, spec, hands) => {
  const kubectl = await clusterProgram("kubectl", spec, hands);
  if (typeof kubectl !== "function") return kubectl;
  const cluster: Cluster = { kubectl, spec, hands };
  const hasCanary = hands.environment.weights.length > 0;
  if (action === "promote" && !hasCanary) return passed("promote: nothing to do");
  const isAway = action === "rollback" && isRemoval(order);
  const objects = await objectsOf(order.release, cluster, isAway);
  if (isVerdict(objects)) return objects;
  switch (action) {
    case "deploy":
      return hasCanary
        ? prepare(objects, order, cluster)
        : bring(objects, order, cluster, { isBack: false, hasJobs: true });
    case "weight":
      return weigh(objects, order, cluster);
    case "promote":
      // Its Jobs have run before the first weight.
      return inTurn([
        () => bring(objects, order, cluster, { isBack: false, hasJobs: false }),
        () => removeCanary(objects, cluster),
      ]);
    case "rollback":
      return isAway ? takeAway(objects, order, cluster) : goBack(objects, order, cluster);
    case "status":
      return status(objects, order.release, cluster);
  }
};

/** What is only to be taken away is taken as it is: what kept it from being deployed must not keep it there. */
async function objectsOf(release: Release, cluster: Cluster, isAway = false): Promise<readonly KubeObject[] | Verdict> {
  const { spec, hands, kubectl } = cluster;
  const objects = await manifestsOf(release, spec, hands, kubectl, isAway);
  if (isVerdict(objects) || isAway) return objects;
  const own: KubeObject[] = [];
  for (const object of objects) {
    const stepped = isRollout(object) ? withSteps(object, hands.environment.weights) : object;
    if (typeof stepped === "string") return failed("deploy", stepped);
    own.push(stepped);
  }
  return own;
}

/** All of it, and waits until it is there. The Jobs are among it unless they have run, or are not to. */
async function bring(
  objects: readonly KubeObject[],
  order: Order,
  cluster: Cluster,
  { isBack, hasJobs }: { readonly isBack: boolean; readonly hasJobs: boolean },
): Promise<Verdict> {
  const workloads = objects.filter(isWorkload);
  const rollouts = workloads.filter(isRollout);
  const jobs = hasJobs ? objects.filter(isJob) : [];
  const applied = hasJobs ? objects : objects.filter((object) => !isJob(object));
  // Nor is a way back held up by pauses and analyses that the strategy has of its own.
  const isSkipping = isBack || cluster.hands.environment.weights.length > 0;
  return inTurn([
    () => clearJobs(jobs, order.release, cluster),
    () => applyMarked("apply", applied, order, cluster),
    () => jobsEnded(jobs, objects, cluster),
    ...(isBack ? workloads.filter(isStatefulSet).map((set) => () => freed(set, cluster)) : []),
    () =>
      rolledOut(
        workloads.filter((object) => !isRollout(object)),
        cluster,
      ),
    ...rollouts.map((rollout) => () => whole(rollout, isSkipping, cluster)),
  ]);
}

/** Before the first weight: the cluster says whether it would take all of it; Rollouts are brought to their first pause. */
async function prepare(objects: readonly KubeObject[], order: Order, cluster: Cluster): Promise<Verdict> {
  const rollouts = objects.filter(isRollout);
  const jobs = objects.filter(isJob);
  const old = await replaced(jobs, order.release, cluster);
  if (isVerdict(old)) return old;
  return inTurn([
    // What is there of a Job cannot be changed: it is made anew.
    () =>
      apply(
        "try",
        objects.filter((object) => !old.includes(object)),
        cluster,
        true,
      ),
    // Their pods may need what is new in the release; the copies of Deployments get it at the first weight.
    async () => (rollouts.length > 0 ? beforehand(objects, jobs, order, cluster) : passed("")),
    () => applyMarked("apply", rollouts, order, cluster),
    ...rollouts.map((rollout) => () => atWeight(rollout, 0, cluster)),
  ]);
}

/** What the release has for the first time, which what runs of it may need, and then its Jobs, to their end. */
async function beforehand(
  objects: readonly KubeObject[],
  jobs: readonly KubeObject[],
  order: Order,
  cluster: Cluster,
): Promise<Verdict> {
  const others = objects.filter((object) => !isWorkload(object) && !isJob(object));
  const create = (missing: readonly KubeObject[]) => applyMarked("make what is new", missing, order, cluster);
  return inTurn([
    () => createMissing(others, create, cluster),
    () => clearJobs(jobs, order.release, cluster),
    () => applyMarked("run the Jobs", jobs, order, cluster),
    () => jobsEnded(jobs, objects, cluster),
  ]);
}

async function weigh(objects: readonly KubeObject[], order: Order, cluster: Cluster): Promise<Verdict> {
  const rollouts = objects.filter(isRollout);
  const isPlain = rollouts.length === 0 || canariesOf(objects, order.release).length > 0;
  // Once: a Job that has ended may be taken away by its own ttlSecondsAfterFinished, and is not missed.
  const isFirst = rollouts.length === 0 && order.weight === cluster.hands.environment.weights[0];
  const before = () => beforehand(objects, isFirst ? objects.filter(isJob) : [], order, cluster);
  return inTurn([
    ...(isPlain ? [() => weighCanary(objects, order, before, cluster)] : []),
    ...rollouts.map((rollout) => () => atWeight(rollout, order.weight, cluster)),
  ]);
}

async function goBack(objects: readonly KubeObject[], order: Order, cluster: Cluster): Promise<Verdict> {
  const newer = order.replaces === null ? objects : await objectsOf(order.replaces, cluster);
  if (isVerdict(newer)) cluster.hands.note(`what only ${order.replaces?.version} has is not known: ${newer.message}`);
  const others = isVerdict(newer) ? objects : [...objects, ...newer];
  const verdict = await inTurn([
    async () => (cluster.hands.environment.weights.length > 0 ? removeCanary(distinct(others), cluster) : passed("")),
    () => bring(objects, order, cluster, { isBack: true, hasJobs: false }),
  ]);
  const jobs = objects.filter(isJob);
  if (jobs.length > 0) cluster.hands.note(`not run again on the way back: ${jobs.map(refOf).join(", ")}`);
  const known = new Set(objects.map(identity));
  const left = distinct(others).filter((object) => !known.has(identity(object)));
  if (left.length > 0)
    cluster.hands.note(`left as it is, as only the newer release has it: ${left.map(refOf).join(", ")}`);
  return verdict;
}

function distinct(objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...new Map(objects.map((object) => [identity(object), object])).values()];
}

/** Applies objects; where no release is known to have been there before, those that it makes are marked as its own. */
async function applyMarked(
  name: string,
  objects: readonly KubeObject[],
  order: Order,
  cluster: Cluster,
): Promise<Verdict> {
  if (order.replaces !== null || objects.length === 0) return apply(name, objects, cluster);
  const there = await existing(objects, cluster);
  if (isVerdict(there)) return there;
  const before = new Map(there.map((one) => [one.object, one]));
  const marked = objects.map((object) => {
    const known = before.get(object);
    const by = known ? known.createdBy : order.release.commit;
    return by === null ? object : annotated(object, { [marks.createdBy]: by });
  });
  return apply(name, marked, cluster);
}

/** What holds data, or others' objects, is never taken away. */
const keptKinds = /^(Namespace|CustomResourceDefinition|PersistentVolumeClaim|PersistentVolume)$/;

/** Back to before the first release of all: takes away what it has made, and nothing that was there. */
async function takeAway(objects: readonly KubeObject[], { release }: Order, cluster: Cluster): Promise<Verdict> {
  const { hands } = cluster;
  const there = await existing(objects, cluster);
  if (isVerdict(there)) return there;
  const own = there.filter(({ createdBy, object }) => createdBy !== null && !keptKinds.test(object.kind));
  const left = there.filter((one) => !own.includes(one));
  const verdict = await inTurn([
    async () => (hands.environment.weights.length > 0 ? removeCanary(objects, cluster) : passed("")),
    () =>
      remove(
        own.map(({ object }) => object),
        cluster,
      ),
  ]);
  if (left.length > 0) hands.note(`left as it is: ${left.map(({ object }) => refOf(object)).join(", ")}`);
  const changed = left.filter((one) => isChanged(one, release));
  if (verdict.outcome !== "passed" || changed.length === 0) return verdict;
  const names = changed.map(({ object }) => refOf(object)).join(", ");
  return failed("deploy", `${names} was there before ${release.version}, and how it was then is not known`);
}

function isChanged({ object, createdBy, commit }: Existing, release: Release): boolean {
  return isWorkload(object) && createdBy === null && commit === release.commit;
}

/** How long what was waited for already may take to come to rest again. */
const settleSeconds = 30;

/** Each workload says that it is of the release, is told to run its images, and runs them. */
async function status(objects: readonly KubeObject[], release: Release, cluster: Cluster): Promise<Verdict> {
  const workloads = objects.filter(isWorkload);
  for (const workload of workloads) {
    const ref = refOf(workload);
    const paths = [`.metadata.annotations.${marks.commit}`, ".spec.template.spec.containers[*].image"];
    const { verdict, parts } = await partsOf(workload, `look at ${ref}`, paths, cluster);
    if (verdict.outcome !== "passed") return verdict;
    const [commit = "", images = ""] = parts;
    if (parts.length === 0) return failed("deploy", `there is no ${ref}`);
    if (commit !== release.commit) {
      return failed(
        "deploy",
        `${ref} is of ${commit === "" ? "no release" : commit.slice(0, 7)}, not of ${release.version}`,
      );
    }
    const wrong = imagesIn(workload).find((image) => !images.split(" ").includes(image));
    if (wrong !== undefined) return failed("deploy", `${ref} runs ${images}, not ${wrong}`);
  }
  const rollouts = workloads.filter(isRollout);
  return inTurn([
    () =>
      rolledOut(
        workloads.filter((workload) => !isRollout(workload)),
        cluster,
        settleSeconds,
      ),
    ...rollouts.map((rollout) => () => whole(rollout, false, cluster)),
    async () =>
      passed(`${workloads.length} ${workloads.length === 1 ? "workload is" : "workloads are"} at ${release.version}`),
  ]);
}
