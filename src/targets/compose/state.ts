import type { Release } from "../../core/rollout.js";
import { repositoryOf } from "../../deploy/manifest-images.js";

/** The containers of a Compose project, and whether they are a release. */

/** One container as `docker ps` tells of it. */
export interface ComposeContainer {
  readonly name: string;
  readonly service: string;
  /** What it was started from: `name@sha256:…`, `name:tag`, or an id where that has been taken away. */
  readonly image: string;
  /** `running`, `exited`, `restarting`, `created`… */
  readonly state: string;
  /** For people: `Up 3 seconds (healthy)`, `Exited (1) 2 minutes ago`. */
  readonly status: string;
  /** Services that it depends on, as Compose writes them down: `db:service_healthy:false`, with commas between them. */
  readonly needs: string;
}

const column = (name: string, value: string) => `"${name}":{{json ${value}}}`;
const label = (name: string) => `(.Label "com.docker.compose.${name}")`;
const format = [
  ...[column("name", ".Names"), column("image", ".Image"), column("state", ".State"), column("status", ".Status")],
  ...[column("service", label("service")), column("needs", label("depends_on")), column("oneoff", label("oneoff"))],
].join(",");

/** Arguments of `docker` for one line of JSON a container. */
export function listArgs(project: string): readonly string[] {
  const filter = `label=com.docker.compose.project=${project}`;
  return ["ps", "--all", "--no-trunc", "--filter", filter, "--format", `{${format}}`];
}

/** The containers in what that prints, without those of `docker compose run`. Throws where it is something else. */
export function containersIn(printed: string): readonly ComposeContainer[] {
  const lines = printed.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line) => {
    const read: unknown = JSON.parse(line);
    if (typeof read !== "object" || read === null) throw new Error("docker ps printed a line that is no container");
    const known = new Map<string, unknown>(Object.entries(read));
    const text = (name: string) => String(known.get(name) ?? "");
    if (text("oneoff") === "True") return [];
    const [name, service, image, state] = [text("name"), text("service"), text("image"), text("state")];
    return [{ name, service, image, state, status: text("status"), needs: text("needs") }];
  });
}

/** What is wrong with a container by itself; null if it does what it is there for. */
export function unwell(container: ComposeContainer, all: readonly ComposeContainer[]): string | null {
  const { service, state, status } = container;
  if (state === "running") {
    const health = /\((unhealthy|health: starting)\)/.exec(status)?.[1];
    if (health === undefined) return null;
    return `${service} is ${health === "unhealthy" ? health : "not healthy yet"}`;
  }
  const awaited = `${service}:service_completed_successfully`;
  const isTask = all.some(({ needs }) => needs.split(",").some((need) => need.startsWith(`${awaited}:`)));
  if (isTask && state === "exited" && status.startsWith("Exited (0)")) return null;
  const how = state === "exited" || state === "restarting" ? status.split(" ").slice(0, 2).join(" ") : state;
  return `${service} is not running (${how.toLowerCase()})`;
}

/** How long a container without a health check has to run before it is told from one that ends and is begun again and again. */
export const settledSeconds = 3;

/** True for a container of which that cannot be told yet. */
export function isUnsettled({ state, status }: ComposeContainer): boolean {
  if (state === "restarting") return true;
  const up = /^Up (?:Less than a second|(\d+) seconds?)$/.exec(status);
  return state === "running" && up !== null && Number(up[1] ?? 0) < settledSeconds;
}

/** The words for one of which that is still so after all the time that it was given. */
export function unsettledWords(container: ComposeContainer): string {
  return `${container.service} does not stay up (${container.status.toLowerCase()})`;
}

/**
 * Why these are not the release; null if they are. `services` are those that have to be there; where they are not known,
 * those that are there count. An image of the release has to run by its digest, in each container that names it.
 */
export function faultOf(
  containers: readonly ComposeContainer[],
  services: readonly string[] | null,
  { version, images }: Release,
): string | null {
  const wanted = services ?? [...new Set(containers.map(({ service }) => service))];
  if (wanted.length === 0) return "it has no container";
  let isSeen = images.length === 0;
  for (const service of wanted) {
    const own = containers.filter((container) => container.service === service);
    if (own.length === 0) return `there is no container of ${service}`;
    for (const container of own) {
      const fault = unwell(container, containers);
      if (fault !== null) return fault;
      const meant = images.find(({ name }) => name === repositoryOf(container.image));
      if (!meant) continue;
      if (!container.image.endsWith(`@${meant.digest}`))
        return `${service} runs ${container.image}, not ${meant.digest}`;
      isSeen = true;
    }
  }
  return isSeen ? null : `no service runs an image of ${version} (${images.map(({ name }) => name).join(", ")})`;
}

/** True where two releases can be told apart by what their containers are started from. */
export function differ(one: Release, other: Release | null): boolean {
  if (one.images.length === 0) return false;
  return !one.images.every(({ name, digest }) =>
    (other?.images ?? []).some((image) => image.name === name && image.digest === digest),
  );
}
