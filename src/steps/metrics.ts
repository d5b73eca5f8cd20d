import { relative, sep } from "node:path";
import type { Measurement } from "../core/measurement.js";
import type { Problem } from "../core/problem.js";
import type { FilesPort } from "../ports.js";
import { type Before, promised, stale } from "./reports.js";

/** Our own: a file of figures beyond this is something else. */
const maxBytes = 16 * 1024 * 1024;

/** Our own: more figures than anybody sets bounds for. */
const maxFigures = 10_000;

/** Deeper than any file of figures, and shallow enough for the stack. */
const maxDepth = 100;

/** What a step's metrics files hold; any problem makes them unusable. */
export interface Metrics {
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
}

/** Reads the metrics that a step promised to write: every glob must have a file, and every file must be of this run. */
export async function collectMetrics(
  patterns: readonly string[],
  cwd: string,
  before: Before,
  files: FilesPort,
): Promise<Metrics> {
  const { paths, missing } = await promised(patterns, cwd, files);
  const problems: Problem[] = [...missing];
  const measurements: Measurement[] = [];
  for (const path of paths) {
    const name = relative(cwd, path).split(sep).join("/");
    const read = await readMetrics(path, name, before, files);
    if ("code" in read) problems.push(read);
    else measurements.push(...read);
  }
  return { measurements, problems };
}

async function readMetrics(
  path: string,
  name: string,
  before: Before,
  files: FilesPort,
): Promise<readonly Measurement[] | Problem> {
  const stat = await files.stat(path);
  if (stat && before.get(path) === stat.modifiedMs) return stale(name);
  if (stat && stat.size > maxBytes) {
    return { path: name, code: "too-large", message: `${name} is larger than ${maxBytes / 1024 / 1024} MiB` };
  }
  const text = ((await files.readText(path)) ?? "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return { path: name, code: "empty", message: `${name} is empty` };
  return measurementsOf(text, name);
}

/** Every number of a JSON document by its dotted path, entries of lists by their index (`epochs.0.loss`). */
export function measurementsOf(text: string, path: string): readonly Measurement[] | Problem {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { path, code: "malformed", message: `${path} is no JSON: ${why}` };
  }
  const figures = new Map<string, number>();
  const twice = new Set<string>();
  const walk = (value: unknown, keys: readonly string[]): boolean => {
    if (typeof value === "number" && Number.isFinite(value)) {
      const name = keys.join(".");
      if (figures.has(name)) twice.add(name);
      figures.set(name, value);
      return figures.size <= maxFigures;
    }
    if (typeof value !== "object" || value === null) return true;
    if (keys.length >= maxDepth) return false;
    return Object.entries(value).every(([key, item]) => walk(item, [...keys, key]));
  };
  if (typeof document !== "object" || document === null) {
    return { path, code: "malformed", message: `${path} must hold an object or a list of figures` };
  }
  if (!walk(document, [])) {
    const limits = `${maxFigures.toLocaleString("en")} figures, ${maxDepth} levels`;
    return { path, code: "too-large", message: `${path} holds more than metrics may (${limits})` };
  }
  if (figures.size === 0) return { path, code: "empty", message: `${path} holds no number` };
  const [ambiguous] = twice;
  if (ambiguous !== undefined) {
    return { path, code: "malformed", message: `${path} has two figures that are both named ${ambiguous}` };
  }
  // A file of figures does not say which direction is good; the bounds in the config do.
  return [...figures].map(([name, value]): Measurement => ({ name, value, unit: "", better: "bigger" }));
}
