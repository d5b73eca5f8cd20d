import * as v from "valibot";
import type { SmokeCheck } from "../core/deployment.js";
import { parseDuration } from "./duration.js";
import { closed, duration, isMap, text } from "./schema-parts.js";

/** Looks at what is deployed, as environments and their targets have them. */

const within = v.optional(duration("How long it may take; 10s when absent."));
const httpCheck = closed(
  {
    http: v.pipe(
      text("Address to ask by GET: a path below the environment's url, or a whole address."),
      v.regex(/^(\/|https?:\/\/)/, 'must begin with "/" or "https://"'),
    ),
    status: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(100),
        v.maxValue(599),
        v.description("Status to expect; 200 when absent."),
      ),
    ),
    within,
    body: v.optional(text("Text that the answer has to hold.")),
    json: v.optional(
      v.pipe(
        v.unknown(),
        v.check(isMap, "must be a map of dotted paths and values"),
        v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
        v.description("Values that a JSON answer has to have, by their dotted paths."),
      ),
    ),
  },
  "An address that has to answer.",
);
const runCheck = closed({ run: text("A command that has to pass."), within }, "A command that has to pass.");
type HttpInput = v.InferOutput<typeof httpCheck>;
type RunInput = v.InferOutput<typeof runCheck>;
type SmokeInput = HttpInput | RunInput;
const smokeCheck = v.lazy((input): v.GenericSchema<unknown, SmokeInput> => {
  if (input === undefined) return v.union([httpCheck, runCheck]);
  return isMap(input) && "run" in input ? runCheck : httpCheck;
});

function isRun(input: SmokeInput): input is RunInput {
  return "run" in input;
}

export const smokeSchema = v.pipe(
  v.array(smokeCheck, "must be a list of checks"),
  v.description("What has to hold once it is deployed."),
);

/** What an environment is looked at by, with defaults filled in. */
export function buildSmoke(input: SmokeInput, defaultWithinMs = 10_000): SmokeCheck {
  const withinMs = (input.within ? parseDuration(input.within) : null) ?? defaultWithinMs;
  if (isRun(input)) return { type: "run", run: input.run, withinMs };
  const { http, status = 200, body, json } = input;
  return {
    type: "http",
    address: http,
    status,
    withinMs,
    ...(body === undefined ? {} : { body }),
    ...(json === undefined ? {} : { json }),
  };
}
