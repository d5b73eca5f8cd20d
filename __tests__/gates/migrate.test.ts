import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { files, processes, toolEnv } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate } from "./harness.js";

/** Deployments of a repository whose SQLite database is migrated by Alembic itself. */

const revision = (id: string, before: string | null, up: string, down = "pass") => `
from alembic import op
import sqlalchemy as sa
revision = "${id}"
down_revision = ${before === null ? "None" : `"${before}"`}
def upgrade():
    ${up}
def downgrade():
    ${down}
`;

const project = {
  "alembic.ini": "[alembic]\nscript_location = %(here)s/migrations\nsqlalchemy.url = sqlite:///app.db\n",
  "migrations/env.py": `
from alembic import context
from sqlalchemy import create_engine
url = context.config.get_main_option("sqlalchemy.url")
if context.is_offline_mode():
    context.configure(url=url, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine(url).connect() as connection:
        context.configure(connection=connection)
        with context.begin_transaction():
            context.run_migrations()
`,
  "migrations/versions/0001.py": revision(
    "0001",
    null,
    'op.create_table("users", sa.Column("id", sa.Integer), sa.Column("name", sa.String), sa.Column("mail", sa.String))',
  ),
  // From where the replaced release was, as its own commit tells.
  "preview.sh": `set -e
from=""
if [ -n "$GATEHOUSE_REPLACES_COMMIT" ]; then
  rm -rf .before && mkdir .before
  git archive "$GATEHOUSE_REPLACES_COMMIT" alembic.ini migrations | tar -x -C .before
  from=$(cd .before && alembic heads | cut -d' ' -f1):
fi
alembic upgrade "\${from}head" --sql
`,
  "deploy.sh": 'echo "$GATEHOUSE_ACTION $GATEHOUSE_VERSION" >> calls.txt\n',
};
const added = revision("0002", "0001", 'op.add_column("users", sa.Column("age", sa.Integer))');
const dropped = revision("0003", "0002", 'op.drop_column("users", "mail")', "raise NotImplementedError");

let repository: TestRepository;
let shas: { readonly first: string; readonly second: string };
beforeAll(async () => {
  repository = await TestRepository.create({
    base: { ...project, "migrations/versions/0002.py": added },
    change: { "migrations/versions/0003.py": dropped },
  });
  await repository.checkout("feature", repository.headSha);
  await repository.git("fetch", "--quiet", "--depth=1", "origin", repository.baseSha);
  shas = { first: repository.baseSha, second: repository.headSha };
});
afterAll(() => repository.close());

const at = (path: string) => join(repository.workspace, path);
beforeEach(async () => {
  await repository.git("checkout", "--quiet", "--force", "--detach", shas.second);
  await repository.git("clean", "-fdxq");
});

const migrate = {
  preview: "sh preview.sh",
  apply: "alembic upgrade head",
  paths: ["migrations/**"],
  oneWay: ["raise NotImplementedError"],
  force: false,
};
const staging: PlannedEnvironment = {
  ...{
    name: "staging",
    after: [],
    smoke: [],
    windows: [],
    freeze: [],
    env: {},
    workingDirectory: ".",
    timeoutMs: 60_000,
  },
  target: { type: "command", commands: { deploy: "sh deploy.sh", promote: "sh deploy.sh", rollback: "sh deploy.sh" } },
  ...{ onFailure: "rollback", onCancel: "rollback", migrate },
};
const failing = {
  ...staging,
  smoke: [{ type: "run", run: "grep -q rollback calls.txt || exit 7", withinMs: 10_000 }],
} as const;

async function deployed(environment: PlannedEnvironment, more: GateOptions = {}): Promise<GateReport> {
  const change = await changeFrom(repository, repository.baseSha);
  return runGate(repository, change, { kind: "deploy", steps: [], environments: [environment], ...more });
}

/** The commit with the second migration is healthy; what that leaves is made once. */
async function begun(): Promise<void> {
  const kept = join(repository.folder, "begun");
  const left = ["app.db", ".gatehouse/deployments"];
  if ((await files.stat(kept)) !== null) {
    for (const path of left) await cp(join(kept, path), at(path), { recursive: true });
    return;
  }
  await repository.git("checkout", "--quiet", "--detach", shas.first);
  expect(said(await deployed(staging))).toBe(`passed null: staging: ${short(shas.first)} is healthy`);
  await repository.git("checkout", "--quiet", "--detach", shas.second);
  await rm(at("calls.txt"));
  for (const path of left) await cp(at(path), join(kept, path), { recursive: true });
}

const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
const short = (sha: string) => sha.slice(0, 7);
const migration = (report: GateReport) => report.deployments?.[0]?.migration;
const calls = async () => (await readFile(at("calls.txt"), "utf8").catch(() => "")).trim().split("\n");
const phases = (report: GateReport) => report.deployments?.[0]?.timeline.map(({ state }) => state.phase);

async function columns(): Promise<string> {
  const script =
    'import sqlite3; print(*[r[1] for r in sqlite3.connect("app.db").execute("pragma table_info(users)")])';
  const out = at("columns.txt");
  const run = { file: "python3", args: ["-c", script], cwd: repository.workspace, env: toolEnv, timeoutMs: 20_000 };
  await processes.run({ ...run, stdout: out });
  return (await readFile(out, "utf8")).trim();
}

const refusal =
  "across what cannot be undone, ALTER TABLE users DROP COLUMN mail (line 3 of the preview) and 1 more: " +
  "deploy a release that mends it, or set force: true of migrate to go back all the same";

const testAlembic = testWith("alembic");

describe("a deploy gate with Alembic's migrations", () => {
  testAlembic("shows them, applies them before anything is deployed, and tells which cannot be undone", async () => {
    await begun();
    const report = await deployed(staging);
    expect(said(report)).toBe(`passed null: staging: ${short(shas.second)} is healthy`);
    expect(report.steps.map(({ name, verdict }) => `${name}: ${verdict.outcome}`)).toEqual([
      "staging: preview migrations: passed",
      "staging: apply migrations: passed",
      "staging: deploy: passed",
      "staging: promote: passed",
    ]);
    expect(phases(report)).toEqual(["migrating", "deploying", "smoke", "promoting", "validating", "healthy"]);
    expect(migration(report)).toEqual({
      applied: true,
      preview: {
        lines: 5,
        text: [
          "-- Running upgrade 0002 -> 0003",
          "",
          "ALTER TABLE users DROP COLUMN mail;",
          "",
          "UPDATE alembic_version SET version_num='0003' WHERE alembic_version.version_num = '0002';",
        ].join("\n"),
      },
      oneWay: [
        { statement: "ALTER TABLE users DROP COLUMN mail", where: "line 3 of the preview" },
        { statement: "raise NotImplementedError", where: "migrations/versions/0003.py, line 9" },
      ],
    });
    expect(await columns()).toBe("id name age");
  });

  testAlembic("is held where it would have to go back across one, and the same release converges later", async () => {
    await begun();
    const held = await deployed(failing);
    expect(said(held)).toBe(
      `failed smoke: staging: smoke after deploy: exited with code 7; staging is held as it is, 0 % of the traffic on ` +
        `${short(shas.second)}: no rollback to ${short(shas.first)} ${refusal}`,
    );
    expect(await calls()).toEqual([`deploy ${short(shas.second)}`]);
    expect(held.deployments?.[0]?.state?.phase).toBe("held");
    const again = await deployed(staging);
    expect(said(again)).toBe(`passed null: staging: ${short(shas.second)} is healthy`);
    expect(await columns()).toBe("id name age");
  });

  testAlembic("goes back across one where it is forced to", async () => {
    await begun();
    const report = await deployed({ ...failing, migrate: { ...migrate, force: true } });
    expect(said(report)).toContain(
      `; rolled back to ${short(shas.first)}, across what cannot be undone: ALTER TABLE users DROP COLUMN mail`,
    );
    expect(await calls()).toEqual([`deploy ${short(shas.second)}`, `rollback ${short(shas.first)}`]);
    expect(report.deployments?.[0]?.state).toMatchObject({ phase: "rolled-back", migrated: true });
  });

  testAlembic("deploys nothing where a migration fails, and names what may be half done", async () => {
    const broken = 'op.add_column("users", sa.Column("x", sa.Integer)); op.execute("SELECT none FROM nowhere")';
    await begun();
    await writeFile(at("migrations/versions/0003.py"), revision("0003", "0002", broken));
    const report = await deployed(staging);
    expect(said(report)).toMatch(/^failed deploy: staging: apply migrations: exited with code 1: /);
    expect(report.verdict.message).toContain(
      `; \`alembic upgrade head\` may have left the database half migrated; ${short(shas.first)} still serves`,
    );
    expect(await calls()).toEqual([""]);
    expect(report.deployments?.[0]?.state?.phase).toBe("rolled-back");
    expect(await columns()).toBe("id name mail age x");
  });

  testAlembic("begins nothing where they cannot be previewed: a data migration has no SQL", async () => {
    await begun();
    const data = 'print(op.get_bind().execute(sa.text("SELECT name FROM users")).fetchall())';
    await writeFile(at("migrations/versions/0003.py"), revision("0003", "0002", data));
    const report = await deployed(staging);
    expect(said(report)).toMatch(/^failed deploy: staging: preview of its migrations: exited with code 1: .*fetchall/);
    expect([report.deployments?.[0]?.state, await calls()]).toEqual([null, [""]]);
  });

  testAlembic(
    "leaves the old release alone where its run ends while they are applied, and goes on in the next",
    async () => {
      await begun();
      const stop = new AbortController();
      const apply = "touch applying; sleep 30";
      const cut = deployed({ ...staging, migrate: { ...migrate, apply } }, { signal: stop.signal });
      while ((await files.stat(at("applying"))) === null) await new Promise((soon) => setTimeout(soon, 20));
      stop.abort("interrupted");
      expect((await cut).deployments?.[0]).toMatchObject({
        verdict: { outcome: "cancelled" },
        state: { phase: "migrating" },
      });
      await new Promise((soon) => setTimeout(soon, 600));
      const warnings: string[] = [];
      const next = await deployed(staging, {
        emit: (event) => {
          if (event.type === "warning") warnings.push(event.message);
        },
      });
      expect(said(next)).toBe(`passed null: staging: ${short(shas.second)} is healthy`);
      expect(await calls()).toEqual([`deploy ${short(shas.second)}`, `promote ${short(shas.second)}`]);
      expect(warnings).toEqual([
        `staging: the run that rolled out ${short(shas.second)} is gone while it applied migrations, and some of them may be ` +
          `applied; ${short(shas.first)} still serves, and staging is held, as what may be done cannot be undone: ` +
          "ALTER TABLE users DROP COLUMN mail (line 3 of the preview) and 1 more",
      ]);
    },
  );

  testAlembic("begins nothing where another release came while it looked", async () => {
    await begun();
    const ledger = new FileLedger({
      ...{ files, clock: systemClock(), isGone: async () => false, leaseMs: 500 },
      folder: at(".gatehouse/deployments"),
    });
    const other = { version: "v9", commit: shas.first, images: [] };
    let emitted = false;
    const report = await deployed(staging, {
      deployments: {
        clock: {
          ...systemClock(),
          wait: async () => {
            if (emitted) return;
            emitted = true;
            // A lower id than that of this run: it was there first.
            await writeFile(
              at(".gatehouse/deployments/staging/0.json"),
              JSON.stringify({
                ...{ id: 1.5, environment: "staging", release: other, owner: { id: "x", words: "run 9" }, beatMs: 0 },
                state: { phase: "healthy", weight: 100 },
              }),
            );
          },
        },
      },
    });
    expect(said(report)).toBe("inconclusive busy: staging: v9 was deployed while migrations were previewed: run again");
    expect((await ledger.entries("staging"))[0]?.state.phase).toBe("rolled-back");
    expect(await calls()).toEqual([""]);
  });
});

describe("in a pull request a deploy gate", () => {
  const skip = "never from a pull request";
  const look: PlannedEnvironment = { ...staging, skip, previews: true };

  testAlembic("shows the migrations of the change, and touches nothing", async () => {
    const production = { ...staging, name: "production", skip };
    const change = await changeFrom(repository, repository.baseSha);
    const options = { kind: "deploy", steps: [], environments: [look, production] } as const;
    // What is checked out is a merge: nothing is deployed under its name.
    const report = await runGate(repository, { ...change, head: shas.first }, options);
    expect(said(report)).toBe("passed null: staging: its migrations are previewed: 5 lines, 2 cannot be undone");
    expect(report.deployments?.map(({ environment, verdict, state }) => [environment, verdict.outcome, state])).toEqual(
      [
        ["staging", "passed", null],
        ["production", "skipped", null],
      ],
    );
    expect(migration(report)?.preview?.text).toContain("ALTER TABLE users DROP COLUMN mail;");
    expect(await files.stat(at("app.db"))).toBeNull();
    expect(await files.stat(at(".gatehouse/deployments"))).toBeNull();
  });

  testAlembic("fails where they cannot be previewed", async () => {
    const report = await deployed({ ...look, migrate: { ...migrate, preview: "alembic upgrade nowhere --sql" } });
    expect(said(report)).toMatch(/^failed deploy: staging: preview of its migrations: exited with code 255: .*nowhere/);
  });

  testAlembic("gives its commands nothing that `env` looks up", async () => {
    const preview = "echo \"SELECT '$TOKEN $PLAIN $GATEHOUSE_ENVIRONMENT'\"";
    const environment = { ...look, migrate: { ...migrate, preview }, env: { TOKEN: "$SECRET_TOKEN", PLAIN: "yes" } };
    const report = await deployed(environment, { env: { SECRET_TOKEN: "hidden" } });
    expect(migration(report)?.preview?.text).toBe("SELECT ' yes staging'");
  });
});
