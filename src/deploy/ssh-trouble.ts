import { keyscan, type SshAddress } from "../core/ssh.js";
import { cut } from "../core/text.js";

/** What OpenSSH says where it could not connect, or where a connection ended, in words that say what to do. */

export interface SshTrouble {
  readonly reason: "config" | "tool-error";
  readonly message: string;
}

type Login = SshAddress & { readonly user: string };

/** With it `ssh` and `sftp` exit where the connection is at fault; a remote command may exit with it too. */
export const connectionExit = 255;

/**
 * What was wrong with the connection, by what the client itself has said in its log and not the host; null where the host
 * has told of the remote command's own exit. `ssh -v` says so; its log of a connection that is not `verbose` is of troubles alone.
 */
export function troubleOf(
  log: string,
  to: Login,
  jump?: { readonly to: Login; readonly log: string },
): SshTrouble | null {
  if (/^debug1: client_input_channel_req: .* rtype exit-status/m.test(log)) return null;
  // What the client says of the host behind a jump that it could not pass follows from that.
  const before = jump && (unreached(jump.log, to, jump.to) ?? knownTrouble(jump.log, jump.to));
  if (before) return before;
  const known = knownTrouble(log, to);
  if (known) return known;
  const said = lastLine(log);
  const isIn = /^Authenticated to /m.test(log);
  const what = isIn
    ? "the connection ended before the work was done, and how far it came is not known"
    : "it could not be connected to";
  return { reason: "tool-error", message: `${shown(to)}: ${what}${said === "" ? "" : `: ${said}`}` };
}

function knownTrouble(log: string, to: Login): SshTrouble | null {
  const words = spoken(log).join("\n");
  const known = troubles.find((trouble) => trouble.words.test(words));
  return known ? { reason: known.reason, message: known.tell(shown(to), to, words) } : null;
}

function unreached(log: string, to: Login, jump: Login): SshTrouble | null {
  const refused = /open failed: (?:connect failed: )?(.*)/.exec(log);
  if (!refused) return null;
  const message = `${shown(jump)}, which is gone through, cannot reach ${shown(to)}: ${refused[1]?.trim()}`;
  return { reason: "tool-error", message };
}

interface Known {
  readonly words: RegExp;
  readonly reason: SshTrouble["reason"];
  readonly tell: (where: string, to: Login, log: string) => string;
}

/** By what the OpenSSH client prints, in this order: later ones may be said in the wake of earlier ones. */
const troubles: readonly Known[] = [
  {
    words: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
    reason: "tool-error",
    tell: (where, to) =>
      `${where} shows another host key than the config has, so nothing was sent there: somebody may stand in for it. If it was set up anew, put in its new key ("${keyscan(to)}")`,
  },
  {
    words: /host key is known for|Host key verification failed/,
    reason: "config",
    tell: (where, to) =>
      `${where} is not among the known hosts, so nothing was sent there: put its key into host-key or known-hosts ("${keyscan(to)}" prints it; compare it with what the host itself has)`,
  },
  {
    words: /^Load key .*: (?:invalid format|error in libcrypto)/m,
    reason: "config",
    tell: (where) => `${where}: the key cannot be read: it is cut off, or of a format that OpenSSH does not know`,
  },
  {
    words: /Permission denied \(|Too many authentication failures|No supported authentication/,
    reason: "config",
    tell: (where, { user }, log) =>
      `${where} refuses the login of ${user}: the public key has to stand in that user's ~/.ssh/authorized_keys there (${lastLine(log)})`,
  },
  {
    words: /Could not resolve hostname/,
    reason: "tool-error",
    tell: (where) => `${where}: no address is known for that name`,
  },
  {
    words: /connect to (?:host|address) .*: (.*)/,
    reason: "tool-error",
    tell: (where, _to, log) =>
      `${where} cannot be reached: ${/connect to (?:host|address) .*: (.*)/.exec(log)?.[1]?.trim()}`,
  },
  {
    words: /^Connection to \S+ port \d+ timed out|^Connection timed out during banner exchange/m,
    reason: "tool-error",
    tell: (where) => `${where} takes a connection and does not answer`,
  },
  {
    words: /kex_exchange_identification|banner exchange|no matching|^Connection (?:closed|reset) by .* port \d+$/m,
    reason: "tool-error",
    tell: (where, _to, log) => `${where} ended the connection before anybody was logged in: ${lastLine(log)}`,
  },
  {
    words: /^Timeout, server/m,
    reason: "tool-error",
    tell: (where) => `${where} has stopped answering, and how far the work came is not known`,
  },
];

function shown({ host, port }: SshAddress): string {
  return port === 22 ? host : `${host}, port ${port}`;
}

/** The client's own words, without what it says when all is well, and what newer clients advise. */
function spoken(log: string): readonly string[] {
  return log
    .split("\n")
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== "" && !/^(?:debug\d: |OpenSSH_|Authenticated to |Transferred: |Bytes per second: |\*\* )/.test(line),
    );
}

function lastLine(log: string): string {
  return cut(spoken(log).at(-1) ?? "", 200);
}
