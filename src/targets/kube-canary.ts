import type { Order } from "../core/target.js";
import { failed, passed, type Verdict } from "../core/verdict.js";
import { isVerdict } from "./cluster.js";
import { apply, existing, partsOf, remove, rolledOut } from "./kube-cluster.js";
import { isDeployment, isWorkload, type JsonMap, type KubeObject, mapAt, marks, namespaceIn } from "./kube-objects.js";
import type { Cluster } from "./kube-place.js";

/**
 * A canary of plain Deployments: a copy of each beside it, whose pods have the labels that its Services select, and so
 * get a part of the traffic by their number.
 */

/** Brings the copies to so many pods as the weight asks for; what the release has for the first time is made before. */
export async function weighCanary(
  objects: readonly KubeObject[],
  order: Order,
  create: (objects: readonly KubeObject[]) => Promise<Verdict>,
  cluster: Cluster,
): Promise<Verdict> {
  const deployments = objects.filter(isDeployment);
  if (deployments.length === 0)
    return failed(
      "deploy",
      "the manifests have neither a Deployment nor a Rollout: there is no canary of anything else",
    );
  const created = await createMissing(
    objects.filter((object) => !isWorkload(object)),
    create,
    cluster,
  );
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
  const applied = await apply("apply the canary", copies, cluster);
  return applied.outcome === "passed" ? rolledOut(copies, cluster) : applied;
}

/** Takes the copies away; passed where there are none. */
export function removeCanary(objects: readonly KubeObject[], cluster: Cluster): Promise<Verdict> {
  return remove(
    objects.filter(isDeployment).map((deployment) => canaryOf(deployment, 0)),
    cluster,
  );
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
