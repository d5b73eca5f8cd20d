import * as v from "valibot";
import type { FlagsConfig } from "../core/flags.js";
import { closed, isMap, staysInside, text } from "./schema-parts.js";

/** What an environment says of its feature flags. */
export const flagsSchema = v.pipe(
  closed(
    {
      file: v.pipe(
        text("The environment's flags as flagd reads them, in JSON or YAML."),
        v.check(staysInside, "must be a file inside the repository, relative to its root"),
        v.regex(/\.(json|ya?ml)$/, "must be a .json, .yaml or .yml file"),
      ),
      require: v.optional(
        v.pipe(
          v.unknown(),
          v.check(isMap, "must be a map of flags and variants"),
          v.record(v.string(), v.pipe(v.string("must be the name of a variant"), v.nonEmpty("must not be empty"))),
          v.description("The variant that everybody has to get, by flag, before anything is deployed."),
        ),
      ),
      switch: v.optional(
        closed(
          {
            flag: text("The flag."),
            variant: text("What its users get of it, as many as the release has of the traffic."),
            apply: text("Brings the file $GATEHOUSE_FLAGS_FILE to where the flags are read from."),
          },
          "A flag whose share goes along with the release's part of the traffic.",
        ),
      ),
    },
    "Feature flags of the environment.",
  ),
  v.check((input) => input.require !== undefined || input.switch !== undefined, 'must have "require" or "switch"'),
);

/** The flags, with defaults filled in. */
export function buildFlags({ file, require = {}, switch: change }: v.InferOutput<typeof flagsSchema>): FlagsConfig {
  return { file, require, ...(change === undefined ? {} : { switch: change }) };
}
