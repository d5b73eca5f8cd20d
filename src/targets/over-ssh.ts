import { join } from "node:path";
import type { SshConnection } from "../core/ssh.js";
import { broken, type Verdict } from "../core/verdict.js";
import { type RemoteScript, remoteCommand } from "../deploy/remote-script.js";
import { openSession, SshConfigFault, type SshHost, type SshSession } from "../deploy/ssh.js";
import { connectionExit, troubleOf } from "../deploy/ssh-trouble.js";
import type { ProgramRun, ProgramTrouble, TargetHands } from "./target.js";

/** A target's work on hosts that it reaches by ssh. */

/** What is needed to connect, or the verdict if the config's settings do not give it. */
export async function connect(
  connection: SshConnection,
  hands: TargetHands,
): Promise<{ readonly session: SshSession } | { readonly verdict: Verdict }> {
  try {
    return { session: await openSession(connection, hands) };
  } catch (error) {
    if (error instanceof SshConfigFault) return { verdict: broken("config", `ssh: ${error.message}`) };
    throw error;
  }
}

/**
 * The environment that a script on a host is given: what is told of the order, and the environment's own with each `$NAME`
 * looked up, or the verdict where one is missing.
 */
export function remoteEnvironment(
  hands: TargetHands,
): { readonly env: Readonly<Record<string, string>> } | { readonly verdict: Verdict } {
  const env: Record<string, string> = { ...hands.told };
  for (const [name, text] of Object.entries(hands.environment.env)) {
    const found = hands.lookUp(text, name);
    if ("missing" in found) {
      const message = `the environment has no ${found.missing.join(", ")}, which "env" asks for`;
      return { verdict: broken("config", message) };
    }
    env[name] = found.text;
  }
  return { env };
}

/** Runs a script on a host as a step called `name`, in which `shown` stands for it. An exit code is the script's own; a connection at fault is `broken`. */
export async function runRemotely(
  name: string,
  script: RemoteScript & { readonly shown?: string | undefined },
  host: SshHost,
  session: SshSession,
  hands: TargetHands,
): Promise<ProgramRun> {
  const { command, input } = remoteCommand(script);
  const log = join(hands.folder, "ssh", `${host.alias}.log`);
  for (const file of [log, session.jumpLog]) await hands.files.remove(file);
  return await hands.program({
    name,
    file: "ssh",
    args: ["-F", session.config, "-v", "-E", log, "-T", host.alias, command],
    shown: `ssh ${host.user}@${host.host}${script.shown === undefined ? "" : ` ${script.shown}`}`,
    input,
    holdsInput: true,
    trouble: async (code) => await sshTrouble(code, (await hands.files.readText(log)) ?? "", host, session, hands),
  });
}

/** What was wrong with the connection where `ssh` or a program over it has exited so; `log` is what the client has said. */
export async function sshTrouble(
  code: number,
  log: string,
  host: SshHost,
  { jump, jumpLog }: SshSession,
  { files }: TargetHands,
): Promise<ProgramTrouble | null> {
  if (code !== connectionExit) return null;
  return troubleOf(log, host, jump ? { to: jump, log: (await files.readText(jumpLog)) ?? "" } : undefined);
}
