/** Objects of the API server of the tests, how they are patched, and who waits for their changes. */

export interface Resource {
  readonly plural: string;
  readonly kind: string;
  readonly group: string;
  readonly version: string;
  readonly isClusterWide?: boolean;
}

export type Values = { [key: string]: unknown };
export interface Meta extends Values {
  name: string;
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  generation?: number;
  resourceVersion?: string;
  uid?: string;
  ownerReferences?: { uid: string }[];
}
export interface Stored extends Values {
  apiVersion: string;
  kind: string;
  metadata: Meta;
  spec?: Values;
  status?: Values;
}

const v1 = (plural: string, kind: string): Resource => ({ plural, kind, group: "", version: "v1" });
const apps = (plural: string, kind: string): Resource => ({ plural, kind, group: "apps", version: "v1" });
export const resources: readonly Resource[] = [
  { ...v1("namespaces", "Namespace"), isClusterWide: true },
  v1("pods", "Pod"),
  v1("services", "Service"),
  v1("configmaps", "ConfigMap"),
  v1("secrets", "Secret"),
  v1("events", "Event"),
  apps("deployments", "Deployment"),
  apps("statefulsets", "StatefulSet"),
  apps("daemonsets", "DaemonSet"),
  apps("replicasets", "ReplicaSet"),
  { plural: "ingresses", kind: "Ingress", group: "networking.k8s.io", version: "v1" },
  { plural: "jobs", kind: "Job", group: "batch", version: "v1" },
  { plural: "rollouts", kind: "Rollout", group: "argoproj.io", version: "v1alpha1" },
];

export function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export class KubeStore {
  private readonly objects = new Map<string, Stored>();
  private readonly listeners = new Set<(type: string, resource: Resource, object: Stored) => void>();
  private revision = 100;

  get version(): string {
    return String(this.revision);
  }

  onChange(listener: (type: string, resource: Resource, object: Stored) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  get(resource: Resource, namespace: string, name: string): Stored | undefined {
    return this.objects.get(keyOf(resource, namespace, name));
  }

  list(resource: Resource, namespace: string | null): readonly Stored[] {
    const prefix = `${resource.group}/${resource.plural}/${namespace === null ? "" : `${namespace}/`}`;
    const found = [...this.objects].filter(([key]) => key.startsWith(prefix));
    return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
  }

  /** The object as it would be kept: with what the server adds. A changed spec is another generation. */
  completed(object: Stored, before: Stored | undefined): Stored {
    const isSame = before !== undefined && JSON.stringify(before.spec) === JSON.stringify(object.spec);
    const generation = (before?.metadata.generation ?? 0) + (isSame ? 0 : 1);
    const uid = before?.metadata.uid ?? `uid-${this.revision}`;
    const creationTimestamp = before?.metadata.creationTimestamp ?? new Date().toISOString().replace(/\.\d+/, "");
    return { ...object, metadata: { ...object.metadata, generation, uid, creationTimestamp } };
  }

  put(resource: Resource, object: Stored): Stored {
    this.revision += 1;
    const { namespace = "", name } = object.metadata;
    const key = keyOf(resource, namespace, name);
    const type = this.objects.has(key) ? "MODIFIED" : "ADDED";
    const kept = { ...object, metadata: { ...object.metadata, resourceVersion: this.version } };
    this.objects.set(key, kept);
    for (const listener of this.listeners) listener(type, resource, kept);
    return kept;
  }

  delete(resource: Resource, { metadata }: Stored): void {
    const key = keyOf(resource, metadata.namespace ?? "", metadata.name);
    const object = this.objects.get(key);
    if (!object) return;
    this.revision += 1;
    this.objects.delete(key);
    for (const listener of this.listeners)
      listener("DELETED", resource, { ...object, metadata: { ...object.metadata, resourceVersion: this.version } });
    // As the garbage collector does.
    for (const each of resources) {
      const owned = this.list(each, null).filter(({ metadata: own }) =>
        own.ownerReferences?.some(({ uid }) => uid === object.metadata.uid),
      );
      for (const one of owned) this.delete(each, one);
    }
  }
}

function keyOf({ group, plural }: Resource, namespace: string, name: string): string {
  return `${group}/${plural}/${namespace}/${name}`;
}

/** What lists of maps are merged by; others are replaced whole. */
const mergeKeys: Readonly<Record<string, string>> = {
  containers: "name",
  initContainers: "name",
  volumes: "name",
  env: "name",
  ports: "containerPort",
  volumeMounts: "mountPath",
};

/** JSON merge patch (RFC 7396); with `isStrategic` as Kubernetes merges lists of its own objects. */
export function merged(before: unknown, patch: unknown, isStrategic: boolean, field = ""): unknown {
  if (Array.isArray(patch)) {
    const key = mergeKeys[field];
    return isStrategic && key !== undefined && Array.isArray(before) ? mergedLists(before, patch, key) : patch;
  }
  if (!isValues(patch)) return patch;
  const result: Values = { ...(isValues(before) ? before : {}) };
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith("$")) continue;
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value, isStrategic, name);
  }
  return result;
}

function mergedLists(before: readonly unknown[], patch: readonly unknown[], key: string): readonly unknown[] {
  const result = [...before];
  for (const item of patch) {
    if (!isValues(item)) continue;
    const at = result.findIndex((each) => isValues(each) && each[key] === item[key]);
    if (item.$patch === "delete") result.splice(at, at < 0 ? 0 : 1);
    else if (at < 0) result.push(item);
    else result[at] = merged(result[at], item, true);
  }
  return result;
}

/** `a=b,c!=d,e in (f,g),h` of labels, or of fields by their dotted paths. */
export function selects(selector: string | null, read: (key: string) => unknown): boolean {
  if (selector === null || selector === "") return true;
  return selector.split(/,(?![^(]*\))/).every((part) => {
    const within = /^(\S+) in \(([^)]*)\)$/.exec(part);
    if (within) return within[2]?.split(",").includes(String(read(within[1] ?? "")));
    const [, key = "", sign, value = ""] = /^([^=!]+?)(!=|==?|$)(.*)$/.exec(part) ?? [];
    if (sign === "") return read(key) !== undefined;
    return (String(read(key) ?? "") === value) === (sign !== "!=");
  });
}
