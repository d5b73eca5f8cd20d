import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import type { KubectlTarget, Order, TargetAction } from "../../src/core/target.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { defaultCanary } from "./canaries.js";
import { image, imageRelease, orderOf, TestCluster } from "./cluster.js";
import { type Acted, actWith } from "./harness.js";

/** The real kubectl, and Jobs among the manifests. */

const job = `apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  backoffLimit: 0
  template:
    spec:
      restartPolicy: Never
      terminationGracePeriodSeconds: 0
      containers: [{ name: main, image: "${image}:latest" }]
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { terminationGracePeriodSeconds: 0, containers: [{ name: main, image: "${image}:latest" }] }
`;
const login = "apiVersion: v1\nkind: Secret\nmetadata: { name: login }\nstringData: { password: hunter2-hunter2 }\n";
const real = process.env.GATEHOUSE_TEST_CLUSTER !== undefined;

let repository: TestRepository;
let suspended: TestRepository;
let cluster: TestCluster;
beforeAll(async () => {
  const manifests = { "k8s/all.yaml": `${job}---\n${deployment}---\n${login}` };
  repository = await TestRepository.create({ base: manifests, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
  const held = `${job.replace("spec:", "spec:\n  suspend: true")}---\n${deployment}`;
  suspended = await TestRepository.create({ base: { "k8s/all.yaml": held }, change: { "b.txt": "b\n" } });
  await suspended.checkout("feature", suspended.headSha);
});
afterAll(async () => {
  await repository.close();
  await suspended.close();
});
beforeEach(async () => {
  cluster = await TestCluster.open();
});
afterEach(() => cluster.close());

const v1 = () => imageRelease("v1", repository.baseSha, "a");
const v2 = (digit = "c") => imageRelease("v2", repository.headSha, digit);
const good = { outcome: "passed", reason: null };
const canary = { canary: defaultCanary([25, 50]) };

function act(action: TargetAction, order: Order, more: object = {}, root = repository.workspace): Promise<Acted> {
  const target: KubectlTarget = {
    ...{ type: "kubectl", from: { type: "manifests", globs: ["k8s/*.yaml"] } },
    ...{ namespace: cluster.namespace, kubeconfig: cluster.kubeconfig },
  };
  const env = { KUBECACHEDIR: `${cluster.kubeconfig}-cache` };
  return actWith(target, action, order, {
    root,
    environment: { timeoutMs: 20_000, ...more },
    env,
  });
}
const notes = ({ events }: Acted) => events.flatMap((event) => (event.type === "step-note" ? [event.text] : []));
const imageOfJob = async () =>
  (await cluster.value("job/migrate", ".spec.template.spec.containers[0].image")).slice(-1);
const uid = () => cluster.value("job/migrate", ".metadata.uid");
const at = (name: string, body: () => Promise<void>) => testWith("kubectl")(name, body, 90_000);

describe("a Job among the manifests", () => {
  at("is waited for, made anew by each release, run once by each, and not run on the way back", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    const first = await uid();
    expect(await imageOfJob()).toBe("a");
    expect(await cluster.value("job/migrate", '.status.conditions[?(@.type=="Complete")].status')).toBe("True");
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    expect(await uid()).toBe(first);

    const second = await act("deploy", orderOf(v2(), v1()));
    expect(second.verdict).toMatchObject(good);
    expect(await imageOfJob()).toBe("c");
    expect(await uid()).not.toBe(first);
    expect((await act("status", orderOf(v2(), v1()))).verdict).toMatchObject({ message: "1 workload is at v2" });

    const before = await uid();
    const back = await act("rollback", orderOf(v1(), v2()));
    expect(back.verdict).toMatchObject(good);
    expect(notes(back)).toEqual(["not run again on the way back: job/migrate"]);
    expect(await uid()).toBe(before);
    expect((await act("status", orderOf(v1(), v2()))).verdict).toMatchObject(good);
  });

  at(
    "that fails is the deployment's failure, with its reason and last words, and runs again the next time",
    async () => {
      expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
      if (cluster.api) cluster.api.log = "connecting\npassword hunter2-hunter2 is wrong\n";
      const { verdict, printed } = await act("deploy", orderOf(v2("f"), v1()));
      expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      const words = real ? "" : " \\(migrate-1: connecting password \\*\\*\\* is wrong\\)";
      expect(verdict.message).toMatch(
        new RegExp(
          `^job/migrate has failed: BackoffLimitExceeded: Job has reached the specified backoff limit${words}$`,
        ),
      );
      expect([...printed.values()].join("\n")).not.toContain("hunter2-hunter2");
      const failedOne = await uid();
      expect((await act("deploy", orderOf(v2("f"), v1()))).verdict.outcome).toBe("failed");
      expect(await uid()).not.toBe(failedOne);
      expect((await act("rollback", orderOf(v1(), v2("f")))).verdict).toMatchObject(good);
      expect((await act("deploy", orderOf(v2(), v1()))).verdict).toMatchObject(good);
    },
  );

  at("that does not end says what it waits for, and is not taken away by the next release", async () => {
    expect((await act("deploy", orderOf(v2("b"), null), { timeoutMs: 7_000 })).verdict).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(
        /^job\/migrate has not ended within 2 s \(migrate-\S+: ImagePullBackOff: Back-off/,
      ),
    });
    const next = await act("deploy", orderOf(v1(), null));
    expect(next.verdict.message).toBe(
      `job/migrate of ${repository.headSha.slice(0, 7)} has not ended: wait for it, or delete it, before v1 runs its own`,
    );
    await cluster.kubectl("delete", "job/migrate", `--namespace=${cluster.namespace}`);
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
  });

  at("runs before the first pod of a canary, and once", async () => {
    expect((await act("deploy", orderOf(v1(), null))).verdict).toMatchObject(good);
    expect((await act("deploy", orderOf(v2(), v1()), canary)).verdict).toMatchObject(good);
    expect(await imageOfJob()).toBe("a");
    const weighed = await act("weight", orderOf(v2(), v1(), 25), canary);
    expect(weighed.verdict).toMatchObject(good);
    expect(weighed.steps.map(({ name }) => name.replace(/.*weight: /, ""))).toEqual(
      expect.arrayContaining(["run the Jobs", "apply the canary"]),
    );
    expect(await imageOfJob()).toBe("c");
    await cluster.kubectl("delete", "job/migrate", `--namespace=${cluster.namespace}`);
    expect((await act("weight", orderOf(v2(), v1(), 50), canary)).verdict).toMatchObject(good);
    expect((await act("promote", orderOf(v2(), v1(), 100), canary)).verdict).toMatchObject(good);
    expect(await cluster.names("jobs")).toEqual([]);
  });

  at("that is suspended is not waited for, and does not keep the next release from its own", async () => {
    const name = "job/migrate";
    const held = imageRelease("v1", suspended.headSha, "a");
    const first = await act("deploy", orderOf(held, null), {}, suspended.workspace);
    expect(first.verdict).toMatchObject(good);
    expect(notes(first)).toEqual([`${name} is suspended: it is not waited for`]);
    expect(await cluster.value(name, ".status.conditions[*].type")).not.toContain("Complete");
    const before = await uid();
    expect((await act("deploy", orderOf(v2(), held))).verdict).toMatchObject(good);
    expect(await uid()).not.toBe(before);
    expect(await imageOfJob()).toBe("c");
  });

  at("of somebody else's making is left as it is", async () => {
    await cluster.apply(job);
    const { verdict } = await act("deploy", orderOf(v1(), null));
    expect(verdict).toMatchObject({
      ...{ outcome: "failed", reason: "deploy" },
      message: "a Job cannot be changed: delete the Job migrate, so that it can be made anew",
    });
    expect(await imageOfJob()).toBe("t");
  });
});
