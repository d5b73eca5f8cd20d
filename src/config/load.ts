import * as v from "valibot";
import { buildConfig } from "./build.js";
import type { Config } from "./config.js";
import { readDocument } from "./document.js";
import { describe, faultOf, graphFaults, placeFault, withoutEchoes } from "./issues.js";
import { madeByFaults } from "./made-by.js";
import { type Override, override } from "./overrides.js";
import { type ConfigProblem, sortProblems } from "./problems.js";
import { configSchema } from "./schema.js";
import { serviceFaults } from "./services-schema.js";
import { addressFaults } from "./smoke-schema.js";
import type { Vocabulary } from "./step-schema.js";

export interface LoadOptions extends Vocabulary {
  /** Lines of `path=value` laid over the file. */
  readonly set?: readonly string[] | undefined;
}

export type Loaded =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads a config file's text, with all its problems at once and in the order of the file. `path` is the file as the
 * user named it. Never throws for what stands in the text.
 */
export function loadConfig(text: string, path: string, options: LoadOptions): Loaded {
  const read = readDocument(text, path);
  if ("problems" in read) return { ok: false, problems: sortProblems(read.problems) };
  const { document } = read;
  if (document.data === null || document.data === undefined) {
    return { ok: false, problems: [{ path, line: 1, column: 1, message: 'the config is empty: "gates" is missing' }] };
  }
  const problems: ConfigProblem[] = [];
  const overrides: Override[] = [];
  let data: unknown = document.data;
  for (const line of options.set ?? []) {
    const result = override(data, line);
    if (result.ok) {
      data = result.data;
      overrides.push(result.override);
    } else {
      problems.push({ path, message: result.message });
    }
  }
  const parsed = v.safeParse(configSchema(options), data, { message: describe });
  const faults = [
    ...withoutEchoes((parsed.issues ?? []).map(faultOf)),
    ...graphFaults(data, document),
    ...serviceFaults(data),
    ...madeByFaults(data),
    ...addressFaults(data),
  ];
  problems.push(...faults.map((fault) => placeFault(fault, path, document, overrides)));
  if (!parsed.success || problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const lineOf = (keys: readonly (string | number)[]) =>
    document.has(keys) ? document.place(keys, "key").line : undefined;
  return { ok: true, config: buildConfig(parsed.output, path, lineOf) };
}
