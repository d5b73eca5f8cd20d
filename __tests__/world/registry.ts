import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { processes, toolEnv } from "../tools/harness.js";
import { freePort } from "./ports.js";

/** A registry of images on this machine, which asks for a login, and the Docker client of somebody who has one. */
export class Registry {
  static readonly username = "mona";
  static readonly password = "s3cret-pw-91";

  private constructor(
    /** `127.0.0.1:<port>`. */
    readonly host: string,
    /** Absolute; gone with the registry. */
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<Registry> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-registry-")));
    const host = `127.0.0.1:${await freePort()}`;
    // bcrypt of the password.
    const users = `${Registry.username}:$2y$04$nl3uncmFqMN9rMICwnkw1ODzXKZybhTOntDOmXTLymb.Zs3zP6.Je\n`;
    await writeFile(join(folder, "users"), users);
    await writeFile(
      join(folder, "config.yml"),
      [
        "version: 0.1",
        "log: { level: error }",
        `storage: { filesystem: { rootdirectory: ${folder}/data } }`,
        `http: { addr: "${host}" }`,
        `auth: { htpasswd: { realm: test, path: ${folder}/users } }`,
        "",
      ].join("\n"),
    );
    const program = await processes.which("docker-registry", toolEnv.PATH ?? "");
    const server = spawn(program ?? "docker-registry", ["serve", join(folder, "config.yml")], { stdio: "ignore" });
    const registry = new Registry(host, folder, server);
    for (let tries = 0; (await registry.status()) !== 401; tries++) {
      if (tries === 600) throw new Error("the registry does not start");
      await setTimeout(100);
    }
    registry.docker("login", "--username", Registry.username, "--password", Registry.password, host);
    return registry;
  }

  /** What the client prints; throws with its words where it fails. */
  docker(...args: readonly string[]): string {
    const env = { ...toolEnv, DOCKER_CONFIG: this.folder };
    const { status, stdout, stderr } = spawnSync("docker", args, { encoding: "utf8", env });
    if (status !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  }

  /** The digest of a tag; null if there is none. */
  async digest(name: string, tag: string): Promise<string | null> {
    const headers = {
      authorization: `Basic ${Buffer.from(`${Registry.username}:${Registry.password}`).toString("base64")}`,
      accept: "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.index.v1+json",
    };
    const answer = await fetch(`http://${this.host}/v2/${name}/manifests/${tag}`, { method: "HEAD", headers });
    return answer.ok ? answer.headers.get("docker-content-digest") : null;
  }

  async stop(): Promise<void> {
    const ended = once(this.server, "exit");
    this.server.kill("SIGKILL");
    await ended;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Of a request without a login; null as long as nobody answers. */
  private async status(): Promise<number | null> {
    return fetch(`http://${this.host}/v2/`).then(
      ({ status }) => status,
      () => null,
    );
  }
}
