import * as v from "valibot";
import { isUsualTests, usualTests } from "../core/artifact.js";
import type { ArtifactUse } from "../core/plan.js";
import { listOf } from "./defined.js";
import { closed, globs, pathGlobs, text } from "./schema-parts.js";

const from = text("Build gate whose artifacts the steps are run against. It has to be among the gate's needs.");

const artifactMap = closed(
  {
    from,
    files: v.optional(globs("Which of its artifacts, by name or path; all of them when absent.", 1)),
    with: v.optional(
      pathGlobs("Tracked files that are laid beside them, and nothing else; tests/** and test/** when absent."),
    ),
  },
  "What the gate's steps are run against in the place of the source tree.",
);

/** `artifact:` of a test gate. */
export const artifactSchema = v.lazy((input): v.GenericSchema<unknown, ArtifactInput> => {
  if (input === undefined) return v.union([from, artifactMap]);
  return typeof input === "string" ? from : artifactMap;
});

interface ArtifactMap {
  readonly from: string;
  readonly files?: string | readonly string[] | undefined;
  readonly with?: string | readonly string[] | undefined;
}
export type ArtifactInput = string | ArtifactMap;

/** What a valid `artifact:` stands for. */
export function buildArtifact(input: ArtifactInput | undefined): ArtifactUse | undefined {
  if (input === undefined) return undefined;
  const { from, files, with: beside = usualTests }: ArtifactMap = typeof input === "string" ? { from: input } : input;
  return { from, ...(files === undefined ? {} : { files: listOf(files) }), with: listOf(beside) };
}

/** The entry that `buildArtifact` reads as the same. */
export function artifactEntry({ from, files, with: beside }: ArtifactUse): unknown {
  const isUsual = isUsualTests(beside);
  if (files === undefined && isUsual) return from;
  return { from, ...(files === undefined ? {} : { files }), ...(isUsual ? {} : { with: beside }) };
}
