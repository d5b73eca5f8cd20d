import { randomUUID } from "node:crypto";
import { childEnvironment } from "../core/environment.js";
import type { RegistryLogin } from "../core/image.js";
import type { Clock, Command, Exit, FilesPort, ProcessPort } from "../ports.js";
import { type Login, registrySession } from "./registries.js";

/** One call of the Docker client; all of it goes to the child process as it is, on top of the session's environment. */
export type DockerCall = Partial<Omit<Command, "file" | "args">>;

/** The Docker client of this machine, as one run uses it. */
export interface Docker {
  /** Runs `docker <args>`; how it ended is in the result, a missing client too. */
  run(args: readonly string[], call?: DockerCall): Promise<Exit>;
  /** `key=value` that marks every container, network and volume of this run, so that they can be found again. */
  readonly label: string;
  /** The environment of other clients of registries (cosign, skopeo), in which they find the session's logins. */
  environment(): Readonly<Record<string, string>>;
  /** Logs in to the registry that a reference leads to, where the config names it: once a run. Never rejects. */
  loginTo(reference: string): Promise<Login>;
  /** Registries that the config names. */
  readonly registries: readonly string[];
  /** Waits before something is tried again. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Has something undone at the end of the session, the last first. */
  atEnd(undo: () => Promise<unknown>): void;
  /** Forgets logins, and whatever else the session made for itself. */
  close(): Promise<void>;
}

export interface DockerWorld {
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  /** Our own environment; the client gets it without what children never get. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute folder that the client runs in when a call names none. */
  readonly cwd: string;
  /** The process that all things belong to (`OwnerPort`); absent where none outlives its test. */
  readonly owner?: string | undefined;
  /** Absolute folder for temporary files, outside the repository. */
  readonly temporary: string;
  readonly registries?: readonly RegistryLogin[] | undefined;
  readonly clock: Pick<Clock, "wait">;
  /** Hides a value in all that is printed from now on. */
  readonly mask: (value: string) => void;
}

/** Key of the label that all things of ours carry; its value is `<owner>.<id of the run>`. */
export const runLabel = "gatehouse.run";

/** What the names of our builders begin with; that value follows. */
export const builderPrefix = "gatehouse-";

/** The owner in a value of that label. */
export function ownerOf(value: string): string {
  return value.slice(0, Math.max(0, value.lastIndexOf(".")));
}

/** A session with the engine that the machine's own client speaks to. */
export function dockerOf(world: DockerWorld): Docker {
  const { processes, env, cwd, clock, owner } = world;
  const id = randomUUID();
  const client = childEnvironment(env, {}, process.platform === "win32").env;
  const undo: (() => Promise<unknown>)[] = [];
  const environment = () => ({ ...client, ...session.env() });
  const run: Docker["run"] = (args, call = {}) =>
    processes.run({ cwd, ...call, file: "docker", args, env: { ...environment(), ...call.env } });
  const atEnd: Docker["atEnd"] = (work) => void undo.push(work);
  const session = registrySession({ ...world, run, id, atEnd });
  return {
    run,
    label: `${runLabel}=${owner === undefined ? "" : `${owner}.`}${id}`,
    environment,
    loginTo: session.loginTo,
    registries: session.registries,
    wait: (ms, signal) => clock.wait(ms, signal),
    atEnd,
    close: async () => {
      for (const work of undo.splice(0).reverse()) await work();
    },
  };
}
