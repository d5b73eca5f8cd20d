import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Release } from "../../src/core/rollout.js";
import type { Order } from "../../src/core/target.js";
import { toolEnv } from "../tools/harness.js";
import { KubeApi } from "../world/kube-api.js";
import { releaseOf } from "./harness.js";

/**
 * A cluster to deploy to: the API server of `world/kube-api.ts`, or the real one that GATEHOUSE_TEST_CLUSTER names the
 * kubeconfig of. In both a pod whose image has the digest of `badDigest` never gets ready, and any other one does.
 */
export class TestCluster {
  private constructor(
    /** Absolute path; the current context has the namespace. */
    readonly kubeconfig: string,
    readonly namespace: string,
    private readonly folder: string,
    /** Null where the cluster is a real one. */
    readonly api: KubeApi | null,
  ) {}

  static async open(): Promise<TestCluster> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-cluster-")));
    const namespace = `test-${randomBytes(4).toString("hex")}`;
    const real = process.env.GATEHOUSE_TEST_CLUSTER;
    const api = real === undefined ? await KubeApi.start() : null;
    const kubeconfig = join(folder, "kubeconfig");
    await writeFile(kubeconfig, api ? api.kubeconfig() : await readFile(real ?? "", "utf8"));
    const cluster = new TestCluster(kubeconfig, namespace, folder, api);
    if (!api) await cluster.kubectl("create", "namespace", namespace);
    return cluster;
  }

  /** What the real kubectl prints; throws with its words where it fails. */
  kubectl(...args: readonly string[]): Promise<string> {
    return run("kubectl", args, this.kubeconfig);
  }

  helm(...args: readonly string[]): Promise<string> {
    return run("helm", args, this.kubeconfig);
  }

  async apply(text: string): Promise<void> {
    const file = join(this.folder, "applied.yaml");
    await writeFile(file, text);
    await this.kubectl("apply", `--filename=${file}`, `--namespace=${this.namespace}`);
  }

  /** One value of one object; empty where either is not there. */
  value(object: string, path: string): Promise<string> {
    const args = ["get", object, "--ignore-not-found", `--namespace=${this.namespace}`, `--output=jsonpath={${path}}`];
    return this.kubectl(...args);
  }

  /** `deployment.apps/api` and the like, sorted. */
  async names(kinds: string): Promise<readonly string[]> {
    const text = await this.kubectl("get", kinds, `--namespace=${this.namespace}`, "--output=name");
    return text
      .split("\n")
      .filter((line) => line !== "")
      .sort();
  }

  async close(): Promise<void> {
    if (this.api) await this.api.close();
    else await this.kubectl("delete", "namespace", this.namespace, "--wait=false");
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function run(program: string, args: readonly string[], kubeconfig: string): Promise<string> {
  // Not in one go: the server may be in this process.
  const { stdout } = await promisify(execFile)(program, args, { env: { ...toolEnv, KUBECONFIG: kubeconfig } });
  return stdout.trim();
}

export const image = "ghcr.io/acme/api";
export const badDigest = "b".repeat(64);

/** A release of one image, whose digest is the digit again and again. */
export function imageRelease(version: string, commit: string, digit: string): Release {
  return { ...releaseOf(version, "0", [{ name: image, digest: `sha256:${digit.repeat(64)}` }]), commit };
}

export function orderOf(release: Release, replaces: Release | null, weight = 0): Order {
  return { release, replaces, weight };
}
