import * as v from "valibot";
import type { BuildPolicy } from "../core/plan.js";
import { imagesSchema } from "./image-schema.js";
import { pathGlobs } from "./schema-parts.js";
import { fileSigningKeys } from "./signing-schema.js";

/** Keys that only build gates have. */
export const buildKeys = {
  images: v.optional(imagesSchema),
  ...fileSigningKeys,
  artifacts: v.optional(
    pathGlobs(
      "Files that the steps promise to write, relative to the config's working directory. A missing, empty or old one is never green.",
    ),
  ),
  reproducible: v.optional(
    v.pipe(
      v.boolean("must be true or false"),
      v.description("Build once more in a clean checkout of the commit, and compare the artifacts byte by byte."),
    ),
  ),
};

export interface BuildInput {
  readonly artifacts?: string | readonly string[] | undefined;
  readonly reproducible?: boolean | undefined;
}

/** What a build gate promises. `folder` is the config's working directory. */
export function buildPromises({ artifacts = [], reproducible = false }: BuildInput, folder: string): BuildPolicy {
  return { artifacts: typeof artifacts === "string" ? [artifacts] : artifacts, folder, reproducible };
}
