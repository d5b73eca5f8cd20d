/** Connections by ssh. Each text may hold a `$NAME` of the environment, which is looked up when the connection is made. */

export interface SshConnection {
  /** One host or several, in their order. */
  readonly hosts: readonly string[];
  readonly user: string;
  readonly port: number;
  /** A private key, or the path of its file, relative to the repository's root; the agent and the user's own keys when absent. */
  readonly key?: string | undefined;
  /** Keys by which the hosts are known, each as `hostKeyFault` takes it. There is one of these, or `knownHosts`. */
  readonly hostKeys: readonly string[];
  /** Path of a `known_hosts` file, relative to the repository's root, or its text. */
  readonly knownHosts?: string | undefined;
  readonly jump?: SshJump | undefined;
}

/** The host that a connection goes through. What is absent is as for the hosts behind it. */
export interface SshJump {
  readonly host: string;
  readonly user?: string | undefined;
  readonly port: number;
  readonly key?: string | undefined;
  readonly hostKeys: readonly string[];
  readonly knownHosts?: string | undefined;
}

/** What reads a script on a host. */
export const remoteShells = ["bash", "sh"] as const;
export type RemoteShell = (typeof remoteShells)[number];

/** Where one is connected to. */
export interface SshAddress {
  readonly host: string;
  readonly port: number;
}

/** As `known_hosts` names it (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
export function knownName({ host, port }: SshAddress): string {
  const name = host.toLowerCase();
  return port === 22 ? name : `[${name}]:${port}`;
}

/** How somebody gets the key of a host, to put it into the config. */
export function keyscan({ host, port }: SshAddress): string {
  return `ssh-keyscan -t ed25519${port === 22 ? "" : ` -p ${port}`} ${host}`;
}

const keyType = /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/;

/** Lines that say something: neither blank nor a comment. */
export function keyLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** True if a line is a key alone, which is of whatever host it is given for: `ssh-ed25519 AAAA…`. */
export function isBareKey(line: string): boolean {
  return keyType.test(line.split(/\s+/)[0] ?? "");
}

/**
 * What is wrong with a host key, or null. It is lines of `ssh-ed25519 AAAA…`, as in `/etc/ssh/ssh_host_ed25519_key.pub`, or
 * of `known_hosts`, as ssh-keyscan prints them, which begin with a host.
 */
export function hostKeyFault(text: string): string | null {
  const lines = keyLines(text);
  if (lines.length === 0) return "is empty";
  for (const line of lines) {
    if (/^(?:SHA256|MD5):/.test(line)) return "is a fingerprint: the key itself is needed, as ssh-keyscan prints it";
    const words = line.split(/\s+/).slice(line.startsWith("@") ? 1 : 0);
    const [type = "", key = ""] = words.slice(isBareKey(line) ? 0 : 1);
    if (!keyType.test(type) || !/^AAAA[A-Za-z0-9+/]+=*$/.test(key)) return 'is no host key such as "ssh-ed25519 AAAA…"';
  }
  return null;
}

/** Whether a name can stand in ssh's config and on its command line as what it is. */
export function isHostName(text: string): boolean {
  return /^[A-Za-z0-9_:][A-Za-z0-9_.:-]*$/.test(text);
}

export function isUserName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*\$?$/.test(text);
}
