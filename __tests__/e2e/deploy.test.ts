import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pushPayload } from "../world/payloads.js";
import type { JobOptions, Step } from "../world/runner.js";
import { requestList, Scene } from "./scene.js";

/** Windows has no signals: there a cancelled step is ended at once. */
const onUnix = process.platform === "win32" ? test.skip : test;

/** Writes down what it is asked for, keeps which version serves, and fails or hangs where a file of that name says so. */
const target = `const fs = require("node:fs");
process.chdir(process.env.PLACE);
const { GATEHOUSE_ENVIRONMENT: where, GATEHOUSE_ACTION: action, GATEHOUSE_VERSION: version } = process.env;
if (action) fs.appendFileSync("calls", where + " " + action + " " + version + "\\n");
const serving = "serving-" + where;
if (action) fs.writeFileSync(serving, version);
else if (fs.existsSync("bad-" + fs.readFileSync(serving, "utf8"))) process.exit(4);
if (fs.existsSync("hang-" + where + "-" + action)) { fs.writeFileSync("hangs", ""); setInterval(() => {}, 1000); }
`;

const base = {
  ".gitignore": ".gatehouse/\n",
  "target.cjs": target,
  ".github/gatehouse.yml": `version: 1
gates:
  deploy:
    environments:
      staging:
        when: { branches: [main] }
        url: https://staging.example.com
        target: { command: node target.cjs }
        smoke: [{ run: node target.cjs }]
      production:
        after: [staging]
        url: https://example.com
        target: { command: node target.cjs }
`,
};

let scene: Scene;
let runId: number;

beforeEach(async () => {
  runId = 41;
  scene = await Scene.create({ base, change: { "a.txt": "1\n" } });
});
afterEach(() => scene.close());

/** What the commands write to, and are told by; apart from the workspace, which each checkout makes new. */
const at = (name: string) => join(scene.repository.folder, name);
const [first, second] = [() => scene.repository.baseSha, () => scene.repository.headSha];
const short = (sha: string) => sha.slice(0, 7);
const serving = (where: string) => readFile(at(`serving-${where}`), "utf8");

async function calls(): Promise<readonly string[]> {
  const text = await readFile(at("calls"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

/** What an earlier run has left: a release that is healthy. */
async function healthy(where: string, sha: string): Promise<void> {
  const { deployments } = scene.github.state;
  const owner = { id: "run 40 attempt 1 x", words: "run 40" };
  const payload = { gatehouse: 1, claim: "x", version: short(sha), images: [], owner };
  deployments.create({ ref: sha, environment: where, payload, auto_merge: false, required_contexts: [] });
  const id = deployments.stored.at(-1)?.id ?? 0;
  deployments.addStatus(id, { state: "success", description: "healthy · 100 %", auto_inactive: false });
  deployments.history.length = 0;
  await writeFile(at(`serving-${where}`), short(sha));
}

/** Titles of a gate's checks, oldest first. */
const titles = () =>
  scene.github.state.checks.filter(({ name }) => name === "Gatehouse / deploy").map(({ title }) => title);

/** A job of a push to main, in a workflow run of its own. */
async function push(sha: string, change: Partial<JobOptions> = {}): Promise<Partial<JobOptions>> {
  await scene.repository.checkout("main", sha);
  scene.github.state.deployments.runs.set(String(++runId), { isCompleted: false, attempt: 1 });
  const ref = "refs/heads/main";
  const env = { PLACE: scene.repository.folder };
  return { event: "push", payload: pushPayload(ref, "0".repeat(40), sha), sha, ref, runId, env, ...change };
}

const pushed = async (sha: string, change: Partial<JobOptions> = {}) => scene.run(await push(sha, change));

/** Starts a push that hangs in one of its commands, with the run over as GitHub sees it once `over` is called. */
async function hanging(sha: string, place: string, change: Partial<JobOptions> = {}) {
  await writeFile(at(`hang-${place}`), "");
  const step = await scene.start(await push(sha, change));
  const id = String(runId);
  for (let waited = 0; !existsSync(at("hangs")); waited += 50) {
    if (waited > 120_000) throw new Error(`nothing hangs in ${place}`);
    await sleep(50);
  }
  for (const name of ["hangs", `hang-${place}`]) await rm(at(name));
  const over = () => scene.github.state.deployments.runs.set(id, { isCompleted: true, attempt: 1 });
  return { step, over };
}

async function killed({ step, over }: { step: Step; over: () => void }): Promise<void> {
  process.kill(step.pid, "SIGKILL");
  await step.done;
  await step.sweep();
  over();
}

const staging = { inputs: { environment: "staging" } };

describe("a push", () => {
  test("is deployed to staging, then to production; what was there is retired once it is healthy", async () => {
    const { deployments } = scene.github.state;
    await healthy("staging", first());
    await healthy("production", first());
    const result = await pushed(second());
    expect(result).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
    const [old, fresh] = [short(first()), short(second())];
    const course = (where: string) => [
      `${where} ${fresh} queued`,
      ...Array(4).fill(`${where} ${fresh} in_progress`),
      `${where} ${fresh} success`,
      `${where} ${old} inactive`,
    ];
    expect(deployments.history).toEqual([...course("staging"), ...course("production")]);
    expect(await calls()).toEqual([
      `staging deploy ${fresh}`,
      `staging promote ${fresh}`,
      `production deploy ${fresh}`,
      `production promote ${fresh}`,
    ]);
    const { statuses, payload, production_environment } = deployments.stored.at(-1) ?? {};
    expect(production_environment).toBe(true);
    expect(payload).toMatchObject({ gatehouse: 1, version: fresh, images: [] });
    expect(statuses?.at(-1)).toMatchObject({
      description: "healthy · 100 %",
      environment_url: "https://example.com",
      log_url: `https://github.com/acme/api/actions/runs/${runId}`,
    });
    expect(result.outputs.get("deployment-url")).toBe("https://example.com");
    expect(titles()).toEqual([`${fresh} is healthy in staging and production`]);
    expect(requestList(scene.github)).toEqual([
      ...Array(2).fill("checks/create 201"),
      "checks/update 200",
      ...Array(2).fill("repos/create-deployment 201"),
      ...Array(14).fill("repos/create-deployment-status 201"),
      ...Array(6).fill("repos/list-deployment-statuses 200"),
      ...Array(4).fill("repos/list-deployments 200"),
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  test("goes back where it does not pass its smoke test, and no further", async () => {
    const { deployments } = scene.github.state;
    await healthy("staging", first());
    await writeFile(at(`bad-${short(second())}`), "");
    const result = await pushed(second());
    expect(result).toMatchObject({ exitCode: 1, errors: [] });
    const fresh = short(second());
    expect(await calls()).toEqual([`staging deploy ${fresh}`, `staging rollback ${short(first())}`]);
    expect(deployments.history).toEqual([
      `staging ${fresh} queued`,
      ...Array(3).fill(`staging ${fresh} in_progress`),
      `staging ${fresh} failure`,
    ]);
    expect(deployments.states("staging")).toEqual(["success", "failure"]);
    expect(deployments.stored.at(-1)?.statuses.at(-1)?.description).toBe(
      "rolled-back · 0 % · smoke after deploy: exited with code 4",
    );
    expect(result.outputs.get("deployment-url")).toBe("");
    expect(titles()).toEqual([`staging: smoke after deploy: exited with code 4; rolled back to ${short(first())}`]);
  });

  test("goes to the one environment that is asked for, once those before it are healthy", async () => {
    const production = { inputs: { environment: "production" } };
    expect(await pushed(first(), production)).toMatchObject({ exitCode: 1 });
    expect(titles()).toEqual(["production: needs staging to be healthy at this commit (nothing is healthy there yet)"]);
    expect(await calls()).toEqual([]);
    await healthy("staging", first());
    expect(await pushed(first(), production)).toMatchObject({ exitCode: 0, errors: [] });
    expect(await calls()).toEqual([`production deploy ${short(first())}`, `production promote ${short(first())}`]);
  });

  test("begins nothing where the token may not write deployments", async () => {
    const body = { message: "Resource not accessible by integration" };
    scene.github.fail("repos/create-deployment", { answer: { status: 403, body } });
    const result = await pushed(first());
    expect(result).toMatchObject({ exitCode: 1, errors: [] });
    expect(await calls()).toEqual([]);
    expect(result.summary).toContain("the job needs permissions: deployments: write");
  });
});

describe("a rollout that is interrupted", () => {
  onUnix("is ended by the post step", async () => {
    const { deployments } = scene.github.state;
    await healthy("staging", first());
    const { step } = await hanging(second(), "staging-deploy", staging);
    const result = await step.cancel();
    expect(result).toMatchObject({ exitCode: 1, survivors: [], signals: [{ name: "SIGINT" }] });
    expect(deployments.states("staging")).toEqual(["success", "in_progress"]);
    scene.github.requests.length = 0;
    const post = await (await step.post()).done;
    expect(post).toMatchObject({ exitCode: 0, errors: [], annotations: [] });
    expect(post.log).toContain(`staging: the run was cancelled; rolled back to ${short(first())}`);
    expect(deployments.states("staging")).toEqual(["success", "failure"]);
    expect(await serving("staging")).toBe(short(first()));
    expect(requestList(scene.github)).toEqual([
      ...Array(2).fill("repos/create-deployment-status 201"),
      ...Array(4).fill("repos/list-deployment-statuses 200"),
      ...Array(2).fill("repos/list-deployments 200"),
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  onUnix("by KILL, at any state, is ended by the next run", async () => {
    const { deployments } = scene.github.state;
    await healthy("staging", first());
    await killed(await hanging(second(), "staging-deploy", staging));
    // The next run dies while it goes back.
    await killed(await hanging(second(), "staging-rollback", staging));
    expect(deployments.states("staging")).toEqual(["success", "in_progress", "queued"]);
    // The one after it dies while it promotes.
    await killed(await hanging(second(), "staging-promote", staging));
    expect(deployments.states("staging")).toEqual(["success", "failure", "failure", "in_progress"]);
    expect(await pushed(first(), staging)).toMatchObject({ exitCode: 0, errors: [] });
    expect(deployments.states("staging")).toEqual(["inactive", "failure", "failure", "inactive", "success"]);
    expect(await calls()).toEqual([
      `staging deploy ${short(second())}`,
      `staging rollback ${short(first())}`,
      `staging rollback ${short(first())}`,
      `staging deploy ${short(second())}`,
      `staging promote ${short(second())}`,
      `staging promote ${short(second())}`,
      `staging deploy ${short(first())}`,
      `staging promote ${short(first())}`,
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  onUnix("in a terminal is ended there and then, or by the next run where nobody waits for that", async () => {
    await scene.repository.checkout("main", first());
    execFileSync("git", ["checkout", "-qB", "main"], { cwd: scene.repository.workspace });
    await writeFile(at("hang-staging-deploy"), "");
    const once = inTerminal();
    await hangs(once);
    once.child.kill("SIGINT");
    expect(await once.ended).toBe(130);
    expect(once.said()).toContain("the run was cancelled; rolled back to nothing: no release was healthy here before");

    await writeFile(at("hang-staging-rollback"), "");
    const twice = inTerminal();
    for (let signals = 0; signals < 2; signals++) {
      await hangs(twice);
      twice.child.kill("SIGINT");
    }
    expect(await twice.ended).toBe(130);
    for (const name of ["hang-staging-deploy", "hang-staging-rollback"]) await rm(at(name));
    expect(await inTerminal().ended).toBe(0);
    const does = (...actions: readonly string[]) => actions.map((action) => `staging ${action} ${short(first())}`);
    expect(await calls()).toEqual(does("deploy", "rollback", "deploy", "rollback", "rollback", "deploy", "promote"));
  });
});

/** Deploys to staging in a terminal. */
function inTerminal() {
  const args = [join(process.cwd(), "dist", "cli.js"), "run", "--environment", "staging"];
  const env = { ...process.env, PLACE: scene.repository.folder };
  const options = {
    cwd: scene.repository.workspace,
    env,
    stdio: ["ignore", "pipe", "inherit"] as ["ignore", "pipe", "inherit"],
  };
  const child = spawn(process.execPath, args, options);
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  return { child, said: () => output, ended: new Promise((resolve) => child.once("close", resolve)) };
}

async function hangs({ said }: { said: () => string }): Promise<void> {
  for (let waited = 0; !existsSync(at("hangs")); waited += 50) {
    if (waited > 120_000) throw new Error(said());
    await sleep(50);
  }
  await rm(at("hangs"));
}

onUnix("of two runs at once, the later one leaves the environment alone", async () => {
  const held = await hanging(first(), "staging-deploy", staging);
  const result = await pushed(second(), staging);
  expect(result).toMatchObject({ exitCode: 1, errors: [] });
  expect(titles()).toEqual([
    `undecided: staging: ${short(first())} is being rolled out there by https://github.com/acme/api/actions/runs/42`,
  ]);
  expect(await calls()).toEqual([`staging deploy ${short(first())}`]);
  await killed(held);
});
