import { describe, expect, test } from "@jest/globals";
import {
  acrossOneWay,
  isOneTransaction,
  markProblem,
  marksOf,
  oneWayIn,
  oneWayInFile,
  type Passed,
} from "../../src/core/migration.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { processorMs } from "../world/processor.js";

const none = marksOf([]);
const found = (sql: string, marks = none) =>
  oneWayIn(sql, marks).map(({ statement, where }) => `${where}: ${statement}`);

/** As `alembic upgrade head --sql` prints for PostgreSQL. */
const alembic = `BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 1975ea83b712: drop table users; one day

CREATE TABLE account (
    id SERIAL NOT NULL, 
    note VARCHAR DEFAULT 'DROP TABLE account; TRUNCATE account'
);

INSERT INTO alembic_version (version_num) VALUES ('1975ea83b712') RETURNING alembic_version.version_num;

-- Running upgrade 1975ea83b712 -> ae1027a6acf

ALTER TABLE account
    DROP COLUMN note;

UPDATE alembic_version SET version_num='ae1027a6acf' WHERE alembic_version.version_num = '1975ea83b712';

DELETE FROM alembic_version WHERE alembic_version.version_num = 'ae1027a6acf';

DROP TABLE alembic_version;

COMMIT;
`;

describe("statements that lose data", () => {
  test("are told from a tool's own books, comments and texts, each with its line", () => {
    expect(found(alembic)).toEqual(["line 19 of the preview: ALTER TABLE account DROP COLUMN note"]);
  });

  test.each([
    "DROP TABLE users",
    "drop table if exists public.users cascade",
    'DROP TABLE "alembic_version", "users"',
    "DROP SCHEMA app CASCADE",
    "DROP DATABASE app",
    "ALTER TABLE users DROP name",
    "ALTER TABLE users ADD a int, DROP COLUMN b",
    'ALTER TABLE ONLY "Users" DROP COLUMN "drop constraint"',
    "ALTER TABLE `users` DROP `name`",
    "ALTER TABLE [dbo].[users] DROP COLUMN [name]",
    "ALTER TABLE t DROP PARTITION p1",
    "TRUNCATE users",
    "TRUNCATE TABLE users",
    "DELETE FROM users",
    'DELETE FROM ONLY "users" RETURNING id',
    "DROP TYPE mood CASCADE",
    "CREATE OR REPLACE TABLE users (id int)",
    "IF OBJECT_ID('users') IS NOT NULL DROP TABLE users",
    "EXEC('ALTER TABLE users DROP COLUMN name')",
    "DO $$ BEGIN IF true THEN DROP TABLE users; END IF; END $$",
    "/*!40000 DROP TABLE users */",
    "WITH gone AS (DELETE FROM users RETURNING *) INSERT INTO old SELECT * FROM gone",
    "it's not closed; DROP TABLE users",
    "SELECT 'it\\'s'; DROP TABLE users; SELECT 'x'",
    "SELECT 'c:\\'; DROP TABLE users; SELECT 'x'",
    "# don't ask\nDROP TABLE users;\nINSERT INTO t VALUES ('a')",
    "SELECT a # it's odd\nFROM t; DROP TABLE users; SELECT 'x'",
    "SELECT a #>> '{b}' FROM t; DROP TABLE users; SELECT 'x'",
    "ALTER TABLE users DROP type",
    "ALTER TABLE users DROP sequence CASCADE, ADD a int",
    "EXECUTE 'TRUNCATE users'",
  ])("%s", (sql) => {
    expect(oneWayIn(sql, none)).toHaveLength(1);
  });

  test.each([
    "CREATE TABLE users (id int)",
    "ALTER TABLE users DROP CONSTRAINT fk, ALTER COLUMN a DROP DEFAULT, ALTER b DROP NOT NULL",
    "ALTER TABLE users DROP INDEX i, DROP PRIMARY KEY",
    "DROP INDEX i",
    "DROP VIEW v",
    "ALTER TABLE users ADD a int DROP VIEW v",
    "ALTER TABLE users DROP PERIOD FOR SYSTEM_TIME",
    "# DROP VIEW v",
    "DROP TYPE mood",
    "DROP TEMPORARY TABLE t",
    "DROP TABLE #t",
    "DROP TABLE public.alembic_version",
    'DELETE FROM "schema_migrations"',
    "DELETE FROM users WHERE id = 7",
    "ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES c ON DELETE CASCADE",
    "UPDATE t SET a = TRUNCATE(a, 2)",
    "INSERT INTO audit VALUES ('DROP TABLE users')",
    "COMMENT ON TABLE users IS 'TRUNCATE users'",
    "GRANT TRUNCATE ON users TO app",
    "CREATE TRIGGER t BEFORE TRUNCATE ON users EXECUTE FUNCTION f()",
    "CREATE FUNCTION f() RETURNS void AS $body$ BEGIN DELETE FROM users; END $body$ LANGUAGE plpgsql",
    'ALTER TABLE users ADD COLUMN "drop table x" int',
    "/* DROP TABLE users; */ SELECT ARRAY['a', 'b'][1]",
    "-- DROP TABLE users;",
    "",
  ])("not: %s", (sql) => {
    expect(oneWayIn(sql, none)).toEqual([]);
  });

  test("are found in a script of a megabyte that no quote of closes, in little time", () => {
    const sql = `${"INSERT INTO t VALUES ('a', 1); /* x */\n".repeat(25_000)}${"$a$ ' \" [ ` /* ".repeat(2_000)};\nDROP TABLE t`;
    const begun = processorMs();
    expect(oneWayIn(sql, none)).toHaveLength(1);
    expect(processorMs() - begun).toBeLessThan(3_000);
  });

  test("stand in one transaction, or may be done in part", () => {
    expect(isOneTransaction(alembic)).toBe(true);
    expect(isOneTransaction("BEGIN; CREATE TABLE a (b int); COMMIT; BEGIN; CREATE TABLE b (b int); COMMIT;")).toBe(
      false,
    );
    expect(isOneTransaction("CREATE TABLE a (b int); BEGIN; COMMIT;")).toBe(false);
    expect(isOneTransaction("BEGIN; CREATE TABLE a (b int); END; DROP TABLE c; BEGIN; COMMIT;")).toBe(false);
    expect(isOneTransaction("BEGIN; CREATE TABLE a (b int); ROLLBACK; DROP TABLE c; COMMIT;")).toBe(false);
    expect(isOneTransaction("BEGIN; DO $$ BEGIN IF true THEN SELECT 1; END IF; END $$; COMMIT;")).toBe(true);
    expect(isOneTransaction("")).toBe(false);
  });
});

describe("words of the config", () => {
  test("mark lines, as they stand or as regular expressions", () => {
    const marks = marksOf(["# one-way", "/db\\.\\w+\\.drop\\(/i"]);
    expect(found("DB.users.drop();\nnothing;\nDROP TABLE a; -- # one-way\n", marks)).toEqual([
      "line 1 of the preview: DB.users.drop();",
      "line 3 of the preview: DROP TABLE a",
    ]);
    expect(oneWayInFile("m/3.py", [[7, "    # one-way"]], marks)).toEqual([
      { statement: "# one-way", where: "m/3.py, line 7" },
    ]);
    expect(markProblem("/(/")).toMatch(/^is no regular expression: /);
    expect([markProblem("/usr/"), markProblem("(")]).toEqual([undefined, undefined]);
  });
});

describe("a way back", () => {
  const oneWay = (word: string) => [{ statement: word, where: "line 1 of the preview" }];
  const entry = (id: number, state: RolloutState, word?: string): Passed => ({
    id,
    state,
    release: word === undefined ? {} : { oneWay: oneWay(word) },
  });
  const entries = [
    entry(6, { phase: "canary", weight: 10, step: 1 }, "six"),
    entry(5, { phase: "rolled-back", weight: 0 }, "five"),
    entry(4, { phase: "rolled-back", weight: 0, migrated: true }, "four"),
    entry(3, { phase: "held", weight: 0 }, "three"),
    entry(2, { phase: "healthy", weight: 100 }, "two"),
    entry(1, { phase: "healthy", weight: 100 }),
  ];
  const across = (from: number, to: number | null) =>
    acrossOneWay(entries, { id: from }, to === null ? null : { id: to }).map(({ statement }) => statement);

  test("crosses what each rollout since has done, if it has begun to", () => {
    expect(across(6, 2)).toEqual(["six", "four", "three"]);
    expect(across(2, 1)).toEqual(["two"]);
    expect(across(1, 1)).toEqual([]);
    expect(across(6, null)).toEqual([]);
  });
});
