import { stripVTControlCharacters } from "node:util";
import { cut } from "../core/text.js";

/** What the engine tells of a container, and what it means for the service that it is. */

export interface ServiceState {
  readonly id: string;
  readonly service: string;
  /** `created`, `running`, `restarting`, `exited`, `dead`… */
  readonly status: string;
  readonly exitCode: number;
  readonly isOutOfMemory: boolean;
  /** Why the engine could not start it; empty otherwise. */
  readonly error: string;
  readonly restarts: number;
  /** Null where it has no health check. */
  readonly health: { readonly status: string; readonly said: string } | null;
  /** Addresses of this machine by `5432/tcp`. */
  readonly published: ReadonlyMap<string, { readonly address: string; readonly port: number }>;
}

/** The answer of `docker inspect` for containers of compose; what is no such thing is left out. */
export function statesOf(text: string): readonly ServiceState[] {
  const parsed: unknown = JSON.parse(text);
  return (Array.isArray(parsed) ? parsed : []).flatMap((one: Inspected) => stateOf(one) ?? []);
}

/** The part of the answer that counts; every field may be absent in another version of the engine. */
interface Inspected {
  readonly Id?: string;
  readonly RestartCount?: number;
  readonly Config?: { readonly Labels?: Readonly<Record<string, string>> | null };
  readonly State?: {
    readonly Status?: string;
    readonly ExitCode?: number;
    readonly OOMKilled?: boolean;
    readonly Error?: string;
    readonly Health?: {
      readonly Status?: string;
      readonly Log?: readonly { readonly Output?: string; readonly ExitCode?: number }[] | null;
    };
  };
  readonly NetworkSettings?: {
    readonly Ports?: Readonly<Record<string, readonly { HostIp?: string; HostPort?: string }[] | null>> | null;
  };
}

function stateOf({ Id: id, Config, State, RestartCount, NetworkSettings }: Inspected): ServiceState | null {
  const service = Config?.Labels?.["com.docker.compose.service"];
  if (id === undefined || service === undefined || !State) return null;
  const { Health } = State;
  const last = Health?.Log?.at(-1);
  return {
    id,
    service,
    status: State.Status ?? "unknown",
    exitCode: State.ExitCode ?? 0,
    isOutOfMemory: State.OOMKilled ?? false,
    error: State.Error ?? "",
    restarts: RestartCount ?? 0,
    health:
      Health && Health.Status !== "none"
        ? { status: Health.Status ?? "starting", said: lastLines(last?.Output ?? "") }
        : null,
    published: new Map(
      Object.entries(NetworkSettings?.Ports ?? {}).flatMap(([port, bindings]) => {
        const [bound] = bindings ?? [];
        return bound?.HostPort ? [[port, { address: bound.HostIp ?? "", port: Number(bound.HostPort) }] as const] : [];
      }),
    ),
  };
}

/** After so many new starts a service is given up: the engine waits twice as long before each, from 100 ms on. */
const mostRestarts = 3;

/** What is plainly wrong with a container, in words that follow on `service db`; null if nothing is. */
export function faultOf(state: ServiceState, isTask: boolean): string | null {
  const { status, exitCode, health, restarts, error } = state;
  if (restarts >= mostRestarts) return `ends again and again (started ${restarts + 1} times${lastExit(state)})`;
  if (status === "exited" || status === "dead") {
    if (isTask && exitCode === 0) return null;
    if (error !== "") return `could not be started: ${cut(error, 300)}`;
    return isKill(state) ? killWords(state) : `ended by itself (${exitWords(state)})`;
  }
  if (status === "created" && error !== "") return `could not be started: ${cut(error, 300)}`;
  if (status === "running" && health?.status === "unhealthy") return `is unhealthy${saidWords(health.said)}`;
  return null;
}

/** What a container did while the steps ran that it should not have; null if it still is what it was. */
export function deathOf(before: ServiceState, now: ServiceState | undefined, isTask: boolean): string | null {
  if (!now) return "was removed";
  if (isTask && now.status === "exited" && now.exitCode === 0) return null;
  if (now.restarts > before.restarts) return "ended and was started again";
  if (now.status === "running") return null;
  return isKill(now) ? killWords(now) : `ended (${exitWords(now)})`;
}

/** What a service that is not ready was last seen as. */
export function waitingWords({ status, health, restarts }: ServiceState): string {
  if (status === "restarting" || restarts > 0) return `it was started ${restarts + 1} times`;
  if (health) return `it is ${status}, and its health check is ${health.status}${saidWords(health.said)}`;
  return `it is ${status}`;
}

function isKill({ exitCode, isOutOfMemory }: ServiceState): boolean {
  return isOutOfMemory || exitCode === 137;
}

/** 137 is 128 + SIGKILL. */
function killWords({ exitCode, isOutOfMemory }: ServiceState): string {
  return isOutOfMemory
    ? `was killed because it ran out of memory (OOMKilled, exit code ${exitCode})`
    : `was killed (SIGKILL, exit code ${exitCode})`;
}

function exitWords({ exitCode, isOutOfMemory }: ServiceState): string {
  return isOutOfMemory ? `out of memory, exit code ${exitCode}` : `exit code ${exitCode}`;
}

/** While it runs once more, the engine no longer knows how it ended. */
function lastExit(state: ServiceState): string {
  return state.status === "running" ? "" : `, ${exitWords(state)}`;
}

function saidWords(said: string): string {
  return said === "" ? "" : `: ${said}`;
}

/** The end of what a program printed, fit for one line of words. */
function lastLines(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return cut(lines.slice(-2).join(" / "), 300);
}
