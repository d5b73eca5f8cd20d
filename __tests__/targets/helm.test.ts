import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { HelmTarget, Order, TargetAction } from "../../src/core/target.js";
import { toolEnv } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { defaultCanary } from "./canaries.js";
import { badDigest, image, imageRelease, orderOf, TestCluster } from "./cluster.js";
import { type Acted, actWith, type TargetOptions } from "./harness.js";

/** The real Helm, at the API server of the tests or at a real one. */

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .Release.Name }} }
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: {{ .Release.Name }} } }
  template:
    metadata:
      labels: { app: {{ .Release.Name }} }
      annotations: {{ .Values.notes | toJson }}
    spec:
      terminationGracePeriodSeconds: 0
      containers: [{ name: main, image: "${image}@{{ .Values.image.digest }}" }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: {{ .Release.Name }} }
data: { weight: "{{ add .Values.canary.weight 0 }}", motto: {{ .Values.motto | quote }} }
`;

let repository: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  const chart = "apiVersion: v2\nname: api\nversion: 1.0.0\n";
  repository = await TestRepository.create({
    base: {
      "chart/Chart.yaml": chart,
      "chart/values.yaml": "replicas: 1\nmotto: none\nnotes: {}\nimage: { digest: '' }\ncanary: { weight: 0 }\n",
      "chart/templates/all.yaml": deployment.replace("motto:", "of: base, motto:"),
      "values/production.yaml": "replicas: 3\n",
      "bare/Chart.yaml": `${chart}dependencies: [{ name: redis, version: 1.0.0, repository: "https://example.com" }]\n`,
      "bare/templates/all.yaml": settings,
      "part/Chart.yaml": `${chart}dependencies: [{ name: own, version: 1.0.0 }, { name: redis, version: 1.0.0 }]\n`,
      "part/charts/own/Chart.yaml": chart.replace("api", "own"),
      "part/templates/all.yaml": settings,
      "large/Chart.yaml": `${chart}dependencies: [{ name: redis, version: 1.0.0, repository: "https://example.com" }]\n`,
      "large/charts/redis-1.0.0.tgz": `version https://git-lfs.github.com/spec/v1\noid sha256:${"1".repeat(64)}\nsize 9999\n`,
      "large/templates/all.yaml": settings,
      // As a submodule is in a tree of its own: a folder without what is in it.
      "module/.gitkeep": "",
    },
    change: {
      "module/.gitkeep": null,
      "module/Chart.yaml": chart,
      "module/templates/all.yaml": settings,
      "part/Chart.yaml": chart,
      "large/Chart.yaml": chart,
      "large/charts/redis-1.0.0.tgz": null,
      "chart/templates/all.yaml": deployment,
      "values/production.yaml": "replicas: 2\n",
      "bare/Chart.yaml": chart,
    },
  });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());

const v1 = imageRelease("v1", "1".repeat(40), "a");
const v2 = imageRelease("v2", "2".repeat(40), "c");
const bad = imageRelease("v3", "3".repeat(40), "b");
const motto = "a,b.c{d} $5";

function act(
  action: TargetAction,
  order: Order,
  options: Partial<TargetOptions> = {},
  more: Partial<HelmTarget> = {},
): Promise<Acted> {
  const target: HelmTarget = {
    ...{ type: "helm", chart: "./chart", release: "api", values: ["values/production.yaml"] },
    set: { "image.digest": "{{ digest }}", motto: "$MOTTO", "notes.example\\.com/version": "{{ version }}" },
    ...{ namespace: cluster.namespace, kubeconfig: cluster.kubeconfig },
    canary: { values: [], set: { "canary.weight": "{{ weight }}", replicas: 1 } },
    ...more,
  };
  return actWith(target, action, order, {
    ...{ root: repository.workspace, env: { MOTTO: motto } },
    ...options,
    environment: { timeoutMs: 20_000, ...options.environment },
  });
}
/** With its message, so that a failure says what it was. */
const good = { outcome: "passed", message: expect.not.stringContaining("rror") };
const canary = { environment: { canary: defaultCanary([25, 50]) } };
const quick = { environment: { timeoutMs: 7_000 } };
const digestOf = (name: string) => cluster.value(`deployment/${name}`, ".spec.template.spec.containers[0].image");
const history = async (name: string) => {
  const text = await cluster.helm("history", name, `--namespace=${cluster.namespace}`, "--output=json");
  const rows = JSON.parse(text) as { revision: number; status: string; description: string }[];
  return rows.map(({ revision, status, description }) => `${revision} ${status} ${description}`);
};
const inCluster = (name: string, body: () => Promise<void>) =>
  testWith("helm")(
    name,
    async () => {
      cluster = await TestCluster.open();
      try {
        await body();
      } finally {
        await cluster.close();
      }
    },
    180_000,
  );

const simulated: typeof inCluster = (name, body) =>
  process.env.GATEHOUSE_TEST_CLUSTER === undefined && inCluster(name, body);

describe("helm", () => {
  inCluster(
    "installs, upgrades, tells what is there, and goes back to the revision of the release before",
    async () => {
      const first = await act("deploy", orderOf(v1, null));
      expect(first.verdict).toMatchObject(good);
      expect(first.steps.map(({ name }) => name)).toEqual([
        "production: deploy: look for api",
        "production: deploy: upgrade api",
      ]);
      expect(first.steps.map(({ command }) => command).join(" ")).not.toContain(motto);
      expect(await cluster.value("configmap/api", ".data.motto")).toBe(motto);
      expect(await cluster.value("deployment/api", ".spec.replicas")).toBe("2");
      expect(await cluster.value("deployment/api", ".spec.template.metadata.annotations")).toBe(
        '{"example.com/version":"v1"}',
      );

      const broken = await act("deploy", orderOf(bad, v1), quick);
      expect(broken.verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect((await act("status", orderOf(bad, v1))).verdict.message).toMatch(
        /^revision 2 of api is failed \(".*"\), not v3$/,
      );
      for (const _time of ["once", "twice"])
        expect((await act("rollback", orderOf(v1, bad))).verdict).toMatchObject(good);
      expect((await act("status", orderOf(v1, bad))).verdict).toMatchObject({
        outcome: "passed",
        message: "api is at v1",
      });
      expect(await digestOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
      expect((await history("api")).at(-1)).toBe("3 deployed Rollback to 1");

      expect((await act("deploy", orderOf(v2, v1))).verdict).toMatchObject(good);
      expect((await act("promote", orderOf(v2, v1))).verdict).toMatchObject(good);
      expect((await history("api")).at(-1)).toMatch(/^4 deployed gatehouse v2 2{40} [0-9a-f]{12}$/);
      const lost = await act("rollback", orderOf(imageRelease("v0", "9".repeat(40), "a"), v2));
      expect(lost.verdict).toMatchObject({
        outcome: "failed",
        message: expect.stringMatching(
          /^api has no revision of v0 to go back to \("gatehouse v0 9{40} [0-9a-f]{12}"\)$/,
        ),
      });
      expect((await act("rollback", orderOf(v1, v2))).verdict).toMatchObject(good);
      expect((await history("api")).at(-1)).toBe("5 deployed Rollback to 3");
    },
  );

  inCluster("goes back to the images of the same commit that it had before", async () => {
    const rebuilt = { ...v1, images: v2.images };
    expect((await act("deploy", orderOf(v1, null))).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(rebuilt, v1))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v1, rebuilt))).verdict).toMatchObject({ outcome: "failed" });
    for (const _time of ["once", "twice"])
      expect((await act("rollback", orderOf(v1, rebuilt))).verdict).toMatchObject(good);
    expect(await digestOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
    expect((await act("status", orderOf(v1, rebuilt))).verdict).toMatchObject(good);
  });

  simulated("says what the server refuses, and goes back to nothing that has failed", async () => {
    const values = [
      "--values",
      `${repository.workspace}/values/production.yaml`,
      `--set=image.digest=sha256:${"d".repeat(64)}`,
    ];
    await cluster.helm(
      "install",
      "api",
      `${repository.workspace}/chart`,
      `--namespace=${cluster.namespace}`,
      ...values,
    );
    for (const [status, words] of [
      [403, /the test says 403/],
      [409, /the test says 409/],
      [500, /the test says 500/],
    ] as const) {
      const fault = { method: "PATCH", path: /deployments/, status, times: 9 };
      cluster.api?.faults.push(fault);
      const refused = await act("deploy", orderOf(v1, null), quick);
      expect(refused.verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect(refused.verdict.message).toMatch(words);
      fault.times = 0;
    }
    const removal = { release: v1, replaces: v1, weight: 0 };
    // What is refused on the way back makes Helm call the revision before it "superseded", as if it had been good.
    expect((await act("deploy", orderOf(bad, null), quick)).verdict.outcome).toBe("failed");
    const fault = { method: "PATCH", path: /deployments/, status: 500, times: 9 };
    cluster.api?.faults.push(fault);
    expect((await act("rollback", removal, quick)).verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    fault.times = 0;
    for (const _time of ["once", "twice"]) expect((await act("rollback", removal, quick)).verdict).toMatchObject(good);
    expect(await digestOf("api")).toBe(`${image}@sha256:${"d".repeat(64)}`);
    expect((await history("api")).at(-1)).toMatch(/deployed Rollback to 1$/);

    cluster.api?.faults.push({ method: "DELETE", path: /deployments/, status: 500, times: 1 });
    await expect(cluster.helm("uninstall", "api", `--namespace=${cluster.namespace}`)).rejects.toThrow();
    expect((await history("api")).at(-1)).toMatch(/ uninstalling /);
    expect((await act("deploy", orderOf(v2, null))).verdict).toMatchObject(good);
    expect(await history("api")).toEqual([expect.stringMatching(/^1 deployed gatehouse v2 /)]);
  });

  inCluster("goes on where a run has died in the middle of an upgrade, and takes a first release away", async () => {
    await leavePending();
    expect((await act("deploy", orderOf(v1, null))).verdict).toMatchObject(good);
    expect(await digestOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
    await leavePending();
    const next = await act("deploy", orderOf(v2, v1));
    expect(next.verdict).toMatchObject(good);
    expect(next.events).toContainEqual(
      expect.objectContaining({
        text: expect.stringMatching(/^revision \d of api was left as pending-upgrade: back to revision \d$/),
      }),
    );
    for (const _time of ["once", "twice"]) {
      const same = { release: v2, replaces: v2, weight: 0 };
      expect((await act("rollback", same)).verdict).toMatchObject(good);
    }
    expect(await cluster.names("deployments")).toEqual([]);
  });

  inCluster(
    "takes chart and values of the release's commit, where that is not the one that is checked out",
    async () => {
      const older = imageRelease("v1", repository.baseSha, "a");
      const newer = imageRelease("v2", repository.headSha, "c");
      expect((await act("deploy", orderOf(newer, null))).verdict).toMatchObject(good);
      expect(await cluster.value("configmap/api", ".data.of")).toBe("");
      // As the one that is promoted to its end for a run that has died.
      const finished = await act("promote", orderOf(older, newer, 100), canary);
      expect(finished.verdict).toMatchObject(good);
      expect(finished.events.filter(({ type }) => type === "step-note")).toEqual([]);
      expect(await cluster.value("configmap/api", ".data.of")).toBe("base");
      expect(await cluster.value("deployment/api", ".spec.replicas")).toBe("3");
      // What a step before has to bring cannot be had from the repository.
      for (const [chart, why] of [
        ["bare", "what it depends on is not in the repository"],
        ["part", "what it depends on is not in the repository"],
        ["large", "it is in Git LFS"],
        ["module", "it has no Chart.yaml in the repository itself"],
      ] as const) {
        const other = { chart: `./${chart}`, set: {}, values: [] };
        const stoodIn = await act("deploy", orderOf(older, newer), {}, other);
        expect(stoodIn.verdict).toMatchObject(good);
        expect(stoodIn.events).toContainEqual(
          expect.objectContaining({ text: `the chart of v1 cannot be had, that of the checkout is used: ${why}` }),
        );
      }
    },
  );

  inCluster("has a canary as a release of its own, with the weight as a number", async () => {
    expect((await act("deploy", orderOf(v1, null))).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(v2, v1), canary)).verdict).toMatchObject(good);
    expect((await act("weight", orderOf(v2, v1, 25), canary)).verdict).toMatchObject(good);
    expect(await cluster.value("configmap/api-canary", ".data.weight")).toBe("25");
    expect(await digestOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
    expect(await digestOf("api-canary")).toBe(`${image}@sha256:${"c".repeat(64)}`);
    expect((await act("rollback", orderOf(v1, v2), canary)).verdict).toMatchObject(good);
    expect(await cluster.names("deployments")).toEqual(["deployment.apps/api"]);
    expect(await history("api")).toHaveLength(1);
    expect((await act("deploy", orderOf(v2, v1), canary)).verdict).toMatchObject(good);
    expect((await act("promote", orderOf(v2, v1, 100), canary)).verdict).toMatchObject(good);
    expect(await cluster.names("deployments")).toEqual(["deployment.apps/api"]);
    expect((await act("status", orderOf(v2, v1, 100), canary)).verdict).toMatchObject({ message: "api is at v2" });
  });
});

const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n";

/** As a machine that dies leaves it: killed in the middle of the upgrade, with no time for anything. */
async function leavePending(): Promise<void> {
  const args = [
    "upgrade",
    "--install",
    "api",
    `${repository.workspace}/chart`,
    `--namespace=${cluster.namespace}`,
    "--wait",
    "--timeout=30s",
  ];
  const set = ["--set-string", `image.digest=sha256:${badDigest}`];
  const env = { ...toolEnv, KUBECONFIG: cluster.kubeconfig };
  const child = spawn("helm", [...args, ...set], { env, stdio: "ignore" });
  for (let tries = 0; ; tries++) {
    await setTimeout(200);
    if (tries > 300) throw new Error("no revision is under way");
    const rows = await history("api").catch(() => []);
    if (rows.at(-1)?.includes("pending")) break;
  }
  child.kill("SIGKILL");
}
