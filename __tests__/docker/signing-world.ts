import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "@jest/globals";
import type { BuiltImage } from "../../src/core/artifact.js";
import { hasProgram, toolEnv } from "../tools/harness.js";
import { freePort } from "../world/ports.js";

/** A real registry on loopback, and images that are pushed to it by the real engine. */

const missing = [
  ...["docker", "docker-registry", "cosign", "syft"].filter((program) => !hasProgram(program)),
  ...(spawnSync("docker", ["info"], { env: toolEnv, timeout: 20_000 }).status === 0 ? [] : ["a Docker engine"]),
];

/** `test` where all that is needed is there; elsewhere a skipped test that says what is missing. */
export const testSigning: (name: string, body: () => Promise<void>, timeoutMs?: number) => void =
  missing.length === 0 ? test : (name, body) => test.skip(`${name} (${missing.join(", ")} missing)`, body);

export class SigningWorld {
  private readonly images: string[] = [];
  private constructor(
    /** Absolute folder for everything; `close` removes it. */
    readonly folder: string,
    readonly host: string,
    private readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<SigningWorld> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-signing-")));
    const host = `127.0.0.1:${await freePort()}`;
    const config = `version: 0.1
storage: { filesystem: { rootdirectory: ${join(folder, "registry")} }, delete: { enabled: true } }
http: { addr: "${host}" }
`;
    await writeFile(join(folder, "registry.yml"), config);
    const server = spawn("docker-registry", ["serve", join(folder, "registry.yml")], { env: toolEnv, stdio: "ignore" });
    const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    await answering(`http://${host}/v2/`);
    return new SigningWorld(folder, host, async () => {
      server.kill();
      await ended;
    });
  }

  /** Builds an image of these files, by path, and pushes it under the tag. */
  async push(name: string, tag: string, contents: Readonly<Record<string, string>>): Promise<BuiltImage> {
    const context = join(this.folder, `context-${randomUUID()}`);
    for (const [path, text] of Object.entries({ ...contents, Dockerfile: "FROM scratch\nCOPY . /\n" })) {
      await mkdir(dirname(join(context, path)), { recursive: true });
      await writeFile(join(context, path), text);
    }
    const reference = `${this.host}/${name}:${tag}`;
    this.docker("build", "--quiet", "--label", "gatehouse.test=signing", "--tag", reference, context);
    this.images.push(reference);
    this.docker("push", "--quiet", reference);
    const digests = JSON.parse(this.docker("inspect", "--format", "{{json .RepoDigests}}", reference)) as string[];
    const digest = digests.find((each) => each.startsWith(`${this.host}/${name}@`))?.split("@")[1] ?? null;
    const id = this.docker("inspect", "--format", "{{.Id}}", reference);
    // A tag that is moved later leaves the image by its digest.
    this.images.push(`${this.host}/${name}@${digest}`);
    return { name: `${this.host}/${name}`, tags: [tag], digest, id, platforms: ["linux/amd64"], bytes: 1 };
  }

  /** Takes the signatures of an image out of the registry. */
  async removeSignatures({ name, digest }: BuiltImage): Promise<void> {
    const path = `http://${this.host}/v2/${name.replace(`${this.host}/`, "")}/manifests`;
    const accept = { accept: "application/vnd.oci.image.manifest.v1+json" };
    const found = await fetch(`${path}/${digest?.replace(":", "-")}.sig`, { method: "HEAD", headers: accept });
    const gone = await fetch(`${path}/${found.headers.get("docker-content-digest")}`, { method: "DELETE" });
    if (gone.status !== 202) throw new Error(`the registry answered ${gone.status}`);
  }

  /** A key pair of cosign's, its private half as text. */
  keyPair(name: string, password: string): { readonly key: string; readonly publicKey: string; readonly path: string } {
    const env = { ...toolEnv, COSIGN_PASSWORD: password };
    const prefix = join(this.folder, name);
    execFileSync("cosign", ["generate-key-pair", "--output-key-prefix", prefix], { env, stdio: "pipe" });
    const read = (path: string) => execFileSync("cat", [path], { encoding: "utf8" });
    return { key: read(`${prefix}.key`), publicKey: read(`${prefix}.pub`), path: `${prefix}.key` };
  }

  async close(): Promise<void> {
    for (const image of this.images) spawnSync("docker", ["image", "rm", "--force", image], { env: toolEnv });
    await this.stop();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private docker(...args: readonly string[]): string {
    return execFileSync("docker", args, { env: toolEnv, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
