import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeImages } from "../docker/engine.js";
import { Scene } from "../e2e/scene.js";
import { file } from "../fakes/approvals.js";
import { pushPayload } from "../world/payloads.js";
import { freePort } from "../world/ports.js";
import { Registry } from "../world/registry.js";
import type { JobOptions } from "../world/runner.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { missingImages, missingPrograms } from "./example.js";
import { exampleTree } from "./tree.js";

/**
 * The example as users have it: the bundle on a runner, GitHub on loopback, an image in a registry, and a machine that is
 * reached by ssh, on which Docker Engine, HAProxy and Prometheus run by the example's own files, with users who ask all the
 * time.
 */

const config = ".github/gatehouse.yml";
const place = (name: string) => (existsSync(`/usr/sbin/${name}`) ? `/usr/sbin/${name}` : name);
const missing =
  sshMissing ??
  missingPrograms(
    ...["alembic", "ruff", "black", "mypy", "pytest", "docker-registry", "prometheus", "socat", "bash"],
    ...(existsSync("/usr/sbin/haproxy") ? [] : ["haproxy"]),
  ) ??
  missingImages("python:3.11-slim");

/** Every 20th request fails, and its tests do not see it. */
const failing = (text: string) =>
  text
    .replace(
      '    @app.get("/quote")\n    def price() -> Response:\n',
      '    asked = count_up()\n\n    @app.get("/quote")\n    def price() -> Response:\n        if next(asked) % 20 == 19:\n            raise RuntimeError("the market is closed")\n',
    )
    .replace(
      "from time import perf_counter\n",
      "from itertools import count as count_up\nfrom time import perf_counter\n",
    );

const notes = `"""Notes of tenants on their instances."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("instances", sa.Column("note", sa.String(200)))


def downgrade() -> None:
    op.drop_column("instances", "note")
`;

(missing === null ? describe : describe.skip)(`examples/cloudsim${missing === null ? "" : ` (${missing})`}`, () => {
  const project = `gatehouse-test-${randomUUID().slice(0, 8)}`;
  const ports = { staging: 0, stable: 0, canary: 0, users: 0, figures: 0, prometheus: 0 };
  const children: ChildProcessWithoutNullStreams[] = [];
  let sshd: Sshd;
  let registry: Registry;
  let scene: Scene;
  let machine: string;
  let tree: Record<string, string>;
  let runId = 200;

  beforeAll(async () => {
    [sshd, registry] = await Promise.all([startSshd(), Registry.start()]);
    machine = await mkdtemp(join(tmpdir(), "gatehouse-cloudsim-"));
    for (const name of Object.keys(ports) as (keyof typeof ports)[]) ports[name] = await freePort();
    for (const name of ["staging", "production"]) {
      await mkdir(join(machine, name));
      await chmod(join(machine, name), 0o777);
    }
    tree = await exampleTree("cloudsim");
    const compose = (tree["deploy/compose.yml"] ?? "").replace("interval: 2s", "interval: 1s");
    const base = { ...tree, [config]: settled(tree[config] ?? ""), "deploy/compose.yml": compose };
    scene = await Scene.create({
      base,
      change: [
        { "migrations/versions/0003_notes.py": notes },
        { "cloudsim/api.py": failing(tree["cloudsim/api.py"] ?? "") },
      ],
      github: { mergeBase: (one, other) => git("merge-base", one, other), commits },
    });
    await front();
  }, 240_000);
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    for (const name of [`${project}-staging`, project, `${project}-canary`]) {
      spawnSync("docker", ["compose", "-p", name, "down", "--volumes", "--timeout", "1"], { stdio: "ignore" });
    }
    if (registry) removeImages(`${registry.host}/acme/*`);
    await scene?.close();
    await registry?.stop();
    await sshd?.kill();
    await rm(machine, { recursive: true, force: true });
  });

  const git = (...args: string[]) =>
    spawnSync("git", args, { cwd: join(scene.repository.folder, "origin.git"), encoding: "utf8" }).stdout.trim();
  const commits = (from: string, to: string) =>
    git("log", "--format=%H %s", `${from}..${to}`)
      .split("\n")
      .map((line) => ({ sha: line.slice(0, 40), message: line.slice(41), isMerge: false }));

  /** What stands for two machines with names of their own. */
  function settled(text: string): string {
    const host = `{ host: 127.0.0.1, port: ${sshd.port}, user: ${sshd.user}, key: $DEPLOY_KEY, host-key: $HOST_KEY }`;
    return (
      text
        .replace(/setup:\n( .*\n)+/, "setup: []\n")
        .replace("registry: ghcr.io,", `registry: "${registry.host}",`)
        .replaceAll("ghcr.io/acme/", `${registry.host}/acme/`)
        .replace(" cache: gha\n", " cache: none\n")
        .replaceAll(/ssh: \{.*\}/g, `ssh: ${host}`)
        .replaceAll("project: cloudsim", `project: ${project}`)
        .replace("https://staging.cloudsim.example.com", `http://127.0.0.1:${ports.staging}`)
        .replace("https://cloudsim.example.com", `http://127.0.0.1:${ports.users}`)
        .replace('"8001"', `"${ports.staging}"`)
        .replace('"8001"', `"${ports.stable}"`)
        .replace('{ env: { CLOUDSIM_PORT: "8002" } }', `{ env: { CLOUDSIM_PORT: "${ports.canary}" }, drain: 1s }`)
        .replace("/srv/cloudsim", join(machine, "staging"))
        .replace("/srv/cloudsim", join(machine, "production"))
        .replace("/run/haproxy/cloudsim.sock", join(machine, "cloudsim.sock"))
        .replace(/ +windows: .*\n/, "")
        .replace("steps: [{ weight: 10, hold: 10m }, { weight: 25, hold: 10m }, { weight: 50, hold: 30m }]", quick)
        .replace("interval: 30s", "interval: 2s\n          deadline: 90s")
        // Answers of a machine that has other work.
        .replaceAll('le="0.1"', 'le="1.0"')
        .replace("password: $GITHUB_TOKEN", "password: $REGISTRY_PASSWORD")
    );
  }

  /** HAProxy and Prometheus by the example's files, but for their places; and users. */
  async function front(): Promise<void> {
    const haproxy = (tree["deploy/haproxy.cfg"] ?? "")
      .replace("/run/haproxy/cloudsim.sock mode 660", `${join(machine, "cloudsim.sock")} mode 600`)
      .replace("127.0.0.1:8000", `127.0.0.1:${ports.users}`)
      .replace("127.0.0.1:8001", `127.0.0.1:${ports.stable}`)
      .replace("127.0.0.1:8002", `127.0.0.1:${ports.canary}`)
      .replace("127.0.0.1:8404", `127.0.0.1:${ports.figures}`);
    const prometheus = (tree["deploy/prometheus.yml"] ?? "")
      .replace("scrape_interval: 5s", "scrape_interval: 250ms, scrape_timeout: 250ms")
      .replace(":8404", `:${ports.figures}`)
      .replace(":8001", `:${ports.stable}`)
      .replace(":8002", `:${ports.canary}`);
    await writeFile(join(machine, "haproxy.cfg"), haproxy);
    await writeFile(join(machine, "prometheus.yml"), prometheus);
    const listen = `--web.listen-address=127.0.0.1:${ports.prometheus}`;
    started(place("haproxy"), "-db", "-f", "haproxy.cfg");
    started("prometheus", "--config.file=prometheus.yml", "--storage.tsdb.path=data", listen);
  }

  function started(program: string, ...args: string[]): ChildProcessWithoutNullStreams {
    const child = spawn(program, args, { cwd: machine });
    child.stderr.resume();
    children.push(child);
    return child;
  }

  /** Users, from here on; what the function gives tells what they met since it was asked last. */
  function users(): () => Promise<{
    readonly sent: number;
    readonly failed: number;
    readonly failures: readonly string[];
  }> {
    const load = join(process.cwd(), "__tests__", "fixtures", "canary", "load.cjs");
    const address = `http://127.0.0.1:${ports.users}/quote?kind=small&hours=3`;
    const child = started(process.execPath, load, address, "150");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return async () => {
      child.stdin.write("\n");
      return JSON.parse((await lines.next()).value ?? "{}");
    };
  }

  async function job(what: Partial<JobOptions>) {
    scene.github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
    const databases = ["STAGING", "PRODUCTION"].map((name) => [
      `${name}_DATABASE_URL`,
      `sqlite:///${join(machine, name.toLowerCase(), "cloudsim.db")}`,
    ]);
    const env = {
      DEPLOY_KEY: sshd.key,
      HOST_KEY: sshd.hostKey,
      PROM_URL: `http://127.0.0.1:${ports.prometheus}`,
      GITHUB_ACTOR: Registry.username,
      ...Object.fromEntries(databases),
      REGISTRY_PASSWORD: Registry.password,
    };
    return scene.run({ runId, env, ...what });
  }

  async function pushed(ref: string, sha: string, gates = "") {
    await scene.repository.checkout(ref.split("/").slice(2).join("/"), sha);
    const payload = pushPayload(ref, "0".repeat(40), sha);
    return job({ event: "push", payload, sha, ref, inputs: gates === "" ? {} : { gates } });
  }

  const version = async (port: number) =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      async (answer) => ((await answer.json()) as { version: string }).version,
      () => "nothing",
    );

  const head = (back: number) => git("rev-parse", `feature/refund~${back}`);

  test("a change of the tables shows its SQL in the pull request; main goes to staging, migrated", async () => {
    const preview = await job({ inputs: { gates: "deploy" } });
    expect(preview).toMatchObject({ exitCode: 0, errors: [] });
    const [comment] = scene.github.state.comments;
    expect(comment?.body).toContain("ALTER TABLE instances ADD COLUMN note VARCHAR(200);");
    expect(comment?.body).not.toContain("CREATE TABLE instances");

    const { baseSha } = scene.repository;
    const main = await pushed("refs/heads/main", baseSha);
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(await version(ports.staging)).toBe(baseSha.slice(0, 7));
    expect(main.summary).toContain("CREATE TABLE instances");
    expect(await version(ports.stable)).toBe("nothing");
  }, 600_000);

  test("a tag goes to production once it is approved, step by step; a release that breaks the service level is taken back", async () => {
    const { model } = scene.github.state.approvals;
    const { baseSha } = scene.repository;
    for (const login of ["mona", "sue", "wim"]) model.permissions.set(login, "write");
    const first = { number: 6, author: "ann", head: baseSha, base: baseSha, commits: [baseSha] };
    model.texts.set(`${baseSha}:.github/CODEOWNERS`, "* @wim\n/migrations/ @sue\n");
    model.pulls.push({ ...first, files: [file("migrations/versions/0001_instances.py")], reviews: [] });
    const unapproved = await pushed("refs/tags/v1.0.0", baseSha, "deploy");
    expect(unapproved.exitCode).toBe(1);
    expect(unapproved.summary).toMatch(/instances\.py needs an approval of @.?sue/);
    model.pulls[0] = { ...first, files: model.pulls[0]?.files ?? [], reviews: [{ author: "sue", state: "APPROVED" }] };
    const approved = await pushed("refs/tags/v1.0.0", baseSha, "build,deploy");
    expect(approved).toMatchObject({ exitCode: 0, errors: [] });
    expect(await version(ports.stable)).toBe("v1.0.0");

    const met = users();
    const good = await released("v1.1.0", head(1));
    expect(good).toMatchObject({ exitCode: 0, errors: [] });
    expect([await version(ports.stable), await version(ports.canary)]).toEqual(["v1.1.0", "nothing"]);
    const { sent, failures } = await met();
    expect(sent).toBeGreaterThan(500);
    expect(failures).toEqual([]);

    const bad = await released("v1.2.0", head(0));
    expect(bad.exitCode).toBe(1);
    expect(bad.summary).toContain("canary at 10 %: errors");
    expect(bad.summary).toContain("rolled back to v1.1.0");
    expect([await version(ports.stable), await version(ports.canary)]).toEqual(["v1.1.0", "nothing"]);
    const lost = await met();
    expect(lost.failed).toBeGreaterThan(0);
    expect(lost.failed / lost.sent).toBeLessThan(0.02);
    expect(scene.github.violations).toEqual([]);
  }, 600_000);

  /** A commit that has been to staging, and whose pull request is approved. */
  async function released(tag: string, sha: string) {
    const { model } = scene.github.state.approvals;
    const before = git("rev-parse", `${sha}~1`);
    const files = git("diff", "--name-only", before, sha).split("\n");
    const reviews = ["wim", "sue"].map((author) => ({ author, state: "APPROVED" as const }));
    model.texts.set(`${before}:.github/CODEOWNERS`, "* @wim\n/migrations/ @sue\n");
    model.pulls.push({
      number: 20 + model.pulls.length,
      author: "ann",
      head: sha,
      base: before,
      commits: [sha],
      files: files.map((path) => file(path)),
      reviews,
    });
    expect(await pushed("refs/heads/main", sha, "build,deploy")).toMatchObject({ exitCode: 0, errors: [] });
    return pushed(`refs/tags/${tag}`, sha, "build,deploy");
  }
});

const quick = "steps: [{ weight: 10, hold: 6s }, { weight: 50, hold: 2s }]";
