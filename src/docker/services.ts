import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type ServiceAddresses, type ServiceHealth, serviceAddresses } from "../core/services.js";
import { duration } from "../core/text.js";
import type { Clock, Exit, FilesPort, HttpPort, NetworkPort } from "../ports.js";
import { builds, type ComposeService, isMap, type Json, labelled, servicesOf, sharedNetwork } from "./compose.js";
import { upFault } from "./compose-words.js";
import { containersWith, type KeptLog, keepLogs, logWords } from "./containers.js";
import type { Docker } from "./docker.js";
import { pull, pulledImage } from "./image.js";
import { Readiness, reachedAt } from "./readiness.js";
import { deathOf, type ServiceState } from "./service-state.js";
import { removeAll, type Swept } from "./sweep.js";
import { engineTrouble, isWell, saidBy, type Trouble } from "./words.js";

/** The services of one gate, from the document to the last trace of them. */

export interface ServicesWorld {
  readonly docker: Docker;
  readonly files: FilesPort;
  readonly clock: Clock;
  readonly network: NetworkPort;
  readonly http: HttpPort;
}

export interface ServicesRequest {
  readonly gate: string;
  /** Compose files, absolute; or a document of our own. */
  readonly source: { readonly files: readonly string[] } | { readonly document: { readonly [key: string]: Json } };
  /** Health of inline services, by name. */
  readonly health: ReadonlyMap<string, ServiceHealth>;
  /** Absolute folder that paths of a document of our own are relative to. */
  readonly folder: string;
  readonly timeoutMs: number;
  /** Absolute folder for logs; made empty. */
  readonly scratch: string;
  /** Address of this machine at which ports are reached that are bound to all of them. */
  readonly address: string;
  readonly signal: AbortSignal;
}

/** Why the services are not there. */
export interface ServicesTrouble {
  readonly reason: "service" | "registry" | "config" | Trouble["reason"];
  readonly message: string;
}

export type ServicesStart =
  | { readonly type: "ready"; readonly addresses: ServiceAddresses; readonly names: readonly string[] }
  | ({ readonly type: "trouble" } & ServicesTrouble)
  | { readonly type: "stopped" };

/** Pulls and builds go by the network and by what there is to compile; both have their own bound beside the wait. */
const imageMs = 15 * 60_000;
/** Calls that only ask or take away. */
const callMs = 30_000;
/** Between TERM and KILL: what a service holds is thrown away anyway. */
const graceSeconds = 3;

class Stop extends Error {
  constructor(readonly why: ServicesTrouble | "stopped") {
    super(why === "stopped" ? why : why.message);
  }
}

export class ServiceGroup {
  /** Unique on this engine, so that two runs never share a container. */
  private readonly project: string;
  private readonly labels: readonly string[];
  private document = "";
  private services: readonly ComposeService[] = [];
  private states: readonly ServiceState[] = [];
  private isBegun = false;

  constructor(
    private readonly request: ServicesRequest,
    private readonly world: ServicesWorld,
  ) {
    this.project = `gatehouse-${randomUUID().slice(0, 8)}-${request.gate.toLowerCase()}`;
    this.labels = [world.docker.label, `com.docker.compose.project=${this.project}`];
  }

  /** Brings them up and waits until each is ready. What was begun stays, to be looked at, until `end`. */
  async start(): Promise<ServicesStart> {
    try {
      const document = await this.resolved();
      const { services } = this;
      for (const service of services) await this.pull(service);
      if (builds(document)) await this.build();
      const deadline = this.world.clock.now() + this.request.timeoutMs;
      await this.up(deadline);
      await this.wait(deadline);
      const network = sharedNetwork(document, this.project);
      const addresses = serviceAddresses(
        services.map((service) => this.addressOf(service)),
        network,
      );
      return { type: "ready", addresses, names: services.flatMap(({ name, replicas }) => (replicas > 0 ? name : [])) };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return error.why === "stopped" ? { type: "stopped" } : { type: "trouble", ...error.why };
    }
  }

  /** What has happened to services since they were ready that should not have; null if all is well. */
  async death(): Promise<ServicesTrouble | null> {
    const now = await this.look();
    if ("reason" in now) return now;
    for (const before of this.states) {
      const isTask = this.services.some(({ name, isTask }) => name === before.service && isTask);
      const dead = deathOf(
        before,
        now.find(({ id }) => id === before.id),
        isTask,
      );
      if (dead === null) continue;
      const log = await logWords(this.world.docker, before.id);
      return { reason: "service", message: `service ${before.service} ${dead} while the steps ran${log}` };
    }
    return null;
  }

  /** Keeps the logs of all containers, and gives their absolute paths by what they are called. */
  async keepLogs(): Promise<readonly KeptLog[]> {
    const now = await this.look();
    return keepLogs(this.world.docker, "reason" in now ? this.states : now, this.request.scratch);
  }

  /** Ends all containers at once, for a gate that is cancelled while its steps are still being ended. */
  async kill(): Promise<Swept> {
    return this.isBegun ? removeAll(this.world.docker, this.labels, { isHurried: true }) : { removed: [], left: [] };
  }

  /** Takes everything away, and gives what could not be. `isHurried` leaves the services no time to end by themselves. */
  async end(isHurried: boolean): Promise<Swept> {
    if (!this.isBegun) return { removed: [], left: [] };
    if (!isHurried) {
      const args = ["down", "--volumes", "--remove-orphans", "--rmi", "local", "--timeout", `${graceSeconds}`];
      // What it leaves is seen by its label.
      await this.compose(args, { timeoutMs: callMs });
    }
    return removeAll(this.world.docker, this.labels, { isHurried });
  }

  /** The document that is run: the user's files made plain, or our own, each thing of it with our label. */
  private async resolved(): Promise<{ readonly [key: string]: Json }> {
    const { source } = this.request;
    const isOurs = "document" in source;
    const files = isOurs ? ["-"] : source.files;
    const folder = isOurs ? ["--project-directory", this.request.folder] : [];
    const args = ["compose", "-p", this.project, ...folder, ...files.flatMap((file) => ["-f", file])];
    const lines: string[] = [];
    const exit = await this.world.docker.run([...args, "config", "--format", "json"], {
      timeoutMs: callMs,
      signal: this.request.signal,
      onLine: (line, stream) => {
        if (stream === "stdout") lines.push(line);
      },
      ...(isOurs ? { input: JSON.stringify(source.document) } : {}),
    });
    this.check(exit, () => ({ reason: "config", message: `the services cannot be read: ${saidBy(exit)}` }));
    const plain: unknown = JSON.parse(lines.join("\n"));
    const document = labelled(isMap(plain) ? plain : {}, this.world.docker.label);
    this.services = servicesOf(document);
    if (this.services.every(({ replicas }) => replicas === 0))
      throw new Stop({ reason: "config", message: "the services are none: nothing to start" });
    // Values of secrets stand in it: it goes to the client's standard input, and never to the disk.
    this.document = JSON.stringify(document);
    return document;
  }

  private async pull({ name, image, platform, pull: when }: ComposeService): Promise<void> {
    if (image === null || when === "never") return;
    const { docker } = this.world;
    const { signal } = this.request;
    const pulled =
      when === "missing" && platform === null
        ? await pulledImage(image, docker, { signal, pulling: () => undefined })
        : await pull(image, docker, { signal, platform });
    if (signal.aborted || "aborted" in pulled) throw new Stop("stopped");
    if ("id" in pulled) return;
    const { reason, message } = pulled;
    const isItsOwn = reason === "registry" || reason === "config";
    throw new Stop({ reason, message: isItsOwn ? `service ${name}: ${message}` : message });
  }

  private async build(): Promise<void> {
    const exit = await this.compose(["build"], { timeoutMs: imageMs, signal: this.request.signal, ...this.streams() });
    this.check(exit, () => ({
      reason: "service",
      message: `an image of the services could not be built: ${saidBy(exit)}`,
    }));
  }

  private async up(deadline: number): Promise<void> {
    this.isBegun = true;
    const { signal, timeoutMs } = this.request;
    const left = Math.max(1, deadline - this.world.clock.now());
    const exit = await this.compose(["up", "--detach", "--no-build", "--pull", "never"], {
      timeoutMs: left,
      signal,
      ...this.streams(),
    });
    if (signal.aborted) throw new Stop("stopped");
    if (isWell(exit)) return;
    const message = upFault(exit.stderrTail, this.project);
    if (message !== null) throw new Stop({ reason: "service", message });
    // A service that others wait for: compose gives up when it does.
    const states = await this.look();
    if ("reason" in states) throw new Stop(states);
    this.states = states;
    const fault = this.readiness().fault(this.states);
    if (fault) throw new Stop({ reason: "service", message: await this.withLog(fault) });
    if (exit.type === "timed-out") {
      const words = `the services were not up within ${duration(timeoutMs)} (raise "services-timeout" if they need more)`;
      throw new Stop({ reason: "service", message: words });
    }
    this.check(exit, () => ({ reason: "service", message: `the services could not be started: ${saidBy(exit)}` }));
  }

  private async wait(deadline: number): Promise<void> {
    const readiness = this.readiness();
    const { clock } = this.world;
    const { signal, timeoutMs } = this.request;
    for (let pause = 100; ; pause = Math.min(pause * 1.5, 1_000)) {
      const states = await this.look();
      if (signal.aborted) throw new Stop("stopped");
      if ("reason" in states) throw new Stop(states);
      this.states = states;
      const fault = readiness.fault(states);
      if (fault) throw new Stop({ reason: "service", message: await this.withLog(fault) });
      const waiting = await readiness.waiting(states);
      if (waiting === null) return;
      if (signal.aborted) throw new Stop("stopped");
      if (clock.now() >= deadline) {
        const words = `was not ready within ${duration(timeoutMs)}: ${waiting.words}`;
        throw new Stop({ reason: "service", message: await this.withLog({ ...waiting, words }) });
      }
      await clock.wait(Math.min(pause, Math.max(1, deadline - clock.now())), signal);
    }
  }

  private readiness(): Readiness {
    const { signal, health, address } = this.request;
    return new Readiness({ services: this.services, health, address, signal, ...this.world });
  }

  private async withLog({ id, service, words }: { id?: string | undefined; service: string; words: string }) {
    return `service ${service} ${words}${id === undefined ? "" : await logWords(this.world.docker, id)}`;
  }

  private look(): Promise<readonly ServiceState[] | Trouble> {
    return containersWith(this.world.docker, this.labels);
  }

  private addressOf({ name, ports }: ComposeService) {
    const state = this.states.find(({ service }) => service === name);
    return {
      name,
      ports: ports.map(({ container, protocol }) => {
        const bound = state?.published.get(`${container}/${protocol}`);
        return {
          container,
          host: bound ? { ...bound, address: reachedAt(bound.address, this.request.address) } : null,
        };
      }),
    };
  }

  private compose(args: readonly string[], call: Parameters<Docker["run"]>[1]): Promise<Exit> {
    const all = ["compose", "-p", this.project, "--project-directory", this.request.folder, "-f", "-", ...args];
    return this.world.docker.run(all, { ...call, input: this.document });
  }

  private streams() {
    return { output: join(this.request.scratch, "compose.out") };
  }

  private check(exit: Exit, what: () => ServicesTrouble): void {
    if (isWell(exit)) return;
    if (exit.type === "aborted") throw new Stop("stopped");
    throw new Stop(engineTrouble(exit) ?? what());
  }
}
