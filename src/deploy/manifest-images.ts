import { type Document, isAlias, isMap, isScalar, isSeq, visit, type YAMLMap } from "yaml";
import { imageByDigest, type ReleaseImage } from "../core/rollout.js";
import { documentsOf, YamlEdits } from "./yaml-text.js";

/** A YAML text with the images of a release in it by their digests, and what was found. */
export interface WithImages {
  /** Comments and layout are kept. */
  readonly text: string;
  /** Names of the images that stand in it, each once. */
  readonly named: readonly string[];
}

/**
 * Puts the images of a release where a manifest names them: `image:` of containers (any tag or digest), and the entries of
 * kustomize's `images:` (by `newName`, else `name`), which get `digest` in the place of `newTag`. What names no image of the
 * release stays as it is. Rejects with line and column where the text is no YAML.
 */
export function withImages(text: string, images: readonly ReleaseImage[]): WithImages {
  const documents = documentsOf(text);
  const named = new Set<string>();
  const edits = new YamlEdits(text, documents);
  for (const document of documents) setImages(document, images, named, edits);
  return { text: edits.done(), named: [...named] };
}

function setImages(
  document: Document.Parsed,
  images: readonly ReleaseImage[],
  named: Set<string>,
  edits: YamlEdits,
): void {
  visit(document, {
    Map: (_, map) => {
      const given: unknown = map.get("image", true);
      // What an alias stands for is changed where that is, for all who name it.
      const own = isAlias(given) ? given.resolve(document) : given;
      const reference = isScalar(own) && typeof own.value === "string" ? own.value : undefined;
      const image = reference && images.find(({ name }) => name === repositoryOf(reference));
      if (isScalar(own) && image) {
        named.add(image.name);
        if (reference !== imageByDigest(image)) edits.replace(own, imageByDigest(image));
      }
      const entries = map.get("images");
      if (!isSeq(entries)) return;
      for (const entry of entries.items) {
        if (!isMap(entry)) continue;
        const name = entry.get("newName") ?? entry.get("name");
        const known = images.find((each) => each.name === name);
        if (!known) continue;
        named.add(known.name);
        setDigest(entry, known.digest, edits);
      }
    },
  });
}

/** A tag beside a digest would be a lie: the digest takes its place. */
function setDigest(entry: YAMLMap, digest: string, edits: YamlEdits): void {
  const old = entry.get("digest", true);
  const tag = entry.items.find(({ key }) => isScalar(key) && key.value === "newTag");
  if (!old && tag && isScalar(tag.key) && isScalar(tag.value)) {
    edits.replace(tag.key, "digest");
    edits.replace(tag.value, digest);
    return;
  }
  if (tag) {
    entry.delete("newTag");
    edits.rebuild();
  }
  if (isScalar(old)) {
    if (old.value !== digest) edits.replace(old, digest);
    return;
  }
  entry.set("digest", digest);
  edits.rebuild();
}

/** `ghcr.io/acme/api` of `ghcr.io/acme/api:v1@sha256:…` and of `ghcr.io/acme/api:${TAG:-v1}`. A colon before the last slash is a port. */
export function repositoryOf(reference: string): string {
  const [name = ""] = reference.replace(/\$\{[^{}]*\}/g, "").split("@");
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
