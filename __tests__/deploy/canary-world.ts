import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import type { RunEvent } from "../../src/core/events.js";
import { freePort } from "../world/ports.js";

/** A service in two versions behind HAProxy, watched by Prometheus, with users: all of it real, on this machine. */

const fixtures = join(process.cwd(), "__tests__", "fixtures", "canary");

/** What users met since they were asked last. */
export interface Met {
  readonly sent: number;
  readonly failed: number;
  /** Answers of each version, `nobody` being HAProxy itself. */
  readonly versions: Readonly<Record<string, number>>;
  /** When the last request that each answered was made, in milliseconds since the epoch. */
  readonly lastAsked: Readonly<Record<string, number>>;
}

/** What a rollout did once its metrics had been judged for the last time. */
export class LastJudgement {
  private at = 0;
  private first: { readonly name: string; readonly afterMs: number } | null = null;
  private endedAt = 0;

  readonly emit = (event: RunEvent): void => {
    if (event.type === "step-note") {
      this.at = Date.now();
      this.first = null;
    }
    if (event.type === "step-started" && this.at > 0 && this.first === null) {
      this.first = { name: event.step, afterMs: Date.now() - this.at };
    }
    if (event.type === "step-finished" && event.step.name === this.first?.name) this.endedAt = Date.now();
  };

  /** When it was; the next step, how long after the judgement it was begun, and when it ended. */
  get next() {
    const { at, endedAt, first } = this;
    return { name: first?.name, afterMs: first?.afterMs ?? Number.POSITIVE_INFINITY, endedAt, judgedAt: at };
  }
}

export class CanaryWorld {
  private users: ChildProcessWithoutNullStreams | undefined;
  private answers: AsyncIterator<string> | undefined;
  private readonly children: ChildProcessWithoutNullStreams[] = [];

  private constructor(
    private readonly folder: string,
    /** `stable`, `canary`: where HAProxy looks for each. `admin`: its runtime interface. */
    readonly ports: Readonly<Record<string, number>>,
  ) {}

  static async create(): Promise<CanaryWorld> {
    const names = ["stable", "canary", "users", "figures", "prometheus", "admin"];
    const ports: Record<string, number> = {};
    for (const name of names) ports[name] = await freePort();
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-canary-"));
    const world = new CanaryWorld(folder, ports);
    await world.start();
    return world;
  }

  /** What the target's script is given. */
  get env(): Readonly<Record<string, string>> {
    return { WORLD: join(this.folder, "world.json"), PROM_URL: `http://127.0.0.1:${this.ports.prometheus}` };
  }

  readonly target = `node ${join(fixtures, "target.cjs")}`;

  /** What is wrong with a version. */
  async faults(fault: Readonly<Record<string, string>>): Promise<void> {
    const { folder, ports } = this;
    const world = { folder, ports, service: join(fixtures, "service.cjs"), fault };
    await writeFile(join(folder, "world.json"), JSON.stringify(world));
  }

  /** From here on there are users. */
  begin(rate: number): void {
    const { users = 0 } = this.ports;
    this.users = spawn(process.execPath, [join(fixtures, "load.cjs"), `http://127.0.0.1:${users}/`, `${rate}`]);
    this.children.push(this.users);
    this.answers = createInterface({ input: this.users.stdout })[Symbol.asyncIterator]();
  }

  /** When the canary was last given this part of the traffic by the target's script, in milliseconds since the epoch. */
  async sharedAt(weight: number): Promise<number> {
    const shared = JSON.parse(await readFile(join(this.folder, "shared.json"), "utf8")) as Record<string, number>;
    return shared[weight] ?? 0;
  }

  async met(): Promise<Met> {
    this.users?.stdin.write("\n");
    const line = await this.answers?.next();
    return JSON.parse(line?.value ?? "{}") as Met;
  }

  async close(): Promise<void> {
    for (const slot of ["stable", "canary"]) {
      const pid = Number(await readFile(join(this.folder, `${slot}.pid`), "utf8").catch(() => "0"));
      if (pid > 0) process.kill(-pid, "SIGKILL");
    }
    const ends = this.children.map((child) => new Promise((ended) => child.once("exit", ended)));
    for (const child of this.children) child.kill("SIGKILL");
    await Promise.all(ends);
    await rm(this.folder, { recursive: true, force: true });
  }

  private async start(): Promise<void> {
    const { folder, ports } = this;
    await this.faults({});
    await writeFile(join(folder, "haproxy.cfg"), haproxyConfig(folder, ports));
    await writeFile(join(folder, "prometheus.yml"), prometheusConfig(ports));
    this.run("haproxy", ["-db", "-f", "haproxy.cfg"]);
    const listen = `127.0.0.1:${ports.prometheus}`;
    this.run("prometheus", [
      "--config.file=prometheus.yml",
      "--storage.tsdb.path=data",
      `--web.listen-address=${listen}`,
    ]);
    for (let left = 600; !(await isReady(`http://${listen}/-/ready`)); left--) {
      if (left === 0) throw new Error("Prometheus does not come up");
      await setTimeout(100);
    }
  }

  private run(program: string, args: readonly string[]): void {
    const path = `${process.env.PATH}:/usr/sbin:/sbin`;
    const child = spawn(program, args, { cwd: this.folder, env: { ...process.env, PATH: path } });
    child.stdout.resume();
    child.stderr.resume();
    this.children.push(child);
  }
}

function haproxyConfig(folder: string, ports: Readonly<Record<string, number>>): string {
  return `global
  stats socket ${join(folder, "haproxy.sock")} mode 600 level admin
  stats socket ipv4@127.0.0.1:${ports.admin} level admin
defaults
  mode http
  timeout connect 2s
  timeout client 20s
  timeout server 10s
  retries 0
frontend users
  bind 127.0.0.1:${ports.users}
  default_backend service
backend service
  balance roundrobin
  server stable 127.0.0.1:${ports.stable} weight 100
  server canary 127.0.0.1:${ports.canary} weight 0
frontend figures
  bind 127.0.0.1:${ports.figures}
  http-request use-service prometheus-exporter if { path /metrics }
`;
}

function prometheusConfig(ports: Readonly<Record<string, number>>): string {
  const track = (name: string) => `{ targets: ["127.0.0.1:${ports[name]}"], labels: { track: ${name} } }`;
  return `global: { scrape_interval: 250ms, scrape_timeout: 250ms }
scrape_configs:
  - job_name: service
    static_configs: [${track("stable")}, ${track("canary")}]
  - job_name: haproxy
    static_configs: [{ targets: ["127.0.0.1:${ports.figures}"] }]
`;
}

async function isReady(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
