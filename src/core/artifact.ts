/** What gates make and that is kept: files that are built, each by its size and digest, images, and bills of materials. */

export const artifactKinds = ["wheel", "sdist", "crate", "npm-package", "executable", "file", "signature"] as const;
export type ArtifactKind = (typeof artifactKinds)[number];

/** A file that a build gate has made. */
export interface BuiltArtifact {
  /** The file's name; its path where another one of the gate has the same name. */
  readonly name: string;
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly kind: ArtifactKind;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A bill of materials. */
export interface BillOfMaterials {
  readonly name: string;
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** `cyclonedx-json` or `spdx-json`. */
  readonly format: string;
  /** Packages that it lists. */
  readonly components: number;
  /** Of these, the ones whose licence it does not tell, the project's own and workflow actions aside. */
  readonly unlicensed?: number | undefined;
  /** The tool that made it, with its version (`syft 1.18.1`). */
  readonly tool: string;
}

/** A container image that a build gate has made. */
export interface BuiltImage {
  /** Without a tag: `ghcr.io/acme/api`. */
  readonly name: string;
  /** Tags alone, in the order of the config: `sha-9f8e7d6`, `1.2.3`, `latest`. */
  readonly tags: readonly string[];
  /** What a registry calls the pushed image, `sha256:<hex>`; null as long as none has it. */
  readonly digest: string | null;
  /** What the engine of this machine calls it, `sha256:<hex>`; null if it was not loaded there (more than one platform). */
  readonly id: string | null;
  /** `linux/amd64`; in the order of the config. */
  readonly platforms: readonly string[];
  /** Size of its file systems on this machine, or for one that is only in a registry of its compressed layers. */
  readonly bytes: number;
}

/** The last part of an image's name: `api` of `ghcr.io/acme/api`. */
export function shortImageName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Where tests usually are, and hardly anything else: what is laid beside artifacts that are tested, unless the config says what. */
export const usualTests: readonly string[] = ["tests/**", "test/**"];

export function isUsualTests(globs: readonly string[]): boolean {
  return globs.join("\n") === usualTests.join("\n");
}

/** What a gate has made, and that is kept. */
export type Artifact = BuiltArtifact | BillOfMaterials | BuiltImage;

/** Those of a gate's artifacts that were built. */
export function builtOf({ artifacts = [] }: { readonly artifacts?: readonly Artifact[] | undefined }) {
  return artifacts.filter((artifact): artifact is BuiltArtifact => "sha256" in artifact);
}

/** Those of a gate's artifacts that are bills of materials. */
export function billsOf({ artifacts = [] }: { readonly artifacts?: readonly Artifact[] | undefined }) {
  return artifacts.filter((artifact): artifact is BillOfMaterials => "components" in artifact);
}

/** Those of a gate's artifacts that are images. */
export function imagesOf({ artifacts = [] }: { readonly artifacts?: readonly Artifact[] | undefined }) {
  return artifacts.filter((artifact): artifact is BuiltImage => "platforms" in artifact);
}

/** Those whose size is compared with the base's: files that were built, and images. */
export function sizedOf(made: { readonly artifacts?: readonly Artifact[] | undefined }) {
  return [...builtOf(made), ...imagesOf(made)];
}

/** An artifact as a baseline keeps it. */
export type ArtifactSize = Pick<BuiltArtifact, "name" | "bytes">;

/** The base's sizes beside the gate's artifacts. */
export interface ArtifactsAgainst {
  /** By the names that the artifacts have now. */
  readonly sizes: readonly ArtifactSize[];
  /** Names of artifacts that the base has, and this run has not. */
  readonly gone: readonly string[];
}

/** Below both, a size is said to have stayed: our own, less than what a time or a path inside the file makes out. */
const noise = { bytes: 1024, share: 0.01 };

/** How many bytes more than on the base; 0 where that is noise. */
export function growth(bytes: number, before: number): number {
  const change = bytes - before;
  const isNoise = Math.abs(change) < noise.bytes && Math.abs(change) < before * noise.share;
  return isNoise ? 0 : change;
}

/** A version as file names have it: numbers with dots, then perhaps a pre-release, a local part or a time. */
const version =
  /(?<![A-Za-z0-9.])v?\d+(?:\.\d+)+(?:[-._+]?(?:a|b|c|rc|alpha|beta|pre|preview|dev|post|snapshot|canary|next)[-.]?\d*(?:\.\d+)*(?![a-z]))*(?:\+[A-Za-z0-9.]+?(?=-|\.(?:whl|tar|tgz|zip|crate)|$))?/gi;
/** A shortened or a full commit id, between separators. */
const commitId = /(?<=[-_.+])g?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?=[-_.]|$)/g;

/** A name without what changes from build to build, so that an artifact is known again after a release. */
export function evenedName(name: string): string {
  return name.replace(version, "*").replace(commitId, "*");
}

/** Holds the sizes of a baseline against the artifacts of a run. Those with the same evened name go in their order. */
export function compareArtifacts(artifacts: readonly ArtifactSize[], base: readonly ArtifactSize[]): ArtifactsAgainst {
  const left = new Map<string, ArtifactSize[]>();
  for (const one of base) left.set(evenedName(one.name), [...(left.get(evenedName(one.name)) ?? []), one]);
  const sizes = artifacts.flatMap(({ name }) => {
    const before = left.get(evenedName(name))?.shift();
    return before ? [{ name, bytes: before.bytes }] : [];
  });
  return { sizes, gone: [...left.values()].flat().map(({ name }) => name) };
}

const kindsByEnding: readonly (readonly [RegExp, ArtifactKind])[] = [
  [/\.whl$/, "wheel"],
  [/\.crate$/, "crate"],
  [/\.exe$/i, "executable"],
];

/** What a file is, as far as its name tells. */
export function kindByName(name: string): ArtifactKind {
  return kindsByEnding.find(([ending]) => ending.test(name))?.[1] ?? "file";
}

/** What several steps made, each file once, with names that tell them apart. */
export function together(lists: readonly (readonly BuiltArtifact[])[]): readonly BuiltArtifact[] {
  const made = new Map(lists.flat().map(({ name: _, ...artifact }) => [artifact.path, artifact]));
  return withNames([...made.values()]);
}

/** Each with a name of its own: the file's, or where two share that, their paths. */
export function withNames(artifacts: readonly Omit<BuiltArtifact, "name">[]): readonly BuiltArtifact[] {
  const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const counts = new Map<string, number>();
  for (const { path } of artifacts) counts.set(fileName(path), (counts.get(fileName(path)) ?? 0) + 1);
  return artifacts.map((artifact) => {
    const name = fileName(artifact.path);
    return { name: counts.get(name) === 1 ? name : artifact.path, ...artifact };
  });
}
