import type { Exit } from "../ports.js";
import type { Docker } from "./docker.js";
import { engineTrouble, isWell, saidBy } from "./words.js";

/** How a container ended, as the engine tells it. */
export interface State {
  readonly isRunning: boolean;
  readonly isOutOfMemory: boolean;
  readonly exitCode: number;
  /** Why it could not be started; empty if it could. */
  readonly error: string;
  /** By the engine's clock, RFC 3339. */
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** The state of a container that is there; `gone` if there is none of the name, `trouble` if the engine does not tell. */
export async function stateOf(
  name: string,
  docker: Docker,
  timeoutMs: number,
): Promise<State | { readonly gone: true } | { readonly trouble: string }> {
  const exit = await docker.run(["container", "inspect", "--format", "{{json .State}}", name], { timeoutMs });
  if (isWell(exit)) return read(exit.stdoutTail);
  if (/No such container/i.test(exit.stderrTail)) return { gone: true };
  return { trouble: untold(exit) };
}

function read(text: string): State | { readonly trouble: string } {
  const state: unknown = JSON.parse(text);
  if (typeof state !== "object" || state === null) return { trouble: "the engine tells no state of the container" };
  const known = new Map<string, unknown>(Object.entries(state));
  const exitCode = known.get("ExitCode");
  if (typeof exitCode !== "number") return { trouble: "the engine tells no exit code of the container" };
  return {
    isRunning: known.get("Running") === true,
    isOutOfMemory: known.get("OOMKilled") === true,
    exitCode,
    error: String(known.get("Error") ?? ""),
    startedAt: String(known.get("StartedAt") ?? ""),
    finishedAt: String(known.get("FinishedAt") ?? ""),
  };
}

/** An end that somebody else brought about. */
export interface KillWords {
  readonly signal: string;
  readonly why: string;
}

/** Signals that end a process which does not handle them, as far as people send them. */
const endings: ReadonlyMap<string, string> = new Map([
  ["2", "SIGINT"],
  ["3", "SIGQUIT"],
  ["9", "SIGKILL"],
  ["15", "SIGTERM"],
]);

/** An engine may note a signal only after the end that it brought at once; what comes later than this is of no use. */
const lateMs = 500;

/** Whether somebody else ended the container (`docker kill`, `docker stop`): a program may well exit with 0 upon that. */
export async function killWords(
  name: string,
  { startedAt, finishedAt, exitCode }: State,
  docker: Docker,
  timeoutMs: number,
): Promise<KillWords | null | { readonly trouble: string }> {
  const filters = ["--filter", `container=${name}`, "--filter", "event=kill"];
  const format = ["--format", '{{index .Actor.Attributes "signal"}}'];
  const ended = Date.parse(finishedAt);
  // The end of a short life may be noted before its beginning.
  const since = new Date(Math.min(Date.parse(startedAt), ended) - 1).toISOString();
  const until = exitCode > 128 ? new Date(ended + lateMs).toISOString() : finishedAt;
  const args = ["events", "--since", since, "--until", until, ...filters, ...format];
  const exit = await docker.run(args, { timeoutMs });
  if (!isWell(exit)) return { trouble: untold(exit) };
  const sent = exit.stdoutTail.split("\n").flatMap((line) => endings.get(line.trim()) ?? []);
  const signal = sent.at(-1);
  return signal === undefined ? null : { signal, why: "its container was stopped from outside" };
}

function untold(exit: Exit): string {
  return engineTrouble(exit)?.message ?? `the Docker engine does not tell how the container ended: ${saidBy(exit)}`;
}
