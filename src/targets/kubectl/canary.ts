import { imageByDigest, type Release } from "../../core/rollout.js";
import type { Order } from "../../core/target.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { isVerdict } from "../cluster.js";
import { apply, existing, partsOf, remove, rolledOut } from "./in-cluster.js";
import {
  identity,
  imagesIn,
  isDeployment,
  isWorkload,
  type JsonMap,
  type KubeObject,
  mapAt,
  marks,
  namespaceIn,
  refOf,
} from "./objects.js";
import type { Cluster } from "./place.js";

/**
 * A canary of plain Deployments: a copy of each beside it, whose pods have the labels that its Services select, and so
 * get a part of the traffic by their number.
 */

/** Brings the copies to so many pods as the weight asks for; `before` is done first, where there is anything to copy. */
export async function weighCanary(
  objects: readonly KubeObject[],
  order: Order,
  before: () => Promise<Verdict>,
  cluster: Cluster,
): Promise<Verdict> {
  const deployments = canariesOf(objects, order.release);
  if (deployments.length === 0)
    return failed(
      "deploy",
      "the manifests have neither a Deployment nor a Rollout: there is no canary of anything else",
    );
  const created = await before();
  if (created.outcome !== "passed") return created;
  const copies: KubeObject[] = [];
  for (const deployment of deployments) {
    const stable = await replicasOf(deployment, cluster);
    if (typeof stable !== "number") return stable;
    const own = canaryReplicas(stable, order.weight);
    copies.push(canaryOf(deployment, own));
    const share = (100 * own) / (own + stable);
    if (Math.abs(share - order.weight) > order.weight / 5) {
      const pods = `${own} of ${own + stable} pods`;
      cluster.hands.note(
        `the canary of ${deployment.metadata.name} has ${pods}: ${Math.round(share)} % in the place of ${order.weight} %`,
      );
    }
  }
  const taken = await takenName(objects, copies, cluster);
  if (taken !== null) return taken;
  const applied = await apply("apply the canary", copies, cluster);
  return applied.outcome === "passed" ? rolledOut(copies, cluster) : applied;
}

/**
 * The Deployments that run an image of the release: a second pod of what does not, such as a database, would serve beside
 * the first one with other data. All of them where no workload names an image of it.
 */
export function canariesOf(objects: readonly KubeObject[], { images }: Release): readonly KubeObject[] {
  const own = new Set(images.map(imageByDigest));
  const runs = (object: KubeObject) =>
    [...imagesIn(object), ...imagesIn(object, "initContainers")].some((image) => own.has(image));
  const isNamed = objects.some((object) => isWorkload(object) && runs(object));
  return objects.filter((object) => isDeployment(object) && (!isNamed || runs(object)));
}

/** Why the copies cannot be called as they are: somebody else's objects are. */
async function takenName(
  objects: readonly KubeObject[],
  copies: readonly KubeObject[],
  cluster: Cluster,
): Promise<Verdict | null> {
  const there = await existing(copies, cluster);
  if (isVerdict(there)) return there;
  const manifests = new Set(objects.map(identity));
  const taken = [
    ...copies.filter((copy) => manifests.has(identity(copy))),
    ...there.filter(({ isCanary }) => !isCanary).map(({ object }) => object),
  ];
  const [first] = taken;
  return first ? failed("deploy", `${refOf(first)} is the name of the canary, and there is another one of it`) : null;
}

/** Takes the copies away; passed where there are none. What is only called like one is left. */
export async function removeCanary(objects: readonly KubeObject[], cluster: Cluster): Promise<Verdict> {
  const copies = objects.filter(isDeployment).map((deployment) => canaryOf(deployment, 0));
  if (copies.length === 0) return passed("there is no canary");
  const there = await existing(copies, cluster);
  if (isVerdict(there)) return there;
  const own = there.filter(({ isCanary }) => isCanary).map(({ object }) => object);
  return remove(own, cluster);
}

/** `w` of `w + stable` pods come nearest to the weight; one at least. */
export function canaryReplicas(stable: number, weight: number): number {
  return Math.max(1, Math.round((stable * weight) / (100 - weight)));
}

/** The copy of a Deployment: named and labelled as canary, so that neither takes the other's pods for its own. */
export function canaryOf(deployment: KubeObject, replicas: number): KubeObject {
  const label = { [marks.track]: "canary" };
  const spec = mapAt(deployment, "spec");
  const selector = mapAt(spec, "selector");
  const template = mapAt(spec, "template");
  return {
    ...deployment,
    metadata: withLabels(deployment.metadata, label, { name: `${deployment.metadata.name}-canary` }),
    spec: {
      ...spec,
      replicas,
      selector: { ...selector, matchLabels: { ...mapAt(selector, "matchLabels"), ...label } },
      template: { ...template, metadata: withLabels(mapAt(template, "metadata"), label, {}) },
    },
  };
}

function withLabels<M extends JsonMap>(metadata: JsonMap, labels: JsonMap, more: M): JsonMap & M {
  return { ...metadata, labels: { ...mapAt(metadata, "labels"), ...labels }, ...more };
}

/** What the cluster has already is the stable release's until the promotion. */
export async function createMissing(
  objects: readonly KubeObject[],
  create: (objects: readonly KubeObject[]) => Promise<Verdict>,
  cluster: Cluster,
): Promise<Verdict> {
  if (objects.length === 0) return passed("nothing to make");
  const there = await existing(objects, cluster);
  if (isVerdict(there)) return there;
  const known = new Set(there.map(({ object }) => object));
  return create(objects.filter((object) => !known.has(object)));
}

/** Of the Deployment that serves; as the manifest has it where it is not there yet. */
async function replicasOf(deployment: KubeObject, cluster: Cluster): Promise<number | Verdict> {
  const { name } = deployment.metadata;
  const { verdict, parts } = await partsOf(deployment, `replicas of ${name}`, [".spec.replicas"], cluster);
  if (verdict.outcome !== "passed") return verdict;
  const [live = ""] = parts;
  if (live !== "") return Number(live);
  const { replicas } = mapAt(deployment, "spec");
  const namespace = namespaceIn(deployment);
  cluster.hands.note(
    `there is no Deployment ${namespace === null ? "" : `${namespace}/`}${name} yet: its canary serves alone`,
  );
  return typeof replicas === "number" ? replicas : 1;
}
