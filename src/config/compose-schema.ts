import * as v from "valibot";
import { placeFault } from "../core/placeholders.js";
import type { ComposeTarget } from "../core/target.js";
import { parseDuration } from "./duration.js";
import { closed, duration, environment, isMap, keyItem, oneOrMore, staysInside, text } from "./schema-parts.js";
import { buildConnection, connectionSchema } from "./ssh-schema.js";

/** A target that is a project of Docker Compose. */

const variables = (description: string) =>
  v.pipe(
    environment(description),
    v.rawCheck(({ dataset, addIssue }) => {
      const map: unknown = dataset.value;
      if (!isMap(map)) return;
      for (const [name, value] of Object.entries(map)) {
        const fault = placeFault(String(value));
        if (fault !== null) addIssue({ message: fault, path: [keyItem(map, name)] });
      }
    }),
  );
const services = (description: string) =>
  oneOrMore(v.pipe(v.string(), v.nonEmpty("must not be empty")), description, 1);

const composeKeys = closed(
  {
    file: v.optional(
      v.pipe(
        text("The Compose file, relative to the folder that the commands run in; compose.yml when absent."),
        v.check(staysInside, "must be a file inside the repository, relative to the working directory"),
      ),
    ),
    project: v.pipe(
      text("Name of the project; its canary is <project>-canary."),
      v.regex(
        /^[a-z0-9][a-z0-9_-]*$/,
        "must be made of lower-case letters, digits, - and _, and begin with a letter or a digit",
      ),
    ),
    services: v.optional(services("The services that are deployed, with what they depend on; all when absent.")),
    env: v.optional(
      variables(
        'What variables of the file stand for. {{ image }} and its like are filled in, and a "$NAME" looked up.',
      ),
    ),
    within: v.optional(duration("How long the services may take until they are healthy; 5m when absent.")),
    weight: v.optional(text("Script that gives the canary $GATEHOUSE_WEIGHT percent of the traffic.")),
    canary: v.optional(
      closed(
        {
          env: v.optional(variables("What is another one for the canary, such as its port.")),
          services: v.optional(services("The services that it has, without what they depend on.")),
          drain: v.optional(
            duration("How long what has lost its traffic may end its requests, before it is replaced or stopped; 5s."),
          ),
        },
        "What is different in the project of the canary.",
      ),
    ),
    ssh: v.optional(
      v.pipe(
        connectionSchema,
        v.check(({ hosts }) => hosts === undefined, "must have host: a project is on one host"),
      ),
    ),
    directory: v.optional(
      text("With ssh: folder on the host that relative paths of the file are of; the user's home when absent."),
    ),
  },
  "A project of Docker Compose.",
);

export const composeSchema = v.pipe(
  composeKeys,
  v.check(({ ssh, directory }) => ssh !== undefined || directory === undefined, '"directory" belongs to ssh'),
);
export type ComposeInput = v.InferOutput<typeof composeSchema>;

const defaultWithinMs = 300_000;
const defaultDrainMs = 5_000;

export function buildCompose(input: ComposeInput): ComposeTarget {
  const texts = (map: Readonly<Record<string, string | number | boolean>> = {}) =>
    Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]));
  const { canary } = input;
  return {
    type: "compose",
    file: input.file ?? "compose.yml",
    project: input.project,
    services: [input.services ?? []].flat(),
    env: texts(input.env),
    withinMs: (input.within ? parseDuration(input.within) : null) ?? defaultWithinMs,
    ...(input.weight === undefined ? {} : { weight: input.weight }),
    ...(input.ssh ? { ssh: buildConnection(input.ssh) } : {}),
    ...(input.directory === undefined ? {} : { directory: input.directory }),
    canary: {
      env: texts(canary?.env),
      ...(canary?.services === undefined ? {} : { services: [canary.services].flat() }),
      drainMs: (canary?.drain ? parseDuration(canary.drain) : null) ?? defaultDrainMs,
    },
  };
}
