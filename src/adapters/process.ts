import { type ChildProcess, spawn as nodeSpawn, type SpawnOptions } from "node:child_process";
import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Command, Exit, ProcessPort } from "../ports.js";
import { Lines, Spool, Tail } from "./process/output.js";
import { childVariable, endLeftovers, endTree, type Tree } from "./process/tree.js";
import { which } from "./process/which.js";

export interface ProcessOptions {
  /** Between TERM and KILL. 3 s by default: all has to be over within the 7.5 s that a cancelled runner gives. */
  readonly graceMs?: number | undefined;
}

/** What a child that has exited may leave running for this long before it is ended. */
const leftoverMs = 300;
/** A stream that is still open after its whole tree is gone is held by a stranger: it is given up. */
const drainMs = 2_000;
/** Longer delays overflow Node's timers and would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Real child processes. Each is the leader of its own group with a standard input that holds what it is given, or nothing. Output that cannot be kept
 * (a full disk, a file that cannot be made) ends the child and is `not-started` with the reason in its message: it is never a
 * result that could pass.
 */
export function nodeProcesses(options: ProcessOptions = {}): ProcessPort {
  const graceMs = options.graceMs ?? 3_000;
  return { run: (command) => run(command, graceMs), which };
}

type Stop = { readonly type: "timed-out" | "aborted" } | { readonly type: "not-started"; readonly message: string };
type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

async function run(command: Command, graceMs: number): Promise<Exit> {
  const startedAt = performance.now();
  const tails = { stdout: new Tail(), stderr: new Tail() };
  const finish = <T>(how: T) => ({
    durationMs: Math.round(performance.now() - startedAt),
    stdoutTail: tails.stdout.text(),
    stderrTail: tails.stderr.text(),
    ...how,
  });
  if (command.signal?.aborted) return finish({ type: "aborted" });

  const spools = new Spools();
  try {
    await spools.open(command);
    const id = randomUUID();
    const child = await start(command, id);
    const how = await follow(child, command, { id, graceMs, spools, tails });
    await spools.close();
    return finish(how);
  } catch (error) {
    const message = await explain(error, command);
    await spools.discard();
    return finish({ type: "not-started", message });
  }
}

/** The child's life from its start to the end of its streams and of all that it left behind. */
async function follow(
  child: ChildProcess,
  command: Command,
  world: { id: string; graceMs: number; spools: Spools; tails: Record<"stdout" | "stderr", Tail> },
): Promise<
  Stop | { readonly type: "exited"; readonly code: number } | { readonly type: "signalled"; readonly signal: string }
> {
  const tree: Tree = { pid: child.pid ?? 0, id: world.id };
  let stopped: Stop | null = null;
  let ending: Promise<void> | null = null;
  const exited = new Promise<Ended>((done) => {
    child.once("exit", (code, signal) => done({ code, signal }));
  });
  const stop = (why: Stop) => {
    stopped ??= why;
    ending ??= letGo(child, command, exited, world.graceMs).then(() => endTree(tree, world.graceMs));
  };

  const streams = (["stdout", "stderr"] as const).map((name) =>
    keep(child, name, command, world).catch((error: unknown) => {
      child[name]?.resume();
      stop({ type: "not-started", message: `the output could not be kept: ${String(error)}` });
    }),
  );
  const timer =
    command.timeoutMs !== undefined &&
    setTimeout(() => stop({ type: "timed-out" }), Math.min(command.timeoutMs, longestTimer));
  const abort = () => stop({ type: "aborted" });
  command.signal?.addEventListener("abort", abort, { once: true });
  if (command.signal?.aborted) abort();

  const { code, signal } = await exited;
  if (timer) clearTimeout(timer);
  command.signal?.removeEventListener("abort", abort);
  await (ending ?? endLeftovers(tree, leftoverMs, world.graceMs));
  await within(Promise.all(streams), drainMs, () => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  });
  // Read again: trouble with the output can come up to the very end.
  const why = stopped as Stop | null;
  if (why) return why;
  return code === null ? { type: "signalled", signal: signal ?? "unknown" } : { type: "exited", code };
}

/** Reads one stream to its end: into the files, the tail and the lines. */
async function keep(
  child: ChildProcess,
  name: "stdout" | "stderr",
  command: Command,
  { spools, tails }: { spools: Spools; tails: Record<"stdout" | "stderr", Tail> },
): Promise<void> {
  const stream = child[name];
  if (!stream) return;
  const { onLine } = command;
  const lines = onLine && new Lines((line) => onLine(line, name));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      tails[name].write(chunk);
      await spools.write(name, chunk);
      lines?.write(chunk);
    }
  } catch (error) {
    // The stream was given up after the child's end (see drainMs): what came until then is kept.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
  lines?.end();
}

/** The files that a command's streams are kept in. */
class Spools {
  readonly #open = new Map<"stdout" | "stderr" | "output", Spool>();

  async open(command: Command): Promise<void> {
    for (const name of ["stdout", "stderr", "output"] as const) {
      const path = command[name];
      if (path !== undefined) this.#open.set(name, await Spool.open(path));
    }
  }

  async write(name: "stdout" | "stderr", chunk: Buffer): Promise<void> {
    await Promise.all([this.#open.get(name)?.write(chunk), this.#open.get("output")?.write(chunk)]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((spool) => spool.close()));
  }

  /** After a failure that is already being reported, a second one has nothing to add. */
  async discard(): Promise<void> {
    await Promise.allSettled([...this.#open.values()].map((spool) => spool.close()));
  }
}

/** Rejects when the child does not start. */
async function start(command: Command, id: string): Promise<ChildProcess> {
  const outer = command.env[childVariable];
  const options: SpawnOptions = {
    cwd: command.cwd,
    env: { ...command.env, [childVariable]: outer ? `${outer},${id}` : id },
    stdio: [command.input === undefined && !command.holdsInput ? "ignore" : "pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
    windowsVerbatimArguments: command.verbatim === true,
  };
  const spawn = await spawner(command);
  const child = spawn(options);
  await new Promise<void>((started, failed) => {
    child.once("spawn", () => started());
    child.once("error", failed);
  });
  // A signal that does not arrive is an error event too: the tree is polled, so it needs no answer.
  child.on("error", () => child.unref());
  // A child that ends without reading all of it says by its exit what it thinks of that.
  child.stdin?.on("error", () => child.stdin?.destroy());
  if (command.holdsInput) child.stdin?.write(command.input ?? "");
  else child.stdin?.end(command.input);
  return child;
}

/** Closes the input that was held open, and waits for the child to end of that by itself. */
async function letGo(
  child: ChildProcess,
  { holdsInput }: Command,
  exited: Promise<Ended>,
  graceMs: number,
): Promise<void> {
  if (!holdsInput) return;
  child.stdin?.end();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, graceMs);
  });
  await Promise.race([exited, late]);
  clearTimeout(timer);
}

/** On Windows `npx.cmd` and its like need cmd.exe and its escapes, which cross-spawn knows. */
async function spawner(command: Command): Promise<(options: SpawnOptions) => ChildProcess> {
  const { file, args, env } = command;
  if (process.platform !== "win32" || command.verbatim) return (options) => nodeSpawn(file, args, options);
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const program = (await which(file, path)) ?? file;
  const { default: crossSpawn } = await import("cross-spawn");
  return (options) => crossSpawn(program, args, options);
}

/** ENOENT may mean the program or the folder; Node names only the program. */
async function explain(error: unknown, command: Command): Promise<string> {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (!syscall?.startsWith("spawn")) return message;
  const folder = await stat(command.cwd).catch(() => null);
  if (!folder?.isDirectory()) return `the folder ${command.cwd} does not exist`;
  if (code === "ENOENT") return `${command.file} was not found`;
  if (code === "EACCES") return `${command.file} may not be executed (permission denied)`;
  return message;
}

async function within(work: Promise<unknown>, ms: number, late: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<"late">((done) => {
    timer = setTimeout(() => done("late"), ms);
  });
  const first = await Promise.race([work, deadline]);
  clearTimeout(timer);
  if (first !== "late") return;
  late();
  await work;
}
