import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { Report } from "../../src/core/report.js";
import { dockerOf } from "../../src/docker/docker.js";
import { removeAll, sweepDead } from "../../src/docker/sweep.js";
import { files, hasProgram, processes, toolEnv } from "../tools/harness.js";
import { Registry } from "../world/registry.js";
import { TestRepository } from "../world/repository.js";
import { processesWith } from "../world/survivors.js";
import { BusyboxImage, busyboxTest } from "./busybox.js";
import { docker } from "./engine.js";
import { brokenLine } from "./image-world.js";

/** Whole pipelines, from a terminal, in which everything of Docker's goes wrong: what people are told, and what is left. */

const image = new BusyboxImage();
const short = randomUUID();
/** Stands in the command of a build that takes long. */
const building = randomUUID();
const name = `gatehouse-test/${short}`;
let repository: TestRepository;
let registry: Registry | undefined;
let taken: Server;
beforeAll(async () => {
  await image.build();
  const from = `FROM ${image.name}\n`;
  repository = await TestRepository.create({
    base: {
      ".gitignore": ".gatehouse/\n.github/\n",
      "wrong.Dockerfile": `${from}RUN echo no such thing >&2; exit 3\n`,
      "full.Dockerfile": `${from}RUN dd if=/dev/zero of=/dev/shm/x\n`,
      "fine.Dockerfile": `${from}LABEL a=b\n`,
      "slow.Dockerfile": `${from}RUN : ${building}; sleep 64; true\n`,
    },
    change: { "a.txt": "a\n" },
  });
  registry = hasProgram("docker-registry") && hasProgram("docker") ? await Registry.start() : undefined;
  taken = createServer().listen(0, "127.0.0.1");
}, 180_000);
afterAll(async () => {
  taken.close();
  await registry?.stop();
  await repository.close();
  for (const one of made(short)) spawnSync("docker", ["image", "rm", "--force", one]);
  image.remove();
});

/** References of images whose names hold this. */
function made(words: string): readonly string[] {
  if (!hasProgram("docker")) return [];
  const { stdout } = spawnSync("docker", ["images", "--format", "{{.Repository}}:{{.Tag}}"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(words));
}

interface Ended {
  readonly code: number | null;
  /** `outcome reason: message` of each gate. */
  readonly said: Readonly<Record<string, string>>;
  /** What the terminal shows. */
  readonly text: string;
}

/** Runs a config with the terminal program; whatever becomes of it, none of its containers, networks, volumes and processes is left. */
async function run(
  config: string,
  env: Readonly<Record<string, string>> = {},
  meanwhile: (child: ChildProcess) => Promise<void> = async () => undefined,
): Promise<Ended> {
  const { workspace } = repository;
  await mkdir(join(workspace, ".github"), { recursive: true });
  await writeFile(
    join(workspace, ".github", "gatehouse.yml"),
    `version: 1\nsetup: []\nfail-fast: false\nconcurrency: 8\n${config}`,
  );
  const mark = randomUUID();
  const cli = join(process.cwd(), "build", "src", "cli.js");
  const child = spawn(process.execPath, [cli, "run", "--json"], {
    cwd: workspace,
    env: { ...toolEnv, GATEHOUSE_FAULTS: mark, ...env },
  });
  let json = "";
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    json += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  await Promise.race([meanwhile(child), ended]).finally(() => setTimeout(() => child.kill("SIGKILL"), 120_000).unref());
  const code = await ended;
  expect(await processesWith(`GATEHOUSE_FAULTS=${mark}`)).toEqual([]);
  expect(ownThings(child.pid)).toEqual([]);
  const { gates } = JSON.parse(json) as Report;
  const said = gates.map(
    ({ name: gate, verdict }) => [gate, `${verdict.outcome} ${verdict.reason}: ${verdict.message}`] as const,
  );
  return { code, said: Object.fromEntries(said), text };
}

/** Containers, networks and volumes that carry the label of a run of this process. */
function ownThings(pid: number | undefined): readonly string[] {
  const label = "gatehouse.run";
  return [
    ["ps", "--all"],
    ["network", "ls"],
    ["volume", "ls"],
  ]
    .flatMap((list) => docker(...list, "--filter", `label=${label}`, "--format", `{{.Label "${label}"}}`).split("\n"))
    .filter((value) => value.split(".")[1] === `${pid}`);
}

async function until(what: string, isThere: () => boolean): Promise<void> {
  for (let waited = 0; !isThere(); waited += 200) {
    if (waited > 90_000) throw new Error(`${what} did not come`);
    await sleep(200);
  }
}

const built = (gate: string, of = name, more = "") =>
  `{ kind: build, images: [{ name: "${of}", dockerfile: ${gate}.Dockerfile, tags: ["raw:1"]${more} }] }`;
const service = (text: string) =>
  `{ kind: test, services: { db: { image: ${image.name}, ${text} } }, steps: [{ run: "true" }] }`;
const step = (command: string) => `{ kind: test, container: ${image.name}, steps: [{ run: "${command}" }] }`;

/** The container of this repository that runs a command; empty as long as there is none. */
function running(command: string): string {
  const list = ["ps", "--no-trunc", "--filter", `volume=${repository.workspace}`, "--format", "{{.ID}} {{.Command}}"];
  const line = docker(...list)
    .split("\n")
    .find((each) => each.includes(command));
  return line?.split(" ")[0] ?? "";
}

function isBuilding(): boolean {
  return spawnSync("pgrep", ["-f", building]).status === 0;
}

describe("everything of Docker's that goes wrong", () => {
  busyboxTest("has a verdict and a sentence of its own, and leaves nothing", async () => {
    if (!registry) throw new Error("no registry: install docker-registry");
    const { host } = registry;
    const line = await brokenLine(registry, (request) => (/^PUT \S+\/manifests\//.test(request) ? "cut" : "pass"));
    const { port = 0 } = (taken.address() ?? {}) as { port?: number };
    const push = ", push: { events: [local] }";
    const config = `registries:
  - { registry: "${host}", username: mona, password: $WRONG }
  - { registry: "${line.host}", username: mona, password: $RIGHT }
gates:
  wrong: ${built("wrong")}
  full: ${built("full")}
  refused: ${built("fine", `${host}/${name}`, push)}
  unhealthy: ${service(`command: [sh, -c, "echo starting; sleep 100"], health: { command: [sh, -c, "echo not yet; false"], interval: 200ms, retries: 2 }`)}
  port: ${service(`command: [sleep, "100"], ports: ["127.0.0.1:${port}:80"]`)}
  killed: ${step("sleep 61")}
  tool: { kind: lint, container: ${image.name}, steps: [ruff] }
  broken: ${built("fine", `${line.host}/${name}`, push)}
`;
    const kill = async () => {
      await until("the step", () => running("sleep 61") !== "");
      docker("kill", running("sleep 61"));
    };
    const { said, text, code } = await run(config, { WRONG: "wrong-pw-12", RIGHT: Registry.password }, kill);
    await line.close();
    const own = `image ${short}`;
    expect(said).toEqual({
      wrong: `failed exit-code: ${own}: wrong.Dockerfile:2: echo no such thing >&2; exit 3 ended with exit code 3: no such thing`,
      full: `broken tool-error: ${own}: the disk of the Docker engine is full (no space left on device): dd if=/dev/zero of=/dev/shm/x ended with exit code 1: dd: error writing '/dev/shm/x': No space left on device`,
      refused: `broken registry: ${own}: ${host} did not take the login of mona: login attempt to http://${host}/v2/ failed with status: 401 Unauthorized`,
      unhealthy: "broken service: service db is unhealthy: not yet; its log ends with: starting",
      port: `broken service: service db cannot be started: port ${port} of this machine is taken (publish another one, or none, so that a free one is chosen)`,
      killed: "broken killed: sleep 61 was ended by SIGKILL (its container was stopped from outside)",
      tool: `broken tool-missing: ruff is not in the image ${image.name}: add it there, or name an image that has it`,
      broken: expect.stringMatching(
        new RegExp(
          `^broken registry: push ${short}: ${line.host} did not take ${line.host}/${name}: .*(EOF|reset by peer) \\(none of its tags is pushed\\)$`,
        ),
      ),
    });
    expect(code).toBe(1);
    for (const [gate, words] of Object.entries(said)) {
      const message = words.slice(words.indexOf(":") + 2, 140);
      expect(text).toContain(
        words.startsWith("failed") ? `✖ ${gate}  ${message}` : `⚠ ${gate}  could not judge: ${message}`,
      );
    }
    // The other builds do not need that registry, and go on without it.
    expect(text).toContain(`⚠ ${own}: ${host} did not take the login of mona: `);
  });

  busyboxTest("is one trouble for all where there is no engine, and where there is no client", async () => {
    const config = `gates:\n  image: ${built("fine")}\n  service: ${service("ports: [80]")}\n  step: ${step("true")}\n`;
    const engine = "no Docker engine answers: start it (or set DOCKER_HOST)";
    const absent = await run(config, { DOCKER_HOST: "unix:///nowhere/docker.sock" });
    expect(absent.said).toEqual({
      image: `broken tool-error: image ${short}: ${engine}`,
      service: `broken tool-error: services: ${engine}`,
      step: `broken tool-error: true: ${engine}`,
    });
    expect(absent.code).toBe(3);
    const client = "Docker is needed for this, and the client cannot be started: docker was not found";
    const bare = join(repository.temp, "bin");
    await mkdir(bare);
    await symlink((await processes.which("git", toolEnv.PATH ?? "")) ?? "", join(bare, "git"));
    const none = await run(config, { PATH: bare });
    expect(none.said).toEqual({
      image: `broken tool-missing: image ${short}: ${client}`,
      service: `broken tool-missing: services: ${client}`,
      step: `broken tool-missing: true: ${client}`,
    });
  });

  busyboxTest("leaves no builder of a run that was killed, and those of others alone", async () => {
    const docked = (owner: string) =>
      dockerOf({
        ...{ processes, files, env: toolEnv, cwd: "/", temporary: repository.temp, owner },
        ...{ clock: systemClock(), mask: () => undefined },
      });
    const mine = docked(`here.1.${short}`);
    const names = [mine, docked(`here.2.${short}`)].map(
      ({ label }) => `buildx_buildkit_gatehouse-${label.replace("gatehouse.run=", "")}0`,
    );
    try {
      for (const each of names) {
        docker("volume", "create", `${each}_state`);
        docker("create", "--name", each, "--volume", `${each}_state:/state`, image.name, "sh");
      }
      const { removed, left } = await removeAll(mine, [mine.label]);
      expect([removed.map((thing) => thing.name), left]).toEqual([[names[0], `${names[0]}_state`], []]);
      const swept = await sweepDead(mine, async (owner) => owner === `here.2.${short}`);
      expect(swept.removed.map((thing) => thing.name)).toEqual([names[1], `${names[1]}_state`]);
    } finally {
      for (const each of names) spawnSync("docker", ["rm", "--force", each]);
      for (const each of names) spawnSync("docker", ["volume", "rm", "--force", `${each}_state`]);
    }
  });

  busyboxTest("leaves nothing when all of it is cancelled at once", async () => {
    const config = `gates:
  image: ${built("slow")}
  service: { kind: test, services: { db: { image: ${image.name}, command: [sh, -c, "trap '' TERM; sleep 100 & wait; sleep 100"], volumes: "data:/data" } }, container: ${image.name}, steps: [{ run: sleep 62 }] }
  step: ${step("trap '' TERM; sleep 63 & wait; sleep 63")}
`;
    let begun = 0;
    const interrupt = async (child: ChildProcess) => {
      await until("the steps", () => running("sleep 62") !== "" && running("sleep 63") !== "" && isBuilding());
      begun = Date.now();
      child.kill("SIGINT");
    };
    const { said, code } = await run(config, {}, interrupt);
    expect(Date.now() - begun).toBeLessThan(7_500);
    // The engine is told, and takes its time.
    await until("the end of the build", () => !isBuilding());
    expect(code).toBe(130);
    expect(Object.values(said).map((words) => words.split(":")[0])).toEqual(Array(3).fill("cancelled interrupted"));
  });
});
