import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import type { ReleaseImage } from "../../src/core/rollout.js";
import { passed } from "../../src/core/verdict.js";
import { load } from "../config/helpers.js";
import { thingsNamed, unique } from "../docker/busybox.js";
import { removeImages } from "../docker/engine.js";
import { changeFrom, runGate } from "../gates/harness.js";
import { hasProgram, toolEnv } from "../tools/harness.js";
import { Registry } from "../world/registry.js";
import { TestRepository } from "../world/repository.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { CanaryWorld, LastJudgement, type Met } from "./canary-world.js";

/**
 * Canaries as users have them: the target `compose` on a host that is reached by ssh, images by digest from a registry,
 * HAProxy that shares out the traffic, Prometheus that counts, and users who ask all the time. All of it is real.
 */

const rate = 300;
/** A second is too short for a connection by ssh on a machine that has other work. */
const intervalMs = 2_000;
/** With GATEHOUSE_CANARY_ROUNDS, as many rounds of all faults for the figures of docs/deploy.md. */
const rounds = Number(process.env.GATEHOUSE_CANARY_ROUNDS ?? "0");
/** What a step in the middle has of its own, canary-real.test.ts shows in less time. */
const weights = rounds > 0 ? [10, 25, 50] : [10, 50];
const project = `gatehouse-test-${unique()}`;

const compose = (image: string) => `services:
  service:
    image: ${image}:latest
    ports: ["127.0.0.1:\${SERVICE_PORT}:8080"]
    restart: always
    healthcheck: { test: [CMD, /service, health], interval: 300ms, retries: 10 }
`;

const counted = (query: string, version: string) => query.replaceAll("TRACK", version);
const track = 'proxy="service",server="TRACK"';
const lost = ["connection", "response"]
  .map((what) => `sum(increase(haproxy_server_${what}_errors_total{${track}}[{{ interval }}]))`)
  .join(" + ");
const failures = `sum(increase(haproxy_server_http_responses_total{${track},code="5xx"}[{{ interval }}])) + ${lost}`;
const all = `sum(increase(haproxy_server_http_responses_total{${track}}[{{ interval }}])) + ${lost}`;
const duration = 'http_request_duration_seconds_COUNT{track="TRACK"';
const served = `sum(increase(${duration.replace("COUNT", "count")}}[{{ interval }}]))`;
const quick = `sum(increase(${duration.replace("COUNT", "bucket")},le="0.045"}[{{ interval }}]))`;
const slow = `clamp_min(${served} - ${quick}, 0)`;

const config = (ssh: string) => `gates:
  deploy:
    environments:
      production:
        target:
          compose:
            file: compose.yml
            project: ${project}
            env: { SERVICE_PORT: $STABLE_PORT, ADMIN_PORT: $ADMIN_PORT }
            canary: { env: { SERVICE_PORT: $CANARY_PORT }, drain: 1s }
            weight: |
              exec 3<>"/dev/tcp/127.0.0.1/$ADMIN_PORT"
              stable=$((100 - GATEHOUSE_WEIGHT))
              echo "set weight service/stable 100; set weight service/canary $GATEHOUSE_WEIGHT; set weight service/stable $stable" >&3
              said=$(cat <&3)
              test -z "$said" || { echo "$said" >&2; exit 1; }
            ssh: ${ssh}
        canary:
          steps: [${weights.map((weight) => `{ weight: ${weight}, hold: 4s }`).join(", ")}]
          interval: ${intervalMs}ms
          deadline: 60s
          metrics:
            - name: errors
              prometheus: $PROM_URL
              query: ${counted(failures, "canary")}
              total: ${counted(all, "canary")}
              compare: ${counted(failures, "stable")}
              compare-total: ${counted(all, "stable")}
              max: 0.02
              samples: 2
              requests: 50
            - name: requests above 45 ms
              prometheus: $PROM_URL
              query: ${counted(slow, "canary")}
              total: ${counted(served, "canary")}
              compare: ${counted(slow, "stable")}
              compare-total: ${counted(served, "stable")}
              tolerance: 1
              samples: 2
              requests: 50
            - name: memory
              prometheus: $PROM_URL
              query: max(process_resident_memory_bytes{track="canary"})
              max: 50e6
              samples: 2
              breaches: 2
`;

/** Not everybody has `sbin` on PATH. */
const isThere = (name: string) => hasProgram(name) || existsSync(`/usr/sbin/${name}`);
const missing = [
  ...["haproxy", "prometheus", "docker-registry", "go"].filter((name) => !isThere(name)),
  ...(sshMissing === null ? [] : [sshMissing]),
  ...(spawnSync("docker", ["info"], { stdio: "ignore" }).status === 0 ? [] : ["a Docker engine"]),
];
const describeWith = missing.length === 0 ? describe : describe.skip;

describeWith(`a canary of Compose over ssh${missing.length > 0 ? ` (no ${missing.join(", ")} here)` : ""}`, () => {
  let repository: TestRepository;
  let world: CanaryWorld;
  let registry: Registry;
  let sshd: Sshd;
  let environment: PlannedEnvironment;
  let folder: string;
  /** The release that serves. */
  let serving = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-"));
    [world, registry, sshd] = await Promise.all([CanaryWorld.create(), Registry.start(), startSshd()]);
    const base = { "compose.yml": compose(`${registry.host}/acme/service`) };
    repository = await TestRepository.create({ base, change: { "b.txt": "b\n" } });
    await repository.checkout("feature", repository.headSha);
    execFileSync("go", ["build", "-trimpath", "-ldflags=-s -w", "-o", join(folder, "service"), source], {
      env: { ...toolEnv, CGO_ENABLED: "0" },
    });
    const keys = JSON.stringify({
      ...{ host: "127.0.0.1", port: sshd.port, user: sshd.user, key: "$SSH_KEY", "host-key": sshd.hostKey },
    });
    const [one] = load(config(keys)).gates[0]?.environments ?? [];
    if (!one) throw new Error("the config has no environment");
    environment = one;
    const { canary: _, ...atOnce } = environment;
    const first = await deployed("v1", await pushed("v1", "none"), atOnce);
    if (first.verdict.outcome !== "passed") throw new Error(first.verdict.message);
    serving = "v1";
    world.begin(rate);
  }, 240_000);
  afterAll(async () => {
    for (const name of [project, `${project}-canary`]) {
      spawnSync("docker", ["compose", "--project-name", name, "down", "--timeout", "1"], { cwd: "/" });
    }
    await world?.close();
    await sshd?.kill();
    if (registry) removeImages(`${registry.host}/acme/service`);
    await registry?.stop();
    await repository?.close();
    await rm(folder, { recursive: true, force: true });
  }, 180_000);

  const source = join(process.cwd(), "__tests__", "fixtures", "canary", "service.go");

  async function pushed(version: string, fault: string): Promise<ReleaseImage> {
    const name = `${registry.host}/acme/service`;
    const lines = ["FROM scratch", "COPY service /service", `ENV VERSION=${version} FAULT=${fault}`];
    await writeFile(join(folder, "Dockerfile"), `${lines.join("\n")}\nENTRYPOINT ["/service"]\n`);
    registry.docker("build", "--quiet", "--tag", `${name}:${version}`, folder);
    registry.docker("push", "--quiet", `${name}:${version}`);
    return { name, digest: (await registry.digest("acme/service", version)) ?? "" };
  }

  let judgement = new LastJudgement();

  async function deployed(tag: string, image: ReleaseImage, one: PlannedEnvironment): Promise<GateReport> {
    const change = await changeFrom(repository, repository.baseSha);
    const { stable, canary, admin } = world.ports;
    const ports = { STABLE_PORT: `${stable}`, CANARY_PORT: `${canary}`, ADMIN_PORT: `${admin}` };
    return runGate(repository, change, {
      ...{ kind: "deploy", steps: [], environments: [one], place: { tag }, needs: ["build"], finished: made(image) },
      env: { ...world.env, ...ports, SSH_KEY: sshd.key },
      emit: judgement.emit,
    });
  }

  function made(image: ReleaseImage): ReadonlyMap<string, GateReport> {
    const report: GateReport = {
      ...{ name: "build", kind: "build", needs: [], startedMs: 0, durationMs: 0, steps: [], verdict: passed("built") },
      ...{ findings: [], fixed: [], measurements: [], problems: [] },
      artifacts: [{ ...image, tags: [], id: null, platforms: ["linux/amd64"], bytes: 0 }],
    };
    return new Map([["build", report]]);
  }

  /** What became of a release, what its users met meanwhile, and how long it took to take the traffic from it. */
  async function released(tag: string, fault: string) {
    const image = await pushed(tag, fault);
    await world.met();
    judgement = new LastJudgement();
    const begun = Date.now();
    const report = await deployed(tag, image, environment);
    const took = Date.now() - begun;
    const met = await world.met();
    const deployment = report.deployments?.[0];
    if (!deployment) throw new Error("nothing was deployed");
    const steps = deployment.canary?.steps ?? [];
    const last = steps.at(-1);
    const { next } = judgement;
    const lateMs = (met.lastAsked[tag] ?? 0) - next.endedAt;
    const at = deployment.timeline.map(({ state, atMs }) => `${state.phase} ${state.weight} ${atMs}`).join(", ");
    const told = [
      `${tag} (${fault}): ${deployment.verdict.message}`,
      `  ${wordsOf(met)}; held ${last?.heldMs} ms at ${last?.weight} %, ${next.name} ${next.afterMs} ms after the last look, last request ${lateMs + next.endedAt - next.judgedAt} ms after it`,
      `  took ${took} ms: ${at}`,
    ];
    process.stdout.write(`${told.join("\n")}\n`);
    return { report, deployment, met, steps, next, lateMs };
  }

  const shareOf = ({ sent, failed }: Met) => failed / sent;
  const wordsOf = (met: Met) =>
    `${met.failed} of ${met.sent} requests failed (${(shareOf(met) * 100).toFixed(2)} %), answers: ${JSON.stringify(met.versions)}`;

  /** The versions that users are answered by from now on. */
  async function answering(): Promise<readonly string[]> {
    for (;;) {
      await setTimeout(200);
      const versions = Object.keys((await world.met()).versions);
      if (versions.length > 0) return versions;
    }
  }

  async function isGood(tag: string) {
    const { report, deployment, met, steps } = await released(tag, "none");
    expect(deployment.verdict.message).toBe(`${tag} is healthy`);
    serving = tag;
    expect(steps.map(({ weight, verdict }) => `${weight} ${verdict.outcome}`)).toEqual(
      weights.map((weight) => `${weight} passed`),
    );
    expect(deployment.timeline.map(({ state }) => `${state.phase} ${state.weight}`)).toEqual([
      ...["deploying 0", "smoke 0", ...weights.map((weight) => `canary ${weight}`)],
      ...["promoting 100", "validating 100", "healthy 100"],
    ]);
    expect(report.steps.map(({ name }) => name.replace("production: ", ""))).toEqual([
      ...[`deploy: up ${project}-canary`, `deploy: ps ${project}-canary`],
      "canary 0 %",
      ...weights.flatMap((weight) => [`weight: weight ${weight} %`, `canary ${weight} %`]),
      ...[`promote: services ${project}`, `promote: ps ${project}`],
      ...[`promote: ps ${project}-canary`, "promote: weight 100 %", `promote: up ${project}`],
      ...[`promote: ps ${project} (2)`, "promote: weight 0 %", "promote: down"],
      ...[`status: services ${project}`, `status: ps ${project}`],
    ]);
    // HAProxy is told not to try again, and may have kept a connection to a container that is gone.
    expect(met.failed).toBeLessThanOrEqual(1);
    expect(met.sent).toBeGreaterThan(500);
    expect(await answering()).toEqual([tag]);
    expect(thingsNamed(`${project}-canary`)).toEqual([]);
  }

  async function isTakenBack(tag: string, fault: string) {
    const [metric, mostFailed] = faults[fault] ?? [/^$/, 0];
    const { deployment, met, steps, next, lateMs } = await released(tag, fault);
    expect(deployment.verdict).toMatchObject({ outcome: "failed", reason: "canary" });
    expect(deployment.verdict.message).toMatch(new RegExp(`; rolled back to ${serving}$`));
    expect(deployment.verdict.message).toMatch(metric);
    expect(deployment.state).toMatchObject({ phase: "rolled-back", weight: 0 });
    expect(steps.map(({ weight }) => weight)).toEqual([10]);
    expect(shareOf(met)).toBeLessThanOrEqual(mostFailed);
    // The first thing that is done, and at once: there is not another look before it, nor a request after it.
    expect(next.name).toBe("production: rollback: weight 0 %");
    expect(next.afterMs).toBeLessThan(8_000);
    expect(lateMs).toBeLessThanOrEqual(0);
    expect(await answering()).toEqual([serving]);
    expect(thingsNamed(`${project}-canary`)).toEqual([]);
  }

  const faults: Readonly<Record<string, readonly [metric: RegExp, mostFailed: number]>> = {
    errors: [/^canary at 10 %: errors is/, 0.02],
    crash: [/^canary at 10 %: errors is/, 0.2],
    slow: [/^canary at 10 %: requests above 45 ms/, 0],
    // On a loaded machine it is slow as well, and that may show first.
    leak: [/^canary at 10 %: (memory was|requests above 45 ms)/, 0],
  };

  test("brings a good release to all of the traffic, step by step, and no user meets it", () => isGood("v2"), 240_000);

  test.each(["errors", "crash"])(
    "halts a release with the fault %s at 10 %% and takes it back",
    (fault) => isTakenBack(`v3-${fault}`, fault),
    180_000,
  );

  for (let round = 1; round <= rounds; round++) {
    test(`round ${round}: a good release`, () => isGood(`r${round}`), 240_000);
    test.each(Object.keys(faults))(`round ${round}: %s`, (fault) => isTakenBack(`r${round}-${fault}`, fault), 180_000);
  }
});
