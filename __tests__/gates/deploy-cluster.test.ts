import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { GateReport } from "../../src/core/report.js";
import type { Release, RolloutState } from "../../src/core/rollout.js";
import type { HelmTarget, KubectlTarget } from "../../src/core/target.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { load } from "../config/helpers.js";
import { image, imageRelease, TestCluster } from "../targets/cluster.js";
import { environmentOf } from "../targets/harness.js";
import { files } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate } from "./harness.js";

/** Whole deploy gates with a canary, by the real kubectl and the real Helm. */

const deployment = (name: string, digest: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 2
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      terminationGracePeriodSeconds: 0
      containers: [{ name: main, image: "${image}@${digest}" }]
`;

let repository: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  const base = {
    "k8s/api.yaml": deployment("api", `sha256:${"0".repeat(64)}`),
    "chart/Chart.yaml": "apiVersion: v2\nname: api\nversion: 1.0.0\n",
    "chart/values.yaml": "digest: ''\nweight: 0\n",
    "chart/templates/api.yaml": deployment("{{ .Release.Name }}", "{{ .Values.digest }}"),
  };
  repository = await TestRepository.create({ base, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());
beforeEach(async () => {
  await rm(join(repository.workspace, ".gatehouse"), { recursive: true, force: true });
  await loadIs(1);
  cluster = await TestCluster.open();
});
afterEach(() => cluster.close());

const kubectl = (): KubectlTarget => ({
  ...{ type: "kubectl", from: { type: "manifests", globs: ["k8s/*.yaml"] } },
  ...{ namespace: cluster.namespace, kubeconfig: cluster.kubeconfig },
});
const helm = (): HelmTarget => ({
  ...{ type: "helm", chart: "./chart", release: "api", values: [], set: { digest: "{{ digest }}" } },
  ...{ namespace: cluster.namespace, kubeconfig: cluster.kubeconfig },
  canary: { values: [], set: { weight: "{{ weight }}" } },
});
const targets = [
  ["kubectl", kubectl],
  ["helm", helm],
] as const;

const config = `gates:
  deploy:
    environments:
      production:
        target: { command: "true" }
        canary:
          steps: [{ weight: 10, hold: 600ms }]
          interval: 300ms
          deadline: 3s
          metrics: [{ name: load, run: cat load.txt, max: 2, samples: 2, breaches: 2, errors: 2 }]
`;
const canary = load(config).gates[0]?.environments?.[0]?.canary;
const loadIs = (value: number) => writeFile(join(repository.workspace, "load.txt"), `${value}\n`);

/** Deploys what is checked out, with an image of which the digest is the digit again and again. */
async function deployed(target: KubectlTarget | HelmTarget, digit: string): Promise<GateReport> {
  const change = await changeFrom(repository, repository.baseSha);
  const environment = environmentOf(target, { timeoutMs: 8_000, canary });
  return runGate(repository, change, {
    ...{
      kind: "deploy",
      steps: [],
      environments: [environment],
      needs: ["build"],
      finished: new Map([["build", builtImage(digit)]]),
    },
  });
}

function builtImage(digit: string): GateReport {
  return {
    ...{ name: "build", kind: "build", needs: [], verdict: { outcome: "passed", reason: null, message: "built" } },
    artifacts: [{ name: image, platforms: [], digest: `sha256:${digit.repeat(64)}` }],
  } as unknown as GateReport;
}
const said = ({ verdict }: GateReport) => `${verdict.outcome}: ${verdict.message}`;
const state = async () => {
  const names = (await cluster.names("deployments")).map((name) => name.replace("deployment.apps/", ""));
  const digests = names.map((name) => cluster.value(`deployment/${name}`, ".spec.template.spec.containers[0].image"));
  return (await Promise.all(digests)).map((reference, index) => `${names[index]} ${reference.slice(-1)}`);
};

/** What another run has left, which is not heard of any more. */
async function left(release: Release, phase: RolloutState): Promise<void> {
  const ledger = new FileLedger({
    ...{ files, isGone: async () => false, leaseMs: 500 },
    clock: { ...systemClock(), now: () => Date.now() - 60_000 },
    folder: join(repository.workspace, ".gatehouse/deployments"),
  });
  await ledger.write(await ledger.open("production", release, { id: "other", words: "run 41" }), phase);
}

describe("a deploy gate with a canary", () => {
  for (const [program, target] of targets) {
    testWith(program)(
      `by ${program}: what its metrics refuse goes back, and what a dead run was promoting is ended by the next`,
      async () => {
        const version = repository.headSha.slice(0, 7);
        const first = await deployed(target(), "a");
        expect(said(first)).toBe(`passed: production: ${version} is healthy, as the first one without a canary`);
        // It is there by the time that it is looked at.
        expect(first.steps.map(({ name }) => name).filter((name) => /canary|promote/.test(name))).toEqual([]);
        expect(await state()).toEqual(["api a"]);
        await loadIs(9);
        expect(said(await deployed(target(), "c"))).toMatch(
          new RegExp(`^failed: production: canary at 10 %.*; rolled back to ${version}$`),
        );
        expect(await state()).toEqual(["api a"]);
        await loadIs(1);
        await left(imageRelease("v9", repository.headSha, "c"), { phase: "promoting", weight: 100 });
        const next = await deployed(target(), "d");
        expect(said(next)).toBe(`passed: production: ${version} is healthy`);
        expect(next.deployments?.[0]?.previous?.version).toBe("v9");
        expect(await state()).toEqual(["api d"]);
        await left(imageRelease("v10", repository.headSha, "b"), { phase: "canary", weight: 10, step: 1 });
        await loadIs(9);
        expect(said(await deployed(target(), "e"))).toMatch(new RegExp(`rolled back to ${version}$`));
        expect(await state()).toEqual(["api d"]);
      },
      180_000,
    );
  }
});
