import type { OneWay } from "./one-way.js";
import type { RolloutState } from "./rollout.js";
import { type SqlStatement, sqlStatements } from "./sql.js";
import { cut } from "./text.js";

/** Migrations of an environment's data: what they are, and which of them no rollback undoes. */

/** What the config says of an environment's migrations. */
export interface MigrationConfig {
  /** Prints what is to be done, and changes nothing. */
  readonly preview?: string | undefined;
  /** Does it; may be asked for again, and then finds nothing to do. */
  readonly apply?: string | undefined;
  /** Globs of the files that migrations are in; any file when empty. */
  readonly paths: readonly string[];
  /** Texts, or `/regular expressions/`, that mark a migration which cannot be undone. */
  readonly oneWay: readonly string[];
  /** Goes back across such a migration all the same. */
  readonly force: boolean;
}

/** What an environment's migrations came to. */
export interface MigrationReport {
  /** Absent where there is no command for it. */
  readonly preview?:
    | {
        /** What it printed, as far as it is kept. */
        readonly text: string;
        /** How many lines it printed. */
        readonly lines: number;
        /** The text is not all of it. */
        readonly isCut?: boolean | undefined;
      }
    | undefined;
  readonly oneWay: readonly OneWay[];
  /** They are done. */
  readonly applied: boolean;
}

const longestStatement = 160;

/** Bytes of a preview that a report keeps. */
export const keptPreview = 64 * 1024;

/** `cannot be undone` of a line, by the config's words. */
export type Marks = (line: string) => boolean;

const expression = /^\/(.+)\/([imu]*)$/s;

/** Why a word of `one-way` marks nothing; undefined if it can. */
export function markProblem(word: string): string | undefined {
  const [, source, flags] = expression.exec(word) ?? [];
  if (source === undefined) return undefined;
  try {
    new RegExp(source, flags);
    return undefined;
  } catch (error) {
    return `is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function marksOf(words: readonly string[]): Marks {
  const tests = words.map((word): Marks => {
    const [, source, flags] = expression.exec(word) ?? [];
    if (source === undefined) return (line) => line.includes(word);
    const wanted = new RegExp(source, flags);
    return (line) => wanted.test(line);
  });
  return (line) => tests.some((test) => test(line));
}

/** What in a preview cannot be undone: statements of SQL that lose data, and lines that the config's words mark. */
export function oneWayIn(preview: string, marks: Marks): readonly OneWay[] {
  const found = new Map<number, string>();
  // What dialects do not agree on is read both ways.
  const readings = [false, ...(preview.includes("\\'") ? [true] : [])].flatMap((backslash) =>
    [false, ...(preview.includes("#") ? [true] : [])].map((hash) => ({ backslash, hash })),
  );
  for (const statement of readings.flatMap((dialect) => sqlStatements(preview, dialect))) {
    if (losesData(statement)) found.set(statement.line, statement.text);
  }
  preview.split("\n").forEach((line, index) => {
    if (marks(line) && !found.has(index + 1)) found.set(index + 1, line.trim());
  });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([line, text]) => ({ statement: cut(text, longestStatement), where: `line ${line} of the preview` }));
}

/** The same of a file's lines, with their numbers. */
export function oneWayInFile(
  path: string,
  lines: readonly (readonly [number: number, text: string])[],
  marks: Marks,
): readonly OneWay[] {
  return lines
    .filter(([, text]) => marks(text))
    .map(([line, text]) => ({ statement: cut(text.trim(), longestStatement), where: `${path}, line ${line}` }));
}

/** True where everything stands in one transaction: what fails then leaves nothing. */
export function isOneTransaction(preview: string): boolean {
  const codes = sqlStatements(preview).map(({ code }) => code);
  const isBegin = (code: string) => /^(BEGIN|START)( (WORK|TRAN|TRANSACTION))?$/.test(code);
  const isEnd = (code: string) => /^(COMMIT|ABORT|ROLLBACK(?! TO\b)|END (WORK|TRANSACTION))\b/.test(code);
  const isWhole = isBegin(codes[0] ?? "") && /^COMMIT\b/.test(codes.at(-1) ?? "");
  return isWhole && !codes.slice(1, -1).some((code) => isBegin(code) || isEnd(code));
}

/** Their own books of tools, which say nothing of the data: Alembic, Django, Rails, Flyway, Liquibase, Prisma, Knex, goose, EF. */
const books =
  /^(ALEMBIC_VERSION|_ALEMBIC_TMP_.*|DJANGO_MIGRATIONS|SCHEMA_MIGRATIONS|FLYWAY_SCHEMA_HISTORY|DATABASECHANGELOG(LOCK)?|_PRISMA_MIGRATIONS|KNEX_MIGRATIONS(_LOCK)?|GOOSE_DB_VERSION|__EFMIGRATIONSHISTORY|#.*)$/;

const name = String.raw`(?:(?:"[^"]*"|[\w$#@]+) ?\. ?)*(?:"[^"]*"|[\w$#@]+)`;
const dropTable = new RegExp(String.raw`\bDROP TABLE (?:IF EXISTS )?(${name}(?: ?, ?${name})*)`, "g");
const deleteAll = new RegExp(String.raw`(?:\bDELETE FROM (?:ONLY )?|^DELETE (?!FROM\b))(${name})(?!.*\bWHERE\b)`);
/** What `ALTER TABLE … DROP` takes that is no column; the later ones are also names that columns have. */
const noColumn =
  "(CONSTRAINT|INDEX|KEY|PRIMARY|UNIQUE|FOREIGN|DEFAULT|NOT NULL|CHECK|EXPRESSION|IDENTITY)\\b|" +
  "(PERIOD|SYSTEM|STATISTICS|TABLE|TEMPORARY|VIEW|TRIGGER|FUNCTION|PROCEDURE|SEQUENCE|TYPE|ROW) (?!CASCADE\\b|RESTRICT\\b|,)";
const losses: readonly RegExp[] = [
  /\bDROP (SCHEMA|DATABASE|TABLESPACE|KEYSPACE|OWNED|COLUMN|PARTITION)\b/,
  new RegExp(String.raw`\bALTER (FOREIGN )?TABLE\b.* DROP (?!${noColumn})`),
  /\bDROP (TYPE|DOMAIN|EXTENSION|SEQUENCE)\b.* CASCADE\b/,
  /\bTRUNCATE (TABLE|PARTITION)\b/,
  /(^|\b(BEGIN|THEN|ELSE|LOOP) )TRUNCATE (?!\()/,
  /\bCREATE OR REPLACE TABLE\b/,
];
/** They do nothing now of what they name. */
const harmless =
  /^(CREATE (OR REPLACE )?(DEFINER ?= ?\S+ )?(CONSTRAINT )?(EVENT )?(TRIGGER|FUNCTION|PROCEDURE|RULE|EVENT|POLICY)|COMMENT|GRANT|REVOKE|EXPLAIN)\b/;

function losesData({ code, quoted }: SqlStatement): boolean {
  if (harmless.test(code)) return false;
  return isLoss(code) || (/\bEXEC(UTE)?\b/.test(code) && isLoss(quoted.replace(/\s+/g, " ").trim()));
}

function isLoss(code: string): boolean {
  for (const [, names = ""] of code.matchAll(dropTable)) if (!names.split(",").every(isBook)) return true;
  const [, emptied] = deleteAll.exec(code) ?? [];
  return (emptied !== undefined && !isBook(emptied)) || losses.some((loss) => loss.test(code));
}

function isBook(table: string): boolean {
  const bare = table.split(".").at(-1) ?? table;
  return books.test(bare.replaceAll('"', "").trim());
}

/** A rollout as its ledger knows it. */
export interface Passed {
  /** Later ones have greater ids. */
  readonly id: number;
  readonly release: { readonly oneWay?: readonly OneWay[] | undefined };
  readonly state: RolloutState;
}

/**
 * What cannot be undone between what is there (`from`) and the release to go back to (`to`): of every rollout after `to` up
 * to and with `from` that began to migrate. Nothing where there is nothing to go back to, as nothing then needs the data.
 */
export function acrossOneWay(
  entries: readonly Passed[],
  from: Pick<Passed, "id">,
  to: Pick<Passed, "id"> | null,
): readonly OneWay[] {
  if (to === null) return [];
  return entries
    .filter(({ id, state }) => id > to.id && id <= from.id && hasMigrated(state))
    .flatMap(({ release }) => release.oneWay ?? []);
}

/** It has begun to apply its migrations, and they are where they are. */
export function hasMigrated({ phase, migrated }: RolloutState): boolean {
  return phase !== "claimed" && (phase !== "rolled-back" || migrated === true);
}
