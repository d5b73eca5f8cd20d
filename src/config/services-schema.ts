import * as v from "valibot";
import type { InlineService, ServiceHealth, ServicePort, ServiceProbe, ServicesPlan } from "../core/services.js";
import { variablePrefix } from "../core/services.js";
import { listOf } from "./defined.js";
import { parseDuration } from "./duration.js";
import type { Fault } from "./issues.js";
import { closed, duration, environment, isMap, keyItem, oneOrMore, scalar, staysInside, text } from "./schema-parts.js";

/** `services` of test gates: compose files, or services that the config describes itself. */

/** `5432`, `8080:80`, `127.0.0.1:8080:80`, `53/udp`. */
const portPattern = /^(?:(?:(\d{1,3}(?:\.\d{1,3}){3}):)?(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/;

const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535;

function parsePort(input: string | number): ServicePort | null {
  const [, address, host, container, protocol = "tcp"] = portPattern.exec(`${input}`) ?? [];
  if (container === undefined || !isPort(Number(container))) return null;
  if (host !== undefined && !isPort(Number(host))) return null;
  return {
    container: Number(container),
    protocol: protocol === "udp" ? "udp" : "tcp",
    ...(host === undefined ? {} : { host: Number(host) }),
    ...(address === undefined ? {} : { address }),
  };
}

const portWords = 'must be a port of the container (5432), or one of this machine before it ("8080:80")';
const port = v.pipe(
  v.union([v.number(), v.string()], portWords),
  v.check((input) => parsePort(input) !== null, portWords),
);

/** `/health` or `:8080/health`. */
const httpPattern = /^(?::(\d{1,5}))?(\/\S*)$/;

const command = (description: string) =>
  v.pipe(
    v.union([v.string(), v.array(scalar())], "must be text or a list"),
    v.check((input) => input.length > 0, "must not be empty"),
    v.description(description),
  );

const probes = ["command", "http", "tcp"] as const;

const health = v.pipe(
  closed(
    {
      command: v.optional(
        command("A command in the container that exits with 0 when it is ready; text is run by its shell."),
      ),
      http: v.optional(
        v.pipe(
          v.string(),
          v.regex(
            httpPattern,
            'must be a path (/health), perhaps with a port of the container before it (":8080/health")',
          ),
          v.description("A path of which a GET gives a status below 400 when it is ready."),
        ),
      ),
      tcp: v.optional(
        v.pipe(
          v.number("must be a port of the container"),
          v.check(isPort, "must be a port of the container"),
          v.description("A port of the container that takes connections when it is ready."),
        ),
      ),
      interval: v.optional(duration("Time between two tries; 1s when absent.")),
      timeout: v.optional(duration("How long one try may take; 5s when absent.")),
      retries: v.optional(
        v.pipe(
          v.number("must be a whole number"),
          v.integer("must be a whole number"),
          v.minValue(1, "must be at least 1"),
          v.description("Tries that may fail in a row before it is given up; 60 when absent."),
        ),
      ),
      start: v.optional(duration("Time from its start in which a try that fails does not count.")),
    },
    "How it is found out that the service is ready.",
  ),
  v.check((input) => probes.filter((key) => key in input).length === 1, "must have one of command, http and tcp"),
);

const service = v.pipe(
  closed(
    {
      image: text("Its image; with from, the name that the build gate gives it."),
      from: v.optional(text("Build gate of this run that makes the image; one of those that this gate needs.")),
      env: v.optional(environment("Its environment. A $NAME in a value is looked up when it is started.")),
      ports: v.optional(
        v.pipe(
          v.array(port, "must be a list of ports"),
          v.description("Ports that the steps reach, each at a free port of this machine unless it names one."),
        ),
      ),
      health: v.optional(health),
      command: v.optional(command("Command in place of the image's own.")),
      volumes: v.optional(oneOrMore(v.string(), "Volumes as compose writes them: data:/data, ./seed:/seed:ro.", 1)),
      tmpfs: v.optional(oneOrMore(v.string(), "Folders of the container that are held in memory.", 1)),
    },
    "A service in a container of its own.",
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (!isMap(input) || !isMap(input.health) || !dataset.typed) return;
    const published = portsOf(input.ports).filter(({ protocol }) => protocol === "tcp");
    const probe = probeOf(input.health, published);
    if (probe === null)
      addIssue({ message: '"http" needs one of "ports" to ask at', path: [keyItem(input, "health")] });
    else if (probe.type !== "command" && !published.some(({ container }) => container === probe.port)) {
      addIssue({
        message: `"health" asks at port ${probe.port}, which is none of "ports"`,
        path: [keyItem(input, "health")],
      });
    }
  }),
);

const composeFile = v.pipe(
  v.string(),
  v.nonEmpty("must not be empty"),
  v.check(staysInside, "must be a file inside the repository, relative to the working directory"),
);
const files = v.pipe(v.array(composeFile), v.minLength(1, "must not be empty"));

const inline = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a compose file, a list of them, or a map of services"),
  v.record(v.string(), service),
  v.rawCheck(({ dataset, addIssue }) => {
    const map: unknown = dataset.value;
    if (!isMap(map)) return;
    const names = Object.keys(map);
    if (names.length === 0) addIssue({ message: "must have at least one service" });
    for (const [index, name] of names.entries()) {
      const message = nameProblem(name, names.slice(0, index));
      if (message !== undefined) addIssue({ message, path: [keyItem(map, name)] });
    }
  }),
);

/** A service's name is a host name in its network, and the beginning of the names of variables. */
function nameProblem(name: string, before: readonly string[]): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
    return `service "${name}": a name is made of letters, digits, - and _, and starts with a letter`;
  }
  const prefix = variablePrefix(name);
  // Variables of these beginnings are the runner's, and kept from every step.
  if (/^(?:INPUT|ACTIONS|STATE)(?:_|$)/.test(prefix)) {
    return `service "${name}": variables that begin with ${prefix}_ are kept from steps; give it another name`;
  }
  const twin = before.find((other) => variablePrefix(other) === prefix);
  return twin === undefined ? undefined : `services "${twin}" and "${name}" would both be ${prefix}_HOST`;
}

const services = v.union([composeFile, files, inline]);
type ServicesInput = v.InferOutput<typeof services>;

/** Keys of what tests run against. */
export const servicesKeys = {
  services: v.optional(
    v.pipe(
      v.lazy((input): v.GenericSchema<unknown, ServicesInput> => {
        if (input === undefined) return services;
        return typeof input === "string" ? composeFile : Array.isArray(input) ? files : inline;
      }),
      v.description("What the steps run against, in containers: a compose file, a list of them, or services by name."),
    ),
  ),
  "services-timeout": v.optional(
    duration("How long the services may take from their start until all are ready; 2m when absent."),
  ),
};

export interface ServicesKeys {
  readonly services?: ServicesInput | undefined;
  readonly "services-timeout"?: string | undefined;
}

const defaultTimeoutMs = 2 * 60_000;
const defaultHealth = { intervalMs: 1_000, timeoutMs: 5_000, retries: 60, startMs: 0 };

/** What a gate runs against; undefined where it asks for nothing. `folder` is the config's working directory. */
export function buildServices(gate: ServicesKeys, folder: string): ServicesPlan | undefined {
  const { services: input, "services-timeout": timeout } = gate;
  if (input === undefined) return undefined;
  const timeoutMs = (timeout === undefined ? null : parseDuration(timeout)) ?? defaultTimeoutMs;
  if (typeof input === "string") return { timeoutMs, folder, from: { files: [input] } };
  if (Array.isArray(input)) return { timeoutMs, folder, from: { files: input } };
  const map = input as Exclude<ServicesInput, string | string[]>;
  return { timeoutMs, folder, from: { inline: Object.entries(map).map(([name, one]) => inlineService(name, one)) } };
}

function inlineService(name: string, input: v.InferOutput<typeof service>): InlineService {
  const { image: reference, from, env = {}, health: asked, command: own, volumes, tmpfs } = input;
  const ports = portsOf(input.ports);
  const checked = asked && healthOf(asked, ports);
  return {
    name,
    image: from === undefined ? reference : { from, image: reference },
    env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
    ports,
    ...(checked ? { health: checked } : {}),
    ...(own === undefined ? {} : { command: words(own) }),
    volumes: listOf(volumes),
    tmpfs: listOf(tmpfs),
  };
}

function healthOf(input: v.InferOutput<typeof health>, ports: readonly ServicePort[]): ServiceHealth | undefined {
  const probe = probeOf(input, ports);
  if (!probe) return undefined;
  const ms = (key: "interval" | "timeout" | "start") => {
    const value = input[key];
    return (value === undefined ? null : parseDuration(value)) ?? defaultHealth[`${key}Ms`];
  };
  return {
    probe,
    intervalMs: ms("interval"),
    timeoutMs: ms("timeout"),
    startMs: ms("start"),
    retries: input.retries ?? defaultHealth.retries,
  };
}

/** Null where a path has no port to be asked at. */
function probeOf(input: Readonly<Record<string, unknown>>, ports: readonly ServicePort[]): ServiceProbe | null {
  if (typeof input.tcp === "number") return { type: "tcp", port: input.tcp };
  if (typeof input.http === "string") {
    const [, own, path = "/"] = httpPattern.exec(input.http) ?? [];
    const at = own === undefined ? ports.find(({ protocol }) => protocol === "tcp")?.container : Number(own);
    return at === undefined ? null : { type: "http", path, port: at };
  }
  return { type: "command", command: words(input.command) };
}

function words(input: unknown): string | readonly string[] {
  return Array.isArray(input) ? input.map(String) : String(input);
}

function portsOf(input: unknown): readonly ServicePort[] {
  const list: readonly unknown[] = Array.isArray(input) ? input : [];
  return list.flatMap((one) => (typeof one === "string" || typeof one === "number" ? (parsePort(one) ?? []) : []));
}

/** Images of services that no gate makes before them. */
export function serviceFaults(data: unknown): readonly Fault[] {
  const gates = isMap(data) && isMap(data.gates) ? data.gates : {};
  return Object.entries(gates).flatMap(([name, gate]) => {
    if (!isMap(gate) || !isMap(gate.services)) return [];
    const before = neededBy(name, gates);
    return Object.entries(gate.services).flatMap(([service, one]): Fault[] => {
      if (!isMap(one) || typeof one.from !== "string" || before.has(one.from)) return [];
      const path = ["gates", name, "services", service, "from"];
      const message = Object.hasOwn(gates, one.from)
        ? `service "${service}" takes its image from "${one.from}", which "${name}" does not need: add it to "needs"`
        : `service "${service}" takes its image from "${one.from}", which is no gate`;
      return [{ path, about: "value", message }];
    });
  });
}

/** Names of all gates that a gate needs, directly or not. */
function neededBy(name: string, gates: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (gate: unknown) => {
    const needs: unknown = isMap(gate) ? gate.needs : undefined;
    for (const need of Array.isArray(needs) ? needs : [needs]) {
      if (typeof need !== "string" || found.has(need)) continue;
      found.add(need);
      visit(Object.hasOwn(gates, need) ? gates[need] : undefined);
    }
  };
  visit(gates[name]);
  return found;
}
