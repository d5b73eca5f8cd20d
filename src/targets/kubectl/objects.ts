import { parseAllDocuments, type Tags } from "yaml";
import { imageByDigest, type Release, type ReleaseImage } from "../../core/rollout.js";
import { repositoryOf } from "../../deploy/manifest-images.js";

/** Objects of Kubernetes, as manifests have them, and what a release changes in them. */

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type JsonMap = { readonly [key: string]: Json };

export interface KubeObject extends JsonMap {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonMap & { readonly name: string };
}

/** What says on a workload or a Job which release it is of, and on anything whether it was made by a first release. */
export const marks = {
  version: "gatehouse/version",
  commit: "gatehouse/commit",
  createdBy: "gatehouse/created-by",
  track: "gatehouse/track",
} as const;

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The map at a path; an empty one where there is none. */
export function mapAt(object: JsonMap, ...path: readonly string[]): JsonMap {
  let here = object;
  for (const key of path) {
    const next = here[key];
    here = isJsonMap(next) ? next : {};
  }
  return here;
}

/** The objects of a YAML or JSON text, lists taken apart. Throws with the place in `file` where it holds anything else. */
export function parseObjects(text: string, file: string): readonly KubeObject[] {
  // As kubectl reads it: YAML 1.1, in which 0644 is octal and "on" is true, but with times and dates as text.
  const documents = parseAllDocuments(text, { version: "1.1", customTags: withoutTimes });
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const [fault] = document.errors;
    if (fault) throw new Error(`${file}: ${fault.message.split("\n")[0]}`);
    const value: unknown = document.toJS();
    return value === null || value === undefined ? [] : objectsIn(value, file);
  });
}

function withoutTimes(tags: Tags): Tags {
  const isTime = (tag: Tags[number]) =>
    typeof tag === "string"
      ? /^(timestamp|intTime|floatTime)$/.test(tag)
      : tag.tag.endsWith("timestamp") || tag.format === "TIME";
  return tags.filter((tag) => !isTime(tag));
}

function objectsIn(value: unknown, file: string): readonly KubeObject[] {
  if (!isJsonMap(value)) throw new Error(`${file}: a document is no object of Kubernetes`);
  if (value.kind === "List" && Array.isArray(value.items))
    return value.items.flatMap((item: unknown) => objectsIn(item, file));
  if (isJsonMap(value.metadata) && value.metadata.generateName !== undefined && value.metadata.name === undefined)
    throw new Error(`${file}: kubectl cannot apply what is named by generateName: give it a metadata.name`);
  if (!isKubeObject(value)) throw new Error(`${file}: an object has no apiVersion, kind or metadata.name`);
  return [value];
}

function isKubeObject(value: JsonMap): value is KubeObject {
  const { apiVersion, kind, metadata } = value;
  const isNamed = isJsonMap(metadata) && typeof metadata.name === "string" && metadata.name !== "";
  return typeof apiVersion === "string" && typeof kind === "string" && isNamed;
}

/** Objects with the images of a release by digest wherever an `image` names them, and the names of those that were found. */
export function withReleaseImages(
  objects: readonly KubeObject[],
  images: readonly ReleaseImage[],
): { readonly objects: readonly KubeObject[]; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const of = (value: Json, key?: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => of(item));
    if (isJsonMap(value))
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, of(item, name)]));
    if (key !== "image" || typeof value !== "string") return value;
    const image = images.find(({ name }) => name === repositoryOf(value));
    if (image) named.add(image.name);
    return image ? imageByDigest(image) : value;
  };
  return { objects: objects.map((object) => ({ ...object, ...mapped(object, of) })), named };
}

function mapped(object: KubeObject, of: (value: Json, key?: string) => Json): JsonMap {
  const { spec } = object;
  return spec === undefined ? {} : { spec: of(spec) };
}

/** `deployment/api`: how kubectl is told of it. */
export function refOf({ apiVersion, kind, metadata }: KubeObject): string {
  const group = apiVersion.includes("/") ? `.${apiVersion.split("/")[0]}` : "";
  const plural = kind === "Rollout" ? `rollouts${group}` : kind.toLowerCase();
  return `${plural}/${metadata.name}`;
}

/** Its own namespace; null for one that says nothing of it. */
export function namespaceIn({ metadata }: KubeObject): string | null {
  return typeof metadata.namespace === "string" ? metadata.namespace : null;
}

/** One object is the same as another if these are. */
export function identity(object: KubeObject): string {
  return `${object.apiVersion.split("/")[0]} ${object.kind} ${namespaceIn(object) ?? ""} ${object.metadata.name}`;
}

/** An object of Argo Rollouts, which replaces its pods step by step. */
export function isRollout({ apiVersion, kind }: KubeObject): boolean {
  return kind === "Rollout" && apiVersion.startsWith("argoproj.io/");
}

export function isDeployment({ apiVersion, kind }: KubeObject): boolean {
  return kind === "Deployment" && apiVersion.startsWith("apps/");
}

/** What runs pods, and takes the place of others step by step. */
export function isWorkload(object: KubeObject): boolean {
  const isOfApps = object.apiVersion.startsWith("apps/") && /^(Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
  return isOfApps || isRollout(object);
}

/** What runs once, to its end. */
export function isJob({ apiVersion, kind }: KubeObject): boolean {
  return kind === "Job" && apiVersion.startsWith("batch/");
}

/** A workload or a Job that says which release it is of; anything else stays as it is. */
export function ofRelease(object: KubeObject, { version, commit }: Release): KubeObject {
  return isWorkload(object) || isJob(object)
    ? annotated(object, { [marks.version]: version, [marks.commit]: commit })
    : object;
}

export function annotated(object: KubeObject, more: Readonly<Record<string, string>>): KubeObject {
  return {
    ...object,
    metadata: { ...object.metadata, annotations: { ...mapAt(object, "metadata", "annotations"), ...more } },
  };
}

/** One text for `kubectl -f -`. */
export function listText(objects: readonly KubeObject[]): string {
  return JSON.stringify({ apiVersion: "v1", kind: "List", items: objects });
}

/** Images of the containers that a workload runs; those before which it starts are `initContainers`. */
export function imagesIn(
  workload: KubeObject,
  which: "containers" | "initContainers" = "containers",
): readonly string[] {
  const { [which]: containers } = mapAt(workload, "spec", "template", "spec");
  if (!Array.isArray(containers)) return [];
  return containers.flatMap((one: Json) => (isJsonMap(one) && typeof one.image === "string" ? [one.image] : []));
}

/** The shortest value of a Secret that is taken for one where it stands as it is: shorter ones are words such as `admin`. */
const shortestSecret = 8;

/** Values of Secrets, as they are and as Base64. */
export function secretsIn(objects: readonly KubeObject[]): readonly string[] {
  const texts = (map: JsonMap) => Object.values(map).filter((value) => typeof value === "string" && value !== "");
  const own = objects.filter(({ apiVersion, kind }) => apiVersion === "v1" && kind === "Secret");
  return own.flatMap((secret) => {
    const encoded = (texts(mapAt(secret, "data")) as readonly string[]).map((text) => text.trim());
    const plain = [
      ...encoded.map((text) => Buffer.from(text, "base64").toString("utf8")),
      ...(texts(mapAt(secret, "stringData")) as readonly string[]),
    ];
    return [...encoded, ...plain.filter((text) => text.length >= shortestSecret)];
  });
}
