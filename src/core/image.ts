import { shortImageName } from "./artifact.js";
import type { ImageTag } from "./image-tags.js";
import type { StepCommon } from "./step.js";

/** What the images of build gates are made from, and where they go. */

/** Caches that a build can be given beside the builder's own. */
export const imageCacheTypes = ["gha", "local", "registry"] as const;

/** A cache of layers that outlives the builder. */
export interface ImageCache {
  readonly type: (typeof imageCacheTypes)[number];
  /** Of `registry`: what it is kept as. */
  readonly ref?: string | undefined;
  /** Of `local`: folder relative to the repository's root. */
  readonly path?: string | undefined;
  /** `max` keeps the layers of every stage, `min` those of the image alone. */
  readonly mode: "min" | "max";
}

/** A value that a build may see and that is in no layer: text with `$NAME`, resolved when it is built, or a file relative to the repository's root. */
export type ImageSecret = string | { readonly file: string };

export interface ImageSpec {
  /** Without a tag: `ghcr.io/acme/api`. */
  readonly name: string;
  /** Folder relative to the repository's root. */
  readonly context: string;
  /** Relative to the repository's root; absent: `Dockerfile` of the context. */
  readonly dockerfile?: string | undefined;
  readonly target?: string | undefined;
  /** `linux/amd64`; empty for the builder's own. */
  readonly platforms: readonly string[];
  /** Values may hold `$NAME`, resolved when it is built. */
  readonly args: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, ImageSecret>>;
  /** The config's own, over those that are worked out. */
  readonly labels: Readonly<Record<string, string>>;
  /** Absent: the builder's own cache alone; null: no cache at all. */
  readonly cache?: ImageCache | null | undefined;
  /** A provenance attestation by BuildKit, which makes an index of the image. */
  readonly provenance: boolean;
  /** Most bytes that its file systems may have. */
  readonly maxBytes?: number | undefined;
}

/** Whether a build asks for what only some builders can: more than an image for the builder's own platform. */
export function isForAnyBuilder({ platforms, provenance, cache }: ImageSpec): boolean {
  return platforms.length < 2 && !provenance && !cache;
}

/** Where an image comes from, for its labels; null for what is not known. */
export interface ImageOrigin {
  readonly commit: string | null;
  /** Web address of the repository. */
  readonly source: string | null;
}

/** Builds an image, and loads it into the engine of this machine where it is for one platform. */
export interface ImageStep extends StepCommon {
  readonly type: "image";
  readonly image: ImageSpec;
  readonly tags: readonly ImageTag[];
  /** What its version label says; absent without a tag. */
  readonly version?: string | undefined;
  readonly origin: ImageOrigin;
  /** Why a tag rule gives nothing here. */
  readonly notes: readonly string[];
  /** Why it is not pushed (`only on main`); absent where it is. */
  readonly unpushed?: string | undefined;
  /** Whether layers may go into a cache that other runs read. */
  readonly mayWriteCache: boolean;
}

/** Pushes an image that the gate has built, once all else in the gate has passed. */
export interface PushStep extends StepCommon {
  readonly type: "push";
  /** The build that it is of. */
  readonly of: ImageStep;
}

/** Where a registry's credentials are. Values are `$NAME`s of the environment. */
export interface RegistryLogin {
  /** Host, with its port where it has one: `ghcr.io`. */
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** The registry that a reference leads to, as `docker login` takes it. */
export function registryOf(reference: string): string {
  const [first = "", ...rest] = reference.split("/");
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return isHost ? evenRegistry(first) : dockerHub;
}

export const dockerHub = "docker.io";

/** One name for each registry: Docker Hub has several. */
export function evenRegistry(host: string): string {
  const even = host
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
  return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(even) ? dockerHub : even;
}

/** What is wrong with an image's name, or undefined: the grammar of references without tag and digest. */
export function imageNameProblem(name: string): string | undefined {
  if (name === "") return "must not be empty";
  if (/^\w+:\/\//.test(name)) return "must be a name without a scheme, such as ghcr.io/acme/api";
  if (name.includes("@")) return "must be a name without a digest";
  if (/:[^/]*$/.test(name)) return 'must be a name without a tag: tags stand in "tags"';
  const [first = "", ...rest] = name.split("/");
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const path = hasHost ? rest : [first, ...rest];
  if (path.some((part) => /[A-Z]/.test(part))) return `must be in lower case: ${name.toLowerCase()}`;
  if (hasHost && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(first)) return "has no host in front";
  if (path.every((part) => /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/.test(part))) return undefined;
  return "must be made of lower-case letters and digits, with single . _ or - between them, and / between parts";
}

/**
 * The labels that the Open Containers Initiative names (image-spec, annotations.md), as docker/metadata-action gives them;
 * the config's own go over them. The time is the commit's, so that the same commit gives the same image.
 */
export function imageLabels(
  { name, labels }: Pick<ImageSpec, "name" | "labels">,
  origin: ImageOrigin,
  version: string | undefined,
  createdMs: number,
): Readonly<Record<string, string>> {
  const own = {
    title: shortImageName(name),
    created: new Date(createdMs).toISOString(),
    revision: origin.commit,
    source: origin.source,
    url: origin.source,
    version,
  };
  const given = Object.entries(own).filter(([, value]) => typeof value === "string");
  const known = Object.fromEntries(given.map(([key, value]) => [`org.opencontainers.image.${key}`, value as string]));
  return { ...known, ...labels };
}

/** `84.1 MB`: three figures. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(3))} MB`;
}

/** The order in which tags are pushed: those that stay where they are first, `latest` last, so that a push that breaks off moves nothing. */
export function pushOrder(tags: readonly ImageTag[]): readonly string[] {
  const rank = ({ tag, moves }: ImageTag) => (tag === "latest" ? 2 : moves ? 1 : 0);
  return [...tags].sort((a, b) => rank(a) - rank(b)).map(({ tag }) => tag);
}
