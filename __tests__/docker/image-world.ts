import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.js";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import { formatProblems } from "../../src/config/problems.js";
import type { GateReport } from "../../src/core/report.js";
import { runGate } from "../gates/harness.js";
import { hasProgram, processes, toolEnv } from "../tools/harness.js";
import type { Registry } from "../world/registry.js";
import { TestRepository, type Tree } from "../world/repository.js";

/** Builds and pushes of images with the real engine, a real registry that wants a login, and lines that break. */

const programs = ["docker", "docker-registry", "busybox"].filter((program) => !hasProgram(program));
const hasEngine = spawnSync("docker", ["info"], { env: toolEnv, stdio: "ignore", timeout: 20_000 }).status === 0;
const missing = [...programs, ...(hasEngine ? [] : ["a Docker engine"])];

/** `test` where all that is needed is there; elsewhere a skipped test that says what is missing. */
export const imageTest: (name: string, body: () => Promise<void>) => void =
  missing.length === 0
    ? (name, body) => test(name, body, 180_000)
    : (name) => test.skip(`${name} (${missing.join(", ")} missing)`, () => undefined);

/** What a line does with a request on its way to the registry. */
export type Meddling = "pass" | "cut" | "500";

/** A line to a registry that breaks when it is told to. */
export async function brokenLine(
  registry: Registry,
  meddle: (request: string) => Meddling,
): Promise<{ readonly host: string; readonly close: () => Promise<void> }> {
  const [, port] = registry.host.split(":");
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => undefined).on("close", () => open.delete(socket));
    }
    far.pipe(near);
    near.on("data", (chunk) => {
      const request = /^[A-Z]+ \S+ HTTP/m.exec(chunk.toString("latin1"))?.[0] ?? "";
      const what = meddle(request);
      if (what === "pass") far.write(chunk);
      else if (what === "cut") near.resetAndDestroy();
      else near.end("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    near.on("close", () => far.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((done) => server.close(done));
  };
  return { host: `127.0.0.1:${address.port}`, close };
}

export interface BuildOptions {
  readonly tree?: Tree;
  readonly env?: Readonly<Record<string, string>>;
  readonly circumstances?: Partial<PlanContext>;
  readonly signal?: AbortSignal;
}

/** A repository whose build gate is run; its images are removed from the engine at the end. */
export class ImageWorld {
  readonly #names = new Set<string>();
  private constructor(readonly repository: TestRepository) {}

  static async create(tree: Tree = {}): Promise<ImageWorld> {
    const base = { Dockerfile: plainDockerfile, ".gitignore": ".gatehouse\nbusybox\n", ...tree };
    const repository = await TestRepository.create({ base, change: { "b.txt": "b\n" } });
    await repository.checkout("feature", repository.headSha);
    const program = await processes.which("busybox", toolEnv.PATH ?? "");
    if (program !== null) await copyFile(await realpath(program), join(repository.workspace, "busybox"));
    return new ImageWorld(repository);
  }

  /** A name of an image that nobody else has. */
  name(registry?: { readonly host: string }): string {
    const name = `${registry ? `${registry.host}/` : ""}gatehouse-test/${randomUUID()}`;
    this.#names.add(name);
    return name;
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.repository.workspace, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Runs the gate `build` of a config, on a push to main. */
  async build(config: string, { env, circumstances = {}, signal }: BuildOptions = {}): Promise<GateReport> {
    const loaded = loadConfig(config, "gatehouse.yml", { tools: [] });
    if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
    const made = makePlan(loaded.config, {
      event: "push",
      branch: "main",
      tag: null,
      changedPaths: null,
      commit: this.repository.headSha,
      base: null,
      gates: [],
      cores: 2,
      defaultBranch: "main",
      source: "https://github.com/acme/api",
      ...circumstances,
    });
    if (!made.ok) throw new Error(formatProblems(made.problems));
    const [gate] = made.plan.gates;
    if (!gate?.build) throw new Error("no build gate");
    const { registries } = made.plan;
    const change = { head: this.repository.headSha, base: null, diff: null, toHead: null, compareWith: null };
    return runGate(this.repository, change, {
      kind: "build",
      steps: gate.steps,
      policy: gate.policy,
      build: gate.build,
      ...(registries ? { registries } : {}),
      ...(env ? { env } : {}),
      ...(signal ? { signal } : {}),
    });
  }

  /** All that the step printed and that is kept. */
  async output(step: string): Promise<string> {
    return readFile(join(this.repository.workspace, ".gatehouse", "logs", "build", step, "output"), "utf8");
  }

  async close(): Promise<void> {
    for (const name of this.#names) {
      const listed = spawnSync("docker", ["images", "--quiet", "--no-trunc", name], { env: toolEnv, encoding: "utf8" });
      const ids = [...new Set(listed.stdout.split("\n").filter(Boolean))];
      if (ids.length > 0) spawnSync("docker", ["image", "rm", "--force", ...ids], { env: toolEnv });
    }
    await this.repository.close();
  }
}

/** What the client prints; throws with its words where it fails. */
export function docker(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("docker", args, { env: toolEnv, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

export const plainDockerfile = `FROM scratch
COPY busybox /bin/busybox
RUN ["/bin/busybox", "touch", "/built"]
`;

/** `step: outcome reason: message` of each. */
export function saidOf({ steps }: GateReport): readonly string[] {
  return steps.map(({ name, verdict }) => `${name}: ${verdict.outcome} ${verdict.reason ?? ""}: ${verdict.message}`);
}
