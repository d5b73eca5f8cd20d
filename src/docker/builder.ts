import type { Exit } from "../ports.js";
import { builderPrefix, type Docker, type DockerCall, runLabel } from "./docker.js";
import { engineTrouble, isWell, saidBy, type Trouble } from "./words.js";

/** Which program builds, and in which builder. */

/** What a build asks of its builder beyond one image for the builder's own platform. */
export interface BuildNeeds {
  /** Several platforms, an attestation, or a cache outside of the builder. */
  readonly more: boolean;
}

export type Builder =
  | {
      readonly type: "buildx";
      /** Name of the builder; null for the one that is chosen on this machine. */
      readonly name: string | null;
    }
  /** The client's own, with BuildKit on: one platform, and nothing more. */
  | { readonly type: "docker" };

interface Known {
  readonly version: Promise<Exit>;
  able?: Promise<Builder | Trouble>;
}

/** One look a session. */
const sessions = new WeakMap<Docker, Known>();

/** Long enough to get the image of BuildKit. */
const bootMs = 5 * 60_000;
const askMs = 30_000;

/**
 * The builder for a build: the chosen one, and where that cannot do what is asked for, one of our own in a container,
 * made at the first need and removed at the end of the session.
 */
export async function builderFor(needs: BuildNeeds, docker: Docker, call: DockerCall): Promise<Builder | Trouble> {
  const known = sessions.get(docker) ?? { version: docker.run(["buildx", "version"], { ...call, timeoutMs: askMs }) };
  sessions.set(docker, known);
  const version = await known.version;
  if (!isWell(version)) {
    if (!needs.more) return { type: "docker" };
    const trouble = engineTrouble(version);
    if (trouble) return trouble;
    const message =
      "several platforms, provenance and caches need the client's plugin buildx, which is not there: install docker-buildx-plugin";
    return { reason: "tool-missing", message };
  }
  if (!needs.more) return { type: "buildx", name: null };
  known.able ??= able(docker, call);
  return known.able;
}

async function able(docker: Docker, call: DockerCall): Promise<Builder | Trouble> {
  const chosen = await docker.run(["buildx", "inspect"], { ...call, timeoutMs: askMs });
  const driver = /^Driver:\s*(\S+)/m.exec(chosen.stdoutTail)?.[1];
  if (isWell(chosen) && driver !== undefined) {
    if (driver !== "docker" || (await storesIndexes(docker, call))) return { type: "buildx", name: null };
  }
  const name = `${builderPrefix}${docker.label.slice(runLabel.length + 1)}`;
  // Registries of this machine have to be within its reach as they are within the engine's.
  const args = ["buildx", "create", "--name", name, "--driver", "docker-container", "--driver-opt", "network=host"];
  const made = await docker.run(args, { ...call, timeoutMs: askMs });
  docker.atEnd(() => docker.run(["buildx", "rm", "--force", name], { timeoutMs: askMs }));
  const booted = isWell(made)
    ? await docker.run(["buildx", "inspect", "--bootstrap", name], { ...call, timeoutMs: bootMs })
    : made;
  if (isWell(booted)) return { type: "buildx", name };
  const message = `several platforms, provenance and caches need a builder in a container, which could not be made: ${saidBy(booted)} (or choose one of your own with docker buildx use)`;
  return engineTrouble(booted) ?? { reason: "tool-missing", message };
}

/** An engine that keeps images with containerd does by itself what others need a builder for. */
async function storesIndexes(docker: Docker, call: DockerCall): Promise<boolean> {
  const exit = await docker.run(["info", "--format", "{{json .DriverStatus}}"], { ...call, timeoutMs: askMs });
  return isWell(exit) && exit.stdoutTail.includes("io.containerd.snapshotter");
}
