import type { BuiltImage } from "../core/artifact.js";

/** An image that the gate has pushed, by its digest; or why there is none. */
export function pushedReference(
  name: string,
  images: readonly BuiltImage[] = [],
): { readonly reference: string; readonly image: BuiltImage } | { readonly missing: string } {
  const image = images.find((each) => each.name === name);
  if (!image) return { missing: `the gate has built no image ${name}` };
  if (image.digest === null) return { missing: `${name} was not pushed, and only what a registry holds has a digest` };
  return { reference: `${name}@${image.digest}`, image };
}
