import * as v from "valibot";
import { hostKeyFault, isHostName, isUserName, type SshConnection, type SshJump } from "../core/ssh.js";
import { closed, oneOrMore, text } from "./schema-parts.js";

/** How a host is connected to by ssh: the same keys wherever one is. */

/** Values that hold a `$NAME` are checked when they are looked up. */
const looksUp = (input: string) => input.includes("$");

const hostName = (description: string) =>
  v.pipe(
    text(description),
    v.check(
      (input) => looksUp(input) || isHostName(input),
      (issue) =>
        `must be the name or address of a host, not "${issue.input}"${/@/.test(String(issue.input)) ? ' ("user" is a key of its own)' : ""}`,
    ),
  );
const userName = (description: string) =>
  v.pipe(
    text(description),
    v.check((input) => looksUp(input) || isUserName(input), "must be the name of a user"),
  );
const port = v.pipe(
  v.number("must be a number from 1 to 65535"),
  v.integer("must be a whole number"),
  v.minValue(1, "must be at least 1"),
  v.maxValue(65_535, "must be at most 65535"),
  v.description("22 when absent."),
);
const key = v.pipe(
  text(
    "The private key: the $NAME of a variable that holds it (or its path), or a path. Without it the ssh agent and the user's own keys are asked.",
  ),
  v.check(
    (input) => !input.includes("-----"),
    "must be a variable of the environment such as $SSH_KEY, or a path: no key stands in a config",
  ),
);
const hostKey = oneOrMore(
  v.pipe(
    v.string("must be text or a list"),
    v.check(
      (input) => looksUp(input) || hostKeyFault(input) === null,
      (issue) => hostKeyFault(String(issue.input)) ?? "is no host key",
    ),
  ),
  "The key by which the host is known, as ssh-keyscan prints it or from its /etc/ssh/ssh_host_ed25519_key.pub, or the $NAME of a variable that holds it.",
  1,
);
const knownHosts = text("In place of host-key: path of a known_hosts file.");

const jumpSchema = closed(
  {
    host: hostName("The host that is gone through."),
    user: v.optional(userName("Who logs in there; the same as behind it when absent.")),
    port: v.optional(port),
    key: v.optional(key),
    "host-key": v.optional(hostKey),
    "known-hosts": v.optional(knownHosts),
  },
  "The host that the connection goes through.",
);

/** Keys of a connection, for a map that may hold others too; `connectionFault` says what is wrong with them together. */
export const connectionKeys = {
  host: v.optional(hostName("The host to connect to, by name or address.")),
  hosts: v.optional(oneOrMore(hostName("A host."), "Several hosts, one after the other.", 1)),
  user: userName("Who logs in there."),
  port: v.optional(port),
  key: v.optional(key),
  "host-key": v.optional(hostKey),
  "known-hosts": v.optional(knownHosts),
  jump: v.optional(jumpSchema),
};

export interface ConnectionInput {
  readonly host?: string | undefined;
  readonly hosts?: string | readonly string[] | undefined;
  readonly user: string;
  readonly port?: number | undefined;
  readonly key?: string | undefined;
  readonly "host-key"?: string | readonly string[] | undefined;
  readonly "known-hosts"?: string | undefined;
  readonly jump?: v.InferOutput<typeof jumpSchema> | undefined;
}

/** What is wrong with a connection that no key of it says by itself; undefined if nothing is. */
export function connectionFault(input: ConnectionInput): string | undefined {
  const { host, hosts, jump } = input;
  if ((host === undefined) === (hosts === undefined)) return "must have either host or hosts";
  const first = host ?? [hosts ?? []].flat()[0] ?? "app.example.com";
  if (!isVouched(input)) return needsKey("host-key", first);
  if (jump && !isVouched(jump) && input["known-hosts"] === undefined) return needsKey("jump.host-key", jump.host);
  return undefined;
}

function isVouched(input: Pick<ConnectionInput, "host-key" | "known-hosts">): boolean {
  return input["host-key"] !== undefined || input["known-hosts"] !== undefined;
}

function needsKey(name: string, host: string): string {
  return `must have ${name} (or known-hosts): without it anybody could stand in for the host. "ssh-keyscan -t ed25519 ${host}" prints it; compare it with what the host itself has`;
}

/** A connection alone, as other targets have it under a key of theirs. */
export const connectionSchema = v.pipe(
  closed(connectionKeys, "How the host is connected to."),
  v.check(
    (input) => connectionFault(input) === undefined,
    (issue) => connectionFault(issue.input as ConnectionInput) ?? "",
  ),
);

export function buildConnection(input: ConnectionInput): SshConnection {
  return {
    hosts: input.host === undefined ? [input.hosts ?? []].flat() : [input.host],
    user: input.user,
    ...common(input),
    ...(input.jump ? { jump: buildJump(input.jump) } : {}),
  };
}

function buildJump(input: NonNullable<ConnectionInput["jump"]>): SshJump {
  return { host: input.host, ...(input.user === undefined ? {} : { user: input.user }), ...common(input) };
}

function common(input: Pick<ConnectionInput, "port" | "key" | "host-key" | "known-hosts">) {
  return {
    port: input.port ?? 22,
    hostKeys: [input["host-key"] ?? []].flat(),
    ...(input.key === undefined ? {} : { key: input.key }),
    ...(input["known-hosts"] === undefined ? {} : { knownHosts: input["known-hosts"] }),
  };
}
