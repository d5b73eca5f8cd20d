import type { InlineService, ServiceHealth } from "../core/services.js";

/** Compose documents: the ones that inline services make, and the marks that every one gets. */

/** A value of JSON, as `docker compose config` prints it and `docker compose -f -` reads it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonMap = { readonly [key: string]: Json };

/** A service of the config with all that has to be found out first. */
export interface ReadyService extends Omit<InlineService, "image"> {
  /** What the engine knows its image by. */
  readonly reference: string;
  /** Environment with every name resolved. */
  readonly env: Readonly<Record<string, string>>;
}

/** One service of a document, as far as waiting for it needs to know. */
export interface ComposeService {
  readonly name: string;
  /** Null where the document has it built. */
  readonly image: string | null;
  readonly platform: string | null;
  readonly pull: "missing" | "always" | "never";
  readonly ports: readonly { readonly container: number; readonly protocol: string }[];
  /** Another service waits for its end: it is done when it has exited with 0. */
  readonly isTask: boolean;
  /** How many containers it has; those with none are not waited for. */
  readonly replicas: number;
  readonly networks: readonly string[];
}

/** The document of inline services. Ports are bound to `address` where they name none themselves. */
export function inlineDocument(services: readonly ReadyService[], address: string | null): JsonMap {
  const volumes = services.flatMap(({ volumes: each }) => each.flatMap((volume) => namedVolume(volume) ?? []));
  const document = {
    services: Object.fromEntries(services.map((service) => [service.name, inlineService(service, address)])),
    volumes: Object.fromEntries(volumes.map((name) => [name, {}])),
  };
  return escaped(document) as JsonMap;
}

function inlineService(service: ReadyService, address: string | null): JsonMap {
  const { reference, env, ports, health, command, volumes, tmpfs } = service;
  return {
    image: reference,
    environment: env,
    ports: ports.map((port) => {
      const bound = port.address ?? address;
      return {
        target: port.container,
        protocol: port.protocol,
        ...(port.host === undefined ? {} : { published: `${port.host}` }),
        ...(bound === null ? {} : { host_ip: bound }),
      };
    }),
    ...(health ? { healthcheck: healthcheck(health) } : {}),
    ...(command === undefined ? {} : { command }),
    volumes,
    tmpfs,
  };
}

/** What we ask ourselves from outside, the engine is not to ask as well. */
function healthcheck({ probe, intervalMs, timeoutMs, retries, startMs }: ServiceHealth): JsonMap {
  if (probe.type !== "command") return { disable: true };
  const { command } = probe;
  return {
    test: typeof command === "string" ? ["CMD-SHELL", command] : ["CMD", ...command],
    interval: `${intervalMs}ms`,
    timeout: `${timeoutMs}ms`,
    retries,
    start_period: `${startMs}ms`,
  };
}

/** The volume that a mount names; null for a folder of the machine, and for one without a name. */
function namedVolume(mount: string): string | null {
  const [source = ""] = mount.split(":");
  return mount.includes(":") && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source) && source.length > 1 ? source : null;
}

/** Compose fills in variables in all texts; these are meant as they stand. */
function escaped(value: unknown): Json {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map(escaped);
  if (!isMap(value)) return value as Json;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
}

/** The same document with the label on each container, network and volume that it makes. */
export function labelled(document: JsonMap, label: string): JsonMap {
  const at = label.indexOf("=");
  const mark = { [label.slice(0, at)]: label.slice(at + 1) };
  const marked = (value: Json | undefined): JsonMap => {
    const map = isMap(value) ? value : {};
    return { ...map, labels: { ...(isMap(map.labels) ? map.labels : {}), ...mark } };
  };
  const own = (value: Json | undefined) => (isMap(value) && value.external ? value : marked(value));
  const each = (value: Json | undefined, how: (one: Json | undefined) => Json): JsonMap =>
    Object.fromEntries(Object.entries(isMap(value) ? value : {}).map(([name, one]) => [name, how(one)]));
  return {
    ...document,
    services: each(document.services, (service) => {
      // What stands in the document was chosen by its profile already.
      const { profiles: _, ...rest } = marked(service);
      return rest;
    }),
    networks: each({ default: null, ...(isMap(document.networks) ? document.networks : {}) }, own),
    volumes: each(document.volumes, own),
  };
}

/** The services of a document that `docker compose config` has made plain, in their order. */
export function servicesOf(document: JsonMap): readonly ComposeService[] {
  const services = Object.entries(isMap(document.services) ? document.services : {});
  const tasks = new Set(
    services.flatMap(([, service]) => {
      const needs = isMap(service) && isMap(service.depends_on) ? Object.entries(service.depends_on) : [];
      return needs.flatMap(([name, how]) =>
        isMap(how) && how.condition === "service_completed_successfully" ? [name] : [],
      );
    }),
  );
  return services.flatMap(([name, service]) => (isMap(service) ? [serviceOf(name, service, tasks.has(name))] : []));
}

function serviceOf(name: string, service: JsonMap, isTask: boolean): ComposeService {
  const { build, image, platform, pull_policy: pull, ports, scale, deploy, networks, network_mode: mode } = service;
  const replicas = scale ?? (isMap(deploy) ? deploy.replicas : undefined);
  const listed: readonly Json[] = Array.isArray(ports) ? ports : [];
  return {
    name,
    image: typeof image === "string" && !build ? image : null,
    platform: typeof platform === "string" ? platform : null,
    pull: pull === "always" || pull === "never" ? pull : "missing",
    ports: listed.flatMap((port) =>
      isMap(port) && typeof port.target === "number"
        ? [{ container: port.target, protocol: typeof port.protocol === "string" ? port.protocol : "tcp" }]
        : [],
    ),
    isTask,
    replicas: typeof replicas === "number" ? replicas : 1,
    networks: mode ? [] : isMap(networks) ? Object.keys(networks) : ["default"],
  };
}

/** Does any service have to be built first? */
export function builds(document: JsonMap): boolean {
  return Object.values(isMap(document.services) ? document.services : {}).some(
    (service) => isMap(service) && Boolean(service.build),
  );
}

/** Name of the network that most services share, the first of equals; null if none has one of its own. */
export function sharedNetwork(document: JsonMap, project: string): string | null {
  const counts = new Map<string, number>();
  for (const { networks } of servicesOf(document)) {
    for (const name of networks) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return null;
  const network = isMap(document.networks) ? document.networks[most[0]] : undefined;
  return isMap(network) && typeof network.name === "string" ? network.name : `${project}_${most[0]}`;
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
