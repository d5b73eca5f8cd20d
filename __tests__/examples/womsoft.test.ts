import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Scene } from "../e2e/scene.js";
import { file } from "../fakes/approvals.js";
import { hasProgram } from "../tools/harness.js";
import { HookServer } from "../world/hook-server.js";
import { commentPayload, pushPayload } from "../world/payloads.js";
import { freePort } from "../world/ports.js";
import type { JobOptions } from "../world/runner.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { exampleTree } from "./tree.js";

/** The example as users have it: the bundle on a runner, GitHub on loopback, and a machine that is reached by ssh. */

const environments = ["dev", "staging", "production"] as const;
type Environment = (typeof environments)[number];

const config = ".github/gatehouse.yml";
/** Of a commit that has been tested on its branch. */
const rest = "build,deploy,release";
const missing = sshMissing ?? (hasProgram("go") ? null : "go is not installed");

(missing === null ? describe : describe.skip)(`examples/womsoft${missing === null ? "" : ` (${missing})`}`, () => {
  let sshd: Sshd;
  let hook: HookServer;
  let scene: Scene;
  let machine: string;
  let runId = 100;
  const ports = new Map<Environment, number>();

  beforeAll(async () => {
    sshd = await startSshd();
    hook = await HookServer.start();
    machine = await mkdtemp(join(tmpdir(), "gatehouse-womsoft-"));
    await writeFile(join(machine, "restart"), restart);
    for (const name of environments) {
      ports.set(name, await freePort());
      await mkdir(join(machine, name));
      await writeFile(join(machine, name, "address"), `127.0.0.1:${ports.get(name)}`);
    }
    const tree = await exampleTree("womsoft");
    const base = { ...tree, [config]: settled(tree[config] ?? "") };
    const orders = tree["orders/orders.go"] ?? "";
    scene = await Scene.create({
      base,
      change: [
        { "orders/orders.go": `${orders}\n// Closed orders are kept.\n` },
        { "README.md": "# Work orders, mended\n" },
        { "main.go": silenced(tree["main.go"] ?? "") },
      ],
      github: {
        ancestors: (commit) => (known(commit) === null ? null : ask("rev-list", commit).split("\n")),
        mergeBase: (base, head) => known(base) && known(head) && ask("merge-base", base, head),
        commits: (base, head) =>
          ask("log", "--format=%H %s", `${base}..${head}`)
            .split("\n")
            .map((line) => ({ sha: line.slice(0, 40), message: line.slice(41), isMerge: false })),
      },
    });
  }, 180_000);
  afterAll(async () => {
    for (const name of environments) await stop(name);
    await scene?.close();
    await hook?.close();
    await sshd?.kill();
    await rm(machine, { recursive: true, force: true });
  });

  /** What stands for three machines with systemd: folders of this one. */
  function settled(text: string): string {
    const each = (what: RegExp, made: (environment: Environment) => string) => (one: string) => {
      const names = [...environments];
      return one.replace(what, () => made(names.shift() ?? "production"));
    };
    return [
      each(/https:\/\/\S*womsoft\.example\.com/g, (name) => `http://127.0.0.1:${ports.get(name)}`),
      each(/host: \S*womsoft\.example\.com/g, () => `host: 127.0.0.1\n            port: ${sshd.port}`),
      each(/to: \/srv\/womsoft\//g, (name) => `to: ${machine}/${name}/`),
      (one: string) => one.replaceAll("user: deploy", `user: ${sshd.user}`),
      (one: string) => one.replace("cd /srv/womsoft", `cd ${machine}/$GATEHOUSE_ENVIRONMENT`),
      (one: string) => one.replace("systemctl --user restart womsoft", "sh ../restart"),
      (one: string) => one.replace(/ +(windows|freeze): .*\n/g, ""),
    ].reduce((one, edit) => edit(one), text);
  }

  /** Of the repository that GitHub has. */
  const origin = () => join(scene.repository.folder, "origin.git");
  const ask = (...args: string[]) => execFileSync("git", args, { cwd: origin(), encoding: "utf8" }).trim();
  const known = (revision: string) => {
    const { status } = spawnSync("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], {
      cwd: origin(),
    });
    return status === 0 ? revision : null;
  };
  const commitAt = (back: number) => ask("rev-parse", `feature/refund~${back}`);

  async function stop(name: Environment): Promise<void> {
    const pid = Number(await readFile(join(machine, name, "pid"), "utf8").catch(() => "0"));
    if (pid < 2) return;
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }

  /** What a branch or tag is of, from now on. */
  function at(ref: string, sha: string): void {
    scene.github.state.releases.refs.set(ref, sha);
    ask("update-ref", ref, sha);
  }

  /** A job of a workflow run of its own. */
  async function job(ref: string, sha: string, what: Partial<JobOptions>) {
    await scene.repository.checkout(ref.split("/").slice(2).join("/"), sha);
    scene.github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
    at(ref, sha);
    const env = {
      DEPLOY_KEY: sshd.key,
      DISCORD_WEBHOOK_URL: `${hook.url}/api/webhooks/1/k3yk3yk3y`,
      ...Object.fromEntries(["DEV", "STAGING", "PRODUCTION"].map((name) => [`${name}_HOST_KEY`, sshd.hostKey])),
      ...caches,
    };
    return scene.run({ sha, ref, runId, ...what, env: { ...env, ...what.env } });
  }

  const pushed = (ref: string, sha: string, gates = "") =>
    job(ref, sha, {
      event: "push",
      payload: pushPayload(ref, "0".repeat(40), sha),
      inputs: gates === "" ? {} : { gates },
    });

  /** A comment on an issue. */
  function said(author: string, body: string) {
    const { model } = scene.github.state.chatops;
    const nowMs = Math.floor(Date.now() / 1000) * 1000;
    const comment = { author, authorType: "User", body, createdMs: nowMs, updatedMs: nowMs };
    const id = 1000 + runId;
    model.comments.set(id, comment);
    const payload = commentPayload({ ...comment, id, issue: 8, isPullRequest: false });
    const env = { GITHUB_ACTOR: author, GITHUB_TRIGGERING_ACTOR: author };
    const sha = scene.repository.baseSha;
    return job("refs/heads/main", sha, {
      event: "issue_comment",
      payload,
      headRef: undefined,
      baseRef: undefined,
      env,
    });
  }

  /** The version that each machine answers with, if it does. */
  async function serving(): Promise<string> {
    const versions = environments.map(async (name) => {
      const answer = await fetch(`http://127.0.0.1:${ports.get(name)}/health`).catch(() => null);
      return answer?.ok ? ((await answer.json()) as { version: string }).version : "nothing";
    });
    return (await Promise.all(versions)).join(" ");
  }

  const deployTitle = () => scene.github.state.checks.filter(({ name }) => name === "Gatehouse / deploy").at(-1)?.title;

  test("goes from main to dev, from a release branch to staging, and from a tag to production and a release", async () => {
    const { baseSha } = scene.repository;
    const [first, second] = [commitAt(2), commitAt(1)];
    const main = await pushed("refs/heads/main", baseSha);
    const dev = baseSha.slice(0, 7);
    expect([main.exitCode, deployTitle()]).toEqual([0, `${dev} is healthy in dev`]);
    expect(await serving()).toBe(`${dev} nothing nothing`);

    const unapproved = await pushed("refs/heads/release/1.2", first, "deploy");
    expect(unapproved.exitCode).toBe(1);
    expect(deployTitle()).toContain("staging");
    expect(await serving()).toBe(`${dev} nothing nothing`);

    const { model } = scene.github.state.approvals;
    for (const login of ["mona", "sue", "wim"]) model.permissions.set(login, "write");
    model.texts.set(`${baseSha}:.github/CODEOWNERS`, "* @mona\n/orders/ @wim\n");
    const pull = { number: 7, author: "ann", head: first, base: baseSha, commits: [first] };
    const files = [file("orders/orders.go")];
    model.pulls.push({ ...pull, files, reviews: [{ author: "mona", state: "APPROVED" }] });
    const staged = await pushed("refs/heads/release/1.2", first);
    expect([staged.exitCode, deployTitle()]).toEqual([0, `${first.slice(0, 7)} is healthy in staging`]);
    expect(await serving()).toBe(`${dev} ${first.slice(0, 7)} nothing`);

    // In production the owner of what has changed has to have approved as well.
    const unowned = await pushed("refs/tags/v1.2.0", first, rest);
    expect(unowned.exitCode).toBe(1);
    expect(unowned.summary).toMatch(/orders\/orders\.go needs an approval of @.?wim/);
    model.pulls[0] = {
      ...pull,
      files,
      reviews: [
        { author: "mona", state: "APPROVED" },
        { author: "wim", state: "APPROVED" },
      ],
    };
    const released = await pushed("refs/tags/v1.2.0", first, rest);
    expect([released.exitCode, await serving()]).toEqual([0, `${dev} v1.2.0 v1.2.0`]);
    expect(released.outputs.get("release-url")).toBe("https://github.com/acme/api/releases/tag/v1.2.0");
    expect(scene.github.state.releases.releases).toMatchObject([
      { tag_name: "v1.2.0", draft: false, assets: [{ name: "womsoft" }, { name: "SHA256SUMS" }] },
    ]);

    const again = { number: 8, author: "ann", head: second, base: first, commits: [second] };
    model.texts.set(`${first}:.github/CODEOWNERS`, "* @mona\n");
    model.pulls.push({ ...again, files: [file("README.md")], reviews: [{ author: "mona", state: "APPROVED" }] });
    at("refs/heads/release/1.2", second);
    const next = await pushed("refs/tags/v1.2.1", second, rest);
    expect([next.exitCode, await serving()]).toEqual([0, `${dev} v1.2.1 v1.2.1`]);
    expect(scene.github.violations).toEqual([]);
  }, 300_000);

  test("takes a release back in staging that answers nothing, and production never gets it", async () => {
    const bad = commitAt(0);
    const { model } = scene.github.state.approvals;
    const pull = { number: 9, author: "ann", head: bad, base: commitAt(1), commits: [bad] };
    model.pulls.push({ ...pull, files: [file("main.go")], reviews: [{ author: "mona", state: "APPROVED" }] });
    at("refs/heads/release/1.2", bad);
    const result = await pushed("refs/tags/v1.2.2", bad, rest);
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain("rolled back to v1.2.1");
    expect(await serving()).toMatch(/ v1\.2\.1 v1\.2\.1$/);
    expect(scene.github.state.releases.releases.map(({ tag_name }) => tag_name)).toEqual(["v1.2.0", "v1.2.1"]);
    const told = hook.delivered.map(({ text }) => text).join("\n");
    expect(told).toContain("rolled back");
    expect(`${result.log.join("\n")}${result.summary}`).not.toContain("k3yk3yk3y");
  }, 300_000);

  test("goes back to a release that was healthy, for who may", async () => {
    const before = await serving();
    const stranger = await said("mallory", "!rollback v1.2.0 production");
    expect([stranger.exitCode, await serving()]).toEqual([0, before]);
    scene.github.state.chatops.model.give("mona", "write");
    const back = await said("mona", "!rollback v1.2.0 production");
    expect(back).toMatchObject({ exitCode: 0, errors: [] });
    expect(await serving()).toMatch(/ v1\.2\.1 v1\.2\.0$/);
    const answers = scene.github.state.comments.map(({ body }) => body.split("\n")[1]);
    expect(answers).toEqual([
      expect.stringContaining("Refused"),
      expect.stringContaining("v1.2.0 is healthy in production"),
    ]);
    expect(scene.github.violations).toEqual([]);
  }, 300_000);
});

/** Go's caches are the machine's: the runner of these tests has a home that is empty. */
const goEnv = (name: string) => execFileSync("go", ["env", name], { encoding: "utf8" }).trim();
const caches = missing === null ? { GOCACHE: goEnv("GOCACHE"), GOMODCACHE: goEnv("GOMODCACHE") } : {};

/** A program that is well by its tests, and answers nothing. */
const silenced = (text: string) => `${text.replace(/(orders\.Handler\(.*\)),/, "silent($1),")}
func silent(http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "{}", http.StatusInternalServerError)
	})
}
`;

/** What systemd does on a real machine. */
const restart = `set -e
if [ -f pid ]; then kill "$(cat pid)" 2>/dev/null || true; fi
. ./version.env
VERSION=$VERSION ADDRESS=$(cat address) setsid current/womsoft > log 2>&1 < /dev/null &
echo $! > pid
`;
