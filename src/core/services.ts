import type { ImageSource } from "./containers.js";

/** Values may hold `$NAME` and `${NAME}` in the config, and are resolved only when something starts. */
type Environment = Readonly<Record<string, string>>;

/** Services that tests run against: what a gate asks for, and how its steps reach them. */

/** How it is found out that a service is ready. Ports are the container's. */
export type ServiceProbe =
  | { readonly type: "command"; readonly command: string | readonly string[] }
  /** A GET of this path gives a status below 400. */
  | { readonly type: "http"; readonly path: string; readonly port: number }
  | { readonly type: "tcp"; readonly port: number };

export interface ServiceHealth {
  readonly probe: ServiceProbe;
  readonly intervalMs: number;
  /** How long one try may take. */
  readonly timeoutMs: number;
  /** Tries that may fail in a row; then the service is given up. */
  readonly retries: number;
  /** Tries that fail before this time do not count. */
  readonly startMs: number;
}

export interface ServicePort {
  readonly container: number;
  readonly protocol: "tcp" | "udp";
  /** Port of this machine; a free one when absent. */
  readonly host?: number | undefined;
  /** Address of this machine that it is bound to. */
  readonly address?: string | undefined;
}

/** A service that the config itself describes. */
export interface InlineService {
  readonly name: string;
  readonly image: ImageSource;
  readonly env: Environment;
  readonly ports: readonly ServicePort[];
  /** Absent where the image's own health check, else its ports, else its being alive tells that it is ready. */
  readonly health?: ServiceHealth | undefined;
  /** As the image says when absent. Text is split by the engine's client as a shell would. */
  readonly command?: string | readonly string[] | undefined;
  /** As compose writes them: `data:/var/lib/data`, `./seed:/seed:ro`. */
  readonly volumes: readonly string[];
  readonly tmpfs: readonly string[];
}

/** The services of a gate, up before its first step and gone after its last. */
export interface ServicesPlan {
  /** From the start of the containers until all are ready. */
  readonly timeoutMs: number;
  /** Folder that paths are relative to, relative to the repository's root. */
  readonly folder: string;
  /** Compose files, the later over the earlier; or services of the config. */
  readonly from: { readonly files: readonly string[] } | { readonly inline: readonly InlineService[] };
}

/** Where one service listens. */
export interface ServiceAddress {
  readonly name: string;
  /** In the order of the config; `address` and `host` are of this machine, and null where nothing is published there. */
  readonly ports: readonly {
    readonly container: number;
    readonly host: { readonly address: string; readonly port: number } | null;
  }[];
}

/** How the steps of a gate reach its services. */
export interface ServiceAddresses {
  /** Environment of steps that run on this machine. */
  readonly host: Environment;
  /** Environment of steps that run in a container of `network`: there a service has its own name and its own ports. */
  readonly container: Environment;
  /** Network that the services share; null where they have none (the network of the machine). */
  readonly network: string | null;
}

/** `DB_HOST`, `DB_PORT` (the first one) and `DB_PORT_5432` of each service. */
export function serviceAddresses(services: readonly ServiceAddress[], network: string | null): ServiceAddresses {
  const host: Record<string, string> = {};
  const container: Record<string, string> = {};
  for (const { name, ports } of services) {
    const prefix = variablePrefix(name);
    const published = ports.flatMap((port) => (port.host ? [{ ...port.host, container: port.container }] : []));
    const [first] = published;
    if (first) {
      host[`${prefix}_HOST`] = first.address;
      host[`${prefix}_PORT`] = `${first.port}`;
    }
    for (const one of published) host[`${prefix}_PORT_${one.container}`] = `${one.port}`;
    container[`${prefix}_HOST`] = name;
    if (ports[0]) container[`${prefix}_PORT`] = `${ports[0].container}`;
    for (const one of ports) container[`${prefix}_PORT_${one.container}`] = `${one.container}`;
  }
  return { host, container: network === null ? host : container, network };
}

/** `MY_DB` of `my-db`. */
export function variablePrefix(service: string): string {
  return service.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}

/** What people are told of a gate's services: their names and images, or the files that hold them. */
export function servicesWords({ from }: ServicesPlan): string {
  if ("files" in from) return from.files.join(", ");
  return from.inline
    .map(({ name, image }) => `${name} (${typeof image === "string" ? image : `${image.image} of ${image.from}`})`)
    .join(", ");
}
