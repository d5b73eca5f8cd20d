import * as v from "valibot";
import type { CodecovStep } from "../core/plan.js";
import { closed, isMap, oneOrMore, text } from "./schema-parts.js";

/** What a test gate says of Codecov. */

const settings = closed(
  {
    flags: v.optional(
      oneOrMore(
        v.pipe(v.string("must be text"), v.regex(/^[\w.-]{1,45}$/, "must be letters, digits, _ . and -, 45 at most")),
        "Flags that group the upload.",
        1,
      ),
    ),
    name: v.optional(text("What Codecov calls the upload; the gate's name when absent.")),
    required: v.optional(
      v.pipe(v.boolean("must be true or false"), v.description("A failed upload breaks the gate; false when absent.")),
    ),
    url: v.optional(
      v.pipe(
        v.string("must be text"),
        v.regex(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "must be the address of a Codecov server, without credentials"),
        v.description("Address of a Codecov server of one's own."),
      ),
    ),
    token: v.optional(
      v.pipe(
        v.string("must be text"),
        v.regex(
          /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/,
          "must be a variable of the environment, such as $CODECOV_TOKEN",
        ),
        v.description("The upload token as the $NAME of a variable; $CODECOV_TOKEN where it is set, when absent."),
      ),
    ),
  },
  "Where and how coverage is sent to Codecov.",
);
const flag = v.boolean("must be true, false, or a map with flags, name, required, url and token");

export const codecovSchema = v.pipe(
  v.lazy((input): v.GenericSchema<unknown, CodecovInput> => {
    if (input === undefined) return v.union([flag, settings]);
    return isMap(input) ? settings : flag;
  }),
  v.description("Send the gate's coverage to Codecov, once its steps have passed; never from a terminal."),
);

export type CodecovInput = boolean | v.InferOutput<typeof settings>;

/** Our own: an upload takes seconds, and the client itself waits for an answer without end. */
const uploadTimeoutMs = 120_000;

/** The step that sends it, where the gate asks for one. */
export function buildCodecov(
  input: CodecovInput | undefined,
  gate: string,
  line: number | undefined,
): CodecovStep | undefined {
  if (input === undefined || input === false) return undefined;
  const { flags = [], name, required = false, url, token } = input === true ? {} : input;
  return {
    type: "codecov",
    name: "codecov",
    flags: typeof flags === "string" ? [flags] : flags,
    upload: name ?? gate,
    required,
    ...(url === undefined ? {} : { url: url.replace(/\/+$/, "") }),
    env: token === undefined ? {} : { CODECOV_TOKEN: token },
    workingDirectory: ".",
    timeoutMs: uploadTimeoutMs,
    reports: [],
    ...(line === undefined ? {} : { line }),
  };
}
