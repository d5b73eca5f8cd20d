import { join, resolve } from "node:path";
import {
  hostKeyFault,
  isBareKey,
  isHostName,
  isUserName,
  keyLines,
  keyscan,
  knownName,
  type SshAddress,
  type SshConnection,
  type SshJump,
} from "../core/ssh.js";
import type { FilesPort } from "../ports.js";

/** Connections by the machine's own OpenSSH client, which sees no config but ours and knows no host but those of the config. */

export interface SshHands {
  /** A text with each `$NAME` looked up, or the names that are not there. */
  readonly lookUp: (text: string) => { readonly text: string } | { readonly missing: readonly string[] };
  readonly files: FilesPort;
  /** Absolute root of the repository, which paths of the config are relative to. */
  readonly root: string;
  /** Absolute folder for config and keys, which nobody else may read. */
  readonly folder: string;
}

/** A host that `ssh` can be called for. */
export interface SshHost extends SshAddress {
  readonly user: string;
  /** What the config calls it: `ssh -F <config> <alias>`. */
  readonly alias: string;
}

export interface SshSession {
  /** Absolute path of the client's config. */
  readonly config: string;
  readonly hosts: readonly SshHost[];
  readonly jump: SshHost | null;
  /** Absolute path of what the client says of the connection to the jump. */
  readonly jumpLog: string;
}

/** Something that the config has wrong, in a sentence. */
export class SshConfigFault extends Error {}

/**
 * Writes what the client needs to connect: config, known hosts and keys. Throws `SshConfigFault` where the connection's
 * settings, once looked up, are not such that a connection could be made safely.
 */
export async function openSession(connection: SshConnection, hands: SshHands): Promise<SshSession> {
  const folder = join(hands.folder, "ssh");
  await hands.files.makeDir(folder, "private");
  const at = { config: join(folder, "config"), known: join(folder, "known_hosts"), jumpLog: join(folder, "jump.log") };
  const { jump } = connection;
  const user = name("user", connection.user, isUserName, hands);
  const hosts = connection.hosts.map((host, index) => ({
    alias: `host-${index + 1}`,
    host: name("host", host, isHostName, hands),
    port: connection.port,
    user,
  }));
  const via = jump ? jumpHost(jump, user, hands) : null;
  const key = await keyFile(connection.key, join(folder, "key"), "key", hands);
  const jumpKey = jump?.key === undefined ? key : await keyFile(jump.key, join(folder, "jump-key"), "jump.key", hands);
  const known = [
    ...(await knownLines(connection, hosts, "host-key", hands)),
    ...(jump && via ? await knownLines(jump, [via], "jump.host-key", hands) : []),
  ];
  await hands.files.writeText(at.known, `${known.join("\n")}\n`, "private");
  const sections = [
    ...hosts.flatMap((host) => section(host, key, via ? proxy(at) : null)),
    ...(via ? section(via, jumpKey, null) : []),
    ...section(null, null, null),
    ...[...settings, `UserKnownHostsFile ${quoted(at.known)}`].map((line) => `  ${line}`),
  ];
  await hands.files.writeText(at.config, `${sections.join("\n")}\n`, "private");
  return { config: at.config, hosts, jump: via, jumpLog: at.jumpLog };
}

/**
 * A host that does not answer is given up after half a minute, and one that has stopped answering after about 45 seconds
 * (ssh_config(5)). Nothing is asked of a person, nothing learnt of a host, and nothing of this machine reachable from there.
 */
const settings: readonly string[] = [
  "StrictHostKeyChecking yes",
  "GlobalKnownHostsFile /dev/null",
  "UpdateHostKeys no",
  "CheckHostIP no",
  "VerifyHostKeyDNS no",
  "BatchMode yes",
  "PreferredAuthentications publickey",
  "PasswordAuthentication no",
  "KbdInteractiveAuthentication no",
  "ConnectTimeout 15",
  "ConnectionAttempts 2",
  "ServerAliveInterval 15",
  "ServerAliveCountMax 3",
  "ControlMaster no",
  "ControlPath none",
  "ClearAllForwardings yes",
  "ForwardAgent no",
  "ForwardX11 no",
  "AddKeysToAgent no",
  "RequestTTY no",
  "EscapeChar none",
  "LogLevel INFO",
];

function section(host: SshHost | null, key: string | null, through: string | null): readonly string[] {
  if (!host) return ["Host *"];
  return [
    `Host ${host.alias}`,
    `  HostName ${host.host}`,
    `  Port ${host.port}`,
    `  User ${host.user}`,
    ...(key === null ? [] : [`  IdentityFile ${quoted(key)}`, "  IdentitiesOnly yes"]),
    ...(through === null ? [] : [`  ProxyCommand ${through}`]),
  ];
}

/** A line for the shell, in which ssh fills in host and port. */
function proxy({ config, jumpLog }: { readonly config: string; readonly jumpLog: string }): string {
  const [file, log] = [config, jumpLog].map((path) => `'${slashed(path).replaceAll("'", "'\\''")}'`);
  return `ssh -F ${file} -E ${log} -W '[%h]:%p' jump`;
}

/** As ssh_config(5) quotes, in which a percent sign begins a token. */
function quoted(path: string): string {
  return `"${slashed(path)}"`;
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/").replaceAll("%", "%%");
}

function lookedUp(label: string, text: string, { lookUp }: SshHands): string {
  const found = lookUp(text);
  if ("missing" in found) {
    throw new SshConfigFault(`the environment has no ${found.missing.join(", ")}, which "${label}" asks for`);
  }
  if (found.text.trim() === "")
    throw new SshConfigFault(`"${label}" is empty${text.includes("$") ? ` (${text})` : ""}`);
  return found.text;
}

function name(label: string, text: string, isRight: (text: string) => boolean, hands: SshHands): string {
  const found = lookedUp(label, text, hands).trim();
  if (!isRight(found)) throw new SshConfigFault(`"${label}" is no name that ssh could be given (${text})`);
  return found;
}

function jumpHost(jump: SshJump, user: string, hands: SshHands): SshHost {
  return {
    alias: "jump",
    host: name("jump.host", jump.host, isHostName, hands),
    port: jump.port,
    user: jump.user === undefined ? user : name("jump.user", jump.user, isUserName, hands),
  };
}

/** The key in a file that only we may read, as ssh insists, and with the line end that it insists on. */
async function keyFile(key: string | undefined, path: string, label: string, hands: SshHands): Promise<string | null> {
  if (key === undefined) return null;
  const found = lookedUp(label, key, hands);
  const text = isPrivateKey(found) ? found : await hands.files.readText(resolve(hands.root, found.trim()));
  if (text === null) throw new SshConfigFault(`"${label}" (${key}) is neither a private key nor a file that is there`);
  if (!isPrivateKey(text)) throw new SshConfigFault(`"${label}" (${key}) is no private key`);
  if (hasPassphrase(text)) {
    const message = "the key has a passphrase, and nobody is there to type it: use one without, or an ssh agent";
    throw new SshConfigFault(`"${label}" (${key}): ${message}`);
  }
  await hands.files.writeText(path, `${text.replaceAll("\r", "").trim()}\n`, "private");
  return path;
}

function isPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);
}

/** By OpenSSH's own format (PROTOCOL.key), in which the cipher's name stands after 15 bytes of magic, or by the headers of PEM. */
function hasPassphrase(text: string): boolean {
  if (/^-----BEGIN ENCRYPTED|^Proc-Type: .*ENCRYPTED/m.test(text)) return true;
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----\s+([A-Za-z0-9+/]{60})/.exec(text)?.[1];
  if (body === undefined) return false;
  return !Buffer.from(body, "base64").subarray(15).toString("latin1").startsWith("\0\0\0\x04none");
}

/** Lines of our `known_hosts` file: a key that names no host is of each of these. */
async function knownLines(
  { hostKeys, knownHosts }: Pick<SshConnection, "hostKeys" | "knownHosts">,
  hosts: readonly SshHost[],
  label: string,
  hands: SshHands,
): Promise<readonly string[]> {
  const names = hosts.map(knownName).join(",");
  const given = hostKeys.flatMap((text) => {
    const key = lookedUp(label, text, hands);
    const fault = hostKeyFault(key);
    if (fault !== null) throw new SshConfigFault(`"${label}" (${text}) ${fault}: ${howTo(hosts)}`);
    return keyLines(key).map((line) => (isBareKey(line) ? `${names} ${line}` : line));
  });
  if (knownHosts === undefined) return given;
  const found = lookedUp("known-hosts", knownHosts, hands);
  const text = hostKeyFault(found) === null ? found : await hands.files.readText(resolve(hands.root, found.trim()));
  if (text === null) throw new SshConfigFault(`"known-hosts" (${knownHosts}) is not there: ${howTo(hosts)}`);
  return [...given, ...keyLines(text)];
}

function howTo(hosts: readonly SshHost[]): string {
  const [first = { host: "app.example.com", port: 22 }] = hosts;
  return `"${keyscan(first)}" prints it`;
}
