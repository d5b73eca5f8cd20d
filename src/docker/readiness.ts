import type { ServiceHealth } from "../core/services.js";
import type { Clock, HttpPort, NetworkPort } from "../ports.js";
import type { ComposeService } from "./compose.js";
import { faultOf, type ServiceState, waitingWords } from "./service-state.js";

/** Whether services are ready: by their health checks, else by their ports, else by their being alive for a moment. */

export interface ReadinessOptions {
  readonly services: readonly ComposeService[];
  readonly health: ReadonlyMap<string, ServiceHealth>;
  /** Address of this machine at which ports are reached that are bound to all of them. */
  readonly address: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly network: NetworkPort;
  readonly http: HttpPort;
}

/** Something about one service, in words that follow on `service db`. */
export interface ServiceWords {
  readonly service: string;
  /** Its container, where there is one. */
  readonly id?: string | undefined;
  readonly words: string;
}

/** A container that has nothing to be asked by is ready when it has lived for this long. */
const momentMs = 1_000;
/** A connection within one machine is there at once, or not. */
const connectMs = 2_000;
/** Far more than any page on a service's health. */
const mostBytes = 1024 * 1024;

interface Tried {
  /** Tries that failed in a row. */
  readonly failures: number;
  /** When the next one is due. */
  readonly next: number;
  readonly said: string;
  readonly isReady: boolean;
}

export class Readiness {
  private readonly firstSeen = new Map<string, number>();
  private readonly tried = new Map<string, Tried>();

  constructor(private readonly options: ReadinessOptions) {}

  /** The first service with which something is plainly wrong. */
  fault(states: readonly ServiceState[]): ServiceWords | null {
    for (const state of states) {
      const words = faultOf(state, this.isTask(state.service)) ?? this.probeFault(state);
      if (words !== null) return { service: state.service, id: state.id, words };
    }
    return null;
  }

  /** The first service that is not ready yet, and what it is seen as; null if all are. */
  async waiting(states: readonly ServiceState[]): Promise<ServiceWords | null> {
    const asked = states.map(async (state): Promise<ServiceWords | null> => {
      const words = await this.missing(state);
      return words === null ? null : { service: state.service, id: state.id, words };
    });
    const found = (await Promise.all(asked)).find((words) => words !== null);
    if (found) return found;
    const absent = this.options.services.find(
      ({ name, replicas }) => replicas > 0 && !states.some(({ service }) => service === name),
    );
    return absent ? { service: absent.name, words: "it has no container" } : null;
  }

  /** What is still missing to its being ready; null if nothing is. */
  private async missing(state: ServiceState): Promise<string | null> {
    if (this.isTask(state.service)) return state.status === "exited" ? null : waitingWords(state);
    if (state.status !== "running") return waitingWords(state);
    const now = this.options.clock.now();
    // One that was started again has its moment still before it.
    const life = `${state.id} ${state.restarts}`;
    const since = this.firstSeen.get(life) ?? now;
    this.firstSeen.set(life, since);
    const health = this.options.health.get(state.service);
    if (health && health.probe.type !== "command") return this.probe(state, health, since);
    if (state.health) return state.health.status === "healthy" ? null : waitingWords(state);
    const ports = [...state.published].filter(([port]) => port.endsWith("/tcp"));
    for (const [port, bound] of ports) {
      if (!(await this.accepts(bound, connectMs)))
        return `it is running, and takes no connection on port ${port.replace("/tcp", "")}`;
    }
    return ports.length > 0 || now - since >= momentMs ? null : "it has only just started";
  }

  private async probe(state: ServiceState, health: ServiceHealth, since: number): Promise<string | null> {
    const { clock } = this.options;
    const before = this.tried.get(state.id);
    if (before?.isReady) return null;
    if (before && clock.now() < before.next) return `it is running, but ${before.said}`;
    const said = await this.ask(state, health);
    const counts = clock.now() - since >= health.startMs;
    this.tried.set(state.id, {
      failures: said === null ? 0 : (before?.failures ?? 0) + (counts ? 1 : 0),
      next: clock.now() + health.intervalMs,
      said: said ?? "",
      isReady: said === null,
    });
    return said === null ? null : `it is running, but ${said}`;
  }

  /** Null if it answers as it should, else what it does instead. */
  private async ask(state: ServiceState, { probe, timeoutMs }: ServiceHealth): Promise<string | null> {
    if (probe.type === "command") return null;
    const bound = state.published.get(`${probe.port}/tcp`);
    if (!bound) return `port ${probe.port} is not published`;
    if (probe.type === "tcp") {
      return (await this.accepts(bound, timeoutMs)) ? null : `it takes no connection on port ${probe.port}`;
    }
    const { address, signal, http } = this.options;
    const url = `http://${urlHost(reachedAt(bound.address, address))}:${bound.port}${probe.path}`;
    const answer = await http.request({ method: "GET", url, timeoutMs, maxBytes: mostBytes, signal }).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (typeof answer === "number" && answer < 400) return null;
    return `GET ${probe.path} on port ${probe.port} gives ${answer}`;
  }

  private probeFault({ id, service }: ServiceState): string | null {
    const health = this.options.health.get(service);
    const tried = this.tried.get(id);
    if (!health || !tried || tried.failures < health.retries) return null;
    return `is unhealthy: ${tried.said} (${tried.failures} tries)`;
  }

  private accepts(bound: { readonly address: string; readonly port: number }, timeoutMs: number): Promise<boolean> {
    const { network, address, signal } = this.options;
    return network.accepts(reachedAt(bound.address, address), bound.port, timeoutMs, signal);
  }

  private isTask(service: string): boolean {
    return this.options.services.some(({ name, isTask }) => name === service && isTask);
  }
}

/** The address to call for a port that is bound to one, where those that are bound to all are called at `usual`. */
export function reachedAt(bound: string, usual: string): string {
  return bound === "" || bound === "0.0.0.0" || bound === "::" ? usual : bound;
}

function urlHost(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
