import * as v from "valibot";
import { artifactSchema } from "./artifact-schema.js";
import { codecovSchema } from "./codecov-schema.js";
import { quarantineSchema } from "./policy-schema.js";
import { closed, isMap, keyItem, pathGlobProblem, retryCount } from "./schema-parts.js";
import { servicesKeys } from "./services-schema.js";

/** Schemas of what only test gates have. */

const percentage = (description: string) =>
  v.pipe(
    v.number("must be a number of percent"),
    v.minValue(0, "must be at least 0"),
    v.maxValue(100, "must be at most 100"),
    v.description(description),
  );

/** Floors by glob. */
const pathFloors = (description: string) =>
  v.pipe(
    v.unknown(),
    v.check(isMap, "must be a map of globs and numbers of percent"),
    v.record(v.string(), percentage("Lowest line coverage of these files, in percent.")),
    v.rawCheck(({ dataset, addIssue }) => {
      const map: unknown = dataset.value;
      if (!isMap(map)) return;
      for (const glob of Object.keys(map)) {
        const message = pathGlobProblem(glob);
        if (message !== undefined) addIssue({ message: `"${glob}" ${message}`, path: [keyItem(map, glob)] });
      }
    }),
    v.description(description),
  );

const coverage = closed(
  {
    minimum: v.optional(percentage("Lowest line coverage of the whole project, in percent.")),
    patch: v.optional(percentage("Lowest coverage of the lines that the change adds or edits, in percent.")),
    "max-drop": v.optional(percentage("How many points the coverage of the whole project may fall against the base.")),
    paths: v.optional(pathFloors("Lowest line coverage of the files that a glob matches, in percent.")),
  },
  "Floors for line coverage.",
);

const bound = (description: string) =>
  v.pipe(
    v.number("must be a number"),
    v.check((input) => Number.isFinite(input), "must be a number"),
    v.description(description),
  );

const metric = v.pipe(
  closed(
    {
      minimum: v.optional(bound("Lowest value that passes.")),
      maximum: v.optional(bound("Highest value that passes.")),
      "max-drop": v.optional(
        v.pipe(bound("How far the value may fall below the base's."), v.minValue(0, "must be at least 0")),
      ),
    },
    "Bounds of one metric, named by its dotted path in the file.",
  ),
  v.check((input) => Object.keys(input).length > 0, "must have minimum, maximum or max-drop"),
);

const metrics = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a map of metrics and their bounds"),
  v.record(v.string(), metric),
  v.description("Bounds of the figures that the steps measure."),
);

/** Keys of test gates. */
export const testKeys = {
  artifact: v.optional(artifactSchema),
  coverage: v.optional(coverage),
  metrics: v.optional(metrics),
  retries: v.optional(retryCount()),
  quarantine: v.optional(quarantineSchema),
  ...servicesKeys,
  codecov: v.optional(codecovSchema),
};

/** Only a tool that we know can be told which tests to run. */
export function retriesProblem(gate: unknown): string | undefined {
  if (!isMap(gate) || !gate.retries || !Array.isArray(gate.steps) || gate.steps.length === 0) return undefined;
  const steps: readonly unknown[] = gate.steps;
  const isCommand = (step: unknown) => isMap(step) && "run" in step;
  return steps.every(isCommand)
    ? '"retries" belongs to steps with "tool": a command of your own cannot be told to run its failed tests alone'
    : undefined;
}
