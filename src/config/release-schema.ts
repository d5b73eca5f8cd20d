import * as v from "valibot";
import { noteKinds, type ReleasePolicy } from "../core/release.js";
import { listOf } from "./defined.js";
import { globs, oneOrMore, pathGlobs, staysInside, word } from "./schema-parts.js";

function file(description: string) {
  return v.pipe(
    v.string(),
    v.nonEmpty("must not be empty"),
    v.check(staysInside, "must be a file inside the repository, relative to its root"),
    v.description(description),
  );
}

/** Keys that only release gates have. */
export const releaseKeys = {
  notes: v.optional(
    word(
      noteKinds,
      "What the release's text is made from: conventional commits (when absent), GitHub's own notes, nothing.",
    ),
  ),
  assets: v.optional(pathGlobs("Files to attach beside what the gates in needs have built.")),
  manifests: v.optional(
    oneOrMore(
      file("A file that names the version."),
      "Files whose version has to be the tag's; package.json, Cargo.toml and pyproject.toml where they are when absent.",
    ),
  ),
  changelog: v.optional(file("File that has to have a heading for the version.")),
  branches: v.optional(globs("Branches that a release may be made from, beside the base branch.", 1)),
  draft: v.optional(
    v.pipe(v.boolean("must be true or false"), v.description("Leave the release a draft, for somebody to publish.")),
  ),
  "major-tag": v.optional(
    v.pipe(v.boolean("must be true or false"), v.description("Move v1 to the highest release of its major version.")),
  ),
};

/** Only a tag is released; which ones can be said by `when`. */
export const releaseWhen = { tags: ["v*"] } as const;

type Many = string | readonly string[] | undefined;

export interface ReleaseInput {
  readonly notes?: ReleasePolicy["notes"] | undefined;
  readonly assets?: Many;
  readonly manifests?: Many;
  readonly changelog?: string | undefined;
  readonly branches?: Many;
  readonly draft?: boolean | undefined;
  readonly "major-tag"?: boolean | undefined;
}

/** What a release gate promises. `folder` is the config's working directory. */
export function buildRelease(input: ReleaseInput, folder: string): ReleasePolicy {
  return {
    notes: input.notes ?? "conventional",
    assets: listOf(input.assets),
    folder,
    ...(input.manifests === undefined ? {} : { manifests: listOf(input.manifests) }),
    ...(input.changelog === undefined ? {} : { changelog: input.changelog }),
    branches: listOf(input.branches),
    draft: input.draft ?? false,
    majorTag: input["major-tag"] ?? false,
  };
}
