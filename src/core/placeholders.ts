import { imageByDigest, type ReleaseImage } from "./rollout.js";
import type { Order } from "./target.js";

/**
 * Places in a target's settings that an order fills in: `{{ version }}`, `{{ commit }}`, `{{ weight }}`, and of its images
 * `{{ image }}` (`name@sha256:…`), `{{ digest }}` and `{{ name }}`; where there are several, `{{ digest ghcr.io/acme/api }}`
 * names one. Anything else in double braces is an error, as it would reach the target as it stands.
 */

const place = /\{\{([^{}]*)\}\}/g;

/** The text with its places filled in, or what is wrong with one of them. */
export function filledIn(text: string, order: Order): { readonly text: string } | { readonly problem: string } {
  const problems: string[] = [];
  const filled = text.replace(place, (whole, inner: string) => {
    const value = filling(inner.trim(), order);
    if (typeof value === "string") return value;
    problems.push(`"${whole}" ${value.problem}`);
    return whole;
  });
  return problems[0] === undefined ? { text: filled } : { problem: problems[0] };
}

/**
 * What is wrong with the places of a text, whatever the release: for the config. Null if nothing is. `more` are words that
 * somebody else fills in.
 */
export function placeFault(text: string, more: readonly string[] = []): string | null {
  const alone = [...ofRelease, ...more];
  for (const [whole, inner = ""] of text.matchAll(place)) {
    const [word = "", ...rest] = inner.trim().split(/\s+/);
    if (alone.includes(word) && rest.length === 0) continue;
    if (ofImages.includes(word) && rest.length <= 1) continue;
    return `"${whole}" is not known (allowed: ${[...alone, ...ofImages].join(", ")})`;
  }
  const open = /\{\{.*/.exec(text.replace(place, ""))?.[0];
  return open === undefined ? null : `"${open}" is not closed: a place is as in {{ version }}`;
}

const ofRelease: readonly string[] = ["version", "commit", "weight"];
const ofImages: readonly string[] = ["image", "digest", "name"];

function filling(inner: string, { release, weight }: Order): string | { readonly problem: string } {
  const [word, wanted] = inner.split(/\s+/);
  if (word === "version") return release.version;
  if (word === "commit") return release.commit;
  if (word === "weight") return String(weight);
  const found = imageOf(release.images, wanted);
  if ("problem" in found) return found;
  if (word === "image") return imageByDigest(found);
  if (word === "digest") return found.digest;
  if (word === "name") return found.name;
  return { problem: "is not known" };
}

function imageOf(images: readonly ReleaseImage[], wanted: string | undefined): ReleaseImage | { problem: string } {
  if (wanted !== undefined) {
    const found = images.find(({ name }) => name === wanted);
    return found ?? { problem: `names an image that the release has not (${names(images)})` };
  }
  const [only, ...more] = images;
  if (only && more.length === 0) return only;
  if (!only)
    return { problem: "asks for an image, and the release has none: no gate that this one needs has pushed one" };
  return { problem: `does not say which image it means (${names(images)})` };
}

function names(images: readonly ReleaseImage[]): string {
  return images.length === 0 ? "it has none" : images.map(({ name }) => name).join(", ");
}
