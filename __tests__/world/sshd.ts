import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "./ports.js";

/** A real OpenSSH server on a port of this machine, for the user who runs the tests. */
export interface Sshd {
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA…` of the server. */
  readonly hostKey: string;
  /** Text of a private key that it lets in. */
  readonly key: string;
  readonly keyFile: string;
  /** Ends the server and every connection to it, as a machine that dies would. */
  readonly kill: () => Promise<void>;
}

const program = ["/usr/sbin/sshd", "/usr/local/sbin/sshd", "/usr/bin/sshd"].find((path) => existsSync(path));

/** What is missing of OpenSSH on this machine, or null. */
export const sshMissing =
  program === undefined
    ? "there is no sshd"
    : spawnSync("ssh", ["-V"]).status === 0 && spawnSync("sftp", ["-h"]).error === undefined
      ? null
      : "there is no ssh or sftp";

export function keyPair(folder: string, name: string, passphrase = ""): string {
  const path = join(folder, name);
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f", path]);
  return path;
}

export async function startSshd(): Promise<Sshd> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-sshd-"));
  const [host, client] = [keyPair(folder, "host"), keyPair(folder, "client")];
  const port = await freePort();
  const config = join(folder, "sshd_config");
  const lines = [
    `Port ${port}`,
    "ListenAddress 127.0.0.1",
    `HostKey ${host}`,
    `PidFile ${join(folder, "pid")}`,
    `AuthorizedKeysFile ${client}.pub`,
    "StrictModes no",
    "UsePAM no",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "PermitRootLogin yes",
    "MaxStartups 100",
    "Subsystem sftp internal-sftp",
    ...engineOfTests(),
  ];
  writeFileSync(config, `${lines.join("\n")}\n`);
  // As root it needs a folder that only the service makes.
  if (userInfo().uid === 0) execFileSync("mkdir", ["-p", "/run/sshd"]);
  const server = spawn(program ?? "sshd", ["-f", config, "-D", "-e"], { stdio: ["ignore", "ignore", "pipe"] });
  await listening(server);
  return {
    port,
    user: userInfo().username,
    hostKey: readFileSync(`${host}.pub`, "utf8").split(" ").slice(0, 2).join(" "),
    key: readFileSync(client, "utf8"),
    keyFile: client,
    kill: async () => {
      await killed(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Who logs in has the engine of the tests, as somebody has on a host of their own. */
function engineOfTests(): readonly string[] {
  const set = ["DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value ? [`${name}=${value}`] : [];
  });
  return set.length === 0 ? [] : [`SetEnv ${set.join(" ")}`];
}

async function listening(server: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((done, failed) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Server listening on")) done();
    });
    server.once("exit", () => failed(new Error(`sshd ended: ${said}`)));
  });
}

/** The server and its children, which are the connections, but nothing that these have started. */
async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const below = (pid: number): readonly number[] =>
    spawnSync("ps", ["-o", "pid=,comm=", "--ppid", String(pid)], { encoding: "utf8" })
      .stdout.split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, command = ""]) => command.startsWith("sshd"))
      .flatMap(([child]) => [Number(child), ...below(Number(child))]);
  const ended = once(server, "exit");
  for (const pid of [...below(server.pid ?? 0), server.pid ?? 0]) if (pid > 1) end(pid);
  await ended;
}

/** A connection may have ended by itself since it was looked for. */
function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
