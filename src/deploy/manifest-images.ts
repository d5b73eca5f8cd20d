import { type Document, isMap, isSeq, parseAllDocuments, visit } from "yaml";
import { imageByDigest, type ReleaseImage } from "../core/rollout.js";

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
  // Where every scalar is text, those that are not ours are written as they were: 0644 is no 644, and 0x1F no 0x1f.
  const documents = parseAllDocuments(text, { schema: "failsafe" });
  if (!Array.isArray(documents)) return { text, named: [] };
  const named = new Set<string>();
  let isChanged = false;
  for (const document of documents) {
    const [fault] = document.errors;
    if (fault) throw new Error(fault.message.split("\n")[0]);
    isChanged = setImages(document, images, named) || isChanged;
  }
  return {
    text: isChanged ? documents.map((document) => document.toString({ lineWidth: 0 })).join("") : text,
    named: [...named],
  };
}

function setImages(document: Document.Parsed, images: readonly ReleaseImage[], named: Set<string>): boolean {
  let isChanged = false;
  const set = (
    node: { has(key: string): boolean; set(key: string, value: unknown): void },
    key: string,
    to: string,
  ) => {
    isChanged = true;
    node.set(key, to);
  };
  visit(document, {
    Map: (_, map) => {
      const own = map.get("image");
      const image = typeof own === "string" ? images.find(({ name }) => name === repositoryOf(own)) : undefined;
      if (image) {
        named.add(image.name);
        if (own !== imageByDigest(image)) set(map, "image", imageByDigest(image));
      }
      const entries = map.get("images");
      if (!isSeq(entries)) return;
      for (const entry of entries.items) {
        if (!isMap(entry)) continue;
        const name = entry.get("newName") ?? entry.get("name");
        const known = images.find((each) => each.name === name);
        if (!known) continue;
        named.add(known.name);
        const digest = entry.get("digest");
        if (digest === known.digest) continue;
        entry.delete("newTag");
        set(entry, "digest", known.digest);
      }
    },
  });
  return isChanged;
}

/** `ghcr.io/acme/api` of `ghcr.io/acme/api:v1@sha256:…`. A colon before the last slash is a port. */
export function repositoryOf(reference: string): string {
  const [name = ""] = reference.split("@");
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
