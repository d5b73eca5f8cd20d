import { randomUUID } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
import { signalCodes } from "../core/signals.js";
import type { Command, Exit, ProcessPort } from "../ports.js";
import { type KillWords, killWords, type State, stateOf } from "./container-state.js";
import type { Docker } from "./docker.js";
import { engineTrouble, isWell, saidBy } from "./words.js";

/** How commands run in containers: what each of them is started with. */
export interface ContainerPlace {
  /** What the engine knows the image by, and what people call it. */
  readonly image: { readonly id: string; readonly name: string };
  /** As `docker run --user` takes it; the image's own when null. */
  readonly user: string | null;
  /** Absolute folders of this machine, which have the same paths inside. */
  readonly folders: readonly string[];
  readonly volumes: readonly string[];
  readonly options: readonly string[];
  readonly network?: string | undefined;
}

export interface ContainerWorld {
  readonly docker: Docker;
  /** Told what people should know and that changes no result. */
  readonly warn: (message: string) => void;
}

/** An engine that does not answer for so long is taken for dead. */
const answerMs = 60_000;

/**
 * Runs each command in a fresh container of an image, with the folders where they are on this machine: paths in arguments
 * and reports mean the same inside and outside. A command's `env` is all that its process gets beside the image's own.
 * However it ends, its container is killed and removed. Programs are looked for by the container alone.
 */
export function containerProcesses(place: ContainerPlace, world: ContainerWorld): ProcessPort {
  return { run: (command) => run(command, place, world), which: async (program) => program };
}

async function run(command: Command, place: ContainerPlace, world: ContainerWorld): Promise<Exit> {
  if (command.signal?.aborted) return { type: "aborted", durationMs: 0, stdoutTail: "", stderrTail: "" };
  const { docker } = world;
  const name = `gatehouse-${randomUUID()}`;
  const { flags, env } = variables(command.env);
  const options = [...placeFlags(place), "--label", docker.label, "--name", name, "--workdir", command.cwd, ...flags];
  const input = command.input === undefined ? [] : ["--interactive"];
  const args = ["create", ...options, ...input, "--entrypoint", command.file, place.image.id, ...command.args];
  try {
    // Not ended by the signal: an engine goes on creating what its client no longer waits for.
    const created = await docker.run(args, { env, timeoutMs: answerMs });
    if (!isWell(created)) return byEngine(created, engineTrouble(created)?.message ?? notCreated(created, place));
    const exit = await attached(["start", "--attach", ...input, name], name, command, docker);
    return await inside(exit, name, command, place, docker);
  } finally {
    await remove(name, world);
  }
}

/** Between TERM and KILL, as for processes of this machine. */
const graceSeconds = 3;
/** What a container printed last is read within this time of its end, or not at all. */
const drainMs = 1_000;
/** Longer delays overflow Node's timers and would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Starts the container and follows it to its end. A timeout and an abort end the container, not its client: a client that
 * is told to end leaves at once, and its container has no time to put things away.
 */
async function attached(args: readonly string[], name: string, command: Command, docker: Docker): Promise<Exit> {
  const { signal, timeoutMs, stdout, stderr, output, onLine, input } = command;
  const client = new AbortController();
  let stopped: "aborted" | "timed-out" | null = null;
  let stopping: Promise<unknown> | null = null;
  const stop = (why: "aborted" | "timed-out") => {
    stopped ??= why;
    stopping ??= docker.run(["stop", "-t", String(graceSeconds), name], { timeoutMs: (graceSeconds + 2) * 1_000 });
    void stopping.then(() => setTimeout(() => client.abort(), drainMs).unref());
  };
  const abort = () => stop("aborted");
  const timer = timeoutMs !== undefined && setTimeout(() => stop("timed-out"), Math.min(timeoutMs, longestTimer));
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  const exit = await docker.run(args, { signal: client.signal, stdout, stderr, output, onLine, input });
  if (timer) clearTimeout(timer);
  signal?.removeEventListener("abort", abort);
  await stopping;
  const { durationMs, stdoutTail, stderrTail } = exit;
  const why = stopped as "aborted" | "timed-out" | null;
  return why === null ? exit : { durationMs, stdoutTail, stderrTail, type: why };
}

function placeFlags({ user, folders, volumes, options, network }: ContainerPlace): readonly string[] {
  const field = (key: string, folder: string) => `"${key}=${folder.replaceAll('"', '""')}"`;
  const mounts = folders.flatMap((each) => ["--mount", `type=bind,${field("source", each)},${field("target", each)}`]);
  return [
    "--pull=never",
    "--init",
    ...mounts,
    ...volumes.flatMap((volume) => ["--volume", volume]),
    ...(user === null ? [] : ["--user", user]),
    ...(network === undefined ? [] : ["--network", network]),
    ...options,
  ];
}

/** Variables that the client goes by itself, or is started by. None of them holds a secret. */
const clientNames =
  /^(PATH|HOME|TMPDIR|LD_.*|GO.*|XDG_.*|SSH_.*|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|DEFAULT_PLATFORM|CONTENT_TRUST.*|CLI_.*))$/;

/**
 * Values go by the client's environment, so that none stands in a list of processes; only those that would change what the
 * client itself does stand in its arguments.
 */
function variables(env: Command["env"]): { readonly flags: readonly string[]; readonly env: Command["env"] } {
  const own = Object.entries(env);
  return {
    flags: own.flatMap(([name, value]) => ["--env", clientNames.test(name) ? `${name}=${value}` : name]),
    env: Object.fromEntries(own.filter(([name]) => !clientNames.test(name))),
  };
}

/** How the command itself ended: the client's own exit tells less, and nothing where the container was taken away. */
async function inside(
  exit: Exit,
  name: string,
  command: Command,
  { image }: ContainerPlace,
  docker: Docker,
): Promise<Exit> {
  const { durationMs, stdoutTail, stderrTail } = exit;
  const ended = { durationMs, stdoutTail, stderrTail };
  if (exit.type === "aborted" || exit.type === "timed-out") return exit;
  if (exit.type === "not-started") return byEngine(exit, engineTrouble(exit)?.message ?? exit.message);
  const state = await stateOf(name, docker, answerMs);
  if ("gone" in state) {
    return { ...ended, type: "signalled", signal: "SIGKILL", why: "its container was removed from outside" };
  }
  if ("trouble" in state) return byEngine(exit, state.trouble);
  if (state.isRunning) {
    return lost(exit);
  }
  const unfound = notFound(command.file, state, stderrTail);
  if (unfound !== null) {
    return {
      ...ended,
      type: "not-started",
      message: `there is no ${command.file} in the image ${image.name}${unfound}`,
    };
  }
  if (state.error !== "") return byEngine(exit, `the container could not be started: ${state.error}`);
  const kill = await killWords(name, state, docker, answerMs);
  if (kill && "trouble" in kill) return byEngine(exit, kill.trouble);
  // A client that ended otherwise than its container has not seen all that was printed.
  if (!kill && (exit.type !== "exited" || exit.code !== state.exitCode)) return lost(exit);
  return endOf(state, ended, kill);
}

function lost(exit: Exit): Exit {
  const { durationMs, stdoutTail, stderrTail } = exit;
  const isClient = exit.type === "signalled";
  const why = isClient ? "the Docker client was killed" : "the connection to its container was lost";
  return { durationMs, stdoutTail, stderrTail, type: "signalled", signal: "SIGKILL", why };
}

function endOf(
  { exitCode, isOutOfMemory }: State,
  ended: Pick<Exit, "durationMs" | "stdoutTail" | "stderrTail">,
  kill: KillWords | null,
): Exit {
  if (kill) return { ...ended, type: "signalled", ...kill };
  if (isOutOfMemory && exitCode !== 0) {
    return { ...ended, type: "signalled", signal: "SIGKILL", why: "the container ran out of memory" };
  }
  const signal = signalCodes.get(exitCode);
  return signal ? { ...ended, type: "signalled", signal } : { ...ended, type: "exited", code: exitCode };
}

/** Why the program is not there, as an end of a sentence; null if it was started. */
function notFound(file: string, { exitCode, error }: State, stderr: string): string | null {
  if (error !== "") return /executable file not found|no such file or directory/i.test(error) ? "" : null;
  if (exitCode !== 126 && exitCode !== 127) return null;
  // Words of tini, which `--init` puts before the command.
  const said = /^\[FATAL tini \(\d+\)\] exec (.*) failed: (.*)$/m.exec(stripVTControlCharacters(stderr));
  if (!said || said[1] !== file) return null;
  return said[2] === "No such file or directory" ? "" : ` that can be started (${said[2]})`;
}

function notCreated(exit: Exit, { folders, image }: ContainerPlace): string {
  const said = saidBy(exit);
  const path = /bind source path does not exist: (.*)$/.exec(said)?.[1]?.trim();
  if (path !== undefined && folders.includes(path)) {
    return `the Docker engine does not see ${path}: it runs on another machine, or this job is in a container itself`;
  }
  return `no container of ${image.name} could be created: ${said}`;
}

function byEngine(exit: Exit, message: string): Exit {
  const { durationMs, stdoutTail, stderrTail } = exit;
  return { durationMs, stdoutTail, stderrTail, type: "not-started", message, isEngine: true };
}

async function remove(name: string, { docker, warn }: ContainerWorld): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const exit = await docker.run(["rm", "--force", "--volumes", name], { timeoutMs: answerMs });
    if (isWell(exit) || /No such container/i.test(exit.stderrTail)) return;
    if (attempt < 2) continue;
    if (engineTrouble(exit) === null) warn(`The container ${name} could not be removed: ${saidBy(exit)}`);
    return;
  }
}
