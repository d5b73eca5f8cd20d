import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import { load } from "../config/helpers.js";
import { changeFrom, runGate } from "../gates/harness.js";
import { hasProgram } from "../tools/harness.js";
import { TestRepository } from "../world/repository.js";
import { CanaryWorld, LastJudgement, type Met } from "./canary-world.js";

/**
 * Canaries with real parts: HAProxy shares out the traffic, Prometheus counts, users ask all the time. A good release, and
 * others that are bad, are in canary-compose.test.ts.
 */

const rate = 300;
const intervalMs = 1_000;

const counted = (query: string, version: string) => query.replaceAll("TRACK", version);
const track = 'proxy="service",server="TRACK"';
/** A version that is not there answers nothing: HAProxy alone knows of those requests. */
const refused = `sum(increase(haproxy_server_connection_errors_total{${track}}[{{ interval }}]))`;
const failures = `sum(increase(haproxy_server_http_responses_total{${track},code="5xx"}[{{ interval }}])) + ${refused}`;
const all = `sum(increase(haproxy_server_http_responses_total{${track}}[{{ interval }}])) + ${refused}`;
const duration = 'http_request_duration_seconds_COUNT{track="TRACK"';
const served = `sum(increase(${duration.replace("COUNT", "count")}}[{{ interval }}]))`;
const quick = `sum(increase(${duration.replace("COUNT", "bucket")},le="0.045"}[{{ interval }}]))`;
const slow = `clamp_min(${served} - ${quick}, 0)`;

const config = (target: string) => `gates:
  deploy:
    environments:
      production:
        target: { command: ${target} }
        env: { WORLD: $WORLD }
        canary:
          steps: [{ weight: 10, hold: 5s }, { weight: 25, hold: 3s }, { weight: 50, hold: 3s }]
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
              max: 130e6
              samples: 2
              breaches: 2
`;

/** Not everybody has `sbin` on PATH. */
const isThere = (name: string) => hasProgram(name) || existsSync(`/usr/sbin/${name}`);
const missing = ["haproxy", "prometheus"].filter((name) => !isThere(name));
const describeWith = missing.length === 0 ? describe : describe.skip;

describeWith(`a canary behind a real HAProxy${missing.length > 0 ? ` (no ${missing.join(", ")} here)` : ""}`, () => {
  let repository: TestRepository;
  let world: CanaryWorld;
  let environment: PlannedEnvironment;
  const told: string[] = [];

  beforeAll(async () => {
    repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
    await repository.checkout("feature", repository.headSha);
    world = await CanaryWorld.create();
    const [one] = load(config(world.target)).gates[0]?.environments ?? [];
    if (!one) throw new Error("the config has no environment");
    environment = one;
    const { canary: _, ...atOnce } = environment;
    const first = await deployed("v1", atOnce);
    if (first.verdict.outcome !== "passed") throw new Error(first.verdict.message);
    world.begin(rate);
  }, 180_000);
  afterAll(async () => {
    await world?.close();
    await repository?.close();
    process.stdout.write(`${told.join("\n")}\n`);
  });

  let judgement = new LastJudgement();

  async function deployed(tag: string, one: PlannedEnvironment): Promise<GateReport> {
    const change = await changeFrom(repository, repository.baseSha);
    return runGate(repository, change, {
      kind: "deploy",
      steps: [],
      environments: [one],
      place: { tag },
      env: world.env,
      emit: judgement.emit,
    });
  }

  /** What became of a release, what its users met meanwhile, and how long it took to take the traffic from it. */
  async function released(tag: string, fault: string) {
    await world.faults({ [tag]: fault });
    await world.met();
    judgement = new LastJudgement();
    const report = await deployed(tag, environment);
    const met = await world.met();
    const deployment = report.deployments?.[0];
    if (!deployment) throw new Error("nothing was deployed");
    const steps = deployment.canary?.steps ?? [];
    const last = steps.at(-1);
    const { next } = judgement;
    const withdrawnAt = await world.sharedAt(0);
    const lateMs = (met.lastAsked[tag] ?? 0) - withdrawnAt;
    const stood = `held ${last?.heldMs} ms at ${last?.weight} %, ${next.name} ${next.afterMs} ms after the last look, last request ${lateMs} ms after it had no traffic`;
    told.push(`${tag} (${fault}): ${deployment.verdict.message}\n  ${wordsOf(met)}; ${stood}`);
    return { deployment, met, steps, next, lateMs };
  }

  const shareOf = ({ sent, failed }: Met) => failed / sent;
  const wordsOf = (met: Met) =>
    `${met.failed} of ${met.sent} requests failed (${(shareOf(met) * 100).toFixed(2)} %), answers: ${JSON.stringify(met.versions)}`;

  const bad: readonly (readonly [fault: string, metric: RegExp, mostFailed: number])[] = [
    ["slow", /^canary at 10 %: requests above 45 ms/, 0],
    // On a loaded machine it is slow as well, and that may show first.
    ["leak", /^canary at 10 %: (memory was|requests above 45 ms)/, 0],
  ];

  test.each(bad)(
    "halts a release with the fault %s at 10 %% and takes it back",
    async (fault, metric, mostFailed) => {
      const { deployment, met, steps, next, lateMs } = await released(`v3-${fault}`, fault);
      expect(deployment.verdict).toMatchObject({ outcome: "failed", reason: "canary" });
      expect(deployment.verdict.message).toMatch(/; rolled back to v1$/);
      expect(deployment.verdict.message).toMatch(metric);
      expect(deployment.state).toMatchObject({ phase: "rolled-back", weight: 0 });
      expect(steps.map(({ weight }) => weight)).toEqual([10]);
      expect(shareOf(met)).toBeLessThanOrEqual(mostFailed);
      // The first thing that is done, and at once: there is not another look before it, nor a request after it.
      expect(next.name).toBe("production: rollback");
      expect(next.afterMs).toBeLessThan(8_000);
      expect(lateMs).toBeLessThanOrEqual(0);
      const began = deployment.timeline.find(({ state }) => state.phase === "rolling-back");
      const ended = deployment.timeline.find(({ state }) => state.phase === "rolled-back");
      expect((ended?.atMs ?? 0) - (began?.atMs ?? 0)).toBeGreaterThan(0);
      const after = await world.met();
      expect(Object.keys(after.versions).filter((version) => version !== "v1")).toEqual([]);
    },
    180_000,
  );
});
