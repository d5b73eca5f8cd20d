import { exec, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Release } from "../../src/core/rollout.js";
import type { ComposeTarget, TargetAction } from "../../src/core/target.js";
import { passed } from "../../src/core/verdict.js";
import { type Acted, actWith, releaseOf, type TargetOptions } from "../targets/harness.js";
import { hasProgram, processes, toolEnv } from "../tools/harness.js";
import { freePort } from "../world/ports.js";
import { Registry } from "../world/registry.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { BusyboxImage, thingsNamed, unique } from "./busybox.js";
import { docker, engineTest, removeImages } from "./engine.js";

/** Compose projects of the real engine, with images that a real registry has. */

const isThere = hasProgram("docker-registry") && hasProgram("busybox") && sshMissing === null;
const composeTest = (name: string, body: () => Promise<void>) =>
  engineTest(
    isThere ? name : `${name} (no docker-registry, busybox or OpenSSH)`,
    body,
    isThere ? undefined : "docker-registry",
  );

const busybox = new BusyboxImage();
const project = `gatehouse-test-${unique()}`;
let registry: Registry;
let sshd: Sshd;
let root: string;
let port: number;
let canaryPort: number;
let v1: Release;
let v2: Release;
let ill: Release;
let none: Release;

const target: ComposeTarget = {
  ...{ type: "compose", file: "compose.yml", project, services: [], withinMs: 60_000 },
  env: { API_PORT: "$PORT", DB_PASSWORD: "$DB_PASSWORD", TOLD: "{{ version }}" },
  canary: { env: {}, drainMs: 0 },
};

const file = (image: string) => `services:
  api: # answers
    image: ${image}:\${TAG:-latest}
    ports: ["127.0.0.1:\${API_PORT}:8080"]
    environment: { TRACK: "\${GATEHOUSE_TRACK}", TOLD: "\${TOLD:?}", DB_PASSWORD: "\${DB_PASSWORD}" }
    stop_signal: SIGKILL
    healthcheck: { test: [CMD, /bin/busybox, wget, -qO-, "http://127.0.0.1:8080/index.html"], interval: 200ms, retries: 3 }
    depends_on: { schema: { condition: service_completed_successfully } }
  schema: { image: ${busybox.name}, command: ["true"] }
  cache:
    image: ${busybox.name}
    command: [sleep, "600"]
    stop_signal: SIGKILL
    healthcheck: { test: [CMD, "true"], interval: 200ms }
`;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-")));
  if (!isThere || spawnSync("docker", ["info"], { stdio: "ignore" }).status !== 0) return;
  await busybox.build();
  [registry, sshd] = await Promise.all([Registry.start(), startSshd()]);
  [port, canaryPort] = [await freePort(), await freePort()];
  const serve = 'CMD ["httpd", "-f", "-p", "8080", "-h", "/www"]';
  v1 = await pushed("v1", "1", serve);
  v2 = await pushed("v2", "2", serve);
  ill = await pushed("v3", "3", 'CMD ["sh", "-c", "echo fatal: no database $DB_PASSWORD >&2; exec sleep 600"]');
  none = releaseOf("v4", "4", [{ name: `${registry.host}/acme/api`, digest: `sha256:${"0".repeat(64)}` }]);
  await writeFile(join(root, "compose.yml"), file(`${registry.host}/acme/api`));
}, 180_000);

afterAll(async () => {
  if (registry) {
    for (const name of [`${project}-canary`, `${project}-ends-canary`, `${project}-ends`, project]) {
      spawnSync("docker", ["compose", "--project-name", name, "down", "--timeout", "1"], { cwd: "/" });
    }
    removeImages(`${registry.host}/acme/api`);
    await registry.stop();
    await sshd.kill();
  }
  busybox.remove();
  await rm(root, { recursive: true, force: true });
}, 180_000);

async function pushed(version: string, digit: string, command: string): Promise<Release> {
  const [folder, name] = [join(root, version), `${registry.host}/acme/api:${version}`];
  await mkdir(folder);
  await writeFile(
    join(folder, "Dockerfile"),
    `FROM ${busybox.name}\nRUN mkdir /www && echo ${version} > /www/index.html\n${command}\n`,
  );
  registry.docker("build", "--quiet", "--tag", name, folder);
  registry.docker("push", "--quiet", name);
  const digest = (await registry.digest("acme/api", version)) ?? "";
  // As on a machine that has never seen it.
  registry.docker("image", "rm", "--force", name, `${registry.host}/acme/api@${digest}`);
  return releaseOf(version, digit, [{ name: `${registry.host}/acme/api`, digest }]);
}

function act(
  action: TargetAction,
  release: Release,
  replaces: Release | null,
  more: Partial<ComposeTarget> = {},
  options: Partial<TargetOptions> & { readonly had?: number } = {},
): Promise<Acted> {
  const env = { PORT: `${port}`, DB_PASSWORD: "pw-3f9a-secret", DOCKER_CONFIG: registry.folder, ...options.env };
  const { had } = options;
  const order = {
    release,
    replaces,
    weight: { deploy: 0, weight: 25, promote: 100, rollback: 0, status: 100 }[action],
    ...(had === undefined ? {} : { had }),
  };
  return actWith({ ...target, ...more }, action, order, { root, ...options, env });
}

const said = ({ verdict }: Acted) => `${verdict.outcome} ${verdict.reason ?? ""}: ${verdict.message}`;
const answer = async (from = port) => (await (await fetch(`http://127.0.0.1:${from}/`)).text()).trim();
const ids = () => docker("ps", "--quiet", "--no-trunc", "--filter", `label=com.docker.compose.project=${project}`);
const inApi = (name: string) =>
  docker("inspect", "--format", `{{range .Config.Env}}{{println .}}{{end}}`, `${project}-api-1`)
    .split("\n")
    .find((line) => line.startsWith(`${name}=`));

const canary: Partial<TargetOptions> = {
  environment: { canary: { steps: [{ weight: 25, holdMs: 1, deadlineMs: 1 }], intervalMs: 1, metrics: [] } },
};
const names = ({ steps }: Acted) => steps.map(({ name }) => name.replace(/^production: \w+: | \(\d+\)$/g, ""));

describe("a Compose project on this machine", () => {
  composeTest("is brought up by digest, and only once", async () => {
    const deployed = await act("deploy", v1, null);
    expect(said(deployed)).toMatch(/^passed : deploy: up gatehouse-test-\w+: /);
    expect(await answer()).toBe("v1");
    const [image] = v1.images;
    expect(docker("inspect", "--format", "{{.Config.Image}}", `${project}-api-1`)).toBe(
      `${image?.name}@${image?.digest}`,
    );
    expect([inApi("TRACK"), inApi("TOLD"), inApi("DB_PASSWORD")]).toEqual([
      ...["TRACK=stable", "TOLD=v1", "DB_PASSWORD=pw-3f9a-secret"],
    ]);
    expect([...new Set(names(deployed))]).toEqual([`up ${project}`, `ps ${project}`]);
    expect(JSON.stringify(deployed.steps)).not.toContain("pw-3f9a-secret");
    expect(said(await act("status", v1, null))).toBe(`passed : ${project} is v1 (3 containers)`);
    const before = ids();
    expect((await act("deploy", v1, null)).verdict.outcome).toBe("passed");
    const more = { ...v1, images: [...v1.images, { name: "acme/web", digest: `sha256:${"7".repeat(64)}` }] };
    const { verdict, events } = await act("deploy", more, null);
    expect([verdict.outcome, events.flatMap((event) => (event.type === "step-note" ? [event.text] : []))]).toEqual([
      ...["passed", ["compose.yml does not name acme/web"]],
    ]);
    expect((await act("promote", v1, null)).verdict.message).toBe("promote: it has all of the traffic already");
    expect(ids()).toBe(before);
  });

  composeTest("is held against the release that is to serve", async () => {
    const [now] = v1.images;
    const wanted = v2.images[0]?.digest;
    expect(said(await act("status", v2, v1))).toBe(
      `failed deploy: status of ${project}: api runs ${now?.name}@${now?.digest}, not ${wanted}`,
    );
    expect(said(await act("status", releaseOf("v9", "9", [{ name: "acme/web", digest: wanted ?? "" }]), v1))).toBe(
      `failed deploy: compose.yml names no image of v9 (acme/web@${wanted}), and nor does "env" of the target`,
    );
    docker("stop", "--time", "0", `${project}-cache-1`);
    expect(said(await act("status", v1, null))).toBe(
      `failed deploy: status of ${project}: cache is not running (exited (137))`,
    );
    docker("rm", `${project}-cache-1`);
    expect(said(await act("status", v1, null))).toBe(
      `failed deploy: status of ${project}: there is no container of cache`,
    );
    // What was taken away comes back, and what is as it has to be is left alone.
    expect((await act("deploy", v1, null)).verdict.outcome).toBe("passed");
    expect((await act("status", v1, null)).verdict.outcome).toBe("passed");
  });

  composeTest("with an image that is not well says so in its words, and goes back", async () => {
    const deployed = await act("deploy", ill, v1);
    expect(said(deployed)).toMatch(
      new RegExp(
        `^failed deploy: up ${project}: api is unhealthy: fatal: no database \\*\\*\\*; .*Connection refused$`,
      ),
    );
    expect(said(await act("rollback", v1, ill))).toMatch(/^passed : rollback: up /);
    expect(said(await act("status", v1, ill))).toMatch(/^passed /);
    expect(await answer()).toBe("v1");
    const before = ids();
    expect(said(await act("rollback", v1, ill))).toBe("passed : v1 was not touched");
    expect(ids()).toBe(before);
  });

  composeTest("is not touched by a release whose image is not there, or by a file that is none", async () => {
    const before = ids();
    expect(said(await act("deploy", none, v1))).toMatch(/^failed deploy: deploy: up .*(manifest unknown|not found)/);
    expect(said(await act("rollback", v1, none))).toBe("passed : v1 was not touched");
    await writeFile(join(root, "bad.yml"), "services: [a\n");
    expect(said(await act("deploy", v2, v1, { file: "bad.yml" }))).toMatch(
      /^broken config: bad.yml: .*line 2, column 1/,
    );
    await writeFile(join(root, "odd.yml"), `${file(`${registry.host}/acme/api`)}  odd: { images: x }\n`);
    expect(said(await act("deploy", v2, v1, { file: "odd.yml" }))).toMatch(
      /^failed deploy: .*services.odd Additional property images/,
    );
    expect(said(await act("rollback", v1, v2, { file: "odd.yml" }))).toBe("passed : v1 was not touched");
    expect(said(await act("status", v1, v2, { file: "odd.yml" }))).toMatch(/^passed /);
    // A service that the release brings along and that was never begun is not missing on the way back.
    const extra = `  extra: { image: "${registry.host}/acme/none:1" }\n`;
    await writeFile(join(root, "more.yml"), `${file(`${registry.host}/acme/api`)}${extra}`);
    for (const services of [[], ["api", "extra"]]) {
      const more = { file: "more.yml", services };
      expect(said(await act("deploy", v2, v1, more))).toMatch(/^failed deploy: deploy: up .*(not found|unknown)/);
      expect(said(await act("rollback", v1, v2, more, { had: 0 }))).toBe("passed : v1 was not touched");
      expect(said(await act("status", v1, v2, more, { had: 0 }))).toMatch(/^passed /);
      expect(said(await act("status", v1, null, more))).toBe(
        `failed deploy: status of ${project}: there is no container of extra`,
      );
    }
    expect(said(await act("deploy", v2, v1, { file: "none.yml" }))).toBe(
      "broken config: there is no Compose file none.yml",
    );
    expect(said(await act("deploy", v2, v1, { env: { X: "{{ digest acme/web }}" } }))).toMatch(
      /^broken config: "env" of the target, X: "\{\{ digest acme\/web \}\}" names an image that the release has not/,
    );
    expect(said(await act("deploy", v2, v1, { env: { X: "$NOT_THERE" } }))).toMatch(
      /^broken config: .*the environment has no NOT_THERE/,
    );
    expect(ids()).toBe(before);
  });

  composeTest("has a canary that is promoted, and a way back from there", async () => {
    const weights: unknown[] = [];
    const drainMs = 2_000;
    let late: Promise<unknown> = Promise.resolve();
    const near = (action: TargetAction, release: Release, replaces: Release | null, had?: number) =>
      act(
        action,
        release,
        replaces,
        { weight: "share", canary: { env: { API_PORT: "$CANARY_PORT" }, services: ["api"], drainMs } },
        {
          ...canary,
          ...(had === undefined ? {} : { had }),
          env: { CANARY_PORT: `${canaryPort}` },
          command: async (_, __, { GATEHOUSE_WEIGHT: weight }) => {
            weights.push([weight, await answer(), await answer(canaryPort).catch(() => null)]);
            if (weights.length === 2) late = setTimeout(drainMs / 2).then(() => answer(canaryPort));
            return passed("shared");
          },
        },
      );
    // Its canary is not there, and cannot be given all of the traffic.
    expect(names(await near("promote", v2, v1))).toEqual([
      ...[`services ${project}`, `ps ${project}`, `ps ${project}-canary`],
      ...[`up ${project}-canary`, `ps ${project}-canary`, `up ${project}`, `ps ${project}`, "down"],
    ]);
    expect(thingsNamed(`${project}-canary`)).toEqual([]);
    // It had time to end what it had begun.
    expect(await late).toBe("v2");
    // It is gone by now, and must not be given anything.
    expect(names(await near("promote", v2, v1))).toEqual([`services ${project}`, `ps ${project}`, "down"]);
    expect(names(await near("rollback", v1, v2, 100))).toEqual([
      ...[`ps ${project}`, `up ${project}`, `ps ${project}`, "down"],
    ]);
    expect(await answer()).toBe("v1");
    expect(weights).toEqual([
      ...[
        ["100", "v1", "v2"],
        ["0", "v2", "v2"],
        ["0", "v2", null],
        ["0", "v1", null],
      ],
    ]);
  });

  composeTest("fails where a service without a health check does not stay up", async () => {
    const release = releaseOf("v5", "5");
    const more = { file: "ends.yml", project: `${project}-ends`, withinMs: 3_000 };
    const ends = async (command: string, restart: string) => {
      const service = { image: busybox.name, command: ["sh", "-c", command], restart, stop_signal: "SIGKILL" };
      await writeFile(join(root, "ends.yml"), JSON.stringify({ services: { worker: service } }));
      return said(await act("deploy", release, null, more));
    };
    expect(await ends("echo fatal: no token; exit 4", "always")).toMatch(
      /^failed deploy: up \S+-ends: worker (does not stay up|is not running) \(.*\): fatal: no token$/,
    );
    expect(said(await act("status", release, null, more))).toMatch(
      /^failed deploy: status of \S+-ends: worker (does not stay up|is not running) \(/,
    );
    expect(await ends("sleep 1; echo fatal: no queue; exit 3", "no")).toMatch(
      /^failed deploy: up \S+-ends: worker is not running \(exited \(3\)\): fatal: no queue$/,
    );
    expect((await act("rollback", release, release, more)).verdict.outcome).toBe("passed");
    expect(thingsNamed(`${project}-ends`)).toEqual([]);
  });

  composeTest("that no image tells apart is not touched on the way back from a canary", async () => {
    const [old, next] = [releaseOf("v5", "5"), releaseOf("v6", "6")];
    const more = { file: "same.yml", project: `${project}-ends`, weight: "share" };
    const command = async () => passed("shared");
    const written = (seconds: string) => {
      const worker = { image: busybox.name, command: ["sleep", seconds], stop_signal: "SIGKILL" };
      return writeFile(join(root, "same.yml"), JSON.stringify({ services: { worker } }));
    };
    const running = () => docker("ps", "--quiet", "--no-trunc", "--filter", `name=${project}-ends-worker-1`);
    await written("600");
    expect((await act("deploy", old, null, more)).verdict.outcome).toBe("passed");
    const before = running();
    await written("601");
    expect((await act("deploy", next, old, more, { ...canary, command })).verdict.outcome).toBe("passed");
    const back = { ...canary, command, had: 25 };
    expect((await act("rollback", old, next, more, back)).verdict.outcome).toBe("passed");
    expect([running(), thingsNamed(`${project}-ends-canary`)]).toEqual([before, []]);
    expect((await act("rollback", old, old, more)).verdict.outcome).toBe("passed");
  });

  composeTest("has services of its own that are left alone", async () => {
    const cache = docker("ps", "--quiet", "--filter", `name=${project}-cache-1`);
    expect((await act("deploy", v2, v1, { services: ["api"] })).verdict.outcome).toBe("passed");
    expect(await answer()).toBe("v2");
    expect((await act("rollback", v2, v2, { services: ["api"] })).verdict.outcome).toBe("passed");
    expect(docker("ps", "--quiet", "--filter", `name=${project}-cache-1`)).toBe(cache);
    expect(docker("ps", "--quiet", "--filter", `name=${project}-api-1`)).toBe("");
  });

  composeTest("is taken away where nothing was there before, whatever the file says", async () => {
    await writeFile(join(root, "gone.yml"), "services: [a\n");
    for (const _ of ["once", "and again"]) {
      expect((await act("rollback", v1, v1, { file: "gone.yml" })).verdict.outcome).toBe("passed");
      expect(thingsNamed(project)).toEqual([]);
    }
  });

  composeTest("is broken, and not failed, where no engine answers and where there is no client", async () => {
    const dead = await act("deploy", v1, null, {}, { env: { DOCKER_HOST: `unix://${root}/none.sock` } });
    expect(said(dead)).toBe("broken tool-error: this machine has no Docker engine that answers");
    expect(said(await act("status", v1, null, {}, { env: { PATH: root } }))).toMatch(
      /^broken tool-missing: status: services \S+: docker could not be started/,
    );
  });
});

describe("a Compose project on a host that is reached by ssh", () => {
  const there = (): Partial<ComposeTarget> => ({
    env: { ...target.env, DOCKER_CONFIG: "$DOCKER_CONFIG" },
    ssh: {
      ...{ hosts: ["127.0.0.1"], user: sshd.user, port: sshd.port, key: "$SSH_KEY", hostKeys: [sshd.hostKey] },
    },
    weight: `echo "$GATEHOUSE_WEIGHT" >> '${join(root, "weights")}'`,
    canary: { env: { API_PORT: "$CANARY_PORT" }, services: ["api"], drainMs: 0 },
  });
  const far = (
    action: TargetAction,
    release: Release,
    replaces: Release | null,
    options: Partial<TargetOptions> & { readonly had?: number } = {},
  ) =>
    act(action, release, replaces, there(), {
      ...options,
      env: { SSH_KEY: sshd.key, CANARY_PORT: `${canaryPort}`, ...options.env },
    });
  composeTest("is brought up there, and no secret is seen among the processes", async () => {
    let seen = "";
    const looking = setInterval(() => {
      exec("ps -eo args", (_, printed) => {
        seen += printed;
      });
    }, 100);
    const deployed = await far("deploy", v1, null);
    clearInterval(looking);
    expect(said(deployed)).toMatch(/^passed /);
    expect(deployed.steps[0]?.command).toMatch(/^ssh \S+@127.0.0.1 docker compose --project-name \S+ .* --wait /);
    expect(await answer()).toBe("v1");
    expect(inApi("DB_PASSWORD")).toBe("DB_PASSWORD=pw-3f9a-secret");
    expect(seen).toContain(`compose --project-name ${project}`);
    expect(seen).not.toContain("pw-3f9a-secret");
    expect(said(await far("status", v1, null))).toBe(`passed : ${project} is v1 (3 containers)`);
  });

  composeTest("has a canary beside it, and is alone again on the way back", async () => {
    expect(said(await far("deploy", v2, v1, canary))).toMatch(/^passed /);
    expect([await answer(), await answer(canaryPort)]).toEqual(["v1", "v2"]);
    expect(thingsNamed(`${project}-canary`)).toEqual([`${project}-canary-api-1`, `${project}-canary_default`]);
    await far("weight", v2, v1, canary);
    const back = { ...canary, had: 25 };
    expect(names(await far("rollback", v1, v2, back))).toEqual(["weight 0 %", `ps ${project}`, "down"]);
    expect(thingsNamed(`${project}-canary`)).toEqual([]);
    expect(await answer()).toBe("v1");
    expect((await far("rollback", v1, v1, back)).verdict.outcome).toBe("passed");
    expect(thingsNamed(project)).toEqual([]);
    expect(await readFile(join(root, "weights"), "utf8")).toBe("25\n0\n0\n");
  });

  composeTest("is broken, and not failed, where the host has no docker or does not answer", async () => {
    const bin = join(root, "bin");
    await mkdir(bin);
    for (const program of ["sh", "bash", "cat", "setsid", "sleep"]) {
      await symlink((await processes.which(program, toolEnv.PATH ?? "")) ?? "", join(bin, program));
    }
    const env = { ...target.env, PATH: bin };
    const without = await act("deploy", v1, null, { ...there(), env }, { env: { SSH_KEY: sshd.key } });
    expect(said(without)).toBe("broken tool-missing: 127.0.0.1 has no docker");
    await sshd.kill();
    expect(said(await far("status", v1, null))).toMatch(
      /^broken tool-error: status: services \S+: .*Connection refused/,
    );
  });
});
