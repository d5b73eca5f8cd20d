import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import type { KubectlTarget, Order, TargetAction } from "../../src/core/target.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { defaultCanary } from "./canaries.js";
import { image, imageRelease, orderOf, TestCluster } from "./cluster.js";
import { type Acted, actWith } from "./harness.js";

/**
 * The real kubectl, Rollouts of Argo, and what stands for their controller; and an API server in trouble. With
 * GATEHOUSE_TEST_CLUSTER and GATEHOUSE_TEST_ARGO it is a real cluster with the real controller.
 */

const rollout = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  replicas: 2
  progressDeadlineSeconds: 5
  selector: { matchLabels: { app: api } }
  strategy: { canary: { maxSurge: 1 } }
  template:
    metadata: { labels: { app: api } }
    spec: { terminationGracePeriodSeconds: 0, containers: [{ name: main, image: "${image}:latest" }] }
`;
const service = (name: string) => `---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: api }, ports: [{ port: 80 }] }
`;
const ingress = `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, annotations: { kubernetes.io/ingress.class: nginx } }
spec:
  rules:
    - host: api.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: stable, port: { number: 80 } } } }] }
`;
const routed = `canaryService: canary, stableService: stable, trafficRouting: { nginx: { stableIngress: api } }`;
const deployment = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 0
${rollout.slice(rollout.indexOf("  selector"), rollout.indexOf("  strategy"))}${rollout.slice(rollout.indexOf("  template"))}`;
const referring = rollout
  .slice(0, rollout.indexOf("  template"))
  .replace("  strategy", "  workloadRef: { apiVersion: apps/v1, kind: Deployment, name: api }\n  strategy");
const real = process.env.GATEHOUSE_TEST_CLUSTER !== undefined;
const hasArgo = !real || process.env.GATEHOUSE_TEST_ARGO !== undefined;

let repository: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  const base = {
    "k8s/api.yaml": rollout,
    "own/api.yaml": rollout.replace("maxSurge: 1", "maxSurge: 1, steps: [{ setWeight: 50 }, { pause: {} }]"),
    "routed/api.yaml": `${rollout.replace("maxSurge: 1", routed)}${service("stable")}${service("canary")}${ingress}`,
    "ref/api.yaml": `${referring}${deployment}`,
  };
  repository = await TestRepository.create({
    base,
    change: { "other/api.yaml": rollout.replaceAll(image, "ghcr.io/acme/other") },
  });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());
beforeEach(async () => {
  cluster = await TestCluster.open();
});
afterEach(() => cluster.close());

const v1 = () => imageRelease("v1", repository.baseSha, "a");
const v2 = () => imageRelease("v2", repository.headSha, "c");
const bad = () => imageRelease("v2", repository.headSha, "b");
const good = { outcome: "passed", reason: null };
const plain = { canary: undefined };

function act(action: TargetAction, order: Order, folder = "k8s", more: object = {}): Promise<Acted> {
  const target: KubectlTarget = {
    type: "kubectl",
    from: { type: "manifests", globs: [`${folder}/*.yaml`] },
    namespace: cluster.namespace,
    kubeconfig: cluster.kubeconfig,
  };
  const environment = { timeoutMs: 30_000, canary: defaultCanary([10, 50]), ...more };
  // Else kubectl believes what it has learnt of an API server before, at the same port.
  const env = { KUBECACHEDIR: `${cluster.kubeconfig}-cache` };
  return actWith(target, action, order, { root: repository.workspace, environment, env });
}
const state = () => cluster.value("rollouts.argoproj.io/api", ".status.phase} {.status.currentStepIndex");
const share = () => cluster.value("rollouts.argoproj.io/api", ".status.canary.weights.canary.weight");
const digestOf = async () =>
  (await cluster.value("rollouts.argoproj.io/api", ".spec.template.spec.containers[0].image")).slice(-1);
const patched = (patch: object, ...how: readonly string[]) =>
  cluster.kubectl(
    ...["patch", "rollouts.argoproj.io/api", "--type=merge", ...how],
    ...[`--patch=${JSON.stringify(patch)}`, `--namespace=${cluster.namespace}`],
  );
const at = (name: string, body: () => Promise<void>) => testWith("kubectl")(name, body, 180_000);
const simulated = (name: string, body: () => Promise<void>) => (real ? undefined : at(name, body));
const withArgo = (name: string, body: () => Promise<void>) => (hasArgo ? at(name, body) : undefined);

describe("Rollouts of Argo", () => {
  withArgo("stand at 0 after the deployment, go on one pause at a time, and are promoted in full", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    expect(await state()).toBe("Healthy 6");
    expect(JSON.parse(await cluster.value("rollouts.argoproj.io/api", ".spec.strategy.canary"))).toEqual({
      maxSurge: 1,
      steps: [0, 10, 50].flatMap((weight) => [{ setWeight: weight }, { pause: {} }]),
    });
    for (const _time of ["once", "twice"]) {
      expect((await act("deploy", orderOf(v2(), v1()))).verdict).toMatchObject(good);
      expect(await state()).toBe("Paused 1");
    }
    for (const _time of ["once", "twice"]) {
      expect((await act("weight", orderOf(v2(), v1(), 10))).verdict).toMatchObject(good);
      expect(await state()).toBe("Paused 3");
    }
    expect((await act("weight", orderOf(v2(), v1(), 50))).verdict).toMatchObject({
      ...good,
      message: "rollouts.argoproj.io/api is at 50 %",
    });
    expect(await state()).toBe("Paused 5");
    for (const _time of ["once", "twice"])
      expect((await act("promote", orderOf(v2(), v1(), 100))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v2(), v1(), 100))).verdict).toMatchObject({ message: "1 workload is at v2" });
    const patches = cluster.api?.requests.filter(({ method, path }) => method === "PATCH" && path.endsWith("/status"));
    if (patches)
      expect(patches.map(({ text }) => JSON.parse(text))).toEqual([
        { status: { pauseConditions: null, currentStepIndex: 2 } },
        { status: { pauseConditions: null, currentStepIndex: 4 } },
        { status: { pauseConditions: null, promoteFull: true } },
      ]);
    // Once it is promoted it takes its steps on the way back, but for the pauses.
    expect((await act("rollback", orderOf(v1(), v2()))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v1(), v2()))).verdict).toMatchObject({ message: "1 workload is at v1" });
    expect(await state()).toBe("Healthy 6");
  });

  withArgo("that are degraded say why, and go back at once", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    // Without traffic it has no pod that could fail.
    expect((await act("deploy", orderOf(bad(), v1()))).verdict).toMatchObject(good);
    const { verdict } = await act("weight", orderOf(bad(), v1(), 10));
    expect(verdict.message).toMatch(
      /^rollouts\.argoproj\.io\/api is Degraded: ProgressDeadlineExceeded: ReplicaSet "api-\w+" has timed out progressing\. \(api-\S+: ImagePullBackOff: /,
    );
    for (const _time of ["once", "twice"])
      expect((await act("rollback", orderOf(v1(), bad()))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v1(), bad()))).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(bad(), v1()))).verdict).toMatchObject(good);
    expect((await act("promote", orderOf(bad(), v1(), 100))).verdict.message).toContain(" is Degraded: Progress");
    expect((await act("rollback", orderOf(v1(), bad()))).verdict).toMatchObject(good);
    expect(await digestOf()).toBe("a");
  });

  withArgo("go back to the weight that is asked for, and are nobody else's to change or to abort", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(v2(), v1()))).verdict).toMatchObject(good);
    expect((await act("weight", orderOf(v2(), v1(), 50))).verdict).toMatchObject(good);
    expect(await state()).toBe("Paused 5");
    // As a run does that comes after one that has died there.
    expect((await act("deploy", orderOf(v2(), v1()))).verdict).toMatchObject(good);
    expect(await state()).toBe("Paused 1");
    expect((await act("weight", orderOf(v2(), v1(), 50))).verdict).toMatchObject(good);
    expect((await act("weight", orderOf(v2(), v1(), 10))).verdict).toMatchObject(good);
    expect(await state()).toBe("Paused 3");
    await patched({ status: { abort: true } }, "--subresource=status");
    const aborted = await act("weight", orderOf(v2(), v1(), 50));
    expect(aborted.verdict.message).toMatch(/ is Degraded: RolloutAborted: Rollout aborted update to revision 2/);
    const containers = [{ name: "main", image: `${image}@sha256:${"a".repeat(64)}` }];
    await patched({ spec: { template: { spec: { containers } } } });
    const undone = await act("weight", orderOf(v2(), v1(), 50));
    expect(undone.verdict.message).toBe(
      `rollouts.argoproj.io/api is to run ${image}@sha256:${"a".repeat(64)}, not ${image}@sha256:${"c".repeat(64)}: somebody else has changed it`,
    );
    expect((await act("rollback", orderOf(v1(), v2()))).verdict).toMatchObject(good);
    expect(await state()).toBe("Healthy 6");
  });

  withArgo("have no traffic on the release that is taken back once the rollback is done", async () => {
    expect((await act("deploy", orderOf(v1(), null), "routed")).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(v2(), v1()), "routed")).verdict).toMatchObject(good);
    expect((await act("weight", orderOf(v2(), v1(), 50), "routed")).verdict).toMatchObject(good);
    expect(await share()).toBe("50");
    expect((await act("rollback", orderOf(v1(), v2()), "routed")).verdict).toMatchObject(good);
    expect(await share()).toBe("0");
  });

  withArgo("are not held up by their own pauses on the way back, and are taken away whole", async () => {
    const first = v1();
    expect((await act("deploy", orderOf(first, null), "own", plain)).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(v2(), first))).verdict).toMatchObject(good);
    expect((await act("promote", orderOf(v2(), first, 100))).verdict).toMatchObject(good);
    expect((await act("rollback", orderOf(first, v2()), "own", plain)).verdict).toMatchObject(good);
    expect((await act("status", orderOf(first, v2()), "own", plain)).verdict).toMatchObject(good);
    await cluster.kubectl("delete", "rollouts.argoproj.io/api", `--namespace=${cluster.namespace}`);
    expect((await act("deploy", orderOf(first, null))).verdict).toMatchObject(good);
    expect((await act("rollback", { release: first, replaces: first, weight: 0 })).verdict).toMatchObject(good);
    expect(await cluster.names("rollouts.argoproj.io")).toEqual([]);
  });

  withArgo(
    "that take their pods from a Deployment have no canary, and leave nothing behind that has to go",
    async () => {
      const order = orderOf(v1(), null);
      const { verdict } = await act("deploy", order, "ref");
      expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect(verdict.message).toMatch(
        /^rollouts\.argoproj\.io\/api takes its pods from another object \(workloadRef\)/,
      );
      const away = { release: order.release, replaces: order.release, weight: 0 };
      expect((await act("rollback", away, "ref")).verdict).toMatchObject(good);
      // Nor what names no image of the release.
      expect((await act("rollback", away, "other")).verdict).toMatchObject(good);
      expect(await cluster.names("deployments")).toEqual([]);
    },
  );

  simulated("are not known to every cluster", async () => {
    cluster.api?.missing.add("rollouts");
    const { verdict } = await act("deploy", orderOf(v1(), null));
    expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    expect(verdict.message).toMatch(
      /no matches for kind "Rollout".* \(Argo Rollouts is not installed in this cluster\)$/,
    );
  });
});

describe("kubectl", () => {
  at("deploys nothing where no manifest names an image of the release, or no file is there", async () => {
    const other = await act("deploy", orderOf(v2(), v1()), "other");
    expect(other.verdict).toMatchObject({
      outcome: "failed",
      message: `the manifests name no image of the release (${image}): nothing new would be deployed`,
    });
    const none = await act("deploy", orderOf(v2(), v1()), "none");
    expect(none.verdict).toMatchObject({ outcome: "broken", reason: "config", message: "no file matches none/*.yaml" });
    expect(other.steps).toEqual([]);
  });

  simulated("takes away what the first release has made, and not its namesake in another namespace", async () => {
    const settings = (more: string) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings${more} }\n`;
    const file = join(repository.workspace, "both.yaml");
    await writeFile(file, settings(", namespace: other"));
    await cluster.kubectl("apply", `--filename=${file}`);
    await writeFile(file, `${rollout}${settings("")}${settings(", namespace: other")}`);
    const first = imageRelease("v2", repository.headSha, "c");
    const inBoth = (action: TargetAction, order: Order) =>
      actWith(
        { type: "kubectl", from: { type: "manifests", globs: ["both.yaml"] }, kubeconfig: cluster.kubeconfig },
        action,
        order,
        { root: repository.workspace, env: { KUBECACHEDIR: `${cluster.kubeconfig}-cache` } },
      );
    expect((await inBoth("deploy", orderOf(first, null))).verdict).toMatchObject(good);
    const back = await inBoth("rollback", { release: first, replaces: first, weight: 0 });
    expect(back.verdict).toMatchObject(good);
    expect(await cluster.kubectl("get", "configmaps", "--all-namespaces", "--output=jsonpath={..namespace}")).toBe(
      "other",
    );
  });

  for (const [status, words] of [
    [403, /\(Forbidden\)|forbidden/],
    [500, /InternalError/],
    [409, /Conflict/],
  ] as const) {
    simulated(`says what the server refuses: ${status}`, async () => {
      cluster.api?.faults.push({ method: "POST", path: /rollouts/, status, times: 9 });
      const { verdict } = await act("deploy", orderOf(v1(), null));
      expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect(verdict.message).toMatch(words);
    });
  }
});
