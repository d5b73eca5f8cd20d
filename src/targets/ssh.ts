import { isAbsolute, relative, sep } from "node:path";
import type { RemoteShell } from "../core/ssh.js";
import type { SshTarget, SshUpload, TargetAction } from "../core/target.js";
import { broken, passed, type Verdict, worst } from "../core/verdict.js";
import { quoted, type RemoteScript } from "../deploy/remote-script.js";
import type { SshHost, SshSession } from "../deploy/ssh.js";
import { uploadBatch, uploadFolders } from "../deploy/ssh-upload.js";
import { connect, remoteEnvironment, runRemotely, sshTrouble } from "./over-ssh.js";
import type { TargetHandler, TargetHands } from "./target.js";
import { without } from "./without.js";

/**
 * Scripts on hosts that are reached by ssh, one host after the other. The first that fails ends it, but for what has to be
 * done wherever it can be done: a rollback, and a look at what is there.
 */
export const sshTarget: TargetHandler<SshTarget> = async (action, order, spec, hands) => {
  const script = spec.scripts[action];
  if (script === undefined) return without("script", action);
  const connected = await connect(spec.connection, hands);
  if ("verdict" in connected) return connected.verdict;
  const environment = remoteEnvironment(hands);
  if ("verdict" in environment) return environment.verdict;
  const remote: RemoteScript = { script, shell: spec.shell, env: environment.env };
  const { session } = connected;
  const upload = action === "deploy" ? spec.upload : undefined;
  const name = action === "weight" ? `${order.weight} % on` : "on";
  return await overHosts(action, session.hosts, hands.signal, async (host) => {
    if (upload !== undefined) {
      const brought = await uploadTo(host, upload, spec.shell, session, hands);
      if (brought.outcome !== "passed") return brought;
    }
    return (await runRemotely(`${name} ${shown(host, session)}`, remote, host, session, hands)).verdict;
  });
};

/** The worst of what the hosts came to, in the words of all that did not do it. */
async function overHosts(
  action: TargetAction,
  hosts: readonly SshHost[],
  signal: AbortSignal,
  act: (host: SshHost) => Promise<Verdict>,
): Promise<Verdict> {
  const goesOn = action === "rollback" || action === "status";
  const bad: Verdict[] = [];
  for (const [index, host] of hosts.entries()) {
    const verdict = await act(host);
    if (verdict.outcome === "passed") continue;
    bad.push(verdict);
    const left = hosts.slice(index + 1).map((other) => other.host);
    if (left.length === 0 || (goesOn && !signal.aborted)) continue;
    return { ...verdict, message: `${verdict.message} (not begun on ${left.join(", ")})` };
  }
  const verdict = worst(bad);
  if (!verdict) return passed(`${action}: done on ${hosts.map(({ host }) => host).join(", ")}`);
  return { ...verdict, message: bad.map(({ message }) => message).join("; ") };
}

/** Two hosts of one name are told apart by their places. */
function shown({ host, alias }: SshHost, { hosts }: SshSession): string {
  return hosts.filter((other) => other.host === host).length > 1 ? `${host} (${alias})` : host;
}

/** What this program has put into the checkout, logs among it, belongs to no release, unless a glob names it. */
const ours = ".gatehouse";

/** Brings files of the checkout to a host: its folders first, then each file beside its place and in one step into it. */
async function uploadTo(
  host: SshHost,
  { files: globs, to }: SshUpload,
  shell: RemoteShell,
  session: SshSession,
  hands: TargetHands,
): Promise<Verdict> {
  const from = hands.environment.workingDirectory;
  const unwanted = globs.filter((glob) => glob.startsWith("!"));
  const found = new Set<string>();
  for (const glob of globs.filter((each) => !each.startsWith("!"))) {
    const left = glob.split("/").includes(ours) ? unwanted : [...unwanted, `!**/${ours}/**`];
    const own = await hands.files.glob([glob, ...left], from);
    if (own.length === 0) return broken("config", `upload: no file matches ${glob}`);
    for (const path of own) found.add(path);
  }
  if (found.size === 0) return broken("config", `upload: no file matches ${globs.join(", ")}`);
  const inside = [...found].sort().map((path) => ({ path, name: relative(from, path).split(sep).join("/") }));
  const stranger = inside.find(({ name }) => name.startsWith("../") || isAbsolute(name) || /[\r\n]/.test(name));
  if (stranger) return broken("config", `upload: ${stranger.path} cannot be brought to a place below ${to}`);
  const folders = `mkdir -p -- ${uploadFolders(inside, to).map(quoted).join(" ")}`;
  const where = shown(host, session);
  const made = await runRemotely(`folders on ${where}`, { script: folders, shell, env: {} }, host, session, hands);
  if (made.verdict.outcome !== "passed") return made.verdict;
  await hands.files.remove(session.jumpLog);
  const copied = await hands.program({
    name: `upload to ${where}`,
    file: "sftp",
    args: ["-F", session.config, "-b", "-", host.alias],
    shown: `sftp ${host.user}@${host.host}: ${inside.length} ${inside.length === 1 ? "file" : "files"} to ${to}`,
    input: uploadBatch(inside, to),
    trouble: async (code) => await sshTrouble(code, "", host, session, hands),
  });
  return copied.verdict;
}
