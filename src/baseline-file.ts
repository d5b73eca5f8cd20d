import * as v from "valibot";
import { type Baseline, baselineVersion, maxBaselineBytes } from "./core/baseline.js";
import { severities } from "./core/finding.js";
import type { FilesPort } from "./ports.js";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const test = v.strictTuple([v.string(), v.picklist(["p", "f", "s"]), v.pipe(v.number(), v.minValue(0))]);
const finding = v.object({
  tool: v.string(),
  rule: v.string(),
  message: v.string(),
  severity: v.picklist(severities),
  path: v.optional(v.string()),
  context: v.optional(v.string()),
});
const line = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const step = v.object({
  name: v.string(),
  key: v.string(),
  findings: v.array(
    v.object({ ...finding.entries, line, column: line, endLine: line, near: v.optional(v.array(v.string())) }),
  ),
});
const gate = v.object({
  name: v.string(),
  suites: v.optional(
    v.array(v.object({ suite: v.optional(v.string()), path: v.optional(v.string()), tests: v.array(test) })),
  ),
  omitted: v.optional(count),
  coverage: v.optional(
    v.object({ covered: count, total: count, files: v.array(v.strictTuple([v.string(), count, count])) }),
  ),
  measurements: v.array(v.object({ name: v.string(), value: v.pipe(v.number(), v.finite()) })),
  artifacts: v.optional(v.array(v.object({ name: v.string(), bytes: count }))),
  findings: v.optional(v.array(finding)),
  steps: v.optional(v.array(step)),
});
const file = v.object({
  schemaVersion: v.literal(baselineVersion),
  branch: v.string(),
  commit: v.pipe(v.string(), v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
  gates: v.array(gate),
});

/**
 * A baseline from a file that somebody else may have written: checked before anything of it is used. Gives null if
 * there is no file, and a sentence if it cannot be used.
 */
export async function readBaseline(path: string, files: FilesPort): Promise<Baseline | string | null> {
  const stat = await files.stat(path);
  if (stat === null) return null;
  if (stat.isDirectory) return "the baseline cannot be read: it is a folder";
  if (stat.size > maxBaselineBytes) {
    return `the baseline is larger than ${maxBaselineBytes / 1024 / 1024} MiB and was not read`;
  }
  const text = await files.readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch (error) {
    return `the baseline cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const version = v.safeParse(v.object({ schemaVersion: v.number() }), value);
  if (version.success && version.output.schemaVersion !== baselineVersion) {
    return `the baseline is of ${version.output.schemaVersion < baselineVersion ? "an older" : "a newer"} version of Gatehouse`;
  }
  const parsed = v.safeParse(file, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return `the baseline cannot be read: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`;
}
