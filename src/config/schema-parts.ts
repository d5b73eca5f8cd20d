import * as v from "valibot";
import { globProblem } from "../core/when.js";
import { maxDurationMs, parseDuration, showDuration } from "./duration.js";
import { hint } from "./nearest.js";

/** The bricks of the schema. Messages that begin with `must` or `is` get the key's name in front (see `issues.ts`). */

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A map with these keys and no others. `explain` may say something better of another key than that it is unknown;
 * all of them are named, not only the first.
 */
export function closed<const E extends v.ObjectEntries>(
  entries: E,
  description: string,
  explain: (key: string) => string | undefined = () => undefined,
) {
  const known = Object.keys(entries);
  return v.pipe(
    v.unknown(),
    v.check(isMap, "must be a map of keys and values"),
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const map: unknown = dataset.value;
      if (!isMap(map)) return;
      for (const key of Object.keys(map).filter((name) => !known.includes(name))) {
        addIssue({ message: explain(key) ?? `unknown key "${key}"${hint(key, known)}`, path: [keyItem(map, key)] });
      }
    }),
    v.description(description),
  );
}

/** Where in its map a key is, for an issue that is about the key itself. */
export function keyItem(input: Readonly<Record<string, unknown>>, key: string) {
  return { type: "object" as const, origin: "key" as const, input: { ...input }, key, value: input[key] };
}

/** A member of a map on the way to an issue that is deeper. */
export function valueItem(input: Readonly<Record<string, unknown>>, key: string) {
  return { ...keyItem(input, key), origin: "value" as const };
}

/** An entry of a list on the way to an issue. */
export function listItem(input: readonly unknown[], index: number) {
  return { type: "array" as const, origin: "value" as const, input: [...input], key: index, value: input[index] };
}

export function text(description: string) {
  return v.pipe(v.string(), v.nonEmpty("must not be empty"), v.description(description));
}

/** One word of a closed set; a wrong one is shown with the nearest. */
export function word<const W extends readonly string[]>(words: W, description: string) {
  return v.pipe(
    v.picklist(words, (issue) =>
      typeof issue.input === "string"
        ? `must be one of ${words.join(", ")}, not "${issue.input}"${hint(issue.input, words).replace(/ \(allowed.*/, "")}`
        : `must be one of ${words.join(", ")}`,
    ),
    v.description(description),
  );
}

/** A list, or a single entry in its place. */
export function oneOrMore<S extends v.GenericSchema<unknown, string>>(item: S, description: string, least = 0) {
  const list = v.pipe(v.array(item, "must be text or a list"), v.minLength(least, "must not be empty"));
  const one: v.GenericSchema<unknown, string | string[]> = item;
  const many: v.GenericSchema<unknown, string | string[]> = list;
  const both = v.union([item, list]);
  const pick = (input: unknown) => (input === undefined ? both : typeof input === "string" ? one : many);
  return v.pipe(v.lazy(pick), v.description(description));
}

export const glob = v.pipe(
  v.string(),
  v.check(
    (input) => globProblem(input) === undefined,
    (issue) => globProblem(String(issue.input)) ?? "is no glob",
  ),
);

export function globs(description: string, least = 0) {
  return oneOrMore(glob, description, least);
}

const leads = "must be relative to the repository's root, without a leading / or ./";

function isRelativeGlob(input: string): boolean {
  return !/^!?(\/|\.\.?\/)/.test(input);
}

/** Why a glob can match no path of the repository, or undefined. */
export function pathGlobProblem(input: string): string | undefined {
  return globProblem(input) ?? (isRelativeGlob(input) ? undefined : leads);
}

/** Globs of paths: those that begin with `/`, `./` or `../` could never match a path of the repository. */
export function pathGlobs(description: string) {
  const relative = v.check(isRelativeGlob, leads);
  return oneOrMore(v.pipe(glob, relative), description, 1);
}

export function duration(description: string, limits = { example: '"90s", "10m" or "1h30m"', most: maxDurationMs }) {
  const allowed = `must be a duration such as ${limits.example}`;
  return v.pipe(
    v.string(allowed),
    v.check(
      (input) => parseDuration(input) !== null,
      (issue) => `${allowed}, not "${issue.input}"`,
    ),
    v.check((input) => (parseDuration(input) ?? 0) <= limits.most, `must be at most ${showDuration(limits.most)}`),
    v.description(description),
  );
}

/** A folder of the repository, relative to its root. */
export function folder(description: string) {
  return v.pipe(
    v.string(),
    v.nonEmpty("must not be empty"),
    v.check(staysInside, "must be a folder inside the repository, relative to its root"),
    v.description(description),
  );
}

/** True if the relative path does not leave the folder that it starts from, on any platform. */
export function staysInside(path: string): boolean {
  if (/^([/\\~]|[A-Za-z]:)/.test(path)) return false;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") depth--;
    else if (part !== "" && part !== ".") depth++;
    if (depth < 0) return false;
  }
  return true;
}

/** Each round costs a run of the tests that still fail: a test that needs more than this is broken. */
export function retryCount() {
  return v.pipe(
    v.number("must be a whole number from 0 to 10"),
    v.integer("must be a whole number"),
    v.minValue(0, "must be at least 0"),
    v.maxValue(10, "must be at most 10"),
    v.description(
      "How often failed tests are run again, and only those; a test that then passes is reported as flaky.",
    ),
  );
}

/** Text, or a number or truth value that YAML made of it. */
export function scalar() {
  return v.union([v.string(), v.number(), v.boolean()], "must be text");
}

export function environment(description: string) {
  return v.pipe(
    v.unknown(),
    v.check(isMap, "must be a map of names and values"),
    v.record(v.string(), scalar()),
    v.rawCheck(({ dataset, addIssue }) => {
      const map: unknown = dataset.value;
      if (!isMap(map)) return;
      for (const name of Object.keys(map).filter((key) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))) {
        addIssue({ message: `"${name}" is no name of an environment variable`, path: [keyItem(map, name)] });
      }
    }),
    v.description(description),
  );
}
