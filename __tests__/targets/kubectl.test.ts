import { afterAll, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import type { KubectlTarget, Order, TargetAction } from "../../src/core/target.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { defaultCanary } from "./canaries.js";
import { image, imageRelease, orderOf, TestCluster } from "./cluster.js";
import { type Acted, actWith, type TargetOptions } from "./harness.js";

/** The real kubectl, at the API server of the tests or at a real one. */

const workload = (name: string, kind = "Deployment") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, labels: { app: ${name} } }
spec:
  replicas: 3
${kind === "StatefulSet" ? `  serviceName: ${name}\n` : ""}  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      terminationGracePeriodSeconds: 0
      containers: [{ name: main, image: "${name === "api" ? `${image}:latest` : "ghcr.io/acme/db:1"}" }]
      volumes: [{ name: v, configMap: { name: settings, defaultMode: 0440, optional: true } }]
`;
const service = `apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 80, targetPort: 8080 }] }
`;
const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: new }\n";

const kustomization = `resources: [api.yaml]
namePrefix: eu-
generatorOptions: { disableNameSuffixHash: true }
secretGenerator: [{ name: login, literals: [password=hunter2-hunter2] }]
`;

let repository: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  repository = await TestRepository.create({
    base: {
      "k8s/api.yaml": `${workload("api")}---\n${service}`,
      "stateful/db.yaml": workload("db", "StatefulSet").replace("ghcr.io/acme/db:1", image),
      "stateful/cache.yaml": workload("cache"),
    },
    change: {
      "k8s/api.yaml": `${workload("api").replace("replicas: 3", "replicas: 4")}---\n${service}`,
      "k8s/db.yaml": workload("db", "StatefulSet").replace("replicas: 3", "replicas: 1"),
      "k8s/settings.yaml": settings,
      "k8s/kustomization.yaml": kustomization,
    },
  });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());
beforeEach(async () => {
  cluster = await TestCluster.open();
});

const kubectl = testWith("kubectl");
const manifests: KubectlTarget["from"] = { type: "manifests", globs: ["k8s/*.yaml", "!k8s/kustomization.yaml"] };
const v1 = () => imageRelease("v1", repository.baseSha, "a");
const v2 = () => imageRelease("v2", repository.headSha, "c");
const bad = () => imageRelease("v2", repository.headSha, "b");

function act(
  action: TargetAction,
  order: Order,
  more: Partial<KubectlTarget> = {},
  options: Partial<TargetOptions> = {},
): Promise<Acted> {
  const { kubeconfig, namespace } = cluster;
  return actWith({ type: "kubectl", from: manifests, namespace, kubeconfig, ...more }, action, order, {
    root: repository.workspace,
    ...options,
    environment: { timeoutMs: 15_000, ...options.environment },
  });
}
/** With its message, so that a failure says what it was. */
const good = { outcome: "passed", message: expect.not.stringContaining("rror") };
const canary = { environment: { canary: defaultCanary([25, 50]) } };
const notes = ({ events }: Acted) => events.flatMap((event) => (event.type === "step-note" ? [event.text] : []));
const imageOf = (name: string) => cluster.value(`deployment/${name}`, ".spec.template.spec.containers[0].image");
const inCluster = (name: string, body: () => Promise<void>) =>
  kubectl(
    name,
    async () => {
      try {
        await body();
      } finally {
        await cluster.close();
      }
    },
    180_000,
  );

describe("kubectl", () => {
  inCluster(
    "brings a release, says that it is there, and goes back to the manifests and images of the one before",
    async () => {
      expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
      expect(await imageOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
      expect(await cluster.value("deployment/api", ".spec.replicas")).toBe("3");
      expect(await cluster.value("deployment/api", ".spec.template.spec.volumes[0].configMap.defaultMode")).toBe("288");

      const deployed = await act("deploy", orderOf(v2(), v1()));
      expect(deployed.verdict).toMatchObject({ outcome: "passed", message: "2 ready" });
      expect(deployed.steps.map(({ name }) => name)).toEqual([
        "production: deploy: apply",
        "production: deploy: wait for deployment/api",
        "production: deploy: wait for statefulset/db",
      ]);
      expect(await imageOf("api")).toBe(`${image}@sha256:${"c".repeat(64)}`);
      expect(await cluster.value("deployment/api", ".metadata.annotations.gatehouse/version")).toBe("v2");
      expect((await act("deploy", orderOf(v2(), v1()))).verdict).toMatchObject(good);
      expect((await act("promote", orderOf(v2(), v1()))).verdict).toMatchObject(good);
      expect((await act("status", orderOf(v2(), v1()))).verdict).toMatchObject({ message: "2 workloads are at v2" });

      const back = await act("rollback", orderOf(v1(), v2()));
      expect(back.verdict).toMatchObject(good);
      expect(notes(back)).toEqual([
        "left as it is, as only the newer release has it: statefulset/db, configmap/settings",
      ]);
      expect(await imageOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
      expect(await cluster.value("deployment/api", ".spec.replicas")).toBe("3");
      expect((await act("status", orderOf(v1(), v2()))).verdict).toMatchObject({ message: "1 workload is at v1" });
      const other = await act("status", orderOf(v2(), v1()));
      expect(other.verdict).toMatchObject({
        outcome: "failed",
        message: `deployment/api is of ${repository.baseSha.slice(0, 7)}, not of v2`,
      });
    },
  );

  inCluster(
    "says what the pods wait for that do not come up, and takes away what the first release has made",
    async () => {
      await cluster.apply(settings.replace("new", "old"));
      const { verdict } = await act("deploy", orderOf(bad(), null), {}, { environment: { timeoutMs: 7_000 } });
      expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect(verdict.message).toMatch(
        /^deploy: wait for deployment\/api: exited with code 1: error: .*timed out.* \(api-\S+ and 3 more: ImagePullBackOff: Back-off pulling image "ghcr\.io/,
      );
      for (const _time of ["once", "twice"]) expect((await actRemoval(bad())).verdict).toMatchObject(good);
      expect(await cluster.names("deployments,statefulsets,services")).toEqual([]);
      expect(await cluster.value("configmap/settings", ".metadata.name")).toBe("settings");
    },
  );

  inCluster(
    "does not take away what was there before the first release, and says that it cannot bring it back",
    async () => {
      expect((await act("deploy", orderOf(v1(), v1()))).verdict).toMatchObject(good);
      expect((await act("deploy", orderOf(v2(), null))).verdict).toMatchObject(good);
      const { verdict } = await actRemoval(v2());
      expect(verdict).toMatchObject({
        outcome: "failed",
        message: "deployment/api was there before v2, and how it was then is not known",
      });
      expect(await cluster.names("deployments,statefulsets")).toEqual(["deployment.apps/api"]);
    },
  );

  inCluster("gives a canary its part of the pods, and takes its place", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    const tried = await act("deploy", orderOf(v2(), v1()), {}, canary);
    expect(tried.verdict).toMatchObject(good);
    expect((await cluster.names("deployments,configmaps")).filter((name) => !name.includes("kube-root"))).toEqual([
      "deployment.apps/api",
    ]);

    const weighed = await act("weight", orderOf(v2(), v1(), 25), {}, canary);
    expect(weighed.verdict).toMatchObject({ outcome: "passed", message: "1 ready" });
    expect(notes(weighed)).toEqual([]);
    expect(await imageOf("api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
    expect(await imageOf("api-canary")).toBe(`${image}@sha256:${"c".repeat(64)}`);
    expect(await cluster.value("deployment/api-canary", ".spec.template.metadata.labels")).toBe(
      '{"app":"api","gatehouse/track":"canary"}',
    );
    expect(await cluster.value("configmap/settings", ".data.mode")).toBe("new");
    expect((await act("weight", orderOf(v2(), v1(), 50), {}, canary)).verdict).toMatchObject(good);
    expect(await cluster.value("deployment/api-canary", ".spec.replicas")).toBe("3");

    expect((await act("promote", orderOf(v2(), v1(), 100), {}, canary)).verdict).toMatchObject(good);
    expect(await imageOf("api")).toBe(`${image}@sha256:${"c".repeat(64)}`);
    expect(await cluster.names("deployments")).toEqual(["deployment.apps/api"]);
    expect((await act("status", orderOf(v2(), v1(), 100), {}, canary)).verdict).toMatchObject(good);
  });

  inCluster("takes a canary away that fails, and says where its part is not what was asked for", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    const ten = { environment: { canary: defaultCanary([10]), timeoutMs: 7_000 } };
    const { verdict, ...acted } = await act("weight", orderOf(bad(), v1(), 10), {}, ten);
    expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    expect(verdict.message).toContain("(api-canary-");
    expect(notes({ verdict, ...acted })).toEqual(["the canary of api has 1 of 4 pods: 25 % in the place of 10 %"]);
    const back = await act("rollback", orderOf(v1(), bad()), {}, canary);
    expect(back.verdict).toMatchObject(good);
    expect(await cluster.names("deployments")).toEqual(["deployment.apps/api"]);
    expect((await act("rollback", orderOf(v1(), bad()), {}, canary)).verdict).toMatchObject(good);
    expect((await act("status", orderOf(v1(), bad()), {}, canary)).verdict).toMatchObject(good);
  });

  inCluster("frees a StatefulSet on its way back from a pod that never gets ready", async () => {
    const only = { from: { type: "manifests", globs: ["stateful/db.yaml"] } } as const;
    const quick = { environment: { timeoutMs: 9_000 } };
    expect((await act("deploy", orderOf(v1(), null), only, quick)).verdict).toMatchObject(good);
    const { verdict } = await act("deploy", orderOf(bad(), v1()), only, quick);
    expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    const back = await act("rollback", orderOf(v1(), bad()), only, quick);
    expect(back.verdict).toMatchObject(good);
    expect(notes(back)).toEqual([
      expect.stringMatching(/^statefulset\/db would wait for db-.*, not ready and of another revision: deleted/),
    ]);
    expect((await act("status", orderOf(v1(), bad()), only, quick)).verdict).toMatchObject(good);
    const again = await act("rollback", orderOf(v1(), bad()), only, quick);
    expect([again.verdict, notes(again)]).toMatchObject([good, []]);
  });

  inCluster(
    "makes no canary of what has no image of the release, and takes nobody else's Deployment for one",
    async () => {
      const two = { from: { type: "manifests", globs: ["k8s/api.yaml", "stateful/cache.yaml"] } } as const;
      expect((await act("deploy", orderOf(v1(), null), two)).verdict).toMatchObject(good);
      expect((await act("weight", orderOf(v2(), v1(), 25), two, canary)).verdict).toMatchObject(good);
      const all = ["deployment.apps/api", "deployment.apps/api-canary", "deployment.apps/cache"];
      expect(await cluster.names("deployments")).toEqual(all);
      expect((await act("rollback", orderOf(v1(), v2()), two, canary)).verdict).toMatchObject(good);
      await cluster.apply(workload("api-canary"));
      const taken = await act("weight", orderOf(v2(), v1(), 25), two, canary);
      expect(taken.verdict).toMatchObject({
        outcome: "failed",
        message: "deployment/api-canary is the name of the canary, and there is another one of it",
      });
      expect((await act("rollback", orderOf(v1(), v2()), two, canary)).verdict).toMatchObject(good);
      expect(await cluster.names("deployments")).toEqual(all);
    },
  );

  inCluster("has no release without images go back to the checkout's manifests, and shows no secret", async () => {
    const from: KubectlTarget["from"] = { type: "kustomize", folder: "k8s" };
    const plain = (release: typeof v1) => ({ ...release(), images: [] });
    const deployed = await act("deploy", orderOf(plain(v2), plain(v1)), { from });
    expect(deployed.verdict).toMatchObject(good);
    expect(await cluster.value("secret/eu-login", ".data.password")).toBe("aHVudGVyMi1odW50ZXIy");
    expect(deployed.masked).toEqual(expect.arrayContaining(["aHVudGVyMi1odW50ZXIy", "hunter2-hunter2"]));
    expect(deployed.printed.get("production: deploy: kustomize") ?? "").not.toContain("kind:");
    const back = await act("rollback", orderOf(plain(v1), plain(v2)), { from });
    expect(back.verdict).toMatchObject({
      outcome: "failed",
      message: "the manifests of v1 cannot be had: there is no kustomization in k8s",
    });
  });

  inCluster("applies what kustomize builds, by a kubeconfig from a variable", async () => {
    const text = await import("node:fs/promises").then(({ readFile }) => readFile(cluster.kubeconfig, "utf8"));
    const from: KubectlTarget["from"] = { type: "kustomize", folder: "k8s" };
    const options = { env: { CLUSTER_KUBECONFIG: text } };
    const { verdict } = await act("deploy", orderOf(v2(), null), { from, kubeconfig: "$CLUSTER_KUBECONFIG" }, options);
    expect(verdict.outcome).toBe("passed");
    expect(await imageOf("eu-api")).toBe(`${image}@sha256:${"c".repeat(64)}`);
    // v1 has no kustomization: the checkout's stands in.
    const back = await act("rollback", orderOf(v1(), v2()), { from, kubeconfig: "$CLUSTER_KUBECONFIG" }, options);
    expect(back.verdict).toMatchObject(good);
    expect(await imageOf("eu-api")).toBe(`${image}@sha256:${"a".repeat(64)}`);
    expect(notes(back)[0]).toMatch(
      /^the manifests of v1 cannot be had, those of the checkout are used with its images: /,
    );
  });
});

function actRemoval(release: ReturnType<typeof v1>): Promise<Acted> {
  return act("rollback", { release, replaces: release, weight: 0 });
}
