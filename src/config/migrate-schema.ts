import * as v from "valibot";
import { type MigrationConfig, markProblem } from "../core/migration.js";
import { closed, isMap, oneOrMore, pathGlobs, text } from "./schema-parts.js";

/** What an environment says of the migrations of its data. */

const mark = v.pipe(
  text("A text, or a /regular expression/."),
  v.check(
    (input) => markProblem(input) === undefined,
    (issue) => markProblem(String(issue.input)) ?? "",
  ),
);

export const migrateSchema = v.pipe(
  closed(
    {
      preview: v.optional(text("Prints what is to be done, and changes nothing: alembic upgrade head --sql.")),
      apply: v.optional(text("Does it, before the release is deployed; finds nothing to do where it is done.")),
      paths: v.optional(pathGlobs("Files that migrations are in, relative to the repository's root.")),
      "one-way": v.optional(
        oneOrMore(mark, "What marks a migration that cannot be undone, in the preview and in files of paths.", 1),
      ),
      force: v.optional(
        v.pipe(v.boolean("must be true or false"), v.description("Goes back across such a migration all the same.")),
      ),
    },
    "Migrations of the environment's data: shown, and applied before a release is deployed.",
  ),
  v.check((input) => input.preview !== undefined || input.apply !== undefined, "must have preview, apply or both"),
  v.check(
    (input) => input["one-way"] === undefined || input.preview !== undefined || input.paths !== undefined,
    'must have a preview or paths, which "one-way" is looked for in',
  ),
);

/**
 * Environments with migrations that are not tried elsewhere first: each but the first one has to come after another one with
 * migrations, directly or not.
 */
export function untriedMigrations(environments: Readonly<Record<string, unknown>>): readonly string[] {
  const migrating = Object.keys(environments).filter((name) => migrateOf(environments[name]) !== undefined);
  const isTried = (name: string, seen: ReadonlySet<string>): boolean =>
    afterOf(environments[name])
      .filter((before) => !seen.has(before))
      .some((before) => migrating.includes(before) || isTried(before, new Set([...seen, before])));
  return migrating.slice(1).filter((name) => !isTried(name, new Set([name])));
}

/** Where such an environment has to come after: the one that migrates before it. */
export function triedIn(environments: Readonly<Record<string, unknown>>, name: string): string {
  const migrating = Object.keys(environments).filter((one) => migrateOf(environments[one]) !== undefined);
  return migrating[migrating.indexOf(name) - 1] ?? "";
}

function migrateOf(environment: unknown): unknown {
  return isMap(environment) ? environment.migrate : undefined;
}

function afterOf(environment: unknown): readonly string[] {
  return isMap(environment) ? [environment.after ?? []].flat().map(String) : [];
}

export function buildMigrate(input: v.InferOutput<typeof migrateSchema>): MigrationConfig {
  const { preview, apply, paths = [], "one-way": oneWay = [], force = false } = input;
  return {
    ...(preview === undefined ? {} : { preview }),
    ...(apply === undefined ? {} : { apply }),
    paths: [paths].flat(),
    oneWay: [oneWay].flat(),
    force,
  };
}
