import { createHash } from "node:crypto";
import { argoMoveMs, argoStatus, podsOf } from "./kube-rollouts.js";
import { isValues, type KubeStore, type Resource, resources, type Stored, type Values } from "./kube-store.js";

/** Stands for the controllers of a cluster, its nodes, and Argo's: what is asked for is there in a moment. */

const resource = (plural: string): Resource => {
  const found = resources.find((each) => each.plural === plural);
  if (!found) throw new Error(`there is no resource ${plural}`);
  return found;
};
/** Of an image whose program ends with code 1. */
export const failingDigest = "f".repeat(64);
const pods = resource("pods");
const statefulSets = resource("statefulsets");

/** What the API server itself fills in. */
export function withDefaults(object: Stored): Stored {
  if (object.kind === "Deployment")
    return { ...object, spec: { replicas: 1, strategy: { type: "RollingUpdate" }, ...object.spec } };
  if (object.kind === "StatefulSet") {
    return { ...object, spec: { replicas: 1, updateStrategy: { type: "RollingUpdate" }, ...object.spec } };
  }
  return object;
}

export class KubeControllers {
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly store: KubeStore,
    /** Why a pod of this image never gets ready; null for one that does. */
    private readonly trouble: (image: string) => string | null,
  ) {
    store.onChange((type, of, object) => {
      const { metadata } = object;
      if (type === "DELETED" && of === pods) this.madeAnew(metadata.ownerReferences?.[0]?.uid);
      if (type === "DELETED" || !["deployments", "statefulsets", "rollouts", "jobs"].includes(of.plural)) return;
      this.soon(
        () => {
          const now = this.store.get(of, metadata.namespace ?? "", metadata.name);
          if (now && of.plural === "jobs") this.runJob(of, now);
          else if (now) this.reconcile(of, now);
        },
        of.plural === "rollouts" ? argoMoveMs(object) : 50,
      );
    });
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private madeAnew(uid: string | undefined): void {
    this.soon(() => {
      const set = this.store.list(statefulSets, null).find(({ metadata }) => metadata.uid === uid);
      if (set) this.reconcile(statefulSets, set);
    });
  }

  private soon(work: () => void, afterMs = 50): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, afterMs);
    this.timers.add(timer);
  }

  /** One pod, which ends at once: with code 1 where its image has the digest of `failingDigest`. */
  private runJob(of: Resource, object: Stored): void {
    if (object.status !== undefined || object.spec?.suspend === true) return;
    const { uid = "", name, namespace = "" } = object.metadata;
    const template = isValues(object.spec?.template) ? object.spec.template : {};
    const images = imagesOf(template);
    const isFailed = images.some((image) => image.includes(failingDigest));
    const why = images.map(this.trouble).find((each) => each !== null) ?? null;
    const metadata = { name: `${name}-1`, namespace, labels: { "job-name": name }, ownerReferences: [{ uid }] };
    const status = why === null ? { phase: isFailed ? "Failed" : "Succeeded" } : podStatus(template, why);
    const pod = { apiVersion: "v1", kind: "Pod", metadata, spec: isValues(template.spec) ? template.spec : {}, status };
    this.store.put(pods, this.store.completed(pod as unknown as Stored, undefined));
    const reason = { reason: "BackoffLimitExceeded", message: "Job has reached the specified backoff limit" };
    const end = isFailed ? { type: "Failed", status: "True", ...reason } : { type: "Complete", status: "True" };
    this.store.put(of, { ...object, status: why === null ? { conditions: [end] } : { active: 1 } });
  }

  private reconcile(of: Resource, object: Stored): void {
    const { generation, uid = "", name, namespace = "" } = object.metadata;
    const template = isValues(object.spec?.template) ? object.spec.template : {};
    const hash = hashOf(template);
    const status = object.status ?? {};
    const replicas = Number(object.spec?.replicas ?? 1);
    const why =
      imagesOf(template)
        .map(this.trouble)
        .find((each) => each !== null) ?? null;
    const own = this.store
      .list(pods, namespace)
      .filter(({ metadata }) => metadata.ownerReferences?.some((owner) => owner.uid === uid));
    const isOld = ({ metadata }: Stored) => metadata.labels?.["pod-template-hash"] !== hash;
    const current = own.filter((pod) => !isOld(pod));
    // One that is not ready is waited for, and not replaced.
    if (of === statefulSets && own.some((pod) => isOld(pod) && !isReady(pod))) {
      const next = { ...status, observedGeneration: generation, updatedReplicas: current.length, updateRevision: hash };
      const now = { ...next, currentRevision: hash, readyReplicas: own.filter(isReady).length };
      if (JSON.stringify(now) !== JSON.stringify(status)) this.store.put(of, { ...object, status: now });
      return;
    }
    const { isCanary, isBegun } = of.plural === "rollouts" ? podsOf(object, hash) : { isCanary: false, isBegun: true };
    const wanted = of.plural !== "rollouts" ? replicas : isBegun ? Math.min(1, replicas) : 0;
    for (let number = current.length; number < wanted; number++) {
      const labels = {
        ...(isValues(template.metadata) && isValues(template.metadata.labels) ? template.metadata.labels : {}),
        "pod-template-hash": hash,
        ...(of === statefulSets ? { "controller-revision-hash": hash } : {}),
      };
      const metadata = { name: `${name}-${hash}-${number}`, namespace, labels, ownerReferences: [{ uid }] };
      const pod = {
        apiVersion: "v1",
        kind: "Pod",
        metadata,
        spec: isValues(template.spec) ? template.spec : {},
        status: podStatus(template, why),
      };
      this.store.put(pods, this.store.completed(pod as unknown as Stored, undefined));
    }
    for (const pod of [...current.slice(wanted), ...(why === null && !isCanary ? own.filter(isOld) : [])])
      this.store.delete(pods, pod);
    const next =
      of.plural === "rollouts"
        ? argoStatus(object, hash, why)
        : {
            observedGeneration: generation,
            ...{ replicas, updatedReplicas: replicas, currentReplicas: replicas },
            ...(why === null
              ? { readyReplicas: replicas, availableReplicas: replicas }
              : { unavailableReplicas: replicas }),
            ...{ updateRevision: hash, currentRevision: hash },
            conditions: [
              {
                type: "Progressing",
                status: "True",
                reason: why === null ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
              },
              { type: "Available", status: why === null ? "True" : "False" },
            ],
          };
    if (JSON.stringify(next) !== JSON.stringify(status)) this.store.put(of, { ...object, status: next });
  }
}

function isReady({ status }: Stored): boolean {
  const { conditions } = status ?? {};
  return Array.isArray(conditions) && conditions.some(({ type, status: is }) => type === "Ready" && is === "True");
}

function hashOf(template: Values): string {
  return createHash("sha256").update(JSON.stringify(template)).digest("hex").slice(0, 10);
}

function containersOf(template: Values): readonly Values[] {
  const { containers } = isValues(template.spec) ? template.spec : {};
  return Array.isArray(containers) ? containers.filter(isValues) : [];
}

function imagesOf(template: Values): readonly string[] {
  return containersOf(template).map(({ image }) => String(image));
}

function podStatus(template: Values, why: string | null): Values {
  const containerStatuses = containersOf(template).map(({ name, image }) => ({
    ...{ name, image, restartCount: 0, ready: why === null },
    state:
      why === null
        ? { running: {} }
        : { waiting: { reason: why, message: `Back-off pulling image "${String(image)}"` } },
  }));
  const conditions = [{ type: "Ready", status: why === null ? "True" : "False" }];
  return { phase: why === null ? "Running" : "Pending", conditions, containerStatuses };
}
