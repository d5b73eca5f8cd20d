import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import type { KubectlTarget, Order, TargetAction } from "../../src/core/target.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { defaultCanary } from "./canaries.js";
import { image, imageRelease, orderOf, TestCluster } from "./cluster.js";
import { type Acted, actWith } from "./harness.js";

/** The real kubectl, Rollouts of Argo, and what stands for their controller; and an API server in trouble. */

const rollout = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  strategy: { canary: { maxSurge: 1 } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: main, image: "${image}:latest" }] }
`;
const real = process.env.GATEHOUSE_TEST_CLUSTER !== undefined;

let repository: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  repository = await TestRepository.create({
    base: { "k8s/api.yaml": rollout },
    change: { "k8s/api.yaml": rollout, "other/api.yaml": rollout.replaceAll(image, "ghcr.io/acme/other") },
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

function act(action: TargetAction, order: Order, globs = ["k8s/*.yaml"]): Promise<Acted> {
  const target: KubectlTarget = {
    type: "kubectl",
    from: { type: "manifests", globs },
    namespace: cluster.namespace,
    kubeconfig: cluster.kubeconfig,
  };
  const environment = { timeoutMs: 12_000, canary: defaultCanary([10, 50]) };
  // Else kubectl believes what it has learnt of an API server before, at the same port.
  const env = { KUBECACHEDIR: `${cluster.kubeconfig}-cache` };
  return actWith(target, action, order, { root: repository.workspace, environment, env });
}
const state = () => cluster.value("rollouts.argoproj.io/api", ".status.phase} {.status.currentStepIndex");
const at = (name: string, body: () => Promise<void>) => testWith("kubectl")(name, body, 180_000);
const simulated = (name: string, body: () => Promise<void>) => (real ? undefined : at(name, body));

describe("Rollouts of Argo", () => {
  simulated("stand at 0 after the deployment, go on one pause at a time, and are promoted in full", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    expect(await state()).toBe("Healthy 6");
    expect(await cluster.value("rollouts.argoproj.io/api", ".spec.strategy.canary")).toBe(
      '{"maxSurge":1,"steps":[{"setWeight":0},{"pause":{}},{"setWeight":10},{"pause":{}},{"setWeight":50},{"pause":{}}]}',
    );
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
    expect((await act("promote", orderOf(v2(), v1(), 100))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v2(), v1(), 100))).verdict).toMatchObject({ message: "1 workload is at v2" });
    const patches = cluster.api?.requests.filter(({ method, path }) => method === "PATCH" && path.endsWith("/status"));
    expect(patches?.map(({ text }) => JSON.parse(text))).toEqual([
      { status: { pauseConditions: null, currentStepIndex: 2 } },
      { status: { pauseConditions: null, currentStepIndex: 4 } },
      { status: { pauseConditions: null, promoteFull: true } },
    ]);
  });

  simulated("that are degraded say why, and go back at once", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    const { verdict } = await act("deploy", orderOf(bad(), v1()));
    expect(verdict.message).toMatch(
      /^rollouts\.argoproj\.io\/api is Degraded: ProgressDeadlineExceeded \(api-\S+: ImagePullBackOff: /,
    );
    expect((await act("rollback", orderOf(v1(), bad()))).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v1(), bad()))).verdict).toMatchObject(good);
  });

  at("are not known to every cluster", async () => {
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
    const other = await act("deploy", orderOf(v2(), v1()), ["other/*.yaml"]);
    expect(other.verdict).toMatchObject({
      outcome: "failed",
      message: `the manifests name no image of the release (${image}): nothing new would be deployed`,
    });
    const none = await act("deploy", orderOf(v2(), v1()), ["none/*.yaml"]);
    expect(none.verdict).toMatchObject({ outcome: "broken", reason: "config", message: "no file matches none/*.yaml" });
    expect(other.steps).toEqual([]);
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
